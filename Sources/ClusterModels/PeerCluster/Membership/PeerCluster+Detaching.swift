import ClusterModeling
import Observations
import SimulationKernel
import Units

/// Leaving for a while, and for good.
extension PeerCluster {
  /// DISCONNECT: membership stays; no commit (PC-DISC-001, PC-DISC-006).
  mutating func disconnect(_ order: Order, _ context: Context) -> CommandResponse {
    let host = machine(order, "host") ?? order.machine
    guard machines[host].cluster == machines[order.machine].cluster else {
      return refused("not-a-member: \(plan.machines[host].name)", "PC-GROUP-003")
    }
    guard host == order.machine || pathIsOpen(order.machine, host, context) else {
      return refused("\(plan.machines[host].name) is out of reach", "PC-DISC-001")
    }
    detach(host, .operator, context)
    return .done
  }

  /// Disconnects a machine on purpose.
  mutating func detach(_ machine: Int, _ cause: Detachment, _ context: Context) {
    guard machines[machine].detachment == nil else { return }
    machines[machine].detachment = cause
    machines[machine].detachedSince = context.now
    tally.upgradeBegan = tally.upgradeBegan ?? context.now
    note(
      .system, plan.machines[machine].entity, "is disconnected: \(cause.rawValue)", context,
      "PC-DISC-001", cause == .upgrade ? "PC-UPG-003" : "PC-DISC-006")
    touch()
  }

  /// RECONNECT, on either side, to a cluster of the same version only (PC-UPG-005, PC-GAP-029).
  mutating func reconnect(_ order: Order, _ context: Context) -> CommandResponse {
    let host = machine(order, "host") ?? order.machine
    let name = plan.machines[host].name
    guard let cluster = machines[host].cluster, cluster == machines[order.machine].cluster else {
      return refused("not-a-member: \(name)", "PC-GROUP-003")
    }
    guard host == order.machine || pathIsOpen(order.machine, host, context) else {
      return refused("\(name) is out of reach", "PC-GAP-029")
    }
    if let refusal = versionRefusal(of: host, cluster) {
      tally.reconnectsRefused += 1
      return refusal
    }
    if let since = machines[host].detachedSince { tally.apart[host] += context.now - since }
    machines[host].detachment = nil
    machines[host].detachedSince = nil
    note(.system, plan.machines[host].entity, "is to reconnect", context, "PC-DISC-007")
    reachOut(host, context)
    return .done
  }

  /// Which versions a machine may return to, by the reading chosen (PC-GAP-009).
  private func versionRefusal(of host: Int, _ cluster: Int) -> CommandResponse? {
    let own = machines[host].version
    let others = members(of: cluster).filter { $0 != host && machines[$0].isUp }
    let connected = others.filter { machines[$0].detachment == nil }
    let isWelcome =
      connected.isEmpty
      ? plan.readings.reconnectsAsUpgraded
        ? others.contains { machines[$0].version == own } || others.isEmpty
        : others.allSatisfy { machines[$0].version == own }
      : connected.contains { machines[$0].version == own }
        || (plan.readings.reconnectsAsUpgraded && others.contains { machines[$0].version == own })
    guard !isWelcome else { return nil }
    let other = (connected + others).first { machines[$0].version != own }
    return refused(
      "version-mismatch: \(plan.machines[host].name) runs \(own), "
        + (other.map { "\(plan.machines[$0].name) \(machines[$0].version)" } ?? "others another"),
      "PC-REQ-002", "PC-UPG-005", "PC-GAP-009")
  }

  /// REMOVEMACHINE: for good, with the configuration flattened (PC-LEAVE-003, PC-LEAVE-001).
  mutating func removeMachine(_ order: Order, _ context: Context) -> CommandResponse {
    let host = machine(order, "host") ?? order.machine
    let name = plan.machines[host].name
    guard let cluster = machines[order.machine].cluster,
      machines[order.machine].store.group(of: name) != nil
    else { return refused("not-a-member: \(name)", "PC-GROUP-003") }
    // A line that broke just now carries nothing, whether or not a ping has told so already.
    let isPresent = host == order.machine || isInTouch(order.machine, host, context)
    let own = machines[order.machine].store.entries.filter {
      $0.key.mode == .machine(name) && $0.content != .absent
    }
    let removal = own.map {
      immediate($0.key.mode, $0.key.feature, .absent, variable: $0.key.variable)
    }
    let remaining = members(of: cluster).filter { $0 != host }
    if isPresent {
      if host == order.machine,
        let witness = remaining.first(where: { isInTouch(host, $0, context) })
      {
        apply(removal, on: witness, by: order.request.actor, isCommit: false, context)
      }
      flatten(host, context)
    }
    if host != order.machine {
      apply(removal, on: order.machine, by: order.request.actor, isCommit: false, context)
    }
    tally.removals += 1
    note(
      .system, plan.machines[host].entity,
      isPresent
        ? "leaves the cluster; what it inherited is now its own"
        : "is removed in its absence, and does not know it", context, "PC-LEAVE-003",
      isPresent ? "PC-LEAVE-001" : "PC-GAP-020")
    if remaining.isEmpty, isPresent { endCluster(cluster, context) }
    touch()
    return .done
  }

  /// Whether two members take each other for connected, and are.
  private func isInTouch(_ a: Int, _ b: Int, _ context: Context) -> Bool {
    mesh.isUp(a, b) && pathIsOpen(a, b, context)
  }

  private mutating func endCluster(_ cluster: Int, _ context: Context) {
    clusters[cluster].exists = false
    note(
      .system, "cluster:\(clusters[cluster].name)", "is gone with its last machine", context,
      "PC-ARCH-014")
  }

  /// All inherited values become the machine's own, so it behaves as before (PC-LEAVE-001).
  private mutating func flatten(_ machine: Int, _ context: Context) {
    let name = plan.machines[machine].name
    let old = machines[machine].store
    countUnspread(of: machine)
    let differing = machines[machine].beforeJoin.filter {
      old.effective($0.feature, on: name).content != $0.content
    }
    var store = Store()
    for feature in plan.features.map(\.name) {
      guard let from = old.effective(feature, on: name).from else { continue }
      for entry in old.variables(Item(mode: from, feature: feature)) {
        store.replace(
          Entry(
            key: Key(mode: .machine(name), feature: feature, variable: entry.key.variable),
            content: entry.content, lineage: entry.lineage))
      }
    }
    machines[machine].store = store
    machines[machine].cluster = nil
    machines[machine].detachment = nil
    machines[machine].pending = []
    machines[machine].mode = .machine(name)
    if !differing.isEmpty {
      note(
        .system, plan.machines[machine].entity,
        "keeps the cluster's settings and not those before its join: "
          + differing.map(\.feature).joined(separator: ", "), context, "PC-LEAVE-004", "PC-JOIN-014"
      )
    }
  }

  /// Commits that only a leaving machine holds are lost (PC-RPO-001).
  private mutating func countUnspread(of machine: Int) {
    guard let cluster = machines[machine].cluster else { return }
    let others = members(of: cluster).filter { $0 != machine }
    guard !others.isEmpty else { return }
    for change in changes where change.isCommit && change.host == machine {
      if others.allSatisfy({ change.arrivals[$0] == nil }) { tally.unpropagated += 1 }
    }
  }
}
