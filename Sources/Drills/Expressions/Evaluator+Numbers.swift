import ClusterModeling
import Units

extension Evaluator {
  /// A sum or difference.
  func linear(_ left: Node, _ right: Node, _ sign: Double, _ frame: Frame) -> Reading {
    let one = reading(left, frame)
    let other = reading(right, frame)
    let until = min(one.validUntil, other.validUntil)
    guard let left = LinearMotion(one), let right = LinearMotion(other) else {
      return Reading(.nothing, validUntil: until)
    }
    return number(
      left.value + sign * right.value, slope: left.slope + sign * right.slope, until: until)
  }

  /// A product, of which at most one side moves.
  func product(_ left: Node, _ right: Node, _ scale: Double, _ frame: Frame) -> Reading {
    let one = reading(left, frame)
    let other = reading(right, frame)
    let until = min(one.validUntil, other.validUntil)
    guard let left = LinearMotion(one), let right = LinearMotion(other) else {
      return Reading(.nothing, validUntil: until)
    }
    precondition(
      left.slope == 0 || right.slope == 0,
      "only ages move between events (Reading.slope), and the checker refuses their product")
    return number(
      left.value * right.value * scale,
      slope: (left.slope * right.value + right.slope * left.value) * scale, until: until)
  }

  /// A ratio, of which only the upper side moves; nothing where the lower side is zero.
  func quotient(_ left: Node, _ right: Node, _ scale: Double, _ frame: Frame) -> Reading {
    let one = reading(left, frame)
    let other = reading(right, frame)
    let until = min(one.validUntil, other.validUntil)
    guard let left = LinearMotion(one), let right = LinearMotion(other), right.value != 0 else {
      return Reading(.nothing, validUntil: until)
    }
    precondition(
      right.slope == 0,
      "only ages move between events (Reading.slope), and the checker refuses them as divisors")
    return number(
      left.value / right.value * scale, slope: left.slope / right.value * scale, until: until)
  }

  private func number(_ value: Double, slope: Double, until: Instant) -> Reading {
    value.isNaN
      ? Reading(.nothing, validUntil: until)
      : Reading(.number(value), slope: slope, validUntil: until)
  }

  /// The largest or smallest of some values; those without a value are left out.
  func largest(_ parts: [Node], isSmallest: Bool, _ frame: Frame) -> Reading {
    var contest = Contest(isSmallest: isSmallest)
    let readings = parts.map { reading($0, frame) }
    for reading in readings { contest.add(reading) }
    for reading in readings { contest.challenge(reading, at: world.now) }
    return contest.reading
  }
}

/// Which of several moving numbers is the largest (or smallest), and when another overtakes it.
///
/// All are added first, then all challenge the winner; so the first overtaking is exact.
struct Contest {
  private let sign: Double
  private var winner: LinearMotion?
  private var until = Instant.never

  init(isSmallest: Bool) { sign = isSmallest ? -1 : 1 }

  /// A number that takes part; says whether it leads now.
  @discardableResult
  mutating func add(_ reading: Reading) -> Bool {
    until = min(until, reading.validUntil)
    guard let number = LinearMotion(reading) else { return false }
    guard let best = winner else {
      winner = number
      return true
    }
    // Of equal ones the faster leads: it will be ahead in the next nanosecond.
    let isAhead =
      number.value == best.value
      ? sign * number.slope > sign * best.slope : sign * number.value > sign * best.value
    if isAhead { winner = number }
    return isAhead
  }

  /// Looks when a number overtakes the winner; or, where it matters who leads, draws level.
  mutating func challenge(
    _ reading: Reading, at now: Instant, from relation: Comparison = .greater
  ) {
    guard let winner, let number = LinearMotion(reading), winner.value.isFinite else { return }
    let lead = LinearMotion(
      value: sign * (number.value - winner.value), slope: sign * (number.slope - winner.slope))
    guard lead.slope > 0 else { return }
    until = min(until, lead.change(of: relation, after: now))
  }

  /// The largest now; of none minus infinity, so that "the largest is at most x" stays true.
  var reading: Reading {
    guard let winner else {
      return Reading(.number(-sign * .infinity), validUntil: until)
    }
    return Reading(.number(winner.value), slope: winner.slope, validUntil: until)
  }
}
