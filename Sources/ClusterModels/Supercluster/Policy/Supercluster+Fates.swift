import ClusterModeling
import Observations
import Units

/// What becomes of policy when somebody begins to lead, comes back, or loses data.
extension Supercluster {
  /// At a promotion: changes of PCEs that are off the new leader's list are lost or diverged.
  ///
  /// Source: AS-LDR-003, SC-LEADER-009; definitions in the decision record on replication.
  mutating func settleFates(under leader: Int, _ context: Context) {
    let list = allPCEs.filter { lists(leader, $0) }
    var lost = 0
    var diverged = 0
    for origin in allPCEs where !list.contains(origin) {
      let log = replication.logs[origin]
      let heldByAny = replication.held(of: origin, byAnyOf: list)
      let first = log.policyIndex(from: replication.held(of: origin, by: leader))
      for place in log.policyPlaces[first...] where log.isLive(place) {
        let version = Int(log[place].version)
        guard policy.versions[version - 1].fate == .regular else { continue }
        if place < heldByAny {
          policy.versions[version - 1].fate = .diverged
          diverged += 1
        } else {
          lose(log[place], by: .promotion, context)
          lost += 1
        }
      }
      closeEdits(of: origin, from: heldByAny)
    }
    note(
      .system, plan.pces[leader].entity,
      "leads with \(lost) policy changes lost and \(diverged) diverged", context,
      sources: ["SC-LEADER-009", "AS-LDR-003"])
    for pce in allPCEs { reviewPolicyAge(of: pce, context) }
  }

  /// Policy is lost, together with the time from its commit to the end of writing.
  mutating func lose(_ change: Change, by reason: PolicyLoss.Reason, _ context: Context) {
    let version = Int(change.version)
    guard version > 0, policy.versions[version - 1].isPolicy,
      policy.versions[version - 1].fate == .regular
    else { return }
    policy.versions[version - 1].fate = .lost
    let origin = Int(policy.versions[version - 1].origin)
    policy.losses.append(
      PolicyLoss(
        version: version, reason: reason,
        writesEnded: policy.writing.writableUntil[origin] ?? context.now))
  }

  /// Policy that was gone with the last database that held it is back from a dump.
  mutating func unlose(_ change: Change) {
    let version = Int(change.version)
    guard let index = policy.losses.firstIndex(where: { $0.version == version }),
      policy.losses[index].reason == .burial
    else { return }
    policy.losses.remove(at: index)
    policy.versions[version - 1].fate = .regular
  }

  /// Edits that went down with the leader are shown nowhere any more (SC-POLICY-009).
  private mutating func closeEdits(of origin: Int, from place: Int) {
    let log = replication.logs[origin]
    for index in place..<max(place, log.count) where log[index].version > 0 {
      let track = Int(policy.versions[Int(log[index].version) - 1].track)
      guard track >= 0, let home = policy.tracks[track].editedHome,
        policy.tracks[track].computedAt[home] == nil
      else { continue }
      policy.tracks[track].editedHome = nil
      policy.work[home].openEdits -= 1
    }
  }

  /// A subscriber gets policy of a PCE that it does not list: a returned leader's.
  ///
  /// What its own leader had at the promotion is no conflict, even if the subscriber lacked it.
  mutating func noteOffer(_ stream: ReplicationStream, _ context: Context) {
    let log = replication.logs[stream.origin]
    for place in stream.confirmed..<stream.batchEnd where log[place].data == .policy {
      let version = Int(log[place].version)
      guard conflicts(policy.versions[version - 1]) else { continue }
      if !policy.hasToldOffers {
        policy.hasToldOffers = true
        note(
          .hazard, plan.pces[stream.origin].entity,
          "offers policy changes that the Supercluster went on without", context,
          sources: ["SC-LEADER-004", "SC-LEADER-009", "AS-LDR-001"])
      }
      policy.versions[version - 1].fate = .conflicting
    }
    for pce in allPCEs { reviewPolicyAge(of: pce, context) }
  }

  /// Whether the Supercluster went on without a version under its newest leader.
  private func conflicts(_ version: PolicyVersion) -> Bool {
    switch version.fate {
    case .lost, .diverged: true
    case .conflicting: false
    case .regular: version.at >= policy.writing.newestLeaderSince
    }
  }
}
