import ClusterModeling
import Observations
import SimulationKernel
import Units

/// Creating a cluster and joining one.
extension PeerCluster {
  /// A new cluster takes its settings from the machine that creates it (PC-CREATE-001).
  mutating func create(_ order: Order, _ context: Context) -> CommandResponse {
    let machine = order.machine
    guard machines[machine].cluster == nil else {
      return refused("\(plan.machines[machine].name) is in a cluster", "PC-CREATE-006")
    }
    guard let name = word(order, "name") else {
      return refused("a cluster needs a name", "PC-CREATE-005")
    }
    warnOfSessions(context)
    let number = clusters.firstIndex { $0.name == name } ?? clusters.count
    if number == clusters.count { clusters.append(Cluster(name: name, exists: false)) }
    guard !clusters[number].exists else {
      return refused("there is a cluster \(name)", "PC-CREATE-005")
    }
    clusters[number].exists = true
    enter(machine, number, group: "Main_Group", context)
    raiseSettings(of: machine, context)
    if boolean(order, "enable_ccs") == true { machines[machine].hasCCS = true }
    note(
      .system, "cluster:\(name)", "new cluster committed by \(plan.machines[machine].name)",
      context,
      "PC-CREATE-005", "PC-CREATE-004", "PC-CREATE-003", "PC-GAP-028")
    return .done
  }

  private func warnOfSessions(_ context: Context) {
    let open = machines.indices.filter { machines[$0].hasGUISession }
    guard !open.isEmpty else { return }
    note(
      .system, plan.machines[open[0]].entity,
      "warns: gui-session-open on " + open.map { plan.machines[$0].name }.joined(separator: ", "),
      context, "PC-CREATE-008")
  }

  /// First entries of a new cluster; what the guide makes by default.
  private mutating func enter(
    _ machine: Int, _ cluster: Int, group: String, _ context: Context
  ) {
    machines[machine].cluster = cluster
    let name = plan.machines[machine].name
    apply(
      [
        immediate(.cluster, Reserved.name, .value(clusters[cluster].name)),
        immediate(.cluster, Reserved.mainGroup, .value(group)),
        immediate(.group(group), Reserved.group, .value("present")),
        immediate(.machine(name), Reserved.membership, .value(group)),
      ], on: machine, by: "clusterconfig", isCommit: false, context)
  }

  /// Machine settings move to cluster level as far as possible (PC-CREATE-002, PC-GAP-028).
  private mutating func raiseSettings(of machine: Int, _ context: Context) {
    let own = Mode.machine(plan.machines[machine].name)
    var edits: [Edit] = []
    for entry in machines[machine].store.entries where entry.key.mode == own {
      guard let feature = plan.feature(named: entry.key.feature), feature.scope != .machine,
        entry.content != .absent
      else { continue }
      let variable = entry.key.variable
      edits.append(immediate(.cluster, feature.name, entry.content, variable: variable))
      edits.append(immediate(own, feature.name, .absent, variable: variable))
    }
    apply(edits, on: machine, by: "clusterconfig", isCommit: false, context)
  }

  /// The choices 3 and 4 of clusterconfig, on the machine that joins (PC-JOIN-007 to PC-JOIN-010).
  mutating func beginJoin(_ order: Order, _ context: Context) -> CommandResponse {
    if let refusal = refusalOfJoin(order) { return refusal }
    guard let member = machine(order, "member") else {
      return refused("a member's address is needed", "PC-REQ-008")
    }
    if failsToLookUp(member) {
      // The time-out of the look-up stops the connection (PC-DNS-004).
      return beginWork(
        order, takes: context.ledger.fixedDuration(PeerParameters.reverseLookup), context)
    }
    if let refusal = refusalByMember(order, member, context) { return refusal }
    warnBeforeJoin(order, member, context)
    let count = machines[member].cluster.map { members(of: $0).count } ?? 1
    let settings = machines[member].store.entries.count
    // The book's 180 s are those of a cluster of six (AS-AOS-013).
    let scale = context.ledger.value(PeerParameters.joinTime) / 180
    let span = plan.timing.joinBase + plan.timing.joinPerMachine * Int64(count)
    let scaled = Duration(roundingSeconds: span.seconds * scale)
    return beginWork(
      order, takes: scaled + plan.timing.joinPerSetting * Int64(settings), context)
  }

  /// A member named by its address has to look up its caller's name (PC-DNS-004).
  private func failsToLookUp(_ member: Int) -> Bool {
    plan.machines[member].usesAddress && !plan.machines[member].looksUpInReverse
  }

  /// Why the joining machine itself cannot join.
  private func refusalOfJoin(_ order: Order) -> CommandResponse? {
    if let joiner = machine(order, "joiner"), joiner != order.machine {
      return refused(
        "run-on-joiner: clusterconfig is run on \(plan.machines[joiner].name) itself",
        "PC-JOIN-007")
    }
    guard machines[order.machine].cluster == nil else {
      return refused("\(plan.machines[order.machine].name) is in a cluster", "PC-CREATE-006")
    }
    if let group = word(order, "group") {
      return refused(
        "machines enter in Main_Group; move to \(group) with setgroup afterwards", "PC-GAP-012",
        "PC-JOIN-003")
    }
    return nil
  }

  /// Why the member does not take it: host key, reach, passphrase, keys, version, in this order.
  private func refusalByMember(
    _ order: Order, _ member: Int, _ context: Context
  ) -> CommandResponse? {
    let state = machines[order.machine]
    let name = plan.machines[order.machine].name
    guard let cluster = machines[member].cluster, clusters[cluster].exists else {
      return refused(
        "no-such-cluster: \(plan.machines[member].name) is in none", "PC-ARCH-014", "PC-REQ-008")
    }
    if boolean(order, "host_key") == false {
      return refused("hostkey: the member's key was not confirmed", "PC-REQ-008", "PC-JOIN-008")
    }
    if let refusal = refusalOfWay(order, member, context) { return refusal }
    let usesCCS = word(order, "over") == "ccs"
    let usesKeys = boolean(order, "pre_shared_keys") == true
    if !usesCCS, !usesKeys,
      (word(order, "passphrase") ?? passphrase(on: member)) != passphrase(on: member)
    {
      return refused("passphrase: the admin passphrase is wrong", "PC-REQ-008", "PC-ARCH-006")
    }
    if state.hasTwoFactor || machines[member].hasTwoFactor, !usesKeys, !usesCCS {
      return refused("two-factor: only pre-shared keys let it join", "PC-REQ-007", "PC-JOIN-010")
    }
    if usesCCS || usesKeys, let refusal = refusalOfKey(order, member, usesCCS) { return refusal }
    if state.version != machines[member].version {
      return refused(
        "version-mismatch: \(name) runs \(state.version), the cluster "
          + machines[member].version, "PC-REQ-002")
    }
    if machines[member].store.group(of: name) != nil {
      return refused("stale-name: \(name) is still listed", "PC-LEAVE-005")
    }
    return nil
  }

  /// Address and port of the member.
  private func refusalOfWay(
    _ order: Order, _ member: Int, _ context: Context
  ) -> CommandResponse? {
    let planned = plan.machines[member]
    guard pathIsOpen(order.machine, member, context) else {
      return refused("unreachable: \(planned.name)", "PC-REQ-008", "PC-DNS-001")
    }
    if word(order, "over") == "ccs" {
      guard machines[member].hasCCS, !planned.blockedPorts.contains(number(order, "port") ?? 2_222)
      else { return refused("unreachable: no CCS at \(planned.name)", "PC-REQ-003", "PC-CCS-001") }
    } else if let port = number(order, "port"), port != 22 {
      // PC-JOIN-008, PC-JOIN-019.
      return refused(
        "wrong-port: the admin SSH port is asked for, and not that of CCS", "PC-JOIN-008",
        "PC-JOIN-019")
    }
    return nil
  }

  /// The entry that a member prepared: host, serial number and user key (PC-JOIN-012).
  private func refusalOfKey(_ order: Order, _ member: Int, _ usesCCS: Bool) -> CommandResponse? {
    let name = plan.machines[order.machine].name
    let key = Key(mode: .cluster, feature: Reserved.pendingJoins, variable: name)
    guard case .value(let entry) = machines[member].store.content(key) else {
      return usesCCS
        ? refused("not-prepared: \(name) is in no pending list", "PC-JOIN-009", "PC-JOIN-011")
        : refused(
          "two-factor: \(name)'s key was not entered and committed on a member", "PC-REQ-007",
          "PC-JOIN-010")
    }
    guard entry == preparedEntry(of: order.machine) else {
      return refused("key-mismatch: \(entry) was entered", "PC-JOIN-012")
    }
    return nil
  }

  /// What a pending entry of a machine must say.
  func preparedEntry(of machine: Int) -> String {
    "\(plan.machines[machine].serial) key-of-\(plan.machines[machine].name)"
  }

  /// Advice that was not followed is said, not refused.
  private func warnBeforeJoin(_ order: Order, _ member: Int, _ context: Context) {
    let entity = plan.machines[order.machine].entity
    warnOfSessions(context)
    if machines[order.machine].saved == nil {
      note(
        .system, entity, "warns: no-backup: saveconfig was not run before the join", context,
        "PC-JOIN-015")
    }
    if word(order, "over") == "ccs" {
      note(
        .system, entity,
        "joins over CCS, whose sole advantage is that nobody logs in by its port", context,
        "PC-JOIN-016")
    } else if boolean(order, "pre_shared_keys") != true,
      !machines[member].hasPrintedFingerprint
    {
      note(
        .system, entity, "warns: hostkey-blind: no fingerprint was printed on a member", context,
        "PC-JOIN-018")
    }
    let store = machines[member].store
    let misfits = plan.features.filter { feature in
      guard let interface = feature.interface else { return false }
      return !isBlank(store.content(Item(mode: .cluster, feature: feature.name)))
        && !plan.machines[order.machine].interfaces.contains(interface)
    }
    let own = machines[order.machine].store.effective(
      "dnsconfig", on: plan.machines[order.machine].name)
    let dns = store.content(Item(mode: .cluster, feature: "dnsconfig"))
    let lines =
      misfits.map(\.name)
      + (!isBlank(own.content) && !isBlank(dns) && own.content != dns ? ["dnsconfig"] : [])
    note(
      .system, entity,
      "warns: settings other than those of the network are lost"
        + (lines.isEmpty ? "" : "; these do not fit its network: " + lines.joined(separator: ", ")),
      context, "PC-JOIN-013")
  }

  /// The machine is a member, in Main_Group, with the cluster's settings (PC-JOIN-001 to 004).
  mutating func finishJoin(_ order: Order, _ work: Work, _ context: Context) -> CommandOutcome {
    if let member = machine(order, "member"), failsToLookUp(member) {
      return .failed(
        Refusal(
          "reverse-lookup: \(plan.machines[member].name) cannot look up the caller's address",
          sources: ["PC-DNS-004", "AS-AOS-023"]))
    }
    guard let member = machine(order, "member"), let cluster = machines[member].cluster,
      pathIsOpen(order.machine, member, context)
    else { return .failed(Refusal("the member is out of reach", sources: ["PC-REQ-008"])) }
    let machine = order.machine
    let name = plan.machines[machine].name
    let old = machines[machine].store
    let group = machines[member].store.mainGroup
    var dropped: [(feature: String, content: Content)] = []
    var kept: [Edit] = []
    for entry in old.entries where entry.content != .absent {
      guard let feature = plan.feature(named: entry.key.feature) else { continue }
      if feature.scope == .machine {
        kept.append(
          immediate(.machine(name), feature.name, entry.content, variable: entry.key.variable))
      } else if !dropped.contains(where: { $0.feature == feature.name }) {
        dropped.append((feature.name, old.effective(feature.name, on: name).content))
      }
    }
    machines[machine].beforeJoin = dropped
    machines[machine].cluster = cluster
    machines[machine].pending = []
    machines[machine].mode = .machine(name)
    machines[machine].wasTurnedAway = false
    if boolean(order, "enable_ccs") == true { machines[machine].hasCCS = true }
    let membership = immediate(.machine(name), Reserved.membership, .value(group))
    apply([membership] + kept, on: member, by: "clusterconfig", isCommit: false, context)
    machines[machine].store = machines[member].store
    for change in changes.indices where changes[change].arrivals[member] != nil {
      changes[change].arrivals[machine] = changes[change].arrivals[machine] ?? context.now
    }
    reachOut(machine, context)
    tally.lostOnJoin += dropped.count
    tally.joins.append(context.now - work.began)
    if let intended = plan.machines[machine].intendedGroup, intended != group {
      machines[machine].wrongGroupSince = context.now
    }
    noteJoin(machine, group, dropped, context)
    return .succeeded
  }

  private func noteJoin(
    _ machine: Int, _ group: String, _ dropped: [(feature: String, content: Content)],
    _ context: Context
  ) {
    note(
      .system, plan.machines[machine].entity,
      "has joined, in \(group); "
        + (dropped.isEmpty
          ? "nothing is lost" : "lost: " + dropped.map(\.feature).joined(separator: ", ")),
      context, "PC-JOIN-001", "PC-JOIN-003", "PC-CREATE-004", "PC-GAP-011")
    let store = machines[machine].store
    guard let intended = plan.machines[machine].intendedGroup, intended != group else { return }
    let differing = plan.watched.map { plan.features[$0].name }.filter {
      store.content(Item(mode: .group(intended), feature: $0))
        != store.content(Item(mode: .group(group), feature: $0))
    }
    note(
      .system, plan.machines[machine].entity,
      "works with the settings of \(group) and not of \(intended): "
        + (differing.isEmpty ? "no difference" : differing.joined(separator: ", ")), context,
      "PC-JOIN-004")
  }

  /// `prepjoin`: prints a machine's key, or enters it in the pending list, to be committed.
  mutating func prepareJoin(_ order: Order, _ context: Context) -> CommandResponse {
    let host = machine(order, "host") ?? order.machine
    let name = plan.machines[host].name
    let key = Key(mode: .cluster, feature: Reserved.pendingJoins, variable: name)
    switch word(order, "act") {
    case "print":
      note(
        .system, plan.machines[order.machine].entity,
        "prints host \(name), serial \(plan.machines[host].serial) and its user key", context,
        "PC-JOIN-009", "PC-JOIN-012")
    case "delete":
      put(key, .absent, on: order.machine)
    default:
      let serial = word(order, "serial") ?? plan.machines[host].serial
      let user = word(order, "user_key") ?? "key-of-\(name)"
      put(key, .value("\(serial) \(user)"), on: order.machine)
    }
    touch()
    return .done
  }
}
