import ClusterModeling
import NetworkModel
import Units

/// Why a join does not begin (SC-DEPLOY-006 to SC-DEPLOY-016).
extension Supercluster {
  /// Why a PCE may not join a leader now; nil when it may.
  func refusalOfJoin(_ order: Order, _ leader: Int, _ context: Context) -> Refusal? {
    refusalOfJoiningPCE(order) ?? refusalOfLeader(leader, for: order.pce, context)
      ?? refusalByOtherJoins(order.pce) ?? refusalByPaths(order.pce, leader, context)
  }

  private func refusalOfJoiningPCE(_ order: Order) -> Refusal? {
    let pce = order.pce
    let name = plan.pces[pce].name
    guard pces[pce].contents == .standalone || pces[pce].contents == .fresh else {
      return Refusal(
        "\(name) belongs to a Supercluster or is being restored", sources: ["SC-CMD-010"])
    }
    if installations[pce].needsReset {
      return Refusal(
        "\(name) has to be reset and set up before it joins again", sources: ["SC-DEPLOY-005"])
    }
    if installations[pce].hasDomain {
      return Refusal("\(name) owns a domain", sources: ["SC-DEPLOY-016"])
    }
    // An interrupted join leaves the PCE at 1, from where it may be repeated (SC-CMD-007).
    if installations[pce].hasUnfinishedJoin, pces[pce].runlevel == .one { return nil }
    if let refusal = refusalUnless(at: .two, order, "SC-DEPLOY-009") { return refusal }
    let behind = plan.pces[pce].nodes.filter { !nodes[$0].runs }
    guard !behind.isEmpty else { return nil }
    let list = behind.map { plan.nodes[$0].shortName }.joined(separator: ", ")
    return Refusal("not RUNNING [2]: \(list)", sources: ["SC-DEPLOY-009"])
  }

  private func refusalOfLeader(_ leader: Int, for pce: Int, _ context: Context) -> Refusal? {
    let fqdn = plan.pces[leader].fqdn
    guard reach(pce, leader, context.shared.network) else {
      return Refusal("\(fqdn) cannot be reached", sources: ["SC-DEPLOY-012"])
    }
    guard isMemberOfSupercluster(leader), believesLeading(leader), leader != pce else {
      return Refusal("no initialized leader at \(fqdn)", sources: ["SC-DEPLOY-006"])
    }
    guard replicationRuns(leader) else {
      return Refusal("\(fqdn) is below runlevel 2", sources: ["SC-DEPLOY-007", "SC-DOC-020"])
    }
    return nil
  }

  /// One at a time, and nothing goes on after one that failed (SC-DEPLOY-008, SC-DEPLOY-012).
  private func refusalByOtherJoins(_ pce: Int) -> Refusal? {
    if let other = allPCEs.first(where: { $0 != pce && pces[$0].work?.command == .join }) {
      return Refusal(
        "\(plan.pces[other].name) is joining; one PCE at a time", sources: ["SC-DEPLOY-008"])
    }
    if let other = allPCEs.first(where: { $0 != pce && installations[$0].hasUnfinishedJoin }) {
      return Refusal(
        "join of \(plan.pces[other].name) not successful", sources: ["SC-DEPLOY-012"])
    }
    return nil
  }

  /// Addresses and forwarded ports that a join needs (SC-TOPO-009, SC-LB-003).
  private func refusalByPaths(_ pce: Int, _ leader: Int, _ context: Context) -> Refusal? {
    if let hidden = translated([pce, leader]) {
      return Refusal(
        "the connectivity test fails: \(plan.pces[hidden].name) is behind NAT without "
          + "node_public_ip", sources: ["SC-TOPO-009"])
    }
    if let closed = [pce, leader].first(where: { !forwards(8_302, $0) }) {
      return Refusal(
        "TCP 8302 does not get through the load balancer of \(plan.pces[closed].name)",
        sources: ["SC-LB-003", "SC-DOC-072"])
    }
    if let refusal = closedPort(between: pce, andThoseOf: leader) { return refusal }
    if let refusal = missingRoot(between: pce, andThoseOf: leader) { return refusal }
    guard let slow = brokenPath(from: pce, to: leader, context) else { return nil }
    return Refusal(slow, sources: ["SC-DEPLOY-012", "AS-MBR-004"])
  }

  /// The first of some PCEs whose nodes the others cannot address (SC-TOPO-009).
  func translated(_ some: [Int]) -> Int? {
    some.first {
      plan.deployment.pces[$0].isTranslated && !plan.deployment.pces[$0].hasPublicAddress
    }
  }

  /// Whether the load balancer of a PCE forwards a port.
  func forwards(_ port: Int, _ pce: Int) -> Bool {
    plan.deployment.pces[pce].forwards?.contains(port) ?? true
  }

  /// What is wrong with a path for a join; nil when it will do.
  func brokenPath(from pce: Int, to leader: Int, _ context: Context) -> String? {
    let network = context.shared.network
    guard reach(pce, leader, network) else {
      return "\(plan.pces[leader].fqdn) cannot be reached"
    }
    if let closed = closedPort(between: pce, andThoseOf: leader) { return closed.reason }
    let limit = context.ledger.fixedDuration(DeploymentParameters.joinLatencyLimit)
    guard let roundTrip = network.roundTripTime(site(of: pce), site(of: leader)),
      roundTrip > limit
    else { return nil }
    return "the latency to \(plan.pces[leader].fqdn) is too high"
  }
}
