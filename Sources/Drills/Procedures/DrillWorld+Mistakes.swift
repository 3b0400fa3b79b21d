import ClusterModeling
import Observations
import Units

extension DrillWorld {
  /// Whether a mistake is made at this coming to its step.
  func isDue(_ mistake: Mistake, occurrence: Int) -> Bool {
    (mistake.occurrence ?? occurrence) == occurrence
  }

  /// The mistakes that are made at the present step.
  func mistakes(_ task: Int) -> [Mistake] {
    guard !scenario.mistakes.isEmpty else { return [] }
    let path = tasks[task].path
    let occurrence = tasks[task].frame.occurrence
    return scenario.mistakes.filter { $0.step == path && isDue($0, occurrence: occurrence) }
  }

  func isMade(_ task: Int, where matches: (Mistake.Kind) -> Bool) -> Bool {
    mistakes(task).contains { matches($0.kind) }
  }

  /// The entities that the present step is aimed at by mistake; nil when it is aimed right.
  func wrongTarget(_ task: Int) -> [EntityID]? {
    for mistake in mistakes(task) {
      guard case .wrongTarget(let target) = mistake.kind else { continue }
      let wrong = target.entities(in: boundWorld(of: task))
      note(task, .mistake, "aims \(tasks[task].path) at \(names(of: wrong))")
      return wrong
    }
    return nil
  }

  /// Puts the entities of a mistake in the place of the first that were meant.
  func misdirect(_ task: Int, _ bindings: inout ProcedureTask.Bindings) {
    guard !bindings.entities.isEmpty, let wrong = wrongTarget(task) else { return }
    bindings.entities[0].value = wrong
  }

  /// How long the person waits for the present step when a mistake makes them begin the next one
  /// too early; nil when they wait as they ought to.
  func patience(_ task: Int) -> Duration? {
    guard !scenario.mistakes.isEmpty else { return nil }
    for frame in tasks[task].frames.reversed() {
      // The last step of a level is followed by the step behind the one that opened the level.
      guard let next = frame.nextStep else { continue }
      let path = "\(frame.path)/\(next.id)"
      let occurrence = (occurrences[path] ?? 0) + 1
      for mistake in scenario.mistakes where mistake.step == path {
        guard case .tooEarly(let span) = mistake.kind, isDue(mistake, occurrence: occurrence)
        else { continue }
        return span
      }
      return nil
    }
    return nil
  }

  /// The person does not wait for the machine or the condition any longer.
  func goOnTooEarly(_ task: Int) {
    guard let step = tasks[task].step else { return }
    note(task, .mistake, "goes on after \(tasks[task].path) without waiting for its end")
    if let work = tasks[task].work, works[work].running > 0 {
      works[work].isLeftBehind = true
      works[work].band = tasks[task].frame.band
      tasks[task].frame.band = nil
    }
    tasks[task].work = nil
    closeBand(task)
    advance(task, believingDone: step.id)
  }
}

extension Mistake.Kind {
  var isOmission: Bool { if case .omit = self { true } else { false } }
  var isMisreading: Bool { if case .misread = self { true } else { false } }
  var repetitions: Int? { if case .repeat(let times) = self { times } else { nil } }
  var delay: Duration? { if case .tooLate(let span) = self { span } else { nil } }
}
