import SimulationKernel
import Units

@testable import ClusterModeling

// What is told, and policy.
extension NaiveClients {
  mutating func apply(_ change: PopulationScript.Change) {
    for client in agents.indices { integrate(client) }
    switch change {
    case .server(let server, let condition): changeServer(server, to: condition)
    case .path(let group, let server, let isReachable):
      groups[group].isReachable[server] = isReachable
      breakWaits()
    case .repoint(let group, let server, let delays): repoint(group, server, delays)
    case .target(let group, let server): groups[group].target = server
    case .trust(let group, let server, let share): groups[group].unusableTrust[server] = share
    case .pair(let group, let server):
      let condition = servers[server].condition
      if condition.acceptsClients, condition.coreNodes > 0 { pairAgent(group: group, with: server) }
    case .learn(let server, let latest):
      for client in agents.indices.suffix(latest) { agents[client].knownBy.insert(server) }
    case .forget(let server, let client): agents[client].knownBy.remove(server)
    case .unpair(let client): unpair(client)
    case .provision(let shares): provision(shares)
    case .compute(let server): compute(server)
    case .reassign(let client, let server, let delay):
      reassign(client, to: server, turnsAt: now + delay)
    case .withhold(let client):
      if let coming = agents[client].comingRecord, coming.at > now {
        agents[client].comingRecord = nil
      }
    case .loseBacklog: break
    }
  }

  private mutating func changeServer(_ server: Int, to condition: ServerCondition) {
    guard condition != servers[server].condition else { return }
    let last = servers[server].watches.count - 1
    if servers[server].condition.countsSilence { servers[server].watches[last].to = now }
    if condition.countsSilence { servers[server].watches.append((now, .never)) }
    servers[server].condition = condition
    if !condition.acceptsClients || condition.coreNodes == 0 {
      noteQuietGroups(at: server)
      servers[server].acceptanceFree = now
      for client in agents.indices where agents[client].active == server { endSession(client) }
    }
    if !delivers(server) {
      servers[server].policyFree = now
      for client in agents.indices where agents[client].active == server && agents[client].isInLine
      {
        agents[client].isInLine = false
        agents[client].owesPolicy = true
        plan(client, .push, at: nil)
      }
    }
    breakWaits()
  }

  /// Counts the groups of which every client is connected to a server, in order, and waits for
  /// nothing when the server stops answering.
  private mutating func noteQuietGroups(at server: Int) {
    for group in groups where group.group.heartbeat.missProbability == 0 {
      let members = group.agents.map { agents[$0] }.filter { !$0.isRemoved }
      let isQuiet = members.allSatisfy {
        $0.active == server && $0.contact == server && $0.comingRecord == nil && $0.hasSession
          && !$0.isDegraded && !$0.isInLine && !$0.owesPolicy && $0.inHand.isEmpty
          && $0.flowMode == .reporting
      }
      if isQuiet, !members.isEmpty { quietGroupsCutOff += 1 }
    }
  }

  /// Whoever waits for a connection that cannot come about fails at once.
  private mutating func breakWaits() {
    for client in agents.indices where agents[client].isWaiting && !isAnswered(agents[client]) {
      agents[client].isWaiting = false
      plan(client, .acceptance, at: nil)
      fail(client)
    }
  }

  private mutating func repoint(_ group: Int, _ server: Int, _ delays: [Duration]) {
    for (ordinal, client) in groups[group].agents.enumerated() {
      var shown = now + delays[ordinal]
      if let coming = agents[client].comingRecord {
        if coming.at <= now {
          agents[client].resolved = coming.server
        } else {
          shown = min(shown, coming.at)
        }
      }
      agents[client].comingRecord = (shown, server)
    }
  }

  private mutating func reassign(_ client: Int, to server: Int, turnsAt: Instant) {
    guard !agents[client].isRemoved else { return }
    groups[agents[client].group].adopters.insert(server)
    if let coming = agents[client].comingRecord, coming.at <= now {
      agents[client].resolved = coming.server
    }
    agents[client].comingRecord = (turnsAt, server)
  }

  private mutating func unpair(_ client: Int) {
    guard !agents[client].isRemoved else { return }
    endSession(client)
    agents[client].isRemoved = true
    agents[client].isWaiting = false
    for step in 0..<8 { agents[client].stamps[step] += 1 }
    for version in versions.indices
    where concerns(version + 1, agents[client]) && !agents[client].inForce.contains(version + 1) {
      versions[version].affected -= 1
      versions[version].note(at: now)
    }
  }

  func delivers(_ server: Int) -> Bool {
    servers[server].condition.deliversPolicy && servers[server].condition.coreNodes > 0
  }

  private mutating func provision(_ shares: [Double]) {
    let number = versions.count + 1
    let concerned = groups.indices.map { index in
      let count = groups[index].agents.count
      let bits = script.streams.stream(groups[index].group.name, "affected by policy")
        .bits(UInt64(number))
      let order = KeyedPermutation(size: count, key: bits ^ StableHash.mixed(UInt64(number)))
      let affected = (shares[index] * Double(count)).rounded(.toNearestOrAwayFromZero)
      return (0..<Int(affected)).map(order.item)
    }
    var affected = 0
    for (group, places) in concerned.enumerated() {
      for place in places where !agents[groups[group].agents[place]].isRemoved { affected += 1 }
    }
    versions.append(NaiveVersion(concerned: concerned, provisionedAt: now, affected: affected))
    versions[number - 1].note(at: now)
  }

  private func concerns(_ version: Int, _ agent: NaiveAgent) -> Bool {
    version > agent.pairedVersion
      && versions[version - 1].concerned[agent.group].contains(agent.ordinal)
  }

  private mutating func compute(_ server: Int) {
    guard versions.count > servers[server].computed else { return }
    let first = servers[server].computed + 1
    servers[server].computed = versions.count
    for version in first...versions.count {
      for (group, places) in versions[version - 1].concerned.enumerated() {
        for place in places { offer(version, to: groups[group].agents[place], from: server) }
      }
    }
  }

  private mutating func offer(_ version: Int, to client: Int, from server: Int) {
    let agent = agents[client]
    guard agent.active == server, agent.hasSession, !agent.isRemoved, concerns(version, agent),
      !agent.inHand.contains(version), !agent.inForce.contains(version),
      !agent.isInLine, !agent.owesPolicy
    else { return }
    guard !agent.isDegraded, delivers(server), servers[server].condition.pushesPolicy else {
      agents[client].owesPolicy = true
      return
    }
    let state = servers[server]
    let rate = state.server.policyRatePerCoreNode * Double(state.condition.coreNodes)
    let served = max(now, state.policyFree) + Duration(roundingSeconds: 1 / rate)
    servers[server].policyFree = served
    let latency = SplitMixStreams(
      script.streams.stream(groups[agent.group].group.name, "event channel push")
    )
    .duration(
      groups[agent.group].group.policy.pushLatency, of: UInt64(agent.ordinal), UInt64(version))
    agents[client].isInLine = true
    plan(client, .push, at: served + latency)
  }

  mutating func push(_ client: Int) {
    agents[client].isInLine = false
    let agent = agents[client]
    if isBlind(agent) || agent.isDegraded {
      agents[client].owesPolicy = true
    } else {
      receivePolicy(client)
    }
  }

  func unreceived(_ agent: NaiveAgent) -> [Int] {
    (0..<servers[agent.active].computed).map { $0 + 1 }.filter {
      concerns($0, agent) && !agent.inHand.contains($0) && !agent.inForce.contains($0)
    }
  }

  mutating func receivePolicy(_ client: Int) {
    let agent = agents[client]
    let new = unreceived(agent)
    guard !new.isEmpty else { return }
    agents[client].inHand.formUnion(new)
    let span = SplitMixStreams(
      script.streams.stream(groups[agent.group].group.name, "policy application")
    )
    .duration(
      groups[agent.group].group.policy.applyTime, of: UInt64(agent.ordinal),
      UInt64(servers[agent.active].computed))
    plan(client, .application, at: now + span)
  }

  mutating func putIntoForce(_ client: Int) {
    for version in agents[client].inHand.sorted() {
      versions[version - 1].applied += 1
      versions[version - 1].note(at: now)
    }
    agents[client].inForce.formUnion(agents[client].inHand)
    agents[client].inHand = []
  }
}
