import Units

// Which beats matter, and what happens at them.
extension ClientPopulation {
  /// Whether a beat of the client would be answered by the server that its attempts go to.
  func reaches(_ record: ClientRecord) -> Bool {
    servers[Int(record.contact)].condition.answers
      && groups[Int(record.group)].isReachable[Int(record.contact)]
  }

  /// Whether every beat of the client succeeds and changes nothing but when it was last heard.
  func isSteady(_ record: ClientRecord) -> Bool {
    record.hasSession && record.misses == 0 && !record.isDegraded && reaches(record)
      && !(record.owesPolicy && servers[Int(record.active)].condition.delivers)
  }

  /// Finds the client's first beat that is more than routine.
  mutating func planBeat(of client: Int) {
    let record = records[client]
    let beats = groups[Int(record.group)].beats
    guard record.acceptance == .never, let ordinal = eventfulOrdinal(record, beats) else {
      records[client].eventfulBeat = .never
      return
    }
    records[client].eventfulOrdinal = ordinal
    records[client].eventfulBeat = beats.instant(ordinal, of: record)
  }

  private func eventfulOrdinal(_ record: ClientRecord, _ beats: BeatSchedule) -> Int32? {
    let isSteady = isSteady(record)
    let limit = groups[Int(record.group)].description.heartbeat.missesToDegraded
    let isDark = !record.hasSession && Int(record.misses) >= limit && !reaches(record)
    guard isSteady || isDark else { return record.nextOrdinal }
    guard record.resolved == record.contact else { return record.nextOrdinal }
    var ordinal = isSteady ? record.nextMiss : Int32.max
    if record.resolverChange != .never {
      ordinal = min(ordinal, beats.first(notBefore: record.resolverChange, of: record))
    }
    return ordinal == .max ? nil : ordinal
  }

  /// Accounts for the routine beats of a client that fall before `instant`.
  mutating func settle(_ client: Int, before instant: Instant) {
    let record = records[client]
    let next = groups[Int(record.group)].beats.first(notBefore: instant, of: record)
    settle(client, to: next)
  }

  private mutating func settle(_ client: Int, to next: Int32) {
    let record = records[client]
    guard next > record.nextOrdinal else { return }
    let beats = groups[Int(record.group)].beats
    records[client].nextOrdinal = next
    if record.hasSession && reaches(record) {
      let last = beats.instant(next - 1, of: record)
      records[client].lastHeard = last
      records[client].silenceMark = servers[Int(record.active)].silence(at: last)
    }
    if next > record.nextMiss { records[client].nextMiss = beats.nextMiss(from: next, of: record) }
  }

  /// Plays the planned beat: resolve the name, connect, authenticate, be heard.
  mutating func playBeat(of client: Int, at now: Instant) {
    let beat = records[client].eventfulOrdinal
    settle(client, to: beat)
    resolve(client, at: now)
    let isMissed = records[client].nextMiss == beat
    settleMiss(client, after: beat)
    let record = records[client]
    if isMissed {
      fail(client)
    } else if !reaches(record) {
      endSession(of: client)
      fail(client)
    } else if record.hasSession {
      succeed(client, at: now)
    } else if !authenticates(record) {
      refuse(client, at: now)
    } else {
      queueUp(client, at: now)
    }
  }

  private mutating func settleMiss(_ client: Int, after beat: Int32) {
    records[client].nextOrdinal = beat + 1
    guard records[client].nextMiss <= beat else { return }
    let record = records[client]
    records[client].nextMiss = groups[Int(record.group)].beats.nextMiss(from: beat + 1, of: record)
  }

  /// Lets the client follow its resolver to another server.
  ///
  /// Source: AS-VEN-022, SC-VEN-014.
  private mutating func resolve(_ client: Int, at now: Instant) {
    refreshResolver(of: client, at: now)
    let record = records[client]
    guard record.resolved != record.contact else { return }
    endSession(of: client)
    tally.removeContact(group: Int(record.group), server: Int(record.contact))
    tally.addContact(group: Int(record.group), server: Int(record.resolved))
    records[client].contact = record.resolved
  }

  /// Takes over what the client's resolver shows by now.
  mutating func refreshResolver(of client: Int, at now: Instant) {
    guard records[client].resolverChange <= now else { return }
    records[client].resolverChange = .never
    records[client].resolved = records[client].shown
  }

  /// A beat that nobody answered.
  ///
  /// Source: AS-VEN-003.
  mutating func fail(_ client: Int) {
    let limit = groups[Int(records[client].group)].description.heartbeat.missesToDegraded
    records[client].goodBeats = 0
    records[client].misses = UInt8(min(Int(records[client].misses) + 1, limit))
    if Int(records[client].misses) == limit { records[client].isDegraded = true }
  }

  /// A beat that the server of the client's session heard.
  ///
  /// Source: AS-VEN-004.
  mutating func succeed(_ client: Int, at now: Instant) {
    let server = Int(records[client].active)
    records[client].misses = 0
    records[client].lastHeard = now
    records[client].silenceMark = servers[server].silence(at: now)
    records[client].expiredWindows = 0
    records[client].isOffline = false
    if records[client].isDegraded {
      let timing = groups[Int(records[client].group)].description.heartbeat
      records[client].goodBeats += 1
      if Int(records[client].goodBeats) >= timing.beatsToRecover {
        records[client].isDegraded = false
        records[client].goodBeats = 0
      }
    }
    fetchOwedPolicy(client, at: now)
  }
}
