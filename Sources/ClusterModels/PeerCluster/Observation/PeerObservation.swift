import ClusterModeling
import Observations
import Units

extension PeerCluster {
  /// Where a cluster writes in the recorder, and what it has open there.
  struct Observation: Sendable {
    var stateLanes: [Recorder.LaneID] = []
    var clusterLanes: [Recorder.LaneID] = []
    var connectedSeries: [Recorder.SeriesID] = []
    var unsyncedSeries: [Recorder.SeriesID] = []
    var management: [Recorder.CapabilityID] = []
    var mail: [Recorder.CapabilityID] = []
    /// Hazards that are open, by cluster.
    var partitions: [Recorder.HazardID?] = []
    var allDisconnected: [Recorder.HazardID?] = []
    /// Hazards that are open, by machine.
    var blanks: [Recorder.HazardID?] = []
    var wrongGroups: [Recorder.HazardID?] = []
    var danglings: [Recorder.HazardID?] = []
    /// Faults that cut a machine's cluster traffic.
    var cutMachines: [Int] = []
    /// Faults that cut the connection of two machines, by unordered pair.
    var cutPairs: [Int] = []
    /// When a path was lost, by ordered pair.
    var lostAt: [Instant] = []
    /// Routes have to be found anew.
    var meshChanged = false
    /// How each cluster falls into islands, for the series of partitions.
    var islands: [[[Int]]] = []
  }

  /// Opens lanes, series and capabilities.
  mutating func openObservation(_ context: Context) {
    let recorder = context.recorder
    for machine in plan.machines {
      observation.stateLanes.append(recorder.lane(machine.entity, "state"))
      observation.mail.append(recorder.capability("mail", at: machine.entity))
    }
    for cluster in plan.clusters {
      let entity = "cluster:\(cluster.name)"
      observation.clusterLanes.append(recorder.lane(entity, "mesh"))
      observation.connectedSeries.append(recorder.series(entity, "machines connected", .count))
      observation.unsyncedSeries.append(recorder.series(entity, "settings out of step", .count))
      observation.management.append(recorder.capability("cluster management", at: entity))
    }
    observation.partitions = plan.clusters.map { _ in nil }
    observation.allDisconnected = observation.partitions
    observation.islands = plan.clusters.map { _ in [] }
    observation.blanks = plan.machines.map { _ in nil }
    observation.wrongGroups = observation.blanks
    observation.danglings = observation.blanks
  }

  /// Writes lanes, capabilities and hazards as they stand after an event.
  mutating func observe(_ context: Context) {
    let recorder = context.recorder
    for machine in machines.indices {
      let state = state(of: machine)
      recorder.set(
        observation.stateLanes[machine], state, standing(of: state), at: context.now)
      recorder.set(
        observation.mail[machine], isAvailable: takesMail(machine), clients: 1,
        byProcedure: isProcedureAtWork, at: context.now)
    }
    for cluster in plan.clusters.indices {
      let members = members(of: cluster)
      let islands = islandsToTell(of: cluster)
      let word = meshWord(islands.count, of: cluster)
      recorder.set(
        observation.clusterLanes[cluster], word, standingOfMesh(word), at: context.now)
      recorder.set(
        observation.connectedSeries[cluster], Double(members.count { isConnected($0) }),
        at: context.now)
      let unsynced = inconsistencies(among: members).count
      tally.mostUnsynced = max(tally.mostUnsynced, unsynced)
      recorder.set(observation.unsyncedSeries[cluster], Double(unsynced), at: context.now)
      recorder.set(
        observation.management[cluster],
        isAvailable: isManaged(cluster) || !clusters[cluster].exists, clients: 1,
        byProcedure: isProcedureAtWork, at: context.now)
      tally.fewestConnected = min(
        tally.fewestConnected, clusters[cluster].exists ? members.count { isConnected($0) } : .max)
      observePartition(of: cluster, islands, context)
    }
    observeUpgrade(context)
    observeHazards(context)
  }

  /// How the mesh of a cluster stands.
  func meshWord(_ islands: Int, of cluster: Int) -> String {
    guard clusters[cluster].exists else { return "none" }
    let members = members(of: cluster)
    if islands > 1 { return "partitioned" }
    let isWhole = members.allSatisfy { a in
      members.allSatisfy { $0 == a || mesh.isUp(a, $0) }
    }
    return isWhole ? "full" : "partial"
  }

  /// What the state of a machine means.
  func standing(of state: String) -> Standing {
    switch state {
    case "connected": .good
    case "standalone": .neutral
    case "joining", "upgrading", "disconnected": .planned
    case "unreachable": .warning
    default: .absent
    }
  }

  /// What the state of a mesh means.
  func standingOfMesh(_ word: String) -> Standing {
    switch word {
    case "full": .good
    case "partial": .warning
    case "partitioned": .bad
    default: .absent
    }
  }

  /// The cluster lacks full agreement from the first disconnect to the last reconnect (PC-UPG-009).
  private mutating func observeUpgrade(_ context: Context) {
    guard let began = tally.upgradeBegan else { return }
    let isWhole = machines.allSatisfy { $0.detachment == nil }
    if isWhole {
      tally.upgradeSpan += context.now - began
      tally.upgradeBegan = nil
    }
  }
}
