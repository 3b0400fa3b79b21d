import ClusterModeling
import Observations
import SimulationKernel
import Units

/// Policy from provisioning to computation, and the writers who provision it.
///
/// Versions are numbered over the whole Supercluster in the order of their commits, whoever
/// committed them; a PCE's version is the newest one that it knows.
struct Policy: Sendable {
  /// All versions; version n stands at place n - 1.
  var versions: [Version] = []
  /// The work of each PCE.
  var work: [Work]
  /// Who provisions, load by load.
  var writers: [Writer] = []
  /// PCE that led by its own belief and everybody else's when last looked at.
  var leaders: [Int]
  /// When each PCE last took policy writes; nil if never.
  var lastWritable: [Instant?]
  /// Since when each PCE has taken writes without a break; nil when it does not.
  var writableSince: [Instant?]
  /// Writes that each PCE took while two led.
  var writesWhileTwoLead: [Int]
  /// Arrivals refused, by reason.
  var refusedAtMember = 0
  var refusedUnreachable = 0

  /// A change that PCEs compute: policy from a leader, or context from a managing PCE.
  struct Version: Sendable {
    /// What became of a change at a promotion.
    enum Fate: Sendable, Equatable {
      /// Known where it should be, or still on its way.
      case regular
      /// Held by no PCE of the new leader's list.
      case lost
      /// Held by some, but not by the leader.
      case diverged
      /// Offered by a returned leader.
      case conflicting
    }
    /// Where it was committed.
    var origin: Int
    /// When it was committed.
    var at: Instant
    /// True for policy, false for workload context.
    var isPolicy: Bool
    /// Share of VENs affected, by group.
    var affected: [Double]
    /// Group whose workloads were edited at the leader; -1 for all others (SC-POLICY-009).
    var editedGroup = -1
    /// When each PCE had computed it; nil before.
    var computedAt: [Instant?]
    /// What became of it.
    var fate = Fate.regular
  }

  /// What a PCE knows and computes.
  struct Work: Sendable {
    /// Newest version known.
    var known = 0
    /// Newest version whose rules are computed.
    var computed = 0
    /// How many of the first versions it owes for sure no more; others may have come out of order.
    var settled = 0
    /// Versions that came since the running computation began.
    var pending: [Int] = []
    /// Versions that the running computation covers; empty when none runs.
    var running: [Int] = []
    /// True when every VEN is to be computed again (AS-PCE-015).
    var needsAll = false
    /// True while every VEN is computed again.
    var computesAll = false
    /// Makes an interrupted computation obsolete.
    var generation = Generation()
    /// Counts computations, for draws.
    var count: UInt64 = 0
    /// The policy age curve.
    var age: Recorder.SeriesID?
  }

  /// Somebody, or a tool, that provisions policy at an FQDN.
  struct Writer: Sendable {
    /// Place of its load.
    var load: Int
    /// The PCE whose FQDN it addresses.
    var addressed: Int
    /// When it moves to a new leader, and which.
    var moves: (at: Instant, to: Int)?
  }

  init(plan: SuperclusterPlan, problems: inout [Problem]) {
    let count = plan.pces.count
    work = Array(repeating: Work(), count: count)
    leaders = [plan.firstLeader]
    lastWritable = Array(repeating: nil, count: count)
    writableSince = Array(repeating: nil, count: count)
    writesWhileTwoLead = Array(repeating: 0, count: count)
    for (load, described) in plan.loads.enumerated() where described.kind == "policy.provision" {
      let count = described.section["writers"]?.count ?? 5  // AS-LDR-006
      for _ in 0..<count { writers.append(Writer(load: load, addressed: plan.firstLeader)) }
    }
  }

  /// The oldest policy version that a PCE has not computed; nil when it has them all.
  ///
  /// A PCE may compute a later version first, its own change of context for one, so that the newest
  /// computed version says nothing of those before it. Lost versions are nobody's duty, and neither
  /// are those that only another side knows.
  func oldestOwed(by pce: Int) -> Version? {
    versions[work[pce].settled...].first { $0.isOwed(by: pce) }
  }

  /// Moves the mark below which a PCE owes nothing.
  mutating func settle(_ pce: Int) {
    while work[pce].settled < versions.count, !versions[work[pce].settled].isOwed(by: pce) {
      work[pce].settled += 1
    }
  }
}

extension Policy.Version {
  /// Whether a PCE has still to compute it.
  fileprivate func isOwed(by pce: Int) -> Bool {
    isPolicy && fate == .regular && computedAt[pce] == nil
  }
}

/// Something that policy work planned for later.
enum PolicyEvent: BitwiseCopyable, Sendable {
  /// A computation is done.
  case computed(pce: UInt8, Generation)
  /// A writer addresses the new leader from now on.
  case writerMoves(writer: UInt16, to: UInt8)
}
