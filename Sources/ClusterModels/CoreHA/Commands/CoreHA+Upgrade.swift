import ClusterModeling
import Observations
import SimulationKernel
import Units

/// Software upgrades: the Secondary first, by its own download as a Primary (CH-UPG-001).
extension CoreHA {
  /// Only a Primary gets at the support portal (CH-UPG-004).
  mutating func download(_ order: Order, _ context: Context) -> CommandResponse {
    let core = order.core
    guard cores[core].mode == .primary else {
      return refused(
        "no-support-portal-access: only a Primary can fetch the software", "CH-UPG-004")
    }
    let isDouble = cores.indices.contains { $0 != core && serves($0) }
    if isDouble, controllers.contains(where: \.isDetecting),
      let response = forbidden(
        order, "two Primaries while the load balancer still detects and fails over", context,
        "CH-UPG-005")
    {
      return response
    }
    guard let version = word(order, "version") else {
      return refused("a release is to be named", "CH-UPG-001")
    }
    cores[core].access.download = version
    return .done
  }

  /// Installs what was fetched; the Core is away meanwhile.
  mutating func beginInstall(_ order: Order, _ context: Context) -> CommandResponse {
    let core = order.core
    guard let version = cores[core].access.download else {
      return refused("nothing was downloaded", "CH-UPG-001")
    }
    if let response = refusalOfInstall(order, version, context) { return response }
    if cores.count > 2 {
      note(
        .system, plan.cores[core].entity,
        "undocumented-order: the procedure is for two Cores", context, "CH-GAP-016")
    }
    if lead == core, acts(core) { cores[core].asOf = context.now }
    if let run = cores[core].replication.run {
      endSync(core, run, .failed, "the software is being replaced", context)
    }
    stopWatching(core)
    cores[core].draws += 1
    let drawn = minutes(
      CoreHAParameters.upgrade, for: plan.cores[core].entity, cores[core].draws - 1, context)
    cores[core].work = Work(command: .install, token: order.request.token, version: version)
    cores[core].workGeneration.advance()
    context.schedule(
      .workDone(core: UInt8(core), cores[core].workGeneration), after: order.request.takes ?? drawn)
    tally.upgradeBegan = context.now
    tally.upgradeWasServing = routedCore() == core
    touch()
    return .started
  }

  private mutating func refusalOfInstall(
    _ order: Order, _ version: String, _ context: Context
  ) -> CommandResponse? {
    let core = order.core
    for place in cores.indices where cores[place].hasFullCopy && plan.cores[place].source != nil {
      let last = cores[place].replication.history.last { $0.result != .skipped }
      let isComplete = cores[place].replication.run == nil && last?.result == .success
      // Between the two upgrades a sync is refused by design, which says nothing of the copy.
      let isRefused = last?.result == .refused
      if !isComplete, !isRefused,
        let response = forbidden(
          order, "sync-not-complete: the last sync of \(plan.cores[place].name) is no Success",
          context, "CH-UPG-002")
      {
        return response
      }
    }
    let older = cores.indices.filter { cores[$0].source == core && cores[$0].version != version }
    if plan.cores[core].mode == .primary, let first = older.first,
      let response = forbidden(
        order, "upgrade-order: \(plan.cores[first].name) is to be upgraded first", context,
        "CH-UPG-003")
    {
      return response
    }
    return nil
  }

  /// A long command is done.
  mutating func workDone(_ core: Int, _ generation: Generation, _ context: Context) {
    guard cores[core].workGeneration == generation, let work = cores[core].work else { return }
    cores[core].work = nil
    cores[core].version = work.version
    cores[core].access.download = nil
    cores[core].access.isValidated = false
    cores[core].access.isInEnableMode = false
    isProcedureAtWork = true
    tally.upgrades += 1
    if tally.upgradeWasServing, let began = tally.upgradeBegan {
      tally.upgradeOutage += context.now - began
    }
    note(
      .system, plan.cores[core].entity,
      "runs \(work.version); releases are "
        + cores.indices.map { "\(plan.cores[$0].name) \(cores[$0].version)" }
        .joined(separator: ", "), context, "CH-UPG-001", "AS-IVC-020")
    startWatching(core, context)
    touch()
    context.end(work.token, .succeeded)
  }

  /// Looks whether the new release works.
  mutating func validateUpgrade(_ order: Order, _ context: Context) -> CommandResponse {
    cores[order.core].access.isValidated = true
    return .done
  }

  /// Ends a long command without success because its Core is gone.
  mutating func failWork(of core: Int, _ context: Context) {
    guard let work = cores[core].work else { return }
    cores[core].work = nil
    cores[core].workGeneration.advance()
    context.end(
      work.token, .failed(Refusal("the Core went down meanwhile", sources: ["CH-UPG-001"])))
  }
}
