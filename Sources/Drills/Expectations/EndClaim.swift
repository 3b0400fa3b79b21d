import ClusterModeling
import Units

/// A condition holds at the end of the run.
struct EndClaim: Sendable {
  private var track: ConditionTrack

  init(_ condition: Expression) { track = ConditionTrack(condition, needsMargins: true) }

  /// Only a condition that must have held for a while is followed before the end.
  var nextWake: Instant { isFollowed ? track.until : .never }

  /// Whether the condition is followed before the end.
  var isFollowed: Bool { track.condition.holdFor != nil }

  mutating func observe(_ world: some ReadableWorld, at now: Instant) {
    if isFollowed { track.look(world, at: now) }
  }

  mutating func finish(_ world: some ReadableWorld, at end: Instant) -> Finding {
    track.look(world, at: end)
    var finding = Finding()
    finding.exercised = 1
    track.addMargins(to: &finding.margins, until: end, isForbidden: false)
    finding.evidence = "at the end " + track.condition.explanation(in: world)
    if !track.isTrue { finding.firstViolation = end }
    return finding
  }
}
