import ClusterModeling
import Observations
import Units

/// Where a Supercluster writes in the recorder.
struct SuperclusterObservation: Sendable {
  /// Lanes per PCE.
  var roleLanes: [Recorder.LaneID] = []
  var healthLanes: [Recorder.LaneID] = []
  var runlevelLanes: [Recorder.LaneID] = []
  var beliefLanes: [Recorder.LaneID] = []
  /// Capabilities; policy writes of the whole, the others per PCE.
  var policyWrites: Recorder.CapabilityID?
  var policyDelivery: [Recorder.CapabilityID] = []
  var interface: [Recorder.CapabilityID] = []
  var pairing: [Recorder.CapabilityID] = []
  /// The traffic datastore of each PCE (SC-ILLUM-013).
  var trafficStores: [Recorder.SeriesID] = []
  /// Summaries a second that each records, as last written.
  var trafficRates: [Double] = []
  /// PCEs with more VENs than they are rated for, while it lasts (SC-HA-010).
  var overCapacity: [Recorder.HazardID?] = []
  /// The danger of two leaders, while it lasts.
  var twoLeaders: Recorder.HazardID?
  /// Who is part of it.
  var twoLeadersSubjects: [Int] = []
  /// When it began.
  var twoLeadersSince = Instant.start
  /// How long it has lasted in all.
  var twoLeadersTime = Duration.zero
}

extension Supercluster {
  /// Opens lanes and capabilities.
  mutating func openObservation(_ context: Context) {
    let recorder = context.recorder
    for pce in plan.pces {
      observation.roleLanes.append(recorder.lane(pce.entity, "role"))
      observation.healthLanes.append(recorder.lane(pce.entity, "health"))
      observation.runlevelLanes.append(recorder.lane(pce.entity, "runlevel"))
      observation.beliefLanes.append(recorder.lane(pce.entity, "believed leader"))
      observation.policyDelivery.append(recorder.capability("policy delivery", at: pce.entity))
      observation.interface.append(recorder.capability("API", at: pce.entity))
      observation.trafficRates.append(-1)
      observation.trafficStores.append(
        recorder.series(pce.entity, "traffic store", .bytes, .linear))
      observation.pairing.append(recorder.capability("pairing", at: pce.entity))
    }
    observation.overCapacity = allPCEs.map { _ in nil }
    observation.policyWrites = recorder.capability("policy writes", at: entity)
  }

  /// The full name of the system as an entity.
  var entity: String { "supercluster:\(plan.name)" }

  /// Writes lanes, capabilities and hazards as they stand after an event.
  mutating func observe(_ context: Context) {
    writeLanes(context)
    observeTwoLeaders(context)
  }

  /// Changes nothing of the model, and is a call of its own, so that the model is not copied for it.
  @inline(never)
  private func writeLanes(_ context: Context) {
    let recorder = context.recorder
    let now = context.now
    var all = 0.0
    for pce in allPCEs {
      let role = role(of: pce)
      recorder.set(
        observation.roleLanes[pce], role.rawValue, standing(ofRole: role, at: pce), at: now)
      recorder.set(
        observation.runlevelLanes[pce], runlevelWord(of: pce), standingOfRunlevel(of: pce),
        reason: transitionWords(of: pce), at: now)
      recorder.set(
        observation.beliefLanes[pce], beliefWord(of: pce), standingOfBelief(of: pce), at: now)
      let clients = Double(clientCount(of: pce))
      all += clients
      set(observation.policyDelivery[pce], sendsPolicy(pce), clients, context)
      set(observation.interface[pce], acceptsAPI(pce), clients, context)
      set(observation.pairing[pce], acceptsPairings(pce), clients, context)
    }
    if let writes = observation.policyWrites {
      set(writes, !writableLeaders.isEmpty, all, context)
    }
  }

  private func runlevelWord(of pce: Int) -> String {
    let runlevel = pces[pce].runlevel
    return runlevel == .stopped ? "stopped" : String(runlevel.rawValue)
  }

  private func transitionWords(of pce: Int) -> String {
    guard let target = pces[pce].transition?.target else { return "" }
    return "on its way to \(target.rawValue)"
  }

  /// Whom a PCE takes for the leader.
  private func beliefWord(of pce: Int) -> String {
    guard runsAtAll(pce) else { return "off" }
    guard let leader = pces[pce].view.leader else { return "nobody" }
    return plan.pces[leader].name
  }

  private func set(
    _ capability: Recorder.CapabilityID, _ isAvailable: Bool, _ clients: Double, _ context: Context
  ) {
    context.recorder.set(
      capability, isAvailable: isAvailable, clients: clients, byProcedure: isProcedureAtWork,
      at: context.now)
  }

  /// More VENs than a receiver is rated for are the reason to fail over under control (SC-HA-010).
  ///
  /// Counts of VENs are those of the look just taken (``observeTotals(_:)``).
  mutating func observeCapacity(_ context: Context) {
    for pce in allPCEs {
      let isOver = vens.observedCounts[pce] > plan.pces[pce].layout.ratedVENs
      if isOver, observation.overCapacity[pce] == nil {
        observation.overCapacity[pce] = context.recorder.begin(
          hazard: "over-capacity", subjects: [plan.pces[pce].entity],
          sources: ["SC-HA-010", "SC-FLOW-001"], at: context.now)
        note(
          .hazard, plan.pces[pce].entity,
          "has more VENs than the \(plan.pces[pce].layout.ratedVENs) it is rated for", context,
          sources: ["SC-HA-010", "SC-FLOW-001"])
      } else if !isOver, let hazard = observation.overCapacity[pce] {
        context.recorder.update(hazard, effects: [], endedAt: context.now)
        observation.overCapacity[pce] = nil
      }
    }
  }

  /// Two PCEs that take policy writes are the danger that the guide warns of (SC-LEADER-004).
  private mutating func observeTwoLeaders(_ context: Context) {
    let leaders = writableLeaders
    if leaders.count > 1, observation.twoLeaders == nil {
      let entities = leaders.map { plan.pces[$0].entity }
      observation.twoLeadersSubjects = leaders
      observation.twoLeadersSince = context.now
      observation.twoLeaders = context.recorder.begin(
        hazard: "two-leaders", subjects: entities,
        sources: ["SC-LEADER-004", "SC-LEADER-005", "SC-ROLE-001", "AS-LDR-001"], at: context.now)
      note(
        .hazard, entity, "has two leaders: \(entities.joined(separator: " and "))", context,
        sources: ["SC-LEADER-004", "SC-LEADER-005"])
    } else if leaders.count < 2, let hazard = observation.twoLeaders {
      closeTwoLeaders(hazard, endedAt: context.now, context)
      note(
        .hazard, entity, "has no second leader any more", context, sources: ["SC-LEADER-005"])
    }
  }

  /// Writes how long two led and what each side took meanwhile.
  mutating func closeTwoLeaders(
    _ hazard: Recorder.HazardID, endedAt end: Instant?, _ context: Context
  ) {
    let span = context.now - observation.twoLeadersSince
    observation.twoLeadersTime += span
    let duration = Metric(name: "duration", value: span.seconds, unit: .seconds)
    context.recorder.update(hazard, effects: [duration] + twoLeaderEffects(), endedAt: end)
    observation.twoLeaders = nil
  }
}
