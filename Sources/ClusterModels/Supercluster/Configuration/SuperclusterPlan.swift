import ClusterModeling
import NetworkModel
import SimulationKernel
import Units

/// The checked configuration of a Supercluster; fixed for a whole drill.
struct SuperclusterPlan: Sendable {
  /// The system's name in the scenario.
  var name: String
  /// The version of the guide that is kept to.
  var profile: GuideProfile
  /// The PCEs in the order of the file.
  var pces: [PCEPlan] = []
  /// All nodes, PCE by PCE.
  var nodes: [NodePlan] = []
  /// Place of the PCE that leads at the start.
  var firstLeader = 0
  /// The name that all VENs are pointed at, when one is set (SC-TOPO-006).
  var globalFQDN: String?
  /// How long a resolver keeps an answer; nil draws it (AS-NET-022).
  var dnsTimeToLive: Duration?
  /// Readings of passages that the guide leaves open.
  var readings = GuideReadings()
  /// What a PCE does with flow summaries above its limit (SC-FLOW-006).
  var queuesExcessFlows = true
  /// True when the rated flow limits do not apply.
  var waivesFlowLimits = false
  /// VENs by group, in the order of the file.
  var groups: [VENGroupPlan] = []
  /// Loads in the order of the file.
  var loads: [LoadPlan] = []
  /// Installations, limits and NENs.
  var deployment = DeploymentPlan()
  /// Flows in one flow summary (SC-FLOW-003).
  var flowsPerSummary = 102
  /// What firewalls between PCEs drop from the start (SC-NET-001).
  var firewalls: [Ports.Block] = []
  /// The management port of all PCEs (SC-NET-002).
  var managementPort = 8_443
  /// The system's section as it was read; parts that keep their own keys read them from here.
  var section: ConfigurationValue
  /// Sites of the scenario, in order.
  var sites: [String] = []
  /// Number of the system's first kind of entity in the world.
  var firstKind: UInt16 = 0

  /// The place of the PCE with a name; nil when there is none.
  func pce(named name: String) -> Int? { pces.firstIndex { $0.name == name } }
}

/// One PCE as configured.
struct PCEPlan: Sendable {
  /// Its name in the scenario: `us-east`.
  var name: String
  /// The entity's full name, which is also its key for draws: `pce:us-east`.
  var entity: String
  /// Its own name in DNS (SC-TOPO-005).
  var fqdn: String
  /// How it is built (SC-NODE-001).
  var layout: ClusterLayout
  /// Where its halves stand: the same site twice unless it is split (SC-HA-003).
  var buildings: [SiteID]
  /// Places of its nodes in ``SuperclusterPlan/nodes``, core nodes first.
  var nodes: Range<Int>
  /// Those of them that answer console, API and VENs.
  var coreNodes: Range<Int>
  /// Those of them on which a database can run: data0, data1, or the only node.
  var dataNodes: [Int]
  /// Interval of its own backups; nil for none (SC-BACKUP-007, AS-OPS-013).
  var backupInterval: Duration?
  /// What its traffic datastore holds at the start. [B]
  var trafficStored = 0.0
  /// Where its traffic data goes (SC-DISK-009).
  var trafficDevice: TrafficDevice

  /// True when its halves stand in two buildings.
  var isSplit: Bool { buildings[0] != buildings[1] }
}

/// One node as configured.
struct NodePlan: Sendable {
  /// What runs on it.
  enum Kind: Sendable, Equatable { case core, data, single }
  /// Its name in the scenario: `us-east/core0`.
  var name: String
  /// The entity's full name: `node:us-east/core0`.
  var entity: String
  /// The last part of its name: `core0`.
  var shortName: String
  /// Place of its PCE.
  var pce: Int
  /// What runs on it.
  var kind: Kind
  /// In which half of the PCE it stands, 0 or 1 (SC-HA-003).
  var half: Int
  /// Where it stands.
  var site: SiteID

  /// True when its vote counts for quorum: each core node and data0 (AS-PCE-001, AS-PCE-005).
  var votes: Bool { kind != .data || shortName == "data0" }
  /// True when it answers console, API and VENs.
  var isCore: Bool { kind != .data }
  /// True when a database can run on it.
  var holdsDatabase: Bool { kind != .core }
}

/// A group of VENs as configured.
struct VENGroupPlan: Sendable {
  /// Its name in the scenario: `vens-us`.
  var name: String
  /// The entity's full name: `vens:vens-us`.
  var entity: String
  /// Place of the PCE that manages it.
  var home: Int
  /// Number of VENs at the start.
  var count: Int
  /// Where they stand in the network.
  var site: SiteID
  /// Interval of heartbeats; nil for the documented one (AS-VEN-001).
  var heartbeat: Duration?
  /// Share of single heartbeats that get lost.
  var missProbability = 0.0
  /// When the PCE marks a silent VEN offline.
  var offline = OfflineTimer.server
  /// Share of VENs that cannot verify another PCE's certificate; nil for AS-VEN-032.
  var unusableTrust: Double?
  /// Flow summaries in a report; nil for AS-VEN-016.
  var flowSummaries: Distribution?
  /// How long a VEN takes to apply a policy [s]; nil for AS-VEN-026.
  var applyTime: Distribution?
  /// The group's section as it was read.
  var section: ConfigurationValue

  /// When a PCE marks a silent VEN offline (AS-VEN-005, AS-VEN-006).
  enum OfflineTimer: Sendable, Equatable {
    case server, endpoint, never
    case after(Duration)
  }
}

/// A load as configured.
struct LoadPlan: Sendable {
  /// Its name in the scenario.
  var name: String
  /// Its dotted kind: `policy.provision`.
  var kind: String
  /// The group of VENs that it is about, by place; nil for none.
  var group: Int?
  /// The PCE that it is aimed at, by place; nil when the model chooses.
  var pce: Int?
  /// Its section as it was read.
  var section: ConfigurationValue
}

/// The version of the guide that a model keeps to.
enum GuideProfile: String, Sendable, CaseIterable {
  /// Supercluster guide 23.5: lag of more than 30 s is a warning (SC-HEALTH-007).
  case guide23_5 = "23.5"
  /// 25.2: lag of more than 120 s is a warning (AS-REP-011).
  case guide25_2 = "25.2"
}
