import Units

/// The way of a client in order through an outage of its server.
struct OutageWay: BitwiseCopyable {
  let outage: GroupOutage
  let figures: ClientFigures
  let beats: BeatSchedule
  /// When the buffers of flows will be full.
  private let flowTurn: Instant
  /// When it was last told of the server.
  let toldAt: Instant
  /// Up to then no buffer is full and nobody is marked offline.
  let quietUntil: Instant

  init(_ outage: GroupOutage, of group: Int, in population: ClientPopulation) {
    self.outage = outage
    figures = population.figures[group]
    beats = population.schedules[group]
    flowTurn = outage.began + figures.bufferLimit
    let toldAt = outage.ended == .never ? outage.began : outage.ended
    self.toldAt = toldAt
    // All were heard within an interval and twice the jitter of a beat.
    let heartbeat = population.groups[group].description.heartbeat
    let heard = outage.began - (heartbeat.interval + heartbeat.jitter * 2)
    let offline = max(
      population.noneOfflineBefore(of: group, at: Int(outage.server)), heard + figures.offlineAfter)
    quietUntil = min(flowTurn, max(toldAt, offline))
  }

  /// The headings under which a client counts that missed too many beats.
  var degradedTraits: ClientTraits { outage.traits.subtracting(.active).union(.degraded) }

  /// When a client in order will have missed too many beats.
  func degrading(_ record: ClientRecord) -> Instant {
    let beats = beats.all(of: record)
    let next = beats.first(notBefore: outage.began, from: record.nextOrdinal)
    return beats.instant(next + Int32(figures.missesToDegraded) - 1)
  }

  /// The beat with which a client in order finds its server again.
  @inline(__always)
  func comeback(of record: ClientRecord) -> (beat: Int32, at: Instant) {
    precondition(
      record.isInOrder(as: outage.before), "a client was not in order when its outage began")
    let beats = beats.all(of: record)
    let beat = beats.first(notBefore: outage.ended, from: record.nextOrdinal)
    return (beat, beats.instant(beat))
  }

  /// Ends the session of a client that is counted as cut off already.
  func loseSession(_ record: inout ClientRecord) {
    let beats = beats.all(of: record)
    let next = beats.first(notBefore: outage.began, from: record.nextOrdinal)
    endSession(&record, beats, next)
    record.eventfulOrdinal = next + Int32(figures.missesToDegraded) - 1
    record.eventfulBeat = beats.instant(record.eventfulOrdinal)
  }

  @inline(__always)
  private func endSession(_ record: inout ClientRecord, _ beats: ClientBeats, _ next: Int32) {
    precondition(
      record.isInOrder(as: outage.before), "a client was not in order when its outage began")
    if next > record.nextOrdinal {
      record.lastHeard = beats.instant(next - 1)
      record.nextOrdinal = next
    }
    record.policyFloor = max(record.policyFloor, outage.computed)
    record.hasSession = false
    record.flowMark = outage.began
    record.flowTurn = flowTurn
    record.traits = outage.traits
  }

  @inline(__always)
  private func misses(_ count: Int) -> UInt8 {
    UInt8(min(Int(figures.missesToDegraded), count))
  }

  /// Takes a client through all of the outage, to when its server answered again.
  @inline(__always)
  func goThrough(_ record: inout ClientRecord, windows: [Duration], _ counts: UsualCounts?) {
    let beats = beats.all(of: record)
    let next = beats.first(notBefore: outage.began, from: record.nextOrdinal)
    endSession(&record, beats, next)
    let back = beats.first(notBefore: outage.ended, from: next)
    record.misses = misses(Int(back - next))
    if record.misses == figures.missesToDegraded {
      record.isDegraded = true
      counts?.degrade(at: beats.instant(next + Int32(figures.missesToDegraded) - 1))
      record.traits = degradedTraits
    }
    while Int(record.expiredWindows) < windows.count {
      let window = Int(record.expiredWindows)
      let expiry = record.lastHeard + windows[window]
      guard expiry < outage.ended else { break }
      counts?.lose(.heard(window: window), at: expiry)
      record.traits.remove(.heard(window: window))
      record.expiredWindows += 1
    }
    record.goodBeats = 0
    record.nextOrdinal = back
    record.eventfulOrdinal = back
    record.eventfulBeat = beats.instant(back)
  }
}

extension ClientRecord {
  /// Whether it is connected, waits for nothing, and counts under the headings of who is in order.
  @inline(__always)
  func isInOrder(as traits: ClientTraits) -> Bool {
    let waitsForNothing = min(push, application, refusedSince, resolverChange) == .never
    return waitsForNothing && states == .hasSession && misses == 0 && self.traits == traits
  }
}
