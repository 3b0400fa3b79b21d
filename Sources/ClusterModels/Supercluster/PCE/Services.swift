/// The services of a PCE that matter from outside, by name as a status lists them.
///
/// Simplification: a PCE has about thirty service types; these stand for what they give. Where one
/// runs follows AS-PCE-013 to AS-PCE-015, AS-PCE-030 and SC-RUNLEVEL-003.
enum Service: Int, CaseIterable, Sendable {
  /// Console and API.
  case web
  /// Heartbeats of VENs and their policy.
  case agent
  /// Flow intake.
  case collector
  /// Computes policy sets for VENs.
  case setServer
  /// The policy database.
  case database
  /// Its copy on the other data node.
  case databaseReplica
  /// Replication of policy and workloads between PCEs.
  case replication
  /// Replication of login information between PCEs.
  case loginReplication

  /// The name in a status.
  var name: String {
    switch self {
    case .web: "web_server"
    case .agent: "agent_service"
    case .collector: "collector_service"
    case .setServer: "set_server_redis_server"
    case .database: "database_service"
    case .databaseReplica: "database_slave_service"
    case .replication: "agent_slony_service"
    case .loginReplication: "login_slony_service"
    }
  }

  /// False for what a PCE can run without (AS-PCE-030).
  var isRequired: Bool { self != .databaseReplica }

  /// True for what stops when its disk is full (AS-PCE-059).
  var needsDisk: Bool { self == .database || self == .databaseReplica }

  /// The lowest level at which it runs (SC-RUNLEVEL-002 to SC-RUNLEVEL-004).
  var startsAt: Runlevel {
    switch self {
    case .web, .agent, .collector, .setServer: .five
    case .replication, .loginReplication, .database, .databaseReplica: .two
    }
  }

  /// Where it runs.
  var hosts: Hosts {
    switch self {
    case .web, .agent, .collector: .everyCoreNode
    case .setServer: .oneCoreNode
    case .database: .primaryDataNode
    case .databaseReplica: .otherDataNode
    case .replication, .loginReplication: .primaryDataNode
    }
  }

  /// Nodes on which a service runs.
  enum Hosts: Sendable { case everyCoreNode, oneCoreNode, primaryDataNode, otherDataNode }

  /// The service with a name as a status lists it; nil when there is none.
  static func named(_ name: String) -> Service? { allCases.first { $0.name == name } }
}

/// What a service of a PCE does (SC-HEALTH-009).
enum ServiceState: String, Sendable {
  /// On all its hosts.
  case running
  /// On some hosts, or about to move to another.
  case degraded
  /// Nowhere.
  case missing
}

/// A service that a fault keeps down on a node.
struct FaultyService: Sendable, Equatable {
  /// Which one.
  var service: Service
  /// Place of the node among all nodes.
  var node: Int
}

extension Supercluster {
  /// What a service of a PCE does now.
  func state(of service: Service, on pce: Int) -> ServiceState {
    guard runsAtAll(pce), pces[pce].runlevel >= service.startsAt else { return .missing }
    switch service.hosts {
    case .everyCoreNode:
      let running = runningHosts(of: service, among: plan.pces[pce].coreNodes)
      if running == 0 { return .missing }
      return running < plan.pces[pce].coreNodes.count ? .degraded : .running
    case .oneCoreNode:
      guard let host = pces[pce].setServerNode, runs(service, on: host) else {
        let others = runningHosts(of: service, among: plan.pces[pce].coreNodes)
        return others > 0 ? .degraded : .missing
      }
      return .running
    case .primaryDataNode:
      // After a simple upgrade both replication services wait for new tables.
      if service != .database, awaitsTables(pce) { return .missing }  // SC-UPGRADE-SIMPLE-008
      return stateOfDatabaseService(service, on: pce)
    case .otherDataNode:
      guard let other = replicaDataNode(of: pce) else { return .running }
      return runs(service, on: other) ? .running : .missing
    }
  }

  /// True when a required service is nowhere.
  func isMissing(_ service: Service, on pce: Int) -> Bool {
    state(of: service, on: pce) == .missing
  }

  /// Degraded while the replica waits for its promotion: it is not lost (SC-HEALTH-010, SC-HA-001).
  private func stateOfDatabaseService(_ service: Service, on pce: Int) -> ServiceState {
    guard let primary = primaryDataNode(of: pce) else {
      let standby = runningHosts(of: service, among: plan.pces[pce].dataNodes)
      return standby > 0 ? .degraded : .missing
    }
    if runs(service, on: primary) { return .running }
    guard let replica = replicaDataNode(of: pce) else { return .missing }
    return runs(service, on: replica) ? .degraded : .missing
  }

  /// Counted in a loop: a closure would hold a copy of the model.
  private func runningHosts(of service: Service, among hosts: some Sequence<Int>) -> Int {
    var count = 0
    for host in hosts where runs(service, on: host) { count += 1 }
    return count
  }

  private func runs(_ service: Service, on node: Int) -> Bool {
    nodes[node].takesPart && !(service.needsDisk && isDiskFull(node))
      && !isFaulty(service, on: node)
  }

  private func isFaulty(_ service: Service, on node: Int) -> Bool {
    let pce = plan.nodes[node].pce
    return !pces[pce].faultyServices.isEmpty
      && pces[pce].faultyServices.contains(FaultyService(service: service, node: node))
  }

  /// Places of the core nodes of a PCE.
  func coreNodes(of pce: Int) -> Range<Int> { plan.pces[pce].coreNodes }

  /// Places of the nodes of a PCE that hold a database: data0, data1, or the only node.
  func dataNodes(of pce: Int) -> [Int] { plan.pces[pce].dataNodes }

  /// The node on which the policy database runs; nil while it moves.
  func primaryDataNode(of pce: Int) -> Int? {
    guard case .primary(let which) = pces[pce].database else { return nil }
    return dataNodes(of: pce)[which]
  }

  /// The node with the copy of the database; nil when there is none.
  func replicaDataNode(of pce: Int) -> Int? {
    let holders = dataNodes(of: pce)
    guard holders.count == 2, case .primary(let which) = pces[pce].database else { return nil }
    return holders[1 - which]
  }
}
