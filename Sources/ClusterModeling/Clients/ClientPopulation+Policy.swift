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
    approach(now)
    let memberships = zip(groups, shares).map { group, share in
      let affected = Double(group.members) * min(1, max(0, share))
      let bits = group.membershipStream.bits(UInt64(version))
      return ProvisionState.Membership(
        order: KeyedPermutation(size: group.members, key: bits ^ StableHash.mixed(UInt64(version))),
        members: group.members,
        affected: Int(affected.rounded(.toNearestOrAwayFromZero)))
    }
    var provision = ProvisionState(
      groups: memberships, progress: PolicyProgress(provisionedAt: now, affected: 0))
    let gone = departed.filter {
      provision.concerns(group: Int(records[$0].group), ordinal: Int(records[$0].ordinal))
    }
    provision.progress = PolicyProgress(
      provisionedAt: now, affected: memberships.reduce(0) { $0 + $1.affected } - gone.count)
    provisions.append(provision)
  }

  /// Tells that a server has computed a version, newer than its last, and may hand it out.
  ///
  /// Connected clients that it concerns are served one after the other, group by group in the
  /// order of the shuffle; the others fetch it at their next beat. Source: AS-POL-006, AS-VEN-017,
  /// AS-VEN-018.
  public mutating func computed(version: Int, on server: Int, at now: Instant) {
    precondition((1...provisions.count).contains(version), "version \(version) is not provisioned")
    approach(now)
    let previous = servers[server].computed
    guard version > previous else { return }
    servers[server].computed = Int32(version)
    for skipped in (Int(previous) + 1)...version { serve(version: skipped, on: server, at: now) }
  }

  private mutating func serve(version: Int, on server: Int, at now: Instant) {
    for group in groups.indices {
      let membership = provisions[version - 1].groups[group]
      guard tally.counts(group: group, server: server).total > 0 else { continue }
      for place in 0..<membership.affected {
        let client = groups[group].client(at: membership.order.item(at: place))
        let record = records[client]
        guard Int(record.active) == server, record.hasSession, !record.isRemoved,
          Int32(version) > max(record.policyFloor, record.policyInHand)
        else { continue }
        lineUp(client, for: Int32(version), on: server, at: now)
        recount(client, at: now)
        plan(client)
      }
    }
  }

  /// Puts a connected client in line for a version; who is in line already keeps the place.
  private mutating func lineUp(
    _ client: Int, for version: Int32, on server: Int, at now: Instant
  ) {
    let record = records[client]
    guard record.push == .never, !record.owesPolicy else { return }
    if record.application == .never {
      records[client].policyFloor = max(record.policyFloor, version - 1)
    }
    guard !record.isDegraded, servers[server].condition.delivers else {
      records[client].owesPolicy = true
      return
    }
    let served = max(now, servers[server].policyFree) + servers[server].policyTime
    servers[server].policyFree = served
    records[client].push =
      served + groups[Int(record.group)].pushLatency(of: version, to: record.ordinal)
  }

  /// Sends a client that is in line for policy away, to fetch it with a beat.
  mutating func leaveLine(_ client: Int) {
    guard records[client].push != .never else { return }
    records[client].push = .never
    records[client].owesPolicy = true
  }

  /// The event channel brings what the server computed last, or finds nobody to bring it to.
  ///
  /// A degraded client does not listen to its event channel (AS-VEN-003).
  mutating func receivePush(_ client: Int, at now: Instant) {
    records[client].push = .never
    let record = records[client]
    if isBlind(record) || record.isDegraded {
      records[client].owesPolicy = true
    } else {
      receivePolicy(client, at: now)
    }
  }

  /// A beat brings the policy that the client waits for.
  ///
  /// Source: AS-VEN-018.
  mutating func fetchOwedPolicy(_ client: Int, at now: Instant) {
    let record = records[client]
    guard record.owesPolicy, servers[Int(record.active)].condition.delivers else { return }
    records[client].owesPolicy = false
    receivePolicy(client, at: now)
  }

  /// The newest version takes the place of any that is being put into force.
  ///
  /// Source: AS-VEN-026.
  private mutating func receivePolicy(_ client: Int, at now: Instant) {
    let record = records[client]
    let version = servers[Int(record.active)].computed
    guard version > max(record.policyInHand, record.policyFloor) else { return }
    records[client].policyInHand = version
    records[client].application =
      now + groups[Int(record.group)].applyTime(of: version, on: record.ordinal)
  }

  /// The policy in hand is in force, and with it every version that it replaced.
  mutating func apply(_ client: Int, at now: Instant) {
    let record = records[client]
    records[client].application = .never
    for version in (record.policyFloor + 1)..<(record.policyInHand + 1)
    where provisions[Int(version) - 1].concerns(
      group: Int(record.group), ordinal: Int(record.ordinal))
    {
      provisions[Int(version) - 1].progress.countApplied(at: now)
    }
    records[client].policyFloor = record.policyInHand
  }

  /// Whether the server that accepted a client has a version for it that it has not received.
  func hasUnreceivedPolicy(_ record: ClientRecord) -> Bool {
    let newest = servers[Int(record.active)].computed
    let known = max(record.policyFloor, record.policyInHand)
    guard newest > known else { return false }
    return ((known + 1)...newest).contains {
      provisions[Int($0) - 1].concerns(group: Int(record.group), ordinal: Int(record.ordinal))
    }
  }

  /// Notes that nothing computed so far concerns a connected client that waits for nothing.
  mutating func raisePolicyFloor(of client: Int) {
    let record = records[client]
    guard record.push == .never, record.application == .never, !record.owesPolicy else { return }
    records[client].policyFloor = max(record.policyFloor, servers[Int(record.active)].computed)
  }

  /// How far a provisioned version has come.
  public func policy(version: Int) -> PolicyProgress {
    precondition((1...max(1, provisions.count)).contains(version), "no version \(version)")
    return provisions[version - 1].progress
  }

  /// The newest version that was provisioned; 0 before the first.
  public var newestVersion: Int { provisions.count }
}
