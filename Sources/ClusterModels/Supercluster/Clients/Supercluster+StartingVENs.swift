import ClusterModeling
import NetworkModel
import Observations
import SimulationKernel
import Units

/// How the VEN population of a drill is made from its plan and its draws.
extension Supercluster {
  /// Makes the population, the names and the series.
  mutating func startVENs(_ context: Context) {
    for pce in allPCEs { addName(of: pce, context) }
    guard !plan.groups.isEmpty else { return }
    vens.conditions = allPCEs.map { serverCondition(of: $0) }
    vens.paths = plan.groups.map { _ in allPCEs.map { _ in true } }
    vens.resolvers = plan.groups.map { group in
      ResolverPopulation(
        of: group.entity, habits: Self.resolverHabits(context.ledger), streams: context.streams)
    }
    do throws(ClientPopulationError) {
      vens.population = try ClientPopulation(
        groups: plan.groups.map { $0.clientGroup(context.ledger) },
        servers: allPCEs.map { server($0, context.ledger) },
        recordsMovedClients: plan.readings.flowsWhileAway == .recorded,
        isFollowed: context.shared.followsClients,
        streams: context.streams)
    } catch {
      preconditionFailure("the checked VENs of \(plan.name) cannot be played: \(error)")
    }
    distrustCertificates(context)
    openVENSeries(context)
    observeStart(context)
    for pce in allPCEs { observeTrafficStore(of: pce, context) }
    changeVENs(context) { $0.advance(to: context.now) }
    observeTotals(context)
  }

  /// A certificate without the global FQDN convinces no VEN that is directed there by it.
  ///
  /// Source: SC-NET-012; VENs at home were paired with it and go on.
  private mutating func distrustCertificates(_ context: Context) {
    guard plan.globalFQDN != nil else { return }
    for pce in allPCEs where !plan.deployment.pces[pce].hasGlobalCertificate {
      for group in plan.groups.indices where plan.groups[group].home != pce {
        changeVENs(context) {
          $0.trustChanged(group: group, server: pce, unusableShare: 1, at: context.now)
        }
      }
    }
  }

  /// What makes VENs with these figures impossible to play exactly, if anything does.
  func impossibleFigures(_ ledger: ParameterLedger) -> [String] {
    guard !plan.groups.isEmpty else { return [] }
    do throws(ClientPopulationError) {
      _ = try ClientPopulation(
        groups: plan.groups.map { $0.clientGroup(ledger).withoutClients },
        servers: allPCEs.map { server($0, ledger) },
        streams: RandomStreams(seed: 0, replication: 0, isNominal: true))
      return []
    } catch {
      return [error.description]
    }
  }

  private mutating func addName(of pce: Int, _ context: Context) {
    let lifetime =
      plan.dnsTimeToLive
      ?? context.ledger.duration(VENParameters.timeToLive, for: plan.pces[pce].entity, 0)
    vens.nameIDs.append(
      vens.names.add(plan.pces[pce].fqdn, timeToLive: lifetime, target: pce))
    vens.answers.append(pce)
    vens.hasChangedName.append(false)
  }

  private static func resolverHabits(_ ledger: ParameterLedger) -> ResolverHabits {
    ResolverHabits(
      extendingShare: ledger.value(VENParameters.resolversExtendingTimeToLive),
      extensionTime: ledger.distribution(VENParameters.timeToLiveExtension))
  }

  private func server(_ pce: Int, _ ledger: ParameterLedger) -> ClientServer {
    let entity = plan.pces[pce].entity
    return ClientServer(
      name: entity, condition: serverCondition(of: pce),
      acceptRatePerCoreNode: ledger.draw(VENParameters.acceptRate, for: entity, 0),
      policyRatePerCoreNode: ledger.draw(VENParameters.policyRate, for: entity, 0),
      flowLimit: plan.waivesFlowLimits ? .infinity : plan.pces[pce].layout.flowLimit,
      flowOverload: plan.queuesExcessFlows ? .queued : .dropped)
  }

  private mutating func openVENSeries(_ context: Context) {
    let recorder = context.recorder
    for group in plan.groups {
      // What a PCE takes for offline is no part of it: such a VEN is also active, degraded or lost.
      func series(_ state: String, _ standing: Standing) -> Recorder.SeriesID {
        recorder.series(
          group.entity, "VENs \(state)", .count,
          part: SeriesPart(of: "VENs by state", state, standing))
      }
      vens.series.append(
        VENSeries(
          active: series("active", .good), degraded: series("degraded", .warning),
          offline: recorder.series(group.entity, "VENs offline", .count),
          lostAgent: series("lost agent", .bad),
          blind: recorder.series(group.entity, "VENs blind", .count)))
    }
    vens.countSeries = plan.pces.map { recorder.series($0.entity, "VENs per PCE", .count) }
    vens.backlogSeries = plan.pces.map {
      recorder.series($0.entity, "flow backlog", .count, .linear)
    }
  }

  /// Writes how many VENs of each group are in which state at the start.
  private func observeStart(_ context: Context) {
    guard let population = vens.population else { return }
    for (group, series) in vens.series.enumerated() {
      let counts = population.counts(group: group)
      let now = context.now
      context.recorder.set(series.active, Double(counts.active), at: now)
      context.recorder.set(
        series.degraded, Double(counts.total - counts.active - counts.lostAgent), at: now)
      context.recorder.set(series.offline, Double(counts.offline), at: now)
      context.recorder.set(series.lostAgent, Double(counts.lostAgent), at: now)
      context.recorder.set(series.blind, Double(counts.blind), at: now)
    }
  }

  /// Writes how many VENs each PCE manages.
  mutating func observeTotals(_ context: Context) {
    guard vens.population != nil else { return }
    // Looks at which nothing had moved leave no trace: the plot is the same whoever looks on.
    var isMoved = vens.observedCounts.isEmpty
    if isMoved { vens.observedCounts = Array(repeating: 0, count: pces.count) }
    for pce in allPCEs {
      let count = clientCount(of: pce)
      if count == vens.observedCounts[pce] { continue }
      vens.observedCounts[pce] = count
      isMoved = true
    }
    guard isMoved else { return }
    vens.observedAt = context.now
    for (pce, series) in vens.countSeries.enumerated() {
      context.recorder.set(series, Double(vens.observedCounts[pce]), at: context.now)
    }
  }

  /// Writes at the end how the states of VENs changed, second by second, and backlogs of flows.
  mutating func observeHistory(_ context: Context) {
    let recorder = context.recorder
    let end = context.now
    for (group, series) in vens.series.enumerated() {
      let samples = vens.population?.takeSamples(of: group, before: end + .seconds(1)) ?? []
      func record(_ series: Recorder.SeriesID, _ count: (CountSample) -> Int32) {
        recorder.set(
          series,
          points: samples.map {
            LevelPoint(at: min($0.at, end), value: Double(count($0)))
          })
      }
      record(series.active, \.active)
      record(series.degraded, \.degraded)
      record(series.offline, \.offline)
      record(series.lostAgent, \.lostAgent)
      record(series.blind, \.blind)
    }
    for (pce, series) in vens.backlogSeries.enumerated() {
      for point in vens.population?.takeBacklog(of: pce, before: end) ?? [] {
        recorder.set(series, point.summaries, at: point.at)
      }
    }
  }
}

extension ClientGroup {
  /// The same timing for nobody: enough to be checked.
  fileprivate var withoutClients: ClientGroup {
    var group = self
    group.count = 0
    return group
  }
}

extension VENGroupPlan {
  /// The group as the population takes it.
  func clientGroup(_ ledger: ParameterLedger) -> ClientGroup {
    func value(_ parameter: Parameter) -> Double { ledger.value(parameter) }
    func span(_ parameter: Parameter) -> Duration { ledger.fixedDuration(parameter) }
    return ClientGroup(
      name: entity, count: count, home: home,
      heartbeat: HeartbeatTiming(
        interval: heartbeat ?? span(VENParameters.heartbeatInterval),
        jitter: halfWidth(ledger.distribution(VENParameters.heartbeatJitter)),
        missProbability: missProbability,
        missesToDegraded: Int(value(VENParameters.missedHeartbeatsToDegraded)),
        beatsToRecover: Int(value(VENParameters.goodHeartbeatsToLeaveDegraded))),
      offlineAfter: offlineAfter(ledger),
      authentication: AuthenticationTiming(
        minimalAfter: span(VENParameters.authFailureToMinimal),
        minimalInterval: span(VENParameters.authFailureRetryInterval),
        lostAfter: span(VENParameters.lostAgentAfterAuthFailure)),
      unusableTrustShare: unusableTrust ?? value(VENParameters.unusableTrust),
      policy: PolicyTiming(
        pushLatency: ledger.distribution(VENParameters.pushLatency),
        applyTime: applyTime ?? ledger.distribution(VENParameters.applyTime)),
      flows: FlowTiming(
        interval: span(VENParameters.flowReportInterval),
        summariesPerReport: flowSummaries
          ?? ledger.distribution(VENParameters.summariesPerReport),
        bufferLimit: .hours(Int64(value(VENParameters.flowBufferWhenPceUnreachable))),
        backlogReportsPerMinute: value(VENParameters.flowBacklogUploadRate)))
  }

  /// The book gives the jitter as a range around zero; its half width is what is asked for.
  private func halfWidth(_ distribution: Distribution) -> Duration {
    if case .uniform(_, let high) = distribution.shape { return Duration(roundingSeconds: high) }
    return Duration(roundingSeconds: abs(distribution.median))
  }

  private func offlineAfter(_ ledger: ParameterLedger) -> Duration? {
    switch offline {
    case .never: nil
    case .after(let span): span
    case .server: ledger.fixedDuration(VENParameters.offlineTimerServer)
    case .endpoint: ledger.fixedDuration(VENParameters.offlineTimerEndpoint)
    }
  }
}
