import ClusterModeling
import Observations
import SimulationKernel
import Units

/// Quorum among the nodes of one PCE: each core node and data0 vote (AS-PCE-001 to AS-PCE-006).
extension Supercluster {
  /// True when enough voters of a PCE run and see one another.
  ///
  /// After a manual promotion one half runs alone and needs nobody else (AS-PCE-038).
  func hasQuorum(_ pce: Int) -> Bool {
    if let half = pces[pce].promotedHalf {
      return plan.pces[pce].nodes.contains { plan.nodes[$0].half == half && nodes[$0].runs }
    }
    let voters = plan.pces[pce].nodes.count {
      plan.nodes[$0].votes && nodes[$0].runs && !nodes[$0].isIsolated
    }
    return voters >= plan.pces[pce].layout.votersNeeded
  }

  /// Looks whether the services of a PCE have to stop or may start, and plans it.
  mutating func reviewQuorum(of pce: Int, _ context: Context) {
    let isRunning = plan.pces[pce].nodes.contains { nodes[$0].runs }
    guard isRunning, pces[pce].runlevel > .stopped else {
      pces[pce].isFenced = false
      cancelQuorumChange(of: pce)
      return
    }
    let isWrong = hasQuorum(pce) == pces[pce].isFenced
    guard isWrong != pces[pce].quorumChangePending else { return }
    guard isWrong else { return cancelQuorumChange(of: pce) }
    pces[pce].quorumChangePending = true
    pces[pce].quorumGeneration.advance()
    pces[pce].ordinals.quorum += 1
    let ordinal = pces[pce].ordinals.quorum - 1
    let span =
      pces[pce].isFenced
      ? drawn(PCEParameters.election, pce, ordinal, context)
        + drawn(PCEParameters.serviceRecovery, pce, ordinal, context)
      : drawn(PCEParameters.fencingDelay, pce, ordinal, context)
    context.schedule(.quorumSettled(pce: UInt8(pce), pces[pce].quorumGeneration), after: span)
  }

  /// A part without quorum stops its services, or one with quorum starts them.
  mutating func quorumSettled(_ pce: Int, _ generation: Generation, _ context: Context) {
    guard pces[pce].quorumGeneration == generation, pces[pce].quorumChangePending else { return }
    pces[pce].quorumChangePending = false
    pces[pce].isFenced.toggle()
    isUnsettled = true
    let entity = plan.pces[pce].entity
    if pces[pce].isFenced {
      note(
        .system, entity, "stops its services: too few voting nodes for quorum", context,
        sources: ["AS-PCE-003", "AS-PCE-004", "AS-PCE-006"])
    } else {
      note(
        .system, entity, "has quorum again and starts its services", context,
        sources: ["AS-PCE-008", "AS-PCE-025"])
    }
  }

  private mutating func cancelQuorumChange(of pce: Int) {
    pces[pce].quorumChangePending = false
    pces[pce].quorumGeneration.advance()
  }
}
