import ClusterModeling
import Units

/// An event does not happen while a condition holds.
struct ExclusionClaim: Sendable {
  private let event: EventReference
  private var track: ConditionTrack
  private(set) var finding = Finding()

  init(_ event: EventReference, while condition: Expression) {
    self.event = event
    track = ConditionTrack(condition, needsMargins: true)
    finding.whyNotExercised = "\(event.text) did not happen"
  }

  /// Only a condition that must hold for a while is followed between the events.
  var nextWake: Instant { isFollowed ? track.until : .never }

  /// Whether the condition is followed between the events.
  var isFollowed: Bool { track.condition.holdFor != nil }

  mutating func observe(_ world: some ReadableWorld, at now: Instant) {
    if isFollowed { track.look(world, at: now) }
  }

  mutating func happened(_ event: Happening, at now: Instant, in world: some ReadableWorld) {
    guard event.isMeant(by: self.event) else { return }
    track.look(world, at: now)
    finding.exercised += 1
    track.addMargins(to: &finding.margins, until: now, isForbidden: true)
    guard track.isTrue else {
      if finding.firstViolation == nil { finding.evidence = "asked \(times(finding.exercised))" }
      return
    }
    guard finding.firstViolation == nil else { return }
    finding.firstViolation = now
    finding.evidence =
      "\(self.event.text) at +\(now.sinceStart.roughly): "
      + track.condition.explanation(in: world)
  }
}
