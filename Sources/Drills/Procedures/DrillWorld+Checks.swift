import ClusterModeling
import Observations
import Units

extension DrillWorld {
  /// The person reads whether a condition holds.
  func judge(_ task: Int, _ condition: Expression, path: String) {
    let holds = condition.reading(in: boundWorld(of: task)).value == .boolean(true)
    let occurrence = tasks[task].occurrence(of: path)
    let isMisread =
      mistake(at: path, occurrence: occurrence) { if case .misread = $0 { true } else { false } }
      != nil
    if isMisread {
      noteMistake(task, "reads \(path) as \(holds ? "failed" : "fulfilled")")
      return holds
        ? failStep(task, "\(condition.text) is believed not to hold", sources: [])
        : finishStep(task)
    }
    if holds && condition.holdFor == nil { return finishStep(task) }
    let patience = currentStep(task)?.waitsUpTo ?? condition.holdFor
    watch(task, condition, phase: .watchingCheck, for: patience)
  }

  /// After the work of a step: failures first, then the verification.
  func afterWork(_ task: Int) {
    guard let step = currentStep(task) else { return }
    if let failure = tasks[task].failure {
      return failStep(task, failure.reason, sources: failure.sources)
    }
    guard let verify = step.verify else { return finishStep(task) }
    let path = path(of: step, in: task)
    let occurrence = tasks[task].occurrence(of: path)
    let holds = verify.reading(in: boundWorld(of: task)).value == .boolean(true)
    let isMisread =
      mistake(at: path, occurrence: occurrence) { if case .misread = $0 { true } else { false } }
      != nil
    if isMisread {
      noteMistake(task, "reads the result of \(path) as \(holds ? "failed" : "fulfilled")")
    }
    if isMisread ? !holds : (holds && verify.holdFor == nil) { return finishStep(task) }
    if isMisread {
      return failStep(task, "\(verify.text) is believed not to hold", sources: step.facts)
    }
    watch(task, verify, phase: .watchingVerification, for: step.waitsUpTo ?? verify.holdFor)
  }

  private func watch(
    _ task: Int, _ condition: Expression, phase: ProcedureTask.Phase, for patience: Duration?
  ) {
    guard let patience else {
      return failStep(task, "\(condition.text) does not hold", sources: [])
    }
    tasks[task].watched = condition
    if currentStep(task)?.attends != true { releaseHands(task) }
    wait(task, phase, min(patience, prematurePatience(task) ?? patience))
    watches.append(
      Watch(condition, for: .task(task, generation: tasks[task].generation)))
  }

  /// A wait is over: the condition holds now, or the time for it is up.
  func endWatch(_ task: Int) {
    guard let condition = tasks[task].watched else { return }
    tasks[task].generation &+= 1
    tasks[task].watched = nil
    let reading = condition.reading(in: boundWorld(of: task))
    let watchHeld = watches.first { $0.purpose == .task(task, generation: tasks[task].generation &- 1) }
    let isHeldLongEnough =
      watchHeld.map { $0.heldSince.map { $0 + (condition.holdFor ?? .zero) <= now } ?? false } ?? true
    if reading.value == .boolean(true) && isHeldLongEnough { return finishStep(task) }
    if prematurePatience(task) != nil { return goOnTooEarly(task) }
    failStep(task, "\(condition.text) did not hold in time", sources: [])
  }

  /// How long the person waits for this step when the next one is begun too early by mistake.
  func prematurePatience(_ task: Int) -> Duration? {
    guard let frame = tasks[task].frames.last, frame.procedure >= 0,
      frame.position + 1 < frame.order.count
    else { return nil }
    let next = scenario.procedures[frame.procedure].steps[frame.order[frame.position + 1]]
    let path = "\(frame.path)/\(next.id)"
    let occurrence = tasks[task].occurrence(of: path) + 1
    for mistake in scenario.mistakes where mistake.step == path {
      guard case .tooEarly(let span) = mistake.kind,
        (mistake.occurrence ?? occurrence) == occurrence
      else { continue }
      return span
    }
    return nil
  }

  /// The person does not wait for the machine or the condition any longer.
  func goOnTooEarly(_ task: Int) {
    guard let step = currentStep(task) else { return }
    noteMistake(task, "goes on after \(path(of: step, in: task)) without waiting for its end")
    tasks[task].running = 0
    tasks[task].firstToken = commandCount + 1
    closeStepBand(task)
    advance(task, believingDone: step.id)
  }
}
