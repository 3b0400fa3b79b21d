public import Units

// Clients that come, become known elsewhere, and go.
extension ClientPopulation {
  /// Pairs a new client with a server that answers; no other server knows it yet.
  ///
  /// It gets the newest policy with the pairing. Source: SC-VEN-002, SC-VEN-010.
  /// - Returns: the index of the client.
  /// - Precondition: the server answers.
  public mutating func pair(group: Int, with server: Int, at now: Instant) -> Int {
    groups[group].mayReach[server] = true
    approach(now, groups: [group], servers: [server])
    precondition(servers[server].condition.answers, "server \(server) pairs nobody now")
    settleDeliveries(of: group, before: now)
    let client = records.count
    var record = ClientRecord(
      origin: now, lastHeard: now, ordinal: Int32(groups[group].members),
      knownBy: 1 << UInt32(server), group: UInt16(group), server: UInt8(server))
    record.nextOrdinal = 1
    record.flowMark = now
    record.policyFloor = servers[server].computed
    record.nextMiss = groups[group].nextMiss(from: 1, of: &record)
    tally.addContact(group: group, server: server)
    recount(&record, at: now)
    records.append(record)
    due.append(.never)
    groups[group].lateClients.append(Int32(client))
    wakes?.appendClient()
    let next = plan(&record, at: now)
    keep(record, of: client, due: next)
    settleFlows(through: now)
    return client
  }

  /// Takes a client away for good, as when its software is uninstalled.
  public mutating func unpair(_ client: Int, at now: Instant) {
    let group = Int(records[client].group)
    approach(now, groups: [group])
    guard !records[client].isRemoved else { return }
    settleDeliveries(of: group, before: now)
    var record = records[client]
    settlePolicy(&record, before: now)
    endSession(of: &record)
    withdrawPolicy(of: record, at: now)
    record.acceptance = .never
    record.push = .never
    record.application = .never
    record.isRemoved = true
    departed.append(client)
    recount(&record, at: now)
    tally.removeContact(group: group, server: Int(record.contact))
    keep(record, of: client, due: .never)
    settleFlows(through: now)
  }

  private mutating func withdrawPolicy(of record: ClientRecord, at now: Instant) {
    for version in provisions.indices
    where version >= Int(record.policyFloor)
      && provisions[version].concerns(group: Int(record.group), ordinal: Int(record.ordinal))
    {
      provisions[version].withdrawn.append(now)
    }
  }

  /// Tells that a server got to know a client, as by replication of its pairing.
  public mutating func serverLearns(_ server: Int, of client: Int, at now: Instant) {
    approach(now, groups: [Int(records[client].group)])
    records[client].knownBy |= 1 << UInt32(server)
  }

  /// Tells that a server no longer knows a client, as after a restore from an older backup.
  ///
  /// Source: SC-VEN-012. A session goes on; the next connection is refused.
  public mutating func serverForgets(_ server: Int, client: Int, at now: Instant) {
    approach(now, groups: [Int(records[client].group)])
    records[client].knownBy &= ~(1 << UInt32(server))
  }

  /// Whether a server knows a client.
  public func knows(_ server: Int, client: Int) -> Bool {
    records[client].knownBy & (1 << UInt32(server)) != 0
  }

  /// Clients that ever were, and so the index of the next one.
  public var clientCount: Int { records.count }
}
