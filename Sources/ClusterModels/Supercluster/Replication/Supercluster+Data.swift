import ClusterModeling
import Observations
import SimulationKernel
import Units

extension Supercluster {
  /// Puts the first events and levels of replication, policy and Illumination.
  mutating func startData(_ context: Context) {
    let ledger = context.ledger
    replication.tickInterval = ledger.fixedDuration(DataParameters.syncInterval)
    replication.groupLimit = Int64(ledger.value(DataParameters.groupLimit))
    for pce in allPCEs {
      let entity = plan.pces[pce].entity
      replication.tickPhase[pce] = Duration(
        roundingSeconds: context.streams.stream(entity, "sync phase").uniform(0)
          * replication.tickInterval.seconds)
      replication.applyRate[pce] = ledger.draw(DataParameters.applyRate, for: entity, 0)
    }
    for place in replication.streams.indices {
      let stream = replication.streams[place]
      guard stream.origin != stream.subscriber else { continue }
      replication.streams[place].series = context.recorder.series(
        replicationName(stream), "lag", .seconds, .linear)
      recordLag(from: stream.origin, to: stream.subscriber, context)
    }
    startPolicy(context)
    startIllumination(context)
  }

  /// Links, runlevels, beliefs, leadership or services changed: streams, writers, syncs look again.
  mutating func connectionsChanged(_ context: Context) {
    for place in replication.streams.indices {
      let stream = replication.streams[place]
      guard stream.origin != stream.subscriber else { continue }
      let isAllowed = flows(stream, context.shared.network)
      if stream.phase != .idle && !isAllowed { halt(place, context) }
      recordLag(from: stream.origin, to: stream.subscriber, context)
      if stream.phase == .idle && isAllowed { pump(place, context) }
    }
    leadershipChanged(context)
    for pce in allPCEs { computationChanged(on: pce, context) }
    illuminationChanged(context)
  }

  func replicationName(_ stream: Replication.Stream) -> String {
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
    let place = streamPlaces[Int(target.index)]
    replication.streams[place].stalls += change
    if replication.streams[place].stalls > 0 {
      halt(place, context)
    } else {
      pump(place, context)
    }
  }

  /// A PCE has paired a VEN; the pairing is to be replicated (SC-POLICY-005).
  mutating func recordPairing(client: Int, at pce: Int, _ context: Context) {
    let ordinal = UInt64(client)
    let bytes = Int64(
      context.ledger.draw(DataParameters.bytesPerRow, for: plan.pces[pce].entity, ordinal))
    commit(.pairing(client: client), rows: 1, bytes: bytes, at: pce, context)
  }

  /// What a dump of a PCE holds now.
  func snapshot(of pce: Int, at now: Instant) -> DataSnapshot {
    DataSnapshot(
      confirmed: allPCEs.map { replication.stream(from: $0, to: pce).confirmed },
      known: policy.work[pce].known, takenAt: now)
  }

  /// A PCE's data is gone (`reset`): what only it had is gone with it.
  mutating func eraseData(of pce: Int, _ context: Context) {
    let kept =
      allPCEs.filter { $0 != pce }
      .map { replication.stream(from: pce, to: $0).confirmed }.max() ?? 0
    dropTail(of: pce, keeping: kept)
    for other in allPCEs where other != pce {
      halt(replication.place(from: pce, to: other), context)
      let place = replication.place(from: other, to: pce)
      halt(place, context)
      replication.streams[place].confirmed = 0
      replication.streams[place].needsCopy = true
    }
    replication.streams[replication.place(from: pce, to: pce)].confirmed =
      replication.logs[pce].count
    policy.work[pce].known = 0
    policy.work[pce].computed = 0
    policy.work[pce].pending = []
  }

  /// A PCE's data is that of a dump again; what came since comes with its rejoining.
  mutating func restoreData(of pce: Int, to snapshot: DataSnapshot, _ context: Context) {
    for other in allPCEs where other != pce {
      let place = replication.place(from: other, to: pce)
      replication.streams[place].confirmed = min(
        snapshot.confirmed[other], replication.logs[other].count)
    }
    policy.work[pce].known = snapshot.known
    policy.work[pce].computed = snapshot.known
  }

  /// Commits of a PCE since an instant are lost with its database's node (AS-PCE-011).
  mutating func loseCommits(of pce: Int, since: Instant, _ context: Context) {
    let confirmed =
      allPCEs.filter { $0 != pce }
      .map { replication.stream(from: pce, to: $0).confirmed }.max() ?? 0
    let log = replication.logs[pce]
    let kept = max(confirmed, log.firstIndex { $0.at >= since } ?? log.count)
    guard kept < log.count else { return }
    for change in log[kept...] {
      if case .version(let version) = change.kind { policy.versions[version - 1].fate = .lost }
    }
    context.recorder.add(Double(log.count - kept), to: "commits.lost_on_failover", .count)
    dropTail(of: pce, keeping: kept)
  }

  private mutating func dropTail(of pce: Int, keeping kept: Int) {
    replication.logs[pce].removeSubrange(kept...)
    for subscriber in allPCEs {
      let place = replication.place(from: pce, to: subscriber)
      replication.streams[place].confirmed = min(replication.streams[place].confirmed, kept)
    }
  }

  /// Broken rules of the data part.
  func brokenDataInvariants(at now: Instant) -> [String] {
    var broken: [String] = []
    for stream in replication.streams {
      let log = replication.logs[stream.origin]
      if stream.confirmed > log.count {
        broken.append("\(replicationName(stream)) confirmed what was never committed (I7)")
      }
      if case .number(let lag) = lag(of: stream.subscriber, from: stream.origin, at: now).value,
        lag < 0
      {
        broken.append("\(replicationName(stream)) has a negative lag (I8)")
      }
    }
    for pce in allPCEs where policy.work[pce].computed > policy.versions.count {
      broken.append("\(plan.pces[pce].entity) computed a version never provisioned (I6)")
    }
    return broken
  }
}
