import Units

// Connections: the bounded queue of a server, authentication, the end of a session.
extension ClientPopulation {
  /// Lets a client line up for a connection, or turns it away when the line is too long.
  ///
  /// While clients are played one after the other, the attempt waits until it is its turn.
  mutating func queueUp(_ client: Int, _ record: inout ClientRecord, at now: Instant) {
    if collectsArrivals {
      record.linesUp = true
      let staysHere = record.resolverChange == .never && record.resolved == record.contact
      arrivals.add(
        ArrivalQueue.Arrival(
          at: now, client: Int32(client), group: record.group, server: record.contact,
          staysHere: staysHere))
    } else {
      admit(&record, at: now)
    }
  }

  /// Gives an attempt its place in the line of its server, or turns it away.
  ///
  /// A service is as long as the server's condition at arrival makes it.
  mutating func admit(_ record: inout ClientRecord, at now: Instant) {
    let server = Int(record.contact)
    var line = ServerLine(servers[server])
    guard let acceptance = line.acceptance(at: now) else { return fail(&record) }
    servers[server].acceptanceFree = line.free
    record.acceptance = acceptance
  }

  /// Ends the wait: the server knows the client again, and the client its server.
  ///
  /// Beats that fell into the wait are left out.
  mutating func accept(_ record: inout ClientRecord, at now: Instant) {
    settle(&record, before: now)
    record.acceptance = .never
    if record.contact != record.active {
      uncount(&record, at: now)
      groups[Int(record.group)].hasMoved = true
      record.active = record.contact
    }
    record.hasSession = true
    record.eventfulBeat = .never
    forgive(&record, at: now)
    record.owesPolicy = hasUnreceivedPolicy(&record)
    succeed(&record, at: now)
  }

  /// Ends the client's session and with it its event channel.
  mutating func endSession(of record: inout ClientRecord) {
    guard record.hasSession else { return }
    raisePolicyFloor(of: &record)
    record.hasSession = false
    record.owesPolicy = false
    record.push = .never
    record.eventfulBeat = .never
  }

  /// Whether the server that a client turns to knows it and can convince it.
  ///
  /// Source: SC-VEN-010 (401 from a PCE that does not know the VEN), SC-VEN-017.
  @inline(__always)
  mutating func authenticates(_ record: inout ClientRecord) -> Bool {
    record.knownBy & (1 << UInt32(record.contact)) != 0
      && (!standing(&record, at: record.contact).contains(.doubtful)
        || groups[Int(record.group)].trusts(Int(record.contact), ordinal: Int(record.ordinal)))
  }

  /// A beat that was answered with a refusal, or whose answer the client cannot trust.
  mutating func refuse(_ record: inout ClientRecord, at now: Instant) {
    if record.refusedSince == .never { record.refusedSince = now }
    fail(&record)
  }

  /// Lets an accepted client forget that it was refused.
  ///
  /// Source: SC-VEN-011.
  private mutating func forgive(_ record: inout ClientRecord, at now: Instant) {
    record.refusedSince = .never
    record.isLost = false
    if record.isMinimal { beginEpoch(of: &record, isMinimal: false, at: now) }
  }

  private mutating func beginEpoch(of record: inout ClientRecord, isMinimal: Bool, at now: Instant)
  {
    record.isMinimal = isMinimal
    record.epoch += 1
    record.origin = now
    record.nextOrdinal = 1
    record.eventfulBeat = .never
    record.nextMiss = groups[Int(record.group)].nextMiss(from: 1, of: &record)
  }

  /// The next step down of a refused client.
  @inline(__always)
  mutating func refusalTurn(of record: inout ClientRecord) -> Instant {
    guard record.refusedSince != .never else { return .never }
    let timing = figures(&record)
    let minimal = record.isMinimal ? Instant.never : record.refusedSince + timing.minimalAfter
    let lost = record.isLost ? Instant.never : record.refusedSince + timing.lostAfter
    return min(minimal, lost)
  }

  /// Takes a refused client down when its time has come.
  ///
  /// Source: AS-VEN-011 to AS-VEN-013.
  mutating func ageRefusal(_ record: inout ClientRecord, at now: Instant) {
    guard record.refusedSince != .never else { return }
    let timing = figures(&record)
    if !record.isMinimal, now >= record.refusedSince + timing.minimalAfter {
      // Beats that failed in the dark since the refusal count, though their epoch ends.
      settle(&record, before: now + .nanoseconds(1))
      beginEpoch(of: &record, isMinimal: true, at: now)
    }
    if !record.isLost, now >= record.refusedSince + timing.lostAfter { record.isLost = true }
  }

  /// The next hearing window to run out, or the look at which the server finds the client silent.
  @inline(__always)
  mutating func silenceTurn(of record: inout ClientRecord, at now: Instant) -> Instant {
    guard !isHeard(&record) else { return .never }
    let window = Int(record.expiredWindows)
    let expiry = window < hearingWindows.count ? record.lastHeard + hearingWindows[window] : .never
    // The clock for silence runs no faster than time.
    guard record.lastHeard + figures(&record).offlineAfter < expiry else { return expiry }
    return min(expiry, offlineTurn(of: &record, at: now))
  }

  @inline(__always)
  private mutating func offlineTurn(of record: inout ClientRecord, at now: Instant) -> Instant {
    let figures = figures(&record)
    guard !record.isOffline, figures.marksOffline else { return .never }
    return clocks[Int(record.active)].scan(
      findingSilentFor: figures.offlineAfter, heardAt: record.lastHeard, now: now)
  }

  /// Counts a silent client as unheard, and as offline once its server looks.
  ///
  /// Source: AS-VEN-005, AS-VEN-010, SC-VEN-018, SC-DOC-065.
  @inline(__always)
  mutating func ageSilence(_ record: inout ClientRecord, at now: Instant) {
    guard !isHeard(&record) else { return }
    while Int(record.expiredWindows) < hearingWindows.count,
      record.lastHeard + hearingWindows[Int(record.expiredWindows)] <= now
    {
      record.expiredWindows += 1
    }
    guard now >= record.lastHeard + figures(&record).offlineAfter else { return }
    if offlineTurn(of: &record, at: now) == now { record.isOffline = true }
  }
}
