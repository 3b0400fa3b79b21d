import ClusterModeling
import NetworkModel
import Units
import VendorTables

extension Supercluster {
  /// Fields of a PCE.
  static let pceFields: [Field] =
    membershipFields + operationFields + upgradeFields + listeningFields + addressFields
    + staleFields + trafficStoreFields + buildingLatencyFields + monitoringFields + clientFields
    + sizingFields + deploymentFieldsOfPCE

  private static let membershipFields: [Field] = [
    Field(
      "role", .symbol(Role.allCases.map(\.rawValue)),
      "Its role; a dropped PCE is leader again only when it is back and leads all the same.",
      ["SC-ROLE-001", "SC-DOC-038"]
    ) { model, pce, _, _ in .symbol(model.role(of: pce).rawValue) },
    Field(
      "believed_leader", .entity("pce"), "Whom it takes for the leader; nothing when nobody.",
      ["SC-API-007"]
    ) { model, pce, _, _ in model.reading(pce: model.pces[pce].view.leader) },
    Field(
      "believes_leading", .boolean, "Whether it takes itself for the leader.", ["SC-API-008"]
    ) {
      model, pce, _, _ in .boolean(model.believesLeading(pce))
    },
    Field(
      "accepts_policy_writes", .boolean,
      "Whether it leads by its own belief and takes writes from whoever reaches it.",
      ["SC-ROLE-003", "SC-LEADER-004"]
    ) { model, pce, _, _ in .boolean(model.acceptsPolicyWrites(pce)) },
    Field("dropped", .boolean, "Whether the others took it off their list.", ["SC-DOC-038"]) {
      model, pce, _, _ in .boolean(model.pces[pce].isDropped)
    },
    Field(
      "members_listed", .count, "PCEs on its own list, itself included.", ["SC-CMD-011"]
    ) { model, pce, _, _ in .count(model.pces[pce].view.lists.count { $0 }) },
    Field(
      "returns_to_5", .boolean,
      "Whether it goes back to 5 after a leader change: all do, or by the letter two of them.",
      ["SC-DOC-035"]
    ) { model, pce, _, _ in .boolean(model.returnsToFive(pce)) },
    Field(
      "uninvited", .count, "PCEs off its list whose changes it takes all the same.",
      ["AS-LDR-001"]
    ) { model, pce, _, _ in .count(model.pces[pce].view.accepts.count { $0 }) },
  ]

  private static let operationFields: [Field] = [
    Field(
      "runlevel", .count, "Its runlevel: 0 (stopped), 1, 2 or 5; the lower one during a change.",
      ["SC-RUNLEVEL-001"]
    ) { model, pce, _, _ in .count(model.pces[pce].runlevel.rawValue) },
    Field(
      "status", .symbol(["RUNNING", "PARTIAL", "NOT RUNNING"]), "The word that its status says.",
      ["SC-NODE-005"]
    ) { model, pce, _, _ in .symbol(model.statusWord(of: pce)) },
    Field("running", .boolean, "Whether the status is RUNNING on all nodes.", ["SC-NODE-008"]) {
      model, pce, _, _ in .boolean(model.isRunning(pce))
    },
    Field(
      "available", .boolean, "Whether console and API answer somebody who reaches it.",
      ["SC-RUNLEVEL-004"]
    ) { model, pce, _, _ in .boolean(model.acceptsAPI(pce) && model.isOffered(pce)) },
    Field("delivers_policy", .boolean, "Whether VENs get policy from it.", ["SC-RUNLEVEL-004"]) {
      model, pce, _, _ in .boolean(model.sendsPolicy(pce))
    },
    Field("reachable", .boolean, "Whether it has a node that is up and is not cut off.") {
      model, pce, _, _ in
      .boolean(
        !model.pces[pce].isIsolated
          && model.plan.pces[pce].nodes.contains { model.nodes[$0].isUp })
    },
    Field("isolated", .boolean, "Whether somebody cut it off the network.", ["SC-LEADER-002"]) {
      model, pce, _, _ in .boolean(model.pces[pce].isIsolated)
    },
    Field("powered", .boolean, "Whether all its nodes have power.") { model, pce, _, _ in
      .boolean(
        model.plan.pces[pce].nodes.allSatisfy {
          model.nodes[$0].hasSitePower && model.nodes[$0].isSwitchedOn
        })
    },
    Field(
      "fenced", .boolean, "Whether it stopped its services for want of quorum.", ["AS-PCE-006"]
    ) {
      model, pce, _, _ in .boolean(model.pces[pce].isFenced)
    },
    Field(
      "database", .symbol(["data0", "data1", "moving", "down"]),
      "Where the policy database runs.", ["AS-PCE-009"]
    ) { model, pce, _, _ in
      guard let node = model.primaryDataNode(of: pce) else { return .symbol("moving") }
      guard model.nodes[node].runs else { return .symbol("down") }
      return .symbol(model.plan.nodes[node].shortName == "data1" ? "data1" : "data0")
    },
    Field("nodes_running", .count, "Nodes whose software runs.", total: .sum) {
      model, pce, _, _ in .count(model.plan.pces[pce].nodes.count { model.nodes[$0].runs })
    },
    Field("busy", .boolean, "Whether a long command is at work on it.") { model, pce, _, _ in
      .boolean(model.pces[pce].work != nil)
    },
    Field(
      "needs_restore", .boolean, "Whether its database was promoted by hand.", ["AS-PCE-047"]
    ) { model, pce, _, _ in .boolean(model.pces[pce].needsRestore) },
    Field(
      "damaged", .boolean, "Whether recovered nodes damaged its data.", ["AS-PCE-040"]
    ) { model, pce, _, _ in .boolean(model.pces[pce].isDamaged) },
    Field(
      "contents",
      .symbol(["joined", "standalone", "empty", "fresh", "half restored", "restored"]),
      "What its database holds on the way of a restore.", ["SC-RESTORE-005"]
    ) { model, pce, _, _ in .symbol(model.pces[pce].contents.word) },
    Field("backup_age", .duration, "Age of its newest backup.", ["SC-BACKUP-007"]) {
      model, pce, now, _ in
      model.backups[pce].last.map { .age(now - $0.takenAt) } ?? .nothing
    },
    Field("fqdn", .symbol([]), "Its own name in DNS.", ["SC-TOPO-005"]) { model, pce, _, _ in
      .symbol(model.plan.pces[pce].fqdn)
    },
    Field("site", .entity("site"), "Where it stands; the first building of two.") {
      model, pce, _, _ in
      .entity(EntityID(kind: 0, index: model.plan.pces[pce].buildings[0].index))
    },
  ]

  private static let monitoringFields: [Field] = [
    Field(
      "health", .symbol(HealthLevel.allCases.map(\.word)), "Its health: normal, warning, critical.",
      ["SC-HEALTH-001", "SC-HEALTH-013"]
    ) { model, pce, _, _ in .symbol(model.health.truth[pce].level.word) },
    Field("health_reasons", .symbol([]), "All unmet conditions of its health, in one line.") {
      model, pce, _, _ in .symbol(model.explanation(model.health.truth[pce]))
    },
    Field(
      "answers", .boolean, "Whether a probe from outside gets an answer, up to 30 s late.",
      ["SC-API-009", "SC-API-010"]
    ) { model, pce, _, _ in
      .boolean(model.health.shownByAPI[model.health.outside][pce].answers)
    },
    Field(
      "answers_as_leader", .boolean,
      "Whether it tells a probe from outside that it leads, up to 30 s late.", ["SC-API-008"]
    ) { model, pce, _, _ in
      .boolean(model.health.shownByAPI[model.health.outside][pce].answersAsLeader)
    },
    Field(
      "badge", .symbol(["none", "yellow", "red"]), "Colour of the badge on its console page.",
      ["SC-HEALTH-016"]
    ) { model, pce, _, _ in
      guard model.acceptsAPI(pce) else { return .nothing }
      let badge = model.health.badges[pce].text
      return .symbol(String(badge.prefix { $0 != " " }))
    },
    Field("badge_count", .count, "PCEs that the badge counts.", ["SC-HEALTH-016"]) {
      model, pce, _, _ in
      model.acceptsAPI(pce) ? .count(model.health.badges[pce].count) : .nothing
    },
  ]

  private static let clientFields: [Field] = [
    Field(
      "vens", .count, "VENs whose active PCE it is.", total: .sum, ["SC-VEN-021"],
      changedByClients: .counts(under: .member)
    ) {
      model, pce, _, _ in .count(model.clientCount(of: pce))
    },
    Field("rated_vens", .count, "VENs for which its layout is rated.", ["SC-FLOW-001"]) {
      model, pce, _, _ in .count(model.plan.pces[pce].layout.ratedVENs)
    },
    Field(
      "dns_target", .entity("pce"), "The PCE to which its name leads.", ["SC-VEN-014"]
    ) { model, pce, _, _ in model.reading(pce: model.vens.answers[pce]) },
    Field(
      "flow_rate", .perSecond, "Flow summaries that reach it.", total: .sum, ["SC-FLOW-002"]
    ) { model, pce, now, _ in
      .number(model.intake(of: pce, at: now)?.offeredRate ?? 0)
    },
    Field(
      "flows", .perSecond, "Flows behind these summaries: 102 to a summary.", total: .sum,
      ["SC-FLOW-003"]
    ) { model, pce, now, _ in
      let summaries = model.intake(of: pce, at: now)?.offeredRate ?? 0
      return .number(summaries * Double(FlowLimits.flowsPerSummary))
    },
    Field(
      "flow_limit", .perSecond, "Flow summaries that its layout takes in.", ["SC-FLOW-001"]
    ) { model, pce, _, _ in .number(model.plan.pces[pce].layout.flowLimit) },
    Field(
      "flow_backlog", .count, "Flow summaries that wait to be taken in.", total: .sum,
      ["SC-FLOW-006"]
    ) { model, pce, now, _ in
      guard let intake = model.intake(of: pce, at: now) else {
        return .count(0)
      }
      return Reading(.number(intake.backlog), slope: intake.backlogSlope / 1e9)
    },
  ]
}
