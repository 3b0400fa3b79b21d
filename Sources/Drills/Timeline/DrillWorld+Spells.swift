import ClusterModeling
import Observations
import SimulationKernel
import Units

extension DrillWorld {
  /// One spell of a flapping fault; the next is planned for when this one and the gap are over.
  ///
  /// Once the phase of faults is over the flapping stops, and with it the fault as a whole ends.
  func beginSpell(_ index: Int, firing: Int, number: Int, cause: DecisionID?) {
    let step = scenario.timeline[index]
    guard let pattern = step.pattern else { return }
    if number > 0, faultsHaveEnded {
      let decision = recorder.decide(
        .fault, step.id, "flaps no more: the phase of faults is over", at: now, cause: cause)
      return happened(step.id, .end, cause: decision)
    }
    guard beginFault(index, firing: firing, spell: number, cause: cause) else { return }
    guard number + 1 < pattern.times else { return }
    let down = lengthOfSpell(step, firing: firing, number)
    let up = drawn(
      pattern.up, for: "timeline:\(step.id)", "up", spellOrdinal(firing: firing, number))
    schedule(
      .spell(step: UInt16(index), firing: UInt32(firing), number: UInt32(number + 1)),
      at: now + down + up, cause: cause)
  }

  /// How long a flapping fault lasts in a spell; zero for one that does not flap.
  func lengthOfSpell(_ step: TimelineStep, firing: Int, _ number: Int) -> Duration {
    guard let pattern = step.pattern else { return .zero }
    return drawn(
      pattern.down, for: "timeline:\(step.id)", "down", spellOrdinal(firing: firing, number))
  }

  private func spellOrdinal(firing: Int, _ number: Int) -> UInt64 {
    UInt64(firing) << 32 | UInt64(number)
  }
}
