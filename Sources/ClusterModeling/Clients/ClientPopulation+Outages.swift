import Units

// Clients of a group that went through an outage together, played one after the other: until it was
// their turn in line, only the line knows that they are back.
extension ClientPopulation {
  /// Plays the clients of a group that go through an outage together up to and including `end`.
  mutating func playOn(_ group: Int, through end: Instant, in outage: GroupOutage) {
    let (begin, server) = (min(groups[group].nextDue, end), Int(outage.server))
    var outage = outage
    outage.firstChange = begin
    UsualCounts.collect(from: begin, through: end, group: group, server: server, &self) {
      population, counts in
      let steps = UsualSteps(group: group, server: server, counts: counts, in: population)
      let members = population.groups[group].members
      var room = population.arrivals.lendRoom(for: members)
      let length = room.withUnsafeMutableBufferPointer { room in
        population.lineUp(group, through: end, in: outage, steps, in: room)
      }
      population.arrivals.add(length, from: &room)
      population.groups[group].passing = length > 0 ? outage : nil
    }
  }

  /// Lets the clients of a group that are back from an outage by `end` line up, and plays the others
  /// up to and including `end`.
  ///
  /// - Returns: how many line up.
  private mutating func lineUp(
    _ group: Int, through end: Instant, in outage: GroupOutage, _ steps: UsualSteps,
    in room: UnsafeMutableBufferPointer<ArrivalQueue.Arrival>
  ) -> Int {
    let way = OutageWay(outage, of: group, in: self)
    let isOver = outage.ended != .never && steps.reaches && !steps.isDoubtful
    let last = isOver ? min(end, way.quietUntil - .nanoseconds(1)) : outage.began
    let known = last >= outage.ended ? UInt32(1) << UInt32(outage.server) : 0
    var (next, length) = (Instant.never, 0)
    planMembers(of: group) { population, client, record, due in
      guard !record.isRemoved else { return }
      if record.knownBy & known != 0 {
        let (beat, at) = way.comeback(of: record)
        if at <= last {
          record.eventfulOrdinal = beat
          record.linesUp = true
          record.isPassing = true
          let arrival = ArrivalQueue.Arrival(
            at: at, client: Int32(truncatingIfNeeded: client), group: UInt16(group),
            server: outage.server, staysHere: true)
          room[length] = arrival
          length &+= 1
          due = .never
          return
        }
      }
      due = population.playOn(client, &record, way, through: end, steps)
      next = min(next, due)
    }
    groups[group].nextDue = next
    return length
  }

  /// Plays the clients of a group that are in line after an outage up to and including `end`.
  mutating func playOn(_ group: Int, through end: Instant, after outage: GroupOutage) {
    let (begin, server) = (min(outage.firstChange, groups[group].nextDue), Int(outage.server))
    let way = OutageWay(outage, of: group, in: self)
    var next = Instant.never
    UsualCounts.collect(from: begin, through: end, group: group, server: server, &self) {
      population, counts in
      let steps = UsualSteps(group: group, server: server, counts: counts, in: population)
      // Who tells of a policy has all play up to then: nobody in line finds one that is new to him.
      precondition(steps.computed == outage.computed, "policy was computed in an outage not played")
      population.planMembers(of: group) { population, client, record, due in
        if record.isPassing {
          population.pass(client, &record, way, due: &due, through: end, steps)
        } else if due <= end {
          due = population.playOn(client, &record, from: due, through: end, steps)
        }
        next = min(next, due)
      }
    }
    groups[group].nextDue = next
  }

  /// Plays a client from the beginning of an outage until it lines up, or the stretch ends.
  private mutating func playOn(
    _ client: Int, _ record: inout ClientRecord, _ way: OutageWay, through end: Instant,
    _ steps: UsualSteps
  ) -> Instant {
    if way.outage.ended == .never {
      way.loseSession(&record)
    } else {
      way.goThrough(&record, windows: hearingWindows, steps.counts)
    }
    let silence = max(way.toldAt, silenceBound(of: &record, steps))
    let due = min(record.eventfulBeat, record.flowTurn, silence)
    guard due <= end else { return due }
    return goOn(client, &record, from: due, through: end, steps)
  }

  /// Takes a client in line through the outage after which it had lined up, and on until it lines
  /// up again, or the stretch ends.
  @inline(__always)
  mutating func pass(
    _ client: Int, _ record: inout ClientRecord, _ way: OutageWay, due: inout Instant,
    through end: Instant, _ steps: UsualSteps
  ) {
    let arrival = due
    let acceptance = admissions[client]
    record.linesUp = false
    record.isPassing = false
    record.policyFloor = max(record.policyFloor, way.outage.computed)
    if acceptance <= end, acceptance < way.quietUntil, steps.serves {
      reconnect(&record, way, at: acceptance, steps)
      due = settleDown(&record, through: end, steps)
    } else {
      way.goThrough(&record, windows: hearingWindows, steps.counts)
      waitInLine(&record, acceptedAt: acceptance)
      due =
        connectUsually(&record, from: arrival, through: end, steps)
        ?? finishWake(client, &record, at: arrival)
    }
    if due <= end { due = goOn(client, &record, from: due, through: end, steps) }
  }

  /// Takes a client through an outage and into its session again.
  ///
  /// That it waited, and was not heard meanwhile, leaves no trace.
  @inline(__always)
  private mutating func reconnect(
    _ record: inout ClientRecord, _ way: OutageWay, at acceptance: Instant, _ steps: UsualSteps
  ) {
    let outage = way.outage
    let beats = steps.beats.all(of: record)
    let next = beats.first(notBefore: outage.began, from: record.nextOrdinal)
    let degrading = next + Int32(steps.figures.missesToDegraded) - 1
    record.isDegraded = degrading < record.eventfulOrdinal
    record.traits = record.isDegraded ? way.degradedTraits : outage.traits
    if record.isDegraded { steps.counts.degrade(at: beats.instant(degrading)) }
    record.goodBeats = 0
    record.nextOrdinal = record.eventfulOrdinal + 1
    record.flowMark = outage.began
    enter(&record, beats, at: acceptance, steps)
  }

  /// Takes a client that is turned away through the outage after which it had lined up.
  mutating func goThroughOutage(_ record: inout ClientRecord) {
    record.isPassing = false
    let group = Int(record.group)
    guard let outage = groups[group].passing else { return }
    let way = OutageWay(outage, of: group, in: self)
    let before = record
    way.goThrough(&record, windows: hearingWindows, nil)
    if record.isDegraded {
      tally.change(
        group: group, server: Int(outage.server), from: outage.traits, to: way.degradedTraits,
        at: way.degrading(before))
    }
    for window in before.expiredWindows..<record.expiredWindows {
      tally.change(
        group: group, server: Int(outage.server), from: .heard(window: Int(window)), to: [],
        at: record.lastHeard + hearingWindows[Int(window)])
    }
    waitInLine(&record, acceptedAt: .never)
  }

  /// What its beat in line leaves of a client's plans.
  private func waitInLine(_ record: inout ClientRecord, acceptedAt acceptance: Instant) {
    record.nextOrdinal = record.eventfulOrdinal + 1
    record.eventfulBeat = .never
    record.acceptance = acceptance
  }

  /// The instant before which no client of a group is marked offline, whatever its silence.
  func noneOfflineBefore(of group: Int, at server: Int) -> Instant {
    clocks[server].isRunning ? groups[group].noneOfflineBefore : .never
  }
}
