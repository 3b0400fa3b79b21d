/// Observations of one figure, one from each replication or event.
///
/// The order in which they came does not matter: equal observations give equal results.
public struct Sample: Hashable, Sendable {
  /// The observations in ascending order.
  public let sorted: [Double]

  /// A sample of numbers, in any order.
  ///
  /// - Precondition: Every observation is a number; "not a number" cannot be ordered.
  public init(_ observations: some Sequence<Double>) {
    sorted = observations.sorted()
    precondition(sorted.allSatisfy { !$0.isNaN }, "an observation is not a number")
  }

  /// The number of observations.
  public var count: Int { sorted.count }

  /// The smallest observation; nil without any.
  public var minimum: Double? { sorted.first }

  /// The largest observation; nil without any.
  public var maximum: Double? { sorted.last }

  /// The mean; nil without observations.
  public var mean: Double? {
    sorted.isEmpty ? nil : compensatedSum(sorted) / Double(count)
  }

  /// The variance with divisor n − 1; nil for fewer than two observations.
  public var variance: Double? {
    guard let mean, count >= 2 else { return nil }
    return compensatedSum(sorted.map { ($0 - mean) * ($0 - mean) }) / Double(count - 1)
  }

  /// The square root of the variance; nil for fewer than two observations.
  public var standardDeviation: Double? { variance?.squareRoot() }

  /// The value in the middle; nil without observations.
  public var median: Double? { quantile(0.5) }

  /// The value below which a share p of the sample lies, between order statistics by a straight
  /// line (type 7 of Hyndman and Fan 1996); nil without observations.
  ///
  /// - Precondition: p lies between 0 and 1.
  public func quantile(_ p: Double) -> Double? {
    precondition(p >= 0 && p <= 1, "a quantile belongs to a probability between 0 and 1")
    if sorted.isEmpty { return nil }
    let position = p * Double(count - 1)
    let index = Int(position)
    let low = sorted[index]
    let high = sorted[min(index + 1, count - 1)]
    // Between equal or infinite neighbours the line would not be a number.
    return low == high ? low : low + (position - Double(index)) * (high - low)
  }
}

/// The sum with the rounding errors carried along (Neumaier 1974).
func compensatedSum(_ numbers: [Double]) -> Double {
  var sum = 0.0
  var lost = 0.0
  for number in numbers {
    let next = sum + number
    lost += sum.magnitude >= number.magnitude ? (sum - next) + number : (number - next) + sum
    sum = next
  }
  return sum.isFinite ? sum + lost : sum
}
