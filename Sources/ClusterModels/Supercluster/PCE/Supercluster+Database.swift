import ClusterModeling
import Observations
import SimulationKernel
import Units

/// The policy database of a PCE and its failover (AS-PCE-009 to AS-PCE-011).
extension Supercluster {
  /// Looks whether the database has lost its node, or its node is back in time.
  mutating func reviewDatabase(of pce: Int, _ context: Context) {
    guard runsAtAll(pce), pces[pce].runlevel >= .two, dataNodes(of: pce).count == 2 else { return }
    switch pces[pce].database {
    case .primary(let which):
      let holders = dataNodes(of: pce)
      if !nodes[holders[which]].runs && nodes[holders[1 - which]].runs {
        beginDatabaseFailover(of: pce, from: which, context)
      }
    case .failingOver(let from):
      if nodes[dataNodes(of: pce)[from]].runs {
        pces[pce].database = .primary(on: from)
        pces[pce].databaseGeneration.advance()
        note(
          .system, plan.pces[pce].entity, "finds its database back before the replica took over",
          context, sources: ["AS-PCE-009"])
      }
    }
  }

  /// The PCE mended itself, and the whole with it when it leads.
  private func markSelfRepair(of pce: Int, _ context: Context) {
    context.recorder.mark(.recoveredByItself, at: context.now, of: plan.pces[pce].entity)
    guard believesLeading(pce) else { return }
    context.recorder.mark(.recoveredByItself, at: context.now, of: entity)
  }

  private mutating func beginDatabaseFailover(of pce: Int, from which: Int, _ context: Context) {
    pces[pce].database = .failingOver(from: which)
    pces[pce].databaseLostAt = context.now
    pces[pce].databaseGeneration.advance()
    pces[pce].ordinals.database += 1
    let ordinal = pces[pce].ordinals.database - 1
    let hold = context.ledger.fixedDuration(PCEParameters.databaseFailoverHold)
    let promotion = drawn(PCEParameters.databasePromotion, pce, ordinal, context)
    context.schedule(
      .databaseFailedOver(pce: UInt8(pce), pces[pce].databaseGeneration), after: hold + promotion)
    note(
      .system, plan.pces[pce].entity, "has lost its database's node; the replica waits",
      context, sources: ["AS-PCE-009"])
  }

  /// The hold is over and the replica is the database now, without the last commits.
  mutating func databaseFailedOver(_ pce: Int, _ generation: Generation, _ context: Context) {
    guard pces[pce].databaseGeneration == generation,
      case .failingOver(let from) = pces[pce].database, let lostAt = pces[pce].databaseLostAt
    else { return }
    guard nodes[dataNodes(of: pce)[1 - from]].runs, runsAtAll(pce) else { return }
    promoteReplica(of: pce, from: from, lostAt: lostAt, context)
    markSelfRepair(of: pce, context)
    note(
      .system, plan.pces[pce].entity, "runs its database on data\(1 - from) now", context,
      sources: ["AS-PCE-009", "AS-PCE-010", "SC-HA-001"])
  }

  /// Makes the replica the database; commits of the last moment before the loss are gone.
  mutating func promoteReplica(of pce: Int, from: Int, lostAt: Instant, _ context: Context) {
    pces[pce].database = .primary(on: 1 - from)
    pces[pce].databaseLostAt = nil
    pces[pce].databaseGeneration.advance()
    isUnsettled = true
    let lost = drawn(
      PCEParameters.commitsLostOnFailover, pce, pces[pce].ordinals.database, context)
    loseCommits(of: pce, since: lostAt - min(lost, lostAt.sinceStart), context)
  }

  /// Looks whether the set server has to move to another core node, which computes all anew.
  ///
  /// Source: AS-PCE-007 for the time, AS-PCE-015 for the recomputation.
  mutating func reviewSetServer(of pce: Int, _ context: Context) {
    if let host = pces[pce].setServerNode {
      guard !nodes[host].runs, coreNodesUp(pce) > 0, runsAtAll(pce) else { return }
      pces[pce].setServerNode = nil
      pces[pce].setServerGeneration.advance()
      pces[pce].ordinals.setServer += 1
      context.schedule(
        .setServerMoved(pce: UInt8(pce), pces[pce].setServerGeneration),
        after: drawn(
          PCEParameters.nodeRecovery, pce, pces[pce].ordinals.setServer - 1, context))
    }
  }

  /// The set server runs on another core node and begins from nothing.
  mutating func setServerMoved(_ pce: Int, _ generation: Generation, _ context: Context) {
    guard pces[pce].setServerGeneration == generation else { return }
    let cores = coreNodes(of: pce)
    let running = cores.first { nodes[$0].runs }
    pces[pce].setServerNode = running ?? cores.first
    isUnsettled = true
    // Without a core node that runs, or without quorum, it has a place but nobody to start it.
    guard let host = running, runsAtAll(pce) else { return }
    note(
      .system, plan.pces[pce].entity,
      "runs its set server on \(plan.nodes[host].shortName) and computes all policy again",
      context, sources: ["AS-PCE-007", "AS-PCE-015"])
    computeEverythingAgain(on: pce, context)
  }
}
