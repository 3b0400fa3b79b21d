import ClusterModeling
import Observations
import SimulationKernel
import Units

extension DrillWorld {
  /// The last words of a run: verdicts, recovery, assumptions, fingerprint.
  func finish(_ ran: RunEnd, at end: Instant, events: UInt64, trace: UInt64) {
    now = end
    if ending == nil { happened("", .end, cause: nil) }
    for system in systems.indices {
      systems[system].finish(at: now)
    }
    let outages = recorder.capabilities.flatMap {
      $0.outages(markers: recorder.markers, endOfRun: end)
    }
    recordRecovery(outages)
    let verdicts = monitor.finish(self, at: end) { name in
      self.recorder.record.metrics.first { $0.name == name }
    }
    let uses = ledger.assumptionUses
    let targets = recoveryTargets(outages)
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
      let longest = outages.filter { $0.capability == name }
        .map { (($0.end ?? now) - $0.start).seconds }.max() ?? 0
      recorder.set(metric: "rto." + name.lowercased().underscored, longest, .seconds)
    }
  }

  private func recoveryTargets(_ outages: [CapabilityOutage]) -> [RecoveryTarget] {
    scenario.recoveryTargets.flatMap { policy -> [RecoveryTarget] in
      var targets: [RecoveryTarget] = []
      if let allowed = policy.recoveryTime {
        let metric = "rto.policy_writes"
        targets.append(target("\(policy.level): RTO of policy writes", metric, allowed))
      }
      if let allowed = policy.recoveryPoint {
        targets.append(target("\(policy.level): RPO of policy", "rpo.policy", allowed))
      }
      return targets
    }
  }

  private func target(_ name: String, _ metric: String, _ allowed: Duration) -> RecoveryTarget {
    let seen = recorder.record.metrics.first { $0.name == metric }?.value ?? 0
    return RecoveryTarget(
      name: name, allowed: Metric(name: metric, value: allowed.seconds, unit: .seconds),
      seen: Metric(name: metric, value: seen, unit: .seconds))
  }
}

extension String {
  /// The text with underscores for its blanks.
  var underscored: String { String(map { $0 == " " ? "_" : $0 }) }
}
