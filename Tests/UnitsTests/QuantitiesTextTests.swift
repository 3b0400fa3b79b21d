import Testing
import Units

@Suite struct QuantitiesTextTests {
  @Test(arguments: [
    ("0B", 0), ("1B", 1), ("300kB", 300_000), ("2MB", 2_000_000), ("1.5GB", 1_500_000_000),
    ("3TB", 3_000_000_000_000), ("1KiB", 1_024), ("64MiB", 67_108_864), ("0.5KiB", 512),
    ("1GiB", 1_073_741_824), ("1TiB", 1_099_511_627_776),
  ])
  func `a size means its bytes`(text: String, bytes: Int64) throws {
    #expect(try ByteCount(parsing: text).bytes == bytes)
  }

  @Test(arguments: [
    ("300000kbps", 3e8), ("200Mbps", 2e8), ("1Gbps", 1e9), ("64bps", 64), ("25MB/s", 2e8),
    ("1.5kB/s", 12_000),
  ])
  func `a rate means its bits a second`(text: String, bits: Double) throws {
    #expect(try BitRate(parsing: text).bitsPerSecond == bits)
  }

  @Test(arguments: [
    ("3%", 0.03), ("0.01%", 0.0001), ("100%", 1), ("0%", 0), ("250%", 2.5),
    ("0.0000001%", 1e-9),
  ])
  func `a percentage means its fraction`(text: String, fraction: Double) throws {
    #expect(try Percentage(parsing: text).fraction == fraction)
  }

  @Test func `random quantities read back as themselves`() throws {
    var state: UInt64 = 7
    for round in 0..<2_000 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let number = Int64(state >> (1 + UInt64(round) % 63))
      let size = ByteCount(number)
      #expect(try ByteCount(parsing: size.description) == size)
      let rate = BitRate(bitsPerSecond: Double(number >> 10))
      #expect(try BitRate(parsing: rate.description) == rate)
      let share = Percentage(billionths: number >> 4)
      #expect(try Percentage(parsing: share.description) == share)
    }
  }

  @Test func `quantities print in the usual words`() {
    #expect(ByteCount(65_536).description == "64KiB")
    #expect(ByteCount(1_500_000).description == "1.5MB")
    #expect(ByteCount(1_024_000).description == "1.024MB")
    #expect(ByteCount(-300_000).description == "-300kB")
    #expect(BitRate(bitsPerSecond: 1.5e6).description == "1.5Mbps")
    #expect(Percentage(billionths: 100_000).description == "0.01%")
  }

  @Test(arguments: [
    ("5", "needs a unit"), ("5KB", "did you mean \"kB\"?"), ("5Mb", "did you mean \"MB\"?"),
    ("0.5B", "not a whole number of bytes"), ("1MB5kB", "more than one part"),
    ("10000000TB", "too large"), ("1 MB", "space between"),
  ])
  func `a text that is no size is refused in plain words`(text: String, part: String) {
    let error = #expect(throws: QuantityError.self) { try ByteCount(parsing: text) }
    #expect(error?.message.contains(part) == true, "\(error?.message ?? "no message")")
  }

  @Test(arguments: [
    ("5", "needs a unit"), ("5mbps", "did you mean \"Mbps\"?"), ("0.5bps", "whole number of bits"),
    ("90000000Gbps", "too large"),
  ])
  func `a text that is no rate is refused in plain words`(text: String, part: String) {
    let error = #expect(throws: QuantityError.self) { try BitRate(parsing: text) }
    #expect(error?.message.contains(part) == true, "\(error?.message ?? "no message")")
  }

  @Test(arguments: ["3", "3 %", "0.00000001%", "-1%", "%"])
  func `a text that is no percentage is refused`(text: String) {
    #expect(throws: QuantityError.self) { try Percentage(parsing: text) }
  }

  @Test func `a transfer takes its bits over the rate`() throws {
    let rate = try BitRate(parsing: "200Mbps")
    #expect(rate.time(for: ByteCount(300_000)) == .milliseconds(12))
    #expect(BitRate(bitsPerSecond: 0).time(for: ByteCount(1)) == .max)
  }
}
