import Units

// Under which headings a client counts, and what becomes of its flows.
extension ClientPopulation {
  /// Counts a client as it is now.
  mutating func recount(_ client: Int, at now: Instant) {
    ageFlows(client, at: now)
    let record = records[client]
    let traits = traits(of: record)
    guard traits != record.traits else { return }
    count(client, as: traits, at: now)
  }

  /// Takes a client out of all counts, as when its active server changes.
  mutating func uncount(_ client: Int, at now: Instant) {
    accrueFlows(client, isTurning: false, at: now)
    count(client, as: [], at: now)
  }

  private mutating func count(_ client: Int, as traits: ClientTraits, at now: Instant) {
    let record = records[client]
    tally.change(
      group: Int(record.group), server: Int(record.active), from: record.traits, to: traits,
      at: now)
    let changed = record.traits.symmetricDifference(traits)
    if !changed.isDisjoint(with: [.flowTraits, .minimal]) || traits.isEmpty {
      hasFlowChange = true
    }
    records[client].traits = traits
  }

  private func traits(of record: ClientRecord) -> ClientTraits {
    guard !record.isRemoved else { return [] }
    let state = groups[Int(record.group)]
    var traits: ClientTraits = [.member, flowTraits(of: record)]
    traits.formUnion(.heard(expired: record.expiredWindows, of: hearingWindows.count))
    if record.isDegraded { traits.insert(.degraded) }
    if record.isLost { traits.insert(.lost) }
    if !record.isDegraded && !record.isLost { traits.insert(.active) }
    if record.isOffline { traits.insert(.offline) }
    if record.refusedSince != .never { traits.insert(.refused) }
    if record.isMinimal { traits.insert(.minimal) }
    if isBlind(record) { traits.insert(.blind) }
    if !state.isRightful(Int(record.active)) { traits.insert(.moved) }
    if record.contact != record.active { traits.insert(.moving) }
    if record.acceptance != .never { traits.insert(.waiting) }
    if record.owesPolicy { traits.insert(.owesPolicy) }
    return traits
  }

  /// Whether no policy can reach the client now.
  func isBlind(_ record: ClientRecord) -> Bool {
    !record.hasSession || !groups[Int(record.group)].isReachable[Int(record.active)]
  }

  private func flowTraits(of record: ClientRecord) -> ClientTraits {
    guard !record.isMinimal else { return [] }
    if canReport(record) {
      return record.buffered > .zero ? [.reporting, .uploading] : .reporting
    }
    let limit = groups[Int(record.group)].description.flows.bufferLimit
    return record.buffered >= limit ? [.buffering, .overflowing] : .buffering
  }

  private func canReport(_ record: ClientRecord) -> Bool {
    !isBlind(record) && servers[Int(record.active)].condition.takesFlows
  }

  /// Brings the client's buffer up to date when it is about to turn.
  ///
  /// Source: SC-VEN-013, AS-VEN-015, AS-VEN-034, SC-FLOW-007; AS-VEN-011 (none while minimal).
  private mutating func ageFlows(_ client: Int, at now: Instant) {
    let record = records[client]
    let isTurning = record.flowTurn <= now
    let traits = record.isRemoved ? [] : flowTraits(of: record)
    guard isTurning || traits != record.traits.intersection(.flowTraits) else { return }
    accrueFlows(client, isTurning: isTurning, at: now)
    planFlowTurn(of: client, at: now)
  }

  /// Fills or empties the client's buffer as it has been counted since the last time.
  private mutating func accrueFlows(_ client: Int, isTurning: Bool, at now: Instant) {
    let record = records[client]
    let state = groups[Int(record.group)]
    let limit = state.description.flows.bufferLimit
    let elapsed = now - record.flowMark
    if record.traits.contains(.uploading) {
      let sent = Duration(roundingSeconds: elapsed.seconds * state.uploadRatio)
      records[client].buffered = isTurning ? .zero : max(.nanoseconds(1), record.buffered - sent)
    } else if record.traits.contains(.buffering) {
      records[client].buffered = isTurning ? limit : min(limit, record.buffered + elapsed)
    }
    records[client].flowMark = now
  }

  private mutating func planFlowTurn(of client: Int, at now: Instant) {
    let record = records[client]
    let state = groups[Int(record.group)]
    let traits = record.isRemoved ? [] : flowTraits(of: record)
    var turn = Instant.never
    if traits.contains(.uploading) {
      let span = Duration(roundingSeconds: record.buffered.seconds / state.uploadRatio)
      turn = now + max(.nanoseconds(1), span)
    } else if traits.contains(.buffering), !traits.contains(.overflowing) {
      turn = now + (state.description.flows.bufferLimit - record.buffered)
    }
    records[client].flowTurn = turn
  }
}
