import ClusterModeling
import Observations
import SimulationKernel
import Units

extension Supercluster {
  mutating func startIllumination(_ context: Context) {
    let workloads = Double(plan.groups.reduce(0) { $0 + $1.count })
    illumination.interval =
      plan.section["illumination_sync"]?["interval"]?.duration
      ?? Illumination.interval(
        workloads: workloads, exponent: context.ledger.value(DataParameters.syncExponent),
        lowerKnee: context.ledger.value(DataParameters.syncLowerKnee))
    for pce in allPCEs {
      illumination.dataFrom[plan.firstLeader][pce] = context.now
      illumination.series.append(
        context.recorder.series(plan.pces[pce].entity, "illumination age", .seconds, .linear))
      recordIlluminationAge(of: pce, context)
    }
  }

  /// The leader came, went or lost its API: fetching begins or stops.
  mutating func illuminationChanged(_ context: Context) {
    for pce in allPCEs {
      let shouldFetch = believesLeading(pce) && acceptsAPI(pce)
      guard shouldFetch != illumination.isFetching[pce] else { continue }
      for other in allPCEs { recordIlluminationAge(of: other, context) }
      illumination.isFetching[pce] = shouldFetch
      illumination.generation[pce].advance()
      for other in allPCEs { illumination.running[pce][other] = nil }
      if shouldFetch {
        context.schedule(
          .illumination(.syncDue(leader: UInt8(pce), illumination.generation[pce])),
          after: context.now == .start ? illumination.interval : .zero)
      }
      for other in allPCEs { recordIlluminationAge(of: other, context) }
    }
  }

  mutating func handle(_ event: IlluminationEvent, _ context: Context) {
    switch event {
    case .syncDue(let leader, let generation):
      let leader = Int(leader)
      guard illumination.generation[leader] == generation else { return }
      beginSyncs(by: leader, context)
      context.schedule(
        .illumination(.syncDue(leader: UInt8(leader), generation)), after: illumination.interval)
    case .synced(let leader, let pce, let generation):
      let leader = Int(leader)
      guard illumination.generation[leader] == generation else { return }
      synced(by: leader, of: Int(pce), context)
    }
  }

  /// A sync of every PCE that the leader reaches; one that still runs is not begun again.
  private mutating func beginSyncs(by leader: Int, _ context: Context) {
    for pce in allPCEs where illumination.running[leader][pce] == nil {
      guard lists(leader, pce), acceptsAPI(pce), reach(leader, pce, context.shared.network) else {
        continue
      }
      illumination.running[leader][pce] = context.now
      illumination.count += 1
      context.schedule(
        .illumination(
          .synced(leader: UInt8(leader), pce: UInt8(pce), illumination.generation[leader])),
        after: context.ledger.duration(
          DataParameters.syncDuration, for: plan.pces[pce].entity, illumination.count))
    }
  }

  /// What has arrived is as old as the sync took (SC-ILLUM-004); a broken sync brings nothing.
  private mutating func synced(by leader: Int, of pce: Int, _ context: Context) {
    let began = illumination.running[leader][pce]
    illumination.running[leader][pce] = nil
    guard let began, acceptsAPI(pce), reach(leader, pce, context.shared.network) else { return }
    recordIlluminationAge(of: pce, context)
    if let before = illumination.dataFrom[leader][pce] {
      illumination.longestDelay = max(illumination.longestDelay, context.now - before)
    }
    illumination.dataFrom[leader][pce] = began
    recordIlluminationAge(of: pce, context)
  }

  /// The PCE whose map is looked at: the one that takes writes, else one that believes to lead.
  var mapLeader: Int? { writableLeaders.first ?? allPCEs.first { believesLeading($0) } }

  /// Age of a PCE's data on the leader's map. [ns]; no value when the leader has nothing of it.
  func illuminationAge(of pce: Int, at now: Instant) -> Reading {
    guard let leader = mapLeader, let data = illumination.dataFrom[leader][pce] else {
      return .nothing
    }
    return .age(now - data)
  }

  private func recordIlluminationAge(of pce: Int, _ context: Context) {
    guard pce < illumination.series.count,
      case .number(let age) = illuminationAge(of: pce, at: context.now).value
    else { return }
    context.recorder.set(illumination.series[pce], age / 1e9, at: context.now)
  }

  func finishIllumination(_ context: Context) {
    for pce in allPCEs { recordIlluminationAge(of: pce, context) }
    context.recorder.set(
      metric: "illumination.delay.longest", illumination.longestDelay.seconds, .seconds)
    context.recorder.set(
      metric: "illumination.interval", illumination.interval.seconds, .seconds)
  }
}
