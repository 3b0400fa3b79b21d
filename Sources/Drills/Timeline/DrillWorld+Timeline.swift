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
      let first = from + drawn(gap, for: step.id, "gap", 0)
      if first < until { schedule(.fire(step: UInt32(index)), at: first, cause: nil) }
    }
  }

  /// A step of the timeline does what it says.
  func fire(_ index: Int, cause: DecisionID?) {
    let step = scenario.timeline[index]
    let occurrence = firings[index]
    firings[index] += 1
    planNext(of: step, index: index, after: occurrence)
    switch step.action {
    case .fault(let name, let targets, let arguments):
      if let pattern = step.pattern, pattern.times > 0 {
        beginSpell(index, number: 0, cause: cause)
      } else {
        beginFault(index, spell: 0, name: name, targets, arguments, cause: cause)
      }
    case .run(let procedure, let person, let inputs):
      startTask(step: step, procedure: procedure, by: person, inputs: inputs, cause: cause)
    case .command(let name, let targets, let arguments, let person):
      startCommand(
        step: step, name: name, targets: targets, arguments: arguments, by: person, cause: cause)
    case .mark(let text):
      let decision = recorder.decide(
        .procedure, step.id, "marks: \(text)", at: now, cause: cause)
      happened(step.id, .start, cause: decision)
      happened(step.id, .done, cause: decision)
    }
  }

  private func planNext(of step: TimelineStep, index: Int, after occurrence: Int) {
    guard case .every(let gap, _, let until, let times) = step.trigger else { return }
    if let times, occurrence + 1 >= times { return }
    let wait = drawn(gap, for: step.id, "gap", UInt64(occurrence + 1))
    let next = now + max(.nanoseconds(1), wait)
    if next < until { schedule(.fire(step: UInt32(index)), at: next, cause: nil) }
  }

  /// One spell of a flapping fault.
  func beginSpell(_ index: Int, number: Int, cause: DecisionID?) {
    let step = scenario.timeline[index]
    guard case .fault(let name, let targets, let arguments) = step.action,
      let pattern = step.pattern
    else { return }
    beginFault(index, spell: number, name: name, targets, arguments, cause: cause)
    let down = drawn(pattern.down, for: step.id, "down", UInt64(number))
    let up = drawn(pattern.up, for: step.id, "up", UInt64(number))
    if number + 1 < pattern.times {
      schedule(
        .spell(step: UInt32(index), number: UInt32(number + 1)), at: now + down + up, cause: cause)
    }
  }
}
