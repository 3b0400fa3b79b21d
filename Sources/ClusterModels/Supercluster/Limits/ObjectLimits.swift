import Units
import VendorTables

/// Soft and hard limits on objects (SC-LIMIT-001).
///
/// Workloads count over the whole Supercluster and are limited by the leader; VENs count per PCE.
struct ObjectLimits: Sendable {
  /// What an undersized 2x2 or 4x2 cuts its limit to; a limit on VENs (SC-LIMIT-011, SC-DOC-006).
  static let reduced = SuperclusterLimits.reducedVENs

  /// `active_agents_per_pce` as each PCE enforces it now (SC-LIMIT-003).
  var agents: [Int]
  /// The value last set on the leader for each PCE (SC-LIMIT-009).
  var set: [Int]
  /// True where cores or memory lack (SC-LIMIT-011).
  var isUndersized: [Bool]
  /// Most workloads of the Supercluster (SC-LIMIT-002).
  var workloads: Int
  /// Unmanaged workloads created during the run.
  var unmanaged = 0
  /// Pairings and moves refused at a limit (SC-LIMIT-012).
  var refused = 0
  /// Decisions taken under a value that had been changed on the leader (SC-LIMIT-010).
  var outdatedDecisions = 0
  /// Workloads paired at members while nobody led (SC-LIMIT-005).
  var withoutLeader = 0
  /// True once a soft limit was said to be passed, by PCE.
  var isWarned: [Bool]
  /// Counts propagations, for draws.
  var changes: UInt64 = 0

  init(plan: SuperclusterPlan) {
    isUndersized = plan.pces.indices.map { place in
      guard let hardware = plan.deployment.pces[place].hardware,
        let needed = plan.pces[place].layout.hardwareForFullLimit
      else { return false }
      return hardware.cores < needed.cores || hardware.memory < needed.memory
    }
    let isUndersized = isUndersized
    agents = plan.pces.indices.map { place in
      if isUndersized[place] { return Self.reduced }
      return plan.deployment.pces[place].agentLimit ?? plan.pces[place].layout.ratedVENs
    }
    set = agents
    isWarned = agents.map { _ in false }
    // The smallest PCE's database bounds all: SC-DOC-015, SC-CAP-018.
    workloads =
      plan.deployment.workloadLimit ?? plan.pces.map(\.layout.ratedWorkloads).min() ?? 0
  }
}
