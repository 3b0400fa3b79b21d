import ClusterModeling
import Observations
import SimulationKernel
import Units

/// The HA Configuration window: fields are edited, saved and applied; and SSH keys are exchanged.
extension CoreHA {
  /// Changes fields of the window; nothing is in force before it is saved and applied.
  ///
  /// Source: CH-CONF-002, CH-CONF-003, CH-GAP-018.
  mutating func edit(_ order: Order, _ context: Context) -> CommandResponse {
    let core = order.core
    guard cores[core].access.isUnlocked else {
      return refused(
        "feature-locked: the vendor has not switched high availability on", "CH-CONF-001")
    }
    if let response = refusalOfFigures(order) { return response }
    var edit =
      cores[core].edit
      ?? Edit(
        isEnabled: cores[core].isEnabled, mode: cores[core].mode, status: cores[core].status,
        source: cores[core].source, settings: cores[core].settings)
    if let ha = word(order, "ha") { edit.isEnabled = ha == "enable" }
    if let mode = word(order, "mode") {
      edit.mode = Self.primaryWords.contains(mode) ? .primary : .secondary
      edit.status = edit.mode == .primary ? .active : .standby
    }
    if let status = word(order, "node_status") {
      edit.status = status == "active" ? .active : .standby
      if status == "passive" {
        note(
          .system, plan.cores[core].entity, "passive is taken as Standby", context, "CH-GAP-004")
      }
    }
    edit.source = self.core(order, "hostname_ip") ?? edit.source
    editSettings(&edit, order)
    cores[core].edit = edit
    touch()
    return .done
  }

  /// Figures that no schedule and no heartbeat can have.
  private func refusalOfFigures(_ order: Order) -> CommandResponse? {
    if let start = span(order, "start_time"), start < .zero || start >= .days(1) {
      return refused("StartTime is a time of day", "CH-SCHED-001")
    }
    if let period = span(order, "run_every"), period < .minutes(1) {
      return refused("Run Every is counted in minutes, hours or days", "CH-SCHED-002")
    }
    if let interval = span(order, "heartbeat_interval"), interval < .seconds(1) {
      return refused("a heartbeat interval is at least a second", "CH-HB-003")
    }
    if let recheck = span(order, "recheck_interval"), recheck < .seconds(1) {
      return refused("a re-check interval is at least a second", "CH-HB-005")
    }
    if let count = number(order, "consecutive_failures"), !(1...1_000).contains(count) {
      return refused("failures are counted from 1 to 1,000", "CH-HB-004")
    }
    return nil
  }

  private func editSettings(_ edit: inout Edit, _ order: Order) {
    if let start = span(order, "start_time") {
      edit.settings.startTime = start
      edit.setsSchedule = true
    }
    if let period = span(order, "run_every") {
      edit.settings.runEvery = period
      edit.setsSchedule = true
    }
    edit.settings.interval = span(order, "heartbeat_interval") ?? edit.settings.interval
    edit.settings.failures =
      number(order, "consecutive_failures").map { Int(saturating: $0) } ?? edit.settings.failures
    edit.settings.recheck = span(order, "recheck_interval") ?? edit.settings.recheck
    edit.settings.onFailure =
      word(order, "if_failure_detected").flatMap(OnFailure.init(rawValue:))
      ?? edit.settings.onFailure
    edit.settings.hasAddress = truth(order, "email") ?? edit.settings.hasAddress
    edit.settings.mailsSyncs = truth(order, "sync_completion") ?? edit.settings.mailsSyncs
    edit.settings.mailsFailures = truth(order, "failure") ?? edit.settings.mailsFailures
  }

  /// Save > Apply > OK: what was edited is in force, and the scheduler begins anew (CH-SCHED-003).
  mutating func saveEdits(_ order: Order, _ context: Context) -> CommandResponse {
    let core = order.core
    var setsSchedule = false
    if let edit = cores[core].edit {
      setsSchedule = edit.setsSchedule
      let hasSynced = cores.contains { $0.replication.lastSuccess != nil }
      if setsSchedule, !hasSynced,
        let response = forbidden(
          order, "sync-untested: a schedule is set when a sync has been completed", context,
          "CH-SYNC-012")
      {
        return response
      }
      cores[core].edit = nil
      apply(edit, to: core, context)
    }
    if cores[core].mode == .secondary {
      restartScheduler(core, context)
      cores[core].scheduler.needsReview = !setsSchedule
    }
    touch()
    return .done
  }

  private mutating func apply(_ edit: Edit, to core: Int, _ context: Context) {
    cores[core].settings = edit.settings
    cores[core].source = edit.mode == .primary ? plan.cores[core].source : edit.source
    if edit.setsSchedule { cores[core].hasSettings = true }
    if edit.mode == .secondary, cores[core].source == nil {
      cores[core].source = cores.indices.first { $0 != core && acts($0) }
    }
    if cores[core].isEnabled, !edit.isEnabled {
      note(
        .system, plan.cores[core].entity,
        "has HA disabled: no schedule"
          + (plan.readings.watchesWhenDisabled ? ", but its heartbeat goes on" : ", no heartbeat")
          + (cores[core].replication.run == nil ? "" : "; the running sync is completed"), context,
        "CH-SCHED-007", "CH-GAP-015", "CH-GAP-021")
      stopScheduler(core, context)
    }
    cores[core].isEnabled = edit.isEnabled
    let isToAct = edit.mode == .primary || edit.status == .active
    if isToAct != acts(core) || edit.mode != cores[core].mode {
      change(
        core, to: edit.mode, edit.status, by: isToAct ? .portalActive : .portalStandby, context)
    }
    startWatching(core, context)
  }

  /// Copy the own key, then paste it on the other server (CH-SETUP-004, CH-GAP-017).
  mutating func exchangeKey(_ order: Order, _ context: Context) -> CommandResponse {
    if order.command == .copyKey {
      for place in cores.indices { cores[place].access.clipboard = order.core }
      return .done
    }
    guard let host = core(order, "host"), host != order.core else {
      return refused("the host whose key is pasted is to be named", "CH-SETUP-004")
    }
    guard cores[order.core].access.clipboard == host else {
      return refused("the key of \(plan.cores[host].name) was not copied", "CH-SETUP-004")
    }
    cores[order.core].access.trusts[host] = true
    touch()
    return .done
  }

  /// Test Connection: good if the other one is there and has this one's key (CH-SETUP-005).
  mutating func testConnection(_ order: Order, _ context: Context) -> CommandResponse {
    guard let other = core(order, "to"), other != order.core else {
      return refused("the other Core is to be named", "CH-SETUP-005")
    }
    guard reaches(order.core, other, context.shared.network) else {
      return refused("the test fails: no connection", "CH-SETUP-005", "CH-TOPO-003")
    }
    guard cores[other].access.trusts[order.core] else {
      return refused(
        "the test fails: \(plan.cores[other].name) does not have the key of this server",
        "CH-SETUP-004", "CH-CONF-004")
    }
    cores[order.core].access.tested[other] = true
    note(
      .system, plan.cores[order.core].entity, "Test was successful", context, "CH-SETUP-005",
      "CH-TEST-001")
    touch()
    return .done
  }
}
