import ClusterModeling
import Observations
import SimulationKernel
import Units

/// Everybody who writes addresses an FQDN, and moves to a new leader's late (AS-LDR-005).
extension Supercluster {
  /// Somebody took or lost the lead: fates of changes are settled, writers hear of it.
  mutating func leadershipChanged(_ context: Context) {
    for pce in allPCEs {
      let isWritable = acceptsPolicyWrites(pce)
      guard isWritable != policy.writing.wasWritable[pce] else { continue }
      policy.writing.wasWritable[pce] = isWritable
      policy.writing.writableUntil[pce] = isWritable ? nil : context.now
    }
    let leaders = allPCEs.filter { believesLeading($0) }
    for leader in leaders where !policy.writing.leaders.contains(leader) {
      policy.writing.isUnannounced[leader] = true
      policy.writing.newestLeader = leader
      policy.writing.newestLeaderSince = context.now
      policy.narratesNext = true
      settleFates(under: leader, context)
    }
    policy.writing.leaders = leaders
    for leader in leaders
    where policy.writing.isUnannounced[leader] && acceptsPolicyWrites(leader) {
      policy.writing.isUnannounced[leader] = false
      announce(leader, context)
    }
  }

  /// Writers who address another PCE hear of a new leader, each after a time of its own.
  private mutating func announce(_ leader: Int, _ context: Context) {
    let movers = policy.writing.writers.indices.filter {
      policy.writing.writers[$0].addressed != leader
    }
    let ordinal = policy.writing.announcements
    policy.writing.announcements += 1
    let distribution = context.ledger.distribution(DataParameters.writersMove)
    for (place, writer) in movers.enumerated() {
      // A crowd keeps its spread at nominal draws, where all would else move in one instant.
      let share =
        context.streams.isNominal
        ? (Double(place) + 0.5) / Double(movers.count)
        : context.streams.stream(
          "writer:\(plan.loads[policy.writing.writers[writer].load].name)/\(writer)",
          DataParameters.writersMove.id
        ).uniform(ordinal)
      context.schedule(
        .policy(.writerMoves(writer: UInt16(writer), to: UInt8(leader))),
        after: Duration(roundingSeconds: distribution.quantile(share)))
    }
  }

  /// A writer addresses the new leader from now on, unless that one leads no longer.
  mutating func moveWriter(_ writer: Int, to leader: Int, _ context: Context) {
    guard believesLeading(leader) else { return }
    policy.writing.writers[writer].addressed = leader
  }

  /// A writer sends a request to the FQDN that it addresses.
  mutating func write(
    _ request: ManagementRequest, _ load: Int, ordinal: UInt64, _ context: Context
  ) {
    let writers = policy.writing.writersOfLoad[load]
    guard !writers.isEmpty else { return }
    let writer = writers.lowerBound + Int(ordinal % UInt64(writers.count))
    let pce = policy.writing.writers[writer].addressed
    guard acceptsPolicyWrites(pce) else { return refuse(request, load, at: pce, context) }
    policy.writing.hasToldRefusal[pce] = false
    if writableLeaders.count > 1 { policy.writing.writesWhileTwoLead[pce] += 1 }
    accept(request, load, ordinal: ordinal, at: pce, context)
  }

  /// Source: SC-ROLE-004 for a member, SC-ROLE-015 for a leader that is away.
  private mutating func refuse(
    _ request: ManagementRequest, _ load: Int, at pce: Int, _ context: Context
  ) {
    let isMember = acceptsAPI(pce) && isOffered(pce)
    if isMember {
      policy.writing.refusals[request.rawValue].byMember += 1
    } else {
      policy.writing.refusals[request.rawValue].unanswered += 1
    }
    guard !policy.writing.hasToldRefusal[pce] else { return }
    policy.writing.hasToldRefusal[pce] = true
    let name = plan.loads[load].name
    let leader = pces[pce].view.leader.map { plan.pces[$0].fqdn } ?? "unknown"
    context.recorder.decide(
      .refusal, plan.pces[pce].entity,
      isMember
        ? "refuses a request of \(name): member is read-only; the leader is \(leader)"
        : "does not answer a request of \(name)",
      at: context.now, cause: context.cause,
      sources: isMember ? request.sources : ["SC-ROLE-015", "SC-RUNLEVEL-004"])
  }

  /// What two leaders did, for the hazard's entry.
  func twoLeaderEffects() -> [Metric] {
    allPCEs.filter { policy.writing.writesWhileTwoLead[$0] > 0 || believesLeading($0) }.map {
      Metric(
        name: "writes accepted by \(plan.pces[$0].name)",
        value: Double(policy.writing.writesWhileTwoLead[$0]), unit: .count)
    }
  }
}
