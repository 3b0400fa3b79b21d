import ClusterModeling
import Observations
import SimulationKernel
import Units

/// Runlevels, start, stop and reset (SC-CMD-027, SC-NODE-006).
extension Supercluster {
  /// `set-runlevel N`: acts on all nodes of one PCE, and on no other PCE (SC-NODE-007).
  mutating func setRunlevel(_ order: Order, _ context: Context) -> CommandResponse {
    let pce = order.pce
    guard case .number(let number)? = order.request.argument("level"),
      let level = Runlevel(rawValue: Int(saturating: number)), level != .stopped
    else {
      return .refused(Refusal("there are runlevels 1, 2 and 5 only", sources: ["SC-RUNLEVEL-001"]))
    }
    guard pces[pce].runlevel > .stopped else {
      return .refused(
        Refusal("the software of \(plan.pces[pce].name) is stopped", sources: ["SC-NODE-008"]))
    }
    let goal = pces[pce].transition?.target ?? pces[pce].runlevel
    if pces[pce].transition != nil, goal != level {
      return .refused(
        Refusal(
          "runlevel change in progress on \(plan.pces[pce].name)", sources: ["SC-NODE-008"]))
    }
    if level > .one, pces[pce].contents == .empty || pces[pce].contents == .halfRestored {
      return .refused(
        Refusal("the database is not set up and restored", sources: ["SC-RESTORE-005"]))
    }
    if let refusal = refusalByImport(of: pce, at: level) { return .refused(refusal) }
    if let refusal = refusalByUpgrade(of: pce, at: level) { return .refused(refusal) }
    pces[pce].configuredRunlevel = level
    if level == .one, goal > .one {
      note(
        .system, plan.pces[pce].entity, "will start at runlevel 1 the next time", context,
        sources: ["AS-PCE-046"])
      return .done
    }
    if goal == level && pces[pce].transition == nil && isRunning(pce) { return .done }
    if goal != level { changeRunlevel(of: pce, to: level, takes: order.request.takes, context) }
    wait(.runningAt(level), order)
    return .started
  }

  /// `cluster-status [-w]`: state, level in brackets, time of the last change (SC-NODE-005).
  mutating func clusterStatus(_ order: Order, _ context: Context) -> CommandResponse {
    let state = pces[order.pce]
    let tenths = state.lastTransitionTook.nanoseconds / 100_000_000
    note(
      .command, plan.pces[order.pce].entity,
      "says \(statusWord(of: order.pce)) [\(state.runlevel.rawValue)] \(tenths / 10).\(tenths % 10) s",
      context, sources: ["SC-NODE-005"])
    guard case .boolean(true)? = order.request.argument("wait"), !isRunning(order.pce) else {
      return .done
    }
    wait(.running, order)
    return .started
  }

  /// `start [--runlevel N]`: starts the software of a node, or of all nodes of a PCE.
  mutating func startSoftware(_ order: Order, _ context: Context) -> CommandResponse {
    let pce = order.pce
    let all = plan.pces[pce].nodes
    if all.contains(where: { nodes[$0].isReset }) && all.contains(where: { !nodes[$0].isReset }) {
      let missing = all.filter { !nodes[$0].isReset }.map { plan.nodes[$0].shortName }
      return .refused(
        Refusal("not reset yet: \(missing.joined(separator: ", "))", sources: ["SC-RESTORE-008"]))
    }
    if case .number(let number)? = order.request.argument("runlevel") {
      guard let level = Runlevel(rawValue: Int(saturating: number)), level != .stopped else {
        return .refused(
          Refusal("there are runlevels 1, 2 and 5 only", sources: ["SC-RUNLEVEL-001"]))
      }
      pces[pce].configuredRunlevel = level
    }
    for node in order.nodes { start(node, context) }
    wait(order.nodes.count == 1 ? .nodeRuns(order.nodes[0]) : .running, order)
    return .started
  }

  /// `stop` on a node, `cluster-stop` on the PCE; the services are gone at once (AS-PCE-034).
  mutating func stopSoftware(_ order: Order, _ context: Context) -> CommandResponse {
    if order.command == .clusterStop, let refusal = refusalOfSecondStop(order.pce) {
      return .refused(refusal)
    }
    warnOfPendingReplication(order.pce, context)
    let concerned =
      order.command == .clusterStop
      ? plan.pces[order.pce].nodes.filter { nodes[$0].isUp } : order.nodes
    for node in concerned { stop(node, context) }
    let span = drawnForCommand(PCEParameters.stop, on: order.pce, context)
    return beginWork(order, takes: span, context)
  }

  /// `reset`: the PCE is standalone and what it had is gone once all nodes are reset (SC-CMD-008).
  mutating func reset(_ order: Order, _ context: Context) -> CommandResponse {
    let pce = order.pce
    let running = order.nodes.filter { nodes[$0].software != .stopped }
    guard running.isEmpty else {
      let list = running.map { plan.nodes[$0].shortName }.joined(separator: ", ")
      return .refused(
        Refusal("the software still runs on \(list); stop it first", sources: ["SC-RESTORE-005"]))
    }
    guard !backups[pce].isEmpty || pces[pce].contents != .joined else {
      return .refused(
        Refusal("there is no backup of \(plan.pces[pce].name)", sources: ["SC-CMD-008"]))
    }
    for node in order.nodes { nodes[node].isReset = true }
    guard plan.pces[pce].nodes.allSatisfy({ nodes[$0].isReset }) else { return .done }
    empty(pce, context)
    note(
      .system, plan.pces[pce].entity, "is standalone and empty", context, sources: ["SC-CMD-008"])
    return .done
  }

  /// A reboot of a node frees it from the state PARTIAL (SC-NODE-004).
  mutating func reboot(_ order: Order, _ context: Context) -> CommandResponse {
    restart(order, context)
  }

  /// `restart` on nodes, `cluster-restart` on all of a PCE: stop and start (SC-CMD-027).
  mutating func restart(_ order: Order, _ context: Context) -> CommandResponse {
    var order = order
    if order.command == .clusterRestart {
      order.nodes = plan.pces[order.pce].nodes.filter { nodes[$0].isUp }
    }
    for node in order.nodes {
      stop(node, context)
      start(node, context)
    }
    wait(order.nodes.count == 1 ? .nodeRuns(order.nodes[0]) : .running, order)
    return .started
  }

  private mutating func wait(_ condition: WaitingCommand.Condition, _ order: Order) {
    isUnsettled = true
    pces[order.pce].waiting.append(
      WaitingCommand(condition: condition, token: order.request.token))
  }
}
