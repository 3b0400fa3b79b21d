import ClusterModeling
import NetworkModel
import Observations
import SimulationKernel
import Units

/// Power, boot, reach, and what a Core does for others.
extension CoreHA {
  /// Whether a Core runs; one that is being upgraded does not.
  func isUp(_ core: Int) -> Bool {
    let machine = cores[core].machine
    return machine.canRun && machine.isBooted && cores[core].work?.command != .install
  }

  /// Whether a Core takes itself for the one that works: in mode Primary, or Active.
  func acts(_ core: Int) -> Bool { cores[core].mode == .primary || cores[core].status == .active }

  /// Whether a Core answers devices and administrators who reach it (CH-TEST-003).
  func serves(_ core: Int) -> Bool { isUp(core) && acts(core) }

  /// Its state as table 1 has it: Active, Standby or Not Available (CH-ROLE-004).
  func state(of core: Int) -> String {
    guard isUp(core) else { return "not-available" }
    return acts(core) ? "active" : "standby"
  }

  /// Whether packets and ports let one Core reach another (CH-TOPO-003).
  func pathIsUp(_ core: Int, _ other: Int, _ network: Network) -> Bool {
    let (a, b) = (plan.cores[core].site, plan.cores[other].site)
    let isConnected =
      a == b || (network.isConnected(from: a, to: b) && network.isConnected(from: b, to: a))
    guard isConnected else { return false }
    return [core, other].allSatisfy { (place: Int) -> Bool in
      guard cores[place].source != nil else { return true }
      return cores[place].access.blocked == 0
        && Self.corePorts.allSatisfy(cores[place].access.ports.contains)
        && !plan.cores[place].hasSSHProtection
    }
  }

  /// Whether a Core gets an answer from another one.
  func reaches(_ core: Int, _ other: Int, _ network: Network) -> Bool {
    isUp(other) && pathIsUp(core, other, network)
  }

  /// Power of a site went away or came back.
  mutating func powerChanged(site: SiteID, isOn: Bool, _ context: Context) {
    for core in cores.indices where plan.cores[core].site == site {
      cores[core].machine.hasPower = isOn
      machineChanged(core, context)
    }
    for sentry in sentries.indices where plan.sentries[sentry].site == site {
      sentries[sentry].hasPower = isOn
    }
    touch()
    settle(context)
  }

  /// Stops what ran on a machine that is down, or boots one that can run again.
  mutating func machineChanged(_ core: Int, _ context: Context) {
    let machine = cores[core].machine
    touch()
    if !machine.canRun {
      guard machine.isBooted else {
        cores[core].machine.boot.advance()
        return
      }
      stopCore(core, context)
    } else if !machine.isBooted {
      cores[core].machine.boot.advance()
      cores[core].draws += 1
      context.schedule(
        .booted(core: UInt8(core), cores[core].machine.boot),
        after: minutes(
          CoreHAParameters.restart, for: plan.cores[core].entity, cores[core].draws - 1, context))
    }
  }

  /// A Core goes down with all that it was doing.
  private mutating func stopCore(_ core: Int, _ context: Context) {
    if lead == core, acts(core) { cores[core].asOf = context.now }
    cores[core].machine.isBooted = false
    cores[core].machine.boot.advance()
    cores[core].machine.hasStartedTomcat = false
    cores[core].access.isInEnableMode = false
    if let run = cores[core].replication.run {
      cores[core].isConsistent = false
      endSync(core, run, .failed, "it went down itself", context)
      note(
        .hazard, plan.cores[core].entity,
        "went down during a sync: its copy is inconsistent until a full sync", context,
        "CH-SYNC-007")
    }
    cores[core].watch.isPromoting = false
    cores[core].watch.promotion.advance()
    stopWatching(core)
    failWork(of: core, context)
  }

  /// A Core is up again, as what it was before: nobody tells it otherwise (CH-GAP-006).
  mutating func booted(_ core: Int, _ generation: Generation, _ context: Context) {
    guard cores[core].machine.boot == generation, cores[core].machine.canRun else { return }
    cores[core].machine.isBooted = true
    note(
      .system, plan.cores[core].entity,
      "is up again in mode \(cores[core].mode.rawValue), \(state(of: core))", context,
      "CH-GAP-006", "CH-REC-005", "AS-IVC-021")
    startWatching(core, context)
    touch()
  }
}
