import ClusterModeling
import Observations
import Units

extension DrillWorld {
  /// Opens a level: another procedure inside the present step.
  func push(
    _ task: Int, _ procedure: String, path: String, _ bindings: ProcedureTask.Bindings,
    remaining: [EntityID], _ loop: [NamedExpression]
  ) {
    guard tasks[task].frames.count < 16,
      let index = scenario.procedures.firstIndex(where: { $0.name == procedure })
    else {
      return failStep(task, "procedures are nested too deeply at \(procedure)", sources: [])
    }
    var frame = frame(index, path: path, bindings: bindings)
    frame.remaining = remaining
    frame.loop = loop
    tasks[task].frames.append(frame)
    beginStep(task)
  }

  /// Runs a procedure for each entity in turn.
  func loop(
    _ task: Int, _ procedure: String, path: String, over entities: [EntityID],
    _ inputs: [NamedExpression]
  ) {
    guard let first = entities.first else { return finishStep(task) }
    let bindings = iteration(task, of: first, inputs)
    push(
      task, procedure, path: path, bindings, remaining: Array(entities.dropFirst()), inputs)
  }

  /// A level is through: its loop goes on, or the step that opened it is done.
  func endFrame(_ task: Int) {
    guard let ended = tasks[task].frames.popLast() else { return }
    guard !tasks[task].frames.isEmpty else {
      tasks[task].frames = [ended]
      return endTask(task, failedBecause: nil)
    }
    if let next = ended.remaining.first, ended.procedure >= 0 {
      let bindings = iteration(task, of: next, ended.loop)
      push(
        task, scenario.procedures[ended.procedure].name, path: ended.path, bindings,
        remaining: Array(ended.remaining.dropFirst()), ended.loop)
    } else {
      finishStep(task)
    }
  }

  private func iteration(
    _ task: Int, of entity: EntityID, _ inputs: [NamedExpression]
  ) -> ProcedureTask.Bindings {
    var outer = ProcedureTask.Bindings()
    outer.entities.append(("item", [entity]))
    let world = BoundWorld(world: self, bindings: tasks[task].frames.map(\.bindings) + [outer])
    var bindings = bind(inputs, in: world)
    bindings.entities.append(("item", [entity]))
    return bindings
  }
}
