import ClusterModeling
import Observations
import SimulationKernel
import Units

/// Turning a standalone PCE into a leader, and what is looked at before (SC-CMD-009).
extension Supercluster {
  /// `supercluster-init-leader`: any node, runlevel 2 on all of them (SC-DEPLOY-007).
  mutating func initialiseLeader(_ order: Order, _ context: Context) -> CommandResponse {
    let pce = order.pce
    if isMemberOfSupercluster(pce), believesLeading(pce) { return .done }  // SC-CMD-005
    if let refusal = refusalOfInitialising(order) { return .refused(refusal) }
    let span = drawnForCommand(DeploymentParameters.initLeader, on: pce, context)
    return beginWork(order, takes: span, context)
  }

  private func refusalOfInitialising(_ order: Order) -> Refusal? {
    let pce = order.pce
    guard pces[pce].contents == .standalone || pces[pce].contents == .fresh else {
      return Refusal(
        "\(plan.pces[pce].name) belongs to a Supercluster or is being restored",
        sources: ["SC-CMD-009"])
    }
    if let leader = allPCEs.first(where: { isMemberOfSupercluster($0) && believesLeading($0) }) {
      return Refusal(
        "\(plan.pces[leader].fqdn) leads already; join it", sources: ["SC-DEPLOY-006"])
    }
    if let refusal = refusalUnless(at: .two, order, "SC-DEPLOY-007") { return refusal }
    guard isRunning(pce) else {
      return Refusal("not all nodes are RUNNING [2]", sources: ["SC-DEPLOY-007"])
    }
    guard let renamed = installations[pce].renamedAt,
      installations[pce].verifiedAt.map({ $0 < renamed }) ?? true
    else { return nil }
    return Refusal(
      "its FQDN was changed: log in and look at its health first", sources: ["SC-DEPLOY-019"])
  }

  /// The PCE leads a Supercluster of one.
  mutating func completeInitialising(of pce: Int, _ context: Context) -> CommandOutcome {
    guard databaseRuns(pce), pces[pce].runlevel == .two else {
      return .failed(
        Refusal("the PCE left runlevel 2; run the command again", sources: ["SC-CMD-005"]))
    }
    pces[pce].contents = .joined
    pces[pce].view.forgetEverything(itself: pce)
    pces[pce].view.leader = pce
    installations[pce].needsRestart = true
    isUnsettled = true
    note(
      .system, plan.pces[pce].entity, "is the leader of a new Supercluster", context,
      sources: ["SC-CMD-009", "SC-DEPLOY-002"])
    return .succeeded
  }

  /// True for a PCE whose database is part of a Supercluster.
  func isMemberOfSupercluster(_ pce: Int) -> Bool {
    pces[pce].contents == .joined && !pces[pce].isDropped
  }

  /// Somebody logs in to a PCE's console and looks at its health (SC-DEPLOY-019).
  mutating func verifyHealth(_ order: Order, _ context: Context) -> CommandResponse {
    let pce = order.pce
    guard acceptsAPI(pce), isOffered(pce) else {
      return .refused(
        Refusal("\(plan.pces[pce].fqdn) does not answer", sources: ["SC-RUNLEVEL-004"]))
    }
    guard health.truth[pce].level == .normal else {
      return .refused(
        Refusal(
          "\(plan.pces[pce].name) is not Normal: \(explanation(health.truth[pce]))",
          sources: ["SC-DEPLOY-019"]))
    }
    installations[pce].verifiedAt = context.now
    noteHealthPage(of: pce, context)
    return .done
  }

  /// Member list complete and every PCE Normal on the leader's page (SC-DEPLOY-015).
  mutating func verifyReadiness(_ order: Order, _ context: Context) -> CommandResponse {
    let pce = order.pce
    guard believesLeading(pce), acceptsAPI(pce) else {
      return .refused(
        Refusal("readiness is seen on the leader at runlevel 5", sources: ["SC-DEPLOY-015"]))
    }
    let missing = allPCEs.filter { !lists(pce, $0) && !pces[$0].isDropped }
    guard missing.isEmpty else {
      return .refused(
        Refusal("not on the member list: \(names(missing))", sources: ["SC-DEPLOY-015"]))
    }
    let listed = allPCEs.filter { lists(pce, $0) }
    if let ill = listed.first(where: { health.truth[$0].level != .normal }) {
      return .refused(
        Refusal(
          "\(plan.pces[ill].name) is not Normal: \(explanation(health.truth[ill]))",
          sources: ["SC-DEPLOY-015", "AS-OPS-015"]))
    }
    note(
      .command, plan.pces[pce].entity, "lists \(listed.count) PCEs, all Normal", context,
      sources: ["SC-DEPLOY-015"])
    return .done
  }

  /// Syslog of a joined PCE is configured on the leader (SC-DEPLOY-021, SC-ROLE-012).
  mutating func configureSyslog(_ order: Order, _ context: Context) -> CommandResponse {
    guard believesLeading(order.pce), acceptsAPI(order.pce) else {
      return .refused(
        Refusal("syslog is configured on the leader's console", sources: ["SC-ROLE-012"]))
    }
    guard let subject = pce(in: order.request, "pce") else {
      return .refused(Refusal("name the PCE", sources: ["SC-ROLE-012"]))
    }
    installations[subject].lacksSyslog = false
    note(
      .system, plan.pces[subject].entity, "exports its events to syslog again", context,
      sources: ["SC-DEPLOY-021", "SC-ROLE-012"])
    return .done
  }
}
