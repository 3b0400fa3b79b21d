import ClusterModeling
import Observations
import SimulationKernel
import Units

extension DrillWorld {
  /// Plans what a step waits for.
  func arm(_ index: Int) {
    let step = scenario.timeline[index]
    switch step.trigger {
    case .at(let instant): schedule(.fire(step: UInt32(index)), at: instant, cause: nil)
    case .after: break
    case .when(let condition, _):
      watches.append(Watch(condition, for: .trigger(step: index)))
    case .every(let gap, let from, let until, let times):
      guard times.map({ $0 > 0 }) ?? true else { return }
      let first = from + drawn(gap, for: "timeline:\(step.id)", "gap", 0)
      if first < until { schedule(.fire(step: UInt32(index)), at: first, cause: nil) }
    }
  }

  /// What a step waits for has come: it fires after its delay.
  func setOff(_ index: Int, cause: DecisionID?) {
    let step = scenario.timeline[index]
    let delay: Distribution?
    switch step.trigger {
    case .after(_, let wait), .when(_, let wait): delay = wait
    case .at, .every: delay = nil
    }
    let ordinal = settingsOff[index]
    settingsOff[index] += 1
    let span = delay.map { drawn($0, for: "timeline:\(step.id)", "delay", ordinal) } ?? .zero
    schedule(.fire(step: UInt32(index)), at: now + span, cause: cause)
  }

  /// A step of the timeline does what it says.
  func fire(_ index: Int, cause: DecisionID?) {
    let step = scenario.timeline[index]
    let firing = firings[index]
    firings[index] += 1
    planNext(of: step, index: index, after: firing)
    if case .mark(let text) = step.action {
      let decision = recorder.decide(
        .procedure, step.id, "marks: \(text)", at: now, cause: cause)
      happened(step.id, .start, cause: decision)
      return happened(step.id, .done, cause: decision)
    }
    guard steadyStateHolds(before: step.id) else { return }
    switch step.action {
    case .fault:
      if let pattern = step.pattern {
        guard pattern.times > 0 else { return }
        beginSpell(index, firing: firing, number: 0, cause: cause)
      } else {
        beginFault(index, firing: firing, spell: 0, cause: cause)
      }
    case .run(let procedure, let person, let inputs):
      startTask(step: step, procedure: procedure, by: person, inputs: inputs, cause: cause)
    case .command(let name, let targets, let arguments, let person):
      startCommand(
        step: step, name: name, targets: targets, arguments: arguments, by: person, cause: cause)
    case .mark: break
    }
  }

  private func planNext(of step: TimelineStep, index: Int, after firing: Int) {
    guard case .every(let gap, _, let until, let times) = step.trigger else { return }
    if let times, firing + 1 >= times { return }
    let wait = drawn(gap, for: "timeline:\(step.id)", "gap", UInt64(firing + 1))
    let next = now + max(.nanoseconds(1), wait)
    if next < until { schedule(.fire(step: UInt32(index)), at: next, cause: nil) }
  }
}
