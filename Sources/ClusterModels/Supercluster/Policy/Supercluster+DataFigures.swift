import ClusterModeling
import Observations
import Units

extension Supercluster {
  /// Last figures of the data part.
  mutating func finishData(_ context: Context) {
    for stream in replication.streams where stream.origin != stream.subscriber {
      recordLag(from: stream.origin, to: stream.subscriber, context)
    }
    for pce in allPCEs { recordPolicyAge(of: pce, context) }
    let recorder = context.recorder
    let policies = policy.versions.filter(\.isPolicy)
    recorder.add(0, to: "policy_changes.provisioned", .count)
    recorder.add(0, to: "policy_writes.refused", .count)
    recorder.set(
      metric: "policy_changes.lost", Double(policies.count { $0.fate == .lost }), .count)
    recorder.set(
      metric: "policy_changes.diverged", Double(policies.count { $0.fate == .diverged }), .count)
    recorder.set(
      metric: "policy_changes.conflicting", Double(policies.count { $0.fate == .conflicting }),
      .count)
    if !recorder.record.metrics.contains(where: { $0.name == "rpo.policy" }) {
      recorder.set(metric: "rpo.policy", 0, .seconds)
    }
    recordDualWrites(context)
    recordConvergence(context)
    finishIllumination(context)
  }

  /// How far a version has come with the VENs that it concerns; nil when there are no VENs.
  func progress(of version: Int) -> PolicyProgress? { vens.population?.policy(version: version) }

  private func recordDualWrites(_ context: Context) {
    let writes = policy.writesWhileTwoLead.reduce(0, +)
    context.recorder.set(metric: "dual_leader.writes", Double(writes), .count)
    guard writes > 0 else { return }
    let overlapping = Double(policy.writesWhileTwoLead.filter { $0 > 0 }.min() ?? 0)
    let sides = policy.writesWhileTwoLead.count { $0 > 0 }
    let share = context.ledger.draw(DataParameters.conflictingShare, for: plan.name, 0)
    context.recorder.set(
      metric: "dual_leader.conflicting_writes",
      sides > 1 ? (overlapping * 2 * share).rounded() : 0, .count)
  }

  /// How long versions took to reach the last VEN, and how far apart PCEs were meanwhile.
  ///
  /// Source: SC-POLICY-002, SC-POLICY-006, SC-POLICY-009.
  private mutating func recordConvergence(_ context: Context) {
    let recorder = context.recorder
    var longest = 0.0
    var widest = 0.0
    var displayed = 0.0
    var unconverged = 0
    for (place, version) in policy.versions.enumerated() {
      guard let progress = progress(of: place + 1) else { continue }
      if version.isPolicy {
        if let last = progress.lastAt {
          longest = max(longest, (last - version.at).seconds)
        } else if progress.affected > 0 {
          unconverged += 1
        }
        let instants = version.computedAt.compactMap(\.self)
        if let first = instants.min(), let last = instants.max() {
          widest = max(widest, (last - first).seconds)
        }
      }
      if version.editedGroup >= 0 {
        let home = plan.groups[version.editedGroup].home
        displayed = max(
          displayed, ((version.computedAt[home] ?? context.now) - version.at).seconds)
      }
    }
    recorder.set(metric: "policy.convergence.longest", longest, .seconds)
    recorder.set(metric: "policy.not_converged", Double(unconverged), .count)
    recorder.set(metric: "policy.half_open_window.longest", widest, .seconds)
    recorder.set(metric: "workload_edits.displayed_not_enforced", displayed, .seconds)
  }
}
