import Statistics
import Testing

@Suite struct SampleTests {
  @Test func `an empty sample has no statistics`() {
    let empty = Sample([])
    #expect(empty.mean == nil)
    #expect(empty.variance == nil)
    #expect(empty.median == nil)
    #expect(empty.minimum == nil)
    #expect(empty.maximum == nil)
    #expect(empty.meanInterval(confidence: 0.95) == nil)
    #expect(empty.quantileInterval(0.5, confidence: 0.95) == nil)
  }

  @Test func `one observation has a mean but no spread`() {
    let one = Sample([7])
    #expect(one.mean == 7)
    #expect(one.quantile(0.9) == 7)
    #expect(one.standardDeviation == nil)
    #expect(one.meanInterval(confidence: 0.95) == nil)
  }

  @Test(arguments: [
    (0.0, 1.0), (0.25, 1.75), (0.5, 2.5), (0.75, 5.25), (0.9, 9.3), (1.0, 12.0),
  ])
  func `quantiles are those of type 7`(p: Double, value: Double) throws {
    // By hand: position 3p between the order statistics 1, 2, 3, 12 (R: quantile(x, p)).
    let quantile = try #require(Sample([12, 2, 1, 3]).quantile(p))
    #expect((quantile - value).magnitude < 1e-12)
  }

  @Test func `quantiles of equal infinite observations are numbers`() {
    #expect(Sample([1, .infinity, .infinity]).quantile(0.9) == .infinity)
    #expect(Sample([5, 5, 5]).quantile(0.3) == 5)
  }

  @Test func `the variance of one to five is five halves`() {
    let sample = Sample([1, 2, 3, 4, 5])
    #expect(sample.mean == 3)
    #expect(sample.variance == 2.5)
    #expect(sample.minimum == 1)
    #expect(sample.maximum == 5)
  }

  @Test func `a large offset does not hide the spread`() {
    #expect(Sample([1e15 + 1, 1e15 + 2, 1e15 + 3]).variance == 1)
    #expect(Sample([1e16, 1, -1e16]).mean == 1.0 / 3)
  }

  @Test func `the order of observations does not change a bit`() {
    let values = (1...1_000).map { 1 / Double($0) }
    #expect(Sample(values).mean == Sample(values.reversed()).mean)
    #expect(Sample(values).variance == Sample(values.reversed()).variance)
  }

  @Test func `with one degree of freedom the interval is that of Cauchy`() throws {
    // t of one degree of freedom at 0.975 is tan(0.475·π).
    let interval = try #require(Sample([0, 2]).meanInterval(confidence: 0.95))
    #expect((interval.high - (1 + 12.706204736174698)).magnitude < 1e-11)
    #expect((interval.low - (1 - 12.706204736174698)).magnitude < 1e-11)
    #expect(interval.contains(1))
    #expect(!interval.contains(14))
  }

  @Test func `with two degrees of freedom the interval has its closed form`() throws {
    // t at probability p is (2p − 1)·√(2/(4p(1 − p))).
    let interval = try #require(Sample([1, 2, 3]).meanInterval(confidence: 0.9))
    let t = 0.9 * (2 / (4 * 0.95 * 0.05)).squareRoot()
    #expect((interval.halfWidth - t / 3.0.squareRoot()).magnitude < 1e-13)
  }

  @Test func `ranks of quantile intervals agree with the exact binomial ones`() throws {
    // By exact binomial sums: P(B ≤ 183) = 0.0238, P(B ≤ 196) = 0.9910 for 200 trials at 0.95;
    // P(B ≤ 227) = 0.0220, P(B ≤ 272) = 0.9780 for 500 at 0.5. One rank less misses 2.5 %.
    let tail = try #require(
      Sample((1...200).map(Double.init)).quantileInterval(0.95, confidence: 0.95))
    #expect((tail.low, tail.high) == (184, 197))
    let middle = try #require(
      Sample((1...500).map(Double.init)).quantileInterval(0.5, confidence: 0.95))
    #expect((middle.low, middle.high) == (228, 273))
  }

  @Test func `a sample too small for its confidence has no quantile interval`() {
    // Five observations all lie above the median once in 32 times: more than 2.5 %.
    #expect(Sample([1, 2, 3, 4, 5]).quantileInterval(0.5, confidence: 0.95) == nil)
    let six = Sample([1, 2, 3, 4, 5, 6]).quantileInterval(0.5, confidence: 0.95)
    #expect(six == ConfidenceInterval(low: 1, high: 6, confidence: 0.95))
    #expect(Sample([1, 2, 3]).quantileInterval(0.99, confidence: 0.95) == nil)
  }
}
