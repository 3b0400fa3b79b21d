/// A sorted sample taken as the distribution itself.
enum EmpiricalTable {
  static func quantile(_ u: Double, of values: [Double]) -> Double {
    if values.isEmpty { return .nan }
    let index = Int((u * Double(values.count)).rounded(.down))
    return values[min(max(index, 0), values.count - 1)]
  }

  /// The share of values below, or at most, a bound.
  static func share(of values: [Double], where isIncluded: (Double) -> Bool) -> Double {
    if values.isEmpty { return .nan }
    return Double(values.count(where: isIncluded)) / Double(values.count)
  }
}

/// Points of a cumulative distribution joined by straight lines in the logarithm of the value.
enum KnotTable {
  static func quantile(_ u: Double, of knots: [Distribution.Knot]) -> Double {
    guard let first = knots.first, let last = knots.last else { return .nan }
    if u <= first.cumulative { return first.value }
    for (left, right) in zip(knots, knots.dropFirst()) where u < right.cumulative {
      let share = (u - left.cumulative) / (right.cumulative - left.cumulative)
      return left.value * PortableMath.exp(share * PortableMath.log(right.value / left.value))
    }
    return last.value
  }

  static func cumulative(_ value: Double, of knots: [Distribution.Knot]) -> Double {
    guard let first = knots.first else { return .nan }
    if value < first.value { return 0 }
    for (left, right) in zip(knots, knots.dropFirst()) where value < right.value {
      let share =
        PortableMath.log(value / left.value) / PortableMath.log(right.value / left.value)
      return left.cumulative + share * (right.cumulative - left.cumulative)
    }
    return 1
  }
}
