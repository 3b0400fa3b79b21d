import ClusterModeling
import Observations
import SimulationKernel
import Units

extension DrillWorld {
  /// Entities that the present command step is aimed at now, mistakes included.
  func targetsOfCommand(_ task: Int, _ targets: [Expression]) -> [EntityID] {
    if let wrong = wrongTarget(task) { return wrong }
    let world = boundWorld(of: task)
    var found: [EntityID] = []
    for target in targets {
      for entity in target.entities(in: world) where !found.contains(entity) {
        found.append(entity)
      }
    }
    return found
  }

  /// Gives the command to the next target, or to all at once; after the last one waits for the
  /// machine.
  func typeNextTarget(_ task: Int) {
    guard let step = tasks[task].step,
      case .command(let name, _, let arguments, let isAtOnce) = step.work
    else { return }
    let work = tasks[task].work ?? works.count
    if work == works.count { works.append(MachineWork(task: task, path: tasks[task].path)) }
    tasks[task].work = work
    repeat {
      guard !tasks[task].untyped.isEmpty else { break }
      let target = tasks[task].untyped.removeFirst()
      give(name, to: target, arguments, step: step, work: work)
    } while isAtOnce
    if let next = tasks[task].untyped.first {
      return wait(task, .hands, handsTime(task, step, "hands \(self.name(of: next))"))
    }
    guard works[work].running > 0 else { return machineDone(task) }
    tasks[task].phase = .machine
    tasks[task].generation &+= 1
    if !step.attends { releaseHands(task) }
    if let patience = patience(task) { wait(task, .machine, patience) }
  }

  private func give(
    _ name: String, to target: EntityID, _ arguments: [NamedExpression], step: ProcedureStep,
    work: Int
  ) {
    let task = works[work].task
    if let refusal = interlock(of: step, in: task) { return refuse(work, name, target, refusal) }
    guard let system = system(ofKind: target.kind) else {
      return refuse(work, name, target, Refusal("nothing there takes commands", sources: []))
    }
    commandCount += 1
    let world = boundWorld(of: task)
    let request = CommandRequest(
      token: CommandToken(number: commandCount), command: name, target: target,
      arguments: arguments.map { argument($0, in: world) }, actor: actor(of: task),
      takes: step.takes.map {
        drawn(
          $0, for: "step:\(tasks[task].path)", "takes \(self.name(of: target))",
          tasks[task].drawOrdinal)
      })
    note(
      task, .command, "gives \(described(request)) on \(self.name(of: target))",
      sources: sources(of: name, system))
    commands.append((request.token, work))
    works[work].running += 1
    works[work].system = systems.count > 1 ? system : nil
    let response = systems[system].perform(request, at: now, cause: tasks[task].cause)
    switch response {
    case .started: break
    case .done: settle(request.token)
    case .refused(let refusal):
      settle(request.token)
      refuse(work, name, target, refusal)
    }
    collect(from: system)
  }

  /// The place of a command's work; the command is at work no longer.
  private func takeCommand(_ token: CommandToken) -> Int? {
    commands.firstIndex { $0.token == token }.map { commands.remove(at: $0).work }
  }

  private func settle(_ token: CommandToken) {
    guard let work = takeCommand(token) else { return }
    works[work].running -= 1
  }

  private func refuse(_ work: Int, _ command: String, _ target: EntityID, _ refusal: Refusal) {
    works[work].failure = refusal
    note(
      works[work].task, .refusal, "refuses \(command): \(refusal.reason)",
      subject: name(of: target), sources: refusal.sources)
  }

  /// A command that was at work has ended.
  func commandEnded(_ token: CommandToken, _ outcome: CommandOutcome) {
    guard let work = takeCommand(token) else { return }
    let task = works[work].task
    works[work].running -= 1
    if case .failed(let refusal) = outcome {
      works[work].failure = refusal
      note(
        task, .command, "sees \(works[work].path) fail: \(refusal.reason)",
        sources: refusal.sources)
    }
    guard works[work].running == 0 else { return }
    if works[work].isLeftBehind {
      endLeftBehind(work)
    } else if tasks[task].work == work, tasks[task].phase == .machine {
      machineDone(task)
    }
  }

  /// All commands of the present step have ended or were refused.
  private func machineDone(_ task: Int) {
    guard let work = tasks[task].work else { return }
    if let failure = works[work].failure {
      return failStep(task, failure.reason, sources: failure.sources)
    }
    verify(task)
  }

  /// What nobody waited for any longer is done now.
  private func endLeftBehind(_ work: Int) {
    if let band = works[work].band { recorder.close(band, at: now) }
    let hasFailed = works[work].failure != nil
    if !hasFailed {
      recorder.mark(.stepDone, at: now, task: works[work].task, on: works[work].system)
    }
    happened(
      works[work].path, hasFailed ? .failed : .done, cause: tasks[works[work].task].cause)
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

  /// The command as somebody types it.
  private func described(_ request: CommandRequest) -> String {
    let words = request.arguments.map(\.value).filter { $0 != .nothing }.map(text(of:))
    return ([request.command] + words).joined(separator: " ")
  }

  func text(of value: Value) -> String {
    switch value {
    case .number(let number) where number == number.rounded() && abs(number) < 1e15:
      "\(Int64(number))"
    case .number(let number): "\(number)"
    case .boolean(let value): "\(value)"
    case .symbol(let word): word
    case .entity(let entity): name(of: entity)
    case .nothing: "nothing"
    }
  }

  private func sources(of command: String, _ system: Int) -> [String] {
    scenario.systems[system].description.commands.first { $0.name == command }?.sources ?? []
  }
}
