import ClusterModeling
import NetworkModel
import Observations
import SimulationKernel
import Units

/// `supercluster-join`: a standalone PCE becomes a member (SC-CMD-010).
extension Supercluster {
  /// Begins a join; the PCE is at runlevel 1 meanwhile (SC-CMD-007).
  mutating func join(_ order: Order, _ context: Context) -> CommandResponse {
    let pce = order.pce
    guard let leader = self.pce(in: order.request, "leader") else {
      return .refused(
        Refusal("supercluster-join needs the leader's FQDN", sources: ["SC-CMD-010"]))
    }
    if isMemberOfSupercluster(pce), lists(leader, pce) { return .done }  // SC-CMD-005
    if let refusal = refusalOfJoin(order, leader, context) { return .refused(refusal) }
    noteBeforeJoin(order, context)
    let isWrongKey = installations[pce].encryptionKey != installations[leader].encryptionKey
    let span =
      isWrongKey
      ? context.ledger.fixedDuration(DeploymentParameters.keyCheck)
      : joinTime(of: pce, to: leader, context)
    pces[pce].runlevel = .one
    pces[pce].configuredRunlevel = .one
    installations[pce].hasUnfinishedJoin = true
    return beginWork(order, subject: leader, takes: span, context)
  }

  private func noteBeforeJoin(_ order: Order, _ context: Context) {
    let entity = plan.pces[order.pce].entity
    if backups[order.pce].isEmpty {
      note(
        .system, entity, "joins without a backup: its events so far are at risk", context,
        sources: ["SC-DEPLOY-022"])
    }
    if plan.nodes[order.nodes[0]].shortName == "data0" {
      note(
        .system, entity, "is joined from data0, as the procedure has it and the table has not",
        context, sources: ["SC-DOC-017"])
    }
  }

  /// Fixed part, a part for each PCE that is there, and the copy of the database (SC-DEPLOY-010).
  ///
  /// Source: AS-OPS-001, AS-MBR-001 to AS-MBR-003; a slow line slows the copy.
  func joinTime(of pce: Int, to leader: Int, _ context: Context) -> Duration {
    let present = allPCEs.count { lists(leader, $0) }
    let gigabytes = context.ledger.draw(
      PCEParameters.databaseSize, for: plan.pces[leader].entity, 0)
    let drawn = context.ledger.draw(
      DeploymentParameters.initialCopy, for: plan.pces[pce].entity, 0)
    let copying = gigabytes * 1_000 / drawn * slowness(from: leader, to: pce, context)
    return context.ledger.fixedDuration(DeploymentParameters.joinFixedPart)
      + context.ledger.fixedDuration(DeploymentParameters.joinPerPCE) * Int64(present)
      + Duration(roundingSeconds: copying)
  }

  /// How much slower a copy goes than on the usual path: 1 when the path is as usual.
  ///
  /// Several subscriptions share the line, so that one stream's throughput is no bound.
  func slowness(from origin: Int, to target: Int, _ context: Context) -> Double {
    let usual = illumination.usualPaths[origin][target].throughput
    let present =
      context.shared.network.throughput(from: site(of: target), to: site(of: origin))
      .bitsPerSecond
    return min(1_000, max(1, usual / max(1, present)))
  }

  /// The PCE is a member with a full copy of what is replicated.
  mutating func completeJoin(
    of pce: Int, _ work: RunningWork, _ context: Context
  ) -> CommandOutcome {
    guard let leader = work.subject else {
      return .failed(Refusal("no leader is named", sources: ["SC-CMD-010"]))
    }
    guard installations[pce].encryptionKey == installations[leader].encryptionKey else {
      installations[pce].needsReset = true
      return .failed(
        Refusal(
          "service_discovery_encryption_key differs from that of \(plan.pces[leader].fqdn)",
          sources: ["SC-DEPLOY-004", "SC-DEPLOY-005"]))
    }
    let others = allPCEs.filter { $0 != pce && lists(leader, $0) }
    pces[pce].contents = .joined
    pces[pce].runlevel = .two
    pces[pce].configuredRunlevel = .two
    pces[pce].isDropped = false
    pces[pce].view.forgetEverything(itself: pce)
    pces[pce].view.leader = leader
    for other in others {
      pces[pce].view.lists[other] = true
      pces[other].view.lists[pce] = true
      pces[other].view.accepts[pce] = false
    }
    installations[pce].hasUnfinishedJoin = false
    installations[pce].lacksSyslog = true
    for concerned in others + [pce] { installations[concerned].needsRestart = true }
    replication.awaitsCopy[pce] = true
    backupOccasion = context.now
    isUnsettled = true
    note(
      .system, plan.pces[pce].entity,
      "is a member with a full copy; its local syslog destination is gone", context,
      sources: ["SC-CMD-010", "SC-DEPLOY-021"])
    return .succeeded
  }

  /// Breaks joins whose path or leader went away (SC-DEPLOY-012).
  mutating func reviewJoins(_ context: Context) {
    for pce in allPCEs {
      guard let work = pces[pce].work, work.command == .join, let leader = work.subject else {
        continue
      }
      let reason =
        brokenPath(from: pce, to: leader, context)
        ?? (replicationRuns(leader) ? nil : "\(plan.pces[leader].fqdn) left runlevel 2")
      guard let reason else { continue }
      pces[pce].work = nil
      pces[pce].workGeneration.advance()
      isUnsettled = true
      context.end(
        work.token,
        .failed(
          Refusal(
            "supercluster-join was interrupted: \(reason); it may be run again",
            sources: ["SC-DEPLOY-012", "SC-CMD-005", "SC-CMD-007"])))
    }
  }
}
