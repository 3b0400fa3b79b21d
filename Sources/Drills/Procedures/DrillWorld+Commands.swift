import ClusterModeling
import Observations
import SimulationKernel
import Units

extension DrillWorld {
  /// Entities that a command of a task is aimed at now, mistakes included.
  func resolveTargets(_ task: Int, _ targets: [Expression], path: String) -> [EntityID] {
    let world = boundWorld(of: task)
    let occurrence = tasks[task].occurrence(of: path)
    for mistake in scenario.mistakes where mistake.step == path {
      guard case .wrongTarget(let other) = mistake.kind,
        (mistake.occurrence ?? occurrence) == occurrence
      else { continue }
      let wrong = other.entities(in: world)
      noteMistake(
        task, "aims \(path) at \(wrong.map(name(of:)).joined(separator: ", "))")
      return wrong
    }
    return targets.flatMap { $0.entities(in: world) }
  }

  /// Gives the command to the next target; when all are typed, waits for the machine.
  func typeNextTarget(_ task: Int) {
    guard let step = currentStep(task),
      case .command(let name, _, let arguments, let parallel) = step.work
    else { return }
    let path = path(of: step, in: task)
    repeat {
      guard !tasks[task].untyped.isEmpty else { break }
      let target = tasks[task].untyped.removeFirst()
      give(task, name, to: target, arguments, step: step, path: path)
    } while parallel
    if !tasks[task].untyped.isEmpty { return wait(task, .hands, handsTime(task, step, path)) }
    guard tasks[task].running > 0 else { return afterWork(task) }
    tasks[task].phase = .machine
    tasks[task].generation &+= 1
    if !step.attends { releaseHands(task) }
    if let patience = prematurePatience(task) { wait(task, .machine, patience) }
  }

  private func give(
    _ task: Int, _ name: String, to target: EntityID, _ arguments: [NamedExpression],
    step: ProcedureStep, path: String
  ) {
    guard let system = system(ofKind: target.kind) else { return }
    if let interlock = step.interlock,
      interlock.reading(in: boundWorld(of: task)).value != .boolean(true)
    {
      return refuse(
        task, name, target, Refusal("the product demands \(interlock.text)", sources: step.facts))
    }
    commandCount += 1
    let request = CommandRequest(
      token: CommandToken(number: commandCount), command: name, target: target,
      arguments: arguments.map { argument($0, in: boundWorld(of: task)) }, actor: actor(of: task),
      takes: step.takes.map {
        drawn(
          $0, for: "\(path) \(self.name(of: target))", "takes",
          UInt64(tasks[task].occurrence(of: path)))
      })
    tasks[task].cause = recorder.decide(
      .command, actor(of: task), "gives \(described(request)) on \(self.name(of: target))",
      at: now, cause: tasks[task].cause, sources: sources(of: name))
    commands[commandCount] = task
    tasks[task].running += 1
    let response = systems[system].perform(request, at: now, cause: tasks[task].cause)
    switch response {
    case .started: break
    case .done: settle(request.token)
    case .refused(let refusal):
      settle(request.token)
      refuse(task, name, target, refusal)
    }
    collect(from: system)
  }

  private func settle(_ token: CommandToken) {
    guard let task = commands.removeValue(forKey: token.number) else { return }
    tasks[task].running -= 1
  }

  private func refuse(_ task: Int, _ command: String, _ target: EntityID, _ refusal: Refusal) {
    tasks[task].failure = refusal
    tasks[task].cause = recorder.decide(
      .refusal, name(of: target), "refuses \(command): \(refusal.reason)", at: now,
      cause: tasks[task].cause, sources: refusal.sources)
  }

  /// A command that was at work has ended.
  func commandEnded(_ token: CommandToken, _ outcome: CommandOutcome) {
    guard let task = commands.removeValue(forKey: token.number) else { return }
    guard tasks[task].phase != .finished, token.number >= tasks[task].firstToken else { return }
    tasks[task].running -= 1
    if case .failed(let refusal) = outcome {
      tasks[task].failure = refusal
      tasks[task].cause = recorder.decide(
        .command, actor(of: task), "sees it fail: \(refusal.reason)", at: now,
        cause: tasks[task].cause, sources: refusal.sources)
    }
    if tasks[task].running == 0, tasks[task].phase == .machine { afterWork(task) }
  }

  private func argument(
    _ argument: NamedExpression, in world: BoundWorld
  ) -> (name: String, value: Value) {
    if case .entities = argument.expression.type {
      let found = argument.expression.entities(in: world)
      return (argument.name, found.first.map(Value.entity) ?? .nothing)
    }
    return (argument.name, argument.expression.reading(in: world).value)
  }

  private func described(_ request: CommandRequest) -> String {
    var words = [request.command]
    for argument in request.arguments {
      switch argument.value {
      case .number(let number) where number == number.rounded() && abs(number) < 1e15:
        words.append("\(Int64(number))")
      case .number(let number): words.append("\(number)")
      case .boolean(let value): words.append("\(value)")
      case .symbol(let word): words.append(word)
      case .entity(let entity): words.append(name(of: entity))
      case .nothing: break
      }
    }
    return words.joined(separator: " ")
  }

  private func sources(of command: String) -> [String] {
    for system in scenario.systems {
      if let found = system.description.commands.first(where: { $0.name == command }) {
        return found.sources
      }
    }
    return []
  }
}
