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
    approach(now)
    guard !records[client].isRemoved else { return }
    refreshResolver(of: client, at: now)
    records[client].resolverChange = max(now, turnsAt)
    records[client].shown = UInt8(server)
    settle(client, before: now)
    adopt(Int(records[client].group), by: server, at: now)
    plan(client)
  }

  /// Takes back what a client was told and has not followed yet; false when it has.
  public mutating func withholdReassignment(of client: Int, at now: Instant) -> Bool {
    approach(now)
    guard !records[client].isRemoved, records[client].resolverChange > now,
      records[client].resolverChange != .never
    else { return false }
    records[client].resolverChange = .never
    settle(client, before: now)
    plan(client)
    return true
  }

  private mutating func adopt(_ group: Int, by server: Int, at now: Instant) {
    let bit = UInt32(1) << UInt32(server)
    guard groups[group].adopters & bit == 0 else { return }
    groups[group].adopters |= bit
    for client in clients(of: group) { recount(client, at: now) }
    hasFlowChange = true
    settleFlows(at: now)
  }
}

extension ClientGroupState {
  /// Whether a server is to manage clients of the group: its target, or an adopter of some.
  func isRightful(_ server: Int) -> Bool {
    server == target || adopters & (UInt32(1) << UInt32(server)) != 0
  }
}
