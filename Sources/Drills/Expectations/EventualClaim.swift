import ClusterModeling
import Units

/// After each event, within a span, a condition becomes true and holds for a while.
struct EventualClaim: Sendable {
  /// One event that waits for the condition.
  private struct Wait: Sendable {
    var since: Instant
    var deadline: Instant
    /// When the wait was over, in vain; the condition may still come, too late.
    var missedAt: Instant?
    /// Begin of the stretch that fulfilled it.
    var fulfilledAt: Instant?
    /// What was missing at the deadline.
    var reason = ""
    /// True when the run ended before anything could be said.
    var isPending = false

    /// The condition was false from an instant to another, so the wait may be over in vain.
    ///
    /// - Returns: the time after the deadline.
    mutating func miss(from start: Instant, until now: Instant) -> Duration {
      guard now > deadline else { return .zero }
      let begin = max(start, deadline)
      if missedAt == nil { missedAt = begin }
      return now - begin
    }
  }
  private let event: EventReference
  private let within: Duration
  private let holdFor: Duration
  private let end: Instant
  private var track: ConditionTrack
  private var trueSince: Instant?
  private var waits: [Wait] = []
  /// Waits that are not fulfilled.
  private var openWaits = 0
  private var violatedFor = Duration.zero

  init(
    _ condition: Expression, after event: EventReference, within: Duration, holdFor: Duration,
    end: Instant
  ) {
    self.event = event
    self.within = within
    self.holdFor = holdFor
    self.end = end
    track = ConditionTrack(condition)
  }

  /// Deadlines are looked at only to say what was missing then.
  var nextWake: Instant {
    guard let lookedAt = track.lookedAt, openWaits > 0 else {
      return track.condition.holdFor == nil ? .never : track.until
    }
    return waits.reduce(track.until) { next, wait in
      wait.fulfilledAt == nil && wait.deadline > lookedAt ? min(next, wait.deadline) : next
    }
  }

  /// Whether something waits for the condition, or how long it has held is to be known.
  ///
  /// A stretch that began before an event counts from the event on, so nothing is lost by not
  /// having looked before.
  var isFollowed: Bool { openWaits > 0 || track.condition.holdFor != nil }

  mutating func observe(_ world: some ReadableWorld, at now: Instant) {
    settle(until: now)
    track.look(world, at: now)
    guard !track.isTrue, openWaits > 0 else { return }
    for index in waits.indices where waits[index].fulfilledAt == nil {
      guard waits[index].missedAt == nil, now >= waits[index].deadline else { continue }
      waits[index].reason = track.condition.explanation(in: world)
    }
  }

  mutating func happened(_ event: Happening, at now: Instant, in world: some ReadableWorld) {
    guard event.isMeant(by: self.event) else { return }
    observe(world, at: now)
    waits.append(Wait(since: now, deadline: now + within))
    openWaits += 1
  }

  /// Counts the stretch from the last look to an instant after it.
  private mutating func settle(until now: Instant) {
    guard let start = track.lookedAt, now > start else { return }
    trueSince = track.isTrue ? trueSince ?? start : nil
    guard openWaits > 0 else { return }
    for index in waits.indices where waits[index].fulfilledAt == nil {
      if let trueSince {
        let begin = max(trueSince, waits[index].since)
        guard now - begin >= holdFor else { continue }
        waits[index].fulfilledAt = begin
        openWaits -= 1
      } else {
        violatedFor = violatedFor + waits[index].miss(from: start, until: now)
      }
    }
  }

  mutating func finish(_ world: some ReadableWorld, at end: Instant) -> Finding {
    observe(world, at: end)
    for index in waits.indices where waits[index].fulfilledAt == nil {
      waits[index] = settled(waits[index], at: end)
    }
    return finding(at: end)
  }

  /// What the state at the very end makes of a wait that is still open.
  private func settled(_ open: Wait, at end: Instant) -> Wait {
    var wait = open
    if track.isTrue {
      let begin = max(trueSince ?? end, wait.since)
      if end - begin >= holdFor {
        wait.fulfilledAt = begin
      } else if wait.missedAt == nil {
        wait.isPending = begin <= wait.deadline
        if !wait.isPending { wait.missedAt = wait.deadline }
      }
    } else if wait.missedAt == nil {
      wait.isPending = wait.deadline > end
      if !wait.isPending { wait.missedAt = end }
    }
    return wait
  }

  private func finding(at end: Instant) -> Finding {
    var finding = Finding()
    finding.violatedFor = violatedFor
    var longest = Duration.zero
    for wait in waits where !wait.isPending {
      finding.exercised += 1
      let begin = wait.fulfilledAt ?? max(end, wait.deadline)
      longest = max(longest, begin - wait.since)
      finding.margins.add(Double((wait.deadline - begin).nanoseconds), .duration)
    }
    let missed = waits.filter { $0.missedAt != nil }
    finding.firstViolation = missed.compactMap(\.missedAt).min()
    let pending = waits.filter(\.isPending).count
    if let first = missed.first {
      finding.evidence = words(first)
    } else if finding.exercised > 0 {
      finding.evidence = "longest wait \(longest.roughly) of \(within.roughly)"
    }
    let ending =
      "the run ended before \(within.roughly)"
      + (holdFor > .zero ? " and the hold of \(holdFor.roughly)" : "") + " were over"
    finding.whyNotExercised = waits.isEmpty ? "\(event.text) did not happen" : ending
    if pending > 0, finding.exercised > 0 {
      finding.evidence += "; \(ending) for \(pending) more"
    }
    return finding
  }

  /// What became of a wait that was in vain.
  private func words(_ wait: Wait) -> String {
    let begin = "+\(wait.since.sinceStart.roughly)"
    var text = "not within \(within.roughly) after \(event.text) at \(begin)"
    if !wait.reason.isEmpty { text += ": \(wait.reason)" }
    if let fulfilledAt = wait.fulfilledAt {
      text += "; came \((fulfilledAt - wait.deadline).roughly) late"
    }
    return text
  }
}
