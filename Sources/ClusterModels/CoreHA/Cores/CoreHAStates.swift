import ClusterModeling
import NetworkModel
import Observations
import SimulationKernel
import Units

extension CoreHA {
  /// A Core as it is.
  struct Core: Sendable {
    /// Mode and node status; what it takes itself for.
    var mode: Mode
    var status: Status
    /// Whether HA is enabled; off by default (CH-CONF-002).
    var isEnabled: Bool
    var source: Int?
    /// Settings in force, and what was edited and not yet saved (CH-CONF-003).
    var settings: Settings
    var hasSettings: Bool
    var edit: Edit?
    var version: String
    var machine = Machine()
    var watch = Watch()
    var scheduler = Scheduler()
    var replication = Replication()
    var access: Access
    /// Age counts from here while it is no Core with live data.
    var asOf = Instant.start
    /// Whether it holds one whole state, and whether it ever had a full copy.
    var isConsistent = true
    var hasFullCopy: Bool
    /// Counts the draws of its durations.
    var draws: UInt64 = 0
    /// Its long command at work.
    var work: Work?
    var workGeneration = Generation()
  }

  /// Power, boot, tomcat and clock of a Core.
  struct Machine: Sendable {
    var hasPower = true
    /// Faults that keep it down.
    var failures = 0
    var isPoweredOff = false
    var isBooted = true
    var boot = Generation()
    /// Somebody started tomcat by hand on a Standby (CH-TEST-003).
    var hasStartedTomcat = false
    var clockAhead = Duration.zero

    /// Whether the machine has what it needs to run.
    var canRun: Bool { hasPower && failures == 0 && !isPoweredOff }
  }

  /// The heartbeat of a Core (CH-HB-001).
  struct Watch: Sendable {
    var generation = Generation()
    /// Failed attempts in a row.
    var misses = 0
    var attempts: UInt64 = 0
    /// When the attempt under way began.
    var attemptAt = Instant.start
    /// A failover was initiated and no heartbeat has succeeded since.
    var hasInitiated = false
    /// Since when the watched Core is out of reach.
    var lostSince: Instant?
    /// What took it out of reach, for the log.
    var lostCause: DecisionID?
    var isPromoting = false
    var promotion = Generation()
    /// Chance that a heartbeat is lost, by a fault.
    var lossShare = 0.0
  }

  /// When a Core pulls by itself (CH-SCHED-007).
  struct Scheduler: Sendable {
    var isRunning = false
    var due: Instant?
    var generation = Generation()
    /// A sync waits for the one under way (CH-GAP-020).
    var isQueued = false
    /// Since the last save nobody has looked at StartTime (CH-SCHED-006).
    var needsReview = false
  }

  /// What a Core pulls and has pulled.
  struct Replication: Sendable {
    var run: SyncRun?
    var generation = Generation()
    var history: [SyncRecord] = []
    /// What the last sync fields showed when they were last refreshed (CH-SYNC-010).
    var shown: SyncRecord?
    /// Failed syncs since the last good one (CH-SYNC-009).
    var attention = 0
    /// Faults that let its syncs fail.
    var failing = 0
    var count: UInt64 = 0
    var lastSuccess: SyncRecord? { history.last { $0.result == .success } }
  }

  /// Keys, features and connections of a Core.
  struct Access: Sendable {
    var isUnlocked = true
    /// Whose keys it has, by Core (CH-CONF-004).
    var trusts: [Bool]
    /// To which Cores a test was successful (CH-SETUP-005).
    var tested: [Bool]
    /// The key that was copied last.
    var clipboard: Int?
    var takesNewConnections = true
    var isInEnableMode = false
    var hasAtlas = true
    /// Faults that block its way to its Primary.
    var blocked = 0
    var ports: [Int] = CoreHA.corePorts
    /// The release that was fetched (CH-UPG-004).
    var download: String?
    var isValidated = true

    init(cores: Int, trusts isTrusted: Bool) {
      trusts = Array(repeating: isTrusted, count: cores)
      tested = trusts
    }
  }

  /// Fields of the HA window that were changed and not yet saved.
  struct Edit: Sendable {
    var isEnabled: Bool
    var mode: Mode
    var status: Status
    var source: Int?
    var settings: Settings
    /// Whether StartTime or Run Every was among them.
    var setsSchedule = false
  }

  /// A sync under way.
  struct SyncRun: Sendable {
    var source: Int
    var began: Instant
    /// Which writes the source held when it began, and of when its data were.
    var snapshot: [Bool]
    var asOf: Instant
    var isFull: Bool
    var bytes: Double
    var isByHand: Bool
    var token: CommandToken?
  }

  /// A line of the sync history (CH-SYNC-009).
  struct SyncRecord: Sendable {
    enum Result: String, Sendable, CaseIterable { case success, failed, refused, skipped }
    var began: Instant
    var completed: Instant
    var result: Result
    var words: String
    var items: Int
    var bytes: Double
  }

  /// A command that takes time.
  struct Work: Sendable {
    var command: Command
    var token: CommandToken
    var version = ""
  }

  /// A Sentry as it is.
  struct Sentry: Sendable {
    var hasPower = true
    var failures = 0
    var isUp: Bool { hasPower && failures == 0 }
  }
}
