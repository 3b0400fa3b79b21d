import ClusterModeling
import Units
import VendorTables

/// What a scenario says of installations, limits and NENs, beside what every PCE has.
struct DeploymentPlan: Sendable {
  /// One PCE as it was installed.
  struct PCE: Sendable {
    /// True for a PCE that belongs to no Supercluster at the start (SC-DEPLOY-002).
    var isStandalone = false
    /// Its `service_discovery_encryption_key` (SC-DEPLOY-004).
    var encryptionKey = "shared"
    /// True when a domain was created on it (SC-DEPLOY-016).
    var hasDomain = false
    /// True behind address translation or with several addresses (SC-TOPO-009).
    var isTranslated = false
    /// True when all its nodes have `supercluster.node_public_ip` (SC-TOPO-009).
    var hasPublicAddress = false
    /// True when its `runtime_env.yml` files are kept elsewhere (SC-BACKUP-004).
    var hasSavedEnvironment = true
    /// True when its VEN bundles are loaded at the start (SC-VEN-009).
    var hasBundles = true
    /// What its machines have; nil when they fit.
    var hardware: Hardware?
    /// Limit on its VENs; nil for what its size is rated for (SC-LIMIT-003).
    var agentLimit: Int?
    /// Names of PCEs whose roots are in its bundle; nil for all (SC-NET-011).
    var trusted: [String]?
    /// False when its certificate lacks the global FQDN (SC-NET-012).
    var hasGlobalCertificate = true
    /// Ports that its layer-4 balancer forwards; nil for all that are needed (SC-LB-002).
    var forwards: [Int]?

    /// Whether the root certificate of a PCE is in its bundle (SC-NET-011).
    func trusts(_ name: String) -> Bool { trusted?.contains(name) ?? true }
  }
  /// Machines of a PCE.
  struct Hardware: Sendable, Equatable {
    /// Physical cores a node.
    var cores: Int
    /// Memory a node. [GB]
    var memory: Int
  }
  /// A NEN or a pair of them, with the load balancers that it manages (SC-NEN-001).
  struct NEN: Sendable {
    /// Its name in the scenario.
    var name: String
    /// Place of its PCE.
    var pce: Int
    /// True for two nodes that take over from one another (SC-NEN-004).
    var isPair = false
    /// Its software (SC-NEN-010).
    var version = "2.4.0"
    /// Load balancers that it manages.
    var devices = 1
  }
  /// The Supercluster whose data is imported (SC-MIGRATE-005).
  struct Source: Sendable {
    /// Its software (SC-MIGRATE-006).
    var version: String
    /// FQDNs of its PCEs.
    var pces: [String] = []
    /// Three front-end ports: HTTPS, event service, management (SC-MIGRATE-007).
    var ports = [8443, 8444, 8443]
  }
  /// By place of the PCE.
  var pces: [PCE] = []
  var nens: [NEN] = []
  /// Where imported data comes from; nil when nothing is imported.
  var source: Source?
  /// True when load balancing is by DNS, so that VENs see node addresses (SC-LB-005).
  var usesDNSBalancing = false
  /// Most workloads of the whole Supercluster; nil for the smallest PCE's rating (SC-LIMIT-002).
  var workloadLimit: Int?
  /// The software's version by the scenario (SC-NEN-005); the guide's own without it.
  var coreVersion = "23.5"
}

extension ClusterLayout {
  /// Cores and memory a node below which the limit is cut; nil where none is (SC-LIMIT-011).
  ///
  /// Source: SC-CAP-001, physical hardware, recommended memory.
  var hardwareForFullLimit: DeploymentPlan.Hardware? {
    SuperclusterLimits.sizesThatReduce.contains(size)
      ? DeploymentPlan.Hardware(cores: row.coresPerNode, memory: row.recommendedMemory) : nil
  }
}
