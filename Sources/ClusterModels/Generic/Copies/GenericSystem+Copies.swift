import ClusterModeling
import Observations
import SimulationKernel
import Units

/// Copies start when they are due and hold the state of their start once they are done.
extension GenericSystem {
  mutating func startCopies(_ context: Context) {
    for place in copies.indices {
      context.schedule(.copyDue(UInt32(place)), after: plan.copies[place].first)
    }
  }

  /// The next copy is due; one that is under way is finished first.
  mutating func copyDue(_ place: Int, _ context: Context) {
    let every = context.streams.stream(plan.copies[place].entity, "interval")
      .duration(plan.copies[place].every, copies[place].drawn)
    copies[place].drawn += 1
    context.schedule(.copyDue(UInt32(place)), after: max(.nanoseconds(1), every))
    copies[place].isDue = true
    beginCopy(place, context)
  }

  private mutating func beginCopy(_ place: Int, _ context: Context) {
    guard copies[place].isDue, copies[place].began == nil else { return }
    copies[place].isDue = false
    copies[place].began = context.now
    let takes = context.streams.stream(plan.copies[place].entity, "takes")
      .duration(plan.copies[place].takes, copies[place].drawn)
    context.schedule(.copyDone(UInt32(place)), after: max(.zero, takes))
  }

  mutating func copyDone(_ place: Int, _ context: Context) {
    guard let began = copies[place].began else { return }
    copies[place].began = nil
    let fails = context.streams.stream(plan.copies[place].entity, "fails")
      .happens(plan.copies[place].fails, copies[place].drawn)
    if fails || copies[place].isBroken {
      copies[place].tally.failed += 1
      note(.system, plan.copies[place].entity, "comes to nothing", context)
    } else {
      hold(began, place, context.now)
      copies[place].tally.made += 1
    }
    beginCopy(place, context)
  }

  private mutating func hold(_ state: Instant, _ place: Int, _ now: Instant) {
    copies[place].tally.advance(to: now, holding: copies[place].holds)
    copies[place].holds = state
  }

  /// Somebody makes a copy at once.
  mutating func makeCopy(_ place: Int, _ context: Context) -> CommandResponse {
    guard !copies[place].isBroken else {
      return .refused(Refusal("\(plan.copies[place].name) cannot be made now", sources: []))
    }
    hold(context.now, place, context.now)
    copies[place].tally.made += 1
    return .done
  }

  /// What the failure of something loses: all that changed since the copy's start.
  mutating func loseOriginals(of original: Original, _ context: Context) {
    for place in copies.indices where plan.copies[place].lostWith == original {
      loseOriginal(of: place, context)
    }
  }

  mutating func loseOriginal(of place: Int, _ context: Context) {
    let age = context.now - copies[place].holds
    copies[place].tally.losses.add(age, plan.copies[place].detail)
    note(
      .system, plan.copies[place].entity, "is all that is left, of a state \(age) old", context)
    guard let changes = plan.copies[place].changes else { return }
    let stream = context.streams.stream(plan.copies[place].entity, "change")
    var at = Duration.zero
    var lost = 0
    while true {
      at += max(.nanoseconds(1), stream.duration(changes, copies[place].changesDrawn))
      copies[place].changesDrawn += 1
      if at > age { break }
      lost += 1
    }
    copies[place].tally.changesLost += lost
    if lost == 0 { copies[place].tally.lossesOfNothing += 1 }
  }
}
