import ClusterModeling
import Observations
import SimulationKernel
import Units

/// Acts outside the guide's tools: network, power, DNS.
extension Supercluster {
  /// `isolate` and `reconnect`: a PCE off the network, or a node off its PCE (SC-LEADER-002).
  mutating func setIsolation(_ order: Order, _ context: Context) -> CommandResponse {
    let isIsolated = order.command == .isolate
    isUnsettled = true
    if order.nodes.count == 1, plan.pces[order.pce].nodes.count > 1 {
      nodes[order.nodes[0]].isIsolated = isIsolated
      return .done
    }
    guard pces[order.pce].isIsolated != isIsolated else { return .done }
    pces[order.pce].isIsolated = isIsolated
    note(
      .system, plan.pces[order.pce].entity,
      isIsolated ? "is cut off the network" : "is on the network again", context,
      sources: ["SC-LEADER-002", "SC-LEADER-004"])
    return .done
  }

  /// `power-on` and `power-off` of a node or of all nodes of a PCE.
  mutating func setPower(_ order: Order, _ context: Context) -> CommandResponse {
    for node in order.nodes {
      change(node, context) { $0.isSwitchedOn = order.command == .powerOn }
    }
    return .done
  }

  /// `change-dns`: lets the PCE's name lead to another PCE (SC-VEN-014, SC-HA-009).
  mutating func changeDNS(_ order: Order, _ context: Context) -> CommandResponse {
    guard let target = pce(in: order.request, "to") else {
      return .refused(
        Refusal("change-dns needs the PCE to which the name is to lead", sources: ["SC-VEN-014"]))
    }
    guard vens.answers[order.pce] != target else { return .done }
    pointName(of: order.pce, to: target, context)
    return .done
  }
}
