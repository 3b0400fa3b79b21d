import ClusterModeling
import Observations
import Units

extension Supercluster {
  /// Last figures of the data part.
  mutating func finishData(_ context: Context) {
    for place in replication.streams.indices { closeLag(place, context) }
    for pce in allPCEs { closePolicyAge(of: pce, context) }
    let recorder = context.recorder
    func count(_ metric: String, _ value: Int) {
      recorder.set(metric: metric, Double(value), .count)
    }
    let policies = policy.versions.filter(\.isPolicy)
    count("policy_changes.provisioned", policy.provisioned)
    count("policy_changes.lost", policies.count { $0.fate == .lost })
    count("policy_changes.diverged", policies.count { $0.fate == .diverged })
    count("policy_changes.conflicting", policies.count { $0.fate == .conflicting })
    count("changes.at_risk", replication.changesAtRisk)
    count("workload_changes.made", policy.workloadChanges.made)
    count("workload_changes.refused", policy.workloadChanges.refused)
    recorder.add(0, to: "commits.lost_on_failover", .count)
    recordRefusals(count)
    recordRecoveryPoint(recorder)
    recorder.set(metric: "policy.computing.fixed", policy.computing.fixed, .seconds)
    recorder.set(metric: "policy.computing.by_vens", policy.computing.byVENs, .seconds)
    recordDualWrites(context)
    recordConvergence(context)
    recordHalfOpenWindows(context)
    finishIllumination(context)
  }

  /// Refused requests by kind (SC-ROLE-015).
  private func recordRefusals(_ count: (String, Int) -> Void) {
    let refusals = policy.writing.refusals
    count("policy_writes.refused", refusals[ManagementRequest.policyWrite.rawValue].count)
    count("writes.refused_by_member", refusals.reduce(0) { $0 + $1.byMember })
    count("writes.unanswered", refusals.reduce(0) { $0 + $1.unanswered })
    for request in ManagementRequest.allCases {
      count("writes.refused.\(request.word)", refusals[request.rawValue].count)
    }
  }

  /// From the oldest lost change to the moment when its PCE last took writes (SC-LEADER-009).
  private func recordRecoveryPoint(_ recorder: Recorder) {
    let spans = policy.losses.filter { policy.versions[$0.version - 1].fate == .lost }
      .map { ($0.writesEnded - policy.versions[$0.version - 1].at).seconds }
    recorder.set(metric: "rpo.policy", max(0, spans.max() ?? 0), .seconds)
  }

  private func recordDualWrites(_ context: Context) {
    let sides = policy.writing.writesWhileTwoLead.filter { $0 > 0 }
    context.recorder.set(
      metric: "dual_leader.writes", Double(sides.reduce(0, +)), .count)
    // Only writes on both sides can touch the same objects (AS-LDR-004).
    let overlapping = sides.count > 1 ? Double(2 * (sides.min() ?? 0)) : 0
    let share =
      overlapping > 0
      ? context.ledger.draw(DataParameters.conflictingShare, for: entity, 0) : 0
    context.recorder.set(
      metric: "dual_leader.conflicting_writes", (overlapping * share).rounded(), .count)
  }

  /// How long versions took to reach the last VEN.
  ///
  /// Source: SC-POLICY-002, SC-POLICY-004, SC-POLICY-009.
  private func recordConvergence(_ context: Context) {
    var longest = Duration.zero
    var displayed = Duration.zero
    var unconverged = 0
    for (place, version) in policy.versions.enumerated() where version.track >= 0 {
      let track = policy.tracks[Int(version.track)]
      if version.isPolicy, version.fate == .regular {
        if let end = convergence(of: place + 1) {
          longest = max(longest, end - version.at)
        } else {
          unconverged += 1
        }
      }
      if let home = track.editedHome {
        displayed = max(displayed, (track.computedAt[home] ?? context.now) - version.at)
      }
    }
    let recorder = context.recorder
    recorder.set(metric: "policy.convergence.longest", longest.seconds, .seconds)
    recorder.set(metric: "policy.not_converged", Double(unconverged), .count)
    recorder.set(
      metric: "workload_edits.displayed_not_enforced", displayed.seconds, .seconds)
  }

  /// When a version was in force on the last VEN that it concerns; nil while it is not.
  ///
  /// The population's word counts only for VENs whose PCE has really computed the version.
  func convergence(of version: Int) -> Instant? {
    guard vens.population != nil, let track = policy.track(of: version) else { return nil }
    var end = policy.versions[version - 1].at
    for issue in [policy.versions[version - 1].issue] + track.reissues {
      guard let last = vens.population?.convergence(ofVersion: Int(issue)) else { return nil }
      end = max(end, last)
    }
    for pce in allPCEs where clientCount(of: pce) > 0 {
      guard let computed = track.computedAt[pce] else { return nil }
      end = max(end, computed)
    }
    return end
  }
}
