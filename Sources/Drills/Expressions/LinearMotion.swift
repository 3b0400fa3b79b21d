import ClusterModeling
import Units

/// A number that moves along a straight line until an instant.
///
/// Values are nanoseconds, things, bytes or shares in doubles: whole nanoseconds are exact up to
/// 2^53, about 104 days.
struct LinearMotion {
  /// The value now.
  var value: Double
  /// Growth for each nanosecond.
  var slope: Double
  /// The instant up to which this holds.
  var until: Instant

  init(value: Double, slope: Double = 0, until: Instant = .never) {
    self.value = value
    self.slope = slope
    self.until = until
  }

  /// The number of a reading; nil when it has none.
  init?(_ reading: Reading) {
    guard case .number(let value) = reading.value else { return nil }
    self.init(value: value, slope: reading.slope, until: reading.validUntil)
  }

  var reading: Reading { Reading(.number(value), slope: slope, validUntil: until) }

  /// Whether the value stands in a relation to zero.
  static func holds(_ comparison: Comparison, _ value: Double) -> Bool {
    switch comparison {
    case .equal: value == 0
    case .unequal: value != 0
    case .less: value < 0
    case .atMost: value <= 0
    case .greater: value > 0
    case .atLeast: value >= 0
    }
  }

  /// The first whole nanosecond after now at which a relation to zero is another than now.
  ///
  /// Only the line counts, not ``until``.
  func change(of comparison: Comparison, after now: Instant) -> Instant {
    guard slope != 0, value.isFinite, slope.isFinite else { return .never }
    let holdsNow = LinearMotion.holds(comparison, value)
    func differs(_ steps: Int64) -> Bool {
      LinearMotion.holds(comparison, value + slope * Double(steps)) != holdsNow
    }
    if differs(1) { return now + .nanoseconds(1) }
    let crossing = -value / slope
    guard crossing > 0, crossing < 9e18 else { return .never }
    // The quotient is rounded, so the nanoseconds around it are tried in their order.
    let nearby = Int64(crossing)
    for steps in [nearby - 1, nearby, nearby + 1, nearby + 2] where steps > 0 && differs(steps) {
      return now + .nanoseconds(steps)
    }
    return .never
  }
}
