import ClusterModeling
import Observations
import Units

extension Supercluster {
  /// Age of the oldest policy version that a PCE has not computed. [ns]
  func policyAge(of pce: Int, at now: Instant) -> Reading {
    policy.owed[pce].map { .age(now - $0) } ?? .duration(.zero)
  }

  /// Commit of the oldest policy that a PCE is to get and has not computed.
  ///
  /// Lost policy is nobody's duty, and neither is what another side goes on with (SC-REPL-008).
  func oldestOwed(by pce: Int) -> Instant? {
    var oldest: Instant?
    for origin in allPCEs
    where origin == pce || (lists(origin, pce) && acceptsStream(pce, from: origin)) {
      let computed = policy.work[pce].computed[origin]
      // Mostly there is no policy that was not computed.
      guard let newest = replication.logs[origin].policyPlaces.last, newest >= computed
      else { continue }
      let log = replication.logs[origin]
      let first = log.policyIndex(from: computed)
      let owed = log.policyPlaces[first...].first { place in
        log.isLive(place) && policy.versions[Int(log[place].version) - 1].fate == .regular
      }
      if let owed { oldest = min(oldest ?? log[owed].at, log[owed].at) }
    }
    return oldest
  }

  /// Follows the oldest policy that a PCE owes after anything that may change it.
  mutating func reviewPolicyAge(of pce: Int, _ context: Context) {
    let owed = oldestOwed(by: pce)
    let before = policy.owed[pce]
    guard owed != before else { return }
    if let series = policy.work[pce].age {
      let now = context.now
      context.recorder.set(series, before.map { (now - $0).seconds } ?? 0, at: now)
      if owed != now { context.recorder.set(series, owed.map { (now - $0).seconds } ?? 0, at: now) }
    }
    policy.owed[pce] = owed
  }

  /// Last point of a policy age curve.
  func closePolicyAge(of pce: Int, _ context: Context) {
    guard let series = policy.work[pce].age else { return }
    let age = policy.owed[pce].map { context.now - $0 } ?? .zero
    context.recorder.set(series, age.seconds, at: context.now)
  }
}
