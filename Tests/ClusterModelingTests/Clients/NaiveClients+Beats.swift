import SimulationKernel
import Units

@testable import ClusterModeling

// Every beat of every agent.
extension NaiveClients {
  mutating func addInitialAgent(group: Int, ordinal: Int) {
    let state = groups[group]
    let origin = state.beats.firstOrigin(ordinal)
    var agent = NaiveAgent(
      group: group, ordinal: ordinal, origin: origin, lastHeard: origin,
      active: state.group.home, contact: state.group.home, resolved: state.group.home,
      knownBy: Set(servers.indices), isInitial: true, reported: servers.map { _ in 0 },
      uploaded: servers.map { _ in 0 }, blind: servers.map { _ in 0 })
    agent.missedBeats = state.beats.missed(ordinal: ordinal, epoch: 0).filter { $0 >= 3 }
    groups[group].agents.append(agents.count)
    agents.append(agent)
    while beatInstant(agents.count - 1) < .start {
      agents[agents.count - 1].lastHeard = beatInstant(agents.count - 1)
      agents[agents.count - 1].beat += 1
    }
    plan(agents.count - 1, .beat, at: beatInstant(agents.count - 1))
    planHearing(agents.count - 1)
  }

  private func beatInstant(_ client: Int) -> Instant {
    let agent = agents[client]
    let group = groups[agent.group].group
    return groups[agent.group].beats.instant(
      agent.beat, origin: agent.origin, ordinal: agent.ordinal, epoch: agent.epoch,
      step: agent.isMinimal ? group.authentication.minimalInterval : group.heartbeat.interval)
  }

  mutating func beat(_ client: Int) {
    beatsPlayed += 1
    let beat = agents[client].beat
    agents[client].beat += 1
    plan(client, .beat, at: beatInstant(client))
    if agents[client].isWaiting { return }
    if let coming = agents[client].comingRecord, coming.at <= now {
      agents[client].resolved = coming.server
      agents[client].comingRecord = nil
    }
    if agents[client].resolved != agents[client].contact {
      endSession(client)
      agents[client].contact = agents[client].resolved
    }
    let agent = agents[client]
    if agent.missedBeats.contains(beat) {
      fail(client)
    } else if !isAnswered(agent) {
      endSession(client)
      fail(client)
    } else if agent.hasSession {
      hear(client)
    } else if !agent.knownBy.contains(agent.contact)
      || !groups[agent.group].trusts(agent.contact, ordinal: agent.ordinal)
    {
      refuse(client)
    } else {
      lineUpForConnection(client)
    }
  }

  func isAnswered(_ agent: NaiveAgent) -> Bool {
    let condition = servers[agent.contact].condition
    return condition.acceptsClients && condition.coreNodes > 0
      && groups[agent.group].isReachable[agent.contact]
  }

  private mutating func lineUpForConnection(_ client: Int) {
    let state = servers[agents[client].contact]
    let begin = max(now, state.acceptanceFree)
    if begin - now > state.server.acceptWaitMax {
      turnedAway += 1
      return fail(client)
    }
    let rate = state.server.acceptRatePerCoreNode * Double(state.condition.coreNodes)
    let end = begin + Duration(roundingSeconds: 1 / rate)
    servers[agents[client].contact].acceptanceFree = end
    agents[client].isWaiting = true
    plan(client, .acceptance, at: end)
  }

  mutating func accept(_ client: Int) {
    agents[client].isWaiting = false
    agents[client].active = agents[client].contact
    agents[client].hasSession = true
    agents[client].refusedSince = nil
    agents[client].isLost = false
    plan(client, .minimal, at: nil)
    plan(client, .lost, at: nil)
    if agents[client].isMinimal { beginEpoch(client, isMinimal: false) }
    agents[client].owesPolicy = !unreceived(agents[client]).isEmpty
    hear(client)
  }

  mutating func refuse(_ client: Int) {
    if agents[client].refusedSince == nil {
      agents[client].refusedSince = now
      let timing = groups[agents[client].group].group.authentication
      plan(client, .minimal, at: agents[client].isMinimal ? nil : now + timing.minimalAfter)
      plan(client, .lost, at: now + timing.lostAfter)
    }
    fail(client)
  }

  mutating func beginEpoch(_ client: Int, isMinimal: Bool) {
    agents[client].isMinimal = isMinimal
    agents[client].epoch += 1
    agents[client].origin = now
    agents[client].beat = 1
    let agent = agents[client]
    agents[client].missedBeats = groups[agent.group].beats.missed(
      ordinal: agent.ordinal, epoch: agent.epoch)
    plan(client, .beat, at: beatInstant(client))
  }

  mutating func fail(_ client: Int) {
    agents[client].misses += 1
    agents[client].goodBeats = 0
    if agents[client].misses >= groups[agents[client].group].group.heartbeat.missesToDegraded {
      agents[client].isDegraded = true
    }
  }

  mutating func hear(_ client: Int) {
    agents[client].misses = 0
    agents[client].lastHeard = now
    agents[client].windowsMissed = 0
    agents[client].isOffline = false
    planHearing(client)
    if agents[client].isDegraded {
      agents[client].goodBeats += 1
      let needed = groups[agents[client].group].group.heartbeat.beatsToRecover
      if agents[client].goodBeats >= needed {
        agents[client].isDegraded = false
        agents[client].goodBeats = 0
      }
    }
    if agents[client].owesPolicy, delivers(agents[client].active) {
      agents[client].owesPolicy = false
      receivePolicy(client)
    }
  }

  mutating func endSession(_ client: Int) {
    guard agents[client].hasSession else { return }
    agents[client].hasSession = false
    agents[client].owesPolicy = false
    agents[client].isInLine = false
    plan(client, .push, at: nil)
  }

  mutating func planHearing(_ client: Int) {
    let missed = agents[client].windowsMissed
    let windows = script.windows
    plan(
      client, .hearing,
      at: missed < windows.count ? agents[client].lastHeard + windows[missed] : nil)
  }

  mutating func ageHearing(_ client: Int) {
    agents[client].windowsMissed += 1
    planHearing(client)
  }

  mutating func pairAgent(group: Int, with server: Int) {
    var agent = NaiveAgent(
      group: group, ordinal: groups[group].agents.count, origin: now, lastHeard: now,
      active: server, contact: server, resolved: server, knownBy: [server], isInitial: false,
      reported: servers.map { _ in 0 }, uploaded: servers.map { _ in 0 },
      blind: servers.map { _ in 0 })
    agent.beat = 1
    agent.flowMark = now
    agent.integralMark = now
    agent.pairedVersion = servers[server].computed
    agent.missedBeats = groups[group].beats.missed(ordinal: agent.ordinal, epoch: 0)
    groups[group].agents.append(agents.count)
    agents.append(agent)
    plan(agents.count - 1, .beat, at: beatInstant(agents.count - 1))
    planHearing(agents.count - 1)
  }
}
