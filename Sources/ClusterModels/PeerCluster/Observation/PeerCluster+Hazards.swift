import ClusterModeling
import Observations
import Units

/// Dangers, from when to when, and what they did.
extension PeerCluster {
  /// Islands, without machines that joined or came back and are connecting just now: they were
  /// parted from nobody (PC-DISC-004, PC-COMM-010).
  func islandsToTell(of cluster: Int) -> [[Int]] {
    let islands = islands(of: cluster)
    // What was parted stays so until it has met again.
    guard observation.partitions[cluster] == nil, islands.count > 1 else { return islands }
    return islands.filter { $0.count > 1 || !isArriving($0[0]) }
  }

  /// Whether a machine without any connection is on its way to its first one.
  private func isArriving(_ machine: Int) -> Bool {
    let others = machines.indices.filter { $0 != machine }
    guard !others.contains(where: { mesh.isUp(machine, $0) }) else { return false }
    return others.contains { other in
      let pair = mesh.pair(machine, other)
      return mesh.isConnectionPlanned[pair] || mesh.isSynchronizing[pair]
    }
  }

  /// Islands go on alone and take changes; the first link between them heals them (PC-COMM-010).
  mutating func observePartition(
    of cluster: Int, _ islands: [[Int]], _ context: Context
  ) {
    guard observation.islands[cluster] != islands else { return }
    let wasSplit = observation.islands[cluster].count > 1
    observation.islands[cluster] = islands
    let entity = "cluster:\(clusters[cluster].name)"
    if islands.count > 1 {
      let words = islands.map { island in
        island.map { plan.machines[$0].name }.joined(separator: " ")
      }
      note(
        .hazard, entity, "falls into \(islands.count) islands: \(words.joined(separator: " | "))",
        context, "PC-COMM-010")
      tally.partitions += wasSplit ? 0 : 1
      if observation.partitions[cluster] == nil {
        observation.partitions[cluster] = context.recorder.begin(
          hazard: "partition", subjects: [entity], sources: ["PC-COMM-010", "PC-DISC-005"],
          at: context.now)
      }
    } else if let hazard = observation.partitions[cluster] {
      context.recorder.update(hazard, effects: [], endedAt: context.now)
      observation.partitions[cluster] = nil
      note(.system, entity, "is one again", context, "PC-COMM-010")
    }
    observeAllDisconnected(cluster, context)
  }

  /// All machines are on their own: an upgrade without disconnecting first (PC-UPG-003).
  private mutating func observeAllDisconnected(_ cluster: Int, _ context: Context) {
    let members = members(of: cluster)
    let isAll = members.count > 1 && members.allSatisfy { machines[$0].detachment == .upgrade }
    if isAll, observation.allDisconnected[cluster] == nil {
      observation.allDisconnected[cluster] = context.recorder.begin(
        hazard: "upgrade-connected", subjects: ["cluster:\(clusters[cluster].name)"],
        sources: ["PC-UPG-003", "PC-GAP-010"], at: context.now)
    } else if !isAll, let hazard = observation.allDisconnected[cluster] {
      context.recorder.update(hazard, effects: [], endedAt: context.now)
      observation.allDisconnected[cluster] = nil
    }
  }

  /// Begins and ends what concerns single machines.
  mutating func observeHazards(_ context: Context) {
    for machine in machines.indices {
      let entity = plan.machines[machine].entity
      let isUp = machines[machine].isUp
      Self.change(
        &observation.blanks[machine], isUp && !blankTables(on: machine).isEmpty, "blank-table",
        entity, ["PC-SET-004", "PC-SET-012"], context)
      Self.change(
        &observation.wrongGroups[machine], machines[machine].wrongGroupSince != nil, "wrong-group",
        entity, ["PC-JOIN-004"], context)
      let isOff = plan.watched.contains { feature in
        let word = effect(of: plan.features[feature], on: machine)
        return word == "dangling-reference" || word == "no-interface"
      }
      Self.change(
        &observation.danglings[machine], isUp && isOff, "feature-off", entity,
        ["PC-SET-006", "PC-DEP-001", "PC-DEP-004"], context)
    }
  }

  private static func change(
    _ hazard: inout Recorder.HazardID?, _ isThere: Bool, _ name: String, _ entity: String,
    _ sources: [String], _ context: Context
  ) {
    if isThere, hazard == nil {
      hazard = context.recorder.begin(
        hazard: name, subjects: [entity], sources: sources, at: context.now)
    } else if !isThere, let open = hazard {
      context.recorder.update(open, effects: [], endedAt: context.now)
      hazard = nil
    }
  }
}
