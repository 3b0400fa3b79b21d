import ClusterModeling
import Observations
import SimulationKernel
import Units

/// Rules for a PCE's own VENs, computed from what the PCE knows.
extension Supercluster {
  /// A PCE gets to know a version, from itself or from an origin's stream.
  mutating func learn(_ version: Int, by pce: Int, _ context: Context) {
    policy.work[pce].newestKnown = max(policy.work[pce].newestKnown, version)
    let track = Int(policy.versions[version - 1].track)
    if track >= 0, policy.tracks[track].learnedAt[pce] == nil {
      policy.tracks[track].learnedAt[pce] = context.now
    }
    guard version == policy.narrated, policy.versions[version - 1].origin != UInt8(pce)
    else { return }
    note(
      .system, plan.pces[pce].entity, "has applied version \(version)", context,
      sources: ["SC-POLICY-002", "SC-POLICY-005"])
  }

  /// Begins a computation when there is something to compute and the PCE can.
  ///
  /// A running one finishes; the next covers the union of what came meanwhile. Only the PCE's own
  /// VENs are computed, and only the affected ones (SC-POLICY-003); the work is spread over its
  /// core nodes (SC-POLICY-004).
  mutating func compute(on pce: Int, _ context: Context) {
    guard policy.work[pce].running.isEmpty, deliversPolicy(pce) else { return }
    guard policy.work[pce].needsAll || owesComputation(pce) else {
      for origin in allPCEs {
        policy.work[pce].computed[origin] = replication.held(of: origin, by: pce)
      }
      return
    }
    policy.work[pce].running = replication.held(by: pce)
    let entity = plan.pces[pce].entity
    let ordinal = policy.work[pce].count
    policy.work[pce].count += 1
    policy.work[pce].generation.advance()
    let fixed = context.ledger.draw(DataParameters.fixedCost, for: entity, ordinal)
    let byVENs =
      policy.work[pce].needsAll
      ? secondsForAll(on: pce, ordinal, context)
      : affectedVENs(on: pce) / computationRate(of: pce, context)
    policy.computing.fixed += fixed
    policy.computing.byVENs += byVENs
    context.schedule(
      .policy(.computed(pce: UInt8(pce), policy.work[pce].generation)),
      after: Duration(roundingSeconds: fixed + byVENs))
  }

  /// A PCE's set server is lost: every VEN's policy is computed again (AS-PCE-015).
  mutating func computeEverythingAgain(on pce: Int, _ context: Context) {
    interrupt(pce)
    policy.work[pce].needsAll = true
    compute(on: pce, context)
  }

  private func owesComputation(_ pce: Int) -> Bool {
    for origin in allPCEs {
      let computed = policy.work[pce].computed[origin]
      let held = replication.held(of: origin, by: pce)
      let owes = (computed..<max(computed, held)).contains {
        replication.logs[origin][$0].version > 0 && replication.logs[origin].isLive($0)
      }
      if owes { return true }
    }
    return false
  }

  /// VENs computed in a second: each core node that runs adds its own. [VEN/s]
  ///
  /// Source: AS-POL-003; rules, labels, IP lists and ranges make each VEN slower (SC-POLICY-010).
  private func computationRate(of pce: Int, _ context: Context) -> Double {
    context.ledger.draw(DataParameters.recomputeRate, for: plan.pces[pce].entity, 0)
      * Double(max(1, coreNodesUp(pce))) * slowestSpeed(of: pce) / policy.complexity
  }

  /// Time for every VEN: the figure is for a PCE with all VENs that it is rated for. [s]
  private func secondsForAll(on pce: Int, _ ordinal: UInt64, _ context: Context) -> Double {
    let full = context.ledger.draw(
      DataParameters.fullRecompute, for: plan.pces[pce].entity, ordinal)
    return full * policy.complexity * Double(clientCount(of: pce))
      / Double(plan.pces[pce].layout.ratedVENs)
  }

  /// VENs of the PCE that the running computation has to work on. [VENs]
  private func affectedVENs(on pce: Int) -> Double {
    let versions = runningVersions(on: pce)
    var sum = 0.0
    for group in plan.groups.indices {
      let count = clientCount(of: pce, in: group)
      if count > 0 { sum += unionShare(of: versions, in: group) * Double(count) }
    }
    return sum
  }

  /// Versions that the running computation covers and the last one did not.
  private func runningVersions(on pce: Int) -> [Int] {
    let work = policy.work[pce]
    var versions: [Int] = []
    for origin in allPCEs where work.running[origin] > work.computed[origin] {
      for place in work.computed[origin]..<work.running[origin] {
        let version = Int(replication.logs[origin][place].version)
        if version > 0, replication.logs[origin].isLive(place) { versions.append(version) }
      }
    }
    return versions
  }

  /// Share of a group that some versions touch together, each picking VENs of its own.
  private func unionShare(of versions: [Int], in group: Int) -> Double {
    1 - versions.reduce(1) { $0 * (1 - policy.share(of: policy.versions[$1 - 1], in: group)) }
  }

  mutating func handle(_ event: PolicyEvent, _ context: Context) {
    switch event {
    case .computed(let pce, let generation):
      let pce = Int(pce)
      guard policy.work[pce].generation == generation else { return }
      computed(on: pce, context)
    case .writerMoves(let writer, let pce): moveWriter(Int(writer), to: Int(pce), context)
    }
  }

  /// A computation is done: its rules go to the VENs, and the next one begins.
  private mutating func computed(on pce: Int, _ context: Context) {
    let versions = runningVersions(on: pce)
    policy.work[pce].computed = policy.work[pce].running
    policy.work[pce].running = []
    policy.work[pce].needsAll = false
    policy.work[pce].newestComputed = max(policy.work[pce].newestComputed, versions.max() ?? 0)
    var late: [Int] = []
    for version in versions {
      let isFirst = noteComputed(version, on: pce, context)
      if isFirst, policy.versions[version - 1].issue <= policy.work[pce].told {
        late.append(version)
      }
    }
    tellVENs(versions, late: late, on: pce, context)
    reviewPolicyAge(of: pce, context)
    compute(on: pce, context)
  }

  /// Notes the first time that a PCE has computed a version; false when it did before.
  private mutating func noteComputed(_ version: Int, on pce: Int, _ context: Context) -> Bool {
    if version == policy.narrated {
      note(
        .system, plan.pces[pce].entity,
        "has computed version \(version) and sends rules to its affected VENs", context,
        sources: ["SC-POLICY-002", "SC-POLICY-003"])
    }
    let track = Int(policy.versions[version - 1].track)
    guard track >= 0 else { return true }
    guard policy.tracks[track].computedAt[pce] == nil else { return false }
    policy.tracks[track].computedAt[pce] = context.now
    if policy.tracks[track].editedHome == pce { policy.work[pce].openEdits -= 1 }
    return true
  }

  /// Tells the VEN population what was computed.
  ///
  /// The population takes versions in one order, while PCEs may learn them in another: a version
  /// that came after a newer one is told as a new version for the groups of the PCE.
  private mutating func tellVENs(
    _ versions: [Int], late: [Int], on pce: Int, _ context: Context
  ) {
    guard vens.population != nil, !versions.isEmpty else { return }
    tell(pce, newestIssue(of: versions), context)
    guard !late.isEmpty else { return }
    let groups = plan.groups.indices.filter { clientCount(of: pce, in: $0) > 0 }
    let number = issue(
      plan.groups.indices.map { groups.contains($0) ? unionShare(of: late, in: $0) : 0 }, context)
    for version in late where policy.versions[version - 1].track >= 0 {
      policy.tracks[Int(policy.versions[version - 1].track)].reissues.append(number)
    }
    tell(pce, number, context)
    // VENs of these groups that are with another PCE have it from there.
    for other in allPCEs where other != pce {
      let shares = groups.contains { clientCount(of: other, in: $0) > 0 }
      if shares, hasComputed(late, on: other) { tell(other, number, context) }
    }
  }

  private func newestIssue(of versions: [Int]) -> Int32 {
    var newest: Int32 = 0
    for version in versions {
      newest = max(newest, policy.versions[version - 1].issue)
      if let again = policy.track(of: version)?.reissues.max() { newest = max(newest, again) }
    }
    return newest
  }

  private mutating func tell(_ pce: Int, _ issue: Int32, _ context: Context) {
    guard issue > policy.work[pce].told else { return }
    policy.work[pce].told = issue
    changeVENs(context) { $0.computed(version: Int(issue), on: pce, at: context.now) }
  }

  private func hasComputed(_ versions: [Int], on pce: Int) -> Bool {
    versions.allSatisfy { version in
      policy.track(of: version).map { $0.computedAt[pce] != nil } ?? true
    }
  }

  /// Gives the VEN population a new version; its number.
  mutating func issue(_ shares: [Double], _ context: Context) -> Int32 {
    policy.issued += 1
    let number = Int(policy.issued)
    changeVENs(context) { $0.provisioned(version: number, affecting: shares, at: context.now) }
    return policy.issued
  }

  /// The PCE's services went or came: an interrupted computation is begun again.
  mutating func computationChanged(on pce: Int, _ context: Context) {
    if deliversPolicy(pce) { compute(on: pce, context) } else { interrupt(pce) }
    reviewPolicyAge(of: pce, context)
  }

  /// A PCE's rules are gone with its data.
  mutating func forgetComputations(of pce: Int) {
    interrupt(pce)
    policy.work[pce].needsAll = false
    policy.work[pce].computed = Array(repeating: 0, count: pces.count)
    policy.work[pce].newestKnown = 0
    policy.work[pce].newestComputed = 0
  }

  private mutating func interrupt(_ pce: Int) {
    guard !policy.work[pce].running.isEmpty else { return }
    policy.work[pce].running = []
    policy.work[pce].generation.advance()
  }
}
