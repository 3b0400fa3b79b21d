import ClusterModeling
import Units

/// What the header of a report says.
extension PeerCluster {
  /// Machines, mesh load, and how open passages are read.
  var summaryLines: [String] {
    let lines = plan.machines.indices.map { place -> String in
      let machine = plan.machines[place]
      let group = machines[place].store.group(of: machine.name) ?? "standalone"
      let offset = machine.clockOffset == .zero ? "" : "  clock off by \(machine.clockOffset)"
      return "\(machine.entity)  \(group)  \(machine.version)  \(machine.serial)" + offset
    }
    return lines + meshLines + limitLines + readingLines
  }

  private var meshLines: [String] {
    clusters.indices.compactMap { cluster in
      let count = members(of: cluster).count
      guard count > 0 else { return nil }
      return "cluster \(clusters[cluster].name): \(count) machines, \(Self.links(of: count)) "
        + "connections, \(count * (count - 1)) pings a minute over "
        + "\(plan.transport.rawValue) port \(plan.port) (PC-COMM-009)"
    }
  }

  /// A destination limit holds for each machine (PC-ARCH-015).
  private var limitLines: [String] {
    clusters.indices.compactMap { cluster in
      let members = members(of: cluster)
      guard let first = members.first,
        case .value(let word) = machines[first].store.content(
          Item(mode: .cluster, feature: "destconfig")),
        let limit = Int(word.filter(\.isNumber))
      else { return nil }
      return "destination limit \(limit) for each machine, \(limit * members.count) in all "
        + "(PC-ARCH-015)"
    }
  }

  private var readingLines: [String] {
    let readings = plan.readings
    let timing = plan.timing
    return [
      "conflicts: the newer \(readings.grain.rawValue) wins by the hosts' clocks, equal stamps "
        + "\(readings.tie.rawValue), pairwise as links come up, a deletion counts as a change "
        + "(PC-GAP-004, PC-GAP-006, PC-GAP-007, PC-GAP-026)",
      "a dead link's ends reach each other \(readings.relays ? "over a third machine" : "not at all")"
        + " (PC-GAP-027); upgraded machines are reconnected "
        + "\(readings.reconnectsAsUpgraded ? "as they are upgraded" : "when all are") (PC-GAP-009)",
      "inputs: ping time-out \(timing.pingTimeout.map(\.description) ?? "drawn"), attempts "
        + "\(timing.attempts), hop \(timing.hop.map(\.description) ?? "drawn"), reconnect "
        + "\(timing.reconnect.map(\.description) ?? "drawn"), SSH sessions \(timing.sshSessions) "
        + "(PC-GAP-018, AS-AOS-002, AS-AOS-004, AS-AOS-010)",
      "each machine's own mail has no takeover here; management goes on while one member takes "
        + "logins (PC-RTO-001)",
    ]
  }
}
