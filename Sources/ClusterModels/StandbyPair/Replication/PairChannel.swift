import NetworkModel
import SimulationKernel
import Units

extension StandbyPair {
  /// The six replicated services, in the guide's order (SP-REPL-002).
  enum Service: Int, Sendable, CaseIterable {
    case database, citus, reporting, trafficRedis, jobQueueRedis, fileserver

    /// The service's name.
    var name: String {
      switch self {
      case .database: "database_service"
      case .citus: "citus_coordinator_service"
      case .reporting: "reporting_database_service"
      case .trafficRedis: "agent_traffic_redis_server"
      case .jobQueueRedis: "data_job_queue_redis_service"
      case .fileserver: "fileserver"
      }
    }

    /// The label on the page Standby Replication; none for the file server (SP-MON-002, SP-MON-004).
    var label: String? {
      switch self {
      case .database: "policy database"
      case .citus: "traffic database"
      case .reporting: "reporting database"
      case .trafficRedis: "traffic data redis"
      case .jobQueueRedis: "job queue redis"
      case .fileserver: nil
      }
    }

    /// Whether it is replicated all the time; the file server is copied in turns (SP-GAP-011).
    var isStreamed: Bool { self != .fileserver }

    /// The word in names of metrics.
    var word: String { (label ?? "file server").split(separator: " ").joined(separator: "_") }
  }

  /// A replicated service as a fluid, measured in time of writing at the active.
  ///
  /// While the active writes, it writes a second's worth a second. What is not on the standby waits
  /// at the active; what came with a full copy waits at the standby to be applied.
  struct Channel: Sendable {
    enum State: String, Sendable, CaseIterable {
      case none, streaming, blocked, baseCopy = "base-copy", stopped

      /// The state in a sentence.
      var words: String { self == .baseCopy ? "in a full copy" : rawValue }
    }
    var state = State.none
    /// Written and not yet received.
    var waiting = Duration.zero
    /// Received with a full copy and not yet applied.
    var carried = Duration.zero
    /// Age of the newest applied change when nothing waits (AS-REP-018).
    var normalLag = Duration.zero
    /// What the standby takes in, as a multiple of what is written, without network limits.
    var pace = 1.0
    /// Faults that hold this one stream.
    var stalls = 0
    /// What the standby holds of this store: how much had been written when it was last complete.
    var heldBeforeCopy: Duration?
    /// When the two backlogs were last brought up to date, and how they move since.
    var mark = Instant.start
    var waitingSlope = 0.0
    var carriedSlope = 0.0
    /// Moves with each plan to look at it again.
    var generation = Generation()

    /// Brings the backlogs up to date.
    mutating func settle(at now: Instant) {
      waiting = waiting(at: now)
      carried = carried(at: now)
      mark = now
    }

    /// What waits at the active now.
    func waiting(at now: Instant) -> Duration { Self.moved(waiting, waitingSlope, now - mark) }
    /// What waits to be applied now.
    func carried(at now: Instant) -> Duration { Self.moved(carried, carriedSlope, now - mark) }

    private static func moved(_ level: Duration, _ slope: Double, _ span: Duration) -> Duration {
      if slope == 0 { return level }
      if slope == 1 { return level + span }
      return max(.zero, level + Duration(roundingSeconds: slope * span.seconds))
    }

    /// When a falling backlog is gone; never when none falls.
    var emptyAt: Instant {
      var soonest = Instant.never
      for (level, slope) in [(waiting, waitingSlope), (carried, carriedSlope)]
      where slope < 0 && level > .zero {
        let span = max(.nanoseconds(1), Duration(roundingSeconds: level.seconds / -slope))
        soonest = min(soonest, mark + span)
      }
      return soonest
    }

    /// The first instant at which more waits than the active keeps; never when that does not come.
    func passes(_ window: Duration) -> Instant {
      guard waitingSlope > 0, waiting <= window else {
        return waiting > window ? mark : .never
      }
      // One tick more, and more of them where less than a tick is written in a tick.
      let tick = Duration(nanoseconds: Int64((1 / waitingSlope).rounded(.up)))
      let room = (window - waiting).seconds / waitingSlope
      let span = waitingSlope == 1 ? window - waiting : Duration(roundingSeconds: room)
      return mark + span + tick
    }
  }

  /// How the traffic database's log is produced and kept.
  struct TrafficLog: Sendable {
    /// Log written while the active serves. [B/s]
    var rate = 1.0
    /// Segments that the active keeps (SP-WAL-003).
    var segments = 1
    /// Longest interruption that streaming survives (SP-WAL-006).
    var window = Duration.zero
    /// How long the active of the pair has written, which is what lag is counted in.
    var written = Duration.zero
    var mark = Instant.start
    var isWriting = false

    /// Time of writing up to now.
    func written(at now: Instant) -> Duration { isWriting ? written + (now - mark) : written }

    mutating func set(isWriting: Bool, at now: Instant) {
      written = written(at: now)
      mark = now
      self.isWriting = isWriting
    }
  }

  /// A segment of the write-ahead log.
  enum WALSegment {
    /// 16 MB (SP-WAL-002).
    static let bytes: Int64 = 16_000_000
    /// 16 MiB, the other reading (SP-GAP-017).
    static let binaryBytes: Int64 = 16 * 1_048_576

    /// The longest interruption that so many segments survive at a rate (SP-WAL-006).
    static func window(segments: Int, rate: Double) -> Duration {
      Duration(roundingSeconds: Double(Int64(segments) * bytes) / rate)
    }

    /// The segment, counted from 0, of a position such as 105/2B95FD98 (SP-WAL-010).
    static func number(of position: String) -> Int64? {
      let parts = position.split(separator: "/", omittingEmptySubsequences: false)
      guard parts.count == 2, let log = Int64(parts[0], radix: 16),
        let offset = Int64(parts[1], radix: 16), offset < 1 << 32
      else { return nil }
      return log * ((1 << 32) / binaryBytes) + offset / binaryBytes
    }
  }

  /// A full copy under way from the active to the standby.
  struct BaseCopy: Sendable {
    var transfer: TransferID
    var began: Instant
    var size: ByteCount
    /// Whether it is the first copy of all stores, or the traffic database's again.
    var isFirst: Bool
  }

  /// The periodic copies of the file server.
  struct FileCopies: Sendable {
    var interval = Duration.seconds(900)  // AS-REP-026
    /// Up to when the standby holds what was on the active's file server.
    var lastCopy = Instant.start
    var generation = Generation()
  }
}
