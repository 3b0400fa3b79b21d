import ClusterModeling
import Observations

/// The test of the database port before an expansion (SC-NET-013).
extension Supercluster {
  /// `test-connectivity`: data0 and data1 try 5432 of data0 and data1 of every other PCE.
  ///
  /// Run at runlevel 2; a PCE at 1 answers "refused". An act of our own name for telnet or nc.
  mutating func testConnectivity(_ order: Order, _ context: Context) -> CommandResponse {
    if let refusal = refusalUnless(at: .two, order, "SC-NET-013") { return .refused(refusal) }
    var failures: [String] = []
    for other in allPCEs where other != order.pce {
      for source in plan.pces[order.pce].dataNodes {
        for target in plan.pces[other].dataNodes {
          let answer = answer(of: target, to: source, context)
          let line = "\(plan.nodes[source].name) to \(plan.nodes[target].name): \(answer)"
          note(
            .command, plan.pces[order.pce].entity, "5432/tcp \(line)", context,
            sources: ["SC-NET-013", "SC-NET-003"])
          if answer != "connected" { failures.append(line) }
        }
      }
    }
    guard let first = failures.first else { return .done }
    let more = failures.count == 1 ? "" : " and \(failures.count - 1) more"
    return .refused(
      Refusal("5432/tcp \(first)\(more)", sources: ["SC-NET-013", "SC-NET-003"]))
  }

  private func answer(of target: Int, to source: Int, _ context: Context) -> String {
    let (pce, other) = (plan.nodes[source].pce, plan.nodes[target].pce)
    guard nodes[source].isUp, nodes[target].isUp, reach(pce, other, context.shared.network),
      isOpen(.database, from: pce, to: other)
    else { return "timed out" }
    return nodes[target].runs && pces[other].runlevel.hasReplication ? "connected" : "refused"
  }
}
