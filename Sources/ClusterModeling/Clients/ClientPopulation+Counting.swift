import Units

/// Clients of a group that come under the same headings at one instant.
struct AlikeChanges: BitwiseCopyable {
  var server: UInt8 = 0
  var from = ClientTraits()
  var to = ClientTraits()
  var count: Int32 = 0

  /// Whether others change in the same way.
  @inline(__always)
  func isAlike(_ other: AlikeChanges) -> Bool {
    server == other.server && from == other.from && to == other.to
  }
}

// Under which headings a client counts, and what becomes of its flows.
extension ClientPopulation {
  /// Counts a client as it is now.
  mutating func recount(_ record: inout ClientRecord, at now: Instant) {
    let traits = traits(of: &record, at: now)
    guard traits != record.traits else { return }
    count(&record, as: traits, at: now)
  }

  /// Counts a client as it is now together with others that change alike at the same instant.
  @inline(__always)
  mutating func recount(
    _ record: inout ClientRecord, with batch: inout AlikeChanges, at now: Instant
  ) {
    let traits = traits(of: &record, at: now)
    guard traits != record.traits else { return }
    count(&record, as: traits, with: &batch, at: now)
  }

  /// Counts a client under other headings together with others that change alike.
  @inline(__always)
  mutating func count(
    _ record: inout ClientRecord, as traits: ClientTraits, with batch: inout AlikeChanges,
    at now: Instant
  ) {
    let change = AlikeChanges(server: record.active, from: record.traits, to: traits)
    if !batch.isAlike(change) {
      close(batch, ofGroup: Int(record.group), at: now)
      batch = change
    }
    batch.count += 1
    noteFlowChange(&record, to: traits, at: now)
    record.traits = traits
  }

  /// Counts clients of a group that changed alike.
  mutating func close(_ batch: AlikeChanges, ofGroup group: Int, at now: Instant) {
    guard batch.count > 0 else { return }
    tally.change(
      group: group, server: Int(batch.server), from: batch.from, to: batch.to, count: batch.count,
      at: now)
  }

  /// Takes a client out of all counts, as when its active server changes.
  mutating func uncount(_ record: inout ClientRecord, at now: Instant) {
    accrueFlows(&record, isTurning: false, at: now)
    count(&record, as: [], at: now)
  }

  @inline(__always)
  private mutating func count(
    _ record: inout ClientRecord, as traits: ClientTraits, at now: Instant
  ) {
    tally.change(
      group: Int(record.group), server: Int(record.active), from: record.traits, to: traits,
      at: now)
    noteFlowChange(&record, to: traits, at: now)
    record.traits = traits
  }

  /// The headings under which the client counts now, its buffer brought up to date.
  @inline(__always)
  private mutating func traits(of record: inout ClientRecord, at now: Instant) -> ClientTraits {
    let flows = ageFlows(&record, at: now)
    return traits(of: &record, flows)
  }

  /// The headings under which the client counts as long as nothing happens to its buffer.
  mutating func traits(of record: inout ClientRecord) -> ClientTraits {
    let flows = flowTraits(of: &record)
    return traits(of: &record, flows)
  }

  @inline(__always)
  private mutating func traits(
    of record: inout ClientRecord, _ flows: ClientTraits
  ) -> ClientTraits {
    guard !record.isRemoved else { return [] }
    let standing = standing(&record, at: record.active)
    let isBlind = !record.hasSession || !standing.contains(.path)
    var bits = ClientTraits.member.rawValue | flows.rawValue | record.states.traits.rawValue
    bits |= ClientTraits.heard(expired: record.expiredWindows, of: hearingWindows.count).rawValue
    func count(_ trait: ClientTraits, if isSo: Bool) { bits |= isSo ? trait.rawValue : 0 }
    count(.active, if: record.states.isDisjoint(with: [.isDegraded, .isLost]))
    count(.refused, if: record.refusedSince != .never)
    count(.blind, if: isBlind)
    count(.moved, if: !standing.contains(.rightful))
    count(.moving, if: record.contact != record.active)
    return ClientTraits(rawValue: bits)
  }

  /// Whether no policy can reach the client now.
  @inline(__always)
  mutating func isBlind(_ record: inout ClientRecord) -> Bool {
    !record.hasSession || !standing(&record, at: record.active).contains(.path)
  }

  @inline(__always)
  private mutating func flowTraits(of record: inout ClientRecord) -> ClientTraits {
    guard !record.isMinimal else { return [] }
    if canReport(&record) {
      return record.buffered > .zero ? [.reporting, .uploading] : .reporting
    }
    let limit = figures(&record).bufferLimit
    return record.buffered >= limit ? [.buffering, .overflowing] : .buffering
  }

  @inline(__always)
  private mutating func canReport(_ record: inout ClientRecord) -> Bool {
    record.hasSession
      && standing(&record, at: record.active).isSuperset(of: [.path, .takesFlows])
  }

  /// Brings the client's buffer up to date when it is about to turn.
  ///
  /// Source: SC-VEN-013, AS-VEN-015, AS-VEN-034, SC-FLOW-007; AS-VEN-011 (none while minimal).
  @inline(__always)
  private mutating func ageFlows(_ record: inout ClientRecord, at now: Instant) -> ClientTraits {
    let isTurning = record.flowTurn <= now
    let flows = record.isRemoved ? [] : flowTraits(of: &record)
    guard isTurning || flows != record.traits.intersection(.flowTraits) else { return flows }
    accrueFlows(&record, isTurning: isTurning, at: now)
    return planFlowTurn(of: &record, at: now)
  }

  /// Fills or empties the client's buffer as it has been counted since the last time.
  @inline(__always)
  mutating func accrueFlows(_ record: inout ClientRecord, isTurning: Bool, at now: Instant) {
    let limit = figures(&record).bufferLimit
    let elapsed = now - record.flowMark
    if record.traits.contains(.uploading) {
      let ratio = figures(&record).uploadRatio
      let sent = Duration(roundingSeconds: elapsed.seconds * ratio)
      record.buffered = isTurning ? .zero : max(.nanoseconds(1), record.buffered - sent)
    } else if record.traits.contains(.buffering) {
      record.buffered = isTurning ? limit : min(limit, record.buffered + elapsed)
    }
    record.flowMark = now
  }

  @inline(__always)
  mutating func planFlowTurn(
    of record: inout ClientRecord, at now: Instant
  ) -> ClientTraits {
    let traits = record.isRemoved ? [] : flowTraits(of: &record)
    var turn = Instant.never
    if traits.contains(.uploading) {
      turn = now + figures(&record).uploadTime(of: record.buffered)
    } else if traits.contains(.buffering), !traits.contains(.overflowing) {
      let limit = figures(&record).bufferLimit
      turn = now + (limit - record.buffered)
    }
    record.flowTurn = turn
    return traits
  }
}
