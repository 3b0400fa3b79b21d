import ClusterModeling
import NetworkModel
import Observations
import SimulationKernel
import Units

/// Commands as people give them.
extension PeerCluster {
  /// A command with the machine on which it is typed.
  struct Order {
    var command: Command
    var request: CommandRequest
    var machine: Int
  }

  /// Somebody gives a command.
  mutating func perform(_ request: CommandRequest, _ context: Context) -> CommandResponse {
    guard let command = Command(rawValue: request.command),
      let machine = place(of: request.target)
    else { return refused("nothing there takes \(request.command)", "PC-CREATE-007") }
    let order = Order(command: command, request: request, machine: machine)
    isProcedureAtWork = true
    defer { isProcedureAtWork = false }
    let response =
      refusalOfPlace(order) ?? refusalOfMode(order, context) ?? carryOut(order, context)
    settle(context)
    return response
  }

  /// Nobody gets into a machine that is down or without login; one long command at a time.
  private func refusalOfPlace(_ order: Order) -> CommandResponse? {
    let name = plan.machines[order.machine].name
    let state = machines[order.machine]
    guard state.isUp else {
      return refused("\(name) is down: nothing can be typed there", "PC-DISC-002")
    }
    if !allowsLogin(order.machine), order.command != .login {
      return refused("no-login: login to \(name) is turned off", "PC-ARCH-009")
    }
    if word(order, "via") == "gui", !order.command.hasPage {
      return refused(
        "cli-only: \(order.command.rawValue) is given with clusterconfig in the CLI", "PC-REQ-005",
        "PC-GUI-001")
    }
    if takesTime(order.command), let work = state.work {
      return refused("\(work.command.rawValue) is still at work on \(name)", "PC-JOIN-006")
    }
    if order.command.isClusterOperation, state.cluster == nil,
      !(order.command == .prepareJoin && word(order, "act") == "print")
    {
      return refused(
        "no-such-cluster: \(name) is in no cluster; create one, or join over SSH or CCS",
        "PC-CREATE-006", "PC-ARCH-014")
    }
    return nil
  }

  private func takesTime(_ command: Command) -> Bool {
    [.join, .clusterCheck, .upgrade, .downloadUpgrade].contains(command)
  }

  /// Operations of the cluster itself are tied to cluster mode and offer to switch (PC-CMD-005).
  private mutating func refusalOfMode(_ order: Order, _ context: Context) -> CommandResponse? {
    guard order.command.isClusterOperation, machines[order.machine].cluster != nil else {
      return nil
    }
    return tieRefusal(
      of: order.command == .clusterCheck ? "clustercheck" : "clusterconfig", to: .cluster, order,
      context)
  }

  /// Warns and switches, or refuses when the offer to switch is declined (PC-CMD-009).
  mutating func tieRefusal(
    of command: String, to level: Level, _ order: Order, _ context: Context
  ) -> CommandResponse? {
    guard machines[order.machine].mode.level != level else { return nil }
    if boolean(order, "auto_switch") == false {
      return refused(
        "restricted-to-\(level.rawValue): \(command) is tied to \(level.rawValue) mode",
        level == .cluster ? "PC-CMD-005" : "PC-CMD-006", "PC-CMD-009", "PC-GAP-022")
    }
    let mode = level == .cluster ? Mode.cluster : .machine(plan.machines[order.machine].name)
    machines[order.machine].mode = mode
    note(
      .system, plan.machines[order.machine].entity,
      "warns that \(command) is tied to \(level.rawValue) mode, and switches to it", context,
      level == .cluster ? "PC-CMD-005" : "PC-CMD-006", "PC-CMD-009")
    return nil
  }

  private mutating func carryOut(_ order: Order, _ context: Context) -> CommandResponse {
    switch order.command {
    case .create: create(order, context)
    case .join: beginJoin(order, context)
    case .addGroup: addGroup(order, context)
    case .setGroup: setGroup(order, context)
    case .renameGroup: renameGroup(order, context)
    case .deleteGroup: deleteGroup(order, context)
    case .removeMachine: removeMachine(order, context)
    case .setName: setName(order, context)
    case .list, .listDetail, .connectionStatus: list(order, context)
    case .disconnect: disconnect(order, context)
    case .reconnect: reconnect(order, context)
    case .prepareJoin: prepareJoin(order, context)
    case .clusterMode: changeMode(order, context)
    case .configure, .newSettings, .override, .deleteSettings: edit(order, context)
    case .clusterSet: clusterSet(order, context)
    case .clusterShow: clusterShow(order, context)
    case .commit: commit(order, context)
    case .clearChanges: clearChanges(order, context)
    case .clusterCheck: beginCheck(order, context)
    case .issue: issue(order, context)
    case .password: changePassword(order, context)
    default: carryOutElse(order, context)
    }
  }

  private mutating func carryOutElse(_ order: Order, _ context: Context) -> CommandResponse {
    switch order.command {
    case .saveConfiguration: save(order, context)
    case .loadConfiguration: load(order, context)
    case .upgrade: beginUpgrade(order, context)
    case .downloadUpgrade: beginDownload(order, context)
    case .suspendListener, .resume: changeListener(order, context)
    case .setHostName: setHostName(order, context)
    case .printFingerprint: printFingerprint(order, context)
    case .changeCCS: changeCCS(order, context)
    case .login: login(order, context)
    case .logoutGUI: logOut(order, context)
    case .twoFactorOff: switchTwoFactorOff(order, context)
    case .view: view(order, context)
    case .remoteData: readRemoteData(order, context)
    default: refused("\(order.command.rawValue) is not known here", "PC-CREATE-007")
    }
  }

  /// Begins a command that takes time.
  mutating func beginWork(
    _ order: Order, takes: Duration, _ context: Context
  ) -> CommandResponse {
    machines[order.machine].workGeneration.advance()
    machines[order.machine].work = Work(
      command: order.command, token: order.request.token, began: context.now,
      request: order.request)
    context.schedule(
      .workDone(UInt16(order.machine), machines[order.machine].workGeneration),
      after: order.request.takes ?? takes)
    touch()
    return .started
  }

  /// A long command is done.
  mutating func workDone(_ machine: Int, _ generation: Generation, _ context: Context) {
    guard machines[machine].workGeneration == generation, let work = machines[machine].work else {
      return
    }
    machines[machine].work = nil
    isProcedureAtWork = true
    touch()
    let order = Order(command: work.command, request: work.request, machine: machine)
    switch work.command {
    case .join: context.end(work.token, finishJoin(order, work, context))
    case .clusterCheck: context.end(work.token, finishCheck(order, context))
    case .upgrade: reboot(into: order, context)
    case .downloadUpgrade:
      machines[machine].hasImage = true
      context.end(work.token, .succeeded)
    default: context.end(work.token, .succeeded)
    }
  }

  /// Ends a long command without success because its machine is gone.
  mutating func failWork(of machine: Int, _ reason: String, _ context: Context) {
    guard let work = machines[machine].work else { return }
    machines[machine].work = nil
    machines[machine].workGeneration.advance()
    context.end(
      work.token,
      .failed(
        Refusal("\(work.command.rawValue) was interrupted: \(reason)", sources: ["PC-DISC-001"])))
  }

  /// The machine that an entity stands for.
  func place(of entity: EntityID) -> Int? {
    guard kind(of: entity) == .machine, machines.indices.contains(Int(entity.index)) else {
      return nil
    }
    return Int(entity.index)
  }

  /// The machine that an argument names; nil when it names none.
  func machine(_ order: Order, _ argument: String) -> Int? {
    guard case .entity(let entity)? = order.request.argument(argument) else { return nil }
    return place(of: entity)
  }

  /// The word that an argument gives.
  func word(_ order: Order, _ argument: String) -> String? {
    guard case .symbol(let word)? = order.request.argument(argument) else { return nil }
    return word
  }

  /// Yes or no, when an argument says it.
  func boolean(_ order: Order, _ argument: String) -> Bool? {
    guard case .boolean(let value)? = order.request.argument(argument) else { return nil }
    return value
  }

  /// The number that an argument gives.
  func number(_ order: Order, _ argument: String) -> Int? {
    guard case .number(let number)? = order.request.argument(argument) else { return nil }
    return Int(saturating: number)
  }

  /// A refusal in one line.
  func refused(_ reason: String, _ sources: String...) -> CommandResponse {
    .refused(Refusal(reason, sources: sources))
  }

  /// Lines of the mode and the command as the prompt shows them (PC-MODE-003).
  func prompt(_ machine: Int) -> String {
    let mode = machines[machine].mode
    guard machines[machine].cluster != nil else { return "\(plan.machines[machine].name)>" }
    switch mode.level {
    case .cluster:
      return "(Cluster \(machines[machine].cluster.map { clusters[$0].name } ?? ""))>"
    case .group: return "(Group \(mode.name))>"
    case .machine: return "(Machine \(mode.name))>"
    }
  }
}
