import CGSL
import SimulationKernel
import Testing

/// A distribution of ours, and what the GNU Scientific Library says about it.
struct Judgement: Sendable, CustomTestStringConvertible {
  let name: String
  let law: Distribution
  let cumulative: @Sendable (Double) -> Double
  let mean: Double
  let deviation: Double
  /// How far our quantiles may be from GSL's, as a share of the value.
  var tolerance = 1e-13
  var testDescription: String { name }

  /// The 95th percentile of the standard normal distribution, by GSL.
  private static let normalP95 = gsl_cdf_ugaussian_Pinv(0.95)

  static let all = [
    uniform, exponential, truncatedExponential, lognormal, lognormalByMean, weibull, earlyWeibull,
    erlang, longErlang,
  ]

  static let uniform = Judgement(
    name: "uniform", law: .uniform(2, 5), cumulative: { gsl_cdf_flat_P($0, 2, 5) },
    mean: 3.5, deviation: 0.75.squareRoot())

  static let exponential = Judgement(
    name: "exponential", law: .exponential(mean: 90),
    cumulative: { gsl_cdf_exponential_P($0, 90) }, mean: 90, deviation: 90)

  /// An exponential distribution of mean 1 between 0.5 and 2.
  static let truncatedExponential = {
    let (low, high) = (gsl_cdf_exponential_P(0.5, 1), gsl_cdf_exponential_P(2, 1))
    // The integrals of t·e⁻ᵗ and t²·e⁻ᵗ are −(t + 1)·e⁻ᵗ and −(t² + 2t + 2)·e⁻ᵗ.
    let (e1, e2) = (gsl_sf_exp(-0.5), gsl_sf_exp(-2))
    let mean = (1.5 * e1 - 3 * e2) / (high - low)
    let square = (3.25 * e1 - 10 * e2) / (high - low)
    return Judgement(
      name: "exponential cut at both ends",
      law: .exponential(mean: 1).truncated(from: 0.5, to: 2),
      cumulative: { (gsl_cdf_exponential_P($0, 1) - low) / (high - low) }, mean: mean,
      deviation: (square - mean * mean).squareRoot())
  }()

  static let lognormal = {
    let (zeta, sigma) = (gsl_sf_log(480), gsl_sf_log(1_500.0 / 480) / normalP95)
    let mean = 480 * gsl_sf_exp(sigma * sigma / 2)
    return Judgement(
      name: "lognormal by median and 95th percentile", law: .lognormal(median: 480, p95: 1_500),
      cumulative: { gsl_cdf_lognormal_P($0, zeta, sigma) }, mean: mean,
      deviation: mean * gsl_sf_expm1(sigma * sigma).squareRoot())
  }()

  static let lognormalByMean = {
    let variance = gsl_sf_log(1 + 0.5 * 0.5)
    let zeta = gsl_sf_log(20) - variance / 2
    return Judgement(
      name: "lognormal by mean", law: .lognormal(mean: 20, coefficientOfVariation: 0.5),
      cumulative: { gsl_cdf_lognormal_P($0, zeta, variance.squareRoot()) }, mean: 20,
      deviation: 10)
  }()

  static let weibull = weibull(shape: 1.7, scale: 3)
  static let earlyWeibull = weibull(shape: 0.8, scale: 3)

  private static func weibull(shape: Double, scale: Double) -> Judgement {
    let mean = scale * gsl_sf_gamma(1 + 1 / shape)
    let square = scale * scale * gsl_sf_gamma(1 + 2 / shape)
    return Judgement(
      name: "weibull of shape \(shape)", law: .weibull(shape: shape, scale: scale),
      cumulative: { gsl_cdf_weibull_P($0, scale, shape) }, mean: mean,
      deviation: (square - mean * mean).squareRoot())
  }

  static let erlang = erlang(stages: 3, mean: 12)
  static let longErlang = erlang(stages: 200, mean: 12)

  private static func erlang(stages: Int, mean: Double) -> Judgement {
    let stage = mean / Double(stages)
    return Judgement(
      name: "erlang of \(stages) stages", law: .erlang(shape: stages, mean: mean),
      cumulative: { gsl_cdf_gamma_P($0, Double(stages), stage) }, mean: mean,
      deviation: mean / Double(stages).squareRoot(), tolerance: 1e-12)
  }
}

@Suite struct SamplerJudgeTests {
  private func sample(_ judgement: Judgement) -> [Double] {
    let stream = RandomStreams(seed: 2_026, replication: 1).stream("judge", judgement.name)
    return (0..<UInt64(judgedDraws)).map { stream.draw(judgement.law, $0) }
  }

  @Test(arguments: Judgement.all)
  func `draws follow the distribution that GSL computes`(judgement: Judgement) {
    let sorted = sample(judgement).sorted()
    #expect(kolmogorovSmirnov(sorted, judgement.cumulative) < 1.95)
    let size = Double(sorted.count)
    for p in [0.01, 0.05, 0.25, 0.5, 0.75, 0.95, 0.99] {
      let share = judgement.cumulative(sorted[Int(p * size)])
      #expect((share - p).magnitude < 4 * (p * (1 - p) / size).squareRoot(), "quantile \(p)")
    }
  }

  @Test(arguments: Judgement.all)
  func `draws have the mean and the spread of the distribution`(judgement: Judgement) {
    let draws = sample(judgement)
    let size = Double(draws.count)
    #expect((mean(draws) - judgement.mean).magnitude < 4 * judgement.deviation / size.squareRoot())
    let squares = draws.map { ($0 - judgement.mean) * ($0 - judgement.mean) }
    let variance = mean(squares)
    let spread = mean(squares.map { ($0 - variance) * ($0 - variance) }).squareRoot()
    let exact = judgement.deviation * judgement.deviation
    #expect((variance - exact).magnitude < 5 * spread / size.squareRoot())
  }

  @Test(arguments: Judgement.all)
  func `quantiles and GSL's cumulative distribution undo each other`(judgement: Judgement) {
    for step in 1..<4_000 {
      let u = Double(step) / 4_000
      let value = judgement.law.quantile(u)
      // What a relative error of the value does to the probability: density times value.
      let width = value * judgement.tolerance * 16
      let below = judgement.cumulative(value - width)
      let above = judgement.cumulative(value + width)
      #expect(below <= u + 1e-15 && u - 1e-15 <= above, "at \(u)")
    }
  }

  @Test(arguments: [
    (Distribution.exponential(mean: 94.5), Judgement.exponential),
    (.lognormal(median: 504, p95: 1_575), .lognormal), (.uniform(2.1, 5.1), .uniform),
    (.weibull(shape: 1.7, scale: 3.15), .weibull), (.erlang(shape: 3, mean: 12.6), .erlang),
    (.erlang(shape: 4, mean: 12), .erlang), (.weibull(shape: 1.785, scale: 3), .weibull),
  ])
  func `a parameter five percent off is refused`(law: Distribution, judgement: Judgement) {
    let stream = RandomStreams(seed: 2_026, replication: 2).stream("judge", "mutants")
    let draws = (0..<UInt64(judgedDraws)).map { stream.draw(law, $0) }
    #expect(kolmogorovSmirnov(draws, judgement.cumulative) > 1.95)
  }

  @Test func `small and large probabilities keep their precision`() {
    for exponent in 2...15 {
      let tail = 1 / gsl_sf_pow_int(10, Int32(exponent))
      let law = Distribution.exponential(mean: 1)
      let exact = gsl_cdf_exponential_Pinv(tail, 1)
      #expect(unitsInLastPlace(law.quantile(tail), from: exact) <= 2)
      let erlang = Distribution.erlang(shape: 4, mean: 4)
      let stages = gsl_cdf_gamma_Pinv(tail, 4, 1)
      #expect((erlang.quantile(tail) / stages - 1).magnitude < 1e-11)
    }
  }
}
