import Units

/// A told change that does the same to nearly all clients of a group.
struct UsualChange: BitwiseCopyable {
  /// What happens to clients at their server.
  ///
  /// Those without a session stay without, and those with one keep it and may get more than before.
  /// All else takes a closer look at each.
  enum Kind { case losesSessions, answersAgain, staysAway, staysThere, takesCloserLook }

  let kind: Kind
  let server: UInt8
  let figures: ClientFigures
  let beats: BeatSchedule
  /// The instant before which no client is marked offline.
  let noneOfflineBefore: Instant
}

// What a server's end and its return do to nearly every client: all that is known before is left
// as it is. Whoever is in another state than most is settled and reviewed one by one.
extension ClientPopulation {
  /// What a change of a server's standing does to the clients of a group.
  func usualChange(
    of group: Int, server: Int, from old: ClientStanding, to new: ClientStanding,
    countsSilence: Bool
  ) -> UsualChange {
    let reaches: ClientStanding = [.path, .answers]
    let kind: UsualChange.Kind
    if isFollowed {
      kind = .takesCloserLook
    } else if old.isSuperset(of: reaches), !new.contains(.answers) {
      kind = .losesSessions
    } else if !old.isSuperset(of: reaches), new.isSuperset(of: reaches) {
      kind = .answersAgain
    } else if !old.isSuperset(of: reaches), !new.isSuperset(of: reaches) {
      kind = .staysAway
    } else if old.isSuperset(of: reaches), new == old.union(.delivers) {
      kind = .staysThere
    } else {
      kind = .takesCloserLook
    }
    return UsualChange(
      kind: kind, server: UInt8(server), figures: figures[group], beats: schedules[group],
      noneOfflineBefore: countsSilence ? groups[group].noneOfflineBefore : .never)
  }

  /// Plays a change for a client that is in the state of most; when it is to be looked at next, nil
  /// when it is not.
  @inline(__always)
  mutating func changeUsually(
    _ record: inout ClientRecord, _ change: UsualChange, with batch: inout AlikeChanges,
    due: Instant, at now: Instant
  ) -> Instant? {
    guard isUsual(&record, at: change.server), record.acceptance == .never, record.flowTurn != now
    else { return nil }
    switch change.kind {
    case .losesSessions:
      guard record.hasSession, record.misses == 0 else { return nil }
      loseSession(&record, change, with: &batch, at: now)
    case .answersAgain:
      guard !record.hasSession else { return nil }
      turnBack(&record, change, at: now)
    case .staysAway:
      guard !record.hasSession else { return nil }
    case .staysThere:
      guard record.hasSession, record.misses == 0 else { return nil }
      return due
    case .takesCloserLook: return nil
    }
    // The change may set the server's clock for silence going: who was silent for long enough by
    // any clock is looked at once it has.
    let bound = silenceBound(
      of: &record, change.figures, noneOfflineBefore: change.noneOfflineBefore)
    let silence = max(now, bound)
    return min(record.eventfulBeat, record.flowTurn, silence)
  }

  /// The session of a client in order ends: it was heard until now, and beats in vain from now on.
  @inline(__always)
  private mutating func loseSession(
    _ record: inout ClientRecord, _ change: UsualChange, with batch: inout AlikeChanges,
    at now: Instant
  ) {
    let next = change.beats.first(notBefore: now, of: &record)
    if next > record.nextOrdinal {
      record.lastHeard = change.beats.instant(next - 1, of: &record)
      if record.isDegraded {
        record.goodBeats = UInt8(
          min(200, Int(record.goodBeats) + Int(next - record.nextOrdinal)))
      }
      record.nextOrdinal = next
    }
    endSession(of: &record)
    accrueFlows(&record, isTurning: false, at: now)
    let flows = planFlowTurn(of: &record, at: now)
    count(
      &record, as: record.traits.subtracting(.flowTraits).union(flows).union(.blind), with: &batch,
      at: now)
    record.eventfulBeat = .never
    guard !record.isDegraded else { return }
    record.eventfulOrdinal = next + max(0, Int32(change.figures.missesToDegraded) - 1)
    record.eventfulBeat = change.beats.instant(record.eventfulOrdinal, of: &record)
  }

  /// A client without a session finds its server again at its next beat.
  @inline(__always)
  private mutating func turnBack(
    _ record: inout ClientRecord, _ change: UsualChange, at now: Instant
  ) {
    let next = change.beats.first(notBefore: now, of: &record)
    if next > record.nextOrdinal {
      let missed = Int(record.misses) + Int(next - record.nextOrdinal)
      record.goodBeats = 0
      record.misses = UInt8(min(Int(change.figures.missesToDegraded), missed))
      record.nextOrdinal = next
    }
    record.eventfulOrdinal = next
    record.eventfulBeat = change.beats.instant(next, of: &record)
  }
}
