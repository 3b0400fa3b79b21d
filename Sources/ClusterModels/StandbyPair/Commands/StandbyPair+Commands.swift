import ClusterModeling
import NetworkModel
import SimulationKernel
import Units

/// Commands as people give them.
extension StandbyPair {
  /// A command with its target resolved.
  struct Order {
    var command: Command
    var request: CommandRequest
    var pce: Int
    /// The nodes that it concerns: the one named, or all.
    var nodes: [Int]
    /// Whether one node was named.
    var namesNode: Bool
  }

  /// Somebody gives a command.
  mutating func perform(_ request: CommandRequest, _ context: Context) -> CommandResponse {
    guard let command = Command(rawValue: request.command),
      let (pce, node) = place(of: request.target)
    else {
      return .refused(
        Refusal(
          "no-such-transition: nothing there takes \(request.command)", sources: ["SP-ROLE-004"]))
    }
    let order = Order(
      command: command, request: request, pce: pce,
      nodes: node.map { [$0] } ?? Array(plan.pces[pce].nodes), namesNode: node != nil)
    isProcedureAtWork = true
    defer { isProcedureAtWork = false }
    let response = refusalOfPlace(order).map(CommandResponse.refused) ?? carryOut(order, context)
    settle(context)
    return response
  }

  /// Nothing can be typed on a machine that is down; one long command at a time.
  private func refusalOfPlace(_ order: Order) -> Refusal? {
    let name = plan.pces[order.pce].name
    if order.command.isTypedThere, !order.nodes.contains(where: { nodes[$0].isUp }) {
      return Refusal("\(name) is down: nothing can be typed there", sources: ["SP-GAP-007"])
    }
    if order.command.takesTime, let work = pces[order.pce].work {
      return Refusal(
        "\(work.command.rawValue) is still at work on \(name)", sources: ["SP-ROLE-004"])
    }
    return nil
  }

  private mutating func carryOut(_ order: Order, _ context: Context) -> CommandResponse {
    switch order.command {
    case .setRunlevel: setRunlevel(order, context)
    case .clusterStatus: readStatus(order, context)
    case .clusterRestart: restart(order, context)
    case .clusterStop, .stop: beginStop(order, context)
    case .start: beginStart(order, context)
    case .reset: reset(order, context)
    case .databaseSetup: setUpDatabase(order, context)
    case .createKey, .revokeKey: changeKey(order, context)
    case .exportCredentials: exportCredentials(order, context)
    case .setUpStandby: setUpStandby(order, context)
    case .queryRole: queryRole(order, context)
    case .queryRunlevel: queryRunlevel(order, context)
    case .promote: beginPromotion(order, context)
    case .promoteCheck: checkPromotion(order, context)
    case .repointName: repoint(order, context)
    case .setActiveName, .unsetActiveName: setActiveName(order, context)
    case .renamePCE: rename(order, context)
    case .backup: beginBackup(order, context)
    case .restore: beginRestore(order, context)
    case .writePolicy: writePolicy(order, context)
    case .upgrade: install(order, context)
    case .keepStopped, .release: keepStopped(order, context)
    case .openPorts: openPorts(order, context)
    }
  }

  /// Begins a command that takes time.
  mutating func beginWork(
    _ order: Order, takes: Duration, _ context: Context
  ) -> CommandResponse {
    pces[order.pce].workGeneration.advance()
    pces[order.pce].work = Work(
      command: order.command, token: order.request.token, began: context.now)
    context.schedule(
      .workDone(pce: UInt8(order.pce), pces[order.pce].workGeneration), after: takes)
    touch()
    return .started
  }

  /// A drawn duration of a command on a PCE, unless the scenario gives one.
  mutating func time(
    _ parameter: Parameter, _ order: Order, _ context: Context
  ) -> Duration {
    pces[order.pce].commands += 1
    let drawn = context.ledger.duration(
      parameter, for: plan.pces[order.pce].entity, pces[order.pce].commands - 1)
    return order.request.takes ?? drawn
  }

  /// A long command is done.
  mutating func workDone(_ pce: Int, _ generation: Generation, _ context: Context) {
    guard pces[pce].workGeneration == generation, let work = pces[pce].work else { return }
    pces[pce].work = nil
    isProcedureAtWork = true
    touch()
    var outcome = CommandOutcome.succeeded
    switch work.command {
    case .clusterStop, .stop: finishStop(of: pce, context)
    case .clusterRestart: finishRestart(of: pce, work, context)
    case .promote: outcome = finishPromotion(of: pce, work, context)
    case .backup: finishBackup(of: pce, context)
    case .restore: outcome = finishRestore(of: pce, context)
    default: break
    }
    context.end(work.token, outcome)
  }

  /// Ends a long command without success because its PCE is gone.
  mutating func failWork(of pce: Int, _ reason: String, _ context: Context) {
    guard let work = pces[pce].work else { return }
    switch work.command {
    case .setRunlevel, .promote, .backup, .restore: break
    default: return
    }
    pces[pce].work = nil
    pces[pce].workGeneration.advance()
    context.end(
      work.token,
      .failed(
        Refusal("\(work.command.rawValue) was interrupted: \(reason)", sources: ["SP-ROLE-004"])))
  }

  /// The PCE, and the node when one is named, that an entity stands for.
  func place(of entity: EntityID) -> (pce: Int, node: Int?)? {
    let index = Int(entity.index)
    switch kind(of: entity) {
    case .pce where pces.indices.contains(index): return (index, nil)
    case .node where nodes.indices.contains(index): return (plan.nodes[index].pce, index)
    case .pair: return (plan.active, nil)
    default: return nil
    }
  }

  /// The PCE that an argument names; nil when it names none.
  func pce(_ order: Order, _ argument: String) -> Int? {
    guard case .entity(let entity)? = order.request.argument(argument) else { return nil }
    return place(of: entity)?.pce
  }

  /// The word that an argument gives.
  func word(_ order: Order, _ argument: String) -> String? {
    guard case .symbol(let word)? = order.request.argument(argument) else { return nil }
    return word
  }

  /// The number that an argument gives.
  func number(_ order: Order, _ argument: String) -> Double? {
    guard case .number(let number)? = order.request.argument(argument) else { return nil }
    return number
  }

  /// A refusal in one line.
  func refused(_ reason: String, _ sources: String...) -> CommandResponse {
    .refused(Refusal(reason, sources: sources))
  }
}
