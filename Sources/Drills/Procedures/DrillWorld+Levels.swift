import ClusterModeling
import Observations
import Units

extension DrillWorld {
  /// Most levels of procedures within procedures.
  private static var mostLevels: Int { 16 }

  /// A step that runs another procedure opens a level, or begins again with what failed.
  func openLevel(_ task: Int, _ step: ProcedureStep) {
    switch step.work {
    case .run(let procedure, let inputs):
      var bindings = bind(inputs, in: boundWorld(of: task))
      misdirect(task, &bindings)
      push(task, procedure, bindings)
    case .forEach(let set, _, _):
      if tasks[task].frame.loop != nil { return runLoop(task) }
      var entities = set.entities(in: boundWorld(of: task))
      if let wrong = wrongTarget(task) { entities = wrong }
      guard let first = entities.first else { return finishStep(task) }
      tasks[task].frame.loop = ProcedureTask.Loop(
        current: first, remaining: entities.dropFirst())
      runLoop(task)
    case .check, .command, .choose, .act: break
    }
  }

  private func push(_ task: Int, _ name: String, _ bindings: ProcedureTask.Bindings) {
    guard tasks[task].frames.count < Self.mostLevels else {
      return failStep(
        task, "procedures are nested too deeply at \(name)", sources: [], isFinal: true)
    }
    guard let procedure = procedure(named: name) else {
      return failStep(task, "there is no procedure \(name)", sources: [], isFinal: true)
    }
    tasks[task].frames.append(frame(procedure, path: tasks[task].path, bindings: bindings))
    beginStep(task)
  }

  /// Runs the loop's procedure for the entity whose turn it is, under the name `item`.
  private func runLoop(_ task: Int) {
    guard let step = tasks[task].step, let loop = tasks[task].frame.loop,
      case .forEach(_, let procedure, let inputs) = step.work
    else { return }
    var item = ProcedureTask.Bindings()
    item.entities.append(("item", [loop.current]))
    let world = BoundWorld(world: self, bindings: tasks[task].frames.map(\.bindings) + [item])
    var bindings = bind(inputs, in: world)
    bindings.entities.insert(("item", [loop.current]), at: 0)
    push(task, procedure, bindings)
  }

  /// A level is through: its loop goes on, or the step that opened it is done.
  func endFrame(_ task: Int) {
    guard tasks[task].frames.count > 1 else { return endTask(task, failedBecause: nil) }
    tasks[task].frames.removeLast()
    if tasks[task].frame.loop == nil { verify(task) } else { goOnWithLoop(task) }
  }

  /// The next entity's turn; after the last one the step is done, unless something failed in it.
  func goOnWithLoop(_ task: Int) {
    guard let loop = tasks[task].frame.loop, let step = tasks[task].step else { return }
    if let next = loop.remaining.first {
      tasks[task].frame.loop?.current = next
      tasks[task].frame.loop?.remaining = loop.remaining.dropFirst()
      tasks[task].frame.failures = 0
      return runLoop(task)
    }
    tasks[task].frame.loop = nil
    guard loop.hasFailed else { return verify(task) }
    closeBand(task)
    note(task, .procedure, "leaves \(tasks[task].path) with failures behind", sources: step.facts)
    advance(task, believingDone: nil)
  }

  /// A level of a procedure with its steps in this person's order, mistakes included.
  func frame(
    _ procedure: Procedure, path: String, bindings: ProcedureTask.Bindings
  ) -> ProcedureTask.Frame {
    let steps = procedure.steps
    var order = Array(steps.indices)
    var moved: [ProcedureTask.MovedStep] = []
    for mistake in scenario.mistakes {
      guard case .wrongOrder(let later) = mistake.kind,
        let from = order.firstIndex(where: { "\(path)/\(steps[$0].id)" == mistake.step }),
        isDue(mistake, occurrence: (occurrences[mistake.step] ?? 0) + 1),
        order.contains(where: { steps[$0].id == later && $0 != order[from] })
      else { continue }
      let step = order.remove(at: from)
      guard let place = order.firstIndex(where: { steps[$0].id == later }) else { continue }
      order.insert(step, at: place + 1)
      moved.append(ProcedureTask.MovedStep(id: steps[step].id, place: step, after: later))
    }
    return ProcedureTask.Frame(
      steps, order: order, moved: moved, path: path, bindings: bindings)
  }
}
