import ClusterModeling
import Observations
import SimulationKernel
import Units

extension DrillWorld {
  /// The last words of a run: verdicts, recovery, assumptions, fingerprint.
  ///
  /// - Parameter end: where the run ends unless it stopped before, at the last instant played.
  func finish(_ ran: RunEnd, end: Instant, events: UInt64, trace: UInt64) {
    if ending == nil, ran.isComplete {
      now = end
      if steadyStateHolds(before: "the end") { happened("", .end, cause: nil) }
    }
    for system in systems.indices { systems[system].finish(at: now) }
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
      record.fingerprint = record.canonicalHash
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

  /// `rto.<capability>`: the longest outage of each capability.
  private func recordRecovery(_ outages: [CapabilityOutage]) {
    var names: [String] = []
    for capability in recorder.capabilities where !names.contains(capability.capability) {
      names.append(capability.capability)
    }
    for name in names {
      let longest =
        outages.filter { $0.capability == name }
        .map { (($0.end ?? now) - $0.start).seconds }.max() ?? 0
      recorder.set(metric: CapabilityDescription.recoveryMetric(of: name), longest, .seconds)
    }
  }

  private func recoveryTargets() -> [RecoveryTarget] {
    scenario.recoveryTargets.flatMap { policy in
      [
        target("\(policy.level): RTO of policy writes", "rto.policy_writes", policy.recoveryTime),
        target("\(policy.level): RPO of policy", "rpo.policy", policy.recoveryPoint),
      ].compactMap(\.self)
    }
  }

  /// A target against the figure seen; nil when none is set, or nothing recorded the figure.
  private func target(_ name: String, _ metric: String, _ allowed: Duration?) -> RecoveryTarget? {
    guard let allowed, let seen = recorder.record.metrics.first(where: { $0.name == metric })
    else { return nil }
    return RecoveryTarget(
      name: name, allowed: Metric(name: metric, value: allowed.seconds, unit: .seconds),
      seen: seen)
  }
}
