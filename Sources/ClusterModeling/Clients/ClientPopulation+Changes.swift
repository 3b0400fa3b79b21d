public import Units

// What the model tells: servers, paths, names, targets, certificates.
extension ClientPopulation {
  /// Tells that a server's condition changed.
  ///
  /// A server that stops answering ends its sessions and empties its queues at once.
  public mutating func serverChanged(
    _ server: Int, to condition: ServerCondition, at now: Instant
  ) {
    approach(now, servers: [server])
    let old = servers[server].condition
    guard condition != old else { return }
    var onlyPace = old
    onlyPace.coreNodes = condition.coreNodes
    let changesPaceOnly =
      onlyPace == condition && old.answers == condition.answers
      && old.delivers == condition.delivers
    guard !changesPaceOnly else {
      servers[server].condition = condition
      updateStandings(ofServer: server)
      return
    }
    let concerned = groups.indices.filter { tally.concerns(group: $0, server: server) }
    for group in concerned { settleMembers(of: group, server: server, before: now) }
    servers[server].condition = condition
    clocks[server].run(condition.countsSilence, at: now)
    updateStandings(ofServer: server)
    if !condition.answers { servers[server].acceptanceFree = now }
    if !condition.delivers { servers[server].policyFree = now }
    for group in concerned { reviewMembers(of: group, server: server, at: now) }
    settleFlows(through: now)
  }

  /// Tells whether messages get through between a group and a server.
  public mutating func pathChanged(
    group: Int, server: Int, isReachable: Bool, at now: Instant
  ) {
    approach(now, groups: [group], servers: [server])
    guard groups[group].isReachable[server] != isReachable else { return }
    settleMembers(of: group, server: server, before: now)
    groups[group].isReachable[server] = isReachable
    updateStandings(ofServer: server)
    reviewMembers(of: group, server: server, at: now)
    settleFlows(through: now)
  }

  /// Whether a client has to do with a server: is managed by it or tries to reach it.
  private mutating func concerns(_ record: inout ClientRecord, _ server: Int) -> Bool {
    !record.isRemoved && (Int(record.active) == server || Int(record.contact) == server)
  }

  private mutating func settleMembers(of group: Int, server: Int, before now: Instant) {
    settleDeliveries(of: group, before: now)
    changeMembers(of: group) { population, _, record in
      guard population.concerns(&record, server) else { return }
      population.settlePolicy(&record, before: now)
      population.settle(&record, before: now)
    }
  }

  private mutating func reviewMembers(of group: Int, server: Int, at now: Instant) {
    var batch = AlikeChanges()
    var first = groups[group].nextDue
    changeMembers(of: group) { population, client, record in
      guard population.concerns(&record, server) else { return }
      population.review(&record, at: now)
      population.recount(&record, with: &batch, at: now)
      let next = population.plan(&record, at: now)
      population.due[client] = next
      first = min(first, next)
      if population.isFollowed { population.wakes?.set(client, to: next) }
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
    offerFlows(at: now)
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
