import Units

// Policy for all of a group at once, as long as nothing else happens to the group.
extension ClientPopulation {
  /// Whether every client of a group is connected to one server and waits for nothing.
  func isQuiet(_ group: Int, on server: Int, at now: Instant) -> Bool {
    let state = groups[group]
    guard !state.hasMoved, state.deliveries.isEmpty, state.policyFlightEnd < now,
      state.longestPolicyWay != nil, servers[server].condition.pushes
    else { return false }
    let counts = tally.counts(group: group, server: server)
    return counts.total == state.members && counts.blind == 0 && counts.degraded == 0
      && counts.owingPolicy == 0
  }

  /// Puts all clients of a quiet group that a version concerns in line.
  mutating func deliver(
    _ version: Int32, to group: Int, from server: Int, count: Int, at now: Instant
  ) {
    guard let way = groups[group].longestPolicyWay else { return }
    let pace = servers[server].policyTime
    let first = max(now, servers[server].policyFree) + pace
    let delivery = PolicyDelivery(
      version: version, group: group, server: server, begin: now, first: first, pace: pace,
      count: count, end: first + pace * Int64(count) + way)
    servers[server].policyFree = delivery.served(count - 1)
    groups[group].deliveries.append(delivery)
    provisions[Int(version) - 1].deliveries.append(delivery)
  }

  /// Forgets deliveries that are over: they ran their course.
  mutating func closeDeliveries(of group: Int, before now: Instant) {
    guard !groups[group].deliveries.isEmpty else { return }
    groups[group].deliveries.removeAll { $0.end < now }
  }

  /// Something is about to happen to a group: from now on each client's policy is its own.
  mutating func settleDeliveries(of group: Int, before now: Instant) {
    guard !groups[group].deliveries.isEmpty else { return }
    closeDeliveries(of: group, before: now)
    let open = groups[group].deliveries
    groups[group].deliveries = []
    for delivery in open {
      provisions[Int(delivery.version) - 1].deliveries.removeAll { $0.group == group }
      hand(over: delivery)
    }
  }

  /// Counts policy that is in force on single clients of a group, all of which have it by now.
  mutating func settleSinglePolicies(of group: Int, before now: Instant) {
    guard groups[group].hasUncountedPolicy else { return }
    groups[group].hasUncountedPolicy = false
    changeMembers(of: group) { population, _, record in
      if record.hasPolicyInFlight { population.settlePolicy(&record, before: now) }
    }
  }

  private mutating func hand(over delivery: PolicyDelivery) {
    let ordinals = provisions[Int(delivery.version) - 1].orderOfServing(delivery.group)
    for (place, ordinal) in ordinals.enumerated() {
      let client = groups[delivery.group].client(at: Int(ordinal))
      sendForClient(at: place + Self.lookAhead, of: ordinals, in: delivery.group)
      var record = records[client]
      settlePolicy(&record, before: delivery.begin)
      record.policyFloor = max(record.policyFloor, delivery.version - 1)
      send(delivery.version, to: &record, servedAt: delivery.served(place))
      records[client] = record
    }
  }
}
