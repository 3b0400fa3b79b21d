import ClusterModeling
import Observations
import SimulationKernel
import Units

/// Commands on membership and leadership, all at runlevel 2 (SC-RUNLEVEL-003).
extension Supercluster {
  /// `supercluster-members`: the list as this PCE knows it (SC-CMD-011).
  mutating func listMembers(_ order: Order, _ context: Context) -> CommandResponse {
    let view = pces[order.pce].view
    let leader = view.leader.map { plan.pces[$0].name } ?? "none"
    let members = allPCEs.filter { view.lists[$0] && $0 != view.leader }
    note(
      .command, plan.pces[order.pce].entity,
      "lists leader \(leader); members \(members.isEmpty ? "none" : names(members))", context,
      sources: ["SC-CMD-011"])
    return .done
  }

  /// `supercluster-drop`: takes a failed PCE out of replication until it is restored (SC-CMD-013).
  mutating func drop(_ order: Order, _ context: Context) -> CommandResponse {
    guard let failed = pce(in: order.request, "pce") else {
      return .refused(
        Refusal("supercluster-drop needs the failed PCE's FQDN", sources: ["SC-CMD-013"]))
    }
    if let refusal = refusalOfDrop(failed, order, context) { return .refused(refusal) }
    if !plan.nodes[order.nodes[0]].isCore {
      note(
        .command, plan.pces[order.pce].entity,
        "drops from \(plan.nodes[order.nodes[0]].shortName), where the table allows it and the "
          + "restore chapter asks for a core node", context, sources: ["SC-DOC-037"])
    }
    let span = drawnForCommand(PCEParameters.dropPCE, on: order.pce, context)
    return beginWork(order, subject: failed, takes: span, context)
  }

  private func refusalOfDrop(_ failed: Int, _ order: Order, _ context: Context) -> Refusal? {
    let pce = order.pce
    let name = plan.pces[failed].fqdn
    if failed == pce {
      return Refusal("a PCE cannot drop itself", sources: ["SC-CMD-013"])
    }
    if let refusal = refusalIfChanging(order) { return refusal }
    guard lists(pce, failed) else {
      return Refusal("\(name) is not on the list", sources: ["SC-CMD-011", "SC-CMD-013"])
    }
    let survivors = [pce] + listedPeers(of: pce).filter { $0 != failed }
    if let refusal = survivorsNotReady(survivors, for: "drop", seenFrom: pce, context) {
      return refusal
    }
    if runsAtAll(failed), pces[failed].runlevel > .stopped,
      reach(pce, failed, context.shared.network)
    {
      return Refusal(
        "\(name) runs and can be reached; stop or isolate it first, or run supercluster-leave on it",
        sources: ["SC-RESTORE-004", "SC-LEADER-002", "SC-REMOVE-006"])
    }
    return nil
  }

  /// `supercluster-assign-leader`: promotes the PCE on which it is run (SC-CMD-012).
  mutating func assignLeader(_ order: Order, _ context: Context) -> CommandResponse {
    if let refusal = refusalOfAssignment(order, context) { return .refused(refusal) }
    let span = drawnForCommand(PCEParameters.assignLeader, on: order.pce, context)
    return beginWork(order, takes: span, context)
  }

  private func refusalOfAssignment(_ order: Order, _ context: Context) -> Refusal? {
    let pce = order.pce
    if pces[pce].contents != .joined || pces[pce].isDropped {
      return Refusal(
        "\(plan.pces[pce].name) is no member of a Supercluster",
        sources: ["SC-DOC-038", "SC-LEADER-006"])
    }
    if let refusal = refusalIfChanging(order) { return refusal }
    if let leader = pces[pce].view.leader, leader != pce,
      !reach(pce, leader, context.shared.network) || pces[leader].runlevel == .stopped
    {
      return Refusal(
        "leader \(plan.pces[leader].fqdn) still listed",
        sources: ["SC-LEADER-003", "SC-CMD-012"])
    }
    return survivorsNotReady(
      [pce] + listedPeers(of: pce), for: "assign", seenFrom: pce, context)
  }

  /// Refuses while the PCE itself is on its way between levels, or at the wrong one.
  private func refusalIfChanging(_ order: Order) -> Refusal? {
    if !plan.readings.dropWaitsForRunning, pces[order.pce].transition?.target == .two {
      return nil
    }
    guard pces[order.pce].transition == nil else {
      return Refusal(
        "runlevel change in progress on \(plan.pces[order.pce].name)",
        sources: ["SC-NODE-008", "SC-DOC-036"])
    }
    return refusalUnless(at: .two, order, "SC-RUNLEVEL-003")
  }
}
