public import Units

// Clients that come, become known elsewhere, and go.
extension ClientPopulation {
  /// Pairs a new client with a server that answers; no other server knows it yet.
  ///
  /// It gets the newest policy with the pairing. Source: SC-VEN-002, SC-VEN-010.
  /// - Returns: the index of the client.
  /// - Precondition: the server answers.
  public mutating func pair(group: Int, with server: Int, at now: Instant) -> Int {
    approach(now)
    precondition(servers[server].condition.answers, "server \(server) pairs nobody now")
    let client = records.count
    var record = ClientRecord(
      origin: now, lastHeard: now, ordinal: Int32(groups[group].members),
      knownBy: 1 << UInt32(server), group: UInt16(group), active: UInt8(server),
      contact: UInt8(server), resolved: UInt8(server), shown: UInt8(server))
    record.silenceMark = servers[server].silence(at: now)
    record.nextOrdinal = 1
    record.flowMark = now
    record.policyFloor = servers[server].computed
    record.nextMiss = groups[group].beats.nextMiss(from: 1, of: record)
    records.append(record)
    groups[group].lateClients.append(Int32(client))
    wakes.appendClient()
    tally.addContact(group: group, server: server)
    recount(client, at: now)
    plan(client)
    settleFlows(at: now)
    return client
  }

  /// Takes a client away for good, as when its software is uninstalled.
  public mutating func unpair(_ client: Int, at now: Instant) {
    approach(now)
    guard !records[client].isRemoved else { return }
    endSession(of: client)
    withdrawPolicy(of: client, at: now)
    records[client].acceptance = .never
    records[client].isRemoved = true
    departed.append(client)
    recount(client, at: now)
    let record = records[client]
    tally.removeContact(group: Int(record.group), server: Int(record.contact))
    plan(client)
    settleFlows(at: now)
  }

  private mutating func withdrawPolicy(of client: Int, at now: Instant) {
    let record = records[client]
    for version in provisions.indices
    where version >= Int(record.policyFloor)
      && provisions[version].concerns(group: Int(record.group), ordinal: Int(record.ordinal))
    {
      provisions[version].progress.withdraw(at: now)
    }
  }

  /// Tells that a server got to know a client, as by replication of its pairing.
  public mutating func serverLearns(_ server: Int, of client: Int, at now: Instant) {
    approach(now)
    records[client].knownBy |= 1 << UInt32(server)
  }

  /// Tells that a server no longer knows a client, as after a restore from an older backup.
  ///
  /// Source: SC-VEN-012. A session goes on; the next connection is refused.
  public mutating func serverForgets(_ server: Int, client: Int, at now: Instant) {
    approach(now)
    records[client].knownBy &= ~(1 << UInt32(server))
  }

  /// Whether a server knows a client.
  public func knows(_ server: Int, client: Int) -> Bool {
    records[client].knownBy & (1 << UInt32(server)) != 0
  }

  /// Clients that ever were, and so the index of the next one.
  public var clientCount: Int { records.count }
}
