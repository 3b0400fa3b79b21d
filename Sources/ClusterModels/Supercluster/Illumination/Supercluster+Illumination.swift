import ClusterModeling
import NetworkModel
import Observations
import SimulationKernel
import Units

/// The syncs by which the leader's map gets its data.
extension Supercluster {
  mutating func startIllumination(_ context: Context) {
    let workloads = Double(plan.groups.reduce(0) { $0 + $1.count })
    illumination.interval =
      plan.section["illumination_sync"]?["interval"]?.duration
      ?? Illumination.interval(
        workloads: workloads, exponent: context.ledger.value(DataParameters.syncExponent),
        lowerKnee: context.ledger.value(DataParameters.syncLowerKnee))
    illumination.usualPaths = allPCEs.map { leader in
      allPCEs.map { path(from: $0, to: leader, context) }
    }
    for pce in allPCEs { illumination.maps[plan.firstLeader].dataFrom[pce] = context.now }
    illumination.maps[plan.firstLeader].refreshedFrom = context.now
    reviewMapAges(context)
  }

  private func path(
    from pce: Int, to leader: Int, _ context: Context
  ) -> Illumination.Path {
    let network = context.shared.network
    let sites = (from: site(of: pce), to: site(of: leader))
    return Illumination.Path(
      throughput: network.throughput(from: sites.from, to: sites.to).bitsPerSecond,
      roundTrip: network.roundTripTime(sites.from, sites.to)?.seconds ?? 0)
  }

  /// The leader came, went or lost its API: fetching begins or stops.
  mutating func illuminationChanged(_ context: Context) {
    for pce in allPCEs {
      let shouldFetch = believesLeading(pce) && acceptsAPI(pce)
      guard shouldFetch != illumination.maps[pce].isFetching else { continue }
      illumination.maps[pce].isFetching = shouldFetch
      illumination.maps[pce].generation.advance()
      illumination.maps[pce].roundSince = nil
      for other in allPCEs {
        illumination.maps[pce].running[other] = nil
        illumination.maps[pce].isOwed[other] = false
      }
      if shouldFetch {
        context.schedule(
          .illumination(.syncDue(leader: UInt8(pce), illumination.maps[pce].generation)),
          after: context.now == .start ? illumination.interval : .zero)
      }
    }
    paceSyncs(context)
    reviewMapAges(context)
  }

  mutating func handle(_ event: IlluminationEvent, _ context: Context) {
    switch event {
    case .syncDue(let leader, let generation):
      let leader = Int(leader)
      guard illumination.maps[leader].generation == generation else { return }
      beginSyncs(by: leader, context)
      context.schedule(
        .illumination(.syncDue(leader: UInt8(leader), generation)), after: illumination.interval)
    case .synced(let leader, let pce, let generation):
      let leader = Int(leader)
      guard illumination.maps[leader].generation == generation else { return }
      synced(by: leader, of: Int(pce), context)
    }
  }

  /// `sync-now`: somebody presses the timer on the leader's map (SC-ILLUM-004).
  mutating func syncNow(_ order: Order, _ context: Context) -> CommandResponse {
    guard illumination.maps[order.pce].isFetching else {
      return .refused(
        Refusal(
          acceptsAPI(order.pce)
            ? "\(plan.pces[order.pce].name) shows its local view only"
            : "the map of \(plan.pces[order.pce].name) cannot be opened",
          sources: ["SC-ILLUM-004", "SC-ILLUM-007"]))
    }
    beginSyncs(by: order.pce, context)
    return .done
  }

  /// A sync of every PCE that the leader reaches; one under way is followed by the next at once.
  private mutating func beginSyncs(by leader: Int, _ context: Context) {
    for pce in allPCEs {
      if illumination.maps[leader].running[pce] == nil {
        beginSync(by: leader, of: pce, context)
      } else {
        illumination.maps[leader].isOwed[pce] = true
      }
    }
  }

  private mutating func beginSync(by leader: Int, of pce: Int, _ context: Context) {
    guard lists(leader, pce), acceptsAPI(pce), queries(leader, pce, context.shared.network) else {
      return
    }
    if illumination.maps[leader].roundSince == nil {
      illumination.maps[leader].roundSince = context.now
    }
    illumination.maps[leader].running[pce] = context.now
    let drawn = context.ledger.draw(
      DataParameters.syncDuration, for: plan.pces[pce].entity, illumination.count)
    illumination.count += 1
    let whole = syncTime(drawn: drawn, from: pce, to: leader, context)
    illumination.maps[leader].drawn[pce] = drawn
    illumination.maps[leader].whole[pce] = whole
    planSync(by: leader, of: pce, after: whole, context)
  }

  private mutating func planSync(
    by leader: Int, of pce: Int, after span: Duration, _ context: Context
  ) {
    illumination.maps[leader].due[pce] = context.now + span
    context.schedule(
      .illumination(
        .synced(
          leader: UInt8(leader), pce: UInt8(pce), illumination.maps[leader].generation)),
      after: span)
  }

  /// What is left of a sync under way goes at the pace of the path as it is now (SC-ILLUM-010).
  private mutating func paceSyncs(_ context: Context) {
    for leader in allPCEs where illumination.maps[leader].isFetching {
      for pce in allPCEs where illumination.maps[leader].running[pce] != nil {
        let map = illumination.maps[leader]
        guard queries(leader, pce, context.shared.network), map.due[pce] > context.now else {
          continue
        }
        let whole = syncTime(drawn: map.drawn[pce], from: pce, to: leader, context)
        guard whole != map.whole[pce] else { continue }
        illumination.maps[leader].whole[pce] = whole
        let left = (map.due[pce] - context.now).seconds / map.whole[pce].seconds
        planSync(
          by: leader, of: pce, after: Duration(roundingSeconds: left * whole.seconds), context)
      }
    }
  }

  /// How long a sync takes on the path as it is (SC-REPL-010, SC-ILLUM-010).
  ///
  /// The drawn time holds for the path at the start. It grows as throughput falls, and with the
  /// round trip, with that up to the longest that is assumed (AS-ILL-004).
  private func syncTime(
    drawn: Double, from pce: Int, to leader: Int, _ context: Context
  ) -> Duration {
    let usual = illumination.usualPaths[leader][pce]
    let present = path(from: pce, to: leader, context)
    // Beyond a thousandfold nothing is claimed.
    let slower = min(1_000, max(1, usual.throughput / max(1, present.throughput)))
    let farther = max(1, present.roundTrip / max(usual.roundTrip, 0.001))
    let longest = DataParameters.syncDuration.distribution.upperBound
    return Duration(
      roundingSeconds: max(drawn * slower, min(drawn * farther, max(drawn, longest ?? drawn))))
  }

  /// What has arrived is as old as the sync took (SC-ILLUM-004); a broken sync brings nothing.
  private mutating func synced(by leader: Int, of pce: Int, _ context: Context) {
    guard let began = illumination.maps[leader].running[pce],
      illumination.maps[leader].due[pce] == context.now
    else { return }
    illumination.maps[leader].running[pce] = nil
    if acceptsAPI(pce), queries(leader, pce, context.shared.network) {
      if let before = illumination.maps[leader].dataFrom[pce] {
        illumination.longestDelay = max(illumination.longestDelay, context.now - before)
      }
      illumination.longestSync = max(illumination.longestSync, context.now - began)
      illumination.maps[leader].dataFrom[pce] = began
      if pce != leader { replication.countCrossing(.trafficView) }
    }
    if illumination.maps[leader].isOwed[pce] {
      illumination.maps[leader].isOwed[pce] = false
      beginSync(by: leader, of: pce, context)
    }
    if illumination.maps[leader].running.allSatisfy({ $0 == nil }) {
      illumination.maps[leader].refreshedFrom = illumination.maps[leader].roundSince
      illumination.maps[leader].roundSince = nil
    }
    reviewMapAges(context)
  }
}
