public import Units

// Single clients that are told to go to another server, by name and for good.
extension ClientPopulation {
  /// Clients of a group in the order of joining, those that left included.
  public func clients(of group: Int) -> [Int] {
    (0..<groups[group].members).map { groups[group].client(at: $0) }
  }

  /// Tells one client to go to another server; it turns there at its first beat from `turnsAt` on.
  ///
  /// The server becomes a rightful one for the client's group: those that it manages count as at
  /// home there, and their flows are recorded.
  /// Simplification: clients that come to the same server by a changed name count so too.
  /// Source: SC-VEN-023 (the target itself is changed, not where a name leads).
  public mutating func reassign(
    _ client: Int, to server: Int, at now: Instant, turnsAt: Instant
  ) {
    let group = Int(records[client].group)
    groups[group].mayReach[server] = true
    groups[group].mayTurn = true
    approach(now, groups: [group])
    guard !records[client].isRemoved else { return }
    settleDeliveries(of: group, before: now)
    adopt(group, by: server, at: now)
    changeResolver(of: client, at: now) { population, record in
      population.refreshResolver(of: &record, at: now)
      record.resolverChange = max(now, turnsAt)
      record.shown = UInt8(server)
    }
  }

  /// Takes back what a client was told and has not followed yet; false when it has.
  public mutating func withholdReassignment(of client: Int, at now: Instant) -> Bool {
    let group = Int(records[client].group)
    approach(now, groups: [group])
    guard !records[client].isRemoved, records[client].resolverChange > now,
      records[client].resolverChange != .never
    else { return false }
    settleDeliveries(of: group, before: now)
    changeResolver(of: client, at: now) { _, record in record.resolverChange = .never }
    return true
  }

  /// Changes what a client's resolver will show, and plans its next beat anew.
  private mutating func changeResolver(
    of client: Int, at now: Instant,
    _ change: (inout ClientPopulation, inout ClientRecord) -> Void
  ) {
    var record = records[client]
    change(&self, &record)
    settlePolicy(&record, before: now)
    settle(&record, before: now)
    record.eventfulBeat = .never
    let next = plan(&record, at: now)
    keep(record, of: client, due: next)
  }

  private mutating func adopt(_ group: Int, by server: Int, at now: Instant) {
    let bit = UInt32(1) << UInt32(server)
    guard groups[group].adopters & bit == 0 else { return }
    attributeFlows(of: group, at: now)
    groups[group].adopters |= bit
    updateStandings(of: group)
    changeMembers(of: group) { population, client, record in
      population.recount(&record, at: now)
      population.setDue(client, ofGroup: Int(record.group), to: population.plan(&record, at: now))
    }
    settleFlows(through: now)
    offerFlows(of: group, at: now)
  }
}

extension ClientGroupState {
  /// Whether a server is to manage clients of the group: its target, or an adopter of some.
  func isRightful(_ server: Int) -> Bool {
    server == target || adopters & (UInt32(1) << UInt32(server)) != 0
  }
}
