import Units

// Connections: the bounded queue of a server, authentication, the end of a session.
extension ClientPopulation {
  /// Lets a client line up for a connection, or turns it away when the line is too long.
  ///
  /// A service is as long as the server's condition at arrival makes it.
  mutating func queueUp(_ client: Int, at now: Instant) {
    let server = Int(records[client].contact)
    let begin = max(now, servers[server].acceptanceFree)
    guard begin - now <= servers[server].description.acceptWaitMax else { return fail(client) }
    let end = begin + servers[server].acceptanceTime
    servers[server].acceptanceFree = end
    records[client].acceptance = end
  }

  /// Ends the wait: the server knows the client again, and the client its server.
  ///
  /// Beats that fell into the wait are left out.
  mutating func accept(_ client: Int, at now: Instant) {
    settle(client, before: now)
    records[client].acceptance = .never
    let record = records[client]
    if record.contact != record.active {
      uncount(client, at: now)
      records[client].active = record.contact
    }
    records[client].hasSession = true
    forgive(client, at: now)
    records[client].owesPolicy = hasUnreceivedPolicy(records[client])
    succeed(client, at: now)
  }

  /// Ends the client's session and with it its event channel.
  mutating func endSession(of client: Int) {
    guard records[client].hasSession else { return }
    raisePolicyFloor(of: client)
    records[client].hasSession = false
    records[client].owesPolicy = false
    records[client].push = .never
  }

  /// Whether the server that a client turns to knows it and can convince it.
  ///
  /// Source: SC-VEN-010 (401 from a PCE that does not know the VEN), SC-VEN-017.
  func authenticates(_ record: ClientRecord) -> Bool {
    record.knownBy & (1 << UInt32(record.contact)) != 0
      && groups[Int(record.group)].trusts(Int(record.contact), ordinal: Int(record.ordinal))
  }

  /// A beat that was answered with a refusal, or whose answer the client cannot trust.
  mutating func refuse(_ client: Int, at now: Instant) {
    if records[client].refusedSince == .never { records[client].refusedSince = now }
    fail(client)
  }

  /// Lets an accepted client forget that it was refused.
  ///
  /// Source: SC-VEN-011.
  private mutating func forgive(_ client: Int, at now: Instant) {
    records[client].refusedSince = .never
    records[client].isLost = false
    if records[client].isMinimal { beginEpoch(of: client, isMinimal: false, at: now) }
  }

  private mutating func beginEpoch(of client: Int, isMinimal: Bool, at now: Instant) {
    records[client].isMinimal = isMinimal
    records[client].epoch += 1
    records[client].origin = now
    records[client].nextOrdinal = 1
    let record = records[client]
    records[client].nextMiss = groups[Int(record.group)].beats.nextMiss(from: 1, of: record)
  }

  /// The next step down of a refused client.
  func refusalTurn(of client: Int) -> Instant {
    let record = records[client]
    guard record.refusedSince != .never else { return .never }
    let timing = groups[Int(record.group)].description.authentication
    let minimal = record.isMinimal ? Instant.never : record.refusedSince + timing.minimalAfter
    let lost = record.isLost ? Instant.never : record.refusedSince + timing.lostAfter
    return min(minimal, lost)
  }

  /// Takes a refused client down when its time has come.
  ///
  /// Source: AS-VEN-011 to AS-VEN-013.
  mutating func ageRefusal(_ client: Int, at now: Instant) {
    let record = records[client]
    guard record.refusedSince != .never else { return }
    let timing = groups[Int(record.group)].description.authentication
    if !record.isMinimal, now >= record.refusedSince + timing.minimalAfter {
      beginEpoch(of: client, isMinimal: true, at: now)
    }
    if !record.isLost, now >= record.refusedSince + timing.lostAfter {
      records[client].isLost = true
    }
  }

  /// The next hearing window to run out, or the look at which the server finds the client silent.
  func silenceTurn(of client: Int) -> Instant {
    let record = records[client]
    guard !isSteady(record) else { return .never }
    let window = Int(record.expiredWindows)
    let expiry = window < hearingWindows.count ? record.lastHeard + hearingWindows[window] : .never
    return min(expiry, offlineTurn(of: record))
  }

  private func offlineTurn(of record: ClientRecord) -> Instant {
    guard !record.isOffline, let limit = groups[Int(record.group)].description.offlineAfter else {
      return .never
    }
    return servers[Int(record.active)].scan(
      finding: record.silenceMark, silentFor: limit, now: clock)
  }

  /// Counts a silent client as unheard, and as offline once its server looks.
  ///
  /// Source: AS-VEN-005, AS-VEN-010, SC-VEN-018, SC-DOC-065.
  mutating func ageSilence(_ client: Int, at now: Instant) {
    let record = records[client]
    guard !isSteady(record) else { return }
    while Int(records[client].expiredWindows) < hearingWindows.count,
      record.lastHeard + hearingWindows[Int(records[client].expiredWindows)] <= now
    {
      records[client].expiredWindows += 1
    }
    if offlineTurn(of: record) == now { records[client].isOffline = true }
  }
}
