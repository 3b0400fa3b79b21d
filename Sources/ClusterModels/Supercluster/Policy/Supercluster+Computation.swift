import ClusterModeling
import Observations
import SimulationKernel
import Units

extension Supercluster {
  /// A PCE gets to know a version, from itself or from an origin's stream.
  mutating func learn(_ version: Int, by pce: Int, from origin: Int, _ context: Context) {
    if origin != pce, !lists(pce, origin) { offered(version, by: origin, context) }
    policy.work[pce].known = max(policy.work[pce].known, version)
    policy.work[pce].pending.append(version)
  }

  /// Begins a computation when there is something to compute and the PCE can.
  ///
  /// A running one finishes; the next covers the union of what came meanwhile. Only the PCE's own
  /// VENs are computed, and only the affected ones (SC-POLICY-003); the work is spread over its
  /// core nodes (SC-POLICY-004).
  mutating func compute(on pce: Int, _ context: Context) {
    guard policy.work[pce].running.isEmpty, !policy.work[pce].needsAll else { return }
    guard deliversPolicy(pce), !policy.work[pce].pending.isEmpty else { return }
    policy.work[pce].running = policy.work[pce].pending
    policy.work[pce].pending = []
    let entity = plan.pces[pce].entity
    let ordinal = policy.work[pce].count
    policy.work[pce].count += 1
    let ledger = context.ledger
    let rate = ledger.draw(DataParameters.recomputeRate, for: entity, 0)
    let cores = Double(max(1, coreNodesUp(pce)))
    let fixed = ledger.draw(DataParameters.fixedCost, for: entity, ordinal)
    begin(on: pce, for: fixed + affectedVENs(on: pce) / (rate * cores), context)
  }

  /// A PCE's set server is lost: every VEN's policy is computed again (AS-PCE-015).
  mutating func computeEverythingAgain(on pce: Int, _ context: Context) {
    interrupt(pce)
    policy.work[pce].needsAll = true
    guard deliversPolicy(pce) else { return }
    policy.work[pce].computesAll = true
    let entity = plan.pces[pce].entity
    let ordinal = policy.work[pce].count
    policy.work[pce].count += 1
    begin(
      on: pce, for: context.ledger.draw(DataParameters.fullRecompute, for: entity, ordinal),
      context)
  }

  private mutating func begin(on pce: Int, for seconds: Double, _ context: Context) {
    policy.work[pce].generation.advance()
    context.schedule(
      .policy(.computed(pce: UInt8(pce), policy.work[pce].generation)),
      after: Duration(roundingSeconds: seconds))
  }

  /// VENs of the PCE that the running computation has to work on. [VENs]
  private func affectedVENs(on pce: Int) -> Double {
    var sum = 0.0
    for (place, group) in plan.groups.enumerated() where group.home == pce {
      var untouched = 1.0
      for version in policy.work[pce].running {
        untouched *= 1 - policy.versions[version - 1].affected[place]
      }
      sum += Double(group.count) * (1 - untouched)
    }
    return sum
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
    let done = policy.work[pce].running
    recordPolicyAge(of: pce, context)
    policy.work[pce].running = []
    policy.work[pce].needsAll = false
    policy.work[pce].computesAll = false
    for version in done { policy.versions[version - 1].computedAt[pce] = context.now }
    policy.settle(pce)
    if let newest = done.max() {
      policy.work[pce].computed = max(policy.work[pce].computed, newest)
      let version = policy.work[pce].computed
      changeVENs(context) { population in
        population.computed(version: version, on: pce, at: context.now)
      }
    }
    recordPolicyAge(of: pce, context)
    compute(on: pce, context)
  }

  /// The PCE's services went or came: an interrupted computation is begun again.
  mutating func computationChanged(on pce: Int, _ context: Context) {
    let canCompute = deliversPolicy(pce)
    if !canCompute { interrupt(pce) }
    if canCompute, policy.work[pce].needsAll, !policy.work[pce].computesAll {
      computeEverythingAgain(on: pce, context)
    }
    compute(on: pce, context)
    recordPolicyAge(of: pce, context)
  }

  private mutating func interrupt(_ pce: Int) {
    policy.work[pce].computesAll = false
    guard !policy.work[pce].running.isEmpty || policy.work[pce].needsAll else { return }
    policy.work[pce].pending = policy.work[pce].running + policy.work[pce].pending
    policy.work[pce].running = []
    policy.work[pce].generation.advance()
  }

  /// Age of the oldest policy version that a PCE has not computed. [ns]
  func policyAge(of pce: Int, at now: Instant) -> Reading {
    guard let owed = policy.oldestOwed(by: pce) else { return .duration(.zero) }
    return .age(now - owed.at)
  }

  func recordPolicyAge(of pce: Int, _ context: Context) {
    guard let series = policy.work[pce].age,
      case .number(let age) = policyAge(of: pce, at: context.now).value
    else { return }
    context.recorder.set(series, age / 1e9, at: context.now)
  }
}
