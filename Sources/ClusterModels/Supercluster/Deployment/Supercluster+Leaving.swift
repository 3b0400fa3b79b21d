import ClusterModeling
import Observations
import SimulationKernel
import Units

/// `supercluster-leave`: a healthy PCE leaves the Supercluster (SC-CMD-015, SC-REMOVE-001).
extension Supercluster {
  /// Begins to leave; the others keep their runlevels.
  mutating func leave(_ order: Order, _ context: Context) -> CommandResponse {
    let pce = order.pce
    if pces[pce].contents == .standalone { return .done }  // SC-CMD-005
    if let refusal = refusalOfLeaving(order, context) { return .refused(refusal) }
    let peers = listedPeers(of: pce)
    if peers.count == 1 {
      note(
        .hazard, plan.pces[pce].entity,
        "leaves \(names(peers)) alone: a Supercluster has two PCEs at least", context,
        sources: ["SC-REMOVE-005", "SC-TOPO-002"])
    }
    let nenCount = nens.count { $0.target == pce }
    if nenCount > 0 {
      note(
        .hazard, plan.pces[pce].entity, "leaves with \(nenCount) NENs still assigned to it",
        context, sources: ["SC-DOC-051", "SC-NEN-006"])
    }
    let span = drawnForCommand(DeploymentParameters.leave, on: pce, context)
    return beginWork(order, takes: span, context)
  }

  private func refusalOfLeaving(_ order: Order, _ context: Context) -> Refusal? {
    let pce = order.pce
    let name = plan.pces[pce].name
    guard isMemberOfSupercluster(pce) else {
      return Refusal(
        "\(name) is no healthy member; a failed PCE is dropped by a survivor with supercluster-drop",
        sources: ["SC-REMOVE-006", "SC-CMD-015"])
    }
    if believesLeading(pce) {
      return Refusal("\(name) leads: assign another leader first", sources: ["SC-REMOVE-005"])
    }
    if let refusal = refusalUnless(at: .two, order, "SC-CMD-015") { return refusal }
    let targeted = countedClients(of: pce)
    if targeted > 0 {
      return Refusal(
        "\(targeted) VENs have \(plan.pces[pce].fqdn) as their target: reassign them by API",
        sources: ["SC-REMOVE-002", "SC-REMOVE-003"])
    }
    let absent = listedPeers(of: pce).filter { !reach(pce, $0, context.shared.network) }
    guard !absent.isEmpty else { return nil }
    return Refusal(
      "\(names(absent)) on the list cannot be reached", sources: ["SC-CMD-015", "AS-MBR-006"])
  }

  /// The PCE stands alone; the others have it off their lists.
  mutating func completeLeave(of pce: Int, _ context: Context) -> CommandOutcome {
    for other in listedPeers(of: pce) {
      pces[other].view.lists[pce] = false
      pces[other].view.accepts[pce] = false
    }
    pces[pce].view.forgetEverything(itself: pce)
    pces[pce].contents = .standalone
    backupOccasion = context.now
    isUnsettled = true
    note(
      .system, plan.pces[pce].entity, "has left the Supercluster and stands alone", context,
      sources: ["SC-CMD-015", "SC-REMOVE-001", "SC-DOC-051"])
    return .succeeded
  }
}
