import ClusterModeling
import NetworkModel
import Observations
import SimulationKernel
import Units

/// Commands as people give them.
extension CoreHA {
  /// A command with its target resolved: a Core or a controller.
  struct Order {
    var command: Command
    var request: CommandRequest
    var core: Int
    var controller: Int
  }

  /// Somebody gives a command.
  mutating func perform(_ request: CommandRequest, _ context: Context) -> CommandResponse {
    let index = Int(request.target.index)
    guard let command = Command(rawValue: request.command), let kind = kind(of: request.target),
      kind == .core || kind == .controller
    else {
      return .refused(Refusal("nothing there takes \(request.command)", sources: ["CH-ROLE-006"]))
    }
    let order = Order(
      command: command, request: request, core: kind == .core ? index : -1,
      controller: kind == .controller ? index : -1)
    isProcedureAtWork = true
    defer { isProcedureAtWork = false }
    let response =
      refusalOfPlace(order).map(CommandResponse.refused)
      ?? (kind == .core ? carryOut(order, context) : control(order, context))
    settle(context)
    return response
  }

  private func refusalOfPlace(_ order: Order) -> Refusal? {
    guard order.command.needsCore else { return nil }
    guard cores.indices.contains(order.core) else {
      return Refusal("\(order.command.rawValue) is given on a Core", sources: ["CH-CONF-003"])
    }
    let name = plan.cores[order.core].name
    if cores[order.core].work != nil {
      return Refusal("\(name) is busy with an upgrade", sources: ["CH-UPG-001"])
    }
    guard isUp(order.core) else {
      return Refusal("\(name) is down: nothing can be done there", sources: ["CH-ROLE-004"])
    }
    if order.command.needsEnableMode, !cores[order.core].access.isInEnableMode {
      return Refusal(
        "needs-enable: \(order.command.rawValue) is a command of the enable mode",
        sources: ["CH-CLI-001"])
    }
    return nil
  }

  private mutating func carryOut(_ order: Order, _ context: Context) -> CommandResponse {
    switch order.command {
    case .enable:
      cores[order.core].access.isInEnableMode = true
      return .done
    case .failoverMode: return setMode(order, context)
    case .failoverSync, .runSync: return syncNow(order, context)
    case .clientConnection: return setNewConnections(order, context)
    case .startTomcat, .stopTomcat: return setTomcat(order, context)
    case .unlock:
      cores[order.core].access.isUnlocked = true
      return .done
    case .edit: return edit(order, context)
    case .save: return saveEdits(order, context)
    case .copyKey, .addHost: return exchangeKey(order, context)
    case .testConnection: return testConnection(order, context)
    case .refresh, .reviewStart, .reviewStatus: return review(order, context)
    case .testMail, .viewLog, .compareDevices: return validateStep(order, context)
    case .enableAtlas, .correctClock, .openPorts: return put(order)
    case .powerOff, .powerOn: return setPower(order, context)
    case .download: return download(order, context)
    case .install: return beginInstall(order, context)
    case .validate: return validateUpgrade(order, context)
    case .resume, .swapMonitors, .disableFailover, .enableFailover:
      return refused("\(order.command.rawValue) is done at a traffic controller", "CH-LB-005")
    }
  }

  /// Settings of a machine that somebody puts right.
  private mutating func put(_ order: Order) -> CommandResponse {
    switch order.command {
    case .enableAtlas: cores[order.core].access.hasAtlas = true
    case .correctClock: cores[order.core].machine.clockAhead = .zero
    default: cores[order.core].access.ports = Self.corePorts
    }
    touch()
    return .done
  }

  /// The Core that an argument names; nil when it names none.
  func core(_ order: Order, _ argument: String) -> Int? {
    guard case .entity(let entity)? = order.request.argument(argument), kind(of: entity) == .core
    else { return nil }
    return Int(entity.index)
  }

  /// The word that an argument gives.
  func word(_ order: Order, _ argument: String) -> String? {
    guard case .symbol(let word)? = order.request.argument(argument) else { return nil }
    return word
  }

  /// The number or span that an argument gives.
  func number(_ order: Order, _ argument: String) -> Double? {
    guard case .number(let number)? = order.request.argument(argument) else { return nil }
    return number
  }

  /// The span that an argument gives.
  func span(_ order: Order, _ argument: String) -> Duration? {
    number(order, argument).map { Duration(roundingSeconds: $0 / 1e9) }
  }

  /// The truth that an argument gives.
  func truth(_ order: Order, _ argument: String) -> Bool? {
    guard case .boolean(let value)? = order.request.argument(argument) else { return nil }
    return value
  }

  /// A refusal in one line.
  func refused(_ reason: String, _ sources: String...) -> CommandResponse {
    .refused(Refusal(reason, sources: sources))
  }

  /// Refused by strict checks; done with a note where its effect is to be shown.
  mutating func forbidden(
    _ order: Order, _ reason: String, _ context: Context, _ source: String
  ) -> CommandResponse? {
    if plan.isStrict { return refused(reason, source) }
    note(.hazard, plan.cores[order.core].entity, reason, context, source)
    return nil
  }
}
