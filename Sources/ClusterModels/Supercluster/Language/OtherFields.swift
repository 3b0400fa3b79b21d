import ClusterModeling
import Units

extension Supercluster {
  /// Fields of the Supercluster as a whole.
  static let superclusterFields: [Field] =
    [
      Field(
        "leaders", .count, "PCEs that take policy writes now.", ["SC-ROLE-001", "SC-LEADER-005"]
      ) { model, _, _, _ in .count(model.writableLeaders.count) },
      Field("leader", .entity("pce"), "The one PCE that takes policy writes; nothing else.") {
        model, _, _, _ in
        model.writableLeaders.count == 1 ? model.reading(pce: model.writableLeaders[0]) : .nothing
      },
      Field(
        "pces", .count, "PCEs of the Supercluster, dropped ones included.", ["SC-TOPO-002"]
      ) {
        model, _, _, _ in .count(model.pces.count)
      },
      Field(
        "replication_links", .count, "Ordered pairs of PCEs that replicate.", ["SC-TOPO-010"]
      ) { model, _, _, _ in .count(model.pces.count * (model.pces.count - 1)) },
      Field(
        "unseen_states", .count, "Health states that never were on the leader's page.",
        ["SC-HEALTH-014"]
      ) { model, _, _, _ in .count(model.health.unseenStates) },
      Field(
        "policy_backup_age", .duration, "Age of the newest backup that holds policy: a leader's.",
        ["SC-LEADER-008", "SC-BACKUP-003"]
      ) { model, _, now, _ in
        let taken = model.backups.joined().filter(\.wasLeader).map(\.takenAt).max()
        return taken.map { .age(now - $0) } ?? .nothing
      },
      Field("dns_records_changed", .count, "DNS records changed by hand.", ["SC-VEN-015"]) {
        model, _, _, _ in .count(model.changedRecords)
      },
      Field("pairings", .count, "Workloads paired during the run.", ["SC-VEN-002"]) {
        model, _, _, _ in .count(model.vens.paired.count)
      },
      Field("pairings_refused", .count, "Workloads that could not be paired.") {
        model, _, _, _ in .count(model.vens.pairingsRefused)
      },
      Field(
        "pairings_lost", .count, "Pairings that no PCE in service knows.", ["SC-VEN-010"]
      ) { model, _, _, _ in .count(model.lostPairings) },
    ] + upgradeFieldsOfWhole + deploymentFieldsOfWhole

  /// Fields of a node.
  static let nodeFields: [Field] = [
    Field("up", .boolean, "Whether the machine has power and no fault.") { model, node, _, _ in
      .boolean(model.nodes[node].isUp)
    },
    Field("running", .boolean, "Whether its software runs.") { model, node, _, _ in
      .boolean(model.nodes[node].runs)
    },
    Field(
      "software", .symbol(["stopped", "starting", "RUNNING", "PARTIAL"]),
      "What its software does.", ["SC-NODE-004", "SC-NODE-005"]
    ) { model, node, _, _ in .symbol(model.nodes[node].software.word) },
    Field("kind", .symbol(["core", "data", "single"]), "What runs on it.", ["SC-NODE-001"]) {
      model, node, _, _ in .symbol(model.plan.nodes[node].kind.word)
    },
    Field(
      "database", .symbol(["none", "primary", "replica"]),
      "What of the policy database is on it; during a failover both data nodes have a replica.",
      ["AS-PCE-009", "AS-PCE-048"]
    ) { model, node, _, _ in .symbol(model.databaseWord(of: node)) },
    Field("half", .count, "The half of its PCE in which it stands: 0 or 1.", ["SC-HA-003"]) {
      model, node, _, _ in .count(model.plan.nodes[node].half)
    },
    Field("pce", .entity("pce"), "Its PCE.") { model, node, _, _ in
      model.reading(pce: model.plan.nodes[node].pce)
    },
    Field(
      "answers_probe", .boolean,
      "Whether it answers the load balancer: a core node that runs and takes requests.",
      ["SC-API-009", "SC-LB-004"]
    ) { model, node, _, _ in
      let plan = model.plan.nodes[node]
      return .boolean(plan.isCore && model.nodes[node].runs && model.acceptsAPI(plan.pce))
    },
    Field(
      "in_pool", .boolean, "Whether the load balancer sends requests to it.",
      ["SC-LB-001", "SC-LB-004"]
    ) { model, node, now, _ in model.pools.reading(node, at: now) },
    Field("uptime", .duration, "Time since its software started.", ["SC-HEALTH-018"]) {
      model, node, now, _ in
      model.nodes[node].runs ? .age(now - model.nodes[node].startedAt) : .duration(.zero)
    },
    Field("cpu", .fraction, "Share of its processors in use.", ["SC-HEALTH-004"]) {
      model, node, now, _ in .number(model.processorUse(of: node, at: now))
    },
    Field("memory", .fraction, "Share of its memory in use.", ["SC-HEALTH-005"]) {
      model, node, _, _ in .number(model.memoryUse(of: node))
    },
    Field("disk", .fraction, "Share of its fullest disk in use.", ["SC-HEALTH-006"]) {
      model, node, now, _ in .number(model.diskUse(of: node, at: now))
    },
    Field("isolated", .boolean, "Whether somebody keeps it off its PCE's network.") {
      model, node, _, _ in .boolean(model.nodes[node].isIsolated)
    },
    packagesField,
  ]

  /// Fields of a group of VENs.
  static let venFields: [Field] = [
    counted("total", .member, "VENs of the group.", ["SC-VEN-033"]) { $0.total },
    counted("heard", .heard(window: 0), "VENs heard within the last 10 min.", ["AS-VEN-001"]) {
      $0.heard()
    },
    counted("active", .active, "VENs in the state Active.", ["SC-VEN-032"]) { $0.active },
    counted("degraded", .degraded, "VENs that missed several heartbeats in a row.", ["AS-VEN-003"])
    {
      $0.degraded
    },
    counted("offline", .offline, "VENs that their PCE marks Offline.", ["SC-VEN-018"]) {
      $0.offline
    },
    counted("online", [.member, .offline], "VENs that their PCE takes for Online.", ["SC-VEN-019"])
    { $0.online },
    counted("lost_agent", .lost, "VENs in the state Lost Agent.", ["SC-VEN-010", "SC-VEN-017"]) {
      $0.lostAgent
    },
    counted("refused", .refused, "VENs whose authentication fails.", ["SC-VEN-010"]) { $0.refused },
    counted(
      "enforcing", [.member, .offline],
      "VENs that enforce their last known policy and that no PCE has taken out of it as Offline.",
      ["SC-HA-008", "SC-VEN-018"]
    ) { $0.total - $0.offline },
    counted("blind", .blind, "VENs without a session with a PCE.", ["SC-VEN-013"]) { $0.blind },
    counted("moved", .moved, "VENs whose active PCE is not their home.", ["SC-VEN-021"]) {
      $0.moved
    },
    counted("moving", .moving, "VENs that try another PCE than their active one.", ["SC-VEN-014"]) {
      $0.moving
    },
    counted("waiting", .waiting, "VENs that wait to be accepted.", ["AS-VEN-033"]) { $0.waiting },
    counted("buffering", .buffering, "VENs that keep their flow data.", ["SC-VEN-013"]) {
      $0.buffering
    },
    counted(
      "owing_policy", .owesPolicy, "VENs that have not got a computed policy yet.",
      ["SC-POLICY-004"]
    ) {
      $0.owingPolicy
    },
    Field(
      "target_fqdn", .symbol([]), "The name they are pointed at: the global one when it is set.",
      ["SC-TOPO-006", "SC-VEN-021"]
    ) { model, group, _, _ in
      let home = model.plan.groups[group].home
      return .symbol(model.plan.globalFQDN ?? model.plan.pces[home].fqdn)
    },
    Field("home", .entity("pce"), "The PCE that is to manage them.", ["SC-VEN-021"]) {
      model, group, _, _ in model.reading(pce: model.plan.groups[group].home)
    },
  ]

  /// A field that counts VENs, and the headings under which it counts them.
  private static func counted(
    _ name: String, _ traits: ClientTraits, _ explanation: String, _ sources: [String],
    _ count: @escaping @Sendable (ClientCounts) -> Int
  ) -> Field {
    Field(
      name, .count, explanation, total: .sum, sources, changedByClients: .counts(under: traits)
    ) { model, group, now, _ in
      .count(model.counts(group: group, at: now).map(count) ?? 0)
    }
  }
}

extension Supercluster {
  /// The word for what of the policy database is on a node.
  fileprivate func databaseWord(of node: Int) -> String {
    guard plan.nodes[node].holdsDatabase else { return "none" }
    return primaryDataNode(of: plan.nodes[node].pce) == node ? "primary" : "replica"
  }
}

extension PCEState.Contents {
  /// The word in scenarios.
  var word: String {
    switch self {
    case .joined: "joined"
    case .standalone: "standalone"
    case .empty: "empty"
    case .fresh: "fresh"
    case .halfRestored: "half restored"
    case .restored: "restored"
    }
  }
}

extension NodeState.Software {
  /// The word in scenarios.
  var word: String {
    switch self {
    case .stopped: "stopped"
    case .starting: "starting"
    case .running: "RUNNING"
    case .partial: "PARTIAL"
    }
  }
}

extension NodePlan.Kind {
  /// The word in scenarios.
  var word: String {
    switch self {
    case .core: "core"
    case .data: "data"
    case .single: "single"
    }
  }
}
