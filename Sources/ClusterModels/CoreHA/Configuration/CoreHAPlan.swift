import ClusterModeling
import NetworkModel
import SimulationKernel
import Units

extension CoreHA {
  /// The checked configuration.
  struct Plan: Sendable {
    /// The system's name.
    var name = ""
    /// The world's number of the first kind of the model.
    var firstKind: UInt16 = 0
    /// Sites of the scenario.
    var sites: [String] = []
    /// The Cores; each Secondary names one Core that it watches and pulls from.
    var cores: [CorePlan] = []
    /// Traffic controllers.
    var controllers: [ControllerPlan] = []
    /// Sentries.
    var sentries: [SentryPlan] = []
    /// Groups of devices.
    var groups: [DevicePlan] = []
    /// Loads in the order of the file.
    var loads: [LoadPlan] = []
    /// Whether HA is set up when the run begins.
    var startsPaired = true
    /// Whether what the guide forbids is refused, or done and its effect shown.
    var isStrict = true
    /// Whether only Atlas data are replicated, for Atlas on servers of its own (CH-REPL-005).
    var isAtlasOnly = false
    /// How passages are read that the guide leaves open.
    var readings = Readings()

    /// The place of a Core by name.
    func core(named name: String) -> Int? { cores.firstIndex { $0.name == name } }
    /// The first Core in mode Primary.
    var primary: Int { cores.firstIndex { $0.mode == .primary } ?? 0 }
    /// The Secondary of the first Core in mode Primary.
    var secondary: Int? { cores.firstIndex { $0.mode == .secondary && $0.source == primary } }
    /// The Core that watches and pulls from the Secondary (CH-TOPO-006).
    var disasterCore: Int? {
      guard let secondary else { return nil }
      return cores.indices.first { cores[$0].mode == .secondary && cores[$0].source == secondary }
    }
    /// The controller behind the name that devices use: the one that no other controller leads to.
    var entry: Int? {
      controllers.indices.first { place in
        !controllers.contains { $0.targets.contains(.controller(place)) }
      }
    }
    /// All devices.
    var deviceCount: Int { groups.reduce(0) { $0 + $1.count } }
  }

  /// The mode of a server: its initial role (CH-ROLE-008).
  enum Mode: String, Sendable, CaseIterable { case primary, secondary }

  /// The node status of a server (CH-ROLE-005).
  enum Status: String, Sendable, CaseIterable { case standby, active }

  /// What a Secondary does about a failure that it has detected (CH-CONF-005, CH-CONF-006).
  enum OnFailure: String, Sendable, CaseIterable {
    case keep = "keep-in-standby"
    case promote = "promote-to-primary"
  }

  /// The seven values of step 6, and what goes with them (CH-SETUP-006).
  struct Settings: Sendable, Equatable {
    /// Wall-clock time of the first sync after a save, since midnight UTC (CH-SCHED-001).
    var startTime: Duration?
    /// Period of syncs (CH-SCHED-002).
    var runEvery: Duration?
    /// H, time between heartbeats while all is well (CH-HB-003).
    var interval = Duration.minutes(5)  // AS-IVC-001
    /// N, failures in a row before a failover (CH-HB-004).
    var failures = 3  // AS-IVC-002
    /// R, wait after a failed heartbeat (CH-HB-005).
    var recheck = Duration.minutes(1)  // AS-IVC-003
    /// If Failure Detected.
    var onFailure = OnFailure.promote  // AS-IVC-006
    /// Whether there is an address for mails, and which mails are wanted (CH-CONF-009).
    var hasAddress = false
    var mailsSyncs = false
    var mailsFailures = false
  }

  /// A Core as configured.
  struct CorePlan: Sendable {
    var name: String
    var entity: String
    var site: SiteID
    var mode: Mode
    /// Primary, Secondary, or Secondary of a Secondary; the name never changes (CH-ROLE-002).
    var title: String
    /// The Core that it watches and pulls from; none for a Primary.
    var source: Int?
    var status = Status.standby
    var settings = Settings()
    /// Whether schedule and fail over controls were given, so that they are in force.
    var hasSettings = false
    /// Whether the fail over controls are assumed ones.
    var controlsAreAssumed = false
    /// T, how long an attempt takes to fail.
    var timeout = Duration.zero
    /// When the first heartbeat of the run is sent; drawn without it.
    var firstHeartbeat: Duration?
    /// How long a promotion takes; drawn without it (AS-IVC-012).
    var promotion: Duration?
    /// How long a sync takes; made of its parts without it.
    var syncTakes: Distribution?
    /// Chance that a sync fails; the book's without it (AS-IVC-011).
    var failureShare: Double?
    /// Age of its copy when the run begins.
    var copyAge = Duration.zero
    var hostName: String
    var version = "11.3"
    /// What both should have alike (CH-TOPO-013).
    var likeness: [(name: String, value: String)] = []
    /// How far its clock is ahead of the true time (CH-SCHED-009).
    var clockAhead = Duration.zero
    /// Ports open from and to its Primary (CH-TOPO-003).
    var ports = CoreHA.corePorts
    var hasSSHProtection = false
    var isTrusted = true
    var hasAtlas = true
    var isUnlocked = true
  }

  /// Ports that Cores need between them, both ways (CH-TOPO-003).
  static let corePorts = [8443, 443, 22]

  /// What a controller leads to.
  enum Target: Sendable, Equatable {
    case core(Int)
    case controller(Int)
  }

  /// A traffic controller as configured (CH-TOPO-002).
  struct ControllerPlan: Sendable {
    enum Kind: String, Sendable, CaseIterable { case lb, gtm, dns }
    var name: String
    var entity: String
    var kind: Kind
    /// The one that it takes for the Primary, and the other.
    var targets: [Target]
    /// AS-IVC-017: every 10 s.
    var interval = Duration.seconds(10)
    /// AS-IVC-018: three missing answers and a second make 31 s.
    var timeout = Duration.seconds(1)
    var failures = 3  // AS-IVC-018
    var isManualResume = true
    /// CH-GAP-011: whether Mode: Primary also counts as a safe target.
    var acceptsPrimary = false
    var probesPrimary = true
    var probesSecondary = true
    /// How long clients keep the old address after a change.
    var timeToLive = Duration.zero
  }

  /// A Sentry as configured (CH-TOPO-011).
  struct SentryPlan: Sendable {
    var name: String
    var site: SiteID
  }

  /// A group of devices as configured.
  struct DevicePlan: Sendable {
    var name: String
    var count: Int
    var site: SiteID?
    /// Interval of check-ins (AS-IVC-014).
    var checkIn: Duration?
  }

  /// A load as configured.
  struct LoadPlan: Sendable {
    var kind: String
    var dataClass: DataClass
    /// The Core that is addressed by its own name, past the controllers.
    var bypass: Int?
  }

  /// How passages are read that the guide leaves open (decision 0023).
  struct Readings: Sendable {
    /// From where the re-check interval counts (CH-HB-007, CH-HB-008).
    var countsFromStart = false
    /// Whether N failures are tolerated and the next one triggers (CH-HB-009).
    var toleratesCount = false
    /// What starts a failover (CH-GAP-001).
    var trigger = Trigger.heartbeat
    /// What a sync does that is due while another runs (CH-GAP-020).
    var queuesOverlap = false
    /// Whether disabling HA leaves the heartbeat on (CH-GAP-021).
    var watchesWhenDisabled = false

    enum Trigger: String, Sendable, CaseIterable { case heartbeat, sync, both }
  }
}
