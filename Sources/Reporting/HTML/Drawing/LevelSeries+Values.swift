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

  /// Values at the middles of equal stretches from the start to an end; nil before the first point.
  func samples(_ count: Int, until end: Instant) -> [Double?] {
    var next = 0
    return (0..<count).map { index in
      let instant = Instant(nanoseconds: end.nanoseconds / Int64(2 * count) * Int64(2 * index + 1))
      while next < points.count, points[next].at <= instant { next += 1 }
      guard next > 0 else { return nil }
      let from = points[next - 1]
      guard shape == .linear, next < points.count else { return from.value }
      let to = points[next]
      let share = Double((instant - from.at).nanoseconds) / Double((to.at - from.at).nanoseconds)
      return from.value + share * (to.value - from.value)
    }
  }
}

/// A line as it is seen in a drawing, for comparing it with others.
struct SeenLine: Sendable {
  private static let sampleCount = 240

  private let values: [Double?]
  private let half: Double

  init(_ series: LevelSeries, until end: Instant) {
    values = series.samples(Self.sampleCount, until: end)
    half = series.peak / 2
  }

  /// True when the other line lies on this one for a fourth of where it is high, or more, so that one
  /// would hide the other.
  func coincides(with other: SeenLine, within distance: Double) -> Bool {
    let pairs = zip(values, other.values).filter { ($0.0 ?? 0) >= half && $0.0 != nil }
    let met = pairs.count { own, there in
      own.map { own in there.map { abs($0 - own) <= distance } ?? false } ?? false
    }
    return met > 0 && met * 4 >= pairs.count
  }
}
