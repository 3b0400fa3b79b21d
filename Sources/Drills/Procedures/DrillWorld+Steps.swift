import ClusterModeling
import Observations
import SimulationKernel
import Units

extension DrillWorld {
  /// A task comes to its next step, or to the end of a level.
  func beginStep(_ task: Int) {
    guard let step = tasks[task].step else { return endFrame(task) }
    let path = tasks[task].path
    let occurrence = (occurrences[path] ?? 0) + 1
    occurrences[path] = occurrence
    tasks[task].frame.comeToStep(occurrence: occurrence)
    // Said where the step is due: what comes first may fail, and it is never done.
    for left in tasks[task].frame.stepsPassedBy() {
      let level = tasks[task].frame.path
      note(task, .mistake, "leaves \(level)/\(left.id) for after \(level)/\(left.after)")
    }
    if isMade(task, where: \.isOmission) {
      note(task, .mistake, "omits \(path) and believes it done")
      return advance(task, believingDone: step.id)
    }
    if tasks[task].frame.isMoved(step.id) {
      note(task, .mistake, "does \(path) out of its turn")
    }
    tasks[task].frame.repetitions = mistakes(task).compactMap(\.kind.repetitions).first ?? 0
    if let span = mistakes(task).compactMap(\.kind.delay).first {
      note(task, .mistake, "begins \(path) \(span) too late")
      releaseHands(task)
      return wait(task, .delayed, span)
    }
    startStep(task)
  }

  /// The step is begun: nested procedures open a level, all else needs hands.
  func startStep(_ task: Int) {
    guard let step = tasks[task].step else { return }
    if let missing = missingNeed(of: step, in: task) {
      noteStarts(task)
      return failStep(task, "it needs \(missing) first", sources: step.facts, isFinal: true)
    }
    switch step.work {
    case .run, .forEach:
      if let refusal = interlock(of: step, in: task) {
        noteStarts(task)
        return failStep(task, refusal.reason, sources: refusal.sources)
      }
      openLevel(task, step)
    case .check, .command, .choose, .act: enterLine(task)
    }
  }

  /// What the person did with their hands takes effect.
  func handsDone(_ task: Int) {
    guard let step = tasks[task].step else { return }
    if case .command = step.work { return typeNextTarget(task) }
    if let refusal = interlock(of: step, in: task) {
      return failStep(task, refusal.reason, sources: refusal.sources)
    }
    switch step.work {
    case .check(let condition): look(task, for: condition)
    case .choose(let choices): choose(task, choices)
    case .act, .command, .run, .forEach: verify(task)
    }
  }

  /// After the work of a step: the verification, where there is one.
  func verify(_ task: Int) {
    guard let step = tasks[task].step else { return }
    guard let condition = step.verify else { return finishStep(task) }
    look(task, for: condition)
  }

  /// The step is done: it is said, and the task goes on unless it is repeated by mistake.
  func finishStep(_ task: Int) {
    guard let step = tasks[task].step else { return }
    let path = tasks[task].path
    noteStarts(task)
    closeBand(task)
    if case .command = step.work {
      let system = tasks[task].work.flatMap { works[$0].system }
      recorder.mark(.stepDone, at: now, task: task, on: system)
    }
    if !tasks[task].isSingleCommand { happened(path, .done, cause: tasks[task].cause) }
    guard tasks[task].frame.repetitions > 0 else {
      return advance(task, believingDone: step.id)
    }
    tasks[task].frame.repetitions -= 1
    tasks[task].frame.round += 1
    tasks[task].frame.loop = nil
    note(task, .mistake, "does \(path) once more")
    releaseHands(task)
    startStep(task)
  }

  /// Goes to the next step; one that was left out or failed is not among those done.
  func advance(_ task: Int, believingDone id: String?) {
    releaseHands(task)
    if let id { tasks[task].frame.done.append(id) }
    tasks[task].frame.position += 1
    beginStep(task)
  }

  /// Says that the present step begins, and every level around it that has not begun yet.
  func noteStarts(_ task: Int) {
    for level in tasks[task].frames.indices where tasks[task].frames[level].band == nil {
      let frame = tasks[task].frames[level]
      guard let step = frame.step else { continue }
      let path = tasks[task].isSingleCommand ? tasks[task].id : frame.pathOfStep
      tasks[task].frames[level].band = recorder.open(.step, path, caption(of: step), at: now)
      guard !tasks[task].isSingleCommand else { continue }
      note(task, .procedure, "begins \(path)", sources: step.facts)
      happened(path, .start, cause: tasks[task].cause)
    }
  }

  func closeBand(_ task: Int) {
    if let band = tasks[task].frame.band { recorder.close(band, at: now) }
    tasks[task].frame.band = nil
  }

  private func caption(of step: ProcedureStep) -> String {
    switch step.work {
    case .check(let condition): "check \(condition.text)"
    case .command(let name, let targets, _, _):
      "\(name) on \(targets.map(\.text).joined(separator: ", "))"
    case .choose(let choices): "choose \(choices.map(\.name).joined(separator: ", "))"
    case .act(let text): text
    case .run(let procedure, _): procedure
    case .forEach(let entities, let procedure, _): "\(procedure) for each of \(entities.text)"
    }
  }

  /// A step that ought to be done before; a person who errs about the order does not mind.
  private func missingNeed(of step: ProcedureStep, in task: Int) -> String? {
    let frame = tasks[task].frame
    if frame.isMoved(step.id) { return nil }
    return step.needs.first { !frame.done.contains($0) && !frame.isMoved($0) }
  }

  /// What the product says when it does not allow the step; nil when it does.
  func interlock(of step: ProcedureStep, in task: Int) -> Refusal? {
    guard let demand = step.interlock, !demand.isTrue(in: boundWorld(of: task)) else { return nil }
    return Refusal("the product demands \(demand.text)", sources: step.facts)
  }
}
