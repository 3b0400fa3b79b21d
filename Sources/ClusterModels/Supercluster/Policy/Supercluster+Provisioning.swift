import ClusterModeling
import Observations
import SimulationKernel
import Units

extension Supercluster {
  /// Puts the first levels of policy.
  mutating func startPolicy(_ context: Context) {
    for pce in allPCEs {
      policy.work[pce].age = context.recorder.series(
        plan.pces[pce].entity, "policy age", .seconds, .linear)
      recordPolicyAge(of: pce, context)
      if acceptsPolicyWrites(pce) { policy.writableSince[pce] = context.now }
    }
  }

  /// A load of the data part's kinds arrives.
  mutating func arriveData(_ load: Int, ordinal: UInt64, _ context: Context) {
    switch plan.loads[load].kind {
    case "policy.provision": provision(load, ordinal: ordinal, context)
    case "workload.change": changeWorkloads(load, ordinal: ordinal, context)
    default: break
    }
  }

  /// A writer sends a provision to the FQDN that it addresses.
  private mutating func provision(_ load: Int, ordinal: UInt64, _ context: Context) {
    let mine = policy.writers.indices.filter { policy.writers[$0].load == load }
    guard !mine.isEmpty else { return }
    let writer = mine[Int(ordinal % UInt64(mine.count))]
    let addressed = policy.writers[writer].addressed
    guard acceptsPolicyWrites(addressed) else {
      return refuse(load, at: addressed, context)
    }
    let leaders = writableLeaders
    if leaders.count > 1 { policy.writesWhileTwoLead[addressed] += 1 }
    context.recorder.add(1, to: "policy_changes.provisioned", .count)
    let affected = affectedShares(load, ordinal: ordinal, context)
    create(
      at: addressed, isPolicy: true, affected: affected, editedGroup: -1,
      size: plan.loads[load].section["size"]?.bytes, key: plan.loads[load].name, ordinal, context)
  }

  /// Source: SC-ROLE-004 for a member, SC-ROLE-015 for a leader that is away.
  private mutating func refuse(_ load: Int, at pce: Int, _ context: Context) {
    let isMember = acceptsAPI(pce) && !pces[pce].isIsolated
    context.recorder.add(1, to: "policy_writes.refused", .count)
    if isMember { policy.refusedAtMember += 1 } else { policy.refusedUnreachable += 1 }
    guard (isMember ? policy.refusedAtMember : policy.refusedUnreachable) == 1 else { return }
    if isMember {
      let leader = pces[pce].view.leader.map { plan.pces[$0].fqdn } ?? "nobody"
      context.recorder.decide(
        .refusal, plan.pces[pce].entity,
        "refuses the first policy write of \(plan.loads[load].name): member is read-only, "
          + "the leader is \(leader)", at: context.now, cause: context.cause,
        sources: ["SC-ROLE-004", "SC-API-001"])
    } else {
      context.recorder.decide(
        .refusal, plan.pces[pce].entity,
        "does not answer the first policy write of \(plan.loads[load].name)", at: context.now,
        cause: context.cause, sources: ["SC-ROLE-015", "SC-RUNLEVEL-004"])
    }
  }

  /// Workload context changes at the managing PCE, or is edited at the leader.
  ///
  /// Source: SC-POLICY-007; SC-POLICY-009 for edits at the leader.
  private mutating func changeWorkloads(_ load: Int, ordinal: UInt64, _ context: Context) {
    let section = plan.loads[load].section
    guard let group = plan.groups.firstIndex(where: { $0.name == section["group"]?.text }) else {
      return
    }
    let isEdited = section["edited_at"]?.text == "leader"
    let place =
      isEdited
      ? pces[plan.groups[group].home].view.leader ?? plan.firstLeader
      : plan.groups[group].home
    let leader = isEdited ? writableLeaders.first ?? place : place
    guard isEdited ? acceptsPolicyWrites(leader) : deliversPolicy(leader) else {
      return context.recorder.add(1, to: "workload_changes.refused", .count)
    }
    context.recorder.add(1, to: "workload_changes.made", .count)
    create(
      at: leader, isPolicy: false,
      affected: affectedShares(load, ordinal: ordinal, context),
      editedGroup: isEdited ? group : -1, size: nil, key: plan.loads[load].name, ordinal, context)
  }

  /// Commits a new version at a PCE; everything else follows from replication.
  private mutating func create(
    at pce: Int, isPolicy: Bool, affected: [Double], editedGroup: Int, size: ByteCount?,
    key: String, _ ordinal: UInt64, _ context: Context
  ) {
    policy.versions.append(
      Policy.Version(
        origin: pce, at: context.now, isPolicy: isPolicy, affected: affected,
        editedGroup: editedGroup, computedAt: Array(repeating: nil, count: pces.count)))
    let version = policy.versions.count
    changeVENs(context) { population in
      population.provisioned(version: version, affecting: affected, at: context.now)
    }
    let ledger = context.ledger
    let perRow = ledger.draw(DataParameters.bytesPerRow, for: "load:\(key)", ordinal)
    let rows =
      isPolicy
      ? size.map { Double($0.bytes) / perRow }
        ?? ledger.draw(DataParameters.rowsPerProvision, for: "load:\(key)", ordinal)
      : 1
    for other in allPCEs { recordPolicyAge(of: other, context) }
    learn(version, by: pce, from: pce, context)
    commit(
      .version(version), rows: max(1, Int64(rows.rounded(.up))),
      bytes: size?.bytes ?? Int64((rows * perRow).rounded(.up)), at: pce, context)
    compute(on: pce, context)
    for other in allPCEs { recordPolicyAge(of: other, context) }
  }

  /// Share of each group that a change touches: as the scenario says, else drawn (AS-POL-005).
  private func affectedShares(_ load: Int, ordinal: UInt64, _ context: Context) -> [Double] {
    let section = plan.loads[load].section["affects"]
    if let share = section?.number { return plan.groups.map { _ in share } }
    if let section, !section.entries.isEmpty {
      return plan.groups.map { section[$0.name]?.number ?? 0 }
    }
    let drawn = context.ledger.draw(
      DataParameters.affectedShare, for: "load:\(plan.loads[load].name)", ordinal)
    return plan.groups.map { _ in drawn }
  }
}
