import SimulationKernel
import Units

/// Prints distributions in the words in which scenarios write them.
enum DistributionText {
  /// `8m`, `lognormal: {median: 8m, p95: 25m}`; figures of other units than seconds as numbers.
  static func text(_ distribution: Distribution, unit: String = "s") -> String {
    func figure(_ number: Double) -> String { Self.figure(number, unit) }
    func list(_ numbers: [Double]) -> String {
      "[\(numbers.map(figure).joined(separator: ", "))]"
    }
    let body: String
    switch distribution.shape {
    case .constant(let value): body = figure(value)
    case .uniform(let low, let high): body = "uniform: \(list([low, high]))"
    case .triangular(let low, let mode, let high): body = "triangular: \(list([low, mode, high]))"
    case .exponential(let mean): body = "exponential: {mean: \(figure(mean))}"
    case .lognormal(let median, let p95):
      body = "lognormal: {median: \(figure(median)), p95: \(figure(p95))}"
    case .lognormalByMean(let mean, let variation):
      body = "lognormal: {mean: \(figure(mean)), cv: \(plain(variation))}"
    case .weibull(let shape, let scale):
      body = "weibull: {shape: \(plain(shape)), scale: \(figure(scale))}"
    case .erlang(let shape, let mean): body = "erlang: {stages: \(shape), mean: \(figure(mean))}"
    case .empirical(let values): body = "empirical: \(values.count) values"
    case .piecewiseLogUniform(let knots):
      let pairs = knots.map { "[\(plain($0.cumulative)), \(figure($0.value))]" }
      body = "piecewise_loguniform: [\(pairs.joined(separator: ", "))]"
    }
    guard let low = distribution.lowerBound, let high = distribution.upperBound else { return body }
    return "\(body), range: \(list([low, high]))"
  }

  private static func figure(_ number: Double, _ unit: String) -> String {
    guard unit == "s" else { return plain(number) }
    return "\(Duration(roundingSeconds: number))"
  }

  /// A number without a needless fraction.
  static func plain(_ number: Double) -> String {
    if number == number.rounded(), abs(number) < 1e15 { return "\(Int64(number))" }
    return "\(number)"
  }
}
