import ClusterModeling
import Observations
import SimulationKernel
import Units

extension DrillWorld {
  /// A task comes to its next step, or to the end of a level.
  func beginStep(_ task: Int) {
    guard let step = currentStep(task) else { return endFrame(task) }
    let path = path(of: step, in: task)
    let occurrence = tasks[task].begin(path)
    tasks[task].attempts = 0
    tasks[task].repetitions = 0
    if mistake(at: path, occurrence: occurrence, where: { if case .omit = $0 { true } else { false } })
      != nil
    {
      noteMistake(task, "omits \(path) and believes it done")
      return advance(task, believingDone: step.id)
    }
    for mistake in scenario.mistakes where mistake.step == path {
      guard (mistake.occurrence ?? occurrence) == occurrence else { continue }
      if case .repeat(let times) = mistake.kind { tasks[task].repetitions = times }
      if case .tooLate(let span) = mistake.kind {
        noteMistake(task, "begins \(path) \(span) too late")
        return wait(task, .delayed, span)
      }
    }
    startStep(task)
  }

  /// The step is begun: nested procedures open a level, all else needs hands.
  func startStep(_ task: Int) {
    guard let step = currentStep(task) else { return }
    let path = path(of: step, in: task)
    if let missing = missingNeed(of: step, path: path, in: task) {
      return failStep(task, "\(path) needs \(missing) first", sources: step.facts)
    }
    switch step.work {
    case .run(let procedure, let inputs):
      noteStart(task, step, path)
      push(task, procedure, path: path, bind(inputs, in: boundWorld(of: task)), remaining: [], [])
    case .forEach(let entities, let procedure, let inputs):
      noteStart(task, step, path)
      loop(task, procedure, path: path, over: entities.entities(in: boundWorld(of: task)), inputs)
    default: requestHands(task)
    }
  }

  /// What the person did with their hands takes effect.
  func handsDone(_ task: Int) {
    guard let step = currentStep(task) else { return }
    switch step.work {
    case .check(let condition): judge(task, condition, path: path(of: step, in: task))
    case .choose(let choices): choose(task, choices, path: path(of: step, in: task))
    case .command: typeNextTarget(task)
    case .act, .run, .forEach: finishStep(task)
    }
  }

  /// The step is done: it is said, and the task goes on unless it is repeated by mistake.
  func finishStep(_ task: Int) {
    guard let step = currentStep(task) else { return }
    let path = path(of: step, in: task)
    closeStepBand(task)
    if case .command = step.work { recorder.mark(.stepDone, at: now) }
    if tasks[task].frames.last.map({ $0.procedure >= 0 }) ?? false {
      happened(path, .done, cause: tasks[task].cause)
    }
    if tasks[task].repetitions > 0 {
      tasks[task].repetitions -= 1
      noteMistake(task, "does \(path) once more")
      releaseHands(task)
      return requestHands(task)
    }
    advance(task, believingDone: step.id)
  }

  func advance(_ task: Int, believingDone id: String?) {
    releaseHands(task)
    let level = tasks[task].frames.count - 1
    if let id { tasks[task].frames[level].done.append(id) }
    tasks[task].frames[level].position += 1
    beginStep(task)
  }

  /// The step failed: what the procedure says for that case is done.
  func failStep(_ task: Int, _ reason: String, sources: [String]) {
    guard let step = currentStep(task) else { return }
    let path = path(of: step, in: task)
    tasks[task].attempts += 1
    tasks[task].cause = recorder.decide(
      .procedure, actor(of: task), "\(path) fails: \(reason)", at: now, cause: tasks[task].cause,
      sources: sources)
    closeStepBand(task)
    releaseHands(task)
    happened(path, .failed, cause: tasks[task].cause)
    handleFailure(task, step.onFailure, path: path)
  }

  private func handleFailure(_ task: Int, _ reaction: ProcedureStep.OnFailure, path: String) {
    switch reaction {
    case .abort: endTask(task, failedBecause: "\(path) failed")
    case .escalate: endTask(task, failedBecause: "\(path) failed and somebody else has to decide")
    case .proceed: advance(task, believingDone: nil)
    case .retry(let times, let then):
      if tasks[task].attempts <= times {
        requestHands(task)
      } else {
        handleFailure(task, then, path: path)
      }
    }
  }

  private func choose(_ task: Int, _ choices: [NamedExpression], path: String) {
    let level = tasks[task].frames.count - 1
    let occurrence = tasks[task].occurrence(of: path)
    var bindings = bind(choices, in: boundWorld(of: task))
    for mistake in scenario.mistakes where mistake.step == path {
      guard case .wrongTarget(let other) = mistake.kind,
        (mistake.occurrence ?? occurrence) == occurrence, !bindings.entities.isEmpty
      else { continue }
      bindings.entities[0].value = other.entities(in: boundWorld(of: task))
      let names = bindings.entities[0].value.map(name(of:)).joined(separator: ", ")
      noteMistake(task, "picks \(names) in \(path)")
    }
    for choice in bindings.entities {
      let names = choice.value.map(name(of:)).joined(separator: ", ")
      tasks[task].cause = recorder.decide(
        .person, actor(of: task), "chooses \(choice.name) = \(names.isEmpty ? "nothing" : names)",
        at: now, cause: tasks[task].cause)
    }
    tasks[task].frames[level].bindings.entities += bindings.entities
    tasks[task].frames[level].bindings.values += bindings.values
    if bindings.entities.contains(where: { $0.value.isEmpty }) {
      return failStep(task, "nothing to choose from", sources: [])
    }
    finishStep(task)
  }

  private func missingNeed(of step: ProcedureStep, path: String, in task: Int) -> String? {
    let isOutOfOrder = scenario.mistakes.contains {
      guard $0.step == path || $0.step.hasPrefix(tasks[task].id) else { return false }
      if case .wrongOrder = $0.kind { return true }
      return false
    }
    guard !isOutOfOrder, let done = tasks[task].frames.last?.done else { return nil }
    return step.needs.first { !done.contains($0) }
  }

  func noteMistake(_ task: Int, _ text: String) {
    tasks[task].cause = recorder.decide(
      .mistake, actor(of: task), text, at: now, cause: tasks[task].cause)
  }

  func actor(of task: Int) -> String {
    tasks[task].person.map { scenario.people[$0].name } ?? tasks[task].id
  }
}
