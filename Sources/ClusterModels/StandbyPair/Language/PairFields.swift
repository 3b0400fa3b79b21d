import ClusterModeling
import Units

extension StandbyPair {
  /// Fields of the pair.
  static let pairFields: [Field] = [
    Field(
      "protected", .boolean, "Whether a ready standby could take over now.",
      ["SP-PROMOTE-009", "SP-HAZ-005", "SP-GAP-001"]
    ) { model, _, _, _ in .boolean(model.isProtected) },
    Field(
      "standby", .symbol(["unprotected", "linking", "ready"]), "How far the standby is.",
      ["SP-SETUP-011"]
    ) { model, _, _, _ in .symbol(model.protection) },
    Field("actives", .count, "PCEs that serve; two are a danger.", ["SP-ROLE-001", "SP-HAZ-001"]) {
      model, _, _, _ in .count(model.pces.indices.count { model.serves($0) })
    },
    Field(
      "name_leads_to", .entity("side"), "The PCE that active_pce_fqdn resolves to at its source.",
      ["SP-FQDN-011"]
    ) { model, _, _, _ in model.reading(pce: model.name.answer) },
    Field(
      "name_is_right", .boolean, "Whether active_pce_fqdn leads to a PCE that serves.",
      ["SP-FQDN-011", "SP-FQDN-014"]
    ) { model, _, _, _ in .boolean(model.isNameServed) },
    Field(
      "vens_on_old_name", .count, "VENs served by the other PCE than the name's.", ["SP-HAZ-003"]
    ) { model, _, _, _ in .count(model.agentsServed(by: model.partner(of: model.name.answer))) },
    Field("copying", .boolean, "Whether a full copy is under way.", ["SP-SETUP-007", "SP-WAL-001"])
    {
      model, _, _, _ in .boolean(model.copyIsFirst != nil)
    },
    Field("wal_window", .duration, "Longest interruption that streaming survives.", ["SP-WAL-006"])
    {
      model, _, _, _ in .duration(model.traffic.window)
    },
    Field("segments_missing", .count, "Times that a needed segment was gone.", ["SP-MON-005"]) {
      model, _, _, _ in .count(model.tally.segmentsMissing)
    },
    Field("backups", .count, "Backups that are kept.", ["SP-BACKUP-002"]) { model, _, _, _ in
      .count(model.backups.count)
    },
  ]

  /// Fields of a PCE.
  static let pceFields: [Field] = [
    Field(
      "role", .symbol(Role.allCases.map(\.rawValue)), "What it takes itself for.", ["SP-ROLE-003"]
    ) { model, pce, _, _ in .symbol(model.pces[pce].role.rawValue) },
    Field("runlevel", .count, "Its runlevel: 0 (stopped), 1, 2 or 5.", ["SP-ROLE-007"]) {
      model, pce, _, _ in .count(model.pces[pce].level.rawValue)
    },
    Field(
      "status", .symbol(["RUNNING", "PARTIAL", "STOPPED"]), "The word of cluster-status.",
      ["SP-SETUP-007", "SP-PROMOTE-003"]
    ) { model, pce, _, _ in .symbol(model.status(of: pce)) },
    Field("serves", .boolean, "Whether it serves agents and people who reach it.", ["SP-ROLE-002"])
    {
      model, pce, _, _ in .boolean(model.serves(pce))
    },
    Field("answers", .boolean, "Whether a monitor outside gets an answer from it.", ["SP-ROLE-002"])
    {
      model, pce, _, _ in .boolean(model.serves(pce))
    },
    Field("takes_writes", .boolean, "Whether it takes policy changes.", ["SP-REPL-003"]) {
      model, pce, _, _ in .boolean(model.takesWrites(pce))
    },
    Field("powered", .boolean, "Whether all its nodes have power.") { model, pce, _, _ in
      .boolean(model.plan.pces[pce].nodes.allSatisfy { model.nodes[$0].hasPower })
    },
    Field("has_data", .boolean, "Whether it holds data of a former life.", ["SP-PRE-006"]) {
      model, pce, _, _ in .boolean(model.pces[pce].hasFormerData)
    },
    Field(
      "database_ready", .boolean, "Whether its database is set up.", ["SP-RESET-001"]
    ) { model, pce, _, _ in .boolean(!model.pces[pce].needsDatabase) },
    Field("kept_stopped", .boolean, "Whether somebody keeps it from starting.", ["SP-HAZ-002"]) {
      model, pce, _, _ in .boolean(model.pces[pce].isKeptStopped)
    },
    Field("version", .symbol([]), "Its software version.", ["SP-PRE-004"]) { model, pce, _, _ in
      .symbol(model.pces[pce].version)
    },
    Field("pce_fqdn", .symbol([]), "Its own name.", ["SP-FQDN-001"]) { model, pce, _, _ in
      .symbol(model.pces[pce].ownName)
    },
    Field("vens", .count, "VENs that it serves.", total: .sum, ["SP-PROMOTE-007"]) {
      model, pce, _, _ in .count(model.agentsServed(by: pce))
    },
    Field(
      "vens_share", .fraction, "Share of all VENs that it serves; all when there are none.",
      ["SP-PROMOTE-007", "SP-PROMOTE-008"]
    ) { model, pce, _, _ in
      let all = model.agentCount
      return .number(all == 0 ? 1 : Double(model.agentsServed(by: pce)) / Double(all))
    },
    Field("writes", .count, "Writes that it took.", ["SP-HAZ-001"]) { model, pce, _, _ in
      .count(model.book.writes.count { $0.side == pce })
    },
  ]

  /// Fields of a node.
  static let nodeFields: [Field] = [
    Field("side", .entity("side"), "The PCE that it belongs to.") { model, node, _, _ in
      model.reading(pce: model.plan.nodes[node].pce)
    },
    Field("up", .boolean, "Whether the machine is up, so that somebody can log in.", ["SP-GAP-007"])
    { model, node, _, _ in .boolean(model.nodes[node].isUp) },
    Field("running", .boolean, "Whether its software runs.", ["SP-PROMOTE-003"]) {
      model, node, _, _ in .boolean(model.nodes[node].runs)
    },
    Field("data", .boolean, "Whether it is a data node.", ["SP-RESET-002"]) { model, node, _, _ in
      .boolean(model.plan.nodes[node].holdsData)
    },
    Field(
      "seen_stopped", .boolean, "Whether somebody read STOPPED on it since it last ran.",
      ["SP-PROMOTE-003", "SP-GAP-007"]
    ) { model, node, _, _ in .boolean(model.nodes[node].wasSeenStopped) },
    Field("reset", .boolean, "Whether it was reset and not yet started.", ["SP-RESET-002"]) {
      model, node, _, _ in .boolean(model.nodes[node].isReset)
    },
  ]

  /// Fields of a replicated service.
  static let channelFields: [Field] = [
    Field(
      "state", .symbol(Channel.State.allCases.map(\.rawValue)), "What its replication does.",
      ["SP-REPL-002", "SP-PRE-007"]
    ) { model, channel, _, _ in .symbol(model.channels[channel].state.rawValue) },
    Field("running", .boolean, "Whether the standby's service is RUNNING.", ["SP-SETUP-007"]) {
      model, channel, _, _ in .boolean(model.isUsable(Service.allCases[channel]))
    },
    Field("usable", .boolean, "Whether the standby has a usable copy.", ["SP-WAL-009"]) {
      model, channel, _, _ in .boolean(model.isUsable(Service.allCases[channel]))
    },
    Field(
      "kind", .symbol(["stream", "periodic"]), "How it is replicated.",
      ["SP-REPL-001", "SP-GAP-011"]
    ) { _, channel, _, _ in
      .symbol(Service.allCases[channel].isStreamed ? "stream" : "periodic")
    },
    Field(
      "lag", .duration, "Time of writing that the standby lacks; age of the copy when periodic.",
      ["SP-MON-002", "SP-REPL-006", "SP-REPL-008"]
    ) { model, channel, now, network in
      guard model.link.phase != .none else { return .nothing }
      let service = Service.allCases[channel]
      let lag = model.lag(of: service, at: now, network)
      guard service.isStreamed else { return .age(lag) }
      let state = model.channels[channel]
      let slope = state.waitingSlope + state.carriedSlope
      return Reading(
        .number(Double(lag.nanoseconds)), slope: slope, validUntil: state.emptyAt)
    },
    Field(
      "lag_shown", .symbol(["shown", "not shown"]), "Whether the health page has it.",
      ["SP-MON-004", "SP-REPL-006"]
    ) { _, channel, _, _ in
      .symbol(Service.allCases[channel].label == nil ? "not shown" : "shown")
    },
  ]

  /// Fields of a group of VENs.
  static let agentFields: [Field] = [
    Field("total", .count, "All of them.", total: .sum) { model, group, _, _ in
      .count(model.agents.population?.counts(group: group).total ?? 0)
    },
    Field("served", .count, "Those with a session with a PCE.", total: .sum, ["SP-FQDN-005"]) {
      model, group, _, _ in
      .count(model.agents.population?.counts(group: group).reachable ?? 0)
    },
    Field("blind", .count, "Those that no policy can reach.", total: .sum, ["SP-FQDN-004"]) {
      model, group, _, _ in .count(model.agents.population?.counts(group: group).blind ?? 0)
    },
    Field("offline", .count, "Those that a PCE has marked offline.", total: .sum) {
      model, group, _, _ in .count(model.agents.population?.counts(group: group).offline ?? 0)
    },
    Field(
      "have_active_name", .boolean, "Whether their master is active_pce_fqdn.",
      ["SP-FQDN-012", "SP-FQDN-013"]
    ) { model, group, _, _ in
      .boolean(
        model.agents.haveActiveName.indices.contains(group) && model.agents.haveActiveName[group])
    },
  ]
}
