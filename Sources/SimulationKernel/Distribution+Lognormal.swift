/// A normal distribution of the logarithm.
struct Lognormal {
  /// The value in the middle.
  let median: Double
  /// Standard deviation of the natural logarithm.
  let deviation: Double

  /// The 95th percentile of the standard normal distribution.
  static let normalP95 = 1.6448536269514722

  init(median: Double, p95: Double) {
    self.median = median
    deviation = PortableMath.log(p95 / median) / Self.normalP95
  }

  init(mean: Double, coefficientOfVariation: Double) {
    let square = coefficientOfVariation * coefficientOfVariation
    median = mean / (1 + square).squareRoot()
    deviation = PortableMath.log1p(square).squareRoot()
  }

  func quantile(_ u: Double) -> Double {
    // Equal percentiles make a constant, also where the normal quantile is infinite.
    if deviation == 0 { return median }
    return median * PortableMath.exp(deviation * PortableMath.normalQuantile(u))
  }

  func cumulative(_ value: Double) -> Double {
    if value <= 0 { return 0 }
    if deviation == 0 { return value >= median ? 1 : 0 }
    return PortableMath.normalCDF(PortableMath.log(value / median) / deviation)
  }
}
