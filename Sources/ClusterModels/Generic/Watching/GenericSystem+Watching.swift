import ClusterModeling
import SimulationKernel
import Units

/// Checks that are played ahead before an event takes them up again, so that no call lasts long.
private let checksInOneGo = 1 << 16

/// From what a pair answers to the suspicion that a node has failed.
extension GenericSystem {
  /// Whether a check that is not lost gets an answer; a node that leads asks nobody.
  private func answers(_ place: Int) -> Bool {
    let pair = pairs[place]
    return pair.failedAt == nil && (!pair.isCut || pair.nodes[1 - pair.active].leads)
  }

  /// The first check of the run.
  mutating func startWatch(_ place: Int, _ context: Context) {
    if let heartbeat = plan.pairs[place].heartbeat {
      let phase = context.streams.stream(plan.pairs[place].entity, "first check")
      let drawn = phase.duration(.uniform(0, heartbeat.every.seconds), 0)
      pairs[place].checks.restart(at: context.now + (heartbeat.firstCheck ?? drawn))
    }
    planWatch(place, context)
  }

  /// Something changed that a check sees: what was planned is planned anew.
  mutating func reviewWatch(_ place: Int, _ context: Context) {
    let now = answers(place)
    guard now != pairs[place].answered else { return }
    playChecks(place, until: context.now, context)
    pairs[place].answered = now
    planWatch(place, context)
  }

  private mutating func playChecks(
    _ place: Int, until end: Instant, atMost count: Int = .max, _ context: Context
  ) {
    guard let heartbeat = plan.pairs[place].heartbeat else { return }
    let entity = plan.pairs[place].entity
    pairs[place].checks.play(
      until: end, heartbeat, answers: pairs[place].answered,
      context.streams.stream(entity, "lost answer"), context.streams.stream(entity, "burst"),
      atMost: count)
  }

  /// Plans the suspicion that follows if nothing else changes.
  private mutating func planWatch(_ place: Int, _ context: Context) {
    pairs[place].watch.advance()
    guard pairs[place].isArmed, pairs[place].phase == .watching else { return }
    let generation = pairs[place].watch
    guard let heartbeat = plan.pairs[place].heartbeat else {
      guard !pairs[place].answered else { return }
      let drawn = context.streams.stream(plan.pairs[place].entity, "detection")
        .duration(plan.pairs[place].detection, pairs[place].noticesDrawn)
      pairs[place].noticesDrawn += 1
      context.schedule(.suspected(UInt16(place), generation), after: max(.zero, drawn))
      return
    }
    if pairs[place].answered, heartbeat.isLossless, pairs[place].checks.suspectsAt == nil { return }
    let before = pairs[place].checks
    playChecks(place, until: .never, atMost: checksInOneGo, context)
    // What changes before then finds the checks as they stand now.
    let ahead = pairs[place].checks
    pairs[place].checksAhead = ahead
    pairs[place].checks = before
    if let at = ahead.suspectsAt {
      context.schedule(.suspected(UInt16(place), generation), at: max(at, context.now))
    } else {
      context.schedule(.watchesOn(UInt16(place), generation), at: max(ahead.next, context.now))
    }
  }

  /// So many checks went by without a suspicion.
  mutating func watchesOn(_ place: Int, _ generation: Generation, _ context: Context) {
    guard pairs[place].watch == generation else { return }
    pairs[place].checks = pairs[place].checksAhead
    planWatch(place, context)
  }

  /// Enough misses in a row, or the time to notice is over.
  mutating func suspected(_ place: Int, _ generation: Generation, _ context: Context) {
    guard pairs[place].watch == generation else { return }
    if let failed = pairs[place].failedAt {
      pairs[place].tally.detections.add(context.now - failed, plan.pairs[place].detail)
    }
    // The checks that led here are over: none of their answers is drawn again.
    if plan.pairs[place].heartbeat != nil { pairs[place].checks = pairs[place].checksAhead }
    pairs[place].watch.advance()
    beginSwitch(place, context)
  }

  /// Watches again, with the first check an interval from now.
  mutating func rearm(_ place: Int, _ context: Context) {
    if let heartbeat = plan.pairs[place].heartbeat {
      pairs[place].checks.restart(at: context.now + heartbeat.every)
    }
    pairs[place].answered = answers(place)
    planWatch(place, context)
  }
}
