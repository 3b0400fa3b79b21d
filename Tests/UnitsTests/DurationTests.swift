import Testing
import Units

@Suite struct DurationTests {
  private typealias Span = Units.Duration

  @Test func `seconds round to the nearest nanosecond`() {
    #expect(Span(roundingSeconds: 0.1).nanoseconds == 100_000_000)
    #expect(Span(roundingSeconds: 1.5e-9).nanoseconds == 2)
    #expect(Span(roundingSeconds: -1.5e-9).nanoseconds == -2)
    #expect(Span(roundingSeconds: 0.4e-9).nanoseconds == 0)
  }

  @Test(arguments: [
    0.49999999999999994, 0.5, 0.5000000000000001, 1.4999999999999998, 1.5, 2.5,
    2_251_799_813_685_247.5, 4_503_599_627_370_495, 4_503_599_627_370_495.5,
    4_503_599_627_370_496, 4_503_599_627_370_497, 9_007_199_254_740_991, 1e17,
    9.223372036854774e18, 9.223372036854775e18, 9.3e18, 1e300, .infinity, .nan, 0, 1e-12,
  ])
  func `whatever is rounded is rounded as the mathematical library does`(nanoseconds: Double) {
    // As it is written down in the library's words: nearest, ties away from zero.
    func rounded(_ seconds: Double) -> Int64 {
      let scaled = (seconds * 1e9).rounded(.toNearestOrAwayFromZero)
      if scaled.isNaN { return 0 }
      return abs(scaled) >= 9.223372036854775e18 ? (scaled > 0 ? 1 : -1) * .max : Int64(scaled)
    }
    for sign in [1.0, -1] {
      for seconds in [nanoseconds * sign / 1e9, (nanoseconds * sign / 1e9).nextUp] {
        #expect(Span(roundingSeconds: seconds).nanoseconds == rounded(seconds), "\(seconds)")
      }
    }
  }

  @Test func `halves of nanoseconds go away from zero and what is next to them does not`() {
    // 2^-9 is exact in seconds and in nanoseconds: 1,953,125 of them.
    for whole in [Int64(0), 1, 2, 1_953_125, 4_194_303] {
      for (rest, step) in [(0.5, Int64(1)), (0.25, 0), (0.75, 1)] {
        let seconds = (Double(whole) + rest) / 1e9
        guard seconds * 1e9 == Double(whole) + rest else { continue }
        #expect(Span(roundingSeconds: seconds).nanoseconds == whole + step)
        #expect(Span(roundingSeconds: -seconds).nanoseconds == -whole - step)
      }
    }
  }

  @Test func `numbers beyond the clock become its ends and never trap`() {
    #expect(Span(roundingSeconds: .infinity) == .max)
    #expect(Span(roundingSeconds: 1e30) == .max)
    #expect(Span(roundingSeconds: 9_223_372_036.854775807) == .max)
    #expect(Span(roundingSeconds: -.infinity).nanoseconds == -Int64.max)
    #expect(Span(roundingSeconds: .nan) == .zero)
  }

  @Test func `an instant beyond the clock is never`() {
    #expect(Instant.start + .max == .never)
    #expect(Instant.start + .seconds(5) + .max == .never)
    #expect(Instant.never + .seconds(1) == .never)
    #expect((Instant.start + .seconds(5)) - Instant.start == .seconds(5))
  }

  @Test func `a span that never ends stays so`() {
    #expect(Span.max + .seconds(1) == .max)
    #expect(Span.max * 2 == .max)
    #expect(Span.max * -2 == Span(nanoseconds: .min))
    #expect(-Span.seconds(1) - Span.max - .seconds(1) == Span(nanoseconds: .min))
    #expect(-Span(nanoseconds: .min) == .max)
    #expect(Span.days(200_000) == .max)
    #expect(ByteCount(.max) + ByteCount(1) == ByteCount(.max))
    #expect(BitRate(bitsPerSecond: 0).time(for: ByteCount(1)) + .milliseconds(80) == .max)
  }
}
