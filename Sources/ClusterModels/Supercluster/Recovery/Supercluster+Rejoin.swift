import ClusterModeling
import Observations
import SimulationKernel
import Units

/// `supercluster-restore`: a restored PCE joins the others again (SC-CMD-014).
extension Supercluster {
  /// Begins the rejoin; the PCE is at runlevel 1 meanwhile (SC-CMD-007).
  mutating func rejoin(_ order: Order, _ context: Context) -> CommandResponse {
    if let refusal = refusalOfRejoin(order, context) { return .refused(refusal) }
    let pce = order.pce
    let span = drawnForCommand(PCEParameters.restoreRejoin, on: pce, context)
    pces[pce].runlevel = .one
    pces[pce].hasBegunRejoin = true
    return beginWork(order, subject: self.pce(in: order.request, "leader"), takes: span, context)
  }

  private func refusalOfRejoin(_ order: Order, _ context: Context) -> Refusal? {
    let pce = order.pce
    let isResumed = pces[pce].runlevel == .one && pces[pce].hasBegunRejoin
    if !isResumed, let refusal = refusalUnless(at: .two, order, "SC-CMD-014") { return refusal }
    guard self.pce(in: order.request, "pce") == pce else {
      return Refusal(
        "the first name has to be that of the PCE that is restored", sources: ["SC-RESTORE-006"])
    }
    guard let type = word(in: order.request, "restore_type"),
      ["single_pce", "entire_supercluster"].contains(type)
    else {
      return Refusal(
        "the restore type is single_pce or entire_supercluster", sources: ["SC-CMD-014"])
    }
    guard pces[pce].contents == .restored else {
      return Refusal("the data restore is not done on data0 and data1", sources: ["SC-RESTORE-009"])
    }
    return refusalOfForm(order, isEntire: type == "entire_supercluster", context)
  }

  /// The leader form names one PCE, the member form two (SC-RESTORE-006, SC-RESTORE-007).
  private func refusalOfForm(
    _ order: Order, isEntire: Bool, _ context: Context
  ) -> Refusal? {
    let others = allPCEs.filter { $0 != order.pce && pces[$0].contents != .standalone }
    let leader = others.first { pces[$0].contents == .joined && believesLeading($0) }
    if isEntire, let behind = others.first(where: { !isAtBarrier($0) }) {
      return Refusal(
        "\(plan.pces[behind].name) has not finished its data restore at runlevel 2",
        sources: ["SC-RESTORE-017"])
    }
    if let busy = others.first(where: { pces[$0].work?.command == .restore }) {
      return Refusal(
        "\(plan.pces[busy].name) rejoins; one PCE at a time", sources: ["SC-RESTORE-014"])
    }
    if !isEntire, let refusal = refusalOfSingle(order.pce, context) { return refusal }
    switch (pce(in: order.request, "leader"), leader) {
    case (nil, let leader?):
      return Refusal(
        "\(plan.pces[leader].fqdn) leads: give its FQDN to restore as a member",
        sources: ["SC-RESTORE-007", "SC-CMD-014"])
    case (let named?, let leader) where named != leader:
      return Refusal(
        "\(plan.pces[named].fqdn) does not lead", sources: ["SC-RESTORE-006", "SC-RESTORE-014"])
    default: return nil
    }
  }

  /// A single restore needs the others at 2 and the failed PCE dropped (SC-RESTORE-005).
  private func refusalOfSingle(_ pce: Int, _ context: Context) -> Refusal? {
    let others = allPCEs.filter { $0 != pce && pces[$0].contents == .joined && !pces[$0].isDropped }
    if let listing = others.first(where: { lists($0, pce) }) {
      return Refusal(
        "\(plan.pces[listing].name) still lists \(plan.pces[pce].fqdn); drop it first",
        sources: ["SC-RESTORE-004"])
    }
    let failed = allPCEs.filter {
      $0 != pce && pces[$0].contents != .standalone && (pces[$0].isDropped || !runsAtAll($0))
    }
    if !failed.isEmpty {
      return Refusal(
        "\(names(failed)) failed too: restore the entire Supercluster", sources: ["SC-RESTORE-001"])
    }
    return survivorsNotReady(others, for: "restore", seenFrom: pce, context)
  }

  /// At the barrier of an entire restore: data restored and at 2, or rejoined already.
  private func isAtBarrier(_ pce: Int) -> Bool {
    (pces[pce].contents == .restored && pces[pce].runlevel == .two)
      || (pces[pce].contents == .joined && pces[pce].runlevel == .two)
  }

  /// The PCE is on everybody's list again.
  mutating func completeRejoin(
    of pce: Int, _ work: RunningWork, _ context: Context
  ) -> CommandOutcome {
    let leader = work.isLeaderForm ? pce : work.subject ?? pce
    let others = allPCEs.filter {
      $0 != pce && pces[$0].contents == .joined && !pces[$0].isDropped
        && reach(pce, $0, context.shared.network)
    }
    pces[pce].runlevel = .two
    pces[pce].configuredRunlevel = .two
    pces[pce].contents = .joined
    pces[pce].hasBegunRejoin = false
    pces[pce].isDropped = false
    pces[pce].needsRestore = false
    pces[pce].view.forgetEverything(itself: pce)
    pces[pce].view.leader = leader
    for other in others {
      pces[pce].view.lists[other] = true
      pces[other].view.lists[pce] = true
      pces[other].view.accepts[pce] = false
      if leader == pce { pces[other].view.leader = pce }
    }
    forgetVENs(of: pce, context)
    compareGenerations(of: pce, leader: leader, context)
    installations[pce].awaitsLoginUpdate = installations[pce].isRemapped
    if leader == pce, others.isEmpty { restoreNENs(from: pce, context) }
    isUnsettled = true
    note(
      .system, plan.pces[pce].entity,
      "is back in the Supercluster as \(leader == pce ? "leader" : "member")", context,
      sources: ["SC-CMD-014", leader == pce ? "SC-RESTORE-006" : "SC-LEADER-006"])
    context.recorder.mark(.caughtUp, at: context.now)
    return .succeeded
  }

  /// VENs paired after the backup are unknown unless a survivor knows them (SC-RESTORE-019).
  private mutating func forgetVENs(of pce: Int, _ context: Context) {
    guard let backup = backups[pce].last else { return }
    for pairing in vens.paired where pairing.at > backup.takenAt {
      let isKnown = allPCEs.contains {
        $0 != pce && vens.population?.knows($0, client: pairing.client) == true
      }
      guard !isKnown else { continue }
      changeVENs(context) { $0.serverForgets(pce, client: pairing.client, at: context.now) }
    }
  }
}
