import ClusterModeling
import NetworkModel
import Observations
import SimulationKernel
import Units

/// Streams of changes between PCEs: one in order for each origin and subscriber (SC-TOPO-010).
///
/// An origin keeps a log of its own changes. Changes are grouped at the origin's SYNC ticks, carried
/// by the network, applied by the subscriber and confirmed; nobody forwards another one's changes.
/// Only changes travel, never whole tables (SC-REPL-003), and never flow summaries (SC-REPL-001).
struct Replication: Sendable {
  /// The log of each PCE's own changes.
  var logs: [ChangeLog]
  /// Streams by origin, then subscriber; that of a PCE with itself only says what it holds.
  var streams: [ReplicationStream]
  /// Places of the streams between two different PCEs, in the order of their entities.
  let pairs: [Int]
  /// First SYNC tick of each origin.
  var tickPhase: [Duration]
  /// Rows applied in a second, by origin. [rows/s]
  var applyRate: [Double]
  /// Time between SYNC ticks while there is something to send.
  var tickInterval = Duration.seconds(2)
  /// Time between events that an origin forces though nothing changed (AS-REP-003).
  var forcedInterval = Duration.seconds(10)
  /// Most groups that one batch takes.
  var groupLimit = 20
  /// What crossed links between PCEs, by class of data.
  var crossings = Array(repeating: 0, count: DataClass.allCases.count)
  /// PCEs that lost their data and take a copy when they are back.
  var awaitsCopy: [Bool]
  /// Whether each PCE ran when last looked at.
  var wasRunning: [Bool]
  /// Changes that only a PCE held when it went down (SC-REPL-009).
  var changesAtRisk = 0
  /// People who wait for pending replication to finish.
  var quiescing: [Quiesce] = []
  private let count: Int

  /// Somebody who waits until a PCE has nothing pending.
  struct Quiesce: Sendable {
    /// Place of the PCE.
    var pce: Int
    /// Whom to tell.
    var token: CommandToken
  }

  init(plan: SuperclusterPlan, problems: inout [Problem]) {
    count = plan.pces.count
    logs = Array(repeating: ChangeLog(), count: count)
    tickPhase = Array(repeating: .zero, count: count)
    applyRate = Array(repeating: 1, count: count)
    awaitsCopy = Array(repeating: false, count: count)
    wasRunning = Array(repeating: true, count: count)
    let count = count
    pairs = (0..<count * count).filter { $0 / count != $0 % count }
    streams = []
    for origin in 0..<count {
      for subscriber in 0..<count {
        streams.append(ReplicationStream(origin: origin, subscriber: subscriber))
      }
    }
  }

  /// The place of a stream.
  func place(from origin: Int, to subscriber: Int) -> Int { origin * count + subscriber }

  /// The two PCEs of a stream.
  func ends(of place: Int) -> (origin: Int, subscriber: Int) {
    (streams[place].origin, streams[place].subscriber)
  }

  /// The stream between two PCEs.
  func stream(from origin: Int, to subscriber: Int) -> ReplicationStream {
    streams[place(from: origin, to: subscriber)]
  }

  /// How many changes of an origin's log a PCE holds, counted from the first.
  func held(of origin: Int, by pce: Int) -> Int { streams[place(from: origin, to: pce)].confirmed }

  /// How many changes of each origin's log a PCE holds.
  func held(by pce: Int) -> [Int] { logs.indices.map { held(of: $0, by: pce) } }

  /// How many changes of an origin's log the best of some PCEs holds.
  func held(of origin: Int, byAnyOf pces: [Int]) -> Int {
    pces.map { held(of: origin, by: $0) }.max() ?? 0
  }

  /// The first SYNC tick of an origin at or after an instant (AS-REP-002).
  func tick(of origin: Int, atOrAfter instant: Instant) -> Instant {
    multiple(of: tickInterval, of: origin, atOrAfter: instant)
  }

  /// The first event that an origin forces at or after an instant (AS-REP-003).
  func forced(by origin: Int, atOrAfter instant: Instant) -> Instant {
    multiple(of: forcedInterval, of: origin, atOrAfter: instant)
  }

  private func multiple(
    of span: Duration, of origin: Int, atOrAfter instant: Instant
  ) -> Instant {
    let phase = tickPhase[origin].nanoseconds
    let interval = span.nanoseconds
    let past = instant.nanoseconds - phase
    let ticks = past <= 0 ? 0 : (past + interval - 1) / interval
    return Instant(nanoseconds: phase + ticks * interval)
  }

  /// The places of a stream's backlog: committed and not confirmed.
  func backlog(_ stream: ReplicationStream) -> Range<Int> {
    stream.confirmed..<max(stream.confirmed, logs[stream.origin].count)
  }

  /// Counts something that crosses a link between PCEs.
  mutating func countCrossing(_ data: DataClass) {
    precondition(data.movement != .stays, "\(data) never leaves its PCE (SC-REPL-001)")
    crossings[data.rawValue] += 1
  }
}

/// One stream of changes.
struct ReplicationStream: Sendable {
  /// What the stream is doing.
  enum Phase: Sendable, Equatable {
    /// Nothing to send, or not allowed to.
    case idle
    /// Waits until the subscriber sees the SYNC that closes the group.
    case awaitingTick
    /// The network carries a batch.
    case sending(TransferID)
    /// The last byte is under way, or the subscriber applies.
    case applying
  }
  /// What a stream passes over.
  struct Path: Sendable, Equatable {
    /// True when changes may pass.
    var isOpen: Bool
    /// The line from the origin.
    var there: LinkState
    /// The line of the confirmations.
    var back: LinkState
  }
  /// Place of the PCE whose changes they are.
  let origin: Int
  /// Place of the PCE that receives them.
  let subscriber: Int
  /// How many changes of the origin's log the subscriber has applied.
  var confirmed = 0
  /// How many it will have applied when the present batch is in.
  var batchEnd = 0
  var phase = Phase.idle
  /// Makes events of an earlier phase obsolete.
  var generation = Generation()
  /// Counts batches, for draws.
  var batches: UInt64 = 0
  /// When the subscriber sees a SYNC after it was made: the phase of its polls (AS-REP-008).
  var pollDelay = Duration.zero
  /// Faults that hold the stream though the link is up.
  var stalls = 0
  /// How long the newest applied change took from commit to apply (SC-REPL-005).
  var transit = Duration.zero
  /// Commit of the oldest change not confirmed; nil when there is none or nobody counts it.
  var behindSince: Instant?
  /// The first event that the origin forced and the subscriber cannot confirm (AS-REP-003).
  var forcedSince: Instant?
  /// True while the next forced event is awaited.
  var awaitsForced = false
  /// Makes an awaited forced event obsolete.
  var forcedGeneration = Generation()
  /// True when health was told that the lag grows and is to be told when it ends.
  var isOverdue = false
  /// True while a look at the lag is planned.
  var isWatched = false
  /// Whether changes may pass, and how good the line is in both directions.
  var path: Path?
  /// What changed that last; names the cause of the lag that follows.
  var pathChangedBy: DecisionID?
  /// The lag curve.
  var series: Recorder.SeriesID?

  init(origin: Int, subscriber: Int) {
    self.origin = origin
    self.subscriber = subscriber
  }
}

/// Something that replication planned for later.
enum ReplicationEvent: BitwiseCopyable, Sendable {
  /// The subscriber sees the SYNC that closes a group.
  case tick(stream: UInt8, Generation)
  /// A batch is applied.
  case applied(stream: UInt8, Generation)
  /// A lag has grown so long that health has to look at it.
  case overdue(stream: UInt8)
  /// An origin forces an event though nothing changed.
  case forced(stream: UInt8, Generation)
  /// A quiesce has waited long enough.
  case quiesceEnds(command: UInt32)
}

/// What a dump holds of the replicated data.
struct DataSnapshot: Sendable {
  /// How many changes of each PCE's log were in it.
  var confirmed: [Int]
  /// Since when the traffic view in it reaches back.
  var viewSince: Instant?
}
