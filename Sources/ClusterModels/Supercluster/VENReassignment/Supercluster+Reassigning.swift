import ClusterModeling
import Observations
import SimulationKernel
import Units

/// Reassigning VENs by API (SC-VEN-023 to SC-VEN-027).
extension Supercluster {
  /// `reassign-vens`: one PUT for each VEN, sent to the leader (SC-API-016).
  mutating func reassignVENs(_ order: Order, _ context: Context) -> CommandResponse {
    let leader = order.pce
    guard believesLeading(leader), acceptsAPI(leader) else {
      refusedRequests += 1
      return .refused(
        Refusal(
          "target_pce_fqdn is changed on the leader; \(plan.pces[leader].fqdn) is none",
          sources: ["SC-VEN-023", "SC-API-016"]))
    }
    guard let from = pce(in: order.request, "from"), let target = pce(in: order.request, "to"),
      from != target
    else { return .refused(Refusal("name two different PCEs", sources: ["SC-VEN-023"])) }
    if let refusal = refusalOfMove(from: from, to: target, seenFrom: leader, context) {
      return .refused(refusal)
    }
    let count = number(in: order.request, "count").map { Int(saturating: $0) } ?? Int.max
    let movable = min(count, clientsTargeting(from).count)
    let rate = context.ledger.value(DeploymentParameters.updatesPerSecond)
    let pages = (movable + 499) / 500  // SC-API-013
    let span = Duration(roundingSeconds: Double(movable + pages) / rate)
    let group = entityIndex(in: order.request, "group", .vens)
    reassignments.requested[leader] = Reassignments.Request(
      group: group ?? -1, from: from, to: target, count: count)
    return beginWork(order, subject: target, takes: span, context)
  }

  /// Both PCEs at runlevel 5; a PCE that is gone altogether cannot tell its VENs (SC-VEN-026).
  func refusalOfMove(
    from: Int, to target: Int, seenFrom leader: Int, _ context: Context
  ) -> Refusal? {
    if let refusal = refusalByManagementPort(of: [from, target], seenFrom: leader) {
      return refusal
    }
    if !isFullyOperational(target) || !reach(leader, target, context.shared.network) {
      return Refusal(
        "\(plan.pces[target].fqdn) is not fully operational: runlevel "
          + "\(pces[target].runlevel.rawValue)", sources: ["SC-VEN-025"])
    }
    guard reach(leader, from, context.shared.network), runsAtAll(from),
      !isFullyOperational(from)
    else { return nil }
    return Refusal(
      "\(plan.pces[from].fqdn) is not fully operational: runlevel "
        + "\(pces[from].runlevel.rawValue)", sources: ["SC-VEN-025"])
  }

  /// At runlevel 5 with all that VENs need.
  func isFullyOperational(_ pce: Int) -> Bool { deliversPolicy(pce) && acceptsAPI(pce) }

  /// VENs that are still there and have a PCE as their target.
  func clientsTargeting(_ pce: Int, group only: Int? = nil) -> [(client: Int, group: Int)] {
    guard let population = vens.population else { return [] }
    return plan.groups.indices.filter { only == nil || $0 == only }.flatMap { group in
      population.clients(of: group).filter {
        !population.client($0).isRemoved
          && reassignments.target(of: $0, home: plan.groups[group].home) == pce
      }.map { ($0, group) }
    }
  }

  /// The requests are answered: targets are changed up to the limit, VENs are told.
  mutating func completeReassignment(by leader: Int, _ context: Context) -> CommandOutcome {
    guard let request = reassignments.requested[leader] else { return .succeeded }
    reassignments.requested[leader] = nil
    guard acceptsAPI(leader), believesLeading(leader) else {
      return .failed(Refusal("the leader went away", sources: ["SC-API-016"]))
    }
    let all = clientsTargeting(request.from, group: request.group < 0 ? nil : request.group)
    let wanted = all.prefix(request.count)
    let taken = wanted.prefix(freeAgents(of: request.to))
    var moves: [Reassignments.Move] = []
    for (client, group) in taken {
      reassignments.setTarget(
        of: client, home: plan.groups[group].home, to: request.to)
      moves.append(
        Reassignments.Move(client: client, target: request.to, isPending: true))
    }
    note(
      .system, plan.pces[leader].entity,
      "answers \(taken.count) PUT requests on agents with 204; a GET of such a workload with 200",
      context, sources: ["SC-API-015", "SC-DOC-070"])
    startWave(
      Reassignments.Wave(target: request.to, at: context.now, moves: moves), from: request.from,
      context)
    let rest = wanted.count - taken.count
    reassignments.refused += rest
    guard rest > 0 else { return .succeeded }
    limits.refused += 1
    return .failed(
      Refusal(
        "\(taken.count) VENs reassigned, \(rest) refused: active_agents_per_pce is "
          + "\(limits.agents[request.to]) on \(plan.pces[request.to].name)",
        sources: ["SC-LIMIT-006", "SC-REMOVE-004"]))
  }

  private mutating func startWave(
    _ wave: Reassignments.Wave, from: Int, _ context: Context
  ) {
    guard !wave.moves.isEmpty else { return }
    let isPending = !deliversPolicy(from)
    note(
      .system, plan.pces[from].entity,
      isPending
        ? "is down and tells none of \(wave.moves.count) VENs their new target; change its DNS name"
        : "tells \(wave.moves.count) VENs that \(plan.pces[wave.target].name) is their target",
      context, sources: isPending ? ["SC-VEN-026"] : ["SC-VEN-023"])
    reassignments.waves.append(wave)
    tellPendingMoves(context)
    let number = reassignments.waves.count - 1
    context.schedule(.deployment(.waveDue(wave: UInt16(number))), after: .minutes(10))
    isUnsettled = true
  }

  /// PCEs that came back tell their VENs; those that went away no longer do (SC-VEN-025).
  mutating func reviewReassignments(_ context: Context) {
    guard reassignments.underWay > 0 else { return }
    for pce in allPCEs where deliversPolicy(pce) != reassignments.delivered[pce] {
      reassignments.delivered[pce] = deliversPolicy(pce)
      if reassignments.delivered[pce] {
        tellPendingMoves(context)
      } else {
        withholdMoves(at: pce, context)
      }
    }
  }

  private mutating func tellPendingMoves(_ context: Context) {
    for wave in reassignments.waves.indices {
      for place in reassignments.waves[wave].moves.indices {
        let move = reassignments.waves[wave].moves[place]
        guard move.isPending, let reading = vens.population?.client(move.client),
          deliversPolicy(reading.activeServer)
        else { continue }
        reassignments.waves[wave].moves[place].isPending = false
        reassignments.delivered[reading.activeServer] = true
        let share =
          (Double(place) + 0.5) / Double(reassignments.waves[wave].moves.count)
        let turnsAt = context.now + turningDelay(of: reading.group, share: share, context)
        followMovingVENs(context)
        changeVENs(context) {
          $0.reassign(move.client, to: move.target, at: context.now, turnsAt: turnsAt)
        }
      }
    }
  }

  /// The figure covers the way to the first heartbeat, which comes up to an interval later.
  private mutating func turningDelay(
    of group: Int, share: Double, _ context: Context
  ) -> Duration {
    // A crowd keeps its spread at nominal draws, where all would else move in one instant.
    let drawn =
      context.streams.isNominal
      ? Duration(
        roundingSeconds: context.ledger.distribution(DeploymentParameters.venMove).quantile(share))
      : context.ledger.duration(
        DeploymentParameters.venMove, for: plan.groups[group].entity, reassignments.draws)
    reassignments.draws += 1
    let interval =
      plan.groups[group].heartbeat ?? context.ledger.fixedDuration(VENParameters.heartbeatInterval)
    let margin = interval + .seconds(30)  // two jitters: AS-VEN-021
    return drawn > margin ? drawn - margin : .zero
  }

  private mutating func withholdMoves(at pce: Int, _ context: Context) {
    for wave in reassignments.waves.indices {
      for place in reassignments.waves[wave].moves.indices {
        let move = reassignments.waves[wave].moves[place]
        guard !move.isPending, vens.population?.client(move.client).activeServer == pce else {
          continue
        }
        var isWithheld = false
        changeVENs(context) {
          isWithheld = $0.withholdReassignment(of: move.client, at: context.now)
        }
        reassignments.waves[wave].moves[place].isPending = isWithheld
      }
    }
  }

  /// Ten minutes are over: who has not moved is an alarm (SC-VEN-023, SC-VEN-024).
  mutating func waveDue(_ wave: Int, _ context: Context) {
    let before = reassignments.waves[wave].moves.count
    reassignments.waves[wave].moves.removeAll { move in
      vens.population.map {
        $0.client(move.client).activeServer == move.target || $0.client(move.client).isRemoved
      } ?? true
    }
    let late = reassignments.waves[wave].moves.count
    reassignments.arrived += before - late
    let target = reassignments.waves[wave].target
    if late == 0 {
      reassignments.longest = max(
        reassignments.longest, context.now - reassignments.waves[wave].at)
    } else {
      context.schedule(.deployment(.waveDue(wave: UInt16(wave))), after: .minutes(10))
    }
    isUnsettled = true
    let isAlarmed = reassignments.waves[wave].isAlarmed
    reassignments.waves[wave].isAlarmed = late > 0
    guard late == 0 || !isAlarmed else { return }
    note(
      late > 0 ? .hazard : .system, plan.pces[target].entity,
      late > 0
        ? "\(late) of \(before) reassigned VENs have another active than target PCE"
        : "manages all \(before) VENs that were reassigned to it", context,
      sources: ["SC-VEN-023", "SC-VEN-024"])
  }
}
