import ClusterModeling
import Observations
import SimulationKernel
import Units

/// How versions come about: by writers, by changes of workloads, by pairing.
extension Supercluster {
  /// Puts the first levels of policy.
  mutating func startPolicy(_ context: Context) {
    for pce in allPCEs {
      let series = context.recorder.series(
        plan.pces[pce].entity, "policy age", .seconds, .linear)
      policy.work[pce].age = series
      context.recorder.set(series, 0, at: context.now)
      policy.writing.wasWritable[pce] = acceptsPolicyWrites(pce)
    }
  }

  /// A load of the data part's kinds arrives.
  mutating func arriveData(_ load: Int, ordinal: UInt64, _ context: Context) {
    switch plan.loads[load].kind {
    case "policy.provision": write(.policyWrite, load, ordinal: ordinal, context)
    case "management.write":
      let word = plan.loads[load].section["request"]?.text
      let request = ManagementRequest.allCases.first { $0.word == word } ?? .pairingProfile
      write(request, load, ordinal: ordinal, context)
    case "workload.change": changeWorkload(load, ordinal: ordinal, context)
    default: break
    }
  }

  /// What a new version is made of.
  private struct Draft {
    var origin: Int
    var data: DataClass
    var share = 0.0
    var load: Int16 = -1
    var editedHome: Int?
    var client = -1
    var rows: Double
    var bytes: Int64
  }

  /// A write that the leader has accepted.
  mutating func accept(
    _ request: ManagementRequest, _ load: Int, ordinal: UInt64, at pce: Int, _ context: Context
  ) {
    guard let data = request.data else { return }
    let key = "load:\(plan.loads[load].name)"
    let perRow = context.ledger.draw(DataParameters.bytesPerRow, for: key, ordinal)
    guard request == .policyWrite else {
      return commit(
        data, rows: 1, bytes: Int64(Int(saturating: perRow.rounded(.up))), at: pce, context)
    }
    let size = plan.loads[load].section["size"]?.bytes
    let rows =
      size.map { Double($0.bytes) / perRow }
      ?? context.ledger.draw(DataParameters.rowsPerProvision, for: key, ordinal)
    var draft = Draft(
      origin: pce, data: .policy, rows: rows,
      bytes: size?.bytes ?? Int64(Int(saturating: (rows * perRow).rounded(.up))))
    setShares(of: &draft, load, ordinal: ordinal, context)
    policy.provisioned += 1
    create(draft, context)
  }

  /// Workload context changes at the managing PCE, or is edited at the leader.
  ///
  /// Source: SC-POLICY-007; SC-POLICY-009 for edits at the leader.
  private mutating func changeWorkload(_ load: Int, ordinal: UInt64, _ context: Context) {
    let section = plan.loads[load].section
    guard let group = plan.groups.firstIndex(where: { $0.name == section["group"]?.text }) else {
      return
    }
    let home = managingPCE(of: group)
    let isEdited = section["edited_at"]?.text == "leader"
    let place = isEdited ? writableLeaders.first : home
    guard let place, isEdited || deliversPolicy(place) else {
      policy.workloadChanges.refused += 1
      return
    }
    policy.workloadChanges.made += 1
    let key = "load:\(plan.loads[load].name)"
    let perRow = context.ledger.draw(DataParameters.bytesPerRow, for: key, ordinal)
    var draft = Draft(
      origin: place, data: .workloadContext, rows: 1,
      bytes: Int64(Int(saturating: perRow.rounded(.up))))
    if isEdited, place != home { draft.editedHome = home }
    setShares(of: &draft, load, ordinal: ordinal, context)
    create(draft, context)
  }

  /// The PCE that manages most VENs of a group now; its home when there are none.
  private func managingPCE(of group: Int) -> Int {
    let home = plan.groups[group].home
    guard let population = vens.population else { return home }
    func count(_ pce: Int) -> Int { population.count(.member, group: group, server: pce) }
    return allPCEs.reduce(home) { count($1) > count($0) ? $1 : $0 }
  }

  /// A PCE has paired a VEN: it computes, and the pairing goes to all others (SC-POLICY-005).
  mutating func recordPairing(client: Int, at pce: Int, _ context: Context) {
    let entity = plan.pces[pce].entity
    let ordinal = UInt64(client)
    let perRow = context.ledger.draw(DataParameters.bytesPerRow, for: entity, ordinal)
    create(
      Draft(
        origin: pce, data: .workloadContext,
        share: context.ledger.draw(DataParameters.affectedShare, for: entity, ordinal),
        client: client, rows: 1, bytes: Int64(Int(saturating: perRow.rounded(.up)))), context)
  }

  /// Commits a new version at a PCE; everything else follows from replication.
  private mutating func create(_ draft: Draft, _ context: Context) {
    let isPolicy = draft.data == .policy
    let number = policy.versions.count + 1
    var version = PolicyVersion(
      at: context.now, share: draft.share, issue: 0, load: draft.load,
      origin: UInt8(draft.origin), isPolicy: isPolicy)
    version.issue = issue(plan.groups.indices.map { policy.share(of: version, in: $0) }, context)
    if isPolicy || draft.editedHome != nil {
      version.track = Int32(policy.tracks.count)
      let nowhere = [Instant?](repeating: nil, count: pces.count)
      policy.tracks.append(
        PolicyTrack(learnedAt: nowhere, computedAt: nowhere, editedHome: draft.editedHome))
    }
    if let home = draft.editedHome { policy.work[home].openEdits += 1 }
    policy.versions.append(version)
    narrate(number, draft, context)
    commit(
      draft.data, version: number, client: draft.client,
      rows: max(1, Int64(Int(saturating: draft.rows.rounded(.up)))), bytes: draft.bytes,
      at: draft.origin, context)
    learn(number, by: draft.origin, context)
    compute(on: draft.origin, context)
    if isPolicy { for pce in allPCEs { reviewPolicyAge(of: pce, context) } }
  }

  /// Tells the way of the first policy, of the first under a new leader, and of the first pairing.
  private mutating func narrate(_ version: Int, _ draft: Draft, _ context: Context) {
    let isFirstPairing = draft.client >= 0 && !policy.tellsPairings
    guard (draft.data == .policy && policy.narratesNext) || isFirstPairing else { return }
    if isFirstPairing { policy.tellsPairings = true } else { policy.narratesNext = false }
    policy.narrated = version
    note(
      .system, plan.pces[draft.origin].entity,
      draft.client >= 0
        ? "has paired VEN \(draft.client): version \(version)"
        : "takes policy version \(version)", context,
      sources: draft.client >= 0 ? ["SC-POLICY-005"] : ["SC-POLICY-001"])
  }

  /// Share of each group that a change touches: as the scenario says, else drawn (AS-POL-005).
  private func setShares(
    of draft: inout Draft, _ load: Int, ordinal: UInt64, _ context: Context
  ) {
    if !policy.loadShares[load].isEmpty {
      draft.load = Int16(load)
    } else if let share = plan.loads[load].section["affects"]?.number {
      draft.share = share
    } else {
      draft.share = context.ledger.draw(
        DataParameters.affectedShare, for: "load:\(plan.loads[load].name)", ordinal)
    }
  }
}
