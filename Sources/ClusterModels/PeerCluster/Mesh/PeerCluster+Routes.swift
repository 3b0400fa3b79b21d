import Observations

/// Who reaches whom over whom, and which islands there are.
extension PeerCluster {
  /// Members of a cluster by their own belief.
  func members(of cluster: Int) -> [Int] {
    machines.indices.filter { machines[$0].cluster == cluster }
  }

  /// Groups of members that are connected to each other, each in order; those that are down, or
  /// disconnected on purpose, are left out.
  func islands(of cluster: Int) -> [[Int]] {
    var left = members(of: cluster).filter {
      machines[$0].isUp && machines[$0].detachment == nil
    }
    var islands: [[Int]] = []
    while let first = left.first {
      var island = [first]
      var place = 0
      while place < island.count {
        island += left.filter { !island.contains($0) && mesh.isUp(island[place], $0) }
        place += 1
      }
      left.removeAll { island.contains($0) }
      islands.append(island.sorted())
    }
    return islands
  }

  /// Whether a machine has a member to talk to, or nobody is left that it could talk to.
  func isConnected(_ machine: Int) -> Bool {
    guard machines[machine].isUp, let cluster = machines[machine].cluster else { return false }
    guard machines[machine].detachment == nil else { return false }
    if machines.indices.contains(where: { mesh.sees[mesh.way(machine, $0)] }) { return true }
    return !members(of: cluster).contains {
      $0 != machine && machines[$0].detachment == nil
        && machines[$0].version == machines[machine].version
    }
  }

  /// Builds the tables in memory anew and tells which way changed (PC-COMM-003).
  mutating func reviewRoutes(_ context: Context) {
    guard observation.meshChanged else { return }
    observation.meshChanged = false
    for a in machines.indices {
      let found = nextHops(from: a)
      for b in machines.indices where mesh.routes[mesh.way(a, b)] != found[b] {
        let old = mesh.routes[mesh.way(a, b)]
        mesh.routes[mesh.way(a, b)] = found[b]
        let isDetour = found[b] >= 0 && found[b] != b
        let wasDetour = old >= 0 && old != b
        guard isDetour || (wasDetour && machines[a].isUp) else { continue }
        tally.routeChanges += 1
        note(
          .system, plan.machines[a].entity,
          "changes its route to \(plan.machines[b].name): \(hop(old, b)) before, "
            + "\(hop(found[b], b)) now", context, "PC-COMM-003")
      }
    }
  }

  private func hop(_ hop: Int, _ target: Int) -> String {
    hop < 0 ? "none" : hop == target ? "direct" : "over \(plan.machines[hop].name)"
  }

  /// The first step of a shortest way to each machine; -1 where there is none.
  private func nextHops(from machine: Int) -> [Int] {
    var hops = Array(repeating: -1, count: machines.count)
    guard machines[machine].isUp else { return hops }
    var reached = [machine]
    var place = 0
    while place < reached.count {
      let current = reached[place]
      for other in machines.indices where !reached.contains(other) && mesh.isUp(current, other) {
        if current != machine, !plan.readings.relays { continue }
        hops[other] = current == machine ? other : hops[current]
        reached.append(other)
      }
      place += 1
    }
    return hops
  }

  /// How two machines reach each other, in words.
  func route(_ a: Int, _ b: Int) -> String {
    let next = mesh.routes[mesh.way(a, b)]
    return next < 0 ? "none" : next == b ? "direct" : "relayed"
  }
}
