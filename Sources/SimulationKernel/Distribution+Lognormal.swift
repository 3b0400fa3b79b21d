/// A normal distribution of the logarithm.
struct Lognormal {
  /// Mean of the logarithm.
  let mean: Double
  /// Standard deviation of the logarithm.
  let deviation: Double

  /// The 95th percentile of the standard normal distribution.
  static let normalP95 = 1.6448536269514722

  init(median: Double, p95: Double) {
    mean = PortableMath.log(median)
    deviation = PortableMath.log(p95 / median) / Self.normalP95
  }

  init(mean: Double, coefficientOfVariation: Double) {
    let variance = PortableMath.log1p(coefficientOfVariation * coefficientOfVariation)
    self.mean = PortableMath.log(mean) - 0.5 * variance
    deviation = variance.squareRoot()
  }

  func quantile(_ u: Double) -> Double {
    deviation == 0
      ? PortableMath.exp(mean)
      : PortableMath.exp(mean + deviation * PortableMath.normalQuantile(u))
  }

  func cumulative(_ value: Double) -> Double {
    if value <= 0 { return 0 }
    let distance = PortableMath.log(value) - mean
    if deviation == 0 { return distance >= 0 ? 1 : 0 }
    return PortableMath.normalCDF(distance / deviation)
  }
}
