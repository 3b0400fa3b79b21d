import Units

/// What the usual steps of a group's clients at one server have in common while nothing is told.
struct UsualSteps: BitwiseCopyable {
  let server: UInt8
  let figures: ClientFigures
  let beats: BeatSchedule
  /// The instant before which no client is marked offline.
  let noneOfflineBefore: Instant
  /// Whether beats are answered.
  let reaches: Bool
  /// Whether who is connected sends flows.
  let serves: Bool
  /// Whether the server's intake of flows has a limit.
  let isLimited: Bool
  /// Whether clients may be unable to verify the server's certificate.
  let isDoubtful: Bool
  /// The bits of all hearing windows.
  let allHeard: ClientTraits
  /// The newest policy that the server computed.
  let computed: Int32
  /// Where the steps are counted.
  let counts: UsualCounts

  init(group: Int, server: Int, counts: UsualCounts, in population: ClientPopulation) {
    let standing = population.standings[group * population.servers.count + server]
    self.server = UInt8(server)
    figures = population.figures[group]
    beats = population.schedules[group]
    noneOfflineBefore = population.noneOfflineBefore(of: group, at: server)
    reaches = standing.isSuperset(of: [.path, .answers])
    serves = standing.isSuperset(of: [.path, .answers, .takesFlows])
    isLimited = standing.contains(.limited)
    isDoubtful = standing.contains(.doubtful)
    allHeard = .heard(expired: 0, of: population.hearingWindows.count)
    computed = population.servers[server].computed
    self.counts = counts
  }
}

// The way of nearly every client through an outage: degraded, unheard, in line, accepted, flows
// sent, in order again. At each of these steps it is known what changes, so nothing else is looked
// at. Whatever is out of the ordinary, two steps at one instant too, is left to `wake` and
// `finishWake`, which could take every step.
extension ClientPopulation {
  /// Whether nothing but an outage of its server is on a client's mind.
  @inline(__always)
  func isUsual(_ record: inout ClientRecord, at server: UInt8) -> Bool {
    let unusual: ClientStates = [.isMinimal, .isLost, .owesPolicy, .isRemoved, .linesUp]
    let waitsForNothing =
      min(record.push, record.application, record.refusedSince, record.resolverChange) == .never
    return waitsForNothing && record.nextMiss == .max && !record.traits.contains(.moving)
      && record.active == server && record.contact == server && record.resolved == server
      && record.states.isDisjoint(with: unusual)
  }

  /// Takes a client's usual steps up to `end`, until it lines up or something else is due.
  ///
  /// - Returns: when it is to be looked at next, never if it lines up.
  mutating func goUsualWay(
    _ client: Int, _ record: inout ClientRecord, from due: Instant, through end: Instant,
    _ steps: UsualSteps
  ) -> Instant {
    var now = due
    if min(record.push, record.application) < now { settlePolicy(&record, before: now) }
    guard isUsual(&record, at: steps.server) else { return now }
    var silence = silenceBound(of: &record, at: now, steps)
    now = min(record.eventfulBeat, record.acceptance, record.flowTurn, silence)
    while now <= end {
      let (beat, acceptance, flows) = (record.eventfulBeat, record.acceptance, record.flowTurn)
      if beat == now {
        guard min(silence, flows) > now, passBeat(client, &record, at: now, steps) else {
          return now
        }
        if record.linesUp { return .never }
      } else if acceptance == now {
        guard min(silence, flows) > now, steps.serves, record.traits.contains(.buffering),
          !hasUnreceivedPolicy(&record, steps)
        else { return now }
        steps.counts.lose(.waiting, at: now)
        enter(&record, steps.beats.all(of: record), at: now, steps)
        silence = .never
      } else if flows == now {
        guard silence > now, record.traits.contains(.uploading), steps.serves else { return now }
        finishUpload(&record, at: now, steps)
      } else if silence == now {
        passSilence(&record, at: now, steps)
        silence = silenceBound(of: &record, at: now, steps)
      } else {
        return now
      }
      now = min(record.eventfulBeat, record.acceptance, record.flowTurn, silence)
      if record.hasPolicyInFlight { return now }
    }
    return now
  }

  /// Takes a client that waits for its connection there, and on to when it is in order again.
  ///
  /// - Parameter arrival: when it got its place in line, if nobody has counted it there yet.
  /// - Returns: when it is to be looked at next; nil when that is not all that happens.
  @inline(__always)
  mutating func connectUsually(
    _ record: inout ClientRecord, from arrival: Instant?, through end: Instant, _ steps: UsualSteps
  ) -> Instant? {
    guard isUsual(&record, at: steps.server) else { return nil }
    let acceptance = record.acceptance
    let silence = silenceBound(of: &record, steps)
    guard acceptance <= end, min(silence, record.flowTurn) > acceptance, steps.serves,
      record.traits.contains(.buffering), !hasUnreceivedPolicy(&record, steps)
    else { return arrival.flatMap { waitUsually(&record, at: $0, steps) } }
    if arrival == nil { steps.counts.lose(.waiting, at: acceptance) }
    enter(&record, steps.beats.all(of: record), at: acceptance, steps)
    return settleDown(&record, through: end, steps)
  }

  /// Takes a client that is connected on to when it is in order again.
  ///
  /// - Returns: when it is to be looked at next; nil when that is not all that happens.
  @inline(__always)
  mutating func recoverUsually(
    _ record: inout ClientRecord, through end: Instant, _ steps: UsualSteps
  ) -> Instant? {
    guard steps.serves, record.misses == 0, isUsual(&record, at: steps.server),
      record.flowTurn == .never || record.traits.contains(.uploading),
      record.eventfulBeat == .never || recoversNext(&record, steps)
    else { return nil }
    return settleDown(&record, through: end, steps)
  }

  /// Whether a heard client's planned beat is the last that it takes to be in order.
  @inline(__always)
  private func recoversNext(_ record: inout ClientRecord, _ steps: UsualSteps) -> Bool {
    let passed = Int(record.eventfulOrdinal - record.nextOrdinal) + 1
    return record.isDegraded && !record.isOffline && record.expiredWindows == 0
      && Int(record.goodBeats) + passed >= Int(steps.figures.beatsToRecover)
  }

  /// Takes a client that was just connected through the end of its upload and the beat with which
  /// it is in order again.
  @inline(__always)
  mutating func settleDown(
    _ record: inout ClientRecord, through end: Instant, _ steps: UsualSteps
  ) -> Instant {
    if record.flowTurn <= end { finishUpload(&record, at: record.flowTurn, steps) }
    if record.eventfulBeat <= end { recover(&record, at: record.eventfulBeat, steps) }
    return min(record.flowTurn, record.eventfulBeat)
  }

  /// Lets a client wait for its connection; nil when that is not all that happens.
  private mutating func waitUsually(
    _ record: inout ClientRecord, at now: Instant, _ steps: UsualSteps
  ) -> Instant? {
    let silence = silenceBound(of: &record, at: now, steps)
    let next = min(record.acceptance, record.flowTurn, silence)
    guard next > now else { return nil }
    steps.counts.gain(.waiting, at: now)
    record.traits.insert(.waiting)
    return next
  }

  @inline(__always)
  private mutating func hasUnreceivedPolicy(
    _ record: inout ClientRecord, _ steps: UsualSteps
  ) -> Bool {
    steps.computed > max(record.policyFloor, record.policyInHand) && hasUnreceivedPolicy(&record)
  }

  @inline(__always)
  private mutating func silenceBound(
    of record: inout ClientRecord, at now: Instant, _ steps: UsualSteps
  ) -> Instant {
    if record.hasSession && record.misses == 0 && steps.reaches { return .never }
    let bound = silenceBound(of: &record, steps)
    return bound > now ? bound : silenceTurn(of: &record, at: now)
  }

  @inline(__always)
  mutating func silenceBound(of record: inout ClientRecord, _ steps: UsualSteps) -> Instant {
    silenceBound(of: &record, steps.figures, noneOfflineBefore: steps.noneOfflineBefore)
  }

  /// The instant before which a client that is not heard needs no look for its silence.
  ///
  /// A server's clock for silence runs no faster than time; so its looks need not be worked out
  /// before the client has been silent for long enough by any clock.
  @inline(__always)
  mutating func silenceBound(
    of record: inout ClientRecord, _ figures: ClientFigures, noneOfflineBefore: Instant
  ) -> Instant {
    let window = Int(record.expiredWindows)
    let expiry = window < hearingWindows.count ? record.lastHeard + hearingWindows[window] : .never
    guard figures.marksOffline, !record.isOffline else { return expiry }
    return min(expiry, max(noneOfflineBefore, record.lastHeard + figures.offlineAfter))
  }

  /// A hearing window runs out, or the server finds the client silent.
  @inline(__always)
  private mutating func passSilence(
    _ record: inout ClientRecord, at now: Instant, _ steps: UsualSteps
  ) {
    let (expired, wasOffline) = (record.expiredWindows, record.isOffline)
    ageSilence(&record, at: now)
    for window in expired..<record.expiredWindows {
      steps.counts.lose(.heard(window: Int(window)), at: now)
      record.traits.remove(.heard(window: Int(window)))
    }
    guard record.isOffline != wasOffline else { return }
    steps.counts.gain(.offline, at: now)
    steps.counts.add(1, to: .offline, at: now)
    record.traits.insert(.offline)
  }

  /// The beat at which the client is degraded, lines up, or is in order again; false for others.
  @inline(__always)
  private mutating func passBeat(
    _ client: Int, _ record: inout ClientRecord, at now: Instant, _ steps: UsualSteps
  ) -> Bool {
    let beat = record.eventfulOrdinal
    let passed = Int(beat - record.nextOrdinal) + 1
    if record.hasSession {
      guard steps.reaches, record.misses == 0, recoversNext(&record, steps) else { return false }
      recover(&record, at: now, steps)
      return true
    } else if steps.reaches {
      guard authenticates(&record) else { return false }
      record.eventfulBeat = .never
      queueUp(client, &record, at: now)
    } else {
      let isLast = Int(record.misses) + passed >= Int(steps.figures.missesToDegraded)
      guard isLast, !record.isDegraded else { return false }
      record.goodBeats = 0
      record.misses = steps.figures.missesToDegraded
      record.isDegraded = true
      record.traits = record.traits.subtracting(.active).union(.degraded)
      steps.counts.degrade(at: now)
    }
    record.eventfulBeat = .never
    record.nextOrdinal = beat + 1
    return true
  }

  /// The good beat after which a client is in order again.
  @inline(__always)
  private mutating func recover(
    _ record: inout ClientRecord, at now: Instant, _ steps: UsualSteps
  ) {
    record.lastHeard = now
    record.eventfulBeat = .never
    record.nextOrdinal = record.eventfulOrdinal + 1
    setInOrder(&record, at: now, steps)
  }

  @inline(__always)
  private mutating func setInOrder(
    _ record: inout ClientRecord, at now: Instant, _ steps: UsualSteps
  ) {
    record.isDegraded = false
    record.goodBeats = 0
    record.traits = record.traits.subtracting(.degraded).union(.active)
    steps.counts.recover(at: now)
  }

  /// The server accepts the client, which begins to send the flows that it kept.
  @inline(__always)
  mutating func enter(
    _ record: inout ClientRecord, _ beats: ClientBeats, at now: Instant, _ steps: UsualSteps
  ) {
    // Beats that fell into the wait are left out.
    record.nextOrdinal = beats.next(notBefore: now, from: record.nextOrdinal)
    record.acceptance = .never
    record.hasSession = true
    record.eventfulBeat = .never
    record.misses = 0
    record.lastHeard = now
    countAsHeard(&record, at: now, steps)
    beginUpload(&record, at: now, steps)
    guard record.isDegraded else { return }
    record.goodBeats += 1
    guard record.goodBeats < steps.figures.beatsToRecover else {
      return setInOrder(&record, at: now, steps)
    }
    let missing = Int32(steps.figures.beatsToRecover) - Int32(record.goodBeats) - 1
    record.eventfulOrdinal = record.nextOrdinal + missing
    record.eventfulBeat = beats.instant(record.eventfulOrdinal)
  }

  @inline(__always)
  private mutating func countAsHeard(
    _ record: inout ClientRecord, at now: Instant, _ steps: UsualSteps
  ) {
    if record.isOffline {
      record.isOffline = false
      steps.counts.lose(.offline, at: now)
      steps.counts.add(-1, to: .offline, at: now)
    }
    for window in 0..<record.expiredWindows {
      steps.counts.gain(.heard(window: Int(window)), at: now)
    }
    record.expiredWindows = 0
    record.traits = record.traits.subtracting([.waiting, .blind, .offline])
      .union(steps.allHeard)
  }

  @inline(__always)
  private mutating func beginUpload(
    _ record: inout ClientRecord, at now: Instant, _ steps: UsualSteps
  ) {
    record.buffered = min(
      steps.figures.bufferLimit, record.buffered + (now - record.flowMark))
    record.flowMark = now
    let flows: ClientTraits = record.buffered > .zero ? [.reporting, .uploading] : .reporting
    steps.counts.connect(at: now)
    if record.traits.contains(.overflowing) { steps.counts.lose(.overflowing, at: now) }
    record.flowTurn = .never
    if flows.contains(.uploading) {
      record.flowTurn = now + steps.figures.uploadTime(of: record.buffered)
    } else {
      steps.counts.lose(.uploading, at: now)
    }
    let new = record.traits.subtracting(.flowTraits).union(flows)
    if steps.isLimited { noteFlowChange(&record, to: new, at: now) }
    record.traits = new
  }

  /// The client has sent all flows that it kept.
  @inline(__always)
  private mutating func finishUpload(
    _ record: inout ClientRecord, at now: Instant, _ steps: UsualSteps
  ) {
    record.buffered = .zero
    record.flowMark = now
    record.flowTurn = .never
    let new = record.traits.subtracting(.uploading)
    if steps.isLimited { noteFlowChange(&record, to: new, at: now) }
    steps.counts.lose(.uploading, at: now)
    record.traits = new
  }
}
