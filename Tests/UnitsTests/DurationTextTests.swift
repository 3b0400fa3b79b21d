import Testing
import Units

private typealias Span = Units.Duration

@Suite struct DurationTextTests {
  @Test(arguments: [
    ("0s", 0), ("5ns", 5), ("7us", 7_000), ("150ms", 150_000_000), ("1s", 1_000_000_000),
    ("5m", 300_000_000_000), ("2h", 7_200_000_000_000), ("1d", 86_400_000_000_000),
    ("1m30s", 90_000_000_000), ("1d1h1m1s1ms1us1ns", 90_061_001_001_001),
    ("0.25s", 250_000_000), ("0.000000001s", 1), ("1h0.5m", 3_630_000_000_000),
    ("106751d23h47m16.854775807s", Int64.max),
  ])
  func `text means its nanoseconds`(text: String, nanoseconds: Int64) throws {
    #expect(try Span(parsing: text).nanoseconds == nanoseconds)
  }

  @Test(arguments: [
    0, 1, 999, 1_000, 1_500, 999_999_999, 1_000_000_000, 1_500_000_000, 60_000_000_000,
    90_250_000_000, 3_600_000_000_000, 86_400_000_000_001, 90_061_001_001_001, Int64.max,
  ])
  func `printed spans read back as themselves`(nanoseconds: Int64) throws {
    let span = Span(nanoseconds: nanoseconds)
    #expect(try Span(parsing: span.description) == span)
  }

  @Test func `random spans of every size read back as themselves`() throws {
    var state: UInt64 = 1
    for round in 0..<2_000 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let span = Span(nanoseconds: Int64(state >> (1 + UInt64(round) % 63)))
      #expect(try Span(parsing: span.description) == span)
    }
  }

  @Test func `spans print in the shortest usual words`() {
    #expect(Span.seconds(90).description == "1m30s")
    #expect(Span.hours(25).description == "1d1h")
    #expect(Span.milliseconds(1_500).description == "1.5s")
    #expect(Span.microseconds(1_500).description == "1.5ms")
    #expect(Span.zero.description == "0s")
    #expect((-Span.seconds(90)).description == "-1m30s")
    #expect(Span(nanoseconds: .min).description == "-106751d23h47m16.854775808s")
    #expect((Instant.start + .minutes(5)).description == "5m")
    #expect(Instant.never.description == "never")
  }

  @Test(arguments: [
    ("5", "needs a unit; write for example 30s"), ("", "is missing"),
    ("5min", "unknown unit \"min\"; known are d, h, m, s, ms, us, ns"),
    ("5 m", "space between number and unit"), ("5M", "did you mean \"m\"?"),
    ("30s1m", "from the longest unit to the shortest"), ("1s1s", "longest unit to the shortest"),
    ("1.5h30m", "only in its last part"), ("1.5ns", "not a whole number of nanoseconds"),
    ("0.1234567891s", "more than nine decimals"), ("-5s", "is negative"), ("1.s", "point without"),
    ("300000000000000000000s", "too many digits"), ("107000d", "too large"),
    ("106751d24h", "too large"), ("m5", "does not begin with a digit"), (".5s", "begin with"),
    ("1:30", "unknown unit \":\""), ("1e3s", "unknown unit \"e\""), ("∞s", "begin with a digit"),
  ])
  func `a text that is no duration is refused in plain words`(text: String, part: String) {
    let error = #expect(throws: QuantityError.self) { try Span(parsing: text) }
    #expect(error?.message.contains(part) == true, "\(error?.message ?? "no message")")
  }

  @Test func `a hundred thousand digits are refused quickly and in few words`() {
    let text = String(repeating: "9", count: 100_000)
    let error = #expect(throws: QuantityError.self) { try Span(parsing: text) }
    #expect(error?.message == "duration is at most 100 characters long")
  }

  @Test func `every short text of telling characters is read or refused without a trap`() {
    let letters = Array("19.0msdhun -")
    var read = 0
    func grow(_ text: String) {
      if (try? Span(parsing: text)) != nil { read += 1 }
      if text.count < 4 { for letter in letters { grow(text + String(letter)) } }
    }
    grow("")
    // The count of a regular expression that states the same grammar, in another language.
    #expect(read == 282)
  }
}
