import ClusterModeling
import NetworkModel
import SimulationKernel
import Units

extension PeerCluster {
  /// The checked configuration.
  struct Plan: Sendable {
    /// The system's name.
    var name = ""
    /// The world's number of the first kind of the model.
    var firstKind: UInt16 = 0
    /// Sites of the scenario.
    var sites: [String] = []
    var machines: [MachinePlan] = []
    var clusters: [ClusterPlan] = []
    var features: [Feature] = PeerCluster.guideFeatures
    /// Features that can be asked about, places in ``features``: those that anything sets.
    var watched: [Int] = []
    var files: [FilePlan] = []
    var readings = Readings()
    var timing = Timing()
    /// How machines of a cluster talk (PC-REQ-003, PC-COMM-006).
    var transport = Transport.ssh
    /// The port for it (PC-REQ-003).
    var port = 22
    /// Whether what the guide forbids is refused, or done and its effect shown.
    var isStrict = true
    /// Share of overridden settings above which the checker speaks up; an input (PC-LEVEL-009).
    var overrideLimit = 0.5
    var loads: [LoadPlan] = []
    /// Groups that expressions may name, with their cluster.
    var groupPlaces: [(cluster: Int, group: String)] = []
    /// Pairs of machines, lower number first.
    var tunnelPlaces: [(Int, Int)] = []
    /// Each machine with each feature that can be asked about.
    var settingPlaces: [(machine: Int, feature: Int)] = []

    func machine(named name: String) -> Int? { machines.firstIndex { $0.name == name } }
    func feature(named name: String) -> Feature? { features.first { $0.name == name } }
  }

  /// A secure shell with logins, or one for the cluster's traffic only (PC-CCS-001).
  enum Transport: String, Sendable, CaseIterable { case ssh, ccs }

  /// A machine as configured.
  struct MachinePlan: Sendable {
    var name: String
    var entity: String
    var site: SiteID
    var version = "14.0"
    var serial = ""
    /// `lab` or `production` (PC-ARCH-017).
    var tag: String?
    /// Named by its address, not by a host name (PC-REQ-001).
    var usesAddress = false
    /// Whether its host name resolves (PC-DNS-001).
    var resolves = true
    /// Whether it can look up addresses in reverse (PC-DNS-004).
    var looksUpInReverse = true
    /// Whether its name is the main host name, not an interface's (PC-DNS-003).
    var hasMainName = true
    /// The interface to which DNS points (PC-DNS-002).
    var dnsInterface: String?
    /// Its interfaces.
    var interfaces = ["management", "data1"]
    /// The interface with SSH or CCS.
    var clusterInterface = "management"
    /// Ports that firewalls block on the way to it.
    var blockedPorts: [Int] = []
    var hasCCS = false
    var hasTwoFactor = false
    /// Its clock minus the true time.
    var clockOffset = Duration.zero
    /// Time after which a router on its way forgets an idle connection (PC-COMM-005).
    var natIdle: Duration?
    /// The group that it is meant for (PC-JOIN-004).
    var intendedGroup: String?
    /// A new host name is due before its next upgrade (PC-DNS-005).
    var needsNewName = false
    /// Somebody is logged in to its GUI at the start (PC-CREATE-008).
    var hasGUISession = false
    /// Whether DNS leads to the interface for the cluster's traffic, and its port is open.
    var hasOpenPath = true
    var settings: [Setting] = []
    /// Where it stands in the file.
    var location: SourceLocation
  }

  /// A value given in a file.
  struct Setting: Sendable {
    var feature: String
    var variable: String
    var content: Content
  }

  /// A cluster as configured: one without groups is yet to be created.
  struct ClusterPlan: Sendable {
    var name: String
    var groups: [GroupPlan]?
    var settings: [Setting]
    /// Groups that are to be made later, so that expressions may name them.
    var laterGroups: [String]
    var location: SourceLocation
  }

  /// A group as configured.
  struct GroupPlan: Sendable {
    var name: String
    var machines: [String]
    var settings: [Setting]
  }

  /// A saved configuration (PC-LOAD-001 to PC-LOAD-005).
  struct FilePlan: Sendable {
    var name: String
    /// Made on a clustered machine.
    var isOfCluster: Bool
    /// Complete, valid XML (PC-LOAD-002).
    var isComplete: Bool
    var settings: [(mode: Mode, setting: Setting)]
    /// The interface for the cluster's traffic on each machine of the file (PC-LOAD-003).
    var clusterInterface: String
  }

  /// A load as configured.
  struct LoadPlan: Sendable {
    var kind: String
    /// The machine; nil for all in turn.
    var machine: Int?
    var features: [String]
    var mode: Mode
  }

  /// How passages are read that the guide leaves open (decision 0024).
  struct Readings: Sendable {
    var grain = Grain.feature
    var tie = TieRule.ask
    /// Whether the two ends of a dead link reach each other over a third machine (PC-GAP-027).
    var relays = true
    /// Whether upgraded machines may be reconnected to each other before all are (PC-GAP-009).
    var reconnectsAsUpgraded = false
    /// Whether more than 20 machines make errors (PC-GAP-021).
    var makesErrors = false
  }

  /// Figures that the guide leaves out (PC-GAP-018); drawn where nothing is given.
  struct Timing: Sendable {
    var pingTimeout: Duration?
    /// Attempts before a host counts as disconnected.
    var attempts = 1
    var hop: Duration?
    var reconnect: Duration?
    var synchronization: Duration?
    /// SSH connections that a session allows (PC-COMM-008).
    var sshSessions = 10
    // A join takes 60 s and 20 s for each machine that is there (AS-AOS-013).
    var joinBase = Duration.seconds(60)
    var joinPerMachine = Duration.seconds(20)
    /// A join's further time for each setting; nothing is known of it (PC-JOIN-005).
    var joinPerSetting = Duration.zero
  }
}
