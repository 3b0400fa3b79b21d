import ClusterModeling
import Observations
import SimulationKernel
import Units

extension DrillWorld {
  func boundWorld(of task: Int) -> BoundWorld {
    BoundWorld(world: self, bindings: tasks[task].frames.map(\.bindings))
  }

  /// A procedure is put before a person; what it is given is resolved at once.
  func startTask(
    step: TimelineStep, procedure name: String, by person: String?, inputs: [NamedExpression],
    cause: DecisionID?
  ) {
    guard let procedure = procedure(named: name) else { return }
    let bindings = bind(inputs, in: BoundWorld(world: self, bindings: []))
    add(
      ProcedureTask(
        id: step.id, title: name, person: place(of: person), severity: procedure.severity,
        isSingleCommand: false, frames: [frame(procedure, path: step.id, bindings: bindings)],
        cause: cause))
  }

  /// A person, or nobody in particular, is to give one command: a procedure of one step.
  func startCommand(
    step: TimelineStep, name: String, targets: [Expression], arguments: [NamedExpression],
    by person: String?, cause: DecisionID?
  ) {
    let only = ProcedureStep(
      id: step.id,
      work: .command(name: name, targets: targets, arguments: arguments, parallel: false),
      location: step.location)
    add(
      ProcedureTask(
        id: step.id, title: name, person: place(of: person), severity: 0, isSingleCommand: true,
        frames: [ProcedureTask.Frame([only], order: [0], path: step.id)], cause: cause))
  }

  private func place(of person: String?) -> Int? {
    person.flatMap { name in scenario.people.firstIndex { $0.name == name } }
  }

  func procedure(named name: String) -> Procedure? {
    scenario.procedures.first { $0.name == name }
  }

  private func add(_ task: ProcedureTask) {
    tasks.append(task)
    enterLine(tasks.count - 1)
  }

  /// Somebody puts their hands on a task for the first time.
  func beginTask(_ task: Int) {
    let (id, title) = (tasks[task].id, tasks[task].title)
    tasks[task].hasBegun = true
    if !tasks[task].isSingleCommand {
      tasks[task].band = recorder.open(.procedure, id, title, at: now)
      tasks[task].cause = recorder.decide(
        .procedure, actor(of: task), "begins \(title)", at: now, cause: tasks[task].cause,
        sources: procedure(named: title)?.facts ?? [])
    }
    if tasks[task].person != nil || !tasks[task].isSingleCommand {
      recorder.mark(.decided, at: now, task: task)
    }
    happened(id, .start, cause: tasks[task].cause)
    beginStep(task)
  }

  /// Ends a task; what it was about has happened, or has failed.
  func endTask(_ task: Int, failedBecause reason: String?) {
    releaseHands(task)
    tasks[task].phase = .finished
    tasks[task].generation &+= 1
    for frame in tasks[task].frames { if let band = frame.band { recorder.close(band, at: now) } }
    if let band = tasks[task].band { recorder.close(band, at: now) }
    let title = tasks[task].title
    if let reason {
      note(task, .procedure, "stops \(title): \(reason)")
    } else if !tasks[task].isSingleCommand {
      note(task, .procedure, "is done with \(title)")
    }
    // Nothing of it is looked at again; long runs would pile it up.
    tasks[task].frames = [ProcedureTask.Frame([], order: [], path: tasks[task].id)]
    happened(tasks[task].id, reason == nil ? .done : .failed, cause: tasks[task].cause)
    happened(tasks[task].id, .end, cause: tasks[task].cause)
  }

  /// Notes something about a task; what comes next follows from it.
  func note(
    _ task: Int, _ kind: Decision.Kind, _ text: String, subject: String? = nil,
    sources: [String] = []
  ) {
    tasks[task].cause = recorder.decide(
      kind, subject ?? actor(of: task), text, at: now, cause: tasks[task].cause,
      sources: sources)
  }

  /// Who does a task: the person, or the step of the timeline when nobody in particular does.
  func actor(of task: Int) -> String {
    tasks[task].person.map { scenario.people[$0].name } ?? tasks[task].id
  }

  /// Values and entities under the names by which a procedure knows them.
  func bind(_ inputs: [NamedExpression], in world: BoundWorld) -> ProcedureTask.Bindings {
    var bindings = ProcedureTask.Bindings()
    for input in inputs {
      switch input.expression.type {
      case .entities: bindings.entities.append((input.name, input.expression.entities(in: world)))
      case .value(.entity):
        bindings.entities.append((input.name, input.expression.entities(in: world)))
      case .value: bindings.values.append((input.name, input.expression.reading(in: world).value))
      }
    }
    return bindings
  }
}
