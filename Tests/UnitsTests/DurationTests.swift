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
