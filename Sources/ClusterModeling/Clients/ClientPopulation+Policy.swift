import SimulationKernel
public import Units

// Policy from the server that computed it to the packet filters of the clients that it concerns.
extension ClientPopulation {
  /// Tells of a provisioned policy version that concerns a share of each group.
  ///
  /// Which clients it concerns is a keyed shuffle, the same whatever else happens. Versions count
  /// 1, 2, 3…; clients that pair later get them with their first policy.
  public mutating func provisioned(version: Int, affecting shares: [Double], at now: Instant) {
    precondition(version == provisions.count + 1, "version \(version) after \(provisions.count)")
    precondition(shares.count == groups.count, "\(shares.count) shares, \(groups.count) groups")
    if isFollowed { approach(now) }
    clock = max(clock, now)
    let memberships = zip(groups, shares).map { group, share in
      let affected = Double(group.members) * min(1, max(0, share))
      let bits = group.membershipStream.bits(UInt64(version))
      return ProvisionState.Membership(
        order: KeyedPermutation(size: group.members, key: bits ^ StableHash.mixed(UInt64(version))),
        members: group.members,
        affected: Int(affected.rounded(.toNearestOrAwayFromZero)))
    }
    let affected = memberships.reduce(0) { $0 + $1.affected }
    let provision = ProvisionState(groups: memberships, provisionedAt: now, affected: affected)
    let gone = departed.count {
      provision.concerns(group: Int(records[$0].group), ordinal: Int(records[$0].ordinal))
    }
    provisions.append(
      ProvisionState(groups: memberships, provisionedAt: now, affected: affected - gone))
  }

  /// Tells that a server has computed a version, newer than its last, and may hand it out.
  ///
  /// Connected clients that it concerns are served one after the other, group by group in the
  /// order of the shuffle; the others fetch it at their next beat. Source: AS-POL-006, AS-VEN-017,
  /// AS-VEN-018.
  public mutating func computed(version: Int, on server: Int, at now: Instant) {
    precondition((1...provisions.count).contains(version), "version \(version) is not provisioned")
    approach(now, servers: [server])
    let previous = servers[server].computed
    guard version > previous else { return }
    servers[server].compute(Int32(version), at: now)
    for skipped in (Int(previous) + 1)...version { serve(version: skipped, on: server, at: now) }
  }

  private mutating func serve(version: Int, on server: Int, at now: Instant) {
    for group in groups.indices {
      let affected = provisions[version - 1].groups[group].affected
      guard affected > 0, tally.count(.member, group: group, server: server) > 0 else { continue }
      closeDeliveries(of: group, before: now)
      if isQuiet(group, on: server, at: now) {
        deliver(Int32(version), to: group, from: server, count: affected, at: now)
      } else {
        settleDeliveries(of: group, before: now)
        serve(version: version, to: group, on: server, at: now)
      }
    }
  }

  private mutating func serve(version: Int, to group: Int, on server: Int, at now: Instant) {
    let ordinals = provisions[version - 1].orderOfServing(group)
    for (place, ordinal) in ordinals.enumerated() {
      let client = groups[group].client(at: Int(ordinal))
      sendForClient(at: place + Self.lookAhead, of: ordinals, in: group)
      guard Int(records[client].active) == server, records[client].hasSession,
        !records[client].isRemoved
      else { continue }
      var record = records[client]
      settlePolicy(&record, before: now)
      if Int32(version) > max(record.policyFloor, record.policyInHand) {
        lineUp(&record, for: Int32(version), on: server, at: now)
        recount(&record, at: now)
      }
      let next = plan(&record, at: now)
      keep(record, of: client, due: next)
    }
  }

  /// Puts a connected client in line for a version; who is in line already keeps the place.
  private mutating func lineUp(
    _ record: inout ClientRecord, for version: Int32, on server: Int, at now: Instant
  ) {
    guard record.push == .never, !record.owesPolicy else { return }
    if record.application == .never { record.policyFloor = max(record.policyFloor, version - 1) }
    guard !record.isDegraded, servers[server].condition.pushes else {
      return owe(&record, at: now)
    }
    let served = max(now, servers[server].policyFree) + servers[server].policyTime
    servers[server].policyFree = served
    send(version, to: &record, servedAt: served)
  }

  /// Lets a version begin its way from the server to a client.
  mutating func send(_ version: Int32, to record: inout ClientRecord, servedAt served: Instant) {
    let group = Int(record.group)
    record.push = served + pushLatency(of: version, to: record.ordinal, in: group)
    let end = groups[group].longestPolicyWay.map { served + $0 } ?? .never
    groups[group].policyFlightEnd = max(groups[group].policyFlightEnd, end)
    groups[group].hasUncountedPolicy = true
  }

  /// Sends a client that is in line for policy away, to fetch it with a beat.
  mutating func leaveLine(_ record: inout ClientRecord) {
    guard record.push != .never else { return }
    record.push = .never
    record.owesPolicy = true
    record.eventfulBeat = .never
  }

  /// From now on the client's next beat is to bring it a policy.
  private mutating func owe(_ record: inout ClientRecord, at now: Instant) {
    settle(&record, before: now)
    record.owesPolicy = true
    record.eventfulBeat = .never
  }

  /// Lets policy that is on its way to a client arrive and come into force, before `instant`.
  mutating func settlePolicy(_ record: inout ClientRecord, before instant: Instant) {
    while min(record.push, record.application) < instant {
      if record.push <= record.application {
        receivePush(&record, at: record.push)
      } else {
        apply(&record, at: record.application)
      }
    }
  }

  /// The event channel brings what the server computed last, or finds nobody to bring it to.
  ///
  /// A degraded client does not listen to its event channel (AS-VEN-003).
  mutating func receivePush(_ record: inout ClientRecord, at now: Instant) {
    record.push = .never
    if isBlind(&record) || record.isDegraded {
      owe(&record, at: now)
    } else {
      receivePolicy(&record, at: now)
    }
  }

  /// A beat brings the policy that the client waits for.
  ///
  /// Source: AS-VEN-018.
  mutating func fetchOwedPolicy(_ record: inout ClientRecord, at now: Instant) {
    guard record.owesPolicy, servers[Int(record.active)].condition.delivers else { return }
    record.owesPolicy = false
    receivePolicy(&record, at: now)
  }

  /// The newest version takes the place of any that is being put into force.
  ///
  /// Source: AS-VEN-026.
  private mutating func receivePolicy(_ record: inout ClientRecord, at now: Instant) {
    let version = servers[Int(record.active)].computed(at: now)
    guard version > max(record.policyInHand, record.policyFloor) else { return }
    let group = Int(record.group)
    record.policyInHand = version
    record.application = now + applyTime(of: version, on: record.ordinal, in: group)
    groups[group].policyFlightEnd = max(groups[group].policyFlightEnd, record.application)
    groups[group].hasUncountedPolicy = true
  }

  /// The policy in hand is in force, and with it every version that it replaced.
  mutating func apply(_ record: inout ClientRecord, at now: Instant) {
    record.application = .never
    for version in (record.policyFloor + 1)..<(record.policyInHand + 1)
    where provisions[Int(version) - 1].concerns(
      group: Int(record.group), ordinal: Int(record.ordinal))
    {
      provisions[Int(version) - 1].applied.append(now)
    }
    record.policyFloor = record.policyInHand
  }

  /// Whether the server that accepted a client has a version for it that it has not received.
  mutating func hasUnreceivedPolicy(_ record: inout ClientRecord) -> Bool {
    let newest = servers[Int(record.active)].computed
    let known = max(record.policyFloor, record.policyInHand)
    guard newest > known else { return false }
    return ((known + 1)...newest).contains {
      provisions[Int($0) - 1].concerns(group: Int(record.group), ordinal: Int(record.ordinal))
    }
  }

  /// Notes that nothing computed so far concerns a connected client that waits for nothing.
  mutating func raisePolicyFloor(of record: inout ClientRecord) {
    guard !record.hasPolicyInFlight, !record.owesPolicy else { return }
    record.policyFloor = max(record.policyFloor, servers[Int(record.active)].computed)
  }

  /// The newest version that was provisioned; 0 before the first.
  public var newestVersion: Int { provisions.count }
}
