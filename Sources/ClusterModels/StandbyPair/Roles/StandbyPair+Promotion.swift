import ClusterModeling
import NetworkModel
import Observations
import SimulationKernel
import Units

/// Promoting a standby by hand (SP-PROMOTE-001, SP-ROLE-005).
extension StandbyPair {
  /// `active-standby?` answers the role and nothing else (SP-ROLE-006, SP-GAP-010).
  mutating func queryRole(_ order: Order, _ context: Context) -> CommandResponse {
    note(
      .system, plan.pces[order.pce].entity, "answers \(pces[order.pce].role.rawValue)", context,
      "SP-ROLE-006")
    return .done
  }

  /// `query-runlevel`, an addition of the model (SP-GAP-010).
  mutating func queryRunlevel(_ order: Order, _ context: Context) -> CommandResponse {
    note(
      .system, plan.pces[order.pce].entity, "is at runlevel \(pces[order.pce].level.rawValue)",
      context, "SP-GAP-010")
    return .done
  }

  /// `promote-standby-pce`: one probe of the active, then the work (SP-GAP-008, AS-SBY-003).
  mutating func beginPromotion(_ order: Order, _ context: Context) -> CommandResponse {
    if let refusal = refusalOfPromotion(order.pce, context) {
      tally.promotionsRefused += 1
      return .refused(refusal)
    }
    let unseen = plan.pces[partner(of: order.pce)].nodes.filter { !nodes[$0].wasSeenStopped }
    if !unseen.isEmpty { notePromotedPast(unseen, order.pce, context) }
    pces[order.pce].commands += 1
    let probe = context.ledger.fixedDuration(StandbyParameters.probe)
    let drawn = context.ledger.duration(
      StandbyParameters.promotion, for: plan.pces[order.pce].entity,
      pces[order.pce].commands - 1)
    tally.promotionBegan = context.now
    return beginWork(order, takes: order.request.takes ?? probe + drawn, context)
  }

  /// Why a promotion is not taken, by what the standby can see.
  private func refusalOfPromotion(_ pce: Int, _ context: Context) -> Refusal? {
    let state = pces[pce]
    let active = partner(of: pce)
    guard state.role == .standby else {
      return Refusal(
        "not-a-standby: it is \(state.role.rawValue)", sources: ["SP-PROMOTE-002", "SP-ROLE-004"])
    }
    guard works(pce), state.level == .two, state.target == nil else {
      return Refusal(
        "wrong-runlevel: it is at \(state.level.rawValue), not 2", sources: ["SP-PROMOTE-002"])
    }
    if copyIsFirst == true {
      return Refusal(
        "no-complete-copy: its first full copy has not been completed",
        sources: ["SP-HAZ-005", "SP-SETUP-011"])
    }
    let network = context.shared.network
    if serves(active), pathIsUp(pce, active, network) {
      return Refusal(
        "Active PCE is still reachable",
        sources: ["SP-PROMOTE-005", "SP-PROMOTE-003", "SP-PROMOTE-010", "AS-SBY-002"])
    }
    if channels.contains(where: { $0.state == .streaming }) {
      return Refusal(
        "replication-active: data is still replicated into it", sources: ["SP-PROMOTE-004"])
    }
    let running = plan.pces[active].nodes.filter { nodes[$0].runs }
    if !running.isEmpty, pathIsUp(pce, active, network) {
      let names = running.map { plan.nodes[$0].name }.joined(separator: ", ")
      return Refusal("not STOPPED: \(names)", sources: ["SP-PROMOTE-003"])
    }
    let unread = plan.pces[active].nodes.filter { !nodes[$0].wasSeenStopped }
    if !plan.readings.unreachableCountsAsStopped, let first = unread.first {
      return Refusal(
        "nobody read STOPPED on \(plan.nodes[first].name)",
        sources: ["SP-GAP-007", "SP-PROMOTE-003"])
    }
    return nil
  }

  /// Nodes that are passed over without a STOPPED reading (SP-GAP-007).
  private mutating func notePromotedPast(_ unseen: [Int], _ pce: Int, _ context: Context) {
    tally.nodesNotSeenStopped += unseen.count
    note(
      .system, plan.pces[pce].entity,
      "is promoted past nodes without a STOPPED reading: "
        + unseen.map { plan.nodes[$0].name }.joined(separator: ", "), context, "SP-GAP-007",
      "SP-PROMOTE-003", "SP-HAZ-001")
  }

  /// The standby is the active PCE now, at runlevel 5 (SP-PROMOTE-006, SP-GAP-009).
  mutating func finishPromotion(of pce: Int, _ work: Work, _ context: Context) -> CommandOutcome {
    guard works(pce), pces[pce].role == .standby else {
      return .failed(Refusal("the standby is down", sources: ["SP-PROMOTE-002"]))
    }
    takeStock(promoting: pce, context)
    unlink(context)
    pces[pce].role = .active
    pces[pce].level = .five
    pces[pce].configuredLevel = .five
    pces[pce].target = nil
    pces[pce].transition.advance()
    tally.promotions += 1
    tally.promotionEnded = context.now
    tally.promotion += context.now - work.began
    note(
      .system, plan.pces[pce].entity, "is the active PCE at runlevel 5, and has no standby",
      context,
      "SP-PROMOTE-006", "SP-PROMOTE-009", "SP-GAP-009", "AS-SBY-001")
    if plan.readings.rewritesName {
      pces[pce].activeName = pces[pce].ownName
      note(
        .system, plan.pces[pce].entity, "has active_pce_fqdn rewritten to its own name", context,
        "SP-GAP-002")
    }
    touch()
    return .succeeded
  }

  /// `promote-standby-check`: how many agents have synchronised (SP-PROMOTE-007).
  mutating func checkPromotion(_ order: Order, _ context: Context) -> CommandResponse {
    let count = agentsServed(by: order.pce)
    if let series = observation.syncSeries {
      context.recorder.set(series, Double(count), at: context.now)
    }
    if let last = observation.lastSyncCount, count > last, observation.confirmedAt == nil {
      observation.confirmedAt = context.now
      note(
        .system, entity, "has a failover that is confirmed by a growing count", context,
        "SP-PROMOTE-008")
    }
    observation.lastSyncCount = count
    note(
      .system, plan.pces[order.pce].entity, "counts \(count) VENs that have synchronised", context,
      "SP-PROMOTE-007")
    touch()
    return .done
  }
}
