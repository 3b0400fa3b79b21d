import Units

// Clients played one after the other over a stretch of time in which nothing is told.
//
// Clients meet nowhere but in the lines of servers. So each plays on until it lines up somewhere;
// then the lines are served in order, and each plays on to the end.
extension ClientPopulation {
  /// Groups and servers that may have to do with each other.
  struct Party: Sendable {
    var groups: [Int] = []
  }

  /// All groups that some groups and servers may have to do with, directly or by others.
  func party(groups first: [Int], servers those: [Int]) -> Party {
    var isIn = groups.indices.map { first.contains($0) }
    var isReached = servers.indices.map { those.contains($0) }
    var grows = true
    while grows {
      grows = false
      for group in groups.indices {
        let meets = servers.indices.contains { groups[group].mayReach[$0] && isReached[$0] }
        guard isIn[group] || meets else { continue }
        if !isIn[group] {
          isIn[group] = true
          grows = true
        }
        for server in servers.indices where groups[group].mayReach[server] && !isReached[server] {
          isReached[server] = true
          grows = true
        }
      }
    }
    return Party(groups: groups.indices.filter { isIn[$0] })
  }

  /// Plays all clients while nobody follows.
  mutating func catchUp(to now: Instant, including isIncluding: Bool) {
    playAll(through: isIncluding ? now : now - .nanoseconds(1))
  }

  /// Plays everybody up to and including `end`, one party after the other: what belongs together
  /// stays at hand, and nobody waits for those with whom it has nothing to do.
  mutating func playAll(through end: Instant) {
    var isPlayed = Array(repeating: false, count: groups.count)
    for group in groups.indices where !isPlayed[group] {
      let party = party(groups: [group], servers: [])
      for member in party.groups { isPlayed[member] = true }
      playAhead(party, through: end)
    }
  }

  /// Plays the clients of a party up to and including `end`.
  mutating func playAhead(_ party: Party, through end: Instant) {
    while true {
      let begin = party.groups.reduce(Instant.never) { min($0, groups[$1].nextDue) }
      for group in party.groups {
        tally.histories[group].complete(before: min(begin, end))
      }
      guard begin <= end else { return }
      let stop = min(end, begin + stretch - .seconds(1))
      collectsArrivals = true
      for group in party.groups where isDue(group, through: stop) {
        settleDeliveries(of: group, before: groups[group].nextDue)
        playOn(group, through: stop)
      }
      serveLines(through: stop)
      arrivals.removeAll()
      collectsArrivals = false
      for group in party.groups where isDue(group, through: stop) {
        playOn(group, through: stop)
      }
      // Where everybody was turned away, nobody was left to be played.
      for group in party.groups { groups[group].passing = nil }
      settleFlows(through: stop)
    }
  }

  /// Whether clients of a group are to be looked at in a stretch; one in which an outage of all of
  /// them is not over comes too early.
  private func isDue(_ group: Int, through stop: Instant) -> Bool {
    guard groups[group].nextDue <= stop else { return false }
    guard let outage = groups[group].outage, outage.ended != .never else { return true }
    return outage.ended - .nanoseconds(1) <= stop
  }

  /// Lets each client of some groups go through outages that were counted for all of them together.
  mutating func settleOutages(of some: [Int], before now: Instant) {
    for group in some where groups[group].outage != nil {
      playOn(group, through: now - .nanoseconds(1))
    }
  }

  /// Plays the clients of a group up to and including `end`.
  private mutating func playOn(_ group: Int, through end: Instant) {
    if let outage = groups[group].outage {
      groups[group].outage = nil
      return playOn(group, through: end, in: outage)
    }
    if let outage = groups[group].passing {
      return playOn(group, through: end, after: outage)
    }
    let (begin, server) = (groups[group].nextDue, groups[group].target)
    var next = Instant.never
    UsualCounts.collect(from: begin, through: end, group: group, server: server, &self) {
      population, counts in
      let steps = UsualSteps(group: group, server: server, counts: counts, in: population)
      next = population.playMembers(of: group, through: end) { population, client, record, due in
        due = population.playOn(client, &record, from: due, through: end, steps)
      }
    }
    groups[group].nextDue = next
  }

  /// Plays a client until it lines up for a connection, or the stretch ends; when it is to be
  /// looked at next.
  @inline(__always)
  mutating func playOn(
    _ client: Int, _ record: inout ClientRecord, from due: Instant, through end: Instant,
    _ steps: UsualSteps
  ) -> Instant {
    var next = due
    if record.linesUp {
      record.linesUp = false
      record.acceptance = admissions[client]
      next =
        connectUsually(&record, from: next, through: end, steps)
        ?? finishWake(client, &record, at: next)
    } else if record.acceptance != .never {
      next = connectUsually(&record, from: nil, through: end, steps) ?? next
    } else if record.hasSession {
      next = recoverUsually(&record, through: end, steps) ?? next
    }
    return next <= end ? goOn(client, &record, from: next, through: end, steps) : next
  }

  /// Takes a client step by step until it lines up, or the stretch ends.
  mutating func goOn(
    _ client: Int, _ record: inout ClientRecord, from due: Instant, through end: Instant,
    _ steps: UsualSteps
  ) -> Instant {
    var next = due
    while next <= end {
      next = goUsualWay(client, &record, from: next, through: end, steps)
      if next <= end { next = takeStep(client, &record, at: next) }
    }
    return next
  }

  /// Plays a client that may do anything until it lines up for a connection, or the stretch ends.
  private mutating func playOn(_ client: Int, _ record: inout ClientRecord, through end: Instant) {
    var next = due[client]
    while next <= end { next = takeStep(client, &record, at: next) }
    due[client] = next
  }

  /// Does all that is due for a client; when it is to be looked at next, never if it lines up.
  private mutating func takeStep(
    _ client: Int, _ record: inout ClientRecord, at now: Instant
  ) -> Instant {
    wake(client, &record, at: now)
    return record.linesUp ? .never : finishWake(client, &record, at: now)
  }

  /// Serves everybody who lined up, in order.
  private mutating func serveLines(through end: Instant) {
    guard !arrivals.isEmpty else { return }
    arrivals.sort()
    if admissions.count < records.count {
      admissions = Array(repeating: .never, count: records.count)
    }
    var lines = servers.map(ServerLine.init)
    var nextDue = groups.map(\.nextDue)
    var taken: [ClientRecord] = []
    swap(&taken, &records)
    taken.withUnsafeMutableBufferPointer { clients in
      while let arrival = serveThoseWhoStay(&lines, &nextDue) {
        let client = Int(arrival.client)
        let acceptance = lines[Int(arrival.server)].acceptance(at: arrival.at)
        takeTurn(client, &clients[client], acceptance, at: arrival.at, through: end)
        nextDue[Int(arrival.group)] = min(nextDue[Int(arrival.group)], due[client])
      }
    }
    swap(&taken, &records)
    for server in servers.indices { servers[server].acceptanceFree = lines[server].free }
    for group in groups.indices { groups[group].nextDue = nextDue[group] }
  }

  /// Lets servers take the next in line, up to one who is turned away or may go elsewhere.
  ///
  /// Who is accepted and will go nowhere else meets nobody any more, and plays on later, when it is
  /// its turn among its neighbours: until then only the line knows of it.
  private mutating func serveThoseWhoStay(
    _ lines: inout [ServerLine], _ nextDue: inout [Instant]
  ) -> ArrivalQueue.Arrival? {
    lines.withUnsafeMutableBufferPointer { lines in
      nextDue.withUnsafeMutableBufferPointer { nextDue in
        admissions.withUnsafeMutableBufferPointer { admissions in
          due.withUnsafeMutableBufferPointer { due in
            arrivals.popFirst { arrival in
              let client = Int(arrival.client)
              guard arrival.staysHere,
                let acceptance = lines[Int(arrival.server)].acceptance(at: arrival.at)
              else { return true }
              admissions[client] = acceptance
              due[client] = arrival.at
              let group = Int(arrival.group)
              nextDue[group] = min(nextDue[group], arrival.at)
              return false
            }
          }
        }
      }
    }
  }

  /// Plays on with a client that may line up again before others do.
  private mutating func takeTurn(
    _ client: Int, _ record: inout ClientRecord, _ acceptance: Instant?, at now: Instant,
    through end: Instant
  ) {
    record.linesUp = false
    if record.isPassing { goThroughOutage(&record) }
    if let acceptance { record.acceptance = acceptance } else { fail(&record) }
    due[client] = finishWake(client, &record, at: now)
    let staysHere =
      record.acceptance != .never && record.resolverChange == .never
      && record.resolved == record.contact
    if !staysHere, due[client] <= end { playOn(client, &record, through: end) }
  }

  /// Looks when the first client of a group is due.
  mutating func findNextDue(of group: Int) {
    let first = groups[group].firstClient
    let last = first + groups[group].description.count
    var next = due.withUnsafeBufferPointer { due in
      due[first..<last].reduce(Instant.never) { min($0, $1) }
    }
    for client in groups[group].lateClients { next = min(next, due[Int(client)]) }
    groups[group].nextDue = next
  }
}
