/// What is wrong with the parameters of a distribution, in plain words.
public struct DistributionError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The fault and what would be right.
  public let message: String

  /// The fault and what would be right.
  public var description: String { message }

  init(_ message: String) { self.message = message }
}

extension Distribution {
  /// Checks that the parameters make sense, so that every draw is a finite number.
  public func validated() throws(DistributionError) {
    try shape.validated()
    if let lowerBound { try Self.requireFinite(lowerBound, "the lower bound") }
    if let upperBound { try Self.requireFinite(upperBound, "the upper bound") }
    if let lowerBound, let upperBound, lowerBound > upperBound {
      throw DistributionError(
        "the lower bound \(lowerBound) is above the upper bound \(upperBound)")
    }
    if !(upperProbability > lowerProbability) {
      throw DistributionError("the distribution never falls between its bounds")
    }
  }

  static func requireFinite(_ number: Double, _ name: String) throws(DistributionError) {
    if !number.isFinite {
      throw DistributionError("\(name) must be a finite number, not \(number)")
    }
  }

  static func requirePositive(_ number: Double, _ name: String) throws(DistributionError) {
    try requireFinite(number, name)
    if number <= 0 { throw DistributionError("\(name) must be above zero, not \(number)") }
  }

  static func requireAscending(
    _ low: Double, _ lowName: String, _ high: Double, _ highName: String
  ) throws(DistributionError) {
    try requireFinite(low, lowName)
    try requireFinite(high, highName)
    if low > high {
      throw DistributionError("\(lowName) \(low) is above \(highName) \(high)")
    }
  }
}

extension Distribution.Shape {
  func validated() throws(DistributionError) {
    switch self {
    case .constant(let value): try Distribution.requireFinite(value, "the value")
    case .uniform(let low, let high):
      try Self.validateInterval(low, high)
    case .triangular(let low, let mode, let high):
      try Self.validateInterval(low, high)
      try Distribution.requireAscending(low, "the low end", mode, "the mode")
      try Distribution.requireAscending(mode, "the mode", high, "the high end")
    case .exponential(let mean): try Distribution.requirePositive(mean, "the mean")
    case .lognormal(let median, let p95):
      try Distribution.requirePositive(median, "the median")
      try Distribution.requireAscending(median, "the median", p95, "the 95th percentile")
    case .lognormalByMean(let mean, let variation):
      try Distribution.requirePositive(mean, "the mean")
      try Distribution.requirePositive(variation, "the coefficient of variation")
    case .weibull(let shape, let scale):
      try Distribution.requirePositive(shape, "the shape")
      try Distribution.requirePositive(scale, "the scale")
    case .erlang(let shape, let mean):
      try Distribution.requirePositive(mean, "the mean")
      if !(1...1_000).contains(shape) {
        throw DistributionError("the number of stages must be from 1 to 1000, not \(shape)")
      }
    case .empirical(let values): try Self.validateSample(values)
    case .piecewiseLogUniform(let knots): try Self.validateKnots(knots)
    }
  }

  private static func validateInterval(
    _ low: Double, _ high: Double
  ) throws(DistributionError) {
    try Distribution.requireAscending(low, "the low end", high, "the high end")
    if low == high {
      throw DistributionError("the two ends are both \(low); use a constant")
    }
  }

  private static func validateSample(_ values: [Double]) throws(DistributionError) {
    if values.isEmpty { throw DistributionError("an empirical distribution needs a value") }
    for value in values { try Distribution.requireFinite(value, "every value") }
    for (left, right) in zip(values, values.dropFirst()) where left > right {
      throw DistributionError("the values must ascend, but \(left) comes before \(right)")
    }
  }

  private static func validateKnots(_ knots: [Distribution.Knot]) throws(DistributionError) {
    guard let first = knots.first, let last = knots.last, knots.count >= 2 else {
      throw DistributionError("a piecewise distribution needs at least two points")
    }
    if first.cumulative != 0 || last.cumulative != 1 {
      throw DistributionError("the cumulative probabilities must begin at 0 and end at 1")
    }
    for knot in knots { try Distribution.requirePositive(knot.value, "every value") }
    for (left, right) in zip(knots, knots.dropFirst()) {
      if !(left.cumulative < right.cumulative) || !(left.value < right.value) {
        throw DistributionError("the points must ascend in probability and in value")
      }
    }
  }
}
