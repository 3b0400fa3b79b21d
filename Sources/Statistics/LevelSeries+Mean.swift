public import Observations
public import Units

extension LevelSeries {
  /// The mean over time in a window, each value weighted by how long it held.
  ///
  /// The time before the first point does not count; the last value holds to the window's end.
  /// nil when nothing of the window counts.
  public func timeWeightedMean(from start: Instant, to end: Instant) -> Double? {
    guard let first = points.first else { return nil }
    let begin = max(start, first.at)
    if begin >= end { return nil }
    var areas: [Double] = []
    for (index, point) in points.enumerated() where point.at < end {
      let next = index + 1 < points.count ? points[index + 1] : nil
      areas.append(area(from: point, to: next, between: begin, and: end))
    }
    return compensatedSum(areas) / Double((end - begin).nanoseconds)
  }

  /// The area under the stretch from one point to the next, as far as it lies in a window.
  private func area(
    from point: LevelPoint, to next: LevelPoint?, between begin: Instant, and end: Instant
  ) -> Double {
    let left = max(point.at, begin)
    let right = min(next?.at ?? end, end)
    if left >= right { return 0 }
    let width = Double((right - left).nanoseconds)
    guard shape == .linear, let next else { return point.value * width }
    let length = Double((next.at - point.at).nanoseconds)
    let middle =
      0.5 * (Double((left - point.at).nanoseconds) + Double((right - point.at).nanoseconds))
    return (point.value + (next.value - point.value) * (middle / length)) * width
  }
}

extension StateLane {
  /// How long the lane was in a state within a window, exactly.
  public func time(in state: String, from start: Instant, to end: Instant) -> Duration {
    var total = Duration.zero
    for (index, change) in changes.enumerated() where change.state == state {
      let left = max(change.at, start)
      let right = min(index + 1 < changes.count ? changes[index + 1].at : end, end)
      if left < right { total += right - left }
    }
    return total
  }
}
