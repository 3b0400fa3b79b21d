import ClusterModeling
import Observations
import SimulationKernel
import Units

/// The leader's map: computed views that it fetches from every PCE in turn (SC-ILLUM-002).
struct Illumination: Sendable {
  /// Interval between syncs; grows with the number of workloads (SC-ILLUM-003).
  var interval = Duration.minutes(10)
  /// For each PCE as a leader, the age limit of what it has of every PCE; nil when it has nothing.
  var dataFrom: [[Instant?]]
  /// For each PCE as a leader, PCEs whose sync is under way, with its beginning.
  var running: [[Instant?]]
  /// Makes planned syncs of a former leader obsolete, by leader.
  var generation: [Generation]
  /// Which PCEs fetch: those that lead and whose API answers.
  var isFetching: [Bool]
  /// Counts syncs, for draws.
  var count: UInt64 = 0
  /// Longest time from a flow's report to its showing on the leader's map.
  var longestDelay = Duration.zero
  /// The age curves, by PCE as seen by the leader.
  var series: [Recorder.SeriesID] = []

  init(plan: SuperclusterPlan, problems: inout [Problem]) {
    let count = plan.pces.count
    dataFrom = Array(repeating: Array(repeating: nil, count: count), count: count)
    running = Array(repeating: Array(repeating: nil, count: count), count: count)
    generation = Array(repeating: Generation(), count: count)
    isFetching = Array(repeating: false, count: count)
  }

  /// The interval for a number of workloads.
  ///
  /// Between ten minutes and a day (SC-ILLUM-003); the law between is assumed (AS-ILL-001,
  /// AS-ILL-002): ten minutes at the lower knee, growing with a power of the workloads.
  static func interval(workloads: Double, exponent: Double, lowerKnee: Double) -> Duration {
    guard workloads > lowerKnee else { return .minutes(10) }
    let growth = PortableMath.pow(workloads / lowerKnee, exponent)
    return min(.hours(24), Duration(roundingSeconds: 600 * growth))
  }
}

/// Something that Illumination planned for later.
enum IlluminationEvent: BitwiseCopyable, Sendable {
  /// A leader begins to fetch the views of all PCEs.
  case syncDue(leader: UInt8, Generation)
  /// One PCE's view has arrived.
  case synced(leader: UInt8, pce: UInt8, Generation)
}
