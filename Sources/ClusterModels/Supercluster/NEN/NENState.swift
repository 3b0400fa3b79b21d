import Units

/// A NEN or an HA pair with the load balancers that it manages (SC-NEN-001, SC-NEN-004).
struct NENState: Sendable {
  /// The PCE that it heartbeats to: `active_pce_fqdn`.
  var active: Int
  /// The PCE that is to manage it: `target_pce_fqdn`.
  var target: Int
  /// Nodes that are up: 1, or 2 of a pair.
  var nodesUp: Int
  /// When it last told its status; nil before the first time (SC-NEN-013).
  var lastStatus: Instant?
  /// When its last move was asked for; nil when none is under way.
  var moveBegan: Instant?
  /// Longest move so far (SC-NEN-009).
  var longestMove = Duration.zero
  /// True after a move by its own command, which no restore takes back (SC-NEN-007).
  var wasMovedByCommand = false

  init(_ plan: DeploymentPlan.NEN) {
    active = plan.pce
    target = plan.pce
    nodesUp = plan.isPair ? 2 : 1
  }
}
