import ClusterModeling
import Observations

/// Operations of clusterconfig on a cluster; they take effect at once.
extension PeerCluster {
  mutating func addGroup(_ order: Order, _ context: Context) -> CommandResponse {
    guard let name = word(order, "group") else {
      return refused("a group needs a name", "PC-GROUP-001")
    }
    guard !machines[order.machine].store.hasGroup(name) else {
      return refused("there is a group \(name)", "PC-GROUP-001")
    }
    change([immediate(.group(name), Reserved.group, .value("present"))], order, context)
    note(
      .system, clusterEntity(of: order.machine), "group \(name) is added", context, "PC-GROUP-001")
    return .done
  }

  private mutating func change(_ edits: [Edit], _ order: Order, _ context: Context) {
    apply(edits, on: order.machine, by: order.request.actor, isCommit: false, context)
  }

  /// SETGROUP: the machine gets the group's settings (PC-GROUP-004).
  mutating func setGroup(_ order: Order, _ context: Context) -> CommandResponse {
    let machine = machine(order, "host") ?? order.machine
    let name = plan.machines[machine].name
    let store = machines[order.machine].store
    guard let group = word(order, "group"), store.hasGroup(group) else {
      return refused("there is no such group", "PC-GROUP-001")
    }
    guard let old = store.group(of: name) else {
      return refused("not-a-member: \(name) has not joined", "PC-GROUP-003")
    }
    change([immediate(.machine(name), Reserved.membership, .value(group))], order, context)
    let after = machines[order.machine].store
    let differing = plan.watched.map { plan.features[$0].name }.filter {
      store.effective($0, on: name).content != after.effective($0, on: name).content
    }
    note(
      .system, plan.machines[machine].entity,
      "moves from \(old) to \(group); "
        + (differing.isEmpty
          ? "nothing differs" : "other values: " + differing.joined(separator: ", ")),
      context, "PC-GROUP-004", "PC-GROUP-001")
    return .done
  }

  mutating func renameGroup(_ order: Order, _ context: Context) -> CommandResponse {
    let store = machines[order.machine].store
    guard let old = word(order, "group"), let new = word(order, "to"), store.hasGroup(old),
      !store.hasGroup(new)
    else { return refused("an existing group and a free name are needed", "PC-CREATE-007") }
    var edits = [
      immediate(.group(old), Reserved.group, .absent),
      immediate(.group(new), Reserved.group, .value("present")),
    ]
    for entry in store.entries where entry.key.mode == .group(old) && entry.content != .absent {
      guard entry.key.feature != Reserved.group else { continue }
      edits.append(immediate(.group(old), entry.key.feature, .absent, variable: entry.key.variable))
      edits.append(
        immediate(.group(new), entry.key.feature, entry.content, variable: entry.key.variable))
    }
    for member in store.members where store.group(of: member) == old {
      edits.append(immediate(.machine(member), Reserved.membership, .value(new)))
    }
    if store.mainGroup == old {
      edits.append(immediate(.cluster, Reserved.mainGroup, .value(new)))
      note(
        .system, clusterEntity(of: order.machine),
        "warns: main-group-renamed: administrators are tempted to work at \(new) instead of the "
          + "cluster", context, "PC-GROUP-007")
    }
    change(edits, order, context)
    return .done
  }

  /// A group with members is not deleted, nor the last one (PC-GAP-019).
  mutating func deleteGroup(_ order: Order, _ context: Context) -> CommandResponse {
    let store = machines[order.machine].store
    guard let name = word(order, "group"), store.hasGroup(name) else {
      return refused("there is no such group", "PC-CREATE-007")
    }
    guard !store.members.contains(where: { store.group(of: $0) == name }) else {
      return refused("group-not-empty: \(name) has machines", "PC-GAP-019")
    }
    guard store.groups.count > 1 else {
      return refused("\(name) is the last group", "PC-GAP-019", "PC-ARCH-002")
    }
    let own = store.entries.filter { $0.key.mode == .group(name) && $0.content != .absent }
    change(
      own.map { immediate($0.key.mode, $0.key.feature, .absent, variable: $0.key.variable) },
      order, context)
    return .done
  }

  mutating func setName(_ order: Order, _ context: Context) -> CommandResponse {
    guard let name = word(order, "to") else {
      return refused("a cluster needs a name", "PC-CREATE-007")
    }
    change([immediate(.cluster, Reserved.name, .value(name))], order, context)
    if machines[order.machine].store.hasGroup(name) {
      note(
        .system, clusterEntity(of: order.machine), "warns: name-clash: a group is called \(name)",
        context, "PC-GROUP-008")
    }
    return .done
  }

  /// LIST, LISTDETAIL and CONNSTATUS: groups, machines with serial numbers, and how they stand.
  mutating func list(_ order: Order, _ context: Context) -> CommandResponse {
    let store = machines[order.machine].store
    var lines: [String] = []
    for group in store.groups {
      let names = store.members.filter { store.group(of: $0) == group }
      let machines = names.map { name -> String in
        guard let machine = plan.machine(named: name) else { return name }
        let serial =
          order.command == .connectionStatus ? "" : " (\(plan.machines[machine].serial))"
        return name + serial + " " + stateInView(of: order.machine, machine)
      }
      lines.append("\(group): " + (machines.isEmpty ? "none" : machines.joined(separator: ", ")))
    }
    let joining = machines.indices.filter { self.machines[$0].work?.command == .join }
    if !joining.isEmpty {
      lines.append("joining: " + joining.map { plan.machines[$0].name }.joined(separator: ", "))
    }
    note(
      .system, plan.machines[order.machine].entity,
      "\(prompt(order.machine)) lists " + lines.joined(separator: "; "), context, "PC-GROUP-006",
      "PC-JOIN-006", "PC-DISC-009")
    return .done
  }

  private func stateInView(of observer: Int, _ machine: Int) -> String {
    if machine == observer { return "connected" }
    if machines[machine].detachment != nil { return "disconnected" }
    return mesh.sees[mesh.way(observer, machine)] ? "connected" : "unreachable"
  }
}
