import ClusterModeling
import Observations
import SimulationKernel
import Units

/// All documented changes of mode and state, and no other (CH-ROLE-006).
extension CoreHA {
  /// What changes a state, one for each row of the table.
  enum Trigger: Int, Sendable, CaseIterable {
    case failover, keptStandby, portalActive, commandPrimary, portalStandby, commandSecondary

    /// The word in names of metrics.
    var word: String {
      switch self {
      case .failover: "by_failover"
      case .keptStandby: "kept_in_standby"
      case .portalActive: "active_by_portal"
      case .commandPrimary: "primary_by_command"
      case .portalStandby: "standby_by_portal"
      case .commandSecondary: "standby_by_command"
      }
    }
  }

  /// Gives a Core a mode and a state; what is not in the table is impossible.
  mutating func change(
    _ core: Int, to mode: Mode, _ status: Status, by trigger: Trigger, _ context: Context
  ) {
    let before = acts(core)
    let willAct = mode == .primary || status == .active
    precondition(
      trigger == .failover || trigger == .portalActive || trigger == .commandPrimary
        ? willAct : !willAct, "\(trigger) does not lead there (CH-ROLE-006)")
    cores[core].mode = mode
    cores[core].status = status
    touch()
    guard before != willAct else { return }
    tally.changes[trigger.rawValue] += 1
    if willAct {
      becomeActive(core, trigger, context)
    } else {
      becomeStandby(core, trigger, context)
    }
  }

  private mutating func becomeActive(_ core: Int, _ trigger: Trigger, _ context: Context) {
    if let run = cores[core].replication.run {
      endSync(core, run, .failed, "it became active", context)
    }
    stopWatching(core)
    cores[core].watch.isPromoting = false
    cores[core].watch.promotion.advance()
    cores[core].machine.hasStartedTomcat = false
    takeStock(promoting: core, context)
    note(
      .system, plan.cores[core].entity,
      "is Active\(cores[core].mode == .primary ? " in mode Primary" : "") and pulls no more",
      context,
      trigger == .failover ? "CH-CONF-006" : "CH-CLI-002", "CH-ROLE-006", "CH-ROLE-007",
      "CH-CLI-004")
    if !cores[core].isConsistent {
      note(
        .hazard, plan.cores[core].entity, "was promoted on an inconsistent copy", context,
        "CH-SYNC-007")
      tally.inconsistentPromotions += 1
    }
    if cores[core].machine.isBooted { context.recorder.mark(.recoveredByItself, at: context.now) }
  }

  private mutating func becomeStandby(_ core: Int, _ trigger: Trigger, _ context: Context) {
    if lead == core { cores[core].asOf = context.now }
    let isByCommand = trigger == .commandSecondary
    if isByCommand { stopScheduler(core, context) }
    note(
      .system, plan.cores[core].entity,
      isByCommand
        ? "is Standby, and its scheduler stands still: only the portal starts it again"
        : "is Standby", context, isByCommand ? "CH-SCHED-008" : "CH-ROLE-006", "CH-CLI-005")
    if !cores[core].hasSettings {
      note(
        .hazard, plan.cores[core].entity,
        "ha-config-missing: HA settings are not replicated, and it has none of its own", context,
        "CH-REPL-007")
      tally.settingsMissing += 1
    }
    startWatching(core, context)
  }
}
