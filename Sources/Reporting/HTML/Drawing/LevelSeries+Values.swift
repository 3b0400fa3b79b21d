import Observations
import Units

extension LevelSeries {
  /// The highest finite value; zero where there is none.
  var peak: Double { points.map(\.value).filter(\.isFinite).max() ?? 0 }

  /// The one value that it keeps from its first point to its last; nil when it ever changes.
  var constant: Double? {
    guard let first = points.first?.value else { return 0 }
    return points.allSatisfy { $0.value == first } ? first : nil
  }

  /// The value at an instant, the higher one at a jump; nil before the first point.
  func value(at instant: Instant) -> Double? {
    let here = points.filter { $0.at == instant }.map(\.value)
    if let highest = here.max() { return highest }
    guard let last = points.lastIndex(where: { $0.at < instant }) else { return nil }
    guard shape == .linear, last + 1 < points.count else { return points[last].value }
    let (from, to) = (points[last], points[last + 1])
    let share = Double((instant - from.at).nanoseconds) / Double((to.at - from.at).nanoseconds)
    return from.value + share * (to.value - from.value)
  }

  /// True when another line lies on this one for a good part of where it is high, so that one would
  /// hide the other: at every fourth of its points in the upper half, or more.
  func coincides(with other: LevelSeries, within distance: Double) -> Bool {
    let half = peak / 2
    let high = points.filter { $0.value.isFinite && $0.value >= half }.prefix(200)
    let met = high.count { point in
      other.value(at: point.at).map { abs($0 - point.value) <= distance } ?? false
    }
    return met > 0 && met * 4 >= high.count
  }
}
