import ClusterModeling
import Units

/// `always` and `never`, for the whole run or between two events.
struct LastingClaim: Sendable {
  private let isForbidden: Bool
  private let from: EventReference?
  private let until: EventReference?
  private var track: ConditionTrack
  private var trigger: ConditionTrack?
  private var isOpen: Bool
  private var wasOpened: Bool
  private var wasTriggered = false
  private var lastSignature: UInt64?
  private var isAfterFirstFault = false
  private var reason = ""
  private var finding = Finding()

  init(_ condition: Expression, isForbidden: Bool, _ expectation: Expectation) {
    self.isForbidden = isForbidden
    from = expectation.between?.from
    until = expectation.between?.until
    track = ConditionTrack(
      condition, needsMargins: true, needsSignature: expectation.when == nil)
    trigger = expectation.when.map { ConditionTrack($0) }
    isOpen = from == nil
    wasOpened = isOpen
  }

  var nextWake: Instant {
    isOpen ? min(track.until, trigger?.until ?? .never) : .never
  }

  /// The instant up to which the last look holds as long as nothing changes that it read.
  var validUntil: Instant { min(track.until, trigger?.until ?? .never) }

  private var isViolated: Bool { track.isTrue == isForbidden }

  /// Looks at the world.
  ///
  /// - Parameter stands: whether the condition is known to be as it was, so that only what puts it
  ///   to the test is to be read.
  mutating func observe(
    _ world: some ReadableWorld, at now: Instant, afterFirstFault: Bool, stands: Bool
  ) {
    if stands, trigger?.isConfirmed(by: world) ?? false { return }
    let look = track.read(world)
    if trigger == nil, track.isForetold(look, at: now) { return }
    take(look, world, at: now)
    isAfterFirstFault = afterFirstFault
  }

  private mutating func take(
    _ look: ConditionTrack.Look, _ world: some ReadableWorld, at now: Instant
  ) {
    settle(until: now)
    track.take(look, world, at: now)
    trigger?.look(world, at: now)
    if isViolated, finding.firstViolation == nil {
      reason = track.condition.explanation(in: world)
    }
  }

  mutating func happened(_ event: Happening, at now: Instant, in world: some ReadableWorld) {
    let opens = from.map { event.isMeant(by: $0) } ?? false
    let closes = until.map { event.isMeant(by: $0) } ?? false
    guard opens || closes else { return }
    take(track.read(world), world, at: now)
    if closes { isOpen = false }
    if opens {
      isOpen = true
      wasOpened = true
      wasTriggered = false
    }
  }

  /// Counts the stretch from the last look to an instant after it.
  private mutating func settle(until now: Instant) {
    guard let start = track.lookedAt, now > start else { return }
    count(from: start, until: now)
  }

  private mutating func count(from start: Instant, until end: Instant) {
    defer { lastSignature = track.signature }
    guard isOpen else { return }
    countExercise()
    track.addMargins(to: &finding.margins, until: end, isForbidden: isForbidden)
    guard isViolated else { return }
    finding.violatedFor = finding.violatedFor + (end - start)
    guard finding.firstViolation == nil else { return }
    finding.firstViolation = start
    finding.evidence = "first at +\(start.sinceStart.roughly): \(reason)"
  }

  /// With `when`, each time that it becomes true; else each change of an operand after the first
  /// fault.
  private mutating func countExercise() {
    if let trigger {
      if trigger.isTrue, !wasTriggered { finding.exercised += 1 }
      wasTriggered = trigger.isTrue
    } else if let lastSignature, lastSignature != track.signature, isAfterFirstFault {
      finding.exercised += 1
    }
  }

  mutating func finish(_ world: some ReadableWorld, at end: Instant) -> Finding {
    take(track.read(world), world, at: end)
    count(from: end, until: end)
    if finding.firstViolation != nil {
      if finding.violatedFor > .zero {
        finding.evidence += "; \(finding.violatedFor.roughly) in all"
      }
    }
    finding.whyNotExercised =
      if !wasOpened {
        "\(from?.text ?? "the start") did not happen"
      } else if trigger != nil {
        "what puts it to the test never came true"
      } else {
        "nothing that it reads changed after the first fault"
      }
    return finding
  }
}
