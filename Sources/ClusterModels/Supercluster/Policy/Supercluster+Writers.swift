import ClusterModeling
import Observations
import SimulationKernel
import Units

extension Supercluster {
  /// Somebody took or lost the lead: fates of changes are settled, writers hear of it.
  mutating func leadershipChanged(_ context: Context) {
    for pce in allPCEs {
      let isWritable = acceptsPolicyWrites(pce)
      let wasWritable = policy.writableSince[pce] != nil
      if wasWritable && !isWritable { policy.lastWritable[pce] = context.now }
      if !wasWritable && isWritable { toldOf(pce, context) }
      if wasWritable != isWritable { policy.writableSince[pce] = isWritable ? context.now : nil }
    }
    let leaders = allPCEs.filter { believesLeading($0) }
    for leader in leaders where !policy.leaders.contains(leader) {
      settleFates(under: leader, context)
    }
    policy.leaders = leaders
  }

  /// Writers who address another PCE move to a new leader late (AS-LDR-005).
  private mutating func toldOf(_ leader: Int, _ context: Context) {
    guard policy.lastWritable[leader] == nil, context.now > .start else { return }
    let movers = policy.writers.indices.filter { policy.writers[$0].addressed != leader }
    let distribution = context.ledger.distribution(DataParameters.writersMove)
    for (place, writer) in movers.enumerated() {
      // A crowd keeps its spread at nominal draws, where each writer would else move at once.
      let share =
        context.streams.isNominal
        ? (Double(place) + 0.5) / Double(movers.count)
        : context.streams.stream(
          "writer:\(plan.loads[policy.writers[writer].load].name)/\(writer)",
          DataParameters.writersMove.id
        ).uniform(UInt64(leader))
      context.schedule(
        .policy(.writerMoves(writer: UInt16(writer), to: UInt8(leader))),
        after: Duration(roundingSeconds: distribution.quantile(share)))
    }
  }

  mutating func moveWriter(_ writer: Int, to leader: Int, _ context: Context) {
    guard believesLeading(leader) else { return }
    policy.writers[writer].addressed = leader
  }

  /// At a promotion: changes of PCEs that are off the new leader's list are lost or diverged.
  ///
  /// Source: AS-LDR-003, SC-LEADER-009; definitions in the decision record on replication.
  private mutating func settleFates(under leader: Int, _ context: Context) {
    let list = allPCEs.filter { lists(leader, $0) }
    var lost = 0
    var diverged = 0
    for origin in allPCEs where !list.contains(origin) {
      let held = replication.stream(from: origin, to: leader).confirmed
      let heldByAny = list.map { replication.stream(from: origin, to: $0).confirmed }.max() ?? 0
      for (place, change) in replication.logs[origin].enumerated() where place >= held {
        guard case .version(let version) = change.kind, policy.versions[version - 1].isPolicy,
          policy.versions[version - 1].fate == .regular
        else { continue }
        policy.versions[version - 1].fate = place < heldByAny ? .diverged : .lost
        if place < heldByAny { diverged += 1 } else { lost += 1 }
        if lost == 1, place >= heldByAny {
          recordRecoveryPoint(of: origin, since: change.at, context)
        }
      }
    }
    context.recorder.decide(
      .system, plan.pces[leader].entity,
      "leads with \(lost) policy changes lost and \(diverged) diverged", at: context.now,
      cause: context.cause, sources: ["SC-LEADER-009", "AS-LDR-003"])
    for pce in allPCEs { recordPolicyAge(of: pce, context) }
  }

  /// From the oldest lost change to the moment when its PCE last took writes.
  private func recordRecoveryPoint(of origin: Int, since oldest: Instant, _ context: Context) {
    let end = policy.lastWritable[origin] ?? context.now
    context.recorder.set(metric: "rpo.policy", max(0, (end - oldest).seconds), .seconds)
  }

  /// A change offered by a PCE that the subscriber does not list: a returned leader's.
  mutating func offered(_ version: Int, by origin: Int, _ context: Context) {
    guard policy.versions[version - 1].isPolicy,
      policy.versions[version - 1].fate != .conflicting
    else { return }
    if !policy.versions.contains(where: { $0.fate == .conflicting }) {
      context.recorder.decide(
        .hazard, plan.pces[origin].entity,
        "offers policy changes that the Supercluster went on without", at: context.now,
        cause: context.cause, sources: ["SC-LEADER-004", "SC-LEADER-009", "AS-LDR-001"])
    }
    policy.versions[version - 1].fate = .conflicting
  }

  /// What two leaders did, for the hazard's entry.
  func twoLeaderEffects() -> [Metric] {
    allPCEs.filter { policy.writesWhileTwoLead[$0] > 0 || believesLeading($0) }.map {
      Metric(
        name: "writes accepted by \(plan.pces[$0].name)",
        value: Double(policy.writesWhileTwoLead[$0]), unit: .count)
    }
  }
}
