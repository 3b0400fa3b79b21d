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
  /// The log of each PCE's own changes, in the order of their commits.
  var logs: [[Change]]
  /// Streams by origin, then subscriber; those of a PCE with itself stay empty.
  var streams: [Stream]
  /// First SYNC tick of each origin.
  var tickPhase: [Duration]
  /// Rows applied in a second, by origin. [rows/s]
  var applyRate: [Double]
  /// Time between SYNC ticks while there is something to send.
  var tickInterval = Duration.seconds(2)
  /// Most ticks that one batch takes.
  var groupLimit: Int64 = 20
  private let count: Int

  /// A committed change, with running totals so that a backlog is a difference.
  struct Change: Sendable, BitwiseCopyable {
    /// What changed.
    enum Kind: Sendable, BitwiseCopyable, Equatable {
      /// Policy or workload context; the number of its version.
      case version(Int)
      /// A VEN was paired; its place in the population.
      case pairing(client: Int)
    }
    /// When the origin committed it.
    var at: Instant
    /// What changed.
    var kind: Kind
    /// Rows of this log up to and including this change.
    var rowsUpTo: Int64
    /// Bytes of this log up to and including this change. [B]
    var bytesUpTo: Int64
  }

  /// One stream.
  struct Stream: Sendable {
    /// What the stream is doing.
    enum Phase: Sendable, Equatable {
      /// Nothing to send, or not allowed to.
      case idle
      /// Waits for the SYNC tick that closes the group.
      case awaitingTick
      /// The network carries a batch.
      case sending(TransferID)
      /// The last byte is under way, or the subscriber applies.
      case applying
    }
    var origin: Int
    var subscriber: Int
    /// How many changes of the origin's log the subscriber has applied.
    var confirmed = 0
    /// How many it will have applied when the present batch is in.
    var batchEnd = 0
    var phase = Phase.idle
    /// Makes events of an earlier phase obsolete.
    var generation = Generation()
    /// Counts batches, for draws.
    var batches: UInt64 = 0
    /// Faults that hold the stream though the link is up.
    var stalls = 0
    /// True after a drop or reset: what was queued is gone, and a copy is taken on return.
    var needsCopy = false
    /// How long the newest applied change took from commit to apply (SC-REPL-005).
    var transit = Duration.zero
    /// The lag curve.
    var series: Recorder.SeriesID?
  }

  init(plan: SuperclusterPlan, problems: inout [Problem]) {
    count = plan.pces.count
    logs = Array(repeating: [], count: count)
    tickPhase = Array(repeating: .zero, count: count)
    applyRate = Array(repeating: 1, count: count)
    streams = []
    for origin in 0..<count {
      for subscriber in 0..<count {
        streams.append(Stream(origin: origin, subscriber: subscriber))
      }
    }
  }

  /// The place of a stream.
  func place(from origin: Int, to subscriber: Int) -> Int { origin * count + subscriber }

  /// The stream between two PCEs.
  func stream(from origin: Int, to subscriber: Int) -> Stream {
    streams[place(from: origin, to: subscriber)]
  }

  /// The first SYNC tick of an origin at or after an instant.
  func tick(of origin: Int, atOrAfter instant: Instant) -> Instant {
    let phase = tickPhase[origin].nanoseconds
    let interval = tickInterval.nanoseconds
    let past = instant.nanoseconds - phase
    let ticks = past <= 0 ? 0 : (past + interval - 1) / interval
    return Instant(nanoseconds: phase + ticks * interval)
  }

  /// Changes of a stream that are committed and not confirmed.
  func backlog(_ stream: Stream) -> (changes: Int, bytes: Int64) {
    let log = logs[stream.origin]
    let changes = log.count - stream.confirmed
    guard changes > 0, let last = log.last else { return (0, 0) }
    let before = stream.confirmed > 0 ? log[stream.confirmed - 1].bytesUpTo : 0
    return (changes, last.bytesUpTo - before)
  }
}

/// Something that replication planned for later.
enum ReplicationEvent: BitwiseCopyable, Sendable {
  /// A SYNC tick closes a group.
  case tick(stream: UInt8, Generation)
  /// A batch is applied.
  case applied(stream: UInt8, Generation)
}

/// What a dump holds of the replicated data.
struct DataSnapshot: Sendable {
  /// How many changes of each PCE's log were in it.
  var confirmed: [Int]
  /// The newest version known.
  var known: Int
  /// When it was taken.
  var takenAt: Instant
}
