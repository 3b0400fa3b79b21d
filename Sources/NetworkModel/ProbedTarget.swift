import Units

/// One target as its probes see it.
///
/// Only changes of the target are kept: between two of them all probes have the same outcome, so
/// how many there were, and at which a threshold is reached, is arithmetic.
struct ProbedTarget: Sendable {
  let probe: HealthProbe
  /// What is true, and since when.
  private var isAnswering = true
  private var since = Instant.start
  /// Outcome of the last probe before ``since``, and how many in a row had it.
  private var lastOutcome = true
  private var streak: Int
  /// The last mark that was decided, and from when it holds (up to a timeout later).
  private var isMarkedUp = true
  private var markedAt = Instant.start
  /// From when the target may be marked up again.
  private var releasedAt = Instant.start

  init(probe: HealthProbe) {
    self.probe = probe
    streak = probe.upAfter
  }

  /// A mark to come if the target stays as it is.
  private struct Mark {
    let isUp: Bool
    /// The probe that decides.
    let decidedAt: Instant
    /// When the mark holds.
    let holdsFrom: Instant
  }

  private var nextMark: Mark? {
    guard isAnswering != isMarkedUp else { return nil }
    let earlier = lastOutcome == isAnswering ? streak : 0
    let threshold = isAnswering ? probe.upAfter : probe.downAfter
    let decidedAt = probe.probe(threshold - earlier, notBefore: since)
    return Mark(
      isUp: isAnswering, decidedAt: decidedAt,
      holdsFrom: isAnswering ? max(decidedAt, releasedAt) : decidedAt + probe.timeout)
  }

  /// Whether the target is in the pool at an instant not before the last change.
  func isInPool(at now: Instant) -> Bool {
    if let mark = nextMark, mark.holdsFrom <= now { return mark.isUp }
    return markedAt <= now ? isMarkedUp : !isMarkedUp
  }

  /// The next instant at which the target enters or leaves the pool.
  func nextChange(after now: Instant) -> Instant? {
    if markedAt > now { return markedAt }
    guard let mark = nextMark, mark.holdsFrom > now, mark.holdsFrom < .never else { return nil }
    return mark.holdsFrom
  }

  /// Takes note of a change of the target.
  mutating func change(isAnswering new: Bool, holds: Bool, at now: Instant) {
    precondition(now >= since, "changes of a target are told in order of time")
    guard new != isAnswering else { return }
    decideMark(holds: holds, before: now)
    (lastOutcome, streak) = outcomes(before: now)
    isAnswering = new
    since = now
  }

  /// Lets the target back into the pool as soon as its answers allow.
  ///
  /// Good answers count even if the target has fallen since and no probe knows.
  mutating func resume(holds: Bool, at now: Instant) {
    precondition(now >= since, "changes of a target are told in order of time")
    decideMark(holds: holds, before: now)
    guard !isMarkedUp, markedAt <= now else { return }
    let (isGood, count) = outcomes(before: Instant(nanoseconds: now.nanoseconds + 1))
    if isGood && count >= probe.upAfter {
      isMarkedUp = true
      markedAt = now
    }
    releasedAt = now
  }

  /// The outcome of the last probe before an instant, and how many in a row had it.
  private func outcomes(before now: Instant) -> (isGood: Bool, count: Int) {
    let probes = probe.grid.count(from: since, before: now)
    if probes == 0 { return (lastOutcome, streak) }
    return (isAnswering, (lastOutcome == isAnswering ? streak : 0) + probes)
  }

  /// Makes the next mark final if its probe was sent before an instant.
  private mutating func decideMark(holds: Bool, before now: Instant) {
    guard let mark = nextMark, mark.decidedAt < now, mark.holdsFrom <= now || !mark.isUp else {
      return
    }
    isMarkedUp = mark.isUp
    markedAt = mark.holdsFrom
    if holds && !mark.isUp { releasedAt = .never }
  }
}
