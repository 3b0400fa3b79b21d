import Units

// Which beats matter, and what happens at them.
extension ClientPopulation {
  /// Whether a beat of the client would be answered by the server that its attempts go to.
  @inline(__always)
  func reaches(_ record: inout ClientRecord) -> Bool {
    standing(&record, at: record.contact).isSuperset(of: [.path, .answers])
  }

  /// Whether the client's beats are heard, until one is missed by chance.
  @inline(__always)
  mutating func isHeard(_ record: inout ClientRecord) -> Bool {
    record.hasSession && record.misses == 0 && reaches(&record)
  }

  /// Whether every beat of the client succeeds and changes nothing but when it was last heard.
  @inline(__always)
  mutating func isSteady(_ record: inout ClientRecord) -> Bool {
    isHeard(&record) && !record.isDegraded && !isOwedNow(&record)
  }

  /// Whether the client's next good beat brings it a policy.
  @inline(__always)
  private mutating func isOwedNow(_ record: inout ClientRecord) -> Bool {
    record.owesPolicy && standing(&record, at: record.active).contains(.delivers)
  }

  /// Finds the client's first beat that is more than routine.
  mutating func planBeat(_ record: inout ClientRecord) {
    guard record.acceptance == .never else { return }
    let ordinal = eventfulOrdinal(&record)
    guard ordinal != .max else { return }
    record.eventfulOrdinal = ordinal
    record.eventfulBeat = schedules[Int(record.group)].instant(ordinal, of: &record)
  }

  /// Beats are routine while they are heard, or fail in the dark, until one turns the client
  /// degraded or back, is missed, or finds another name.
  @inline(__always)
  private mutating func eventfulOrdinal(_ record: inout ClientRecord) -> Int32 {
    guard record.resolved == record.contact else { return record.nextOrdinal }
    var ordinal = Int32.max
    if isHeard(&record) {
      if isOwedNow(&record) { return record.nextOrdinal }
      if record.isDegraded { ordinal = beatOfRecovery(&record) }
      ordinal = min(ordinal, record.nextMiss)
    } else if !record.hasSession && !reaches(&record) {
      if !record.isDegraded { ordinal = beatOfDegradation(&record) }
    } else {
      return record.nextOrdinal
    }
    if record.resolverChange != .never {
      let beats = schedules[Int(record.group)]
      ordinal = min(ordinal, beats.first(notBefore: record.resolverChange, of: &record))
    }
    return ordinal
  }

  @inline(__always)
  private mutating func beatOfRecovery(_ record: inout ClientRecord) -> Int32 {
    guard !record.isOffline, record.expiredWindows == 0 else { return record.nextOrdinal }
    let needed = Int32(figures(&record).beatsToRecover)
    return record.nextOrdinal + max(0, needed - Int32(record.goodBeats) - 1)
  }

  @inline(__always)
  private mutating func beatOfDegradation(_ record: inout ClientRecord) -> Int32 {
    let limit = Int32(figures(&record).missesToDegraded)
    return record.nextOrdinal + max(0, limit - Int32(record.misses) - 1)
  }

  /// Accounts for the routine beats of a client that fall before `instant`.
  mutating func settle(_ record: inout ClientRecord, before instant: Instant) {
    let next = schedules[Int(record.group)].first(notBefore: instant, of: &record)
    settle(&record, to: next)
  }

  @inline(__always)
  private mutating func settle(_ record: inout ClientRecord, to next: Int32) {
    guard next > record.nextOrdinal else { return }
    let group = Int(record.group)
    let count = Int(next - record.nextOrdinal)
    record.nextOrdinal = next
    if record.hasSession && reaches(&record) {
      record.lastHeard = schedules[group].instant(next - 1, of: &record)
      if record.isDegraded, record.misses == 0 {
        record.goodBeats = UInt8(min(200, Int(record.goodBeats) + count))
      }
    } else if !record.hasSession && record.acceptance == .never && !reaches(&record) {
      let limit = Int(figures(&record).missesToDegraded)
      record.goodBeats = 0
      record.misses = UInt8(min(limit, Int(record.misses) + count))
    }
    if next > record.nextMiss { record.nextMiss = groups[group].nextMiss(from: next, of: &record) }
  }

  /// Plays the planned beat: resolve the name, connect, authenticate, be heard.
  mutating func playBeat(_ client: Int, _ record: inout ClientRecord, at now: Instant) {
    let beat = record.eventfulOrdinal
    settle(&record, to: beat)
    record.eventfulBeat = .never
    resolve(&record, at: now)
    let isMissed = record.nextMiss == beat
    settleMiss(&record, after: beat)
    if isMissed {
      fail(&record)
    } else if !reaches(&record) {
      endSession(of: &record)
      fail(&record)
    } else if record.hasSession {
      succeed(&record, at: now)
    } else if !authenticates(&record) {
      refuse(&record, at: now)
    } else {
      queueUp(client, &record, at: now)
    }
  }

  private mutating func settleMiss(_ record: inout ClientRecord, after beat: Int32) {
    record.nextOrdinal = beat + 1
    guard record.nextMiss <= beat else { return }
    record.nextMiss = groups[Int(record.group)].nextMiss(from: beat + 1, of: &record)
  }

  /// Lets the client follow its resolver to another server.
  ///
  /// Source: AS-VEN-022, SC-VEN-014.
  private mutating func resolve(_ record: inout ClientRecord, at now: Instant) {
    refreshResolver(of: &record, at: now)
    guard record.resolved != record.contact else { return }
    endSession(of: &record)
    tally.removeContact(group: Int(record.group), server: Int(record.contact))
    tally.addContact(group: Int(record.group), server: Int(record.resolved))
    record.contact = record.resolved
  }

  /// Takes over what the client's resolver shows by now.
  mutating func refreshResolver(of record: inout ClientRecord, at now: Instant) {
    guard record.resolverChange <= now else { return }
    record.resolverChange = .never
    record.resolved = record.shown
  }

  /// A beat that nobody answered.
  ///
  /// Source: AS-VEN-003.
  mutating func fail(_ record: inout ClientRecord) {
    let limit = figures(&record).missesToDegraded
    record.goodBeats = 0
    record.misses = min(record.misses + 1, limit)
    if record.misses == limit { record.isDegraded = true }
  }

  /// A beat that the server of the client's session heard.
  ///
  /// Source: AS-VEN-004.
  mutating func succeed(_ record: inout ClientRecord, at now: Instant) {
    record.misses = 0
    record.lastHeard = now
    record.expiredWindows = 0
    record.isOffline = false
    if record.isDegraded {
      record.goodBeats += 1
      if record.goodBeats >= figures(&record).beatsToRecover {
        record.isDegraded = false
        record.goodBeats = 0
      }
    }
    fetchOwedPolicy(&record, at: now)
  }
}
