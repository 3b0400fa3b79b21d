import ClusterModeling
import Observations
import Units

/// Dangers, from when to when, and what they did.
extension StandbyPair {
  /// Begins and ends hazards as the state has them.
  mutating func observeHazards(_ context: Context) {
    observeTwoActives(context)
    observeTotalLoss(context)
    observeCopying(context)
  }

  /// Two PCEs that serve, by partition or by return; each takes writes of its own.
  ///
  /// Source: SP-HAZ-001, SP-HAZ-002, SP-HAZ-004.
  private mutating func observeTwoActives(_ context: Context) {
    let isDouble = serves(0) && serves(1)
    if isDouble, observation.twoActives == nil {
      observation.twoActivesSince = context.now
      observation.twoActivesCount += 1
      observation.writesBefore = [0, 1].map { side in book.writes.count { $0.side == side } }
      observation.twoActives = context.recorder.begin(
        hazard: "two-actives", subjects: plan.pces.map(\.entity),
        sources: ["SP-HAZ-001", "SP-HAZ-002", "SP-HAZ-004"], at: context.now)
      note(
        .hazard, entity, "has two PCEs that serve", context, "SP-HAZ-001", "SP-HAZ-002",
        "SP-HAZ-004")
    } else if !isDouble, let hazard = observation.twoActives {
      closeTwoActives(hazard, endedAt: context.now, context)
      note(.hazard, entity, "has one PCE that serves again", context, "SP-HAZ-002")
    }
  }

  /// Writes how long both served and what each took meanwhile.
  mutating func closeTwoActives(
    _ hazard: Recorder.HazardID, endedAt end: Instant?, _ context: Context
  ) {
    let span = context.now - observation.twoActivesSince
    observation.twoActivesTime += span
    var effects = [Metric(name: "duration", value: span.seconds, unit: .seconds)]
    for side in [0, 1] {
      let count = book.writes.count { $0.side == side } - observation.writesBefore[side]
      effects.append(
        Metric(name: "writes at \(plan.pces[side].name)", value: Double(count), unit: .count))
    }
    effects.append(
      Metric(
        name: "VENs at the PCE that the name does not name",
        value: Double(agentsServed(by: partner(of: name.answer))), unit: .count))
    context.recorder.update(hazard, effects: effects, endedAt: end)
    observation.twoActives = nil
  }

  /// Nobody serves and there is no standby that could: a restore from backup is what is left.
  ///
  /// Source: SP-HAZ-005.
  private mutating func observeTotalLoss(_ context: Context) {
    let isServed = pces.indices.contains { serves($0) }
    let hasTarget = pces.indices.contains { couldBePromoted($0) }
    let isLost = !isServed && !hasTarget && !pces.contains { $0.work?.command == .clusterRestart }
    if isLost, observation.totalLoss == nil {
      observation.totalLoss = context.recorder.begin(
        hazard: "total-loss", subjects: plan.pces.map(\.entity), sources: ["SP-HAZ-005"],
        at: context.now)
      note(
        .hazard, entity, "has no PCE that serves and none that could be promoted", context,
        "SP-HAZ-005")
    } else if !isLost, let hazard = observation.totalLoss {
      context.recorder.update(hazard, effects: [], endedAt: context.now)
      observation.totalLoss = nil
    }
  }

  /// Whether a PCE is a standby that runs and has had a complete copy.
  func couldBePromoted(_ pce: Int) -> Bool {
    pces[pce].role == .standby && works(pce) && copyIsFirst != true
  }

  /// A repeated full copy leaves the standby without a current traffic database (SP-WAL-009).
  private mutating func observeCopying(_ context: Context) {
    let isRepeated = copyIsFirst == false
    if isRepeated, observation.copying == nil {
      observation.copying = context.recorder.begin(
        hazard: "standby-without-traffic-database", subjects: [plan.pces[link.copy].entity],
        sources: ["SP-WAL-009", "SP-WAL-001"], at: context.now)
    } else if !isRepeated, let hazard = observation.copying {
      context.recorder.update(hazard, effects: [], endedAt: context.now)
      observation.copying = nil
    }
  }
}
