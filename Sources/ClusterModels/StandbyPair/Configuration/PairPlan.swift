import ClusterModeling
import NetworkModel
import SimulationKernel
import Units

extension StandbyPair {
  /// The checked configuration of a pair.
  struct Plan: Sendable {
    /// The system's name.
    var name = ""
    /// The world's number of the first kind of the model.
    var firstKind: UInt16 = 0
    /// Sites of the scenario.
    var sites: [String] = []
    /// The two PCEs; fewer only when the configuration is refused.
    var pces: [PCEPlan] = []
    /// All nodes.
    var nodes: [NodePlan] = []
    /// The PCE that is active, or to become it.
    var active = 0
    /// Whether the standby is set up and ready when the run begins.
    var startsPaired = true
    /// The name by which agents find the active PCE.
    var activeName = ""
    /// 1 for a fresh name, 2 for the active's former one (SP-FQDN-006, SP-FQDN-008).
    var nameOption = 1
    /// The name that the active PCE had before option 2 gave it a new one.
    var formerName: String?
    /// The front-end load balancer's name where it is not the active name (SP-GAP-004).
    var balancerName: String?
    /// What is changed when the name is to lead elsewhere (SP-DNS-004).
    var repoint = Repoint.dns
    /// Time to live of the name.
    var timeToLive = Duration.seconds(1_800)  // AS-SBY-005
    /// Share of resolvers that keep records longer; the book's figure when absent (AS-NET-016).
    var extendingShare: Double?
    /// Whether what the guide forbids is refused, or done and its effect shown.
    var isStrict = true
    /// How passages are read that the guide leaves open.
    var readings = Readings()
    /// Data and rates of the replicated services.
    var traffic = TrafficPlan()
    /// Ports between the two PCEs are open (SP-PRE-007).
    var portsAreOpen = true
    /// Interval of backups; none without it (SP-BACKUP-001).
    var backupInterval: Duration?
    /// Age of the newest backup when the run begins.
    var firstBackupAge: Duration?
    /// Groups of VENs.
    var groups: [AgentPlan] = []
    /// Loads in the order of the file.
    var loads: [LoadPlan] = []

    /// The place of a PCE by name.
    func pce(named name: String) -> Int? { pces.firstIndex { $0.name == name } }
    /// The place of the PCE that is not active at the start.
    var standby: Int { 1 - active }
  }

  /// Where the name of the active PCE is changed (SP-DNS-004).
  enum Repoint: String, Sendable, CaseIterable { case dns, lb }

  /// A PCE as configured.
  struct PCEPlan: Sendable {
    var name: String
    var entity: String
    var site: SiteID
    var layout: ClusterLayout
    /// Its nodes, places in ``Plan/nodes``.
    var nodes: Range<Int>
    /// Its own name, `pce_fqdn`.
    var ownName: String
    /// The value of `active_standby_replication: active_pce_fqdn`; nil when it is unset.
    var activeName: String?
    var version: String
    /// Versions of the VEN library, none when it is not installed.
    var library: [String]
    /// Names on its certificate; nil when it covers all that are needed.
    var certificateNames: [String]?
    /// Which service ports are open.
    var ports: [ServicePort]
    /// Whether the PCE software is installed (SP-PRE-005).
    var isInstalled: Bool
    /// Whether it had a former life (SP-PRE-006).
    var isRepurposed: Bool
    /// Disk operations a second times bytes each; nil for a disk that keeps pace by the book.
    var diskThroughput: Double?
    /// Free space on the traffic store.
    var freeDisk: ByteCount?
    /// Capacity figures for comparison: cores, memory, disk, IOPS.
    var capacity: [(name: String, value: Double)]
  }

  /// A service port that agents or people need (SP-PRE-008).
  enum ServicePort: String, Sendable, CaseIterable { case management, agent }

  /// A node as configured.
  struct NodePlan: Sendable {
    var name: String
    var pce: Int
    var isCore: Bool
    var holdsData: Bool
  }

  /// Data and rates of replication.
  struct TrafficPlan: Sendable {
    /// The traffic database to be copied. (AS-SBY-006: 400 GB)
    var data = ByteCount(400_000_000_000)
    /// Write-ahead log produced a second; drawn without it (AS-REP-022). [B/s]
    var logRate: Double?
    /// Segments that the active keeps; the assumed default without it (AS-REP-023).
    var keptSegments: Int?
    /// The most that a full copy gets; drawn without it (AS-REP-025). [B/s]
    var copyRate: Double?
    /// Interval of copies of the file server (AS-REP-026).
    var fileCopyInterval: Duration?
  }

  /// How passages are read that the guide leaves open (decision 0020).
  struct Readings: Sendable {
    /// What an unreachable node counts as before a promotion (SP-GAP-007).
    var unreachableCountsAsStopped = true
    /// What becomes of active_pce_fqdn after a failover (SP-GAP-002).
    var rewritesName = false
    /// What a store in a full copy is worth (SP-WAL-009).
    var copiedStore = CopiedStore.lastCompleteCopy
    /// Whether replication goes on between unequal versions (SP-GAP-015).
    var replicatesAcrossVersions = false

    enum CopiedStore: String, Sendable, CaseIterable {
      case lastCompleteCopy = "last-complete-copy"
      case totalLoss = "total-loss"
    }
  }

  /// A load as configured.
  struct LoadPlan: Sendable {
    var kind: String
    var writers: Int
  }

  /// A group of VENs as configured.
  struct AgentPlan: Sendable {
    var name: String
    var entity: String
    var count: Int
    var site: SiteID
    var heartbeat: Duration?
  }
}
