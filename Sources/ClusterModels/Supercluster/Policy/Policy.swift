import ClusterModeling
import Observations
import SimulationKernel
import Units

/// Policy from provisioning to computation, and the writers who provision it.
///
/// Versions are numbered over the whole Supercluster in the order of their commits, whoever
/// committed them, and stand in their origin's log. What a PCE knows and has computed is so many
/// changes of each log; a PCE's own number is that of the newest version among them.
struct Policy: Sendable {
  /// All versions; version n stands at place n - 1.
  var versions: [PolicyVersion] = []
  /// What is followed of some versions on their way; all policy and all edits at the leader.
  var tracks: [PolicyTrack] = []
  /// The work of each PCE.
  var work: [PolicyWork]
  /// Commit of the oldest policy that each PCE has not computed; nil when it owes none.
  var owed: [Instant?]
  /// Versions told to the VEN population so far.
  var issued: Int32 = 0
  /// Shares of VENs by group that loads give; empty where none are given.
  var loadShares: [[Double]]
  /// The version whose way is told step by step; 0 when none is.
  var narrated = 0
  /// True when the way of the next policy version is to be told.
  var narratesNext = true
  /// True once the way of a pairing was told.
  var tellsPairings = false
  /// Counts policy that PCEs accepted.
  var provisioned = 0
  /// Counts changes of workload context: made, and impossible because the PCE was away.
  var workloadChanges = (made: 0, refused: 0)
  /// Policy that was lost, with the moment from which no more could be written.
  var losses: [PolicyLoss] = []
  /// True once it was told that a returned leader offers policy.
  var hasToldOffers = false
  /// How much longer a VEN takes to compute than in a usual estate (SC-POLICY-010).
  var complexity = 1.0
  /// Time spent on computing, by what it depends on. [s]
  var computing = (fixed: 0.0, byVENs: 0.0)
  /// Who writes, and where.
  var writing: PolicyWriting

  init(plan: SuperclusterPlan, problems: inout [Problem]) {
    let count = plan.pces.count
    work = Array(repeating: PolicyWork(pces: count), count: count)
    owed = Array(repeating: nil, count: count)
    loadShares = plan.loads.map { load in
      guard let affects = load.section["affects"], !affects.entries.isEmpty else { return [] }
      return plan.groups.map { affects[$0.name]?.number ?? 0 }
    }
    writing = PolicyWriting(plan: plan)
    guard let given = plan.section["policy_complexity"], let factor = given.number else { return }
    complexity = factor
    if factor <= 0 {
      problems.append(
        Problem(
          at: given.location, "the complexity of policy is more than 0; 1 is usual",
          sources: ["SC-POLICY-010"]))
    }
  }

  /// Share of a group's VENs that a version touches.
  func share(of version: PolicyVersion, in group: Int) -> Double {
    version.load >= 0 ? loadShares[Int(version.load)][group] : version.share
  }

  /// What is followed of a version; nil for workload context that changes where it is managed.
  func track(of version: Int) -> PolicyTrack? {
    let track = versions[version - 1].track
    return track >= 0 ? tracks[Int(track)] : nil
  }
}

/// A change that PCEs compute: policy from a leader, or context from a managing PCE.
struct PolicyVersion: Sendable {
  /// What became of a change.
  enum Fate: UInt8, Sendable {
    /// Known where it should be, or still on its way.
    case regular
    /// Held by no PCE of the new leader's list, or by nobody at all.
    case lost
    /// Held by some of the new leader's list, but not by the leader.
    case diverged
    /// Offered by a returned leader.
    case conflicting
  }
  /// When it was committed.
  var at: Instant
  /// Share of all VENs that it touches, unless its load gives shares by group.
  var share: Double
  /// Its number in the VEN population, counted from 1.
  var issue: Int32
  /// Place among ``Policy/tracks``; -1 when it is not followed.
  var track: Int32 = -1
  /// Place of the load that gives shares by group; -1 for none.
  var load: Int16 = -1
  /// Where it was committed.
  var origin: UInt8
  /// True for policy, false for workload context.
  var isPolicy: Bool
  /// What became of it.
  var fate = Fate.regular
}

/// A version on its way through the PCEs (SC-POLICY-001, SC-POLICY-002).
struct PolicyTrack: Sendable {
  /// When it reached each PCE; nil before.
  var learnedAt: [Instant?]
  /// When each PCE had computed it first; nil before.
  var computedAt: [Instant?]
  /// Later numbers in the VEN population, for PCEs that computed it after a newer one.
  var reissues: [Int32] = []
  /// Home of the workloads that it edits at the leader; nil for all others (SC-POLICY-009).
  var editedHome: Int?
}

/// Policy that is lost.
struct PolicyLoss: Sendable {
  /// How it got lost.
  enum Reason: Sendable {
    /// A leader was promoted without it.
    case promotion
    /// The last database that held it is gone.
    case burial
  }
  var version: Int
  var reason: Reason
  /// When its PCE last took writes.
  var writesEnded: Instant
}

/// What a PCE computes.
struct PolicyWork: Sendable {
  /// Changes of each log whose rules are computed.
  var computed: [Int]
  /// Changes of each log that the running computation covers; empty when none runs.
  var running: [Int] = []
  /// Newest version known.
  var newestKnown = 0
  /// Newest version computed.
  var newestComputed = 0
  /// Newest number of which the VEN population was told that it is computed here.
  var told: Int32 = 0
  /// True when every VEN is to be computed again (AS-PCE-015).
  var needsAll = false
  /// Edits made at the leader of workloads that this PCE manages and has not computed.
  var openEdits = 0
  /// Makes an interrupted computation obsolete.
  var generation = Generation()
  /// Counts computations, for draws.
  var count: UInt64 = 0
  /// The policy age curve.
  var age: Recorder.SeriesID?

  init(pces: Int) { computed = Array(repeating: 0, count: pces) }

  /// Nothing is computed of what the PCE does not hold any more.
  mutating func limit(to held: Int, of origin: Int) {
    computed[origin] = min(computed[origin], held)
    if !running.isEmpty { running[origin] = min(running[origin], held) }
  }
}

/// Something that policy work planned for later.
enum PolicyEvent: BitwiseCopyable, Sendable {
  /// A computation is done.
  case computed(pce: UInt8, Generation)
  /// A writer addresses the new leader from now on.
  case writerMoves(writer: UInt16, to: UInt8)
}
