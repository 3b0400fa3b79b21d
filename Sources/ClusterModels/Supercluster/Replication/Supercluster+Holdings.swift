import ClusterModeling
import Observations
import SimulationKernel
import Units

/// What each PCE holds of everybody's changes, and how it loses and regains it.
extension Supercluster {
  /// What a dump of a PCE holds now: only a leader's has the policy database.
  ///
  /// Source: SC-BACKUP-001, SC-BACKUP-002; both have the traffic view in memory.
  func snapshot(of pce: Int, at now: Instant) -> DataSnapshot {
    DataSnapshot(
      confirmed: believesLeading(pce)
        ? replication.held(by: pce) : Array(repeating: 0, count: pces.count),
      viewSince: illumination.viewSince[pce])
  }

  /// A PCE's data is gone (`reset`): what only it had is gone with it.
  mutating func eraseData(of pce: Int, _ context: Context) {
    replication.awaitsCopy[pce] = true
    for other in allPCEs {
      halt(replication.place(from: pce, to: other), context)
      let place = replication.place(from: other, to: pce)
      halt(place, context)
      replication.streams[place].confirmed = 0
    }
    forgetComputations(of: pce)
    illumination.viewSince[pce] = nil
    buryOrphans(context)
    reviewHoldings(context)
  }

  /// A PCE's data is that of a dump again; what came since comes with its rejoining.
  mutating func restoreData(of pce: Int, to snapshot: DataSnapshot, _ context: Context) {
    for origin in allPCEs {
      let end = min(snapshot.confirmed[origin], replication.logs[origin].count)
      for range in replication.logs[origin].unearth(below: end) {
        for place in range { unlose(replication.logs[origin][place]) }
      }
      take(of: origin, by: pce, upTo: end, context)
    }
    illumination.viewSince[pce] = snapshot.viewSince
    reviewHoldings(context)
  }

  /// A PCE that is on everybody's list again has what the others have.
  ///
  /// A member takes its leader's copy. Who comes back as the leader keeps its backup and adds what
  /// the others hold: the members' replicas win (SC-DOC-075, SC-BACKUP-013). Its own changes
  /// come back as far as anybody holds them. Source: SC-CMD-014; the time is in the command.
  mutating func copyToRejoined(_ context: Context) {
    for pce in allPCEs where replication.awaitsCopy[pce] && pces[pce].contents == .joined {
      replication.awaitsCopy[pce] = false
      let peers = allPCEs.filter {
        $0 != pce && pces[$0].contents == .joined && lists(pce, $0) && lists($0, pce)
      }
      let source = peers.first { $0 == pces[pce].view.leader }
      for origin in allPCEs {
        let copied =
          origin == pce || source == nil
          ? replication.held(of: origin, byAnyOf: peers)
          : replication.held(of: origin, byAnyOf: source.map { [$0] } ?? [])
        if source != nil, copied < replication.held(of: origin, by: pce) {
          replication.streams[replication.place(from: origin, to: pce)].confirmed = copied
        }
        take(of: origin, by: pce, upTo: copied, context)
      }
      buryOrphans(context)
      reviewHoldings(context)
    }
  }

  /// Commits of a PCE since an instant are lost with its database's node (AS-PCE-011).
  ///
  /// Simplification: what it had applied of others' changes in that moment stays.
  mutating func loseCommits(of pce: Int, since: Instant, _ context: Context) {
    let log = replication.logs[pce]
    var kept = log.count
    while kept > 0, log[kept - 1].at >= since { kept -= 1 }
    kept = max(kept, replication.held(of: pce, byAnyOf: allPCEs.filter { $0 != pce }))
    let lost = log.liveCount(in: kept..<max(kept, log.count))
    guard lost > 0 else { return }
    context.recorder.add(Double(lost), to: "commits.lost_on_failover", .count)
    replication.streams[replication.place(from: pce, to: pce)].confirmed = kept
    buryOrphans(context)
    reviewHoldings(context)
  }

  /// What nobody holds any more is gone, and policy among it is lost.
  private mutating func buryOrphans(_ context: Context) {
    for origin in allPCEs {
      let kept = replication.held(of: origin, byAnyOf: Array(allPCEs))
      for range in replication.logs[origin].bury(from: kept) {
        for place in range { lose(replication.logs[origin][place], by: .burial, context) }
      }
    }
  }

  /// Lags and ages after holdings changed otherwise than by streams.
  private mutating func reviewHoldings(_ context: Context) {
    for pce in allPCEs {
      for (origin, held) in replication.held(by: pce).enumerated() {
        policy.work[pce].limit(to: held, of: origin)
      }
    }
    for place in replication.streams.indices { reviewLag(place, context) }
    for pce in allPCEs { reviewPolicyAge(of: pce, context) }
    touch()
  }

  /// Looks whose software went down or came back, and says what only that PCE held (SC-REPL-009).
  mutating func reviewLossWindows(_ context: Context) {
    for pce in allPCEs {
      let runs = runsAtAll(pce)
      guard runs != replication.wasRunning[pce] else { continue }
      replication.wasRunning[pce] = runs
      trafficViewChanged(of: pce, runs: runs, context)
      if !runs { noteLossWindow(of: pce, context) }
    }
  }

  private mutating func noteLossWindow(of pce: Int, _ context: Context) {
    let log = replication.logs[pce]
    let unsent = unreplicated(by: pce)
    let count = log.liveCount(in: unsent)
    guard count > 0 else { return }
    replication.changesAtRisk += count
    let live = unsent.filter { log.isLive($0) }.map { log[$0] }
    let policies = live.count { $0.data == .policy }
    let clients = live.filter { $0.client >= 0 }.map { "\($0.client)" }
    let pairings = clients.isEmpty ? "" : ", VENs paired: \(clients.joined(separator: ", "))"
    context.recorder.decide(
      .system, plan.pces[pce].entity,
      "goes down with \(count) changes that no other PCE has, \(policies) of them policy\(pairings)",
      at: context.now, cause: context.cause, sources: ["SC-REPL-009"])
  }

  /// Places of a PCE's log that no other PCE holds.
  func unreplicated(by pce: Int) -> Range<Int> {
    let others = replication.held(of: pce, byAnyOf: allPCEs.filter { $0 != pce })
    return others..<max(others, replication.logs[pce].count)
  }
}
