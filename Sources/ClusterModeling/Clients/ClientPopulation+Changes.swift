public import Units

// What the model tells: servers, paths, names, targets, certificates.
extension ClientPopulation {
  /// Tells that a server's condition changed.
  ///
  /// A server that stops answering ends its sessions and empties its queues at once.
  public mutating func serverChanged(
    _ server: Int, to condition: ServerCondition, at now: Instant
  ) {
    let old = servers[server].condition
    let ending = groups.indices.filter {
      endsOutage(of: $0, server: server, in: condition, at: now)
    }
    approach(now, servers: [server], sparing: ending)
    guard condition != old else { return }
    guard changesClients(from: old, to: condition) else {
      servers[server].condition = condition
      if !condition.delivers { servers[server].policyFree = now }
      updateStandings(ofServer: server)
      return
    }
    let concerned = groups.indices.filter { tally.concerns(group: $0, server: server) }
    if condition.countsSilence {
      for group in concerned { startSilence(of: group, at: now) }
    }
    let unusual = concerned.map { group in
      if ending.contains(group) {
        endOutage(of: group, at: now)
        return [Int32]()
      }
      if beginsOutage(of: group, server: server, in: condition, at: now) { return [] }
      let new = standing(of: group, at: server, in: condition)
      return settleMembers(
        of: group, server: server, turningTo: new, countsSilence: condition.countsSilence, at: now)
    }
    servers[server].condition = condition
    clocks[server].run(condition.countsSilence, at: now)
    updateStandings(ofServer: server)
    if !condition.answers { servers[server].acceptanceFree = now }
    if !condition.delivers { servers[server].policyFree = now }
    for (group, clients) in zip(concerned, unusual) {
      review(clients, of: group, at: now)
    }
    settleFlows(through: now)
  }

  /// Whether a server's change does anything to clients.
  ///
  /// Another pace concerns only who connects later. Nobody is connected to a server that does not
  /// answer, so there nothing else matters than its clock for silence.
  private func changesClients(from old: ServerCondition, to new: ServerCondition) -> Bool {
    var onlyPace = old
    onlyPace.coreNodes = new.coreNodes
    let changesPaceOnly =
      onlyPace == new && old.answers == new.answers && old.delivers == new.delivers
    let staysSilent = !old.answers && !new.answers && old.countsSilence == new.countsSilence
    return !changesPaceOnly && !staysSilent
  }

  /// Tells whether messages get through between a group and a server.
  public mutating func pathChanged(
    group: Int, server: Int, isReachable: Bool, at now: Instant
  ) {
    approach(now, groups: [group], servers: [server])
    guard groups[group].isReachable[server] != isReachable else { return }
    var new = standings[group * servers.count + server]
    if isReachable { new.insert(.path) } else { new.remove(.path) }
    // Nobody is connected to a server that does not answer.
    let isConcerned = tally.concerns(group: group, server: server) && new.contains(.answers)
    let countsSilence = servers[server].condition.countsSilence
    let unusual =
      isConcerned
      ? settleMembers(
        of: group, server: server, turningTo: new, countsSilence: countsSilence, at: now) : []
    groups[group].isReachable[server] = isReachable
    updateStandings(ofServer: server)
    review(unusual, of: group, at: now)
    settleFlows(through: now)
  }

  /// Whether a client has to do with a server: is managed by it or tries to reach it.
  private mutating func concerns(_ record: inout ClientRecord, _ server: Int) -> Bool {
    !record.isRemoved && (Int(record.active) == server || Int(record.contact) == server)
  }

  /// Brings the clients of a group that have to do with a server up to a change of what the server
  /// does for them, and plays the change for all with whom it does the usual.
  ///
  /// - Returns: the others, who are to be reviewed when the change is made.
  private mutating func settleMembers(
    of group: Int, server: Int, turningTo new: ClientStanding, countsSilence: Bool, at now: Instant
  ) -> [Int32] {
    settleDeliveries(of: group, before: now)
    let old = standings[group * servers.count + server]
    let change = usualChange(
      of: group, server: server, from: old, to: new, countsSilence: countsSilence)
    var batch = AlikeChanges()
    var unusual: [Int32] = []
    var first = groups[group].nextDue
    planMembers(of: group) { population, client, record, due in
      guard population.concerns(&record, server) else { return }
      if record.hasPolicyInFlight { population.settlePolicy(&record, before: now) }
      let usual = population.changeUsually(&record, change, with: &batch, due: due, at: now)
      if let next = usual {
        due = next
        first = min(first, next)
      } else {
        population.settle(&record, before: now)
        unusual.append(Int32(client))
      }
    }
    groups[group].nextDue = first
    close(batch, ofGroup: group, at: now)
    return unusual
  }

  /// Draws the consequences of a change for clients of a group.
  private mutating func review(_ clients: [Int32], of group: Int, at now: Instant) {
    guard !clients.isEmpty else { return }
    var batch = AlikeChanges()
    var first = groups[group].nextDue
    for client in clients {
      var record = records[Int(client)]
      review(&record, at: now)
      recount(&record, with: &batch, at: now)
      let next = plan(&record, at: now)
      records[Int(client)] = record
      due[Int(client)] = next
      first = min(first, next)
      if isFollowed { wakes?.set(Int(client), to: next) }
    }
    groups[group].nextDue = first
    close(batch, ofGroup: group, at: now)
  }

  /// Draws the consequences of a change for a client: broken waits and sessions.
  private mutating func review(_ record: inout ClientRecord, at now: Instant) {
    record.eventfulBeat = .never
    if record.acceptance != .never, !reaches(&record) {
      record.acceptance = .never
      fail(&record)
    }
    let standing = standing(&record, at: record.active)
    if !standing.contains(.answers) { endSession(of: &record) }
    if !standing.contains(.delivers) { leaveLine(&record) }
  }

  /// Tells that a group's name now leads to another server.
  ///
  /// A client turns there at its first beat at or after `shownAt` of its place in the group, when
  /// its resolver shows the new record; never before `now`. A change that a resolver had not shown
  /// yet is forgotten: when it asks, it gets the record of the day.
  /// Source: SC-VEN-014, AS-VEN-022.
  public mutating func repoint(
    group: Int, to server: Int, at now: Instant, shownAt: (_ ordinal: Int) -> Instant
  ) {
    groups[group].mayReach[server] = true
    groups[group].mayTurn = true
    approach(now, groups: [group])
    settleDeliveries(of: group, before: now)
    changeMembers(of: group) { population, client, record in
      guard !record.isRemoved else { return }
      let shown = max(now, shownAt(Int(record.ordinal)))
      population.refreshResolver(of: &record, at: now)
      record.resolverChange = min(record.resolverChange, shown)
      record.shown = UInt8(server)
      population.settlePolicy(&record, before: now)
      population.settle(&record, before: now)
      record.eventfulBeat = .never
      population.setDue(client, ofGroup: Int(record.group), to: population.plan(&record, at: now))
    }
  }

  /// Tells that another server is to manage a group; the clients themselves learn nothing by it.
  ///
  /// Source: SC-VEN-021 (target and active server are two things).
  public mutating func targetChanged(group: Int, to server: Int, at now: Instant) {
    approach(now, groups: [group])
    attributeFlows(of: group, at: now)
    groups[group].target = server
    updateStandings(of: group)
    changeMembers(of: group) { population, client, record in
      population.recount(&record, at: now)
      population.setDue(client, ofGroup: Int(record.group), to: population.plan(&record, at: now))
    }
    settleFlows(through: now)
    offerFlows(of: group, at: now)
  }

  /// Tells which share of a group cannot verify a server's certificate from now on.
  ///
  /// Sessions go on; the next connection decides. Source: SC-VEN-017, AS-VEN-032.
  public mutating func trustChanged(
    group: Int, server: Int, unusableShare: Double, at now: Instant
  ) {
    approach(now, groups: [group], servers: [server])
    groups[group].unusableTrust[server] = min(1, max(0, unusableShare))
    updateStandings(ofServer: server)
  }
}
