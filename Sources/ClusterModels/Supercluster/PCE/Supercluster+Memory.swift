import ClusterModeling
import Observations
import SimulationKernel
import Units

/// What follows when a node is asked for more memory than it has (AS-PCE-061 to AS-PCE-063).
extension Supercluster {
  /// Looks which nodes are short of memory now; each has none left some time later.
  mutating func reviewMemory(_ context: Context) {
    let workloads = workloadCount
    for node in nodes.indices {
      let isShort =
        nodes[node].runs && memoryAskedFor(on: node, workloads: workloads) >= NodeLoad.memoryAtEnd
      guard isShort != nodes[node].isShortOfMemory else { continue }
      nodes[node].isShortOfMemory = isShort
      nodes[node].memoryGeneration.advance()
      if isShort { planShortage(of: node, after: .zero, context) }
    }
  }

  private mutating func planShortage(of node: Int, after pause: Duration, _ context: Context) {
    let span = context.ledger.duration(
      PCEParameters.outOfMemory, for: plan.nodes[node].entity, nodes[node].shortages)
    nodes[node].shortages += 1
    context.schedule(
      .outOfMemory(node: UInt16(node), nodes[node].memoryGeneration), after: pause + span)
  }

  /// The operating system ends the largest service; the PCE starts it again, and memory fills anew.
  mutating func outOfMemory(_ node: Int, _ generation: Generation, _ context: Context) {
    guard nodes[node].memoryGeneration == generation else { return }
    let pause = context.ledger.duration(
      PCEParameters.serviceRecovery, for: plan.nodes[node].entity, nodes[node].shortages)
    planShortage(of: node, after: pause, context)
    let pce = plan.nodes[node].pce
    guard let service = largestService(on: node),
      !pces[pce].faultyServices.contains(FaultyService(service: service, node: node))
    else { return }
    pces[pce].faultyServices.append(FaultyService(service: service, node: node))
    context.schedule(
      .serviceRecovered(node: UInt16(node), service: UInt8(service.rawValue)), after: pause)
    note(
      .hazard, plan.nodes[node].entity,
      "is out of memory: \(service.name) is ended and has to start again", context,
      sources: ["SC-HEALTH-005", "AS-PCE-062", "AS-PCE-008"])
    isUnsettled = true
  }

  /// The service with most memory that runs on a node; nil at levels at which none does.
  private func largestService(on node: Int) -> Service? {
    let pce = plan.nodes[node].pce
    let service: Service =
      plan.nodes[node].holdsDatabase
      ? (primaryDataNode(of: pce) == node ? .database : .databaseReplica) : .agent
    return pces[pce].runlevel >= service.startsAt ? service : nil
  }
}
