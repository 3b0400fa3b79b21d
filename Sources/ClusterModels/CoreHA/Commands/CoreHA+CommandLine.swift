import ClusterModeling
import Observations
import SimulationKernel
import Units

/// Table 5: failover mode, sync, client connections; and tomcat, and power.
extension CoreHA {
  /// `failover mode primary` is never refused; `failover mode secondary` leaves the scheduler off.
  mutating func setMode(_ order: Order, _ context: Context) -> CommandResponse {
    let core = order.core
    let others = cores.indices.contains { $0 != core && serves($0) }
    switch word(order, "mode") {
    case "primary":
      if others, !acts(core) {
        note(
          .hazard, plan.cores[core].entity,
          "is made Primary beside an active Core, and nothing refuses it", context, "CH-CLI-009",
          "CH-CLI-003", "CH-UPG-005")
      }
      change(core, to: .primary, .active, by: .commandPrimary, context)
      return .done
    case "secondary":
      if cores[core].isEnabled, core == lead {
        note(
          .hazard, plan.cores[core].entity,
          "cli-mode-secondary: for normal operation the portal is to be used", context, "CH-CLI-005"
        )
        tally.commandLineMisuses += 1
      }
      if cores[core].source == nil { cores[core].source = cores.indices.first { $0 != core } }
      change(core, to: .secondary, .standby, by: .commandSecondary, context)
      return .done
    default: return refused("the mode is primary or secondary", "CH-CLI-002", "CH-CLI-005")
    }
  }

  /// `failover sync` and Run Sync Now are the same (CH-CLI-006).
  mutating func syncNow(_ order: Order, _ context: Context) -> CommandResponse {
    let core = order.core
    let source = self.core(order, "from") ?? cores[core].source
    guard let source, source != core else {
      return refused("the Core to pull from is to be chosen", "CH-SYNC-011", "CH-CLI-006")
    }
    if !cores[core].access.tested[source] || !cores[source].access.tested[core],
      let response = forbidden(
        order, "connectivity-untested: no successful test in both directions", context,
        "CH-SETUP-005")
    {
      return response
    }
    if cores[core].replication.run != nil {
      return refused("a sync is running", "CH-GAP-020")
    }
    if order.command == .failoverSync, tally.failovers == 0,
      !tally.changes.contains(where: { $0 > 0 })
    {
      note(
        .system, plan.cores[core].entity,
        "is synced by command, which is meant for recovery and troubleshooting", context,
        "CH-CLI-007")
      tally.commandLineMisuses += 1
    }
    if let refusal = beginSync(
      core, from: source, isByHand: true, token: order.request.token, context)
    {
      return .refused(refusal)
    }
    return .started
  }

  /// `failover client-connection`: existing connections go on (CH-CLI-008).
  mutating func setNewConnections(_ order: Order, _ context: Context) -> CommandResponse {
    switch word(order, "to") {
    case "disable": cores[order.core].access.takesNewConnections = false
    case "enable": cores[order.core].access.takesNewConnections = true
    default: return refused("it is to enable or to disable", "CH-CLI-008")
    }
    touch()
    return .done
  }

  /// The test plan starts tomcat on the Standby, and no step of it stops it (CH-TEST-004).
  mutating func setTomcat(_ order: Order, _ context: Context) -> CommandResponse {
    if acts(order.core) { return refused("tomcat runs there anyway", "CH-TEST-003") }
    cores[order.core].machine.hasStartedTomcat = order.command == .startTomcat
    touch()
    return .done
  }

  /// Neither server may be powered down during a sync (CH-SYNC-007).
  mutating func setPower(_ order: Order, _ context: Context) -> CommandResponse {
    guard cores.indices.contains(order.core) else {
      return refused("power is switched at a Core", "CH-SYNC-007")
    }
    let core = order.core
    if order.command == .powerOff {
      let pullers = cores.indices.filter { place in
        cores[place].replication.run.map { place == core || $0.source == core } ?? false
      }
      if !pullers.isEmpty {
        if let response = forbidden(
          order, "a sync is running: neither Core may be powered down", context, "CH-SYNC-007")
        {
          return response
        }
        for puller in pullers { cores[puller].isConsistent = false }
      }
    }
    cores[core].machine.isPoweredOff = order.command == .powerOff
    machineChanged(core, context)
    return .done
  }
}
