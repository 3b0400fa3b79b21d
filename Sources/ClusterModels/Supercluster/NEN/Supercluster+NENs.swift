import ClusterModeling
import Observations
import SimulationKernel
import Units

/// Moving NENs by API and by their own command (SC-NEN-006 to SC-NEN-011).
extension Supercluster {
  /// `reassign-nens`: one PUT for each NEN, sent to the leader (SC-NEN-008).
  mutating func reassignNENs(_ order: Order, _ context: Context) -> CommandResponse {
    let leader = order.pce
    guard believesLeading(leader), acceptsAPI(leader) else {
      refusedRequests += 1
      return .refused(
        Refusal(
          "target_pce_fqdn is changed on the leader; \(plan.pces[leader].fqdn) is none",
          sources: ["SC-NEN-008", "SC-API-016"]))
    }
    guard let target = pce(in: order.request, "to") else {
      return .refused(Refusal("name the PCE to go to", sources: ["SC-NEN-008"]))
    }
    let chosen = chosenNENs(order.request)
    for nen in chosen {
      if let refusal = refusalOfNENMove(nen, to: target, leader, context) {
        return .refused(refusal)
      }
    }
    for nen in chosen where nens[nen].target != target { startNENMove(nen, to: target, context) }
    return .done
  }

  /// The NEN that a request names, or all of one PCE.
  private func chosenNENs(_ request: CommandRequest) -> [Int] {
    if let name = word(in: request, "nen") {
      return plan.deployment.nens.indices.filter { plan.deployment.nens[$0].name == name }
    }
    let from = pce(in: request, "from")
    return nens.indices.filter { from == nil || nens[$0].target == from }
  }

  /// Both PCEs at 5, both nodes up and new enough, and room at the target (SC-NEN-010, SC-NEN-011).
  private func refusalOfNENMove(
    _ nen: Int, to target: Int, _ leader: Int, _ context: Context
  ) -> Refusal? {
    let name = plan.deployment.nens[nen].name
    for pce in [nens[nen].active, target] where !isFullyOperational(pce) {
      return Refusal(
        "\(plan.pces[pce].fqdn) is not fully operational: runlevel "
          + "\(pces[pce].runlevel.rawValue)", sources: ["SC-NEN-010"])
    }
    let needed = plan.deployment.nens[nen].isPair ? 2 : 1
    guard nens[nen].nodesUp == needed else {
      return Refusal(
        "\(nens[nen].nodesUp) of \(needed) nodes of NEN \(name) are up", sources: ["SC-NEN-010"])
    }
    guard isVersion(plan.deployment.nens[nen].version, atLeast: "2.4.0") else {
      return Refusal(
        "NEN \(name) is at \(plan.deployment.nens[nen].version), older than 2.4.0",
        sources: ["SC-NEN-010"])
    }
    guard freeAgents(of: target) == 0 else { return nil }
    return Refusal(
      "active_agents_per_pce is \(limits.agents[target]) on \(plan.pces[target].name)",
      sources: ["SC-NEN-011", "SC-LIMIT-006"])
  }

  private mutating func startNENMove(_ nen: Int, to target: Int, _ context: Context) {
    nens[nen].target = target
    nens[nen].moveBegan = context.now
    nens[nen].wasMovedByCommand = false
    isUnsettled = true
    let name = plan.deployment.nens[nen].name
    let span = context.ledger.duration(
      DeploymentParameters.nenMove, for: "nen:\(name)", UInt64(target))
    context.schedule(.deployment(.nenArrives(nen: UInt16(nen), at: UInt8(target))), after: span)
    note(
      .system, plan.pces[nens[nen].active].entity,
      "tells NEN \(name) that \(plan.pces[target].name) is its target", context,
      sources: ["SC-NEN-008"])
  }

  /// A NEN heartbeats to its new PCE, unless one of both left full operation meanwhile.
  mutating func nenArrives(_ nen: Int, at target: Int, _ context: Context) {
    guard nens[nen].target == target, let began = nens[nen].moveBegan else { return }
    let name = plan.deployment.nens[nen].name
    guard isFullyOperational(target), nens[nen].nodesUp > 0 else {
      return context.schedule(
        .deployment(.nenArrives(nen: UInt16(nen), at: UInt8(target))), after: .minutes(1))
    }
    nens[nen].active = target
    nens[nen].lastStatus = context.now
    nens[nen].moveBegan = nil
    nens[nen].longestMove = max(nens[nen].longestMove, context.now - began)
    isUnsettled = true
    note(
      .system, plan.pces[target].entity,
      "manages NEN \(name) and its \(plan.deployment.nens[nen].devices) load balancers", context,
      sources: ["SC-NEN-008", "SC-NEN-009"])
  }

  /// `pce-host-update`: the NEN's own command; devices keep their policy (SC-NEN-006).
  mutating func updateHost(_ order: Order, _ context: Context) -> CommandResponse {
    let target = order.pce
    guard let name = word(in: order.request, "nen"),
      let nen = plan.deployment.nens.firstIndex(where: { $0.name == name })
    else { return .refused(Refusal("there is no such NEN", sources: ["SC-NEN-006"])) }
    guard nens[nen].nodesUp > 0 else {
      return .refused(Refusal("NEN \(name) is down", sources: ["SC-NEN-006"]))
    }
    guard isFullyOperational(target), isOffered(target) else {
      return .refused(
        Refusal("\(plan.pces[target].fqdn) does not answer", sources: ["SC-NEN-010"]))
    }
    nens[nen].active = target
    nens[nen].target = target
    nens[nen].moveBegan = nil
    nens[nen].wasMovedByCommand = true
    nens[nen].lastStatus = context.now
    isUnsettled = true
    note(
      .system, plan.pces[target].entity,
      "manages NEN \(name) without a gap in its devices' policy", context,
      sources: ["SC-NEN-006", "SC-NEN-007"])
    return .done
  }

  /// `nen-node`: a node of a NEN goes down or comes back; a pair goes on with one (SC-NEN-004).
  mutating func changeNENNode(_ order: Order, _ context: Context) -> CommandResponse {
    guard let name = word(in: order.request, "nen"),
      let nen = plan.deployment.nens.firstIndex(where: { $0.name == name }),
      case .boolean(let isUp)? = order.request.argument("up")
    else { return .refused(Refusal("there is no such NEN", sources: ["SC-NEN-004"])) }
    let all = plan.deployment.nens[nen].isPair ? 2 : 1
    nens[nen].nodesUp = min(all, max(0, nens[nen].nodesUp + (isUp ? 1 : -1)))
    isUnsettled = true
    return .done
  }

  /// After an entire restore NENs have the targets of the leader's backup again.
  ///
  /// Those moved by their own command stay (SC-NEN-007). A single restore takes no move back: the
  /// other PCEs still hold it (SC-BACKUP-013, SC-DOC-075).
  mutating func restoreNENs(from leader: Int, _ context: Context) {
    guard let backup = backups[leader].last else { return }
    for nen in nens.indices where !nens[nen].wasMovedByCommand {
      let target = backup.nenTargets[nen]
      if nens[nen].target != target { startNENMove(nen, to: target, context) }
    }
  }

  /// Load balancers that have a NEN to write their policy (SC-NEN-004).
  func managedDevices(of pce: Int) -> Int {
    plan.deployment.nens.indices.reduce(0) {
      let serves = nens[$1].active == pce && nens[$1].nodesUp > 0 && deliversPolicy(pce)
      return $0 + (serves ? plan.deployment.nens[$1].devices : 0)
    }
  }
}
