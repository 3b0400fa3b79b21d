import ClusterModeling
import Observations
import SimulationKernel
import Units

/// From a suspicion to service by the other node.
extension GenericSystem {
  /// The other node takes over, if it can.
  mutating func beginSwitch(_ place: Int, byHand: Bool = false, _ context: Context) {
    let pair = pairs[place]
    let configured = plan.pairs[place]
    let other = 1 - pair.active
    // Where both served, the one that is left goes on.
    let target = pair.nodes[other].works ? other : pair.active
    guard pair.nodes[target].works, target != pair.active || configured.standby == .serving
    else {
      pairs[place].phase = .waiting
      repairBroken(place, context)
      writeLane(ofPair: place, context)
      return
    }
    let entity = configured.entity
    let isCovered = context.streams.stream(entity, "coverage")
      .happens(configured.coverage, pair.switches)
    let takes = isCovered || byHand ? configured.switchOver : configured.uncovered
    guard let takes else {
      pairs[place].phase = .byHand
      pairs[place].switches += 1
      note(.system, entity, "needs somebody to switch over", context)
      writeLane(ofPair: place, context)
      return
    }
    let span = context.streams.stream(entity, "switch-over").duration(takes, pair.switches)
    pairs[place].switches += 1
    pairs[place].phase = .switching
    pairs[place].target = target
    pairs[place].switching.advance()
    note(
      .system, entity,
      "begins to switch over to node \(target + 1)\(isCovered ? "" : ", which takes a hand")",
      context)
    writeLane(ofPair: place, context)
    context.schedule(
      .switched(UInt16(place), pairs[place].switching), after: max(.zero, span))
  }

  /// The switch-over is done.
  mutating func switched(_ place: Int, _ generation: Generation, _ context: Context) {
    guard pairs[place].switching == generation, pairs[place].phase == .switching else { return }
    let target = pairs[place].target
    guard pairs[place].nodes[target].works else {
      beginSwitch(place, context)
      return
    }
    let former = 1 - target
    let wasAlive = pairs[place].failedAt == nil
    pairs[place].phase = .watching
    pairs[place].failedAt = nil
    pairs[place].tally.failovers += 1
    if wasAlive { pairs[place].tally.falseFailovers += 1 }
    pairs[place].tally.firstFailover = pairs[place].tally.firstFailover ?? context.now
    if !pairs[place].isCut { stepDown(place, former) }
    let isNew = pairs[place].active != target
    pairs[place].active = target
    pairs[place].nodes[target].leads = true
    if isNew, plan.pairs[place].standby == .cold { planFailure(of: place, target, context) }
    if plan.pairs[place].repairWaitsForSwitch { repairBroken(place, context) }
    if isNew, let name = plan.pairs[place].servedName { repoint(name, context) }
    pairs[place].isArmed = plan.pairs[place].rearms
    note(.system, plan.pairs[place].entity, "is served by node \(target + 1)", context)
    rearm(place, context)
    reviewService(place, context)
  }

  /// A node leads no longer; as a cold standby it cannot fail.
  private mutating func stepDown(_ place: Int, _ node: Int) {
    pairs[place].nodes[node].leads = false
    if plan.pairs[place].standby == .cold { pairs[place].nodes[node].generation.advance() }
  }

  /// The two can or cannot reach each other any more.
  mutating func reviewCut(_ place: Int, wasCut: Bool, _ context: Context) {
    guard pairs[place].isCut != wasCut else { return }
    if pairs[place].isCut {
      pairs[place].tally.cuts += 1
    } else {
      let former = 1 - pairs[place].active
      if pairs[place].nodes[former].leads { stepDown(place, former) }
      // The active node answers again before anybody has taken over.
      if pairs[place].failedAt == nil, pairs[place].phase != .watching {
        pairs[place].switching.advance()
        pairs[place].phase = .watching
        pairs[place].answered = true
        rearm(place, context)
      }
    }
    reviewWatch(place, context)
    reviewService(place, context)
  }

  /// Somebody switches over by command.
  mutating func switchOver(_ place: Int, _ context: Context) -> CommandResponse {
    let pair = pairs[place]
    guard pair.phase != .switching else {
      return .refused(Refusal("\(plan.pairs[place].name) is switching over", sources: []))
    }
    guard pair.nodes[1 - pair.active].works else {
      return .refused(
        Refusal("\(plan.pairs[place].name) has no other node in order", sources: []))
    }
    pairs[place].watch.advance()
    beginSwitch(place, byHand: true, context)
    return .done
  }

  /// Somebody arms the watch again.
  mutating func arm(_ place: Int, _ context: Context) -> CommandResponse {
    guard !pairs[place].isArmed else {
      return .refused(Refusal("\(plan.pairs[place].name) is armed", sources: []))
    }
    pairs[place].isArmed = true
    rearm(place, context)
    return .done
  }

  /// Outages and two leaders as they are now.
  mutating func reviewService(_ place: Int, _ context: Context) {
    let pair = pairs[place]
    let leaders = pair.nodes.count { $0.leads && $0.works }
    let isServed = leaders > 0 && pair.failedAt == nil
    if isServed, let since = pair.outageSince {
      pairs[place].tally.outages.add(context.now - since)
      pairs[place].outageSince = nil
    } else if !isServed, pair.outageSince == nil {
      pairs[place].outageSince = context.now
    }
    pairs[place].tally.down.set(isServed ? 0 : 1, at: context.now)
    pairs[place].tally.leaders.set(leaders == 2 ? 1 : 0, at: context.now)
    if plan.pairs[place].standby != .serving { reviewLeaders(place, leaders, context) }
    writeLane(ofPair: place, context)
  }

  private mutating func reviewLeaders(_ place: Int, _ leaders: Int, _ context: Context) {
    if leaders == 2, pairs[place].tally.twoLeadersSince == nil {
      pairs[place].tally.twoLeadersSince = context.now
      guard plan.recordsEverything else { return }
      pairs[place].hazard = context.recorder.begin(
        hazard: "two-leaders", subjects: [plan.pairs[place].entity], sources: [], at: context.now)
      note(.hazard, plan.pairs[place].entity, "has two leaders", context)
    } else if leaders < 2, let since = pairs[place].tally.twoLeadersSince {
      let span = context.now - since
      pairs[place].tally.twoLeadersSince = nil
      pairs[place].tally.twoLeaders.add(span)
      countLosingWrites(place, span, context)
      guard let hazard = pairs[place].hazard else { return }
      context.recorder.update(
        hazard, effects: [Metric(name: "duration", value: span.seconds, unit: .seconds)],
        endedAt: context.now)
      pairs[place].hazard = nil
      note(.hazard, plan.pairs[place].entity, "has one leader again", context)
    }
  }

  /// Writes of the side that had to step down.
  private mutating func countLosingWrites(_ place: Int, _ span: Duration, _ context: Context) {
    guard let writes = plan.pairs[place].writes else { return }
    let stream = context.streams.stream(plan.pairs[place].entity, "write")
    var at = Duration.zero
    while true {
      at += max(.nanoseconds(1), stream.duration(writes, pairs[place].tally.writesDrawn))
      pairs[place].tally.writesDrawn += 1
      guard at <= span else { return }
      pairs[place].tally.losingWrites += 1
    }
  }

  func writeLane(ofPair place: Int, _ context: Context) {
    guard let lane = pairs[place].lane, let capability = pairs[place].capability else { return }
    let pair = pairs[place]
    let standing: Standing =
      pair.tally.twoLeadersSince != nil
      ? .bad : pair.isServed ? .leading : pair.phase == .switching ? .warning : .bad
    let state =
      pair.tally.twoLeadersSince != nil
      ? "two leaders"
      : pair.isServed ? "node \(pair.active + 1)" : pair.phase == .switching ? "switching" : "down"
    context.recorder.set(lane, state, standing, at: context.now)
    context.recorder.set(
      capability, isAvailable: pair.isServed, clients: 0, byProcedure: false, at: context.now)
  }
}
