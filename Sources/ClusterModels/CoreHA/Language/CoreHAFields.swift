import ClusterModeling
import NetworkModel
import Units

extension CoreHA {
  /// Fields of the Cores as a whole.
  static let systemFields: [Field] = [
    Field(
      "service", .symbol(Service.allCases.map(\.word)), "What devices get by the virtual name.",
      ["CH-LB-007", "CH-LB-008", "CH-LB-009", "CH-TOPO-008"]
    ) { model, _, _, _ in .symbol(model.service().word) },
    Field("served", .boolean, "Whether devices that come by the virtual name are served.") {
      model, _, _, _ in .boolean(model.service() == .served)
    },
    Field("traffic_at", .entity("core"), "The Core to which traffic is sent.", ["CH-TOPO-016"]) {
      model, _, _, _ in model.routedCore().map { model.reading(core: $0) } ?? .nothing
    },
    Field("actives", .count, "Cores that are Active; two are a danger.", ["CH-REC-005"]) {
      model, _, _, _ in .count(model.cores.indices.count { model.serves($0) })
    },
    Field(
      "protected", .boolean, "Whether a failure now would be taken over with a fresh copy.",
      ["CH-LB-010", "CH-UPG-006"]
    ) { model, _, _, _ in .boolean(model.isProtected) },
    Field("lost_writes", .count, "Writes that no Core holds any more.", ["CH-REC-004"]) {
      model, _, _, _ in .count(model.book.dropped)
    },
    Field("failover_mails", .count, "Mails on failovers so far.", ["CH-CONF-008"]) {
      model, _, _, _ in .count(model.tally.failoverMails)
    },
    Field("failovers", .count, "Failovers initiated so far.", ["CH-HB-004"]) { model, _, _, _ in
      .count(model.tally.failovers)
    },
  ]

  /// Fields of a Core.
  static let coreFields: [Field] = [
    Field("site", .entity("site"), "Where it stands.") { model, core, _, _ in
      .entity(EntityID(kind: 0, index: model.plan.cores[core].site.index))
    },
    Field(
      "server", .symbol(["Primary", "Secondary", "DR"]), "Its name, which never changes.",
      ["CH-ROLE-002"]
    ) { model, core, _, _ in .symbol(model.plan.cores[core].title) },
    Field(
      "mode", .symbol(Mode.allCases.map(\.rawValue)), "Its mode.", ["CH-ROLE-002", "CH-ROLE-008"]
    ) { model, core, _, _ in .symbol(model.cores[core].mode.rawValue) },
    Field(
      "state", .symbol(["active", "standby", "not-available"]), "Its state, as table 1 has it.",
      ["CH-ROLE-002", "CH-ROLE-004"]
    ) { model, core, _, _ in .symbol(model.state(of: core)) },
    Field(
      "node_status", .symbol(Status.allCases.map(\.rawValue)), "The field Node Status.",
      ["CH-ROLE-005"]
    ) { model, core, _, _ in .symbol(model.cores[core].status.rawValue) },
    Field("up", .boolean, "Whether it runs.", ["CH-HB-001"]) { model, core, _, _ in
      .boolean(model.isUp(core))
    },
    Field("answers", .boolean, "Whether it answers devices and administrators who reach it.") {
      model, core, _, _ in .boolean(model.serves(core))
    },
    Field(
      "status_page", .symbol(["ok", "fail"]), "What the status probe gets.", ["CH-LB-001"]
    ) { model, core, _, _ in .symbol(model.statusPage(core).isEmpty ? "fail" : "ok") },
    Field(
      "ha_status_page", .symbol(["standby", "primary", "fail"]), "What the HA probe gets.",
      ["CH-LB-002", "CH-LB-003", "CH-GAP-005"]
    ) { model, core, _, _ in
      let page = model.haStatusPage(core)
      return .symbol(
        page.isEmpty ? "fail" : page.hasSuffix("(Mode: Standby)") ? "standby" : "primary")
    },
    Field("missed_heartbeats", .count, "Failed heartbeats in a row.", ["CH-HB-004"]) {
      model, core, _, _ in .count(model.cores[core].watch.misses)
    },
    Field("promoting", .boolean, "Whether it is being promoted by itself.", ["CH-HB-014"]) {
      model, core, _, _ in .boolean(model.cores[core].watch.isPromoting)
    },
    Field(
      "data_age", .duration, "How old its data are; zero for the Core in charge.",
      ["CH-RPO-001", "CH-DR-001"]
    ) { model, core, now, _ in
      let age = model.age(of: core, at: now)
      return model.lead == core && model.serves(core) ? .duration(.zero) : .age(age)
    },
    Field("lacks", .count, "Writes that others hold and it does not.", ["CH-RPO-001"]) {
      model, core, _, _ in .count(model.lacking(core))
    },
    Field("consistent", .boolean, "Whether its data are one whole state.", ["CH-SYNC-007"]) {
      model, core, _, _ in .boolean(model.cores[core].isConsistent)
    },
    Field("registered", .count, "Devices that it knows.", ["CH-TEST-002"]) { model, core, _, _ in
      .count(model.devices(core))
    },
    Field("version", .symbol([]), "Its software release.", ["CH-UPG-008"]) { model, core, _, _ in
      .symbol(model.cores[core].version)
    },
    Field("tomcat", .boolean, "Whether its portal is served.", ["CH-TEST-003"]) {
      model, core, _, _ in
      .boolean(model.serves(core) || model.cores[core].machine.hasStartedTomcat)
    },
    Field(
      "takes_new_connections", .boolean, "Whether new device connections are let in.",
      ["CH-CLI-008"]
    ) { model, core, _, _ in .boolean(model.cores[core].access.takesNewConnections) },
  ]

  /// Fields of the HA window.
  static let haWindowFields: [Field] = [
    Field("ha_enabled", .boolean, "Whether high availability is enabled.", ["CH-CONF-002"]) {
      model, core, _, _ in .boolean(model.cores[core].isEnabled)
    },
    Field("unsaved", .boolean, "Whether fields were edited and not saved.", ["CH-CONF-003"]) {
      model, core, _, _ in .boolean(model.cores[core].edit != nil)
    },
    Field("watches", .entity("core"), "The Core that it watches and pulls from.", ["CH-TOPO-006"]) {
      model, core, _, _ in
      model.cores[core].mode == .primary
        ? .nothing : model.cores[core].source.map { model.reading(core: $0) } ?? .nothing
    },
    Field("watching", .boolean, "Whether it sends heartbeats.", ["CH-HB-001"]) {
      model, core, _, _ in .boolean(model.isWatching(core))
    },
    Field("scheduler_runs", .boolean, "Whether it pulls by itself.", ["CH-SCHED-007"]) {
      model, core, _, _ in .boolean(model.cores[core].scheduler.isRunning)
    },
    Field("next_sync", .duration, "Time to the next scheduled sync.", ["CH-SCHED-001"]) {
      model, core, now, _ in
      guard let due = model.cores[core].scheduler.due else { return .nothing }
      return Reading(.number(Double((due - now).nanoseconds)), slope: -1, validUntil: due)
    },
    Field("syncing", .boolean, "Whether a sync is under way.", ["CH-SYNC-001"]) {
      model, core, _, _ in .boolean(model.cores[core].replication.run != nil)
    },
    Field(
      "last_sync_result", .symbol(SyncRecord.Result.allCases.map(\.rawValue)),
      "Result of the last sync as the page showed it when it was last refreshed.", ["CH-SYNC-010"]
    ) { model, core, _, _ in
      model.cores[core].replication.shown.map { .symbol($0.result.rawValue) } ?? .nothing
    },
    Field("last_sync_age", .duration, "Time since the last good sync ended.", ["CH-SYNC-010"]) {
      model, core, now, _ in
      model.cores[core].replication.lastSuccess.map { .age(now - $0.completed) } ?? .nothing
    },
    Field("attention", .count, "Failed syncs since the last good one.", ["CH-SYNC-009"]) {
      model, core, _, _ in .count(model.cores[core].replication.attention)
    },
    Field(
      "partner", .entity("core"), "HA Status block of a Primary: its partner; else nothing.",
      ["CH-SYNC-013"]
    ) { model, core, _, _ in
      model.partner(of: core).map { model.reading(core: $0) } ?? .nothing
    },
    Field(
      "partner_synced", .duration, "HA Status block of a Primary: since the partner's last sync.",
      ["CH-SYNC-013"]
    ) { model, core, now, _ in
      guard let partner = model.partner(of: core) else { return .nothing }
      return model.cores[partner].replication.lastSuccess.map { .age(now - $0.completed) }
        ?? .nothing
    },
    Field("as_set_up", .boolean, "Whether mode and state are those set up.", ["CH-SYNC-014"]) {
      model, core, _, _ in .boolean(model.isAsExpected(core))
    },
  ]

  /// The partner that the HA Status block shows: in mode Primary only (CH-SYNC-013).
  func partner(of core: Int) -> Int? {
    guard cores[core].mode == .primary else { return nil }
    return cores.indices.first { $0 != core && cores[$0].source == core }
  }

  /// Fields of a traffic controller.
  static let controllerFields: [Field] = [
    Field(
      "kind", .symbol(ControllerPlan.Kind.allCases.map(\.rawValue)), "What it is.", ["CH-TOPO-002"]
    ) { model, place, _, _ in .symbol(model.plan.controllers[place].kind.rawValue) },
    Field("sends_to", .entity("core"), "The Core to which it sends traffic.", ["CH-LB-004"]) {
      model, place, _, _ in
      let state = model.controllers[place]
      guard case .core(let core) = model.plan.controllers[place].targets[state.route] else {
        return .nothing
      }
      return model.reading(core: core)
    },
    Field("at_home", .boolean, "Whether it sends to the target with the status probe.") {
      model, place, _, _ in
      .boolean(model.controllers[place].route == model.controllers[place].home)
    },
    Field("detecting", .boolean, "Whether it detects and fails over.", ["CH-UPG-001"]) {
      model, place, _, _ in .boolean(model.controllers[place].isDetecting)
    },
    Field("withheld", .boolean, "Whether it knows a failure and may not move.", ["CH-LB-004"]) {
      model, place, now, _ in .boolean(model.isWithheld(place, at: now))
    },
  ]

  /// Fields of a Sentry.
  static let sentryFields: [Field] = [
    Field("up", .boolean, "Whether it is up.", ["CH-TOPO-011"]) { model, sentry, _, _ in
      .boolean(model.sentries[sentry].isUp)
    }
  ]

  /// Fields of a group of devices.
  static let deviceFields: [Field] = [
    Field("total", .count, "All of them.", total: .sum) { model, group, _, _ in
      .count(model.plan.groups[group].count)
    },
    Field("served", .count, "Those that are served when they check in.", total: .sum) {
      model, group, _, network in .count(model.served(group: group, network))
    },
  ]
}
