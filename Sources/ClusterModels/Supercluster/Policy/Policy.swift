import ClusterModeling

/// Policy from provisioning to computation.
struct Policy: Sendable {
  init(plan: SuperclusterPlan, problems: inout [Problem]) {}
}

/// Something that policy work planned for later.
enum PolicyEvent: BitwiseCopyable, Sendable {
  /// A computation is done.
  case computed
}

extension Supercluster {
  mutating func handle(_ event: PolicyEvent, _ context: Context) {}

  /// A PCE's set server is lost: every VEN's policy is computed again (AS-PCE-015).
  mutating func computeEverythingAgain(on pce: Int, _ context: Context) {}
}
