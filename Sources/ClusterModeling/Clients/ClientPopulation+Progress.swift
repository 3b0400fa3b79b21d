import SimulationKernel
public import Units

// How far policy has come, found out when somebody asks.
extension ClientPopulation {
  /// How far a provisioned version has come, as of the last ``advance(to:)``.
  ///
  /// - Complexity: proportional to the clients that it concerns.
  public func policy(version: Int) -> PolicyProgress {
    var counted = self
    if !isPolicyCounted { counted.countPolicy() }
    let provision = counted.provisions[place(of: version)]
    var instants = provision.applied
    for delivery in provision.deliveries {
      for place in 0..<delivery.count {
        let instant = inForce(delivery, place)
        if instant <= clock { instants.append(instant) }
      }
    }
    return progress(of: provision, instants)
  }

  /// When a version was in force on the last client that it concerns, as of the last
  /// ``advance(to:)``; nil while it is not.
  public func convergence(ofVersion version: Int) -> Instant? {
    if isPolicyCounted { return lastInForce(version) }
    var counted = self
    counted.countPolicy()
    return counted.lastInForce(version)
  }

  private func lastInForce(_ version: Int) -> Instant? {
    let provision = provisions[place(of: version)]
    let served = provision.deliveries.reduce(0) { $0 + $1.count }
    let isOver = provision.deliveries.allSatisfy { $0.end <= clock }
    guard provision.withdrawn.isEmpty, isOver, provision.affected > 0 else {
      return policy(version: version).lastAt
    }
    guard provision.applied.count + served == provision.affected else { return nil }
    let last = provision.applied.reduce(provision.provisionedAt) { max($0, $1) }
    return lastInForce(provision.deliveries, after: last)
  }

  private func place(of version: Int) -> Int {
    precondition(
      version >= 1 && version <= provisions.count, "there is no version \(version)")
    return version - 1
  }

  private func progress(of provision: ProvisionState, _ instants: [Instant]) -> PolicyProgress {
    var progress = PolicyProgress(
      provisionedAt: provision.provisionedAt, affected: provision.affected)
    var left = provision.withdrawn[...]
    for instant in instants.sorted() {
      while let next = left.first, next <= instant {
        progress.withdraw(at: next)
        left.removeFirst()
      }
      progress.countApplied(at: instant)
    }
    for next in left { progress.withdraw(at: next) }
    return progress
  }

  /// When a version is in force on the client at a place of its shuffle.
  private func inForce(_ delivery: PolicyDelivery, _ place: Int) -> Instant {
    let order = provisions[Int(delivery.version) - 1].groups[delivery.group].order
    let ordinal = Int32(order.item(at: place))
    let arrival =
      delivery.served(place)
      + pushLatency(of: delivery.version, to: ordinal, in: delivery.group)
    // What arrives is what the server computed last.
    let version = max(delivery.version, servers[delivery.server].computed(at: arrival))
    return arrival + applyTime(of: version, on: ordinal, in: delivery.group)
  }

  /// When the last client that one of some deliveries serves has its version in force, if that is
  /// after `known`.
  ///
  /// The delivery that may end last comes first: most often, no other can outlast it.
  private func lastInForce(_ deliveries: [PolicyDelivery], after known: Instant) -> Instant {
    var last = known
    for delivery in deliveries.sorted(by: { $0.end > $1.end }) {
      if delivery.end <= last { break }
      last = lastInForce(delivery, after: last)
    }
    return last
  }

  /// Looks through the places from the last one on, until even the longest way of all would end
  /// before the last so far.
  private func lastInForce(_ delivery: PolicyDelivery, after known: Instant) -> Instant {
    let order = provisions[Int(delivery.version) - 1].groups[delivery.group].order
    var ways = LongestWays(groups[delivery.group], version: delivery.version, last: known)
    ways.isAlone = servers[delivery.server].computed(at: delivery.end) == delivery.version
    var place = delivery.count
    var served = delivery.served(place - 1)
    while place > 0, ways.mayMatter(servedAt: served) {
      place -= 1
      let ordinal = UInt64(order.item(at: place))
      if ways.mayMatter(ordinal) {
        let arrival = ways.arrival(at: ordinal, servedAt: served)
        // What arrives is what the server computed last.
        let version = max(delivery.version, servers[delivery.server].computed(at: arrival))
        ways.note(ordinal, servedAt: served, arrival: arrival, of: version)
      }
      served = served - delivery.pace
    }
    return ways.last
  }

  private var isPolicyCounted: Bool {
    policyCountedAt == clock || !groups.contains(where: \.hasUncountedPolicy)
  }

  /// Counts policy that came into force on single clients since somebody last looked at them, so
  /// that what is asked next need not.
  public mutating func countPolicy() {
    guard !isPolicyCounted else { return }
    policyCountedAt = clock
    for group in groups.indices where groups[group].hasUncountedPolicy {
      changeMembers(of: group) { population, _, record in
        guard record.hasPolicyInFlight else { return }
        population.settlePolicy(&record, before: population.clock + .nanoseconds(1))
      }
      groups[group].hasUncountedPolicy = groups[group].policyFlightEnd > clock
    }
  }
}
