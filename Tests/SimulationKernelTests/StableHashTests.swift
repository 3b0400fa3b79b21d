import SimulationKernel
import Testing

@Suite struct StableHashTests {
  @Test func `the hash of a text is the same in every build`() {
    // Computed by an implementation of the same rule in another language.
    #expect(StableHash.of("") == 0xE7630719E60B0E3C)
    #expect(StableHash.of("pce:us-east") == 0x65A3CEDFDE70DF04)
  }

  @Test func `order and borders between texts count`() {
    func hash(_ texts: String...) -> UInt64 {
      var hash = StableHash()
      for text in texts { hash.combine(text) }
      return hash.value
    }
    #expect(hash("a", "b") != hash("b", "a"))
    #expect(hash("ab", "c") != hash("a", "bc"))
    #expect(hash("ab", "") != hash("", "ab"))
    #expect(hash("a") != hash("a\0"))
    #expect(hash("12345678") != hash("12345678\0"))
  }

  @Test func `texts that only look equal differ`() {
    // "é" in one code point and in two: equal as Swift strings, different as bytes.
    #expect(StableHash.of("\u{E9}") != StableHash.of("e\u{301}"))
  }

  @Test func `each kind of value changes the hash`() {
    var values: [UInt64] = []
    func add(_ change: (inout StableHash) -> Void) {
      var hash = StableHash()
      change(&hash)
      values.append(hash.value)
    }
    add { _ in }
    add { $0.combine(UInt64(2)) }
    add { $0.combine(Int64(-2)) }
    add { $0.combine(3) }
    add { $0.combine(2.0) }
    add { $0.combine(-0.0) }
    add { $0.combine(true) }
    add { $0.combine(false) }
    #expect(Set(values).count == values.count)
  }

  @Test func `hexadecimal text has sixteen digits`() {
    #expect(StableHash().hexadecimal == "6a09e667f3bcc908")
    var hash = StableHash()
    for number in 0..<500 {
      hash.combine(number)
      #expect(hash.hexadecimal.count == 16)
      #expect(UInt64(hash.hexadecimal, radix: 16) == hash.value)
    }
  }

  @Test func `a hundred thousand similar names have different hashes`() {
    var hashes = (0..<100_000).map { StableHash.of("client-\($0)") }
    hashes.sort()
    #expect(zip(hashes, hashes.dropFirst()).allSatisfy { $0 != $1 })
  }
}
