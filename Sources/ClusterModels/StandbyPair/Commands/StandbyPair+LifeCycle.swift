import ClusterModeling
import NetworkModel
import Observations
import SimulationKernel
import Units

/// Runlevels, status, stop, start, restart, reset.
extension StandbyPair {
  /// `set-runlevel`: a standby must not go to 5 (SP-ROLE-008).
  mutating func setRunlevel(_ order: Order, _ context: Context) -> CommandResponse {
    let pce = order.pce
    guard let level = number(order, "level").flatMap({ Runlevel(rawValue: Int(saturating: $0)) }),
      level != .stopped
    else { return refused("runlevels are 1, 2 and 5", "SP-ROLE-007") }
    if !runs(pce) || pces[pce].level == .stopped {
      return refused("\(plan.pces[pce].name) is stopped", "SP-ROLE-007")
    }
    if pces[pce].target != nil {
      return refused("runlevel change in progress on \(plan.pces[pce].name)", "SP-ROLE-007")
    }
    if pces[pce].needsDatabase, level > .one {
      return refused("step 3, the database set-up, is yet to be done", "SP-RESET-001")
    }
    if pces[pce].role == .standby, level == .five {
      if plan.isStrict {
        return refused(
          "standby-runlevel: a standby is not taken to runlevel 5", "SP-ROLE-008", "SP-HAZ-004")
      }
      note(
        .hazard, plan.pces[pce].entity, "is a standby and goes to runlevel 5", context,
        "SP-HAZ-004", "SP-ROLE-008")
    }
    pces[pce].configuredLevel = level
    guard level != pces[pce].level else { return .done }
    pces[pce].work = Work(command: .setRunlevel, token: order.request.token, began: context.now)
    pces[pce].workGeneration.advance()
    go(pce, to: level, takes: order.request.takes, context)
    return .started
  }

  /// A change of level that somebody waits for is over.
  mutating func finishLevelWork(of pce: Int, _ context: Context) {
    guard let work = pces[pce].work, work.command == .setRunlevel else { return }
    pces[pce].work = nil
    context.end(work.token, .succeeded)
  }

  /// `cluster-status`: reads a word; STOPPED is what a promotion needs of each node.
  mutating func readStatus(_ order: Order, _ context: Context) -> CommandResponse {
    let isReachable = order.nodes.contains { nodes[$0].isUp }
    for node in order.nodes where nodes[node].isUp && !nodes[node].runs {
      nodes[node].wasSeenStopped = true
    }
    let word =
      isReachable
      ? order.nodes.allSatisfy { !nodes[$0].runs } ? "STOPPED" : status(of: order.pce)
      : "nothing: nobody can log in"
    note(
      .system,
      order.namesNode ? "pce_node:\(plan.nodes[order.nodes[0]].name)" : plan.pces[order.pce].entity,
      "says \(word)", context, "SP-PROMOTE-003", "SP-SETUP-007", "SP-GAP-007")
    touch()
    return .done
  }

  /// `cluster-restart`: the last step of a set-up, on the active (SP-SETUP-011).
  mutating func restart(_ order: Order, _ context: Context) -> CommandResponse {
    let pce = order.pce
    guard runs(pce) else {
      return refused("\(plan.pces[pce].name) is stopped", "SP-SETUP-011")
    }
    if baseCopy != nil {
      if plan.isStrict {
        return refused(
          "base-copy-busy: citus_coordinator_service is still copying", "SP-SETUP-010",
          "SP-GAP-006")
      }
      let isFirst = baseCopy?.isFirst ?? true
      abandonCopy(context)
      note(
        .hazard, plan.pces[pce].entity, "restarts while a full copy runs: it begins again", context,
        "SP-SETUP-010")
      beginCopy(isFirst: isFirst, context)
    }
    pces[pce].configuredLevel = pces[pce].role == .standby ? .two : .five
    pces[pce].level = .one
    pces[pce].target = nil
    pces[pce].transition.advance()
    let stops = time(StandbyParameters.stop, order, context)
    let starts = time(StandbyParameters.start, order, context)
    let rises = time(StandbyParameters.toFive, order, context)
    if pces[pce].role != .standby { tally.plannedInterruptions += 1 }
    note(
      .system, plan.pces[pce].entity, "is restarted", context, "SP-SETUP-011", "SP-SETUP-012")
    return beginWork(order, takes: order.request.takes ?? stops + starts + rises, context)
  }

  /// The services are back; a set-up whose copy is complete is ready now.
  mutating func finishRestart(of pce: Int, _ work: Work, _ context: Context) {
    pces[pce].level = runs(pce) ? pces[pce].configuredLevel : .stopped
    guard pces[pce].role != .standby else { return }
    tally.plannedInterruption += context.now - work.began
    guard link.phase == .linking, link.source == pce, baseCopy == nil, runs(pce) else { return }
    pces[pce].role = .active
    link.phase = .ready
    tally.readyTimes += 1
    if let since = link.unprotectedSince { tally.unprotected += context.now - since }
    link.unprotectedSince = nil
    note(
      .system, plan.pces[link.copy].entity, "is the ready standby of \(plan.pces[pce].name)",
      context, "SP-SETUP-011", "SP-ROLE-004", "SP-PROMOTE-009")
  }

  /// `cluster-stop` of a PCE, `stop` of a node or of all.
  mutating func beginStop(_ order: Order, _ context: Context) -> CommandResponse {
    if order.namesNode {
      nodes[order.nodes[0]].runs = false
      touch()
      return .done
    }
    return beginWork(order, takes: time(StandbyParameters.stop, order, context), context)
  }

  mutating func finishStop(of pce: Int, _ context: Context) {
    for node in plan.pces[pce].nodes { nodes[node].runs = false }
    pces[pce].transition.advance()
    pces[pce].target = nil
  }

  /// `start`, to the level of the role or to a given one; all nodes must be reset alike.
  mutating func beginStart(_ order: Order, _ context: Context) -> CommandResponse {
    let pce = order.pce
    let all = plan.pces[pce].nodes
    if all.contains(where: { nodes[$0].isReset }), !all.allSatisfy({ nodes[$0].isReset }) {
      return refused("partially-reset: step 1, reset, is missing on some nodes", "SP-RESET-002")
    }
    if let level = number(order, "runlevel").flatMap({ Runlevel(rawValue: Int(saturating: $0)) }) {
      pces[pce].configuredLevel = level
    }
    pces[pce].isKeptStopped = false
    guard all.contains(where: { nodes[$0].isUp && !nodes[$0].runs }) else { return .done }
    for node in all { nodes[node].isReset = false }
    pces[pce].work = Work(command: .start, token: order.request.token, began: context.now)
    pces[pce].starts += 1
    pces[pce].starting.advance()
    let drawn = context.ledger.duration(
      StandbyParameters.start, for: plan.pces[pce].entity, pces[pce].starts - 1)
    context.schedule(
      .started(pce: UInt8(pce), pces[pce].starting), after: order.request.takes ?? drawn)
    return .started
  }

  /// `reset`, on every node; the last one wipes the PCE (SP-RESET-001, SP-RESET-002).
  mutating func reset(_ order: Order, _ context: Context) -> CommandResponse {
    let pce = order.pce
    for node in order.nodes where nodes[node].isUp {
      nodes[node].isReset = true
      nodes[node].runs = false
    }
    touch()
    guard plan.pces[pce].nodes.allSatisfy({ nodes[$0].isReset }) else {
      note(
        .system, plan.pces[pce].entity, "is partially-reset", context, "SP-RESET-002")
      return .done
    }
    if link.phase != .none { deliverWrites(context); unlink(context) }
    discardWrites(of: pce, context)
    tally.resets += 1
    pces[pce].role = .standalone
    pces[pce].believedPartnerRole = nil
    pces[pce].hasFormerData = false
    pces[pce].needsDatabase = true
    pces[pce].hasKey = false
    pces[pce].configuredLevel = .one
    pces[pce].target = nil
    pces[pce].transition.advance()
    pces[pce].starting.advance()
    pces[pce].restoredBackup = nil
    return .done
  }

  /// `illumio-pce-db-management setup`, once on any one data node.
  mutating func setUpDatabase(_ order: Order, _ context: Context) -> CommandResponse {
    let pce = order.pce
    if pces[pce].hasFormerData {
      return refused("step 1, reset on every node, is yet to be done", "SP-RESET-001")
    }
    if plan.pces[pce].nodes.contains(where: { nodes[$0].isReset }) || pces[pce].level != .one {
      return refused("step 2, start at runlevel 1 on every node, is yet to be done", "SP-RESET-001")
    }
    if order.namesNode, !plan.nodes[order.nodes[0]].holdsData {
      return refused("the database is set up on a data node", "SP-RESET-002")
    }
    guard pces[pce].needsDatabase else {
      tally.redundantDatabaseSetups += 1
      note(
        .system, plan.pces[pce].entity, "has its database already: the set-up is redundant",
        context,
        "SP-RESET-002")
      return .done
    }
    pces[pce].needsDatabase = false
    touch()
    return .done
  }

  /// `keep-stopped` and `release`: whether software may start with the power.
  mutating func keepStopped(_ order: Order, _ context: Context) -> CommandResponse {
    pces[order.pce].isKeptStopped = order.command == .keepStopped
    if order.command == .keepStopped { pces[order.pce].starting.advance() }
    machinesChanged(of: order.pce, context)
    return .done
  }
}
