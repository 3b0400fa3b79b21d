extension Distribution.Shape {
  /// The shape if it is a lognormal one.
  var lognormal: Lognormal? {
    switch self {
    case .lognormal(let median, let p95): Lognormal(median: median, p95: p95)
    case .lognormalByMean(let mean, let variation):
      Lognormal(mean: mean, coefficientOfVariation: variation)
    default: nil
    }
  }

  /// The value that a draw is at most with probability u.
  func quantile(_ u: Double) -> Double {
    switch self {
    case .constant(let value): value
    case .uniform(let low, let high): low + u * (high - low)
    case .triangular(let low, let mode, let high):
      Self.triangularQuantile(u, low: low, mode: mode, high: high)
    case .exponential(let mean): -mean * PortableMath.log1p(-u)
    case .lognormal(let median, let p95): Lognormal(median: median, p95: p95).quantile(u)
    case .lognormalByMean(let mean, let variation):
      Lognormal(mean: mean, coefficientOfVariation: variation).quantile(u)
    case .weibull(let shape, let scale):
      scale * PortableMath.pow(-PortableMath.log1p(-u), 1 / shape)
    case .erlang(let shape, let mean):
      ErlangStages(shape: shape).quantile(u) * (mean / Double(shape))
    case .empirical(let values): EmpiricalTable.quantile(u, of: values)
    case .piecewiseLogUniform(let knots): KnotTable.quantile(u, of: knots)
    }
  }

  /// The probability of a draw of at most this value.
  func probability(upTo value: Double) -> Double {
    switch self {
    case .constant(let constant): constant <= value ? 1 : 0
    case .empirical(let values): EmpiricalTable.share(of: values) { $0 <= value }
    default: continuousProbability(value)
    }
  }

  /// The probability of a draw below this value.
  func probability(below value: Double) -> Double {
    switch self {
    case .constant(let constant): constant < value ? 1 : 0
    case .empirical(let values): EmpiricalTable.share(of: values) { $0 < value }
    default: continuousProbability(value)
    }
  }

  private func continuousProbability(_ value: Double) -> Double {
    switch self {
    case .constant, .empirical: 0
    case .uniform(let low, let high): min(max((value - low) / (high - low), 0), 1)
    case .triangular(let low, let mode, let high):
      Self.triangularCumulative(value, low: low, mode: mode, high: high)
    case .exponential(let mean): value <= 0 ? 0 : -PortableMath.expm1(-value / mean)
    case .lognormal(let median, let p95): Lognormal(median: median, p95: p95).cumulative(value)
    case .lognormalByMean(let mean, let variation):
      Lognormal(mean: mean, coefficientOfVariation: variation).cumulative(value)
    case .weibull(let shape, let scale):
      value <= 0 ? 0 : -PortableMath.expm1(-PortableMath.pow(value / scale, shape))
    case .erlang(let shape, let mean):
      ErlangStages(shape: shape).cumulative(value * Double(shape) / mean)
    case .piecewiseLogUniform(let knots): KnotTable.cumulative(value, of: knots)
    }
  }

  private static func triangularQuantile(
    _ u: Double, low: Double, mode: Double, high: Double
  ) -> Double {
    let atMode = (mode - low) / (high - low)
    return u < atMode
      ? low + (u * (high - low) * (mode - low)).squareRoot()
      : high - ((1 - u) * (high - low) * (high - mode)).squareRoot()
  }

  private static func triangularCumulative(
    _ value: Double, low: Double, mode: Double, high: Double
  ) -> Double {
    if value <= low { return 0 }
    if value >= high { return 1 }
    return value < mode
      ? (value - low) * (value - low) / ((high - low) * (mode - low))
      : 1 - (high - value) * (high - value) / ((high - low) * (high - mode))
  }
}
