import ClusterModeling
import Observations
import SimulationKernel
import Units

/// The leader's map: computed views that it fetches from every PCE in turn (SC-ILLUM-002).
struct Illumination: Sendable {
  /// Interval between syncs; grows with the number of workloads (SC-ILLUM-003).
  var interval = Duration.minutes(10)
  /// The map of each PCE, kept in its memory.
  var maps: [Map]
  /// Since when each PCE's own computed view reaches back; nil when it is not running.
  var viewSince: [Instant?]
  /// Counts syncs, for draws.
  var count: UInt64 = 0
  /// Longest time from a flow's report to its showing on the leader's map.
  var longestDelay = Duration.zero
  /// Longest sync.
  var longestSync = Duration.zero
  /// Paths between PCEs at the start, by leader and PCE.
  var usualPaths: [[Path]] = []
  /// The age curves of members, opened when there is something to draw.
  var series: [Recorder.SeriesID?]
  /// Age limit of each PCE's data on the map that counts, as last drawn.
  var drawnSince: [Instant?]

  /// What a path between two PCEs gives.
  struct Path: Sendable {
    /// Of one more transfer. [bit/s]
    var throughput: Double
    /// There and back. [s]
    var roundTrip: Double
  }

  /// What one PCE fetches and caches as the leader.
  struct Map: Sendable {
    /// The age limit of what it has of every PCE; nil when it has nothing.
    var dataFrom: [Instant?]
    /// PCEs whose sync is under way, with its beginning.
    var running: [Instant?]
    /// When the sync of each PCE will be over if the paths stay as they are.
    var due: [Instant]
    /// What was drawn for the sync of each PCE. [s]
    var drawn: [Double]
    /// How long the whole sync of each PCE would take on the path as last seen.
    var whole: [Duration]
    /// PCEs whose next sync begins as soon as the one under way is over.
    var isOwed: [Bool]
    /// Since when the syncs of the present round are under way; nil when none is.
    var roundSince: Instant?
    /// Beginning of the last round that is over (SC-ILLUM-005).
    var refreshedFrom: Instant?
    /// True while its PCE leads and its API answers.
    var isFetching = false
    /// Makes planned syncs of a former leader obsolete.
    var generation = Generation()

    init(pces: Int) {
      dataFrom = Array(repeating: nil, count: pces)
      running = Array(repeating: nil, count: pces)
      due = Array(repeating: .never, count: pces)
      drawn = Array(repeating: 0, count: pces)
      whole = Array(repeating: .zero, count: pces)
      isOwed = Array(repeating: false, count: pces)
    }
  }

  init(plan: SuperclusterPlan, problems: inout [Problem]) {
    let count = plan.pces.count
    maps = Array(repeating: Map(pces: count), count: count)
    viewSince = Array(repeating: .start, count: count)
    series = Array(repeating: nil, count: count)
    drawnSince = Array(repeating: nil, count: count)
    guard let interval = plan.section["illumination_sync"]?["interval"],
      let span = interval.duration, span < .minutes(10) || span > .hours(24)
    else { return }
    problems.append(
      Problem(
        at: interval.location, "the map is fetched every 10 min to 24 h", sources: ["SC-ILLUM-003"])
    )
  }

  /// The interval for a number of workloads.
  ///
  /// Between ten minutes and a day (SC-ILLUM-003); the law between is assumed (AS-ILL-001,
  /// AS-ILL-002): ten minutes at the lower knee, growing with a power of the workloads.
  static func interval(workloads: Double, exponent: Double, lowerKnee: Double) -> Duration {
    guard workloads > lowerKnee else { return .minutes(10) }
    let growth = PortableMath.pow(workloads / lowerKnee, exponent)
    return min(.hours(24), max(.minutes(10), Duration(roundingSeconds: 600 * growth)))
  }
}

/// Something that Illumination planned for later.
enum IlluminationEvent: BitwiseCopyable, Sendable {
  /// A leader begins to fetch the views of all PCEs.
  case syncDue(leader: UInt8, Generation)
  /// One PCE's view has arrived.
  case synced(leader: UInt8, pce: UInt8, Generation)
}
