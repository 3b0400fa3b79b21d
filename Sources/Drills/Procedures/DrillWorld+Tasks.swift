import ClusterModeling
import Observations
import SimulationKernel
import Units

extension DrillWorld {
  func boundWorld(of task: Int) -> BoundWorld {
    BoundWorld(world: self, bindings: tasks[task].frames.map(\.bindings))
  }

  /// A person begins a procedure.
  func startTask(
    step: TimelineStep, procedure name: String, by person: String?, inputs: [NamedExpression],
    cause: DecisionID?
  ) {
    guard let procedure = scenario.procedures.firstIndex(where: { $0.name == name }) else { return }
    let who = person.flatMap { name in scenario.people.firstIndex { $0.name == name } }
    let decision = recorder.decide(
      .procedure, person ?? step.id, "begins \(name)", at: now, cause: cause,
      sources: scenario.procedures[procedure].facts)
    recorder.mark(.decided, at: now)
    var task = ProcedureTask(
      id: step.id, person: who, severity: scenario.procedures[procedure].severity, frames: [])
    task.cause = decision
    task.taskBand = recorder.open(.procedure, step.id, "\(name)", at: now)
    let bindings = bind(inputs, in: BoundWorld(world: self, bindings: []))
    task.frames = [frame(procedure, path: step.id, bindings: bindings)]
    tasks.append(task)
    happened(step.id, .start, cause: decision)
    beginStep(tasks.count - 1)
  }

  /// A person, or nobody in particular, gives one command: a procedure of one step.
  func startCommand(
    step: TimelineStep, name: String, targets: [Expression], arguments: [NamedExpression],
    by person: String?, cause: DecisionID?
  ) {
    let who = person.flatMap { name in scenario.people.firstIndex { $0.name == name } }
    var task = ProcedureTask(id: step.id, person: who, severity: 0, frames: [])
    task.cause = cause
    let single = ProcedureStep(
      id: step.id,
      work: .command(name: name, targets: targets, arguments: arguments, parallel: false),
      takes: step.lasts, location: step.location)
    singleSteps.append((task: tasks.count, step: single))
    task.frames = [
      ProcedureTask.Frame(
        procedure: -1, order: [0], path: step.id, bindings: ProcedureTask.Bindings())
    ]
    tasks.append(task)
    happened(step.id, .start, cause: cause)
    beginStep(tasks.count - 1)
  }

  /// A level of a procedure with its steps in this person's order, mistakes included.
  func frame(
    _ procedure: Int, path: String, bindings: ProcedureTask.Bindings
  ) -> ProcedureTask.Frame {
    let steps = scenario.procedures[procedure].steps
    var order = Array(steps.indices)
    for mistake in scenario.mistakes {
      guard case .wrongOrder(let later) = mistake.kind,
        let moved = order.firstIndex(where: { "\(path)/\(steps[$0].id)" == mistake.step }),
        order.contains(where: { steps[$0].id == later })
      else { continue }
      let step = order.remove(at: moved)
      let place = order.firstIndex { steps[$0].id == later } ?? order.endIndex - 1
      order.insert(step, at: place + 1)
    }
    return ProcedureTask.Frame(procedure: procedure, order: order, path: path, bindings: bindings)
  }

  func bind(_ inputs: [NamedExpression], in world: BoundWorld) -> ProcedureTask.Bindings {
    var bindings = ProcedureTask.Bindings()
    for input in inputs {
      switch input.expression.type {
      case .entities: bindings.entities.append((input.name, input.expression.entities(in: world)))
      case .value: bindings.values.append((input.name, input.expression.reading(in: world).value))
      }
    }
    return bindings
  }

  /// The step that a task is at; nil when its innermost level is through.
  func currentStep(_ task: Int) -> ProcedureStep? {
    guard let frame = tasks[task].frames.last, frame.position < frame.order.count else {
      return nil
    }
    guard frame.procedure >= 0 else { return singleSteps.first { $0.task == task }?.step }
    return scenario.procedures[frame.procedure].steps[frame.order[frame.position]]
  }

  func path(of step: ProcedureStep, in task: Int) -> String {
    guard let frame = tasks[task].frames.last else { return step.id }
    return frame.procedure < 0 ? frame.path : "\(frame.path)/\(step.id)"
  }

  /// The mistake that is made at a step's present occurrence; nil when it is done right.
  func mistake(
    at path: String, occurrence: Int, where matches: (Mistake.Kind) -> Bool
  ) -> Mistake? {
    scenario.mistakes.first {
      $0.step == path && ($0.occurrence ?? occurrence) == occurrence && matches($0.kind)
    }
  }

  /// Ends a task; what it was about has happened, or has failed.
  func endTask(_ task: Int, failedBecause reason: String?) {
    guard tasks[task].phase != .finished else { return }
    releaseHands(task)
    tasks[task].phase = .finished
    tasks[task].generation &+= 1
    if let band = tasks[task].taskBand { recorder.close(band, at: now) }
    let id = tasks[task].id
    let who = tasks[task].person.map { scenario.people[$0].name } ?? id
    if let reason {
      tasks[task].cause = recorder.decide(
        .procedure, who, "stops \(id): \(reason)", at: now, cause: tasks[task].cause)
      happened(id, .failed, cause: tasks[task].cause)
    } else {
      tasks[task].cause = recorder.decide(
        .procedure, who, "is done with \(id)", at: now, cause: tasks[task].cause)
      happened(id, .done, cause: tasks[task].cause)
    }
    happened(id, .end, cause: tasks[task].cause)
  }
}
