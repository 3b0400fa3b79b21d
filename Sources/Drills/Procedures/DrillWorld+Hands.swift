import ClusterModeling
import Observations
import SimulationKernel
import Units

extension DrillWorld {
  /// Puts a task in line for the hands of its person; nobody's task goes on at once.
  func enterLine(_ task: Int) {
    tasks[task].generation &+= 1
    guard let person = tasks[task].person, !tasks[task].holdsHands else {
      return handsAreThere(task)
    }
    tasks[task].phase = .inLine
    crews[person].enqueue(task, severity: tasks[task].severity)
    serve(person)
    if tasks[task].phase == .inLine, !tasks[task].hasBegun {
      let reason = crews[person].isOnShift ? "busy" : "off shift"
      note(task, .person, "is to begin \(tasks[task].title), but is \(reason)")
    }
  }

  /// Gives free hands to the tasks in line.
  private func serve(_ person: Int) {
    while let task = crews[person].next() {
      tasks[task].holdsHands = true
      handsAreThere(task)
    }
  }

  private func handsAreThere(_ task: Int) {
    noteShift(task)
    if tasks[task].hasBegun { workOnStep(task) } else { beginTask(task) }
  }

  /// Says when a task goes from one shift to another.
  private func noteShift(_ task: Int) {
    guard let person = tasks[task].person else { return }
    let shift = scenario.people[person].shift(at: now)
    if let last = tasks[task].shift, let shift, last != shift {
      note(task, .person, "takes over \(tasks[task].title) from the shift before")
    }
    tasks[task].shift = shift ?? tasks[task].shift
  }

  /// The person is done for now; whoever waits is served after this task had its chance to go on.
  func releaseHands(_ task: Int) {
    guard tasks[task].holdsHands, let person = tasks[task].person else { return }
    tasks[task].holdsHands = false
    crews[person].release()
    if !crews[person].queue.isEmpty {
      schedule(.shift(person: UInt32(person)), at: now, cause: nil)
    }
  }

  /// Plans the begin and end of a person's shifts.
  func planShifts(_ person: Int) {
    for shift in scenario.people[person].shifts {
      for instant in [shift.from, shift.until] where instant > now {
        schedule(.shift(person: UInt32(person)), at: instant, cause: nil)
      }
    }
  }

  /// Steps under way are finished whoever's shift has ended; the next ones wait for a shift.
  func changeShift(_ person: Int) {
    crews[person].setShift(scenario.people[person].isOnShift(at: now))
    serve(person)
  }

  /// Hands are on the present step until it takes effect.
  private func workOnStep(_ task: Int) {
    guard let step = tasks[task].step else { return }
    noteStarts(task)
    tasks[task].work = nil
    tasks[task].untyped = []
    var purpose = "hands"
    if case .command(_, let targets, _, let isAtOnce) = step.work {
      tasks[task].untyped = targetsOfCommand(task, targets)
      guard let first = tasks[task].untyped.first else {
        return failStep(task, "there is nothing it could be aimed at", sources: step.facts)
      }
      if !isAtOnce { purpose += " \(name(of: first))" }
    }
    wait(task, .hands, handsTime(task, step, purpose))
  }

  /// Busy time of one look, choice, talk or typed command.
  ///
  /// For what is no command `takes` is the person's time: no machine works.
  func handsTime(_ task: Int, _ step: ProcedureStep, _ purpose: String) -> Duration {
    var given = step.hands
    switch step.work {
    case .check, .choose, .act: given = given ?? step.takes
    case .command, .run, .forEach: break
    }
    let key = "step:\(tasks[task].path)"
    if let given { return drawn(given, for: key, purpose, tasks[task].drawOrdinal) }
    guard tasks[task].person != nil else { return .zero }
    return ledger.duration(
      PeopleParameters.manualCommand, for: "\(key) \(purpose)", tasks[task].drawOrdinal)
  }

  /// Sets the task's timer.
  func wait(_ task: Int, _ phase: ProcedureTask.Phase, _ span: Duration) {
    tasks[task].phase = phase
    tasks[task].generation &+= 1
    schedule(
      .task(UInt32(task), generation: tasks[task].generation), at: now + span,
      cause: tasks[task].cause)
  }

  /// A timer ran out, or a wait is over.
  func continueTask(_ task: Int, generation: UInt32) {
    guard tasks[task].generation == generation else { return }
    switch tasks[task].phase {
    case .delayed: startStep(task)
    case .hands: handsDone(task)
    case .watching: endWatch(task)
    case .machine: goOnTooEarly(task)
    case .inLine, .finished: break
    }
  }
}

extension ProcedureTask {
  /// Numbers the draws of the present step: each coming to it and each new try has its own.
  var drawOrdinal: UInt64 { UInt64(frame.occurrence) << 16 | frame.round }
}
