import ClusterModeling
import Units

extension PeerCluster {
  /// Fields of a machine.
  static let machineFields: [Field] = [
    Field("up", .boolean, "Whether it runs.", ["PC-CONS-002"]) { model, machine, _, _ in
      .boolean(model.machines[machine].isUp)
    },
    Field(
      "state",
      .symbol([
        "standalone", "joining", "connected", "disconnected", "unreachable", "down", "upgrading",
      ]), "How it stands.", ["PC-DISC-001", "PC-JOIN-006"]
    ) { model, machine, _, _ in .symbol(model.state(of: machine)) },
    Field(
      "cause", .symbol(["operator", "upgrade", "fault", "none"]), "Why it is not connected.",
      ["PC-DISC-001", "PC-UPG-003"]
    ) { model, machine, _, _ in
      let state = model.machines[machine]
      if let cause = state.detachment { return .symbol(cause.rawValue) }
      let isAway = state.cluster != nil && !model.isConnected(machine)
      return .symbol(isAway ? "fault" : "none")
    },
    Field("member", .boolean, "Whether it takes itself for a member.", ["PC-DISC-001"]) {
      model, machine, _, _ in .boolean(model.machines[machine].cluster != nil)
    },
    Field("connected", .boolean, "Whether it is connected to another member.", ["PC-DISC-001"]) {
      model, machine, _, _ in .boolean(model.isConnected(machine))
    },
    Field("group", .symbol([]), "Its group; `none` outside clusters.", ["PC-ARCH-003"]) {
      model, machine, _, _ in
      .symbol(model.machines[machine].store.group(of: model.plan.machines[machine].name) ?? "none")
    },
    Field("version", .symbol([]), "Its version.", ["PC-REQ-002"]) { model, machine, _, _ in
      .symbol(model.machines[machine].version)
    },
    Field("links", .count, "Members to which it is connected.", ["PC-COMM-001"]) {
      model, machine, _, _ in
      .count(model.machines.indices.count { model.mesh.isUp(machine, $0) })
    },
    Field(
      "reported_down", .boolean, "Whether a member's pings failed and it sent an alert.",
      ["PC-CONS-002"]
    ) { model, machine, _, _ in .boolean(model.isReportedDown(machine)) },
    Field("seen_down_by", .count, "Members whose pings of it failed.", ["PC-CONS-002"]) {
      model, machine, _, _ in .count(model.observersMissing(machine).count)
    },
    Field("unpropagated", .count, "Own commits that not all members have.", ["PC-DISC-002"]) {
      model, machine, _, _ in .count(model.unpropagated(on: machine))
    },
    Field("pending", .count, "Edits that wait for a commit.", total: .sum, ["PC-CMD-001"]) {
      model, machine, _, _ in .count(model.machines[machine].pending.count)
    },
    Field("mode", .symbol([]), "The command line's mode.", ["PC-MODE-001"]) {
      model, machine, _, _ in
      .symbol("\(model.machines[machine].mode.level.rawValue)-mode")
    },
    Field(
      "override_ratio", .fraction, "Share of clusterable features set at its own level.",
      ["PC-LEVEL-009"]
    ) { model, machine, _, _ in .number(model.overrideRatio(of: machine)) },
    Field("allows_login", .boolean, "Whether somebody can log in.", ["PC-ARCH-009"]) {
      model, machine, _, _ in
      .boolean(model.machines[machine].isUp && model.allowsLogin(machine))
    },
    Field(
      "in_wrong_group", .boolean, "Whether it joined and is not yet in its group.", ["PC-JOIN-004"]
    ) { model, machine, _, _ in .boolean(model.machines[machine].wrongGroupSince != nil) },
    Field("remote_views", .count, "Remote views of others' data.", ["PC-COMM-011"]) {
      model, machine, _, _ in .count(model.machines[machine].remoteViews)
    },
    Field("image", .boolean, "Whether an upgrade image is on its disk.", ["PC-UPG-006"]) {
      model, machine, _, _ in .boolean(model.machines[machine].hasImage)
    },
    Field("ccs", .boolean, "Whether CCS is enabled.", ["PC-CCS-004"]) { model, machine, _, _ in
      .boolean(model.machines[machine].hasCCS)
    },
  ]

  /// Fields of a machine about its mail.
  static let machineMailFields: [Field] = [
    Field("mail", .boolean, "Whether it takes mail.", ["PC-SET-004", "PC-UPG-010"]) {
      model, machine, _, _ in .boolean(model.takesMail(machine))
    },
    Field(
      "blank_tables", .count, "Mandatory features that are blank there.",
      ["PC-SET-004", "PC-SET-012"]
    ) { model, machine, _, _ in .count(model.blankTables(on: machine).count) },
    Field("suspended", .boolean, "Whether its listener is suspended.", ["PC-UPG-010"]) {
      model, machine, _, _ in .boolean(!model.machines[machine].acceptsMail)
    },
  ]

  /// How a machine stands, in a word.
  func state(of machine: Int) -> String {
    let state = machines[machine]
    if let work = state.work, work.command == .upgrade { return "upgrading" }
    guard state.isUp else { return "down" }
    guard state.cluster != nil else {
      return state.work?.command == .join ? "joining" : "standalone"
    }
    if state.detachment != nil { return "disconnected" }
    return isConnected(machine) ? "connected" : "unreachable"
  }

  /// Members that are up, take part, and lost this machine by failed pings.
  func observersMissing(_ machine: Int) -> [Int] {
    guard let cluster = machines[machine].cluster, machines[machine].detachment == nil else {
      return []
    }
    return members(of: cluster).filter {
      $0 != machine && machines[$0].isUp && machines[$0].detachment == nil
        && mesh.waitsForPing[mesh.pair($0, machine)] && !mesh.sees[mesh.way($0, machine)]
    }
  }

  func isReportedDown(_ machine: Int) -> Bool { !observersMissing(machine).isEmpty }

  /// Commits of a machine that some member lacks.
  func unpropagated(on machine: Int) -> Int {
    guard let cluster = machines[machine].cluster else { return 0 }
    let others = members(of: cluster)
    return changes.count { change in
      change.isCommit && change.host == machine && !change.isSuperseded
        && others.contains { change.arrivals[$0] == nil }
    }
  }

  /// Clusterable features that a machine sets for itself, of all that are in force there.
  func overrideRatio(of machine: Int) -> Double {
    let name = plan.machines[machine].name
    let store = machines[machine].store
    let sources = plan.features.filter { $0.scope == .any }
      .compactMap { store.effective($0.name, on: name).from }
    guard !sources.isEmpty else { return 0 }
    return Double(sources.count { $0.level == .machine }) / Double(sources.count)
  }

  /// Whether any member takes logins (PC-RTO-001).
  func isManaged(_ cluster: Int) -> Bool {
    machines.indices.contains {
      machines[$0].cluster == cluster && machines[$0].isUp && allowsLogin($0)
    }
  }

  /// Mandatory features that anything ever set and that are blank on a machine (PC-SET-004).
  func blankTables(on machine: Int) -> [String] {
    let store = machines[machine].store
    return plan.watched.map { plan.features[$0] }.filter {
      $0.isMandatory && isBlank(store.effective($0.name, on: plan.machines[machine].name).content)
    }.map(\.name)
  }

  /// Whether mail gets in: it runs, accepts, and no table that it needs is blank.
  func takesMail(_ machine: Int) -> Bool {
    machines[machine].isUp && machines[machine].acceptsMail && blankTables(on: machine).isEmpty
  }

  /// Whether a feature does anything on a machine (PC-SET-006, PC-DEP-001, PC-DEP-004).
  func effect(of feature: Feature, on machine: Int) -> String {
    let name = plan.machines[machine].name
    let store = machines[machine].store
    guard !isBlank(store.effective(feature.name, on: name).content) else { return "blank" }
    if let interface = feature.interface, !plan.machines[machine].interfaces.contains(interface) {
      return "no-interface"
    }
    let lacks = feature.needs.contains {
      isInUse($0) && isBlank(store.effective($0, on: name).content)
    }
    return lacks ? "dangling-reference" : "ok"
  }
}
