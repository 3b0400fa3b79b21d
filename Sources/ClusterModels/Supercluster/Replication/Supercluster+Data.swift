import ClusterModeling
import Observations
import SimulationKernel
import Units

extension Supercluster {
  /// Puts the first events and levels of replication, policy and Illumination.
  mutating func startData(_ context: Context) {
    let ledger = context.ledger
    replication.tickInterval = ledger.fixedDuration(DataParameters.syncInterval)
    replication.forcedInterval = ledger.fixedDuration(DataParameters.forcedInterval)
    replication.groupLimit = Int(ledger.value(DataParameters.groupLimit))
    for pce in allPCEs {
      let entity = plan.pces[pce].entity
      replication.tickPhase[pce] = phase(entity, "sync phase", context)
      replication.applyRate[pce] = ledger.draw(DataParameters.applyRate, for: entity, 0)
    }
    for place in replication.pairs {
      let stream = replication.streams[place]
      let name = replicationName(stream)
      // Polls are as far apart as ticks, up to 2 s (AS-REP-008).
      replication.streams[place].pollDelay = phase(name, "poll phase", context)
      let series = context.recorder.series(name, "lag", .seconds, .linear)
      replication.streams[place].series = series
      context.recorder.set(series, 0, at: context.now)
    }
    startPolicy(context)
    startIllumination(context)
  }

  private func phase(_ entity: String, _ purpose: String, _ context: Context) -> Duration {
    Duration(
      roundingSeconds: context.streams.stream(entity, purpose).uniform(0)
        * replication.tickInterval.seconds)
  }

  /// Links, runlevels, beliefs, leadership or services changed: streams, writers, syncs look again.
  mutating func connectionsChanged(_ context: Context) {
    reviewLossWindows(context)
    copyToRejoined(context)
    // What follows for one stream changes nothing for another.
    for (place, news) in zip(replication.pairs, newsOfStreams(context.shared.network)) {
      let isIdle = replication.streams[place].phase == .idle
      if news.isPathNew { reviewPath(place, news.path, context) }
      if news.isForcingNew { reviewForcedEvents(place, flows: news.path.isOpen, context) }
      if news.isLagNew { reviewLag(place, context) }
      if !isIdle && !news.path.isOpen { halt(place, context) }
      if news.hasBacklog && isIdle && news.path.isOpen { pump(place, context) }
    }
    leadershipChanged(context)
    for pce in allPCEs { computationChanged(on: pce, context) }
    illuminationChanged(context)
    reviewQuiesces(context)
  }

  func replicationName(_ stream: ReplicationStream) -> String {
    "replication:\(plan.pces[stream.origin].name)->\(plan.pces[stream.subscriber].name)"
  }

  /// A fault of the data part's list begins; false when it is none of its faults.
  mutating func beginDataFault(_ fault: FaultOccurrence, _ context: Context) -> Bool {
    guard fault.fault == "replication.stall" else { return false }
    setStall(fault.target, by: 1, context)
    return true
  }

  /// The fault ends; false when it is none of the data part's faults.
  mutating func endDataFault(_ fault: FaultOccurrence, _ context: Context) -> Bool {
    guard fault.fault == "replication.stall" else { return false }
    setStall(fault.target, by: -1, context)
    return true
  }

  private mutating func setStall(_ target: EntityID, by change: Int, _ context: Context) {
    let place = replication.pairs[Int(target.index)]
    replication.streams[place].stalls += change
    reviewPath(place, path(of: replication.streams[place], context.shared.network), context)
    if replication.streams[place].stalls > 0 {
      halt(place, context)
    } else {
      pump(place, context)
    }
    let isAllowed = flows(replication.streams[place], context.shared.network)
    reviewForcedEvents(place, flows: isAllowed, context)
    reviewLag(place, context)
  }

  /// Broken rules of the data part.
  func brokenDataInvariants(at now: Instant) -> [String] {
    var broken: [String] = []
    for (place, stream) in replication.streams.enumerated() {
      let log = replication.logs[stream.origin]
      let name = replicationName(stream)
      if stream.confirmed > log.count { broken.append("I7: \(name) confirmed what was never sent") }
      if let since = stream.behindSince, since > now { broken.append("I8: \(name) lags ahead") }
      if stream.origin != stream.subscriber, stream.behindSince != oldestUnconfirmed(place) {
        broken.append("I8: the lag of \(name) is not that of its oldest change")
      }
      if stream.phase != .idle, stream.stalls > 0 { broken.append("I7: \(name) moves in a stall") }
    }
    for pce in allPCEs {
      let work = policy.work[pce]
      let held = replication.held(by: pce)
      for origin in allPCEs where work.computed[origin] > held[origin] {
        broken.append("I6: \(plan.pces[pce].name) computed what it does not hold")
      }
      if pces[pce].contents == .joined,
        replication.logs[pce].firstLive(from: held[pce]) != nil
      {
        broken.append("I7: \(plan.pces[pce].name) lacks a change of its own that somebody has")
      }
      if policy.owed[pce] != oldestOwed(by: pce) {
        broken.append("I8: the policy age of \(plan.pces[pce].name) is not that of what it owes")
      }
    }
    return broken
  }
}
