import SimulationKernel
import Testing

@Suite struct DistributionTests {
  static let all: [Distribution] =
    Judgement.all.map(\.law) + [
      .constant(4), .triangular(1, 2, 5), .triangular(1, 1, 5), .triangular(1, 5, 5),
      .empirical([3, 1, 2, 2]), .lognormal(median: 5, p95: 5), .erlang(shape: 1, mean: 3), steps,
      .lognormal(median: 480, p95: 1_500).truncated(from: 60, to: 3_600),
      .weibull(shape: 1.7, scale: 3).truncated(from: 1), steps.truncated(to: 50),
      .triangular(1, 2, 5).truncated(from: 1.5, to: 4), .uniform(2, 5).truncated(from: 3),
      .erlang(shape: 3, mean: 12).truncated(from: 6, to: 18),
      .empirical([1, 2, 3, 4]).truncated(from: 2, to: 3),
    ]

  static let steps = Distribution.piecewiseLogUniform([
    Distribution.Knot(cumulative: 0, value: 1), Distribution.Knot(cumulative: 0.5, value: 10),
    Distribution.Knot(cumulative: 1, value: 1_000),
  ])

  @Test(arguments: all.indices)
  func `quantiles are finite, inside the bounds, and never fall`(index: Int) throws {
    let law = Self.all[index]
    try law.validated()
    var previous = -Double.infinity
    let ends = [0x1p-53, 0x1p-40, 1e-6]
    for u in ends + (1..<1_000).map({ Double($0) / 1_000 }) + ends.reversed().map({ 1 - $0 }) {
      let value = law.quantile(u)
      #expect(value.isFinite && value >= 0)
      #expect(value >= previous, "at \(u)")
      #expect(value >= law.lowerBound ?? value && value <= law.upperBound ?? value)
      previous = value
    }
  }

  @Test func `a cut takes the quantiles between the bounds' probabilities`() {
    let whole = Distribution.exponential(mean: 1)
    let cut = whole.truncated(from: 0.5, to: 2)
    let low = -PortableMath.expm1(-0.5)
    let high = -PortableMath.expm1(-2)
    for u in [0.001, 0.25, 0.5, 0.999] {
      #expect((cut.quantile(u) - whole.quantile(low + u * (high - low))).magnitude < 1e-15)
    }
    #expect(cut.quantile(0x1p-53) >= 0.5)
    #expect(cut.quantile(1 - 0x1p-53) <= 2)
  }

  @Test func `bounds set later count like bounds set at once`() {
    var law = Distribution.exponential(mean: 1)
    law.lowerBound = 0.5
    law.upperBound = 2
    let atOnce = Distribution(.exponential(mean: 1), from: 0.5, to: 2)
    #expect(law == atOnce)
    #expect(law.quantile(0.3) == atOnce.quantile(0.3))
    law.shape = .constant(1)
    #expect(law.quantile(0.3) == 1)
  }

  @Test func `lognormals have their median and their 95th percentile`() {
    let law = Distribution.lognormal(median: 480, p95: 1_500)
    #expect(law.median == 480)
    #expect((law.quantile(0.95) - 1_500).magnitude < 1e-10)
    #expect(Distribution.lognormal(median: 5, p95: 5).quantile(0.01) == 5)
  }

  @Test func `triangles agree with their closed form`() {
    let law = Distribution.triangular(1, 2, 5)
    #expect(law.quantile(0.25) == 2)
    #expect(law.quantile(0.0625) == 1.5)
    #expect((law.quantile(0.8125) - 3.5).magnitude < 1e-15)
  }

  @Test func `a sample gives each of its values its share`() {
    let law = Distribution.empirical([3, 1, 2, 2])
    #expect([0.1, 0.24, 0.26, 0.74, 0.76, 0.99].map(law.quantile) == [1, 1, 2, 2, 3, 3])
    let cut = Distribution.empirical([1, 2, 3, 4]).truncated(from: 2, to: 3)
    #expect([0.01, 0.49, 0.51, 0.99].map(cut.quantile) == [2, 2, 3, 3])
  }

  @Test func `points are joined by straight lines in the logarithm`() {
    #expect(unitsInLastPlace(Self.steps.quantile(0.25), from: 10.0.squareRoot()) <= 2)
    #expect(Self.steps.quantile(0.5) == 10)
    #expect((Self.steps.quantile(0.75) - 100).magnitude < 1e-12)
  }

  @Test func `one stage of Erlang is exponential`() {
    let stage = Distribution.erlang(shape: 1, mean: 3)
    let exponential = Distribution.exponential(mean: 3)
    for u in [0.001, 0.1, 0.5, 0.9, 0.999] {
      #expect(unitsInLastPlace(stage.quantile(u), from: exponential.quantile(u)) <= 1)
    }
  }

  @Test(arguments: [
    (Distribution.constant(.nan), "the value must be a finite number"),
    (.uniform(2, 1), "the low end 2.0 is above the high end 1.0"),
    (.uniform(2, 2), "use a constant"), (.triangular(1, 6, 5), "the mode 6.0 is above"),
    (.triangular(1, 0, 5), "the low end 1.0 is above the mode"),
    (.exponential(mean: 0), "the mean must be above zero"),
    (.exponential(mean: -.infinity), "the mean must be a finite number"),
    (.lognormal(median: 0, p95: 1), "the median must be above zero"),
    (.lognormal(median: 2, p95: 1), "the median 2.0 is above the 95th percentile 1.0"),
    (.lognormal(mean: 1, coefficientOfVariation: 0), "the coefficient of variation must"),
    (.weibull(shape: 0, scale: 1), "the shape must be above zero"),
    (.weibull(shape: 1, scale: -1), "the scale must be above zero"),
    (.erlang(shape: 0, mean: 1), "from 1 to 1000"), (.erlang(shape: 1_001, mean: 1), "1001"),
    (.erlang(shape: .max, mean: 1).truncated(from: 1), "from 1 to 1000"),
    (.empirical([]), "needs a value"), (.empirical([1, .infinity]), "every value must be"),
    (Distribution(.empirical([2, 1])), "must ascend"),
    (.piecewiseLogUniform([]), "at least two points"),
    (.exponential(mean: 1).truncated(from: 2, to: 1), "the lower bound 2.0 is above"),
    (.uniform(1, 2).truncated(from: 3), "never falls between its bounds"),
    (.uniform(1, 2).truncated(from: .nan), "the lower bound must be a finite number"),
    (.constant(5).truncated(to: 4), "never falls between its bounds"),
  ])
  func `parameters without sense are refused in plain words`(law: Distribution, part: String) {
    let error = #expect(throws: DistributionError.self) { try law.validated() }
    #expect(error?.message.contains(part) == true, "\(error?.message ?? "no message")")
  }

  @Test(arguments: [
    [(0.1, 1.0), (1.0, 2.0)], [(0.0, 1.0), (0.9, 2.0)], [(0.0, 0.0), (1.0, 2.0)],
    [(0.0, 2.0), (1.0, 1.0)], [(0.0, 1.0), (0.5, 2.0), (0.5, 3.0), (1.0, 4.0)],
  ])
  func `points that are no cumulative distribution are refused`(points: [(Double, Double)]) {
    let knots = points.map { Distribution.Knot(cumulative: $0.0, value: $0.1) }
    #expect(throws: DistributionError.self) {
      try Distribution.piecewiseLogUniform(knots).validated()
    }
  }
}
