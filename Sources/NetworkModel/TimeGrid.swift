import Units

/// Equally spaced instants without beginning or end: phase + k x interval for every whole k.
struct TimeGrid {
  let phase: Duration
  /// Above zero.
  let interval: Duration

  /// The last instant of the grid not after the given one.
  func last(notAfter instant: Instant) -> Instant {
    instant - Duration(nanoseconds: sincePoint(instant))
  }

  /// The first instant of the grid not before the given one; ``Instant/never`` beyond the clock.
  func first(notBefore instant: Instant) -> Instant {
    let past = sincePoint(instant)
    return past == 0 ? instant : instant + Duration(nanoseconds: interval.nanoseconds - past)
  }

  /// How many instants of the grid are not before `start` and before `end`.
  func count(from start: Instant, before end: Instant) -> Int {
    let first = first(notBefore: start)
    guard first < end else { return 0 }
    return Int(((end - first).nanoseconds - 1) / interval.nanoseconds) + 1
  }

  /// The time since the last instant of the grid. [ns]
  private func sincePoint(_ instant: Instant) -> Int64 {
    let remainder =
      (instant.nanoseconds % interval.nanoseconds - phase.nanoseconds % interval.nanoseconds)
      % interval.nanoseconds
    return remainder < 0 ? remainder + interval.nanoseconds : remainder
  }
}
