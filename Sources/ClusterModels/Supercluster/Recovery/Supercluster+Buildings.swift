import ClusterModeling
import Observations
import SimulationKernel
import Units

/// A PCE whose halves stand in two buildings (SC-HA-003, SC-HA-005, AS-PCE-038 to AS-PCE-040).
extension Supercluster {
  /// `promote-cluster-leader`: lets the half on which it is run go on without quorum.
  ///
  /// The figure covers the whole of stop, both promotions and the return of the other core nodes.
  mutating func promoteClusterLeader(_ order: Order, _ context: Context) -> CommandResponse {
    let pce = order.pce
    guard dataNodes(of: pce).count == 2 else {
      return .refused(Refusal("there is no second half", sources: ["SC-HA-003"]))
    }
    guard !hasQuorum(pce) else {
      return .refused(
        Refusal(
          "\(plan.pces[pce].name) has quorum by itself", sources: ["SC-HA-005", "AS-PCE-003"]))
    }
    let span = drawnForCommand(PCEParameters.promoteSite, on: pce, context)
    return beginWork(order, takes: span, context)
  }

  /// The half runs alone; its services start.
  mutating func completePromotion(
    of pce: Int, on node: Int, _ context: Context
  ) -> CommandOutcome {
    pces[pce].promotedHalf = plan.nodes[node].half
    pces[pce].isFenced = false
    isUnsettled = true
    note(
      .system, plan.pces[pce].entity, "goes on with one half", context,
      sources: ["SC-HA-005", "AS-PCE-038"])
    return .succeeded
  }

  /// `promote-data-node`: makes the surviving half's copy the database (AS-PCE-047).
  mutating func promoteDataNode(_ order: Order, _ context: Context) -> CommandResponse {
    let pce = order.pce
    guard let half = pces[pce].promotedHalf else {
      return .refused(
        Refusal("promote-cluster-leader comes first", sources: ["AS-PCE-038"]))
    }
    let holders = dataNodes(of: pce)
    guard let which = holders.firstIndex(where: { plan.nodes[$0].half == half }),
      nodes[holders[which]].runs
    else {
      return .refused(Refusal("the data node of this half is down", sources: ["AS-PCE-038"]))
    }
    if case .primary(let present) = pces[pce].database, present == which { return .done }
    promoteReplica(
      of: pce, from: 1 - which, lostAt: pces[pce].databaseLostAt ?? context.now, context)
    pces[pce].needsRestore = true
    note(
      .hazard, plan.pces[pce].entity,
      "has a database promoted by hand: it has to be restored for the Supercluster later", context,
      sources: ["AS-PCE-047"])
    return .done
  }

  /// Nodes of the lost half that start beside the promoted one do not see each other's data.
  ///
  /// With the probability of AS-PCE-040 the data is damaged. Returns whether the node may join.
  mutating func meetsPromotedHalf(_ node: Int, _ context: Context) -> Bool {
    let pce = plan.nodes[node].pce
    guard let half = pces[pce].promotedHalf, plan.nodes[node].half != half,
      !nodes[node].isIsolated, !pces[pce].isReverting
    else { return false }
    guard pces[pce].splitHazard == nil else { return true }
    pces[pce].splitHazard = context.recorder.begin(
      hazard: "split-cluster", subjects: [plan.pces[pce].entity], sources: ["AS-PCE-040"],
      at: context.now)
    let probability = context.ledger.draw(
      PCEParameters.corruptionByRecoveredNodes, for: plan.pces[pce].entity, 0)
    let isDamaged = context.streams.stream(plan.pces[pce].entity, "corruption by recovered nodes")
      .happens(probability, 0)
    pces[pce].isDamaged = pces[pce].isDamaged || isDamaged
    note(
      .hazard, plan.pces[pce].entity,
      "sees recovered nodes start beside the promoted half"
        + (isDamaged ? "; its data is damaged" : ""), context, sources: ["AS-PCE-040"])
    return true
  }

  /// Brings the other half back, one node at a time, with its data copied anew (AS-PCE-039).
  mutating func revertToFullCluster(_ order: Order, _ context: Context) -> CommandResponse {
    let pce = order.pce
    guard let half = pces[pce].promotedHalf else {
      return .refused(Refusal("no half runs alone", sources: ["AS-PCE-039"]))
    }
    let lost = plan.pces[pce].nodes.filter { plan.nodes[$0].half != half && !nodes[$0].isUp }
    guard lost.isEmpty else {
      let list = lost.map { plan.nodes[$0].shortName }.joined(separator: ", ")
      return .refused(Refusal("still down: \(list)", sources: ["AS-PCE-039"]))
    }
    pces[pce].isReverting = true
    let span = drawnForCommand(PCEParameters.revertToFullCluster, on: pce, context)
    return beginWork(order, takes: span, context)
  }

  /// All nodes are one cluster again.
  mutating func completeReversal(of pce: Int, _ context: Context) -> CommandOutcome {
    pces[pce].promotedHalf = nil
    pces[pce].isReverting = false
    for node in plan.pces[pce].nodes where nodes[node].isUp {
      nodes[node].isIsolated = false
      nodes[node].software = .running
    }
    if let hazard = pces[pce].splitHazard {
      context.recorder.update(hazard, effects: [], endedAt: context.now)
      pces[pce].splitHazard = nil
    }
    isUnsettled = true
    note(
      .system, plan.pces[pce].entity, "is one cluster again", context, sources: ["AS-PCE-039"])
    return .succeeded
  }
}
