import ClusterModeling
import NetworkModel
import Observations
import SimulationKernel
import Units

/// Illumio PCE Supercluster: a leader and its members, each a cluster of nodes (SC-TOPO-001).
///
/// Each PCE keeps its own belief of who is a member and who leads; what is true and what is
/// believed are never mixed. Every change of state ends in ``settle(_:)``, which derives what
/// follows from it: services, health, roles, capabilities, hazards, what VENs find.
struct Supercluster: Sendable {
  typealias Context = ModelContext<Event>

  /// The checked configuration.
  let plan: SuperclusterPlan
  /// The PCEs in the order of the plan.
  var pces: [PCEState]
  /// The nodes in the order of the plan.
  var nodes: [NodeState]
  /// What monitoring shows, per observer and subject.
  var health: HealthMonitor
  /// Backups per PCE, oldest first, kept away from the PCEs' nodes (SC-BACKUP-007).
  var backups: [[Backup]]
  /// Load balancers in front of the core nodes of each PCE (SC-LB-001).
  var pools: NodePools
  /// Requests to the API that were refused or not answered.
  var refusedRequests = 0
  /// VENs and the names they resolve.
  var vens = VENs()
  /// Names of lanes, series, capabilities and open hazards in the recorder.
  var observation = SuperclusterObservation()
  /// What was installed, entered and copied, by PCE.
  var installations: [Installation] = []
  /// Limits on VENs and workloads.
  var limits: ObjectLimits
  /// Targets of single VENs, and moves under way.
  var reassignments: Reassignments
  /// Keys made from pairing profiles.
  var keys: PairingKeys
  /// NENs in the order of the plan.
  var nens: [NENState] = []
  /// When leader or list of members last changed (SC-BACKUP-008).
  var backupOccasion: Instant?
  /// True when something changed that ``settle(_:)`` has to look at.
  var isUnsettled = false
  /// True while a command's doing is handled, so that what it takes away is charged to it.
  var isProcedureAtWork = false
  /// Nothing, of unknown size: the model stays where it is when it is asked something.
  ///
  /// A struct of known size is copied to the stack for each call of a function that only reads it.
  private let anything: (any Sendable)? = nil

  /// What is installed where, and the upgrade under way.
  var upgrade: UpgradeState
  /// Listen-only mode.
  var listening: ListeningState
  /// Firewalls and load balancers between PCEs.
  var ports: Ports
  /// Streams between PCEs; the data part's own.
  var replication: Replication
  /// Policy from provisioning to computation; the data part's own.
  var policy: Policy
  /// The leader's map and its syncs; the data part's own.
  var illumination: Illumination

  /// Something that a Supercluster planned for later.
  enum Event: BitwiseCopyable, Sendable {
    /// A node's software has started.
    case nodeStarted(node: UInt16, Generation)
    /// A PCE has reached the runlevel that it was set to.
    case runlevelReached(pce: UInt8, Generation)
    /// A part without quorum stops its services, or one with quorum starts them.
    case quorumSettled(pce: UInt8, Generation)
    /// The hold is over and the replica is the database now.
    case databaseFailedOver(pce: UInt8, Generation)
    /// The set server runs on another core node.
    case setServerMoved(pce: UInt8, Generation)
    /// A long command is done.
    case workDone(pce: UInt8, Generation)
    /// An observer's health API shows a PCE's state as it is now.
    case healthShown(observer: UInt8, subject: UInt8)
    /// An observer's console page is redrawn.
    case pageRedrawn(observer: UInt8)
    /// Lag or load may cross a threshold of health now.
    case thresholdReached(pce: UInt8)
    /// A periodic backup is due.
    case backupDue(pce: UInt8)
    /// A service that a fault had stopped has been started again.
    case serviceRecovered(node: UInt16, service: UInt8)
    /// A node that is short of memory has none left.
    case outOfMemory(node: UInt16, Generation)
    /// The agent of a new VEN is installed and asks to be paired.
    case pairingDue(load: UInt16, ordinal: UInt32)
    /// Something changes in the VEN population.
    case vensDue(Generation)
    /// Joins, limits, moves.
    case deployment(DeploymentEvent)
    /// Installations and new tables.
    case upgrade(UpgradeEvent)
    /// The data part's events.
    case replication(ReplicationEvent)
    case policy(PolicyEvent)
    case illumination(IlluminationEvent)
  }

  /// One event at its instant.
  mutating func handle(_ event: Event, _ context: Context) {
    defer { isProcedureAtWork = false }
    switch event {
    case .nodeStarted(let node, let generation):
      nodeStarted(Int(node), generation, context)
    case .runlevelReached(let pce, let generation):
      runlevelReached(Int(pce), generation, context)
    case .quorumSettled(let pce, let generation):
      quorumSettled(Int(pce), generation, context)
    case .databaseFailedOver(let pce, let generation):
      databaseFailedOver(Int(pce), generation, context)
    case .setServerMoved(let pce, let generation):
      setServerMoved(Int(pce), generation, context)
    case .workDone(let pce, let generation): workDone(Int(pce), generation, context)
    case .healthShown(let observer, let subject):
      healthShown(at: Int(observer), of: Int(subject), context)
    case .pageRedrawn(let observer): pageRedrawn(at: Int(observer), context)
    case .thresholdReached(let pce): thresholdReached(Int(pce), context)
    case .backupDue(let pce): backupDue(Int(pce), context)
    case .serviceRecovered(let node, let service):
      serviceRecovered(Int(service), on: Int(node), context)
    case .outOfMemory(let node, let generation): outOfMemory(Int(node), generation, context)
    case .pairingDue(let load, let ordinal):
      pairingDue(Int(load), ordinal: UInt64(ordinal), context)
    case .vensDue(let generation): vensDue(generation, context)
    case .deployment(let event): handle(event, context)
    case .upgrade(let event): handle(event, context)
    case .replication(let event): handle(event, context)
    case .policy(let event): handle(event, context)
    case .illumination(let event): handle(event, context)
    }
    let isSettled = !isUnsettled
    settle(context)
    if isSettled, let changes = changes(by: event) { context.changes = changes }
  }

  /// What an event changes after which nothing has to settle; nil for anything.
  private func changes(by event: Event) -> ChangedFields? {
    switch event {
    case .replication, .policy, .illumination: Self.changesByData
    case .healthShown(let observer, _): Int(observer) == health.outside ? nil : .beliefs
    default: nil
    }
  }

  /// Data that move, and what VENs make of them.
  static let changesByData: ChangedFields = {
    var changes = ChangedFields.data
    changes.formUnion(.clients)
    return changes
  }()
}
