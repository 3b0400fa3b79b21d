import ClusterModeling
import NetworkModel
import Observations
import SimulationKernel
import Units

/// How the VEN population of a drill is made from its plan and its draws.
extension StandbyPair {
  /// Makes the name, the population and the series.
  mutating func startAgents(_ context: Context) {
    let extending =
      plan.extendingShare ?? context.ledger.value(VENParameters.resolversExtendingTimeToLive)
    let habits = ResolverHabits(
      extendingShare: extending,
      extensionTime: context.ledger.distribution(VENParameters.timeToLiveExtension))
    name.id = name.server.add(
      plan.activeName, timeToLive: plan.timeToLive, target: plan.active)
    name.answer = plan.active
    name.writers = ResolverPopulation(of: entity, habits: habits, streams: context.streams)
    guard !plan.groups.isEmpty else { return }
    // Under option 2 the name that VENs hold is active_pce_fqdn already (SP-FQDN-008).
    agents.haveActiveName = plan.groups.map { _ in plan.startsPaired || plan.nameOption == 2 }
    agents.conditions = pces.indices.map { condition(of: $0) }
    agents.paths = plan.groups.map { _ in [true, true] }
    agents.resolvers = plan.groups.map {
      ResolverPopulation(of: $0.entity, habits: habits, streams: context.streams)
    }
    do throws(ClientPopulationError) {
      agents.population = try ClientPopulation(
        groups: plan.groups.map { group($0, context.ledger) },
        servers: pces.indices.map { server($0, context.ledger) }, streams: context.streams)
    } catch {
      preconditionFailure("the checked VENs of \(plan.name) cannot be played: \(error)")
    }
    for group in plan.groups {
      agents.series.append(
        (
          context.recorder.series(group.entity, "VENs active", .count),
          context.recorder.series(group.entity, "VENs blind", .count)
        ))
    }
    agents.servedSeries = plan.pces.map {
      context.recorder.series($0.entity, "VENs per PCE", .count)
    }
    changeAgents(context) { $0.advance(to: context.now) }
    observeAgents(context)
  }

  private func server(_ pce: Int, _ ledger: ParameterLedger) -> ClientServer {
    let entity = plan.pces[pce].entity
    return ClientServer(
      name: entity, condition: condition(of: pce),
      acceptRatePerCoreNode: ledger.draw(VENParameters.acceptRate, for: entity, 0),
      policyRatePerCoreNode: ledger.draw(VENParameters.policyRate, for: entity, 0),
      flowLimit: plan.pces[pce].layout.flowLimit)
  }

  private func group(_ plan: AgentPlan, _ ledger: ParameterLedger) -> ClientGroup {
    func span(_ parameter: Parameter) -> Duration { ledger.fixedDuration(parameter) }
    return ClientGroup(
      name: plan.entity, count: plan.count, home: self.plan.active,
      heartbeat: HeartbeatTiming(
        interval: plan.heartbeat ?? span(VENParameters.heartbeatInterval),
        missesToDegraded: Int(ledger.value(VENParameters.missedHeartbeatsToDegraded)),
        beatsToRecover: Int(ledger.value(VENParameters.goodHeartbeatsToLeaveDegraded))),
      offlineAfter: span(VENParameters.offlineTimerServer), unusableTrustShare: 0,
      policy: PolicyTiming(
        pushLatency: ledger.distribution(VENParameters.pushLatency),
        applyTime: ledger.distribution(VENParameters.applyTime)),
      flows: FlowTiming(
        interval: span(VENParameters.flowReportInterval),
        summariesPerReport: ledger.distribution(VENParameters.summariesPerReport),
        bufferLimit: .hours(Int64(ledger.value(VENParameters.flowBufferWhenPceUnreachable))),
        backlogReportsPerMinute: ledger.value(VENParameters.flowBacklogUploadRate)))
  }

  /// Writes how many VENs are served where, and who came back when.
  mutating func observeAgents(_ context: Context) {
    guard let population = agents.population else { return }
    for (group, series) in agents.series.enumerated() {
      let counts = population.counts(group: group)
      context.recorder.set(series.served, Double(counts.active), at: context.now)
      context.recorder.set(series.blind, Double(counts.blind), at: context.now)
    }
    for (pce, series) in agents.servedSeries.enumerated() {
      context.recorder.set(series, Double(agentsServed(by: pce)), at: context.now)
    }
    let stale = agentsServed(by: partner(of: name.answer))
    if name.changedAt != nil { agents.staleMost = max(agents.staleMost, stale) }
    observeReturns(context)
  }

  private mutating func observeReturns(_ context: Context) {
    guard let since = agents.returns.since, agents.returns.last == nil else { return }
    let count = agentsServed(by: name.answer)
    let span = context.now - since
    let all = agentCount
    if count > agents.returns.before, agents.returns.first == nil { agents.returns.first = span }
    if count * 2 >= all, agents.returns.median == nil { agents.returns.median = span }
    if count == all { agents.returns.last = span }
  }
}
