import ClusterModeling
import NetworkModel
import SimulationKernel
import Units

/// Faults of nodes, services, disks, buildings, whole PCEs and names (SC-HA-012).
extension Supercluster {
  /// A fault of the model's own list begins.
  mutating func begin(_ fault: FaultOccurrence, _ context: Context) {
    if !beginDataFault(fault, context) { apply(fault, begins: true, context) }
    settle(context)
  }

  /// The fault ends.
  mutating func end(_ fault: FaultOccurrence, _ context: Context) {
    if !endDataFault(fault, context) { apply(fault, begins: false, context) }
    settle(context)
  }

  private mutating func apply(_ fault: FaultOccurrence, begins: Bool, _ context: Context) {
    guard let (pce, node) = place(of: fault.target) else { return }
    let concerned = node.map { [$0] } ?? Array(plan.pces[pce].nodes)
    isUnsettled = true
    switch fault.fault {
    case "node.down", "pce.lost": setFailure(of: concerned, begins, context)
    case "building.lost":
      let half = Int(saturating: number(fault, "half") ?? 0)
      setFailure(of: concerned.filter { plan.nodes[$0].half == half }, begins, context)
    case "node.slow": setLoad(of: concerned, fault, begins)
    case "disk.full":
      for node in concerned { nodes[node].diskUse = begins ? number(fault, "share") ?? 1 : 0 }
    case "service.down": setService(fault, on: concerned, begins, context)
    case "node.partial":
      for node in concerned where begins && nodes[node].isUp {
        nodes[node].software = .partial
        nodes[node].generation.advance()
      }
    case "firewall.block": setBlock(fault, from: pce, begins)
    case "load_balancer.down": ports.downBalancers[pce] += begins ? 1 : -1
    case "dns.change": changeName(of: pce, fault, begins, context)
    default: break
    }
  }

  private mutating func setFailure(of concerned: [Int], _ begins: Bool, _ context: Context) {
    for node in concerned { change(node, context) { $0.failures += begins ? 1 : -1 } }
  }

  private mutating func setLoad(of concerned: [Int], _ fault: FaultOccurrence, _ begins: Bool) {
    for node in concerned {
      nodes[node].speed = begins ? number(fault, "speed") ?? 1 : 1
      nodes[node].processorUse = begins ? number(fault, "cpu") ?? 0 : 0
      nodes[node].memoryUse = begins ? number(fault, "memory") ?? 0 : 0
    }
  }

  /// A stopped service comes back some time after the fault is gone (AS-PCE-008).
  private mutating func setService(
    _ fault: FaultOccurrence, on concerned: [Int], _ begins: Bool, _ context: Context
  ) {
    guard case .symbol(let word)? = fault.arguments.first(where: { $0.name == "service" })?.value,
      let service = Service.named(word)
    else { return }
    for node in concerned {
      let pce = plan.nodes[node].pce
      if begins {
        pces[pce].faultyServices.append(FaultyService(service: service, node: node))
      } else {
        context.schedule(
          .serviceRecovered(node: UInt16(node), service: UInt8(service.rawValue)),
          after: drawn(
            PCEParameters.serviceRecovery, pce, UInt64(fault.number), context))
      }
    }
  }

  /// A service that a fault had stopped has been started again.
  mutating func serviceRecovered(_ service: Int, on node: Int, _ context: Context) {
    let pce = plan.nodes[node].pce
    guard
      let place = pces[pce].faultyServices.firstIndex(where: {
        $0.service.rawValue == service && $0.node == node
      })
    else { return }
    pces[pce].faultyServices.remove(at: place)
    isUnsettled = true
  }

  /// A record changed by mistake or by somebody else; it is set right when the fault ends.
  private mutating func changeName(
    of pce: Int, _ fault: FaultOccurrence, _ begins: Bool, _ context: Context
  ) {
    guard begins else { return pointName(of: pce, to: pce, context) }
    guard case .entity(let entity)? = fault.arguments.first(where: { $0.name == "to" })?.value,
      let target = place(of: entity)?.pce
    else { return }
    pointName(of: pce, to: target, context)
  }

  private func number(_ fault: FaultOccurrence, _ name: String) -> Double? {
    guard case .number(let number)? = fault.arguments.first(where: { $0.name == name })?.value
    else { return nil }
    return number
  }
}
