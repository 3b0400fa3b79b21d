import ClusterModeling
import Observations
import SimulationKernel
import Units

extension DrillWorld {
  /// The last words of a run: verdicts, recovery, assumptions.
  ///
  /// - Parameter end: where the run ends unless it stopped before, at the last instant played.
  func finish(_ ran: RunEnd, end: Instant, events: UInt64, trace: UInt64) {
    if ending == nil, ran.isComplete {
      now = end
      if steadyStateHolds(before: "the end") { happened("", .end, cause: nil) }
    }
    let shared = scenario.sharedMetrics
    for system in systems.indices {
      recorder.qualifiedMetrics = (scenario.systems[system].name, shared)
      systems[system].finish(at: now)
    }
    recorder.qualifiedMetrics = ("", [])
    let outages = recorder.capabilities.flatMap {
      $0.outages(markers: recorder.markers, endOfRun: now)
    }
    recordRecovery(outages)
    var verdicts = monitor.finish(self, at: now) { name in
      self.recorder.record.metrics.first { $0.name == name }
    }
    if let converges = convergence?.finish(self, at: now) { verdicts.append(converges) }
    verdicts += ownVerdicts
    let uses = ledger.assumptionUses
    let targets = recoveryTargets()
    recorder.complete { record in
      record.outages = outages
      record.verdicts = verdicts
      record.assumptions = uses
      record.recoveryTargets = targets
      record.eventCount = events
      record.trace = trace
      record.ending = self.ending ?? Self.ending(of: ran)
    }
  }

  private static func ending(of ran: RunEnd) -> DrillEnding {
    switch ran {
    case .eventLimit(let count): .limitReached("\(count) events")
    case .standstill(let instant):
      .limitReached("time stands still at \(instant.sinceStart)")
    case .timeLimit(let instant): .limitReached("the clock's limit \(instant.sinceStart)")
    case .reachedTime, .conditionMet, .noMoreEvents: .completed
    }
  }

  /// `rto.<capability>`: the longest outage of each capability, over all systems and, where
  /// several have it, of each.
  private func recordRecovery(_ outages: [CapabilityOutage]) {
    var names: [String] = []
    for capability in recorder.capabilities where !names.contains(capability.capability) {
      names.append(capability.capability)
    }
    for name in names {
      let metric = CapabilityDescription.recoveryMetric(of: name)
      let all = outages.filter { $0.capability == name }
      recorder.set(metric: metric, longest(all), .seconds)
      for system in scenario.owners(ofCapability: name) {
        let own = all.filter { scenario.system(ofEntity: $0.entity) == system }
        recorder.set(
          metric: "\(scenario.systems[system].name).\(metric)", longest(own), .seconds)
      }
    }
  }

  private func longest(_ outages: [CapabilityOutage]) -> Double {
    outages.map { (($0.end ?? now) - $0.start).seconds }.max() ?? 0
  }

  private func recoveryTargets() -> [RecoveryTarget] {
    scenario.recoveryTargets.flatMap { policy in
      targets("\(policy.level): RTO of policy writes", "rto.policy_writes", policy.recoveryTime)
        + targets("\(policy.level): RPO of policy", "rpo.policy", policy.recoveryPoint)
    }
  }

  /// A target against the figures seen, of each system that has its own; none when no target is
  /// set, or nothing recorded the figure.
  private func targets(
    _ name: String, _ metric: String, _ allowed: Duration?
  ) -> [RecoveryTarget] {
    guard let allowed else { return [] }
    let own = scenario.systems.map { (" in \($0.name)", "\($0.name).\(metric)") }
      .filter { _, metric in recorder.record.metrics.contains { $0.name == metric } }
    let names = own.isEmpty ? [("", metric)] : own
    return names.compactMap { place, metric in
      recorder.record.metrics.first { $0.name == metric }.map {
        RecoveryTarget(
          name: name + place,
          allowed: Metric(name: metric, value: allowed.seconds, unit: .seconds), seen: $0)
      }
    }
  }
}

extension Scenario {
  /// Figures that more than one system records.
  var sharedMetrics: [String] {
    systems.flatMap { $0.description.metrics.map(\.name) }.filter { metric in
      systems.count { $0.description.metrics.contains { $0.name == metric } } > 1
    }
  }

  /// Places of the systems that have a capability, when they are several.
  func owners(ofCapability name: String) -> [Int] {
    let owners = systems.indices.filter { system in
      systems[system].description.capabilities.contains { $0.name == name }
    }
    return owners.count > 1 ? owners : []
  }

  /// Place of the system that has an entity of a full name; nil when none has.
  func system(ofEntity name: String) -> Int? {
    let number = vocabulary.kinds.firstIndex { kind in
      name.hasPrefix(kind.name + ":") && kind.entities.contains { "\(kind.name):\($0)" == name }
    }
    return number.flatMap { vocabulary.system(ofKind: $0) }
  }
}
