import ClusterModeling
import Observations
import SimulationKernel
import Units

extension DrillWorld {
  /// Puts a task in line for the hands of its person; nobody's task starts at once.
  func requestHands(_ task: Int) {
    tasks[task].generation &+= 1
    tasks[task].untyped = []
    tasks[task].failure = nil
    guard let person = tasks[task].person else { return startHands(task) }
    if tasks[task].holdsHands { return startHands(task) }
    tasks[task].phase = .inLine
    crews[person].enqueue(task, severity: tasks[task].severity)
    serve(person)
  }

  /// Gives free hands to the tasks in line.
  func serve(_ person: Int) {
    while let task = crews[person].next() {
      tasks[task].holdsHands = true
      startHands(task)
    }
  }

  func releaseHands(_ task: Int) {
    guard let person = tasks[task].person else { return }
    crews[person].withdraw(task)
    guard tasks[task].holdsHands else { return }
    tasks[task].holdsHands = false
    crews[person].release()
    // Whoever waits is served after this task had its chance to go on: as an event of this instant.
    schedule(.shift(person: UInt32(person)), at: now, cause: nil)
  }

  private func startHands(_ task: Int) {
    guard let step = currentStep(task) else { return }
    let path = path(of: step, in: task)
    noteStart(task, step, path)
    if case .command(_, let targets, _, _) = step.work {
      tasks[task].untyped = resolveTargets(task, targets, path: path)
      if tasks[task].untyped.isEmpty {
        return failStep(task, "there is nothing it could be aimed at", sources: step.facts)
      }
    }
    wait(task, .hands, handsTime(task, step, path))
  }

  /// Busy time of one look, choice or typed command.
  func handsTime(_ task: Int, _ step: ProcedureStep, _ path: String) -> Duration {
    let count = tasks[task].untyped.count
    let ordinal = UInt64(tasks[task].occurrence(of: path)) << 16 | UInt64(count)
    if case .command = step.work {
      if let hands = step.hands { return drawn(hands, for: path, "hands", ordinal) }
    } else if let hands = step.hands ?? step.takes {
      return drawn(hands, for: path, "hands", ordinal)
    }
    guard tasks[task].person != nil else { return .zero }
    return ledger.duration(PeopleParameters.manualCommand, for: "scenario:\(path)", ordinal)
  }

  /// Sets the task's timer.
  func wait(_ task: Int, _ phase: ProcedureTask.Phase, _ span: Duration) {
    tasks[task].phase = phase
    tasks[task].generation &+= 1
    schedule(
      .task(UInt32(task), generation: tasks[task].generation), at: now + span,
      cause: tasks[task].cause)
  }

  /// A timer ran out or a condition became true.
  func continueTask(_ task: Int, generation: UInt32) {
    guard tasks[task].generation == generation else { return }
    switch tasks[task].phase {
    case .delayed: startStep(task)
    case .hands: handsDone(task)
    case .watchingCheck, .watchingVerification: endWatch(task)
    case .machine: goOnTooEarly(task)
    case .inLine, .finished: break
    }
  }

  func noteStart(_ task: Int, _ step: ProcedureStep, _ path: String) {
    guard tasks[task].stepBand == nil else { return }
    tasks[task].stepBand = recorder.open(.step, path, caption(of: step), at: now)
    guard tasks[task].frames.last.map({ $0.procedure >= 0 }) ?? false else { return }
    tasks[task].cause = recorder.decide(
      .procedure, actor(of: task), "begins \(path)", at: now, cause: tasks[task].cause,
      sources: step.facts)
    happened(path, .start, cause: tasks[task].cause)
  }

  func closeStepBand(_ task: Int) {
    if let band = tasks[task].stepBand { recorder.close(band, at: now) }
    tasks[task].stepBand = nil
  }

  private func caption(of step: ProcedureStep) -> String {
    switch step.work {
    case .check(let condition): "check \(condition.text)"
    case .command(let name, let targets, _, _):
      "\(name) on \(targets.map(\.text).joined(separator: ", "))"
    case .choose(let choices): "choose \(choices.map(\.name).joined(separator: ", "))"
    case .act(let text): text
    case .run(let procedure, _), .forEach(_, let procedure, _): procedure
    }
  }
}
