import SimulationKernel
import Units

@testable import ClusterModeling

/// The oracle: every client is an agent, and every one of its beats is played.
///
/// It follows the definition in Documentation/Decisions/0003-lazy-populations.md word by word and
/// shares the names of the draws and the shuffle with the lazy population, nothing else.
struct NaiveClients {
  let script: PopulationScript
  var agents: [NaiveAgent] = []
  var servers: [NaiveServer] = []
  var groups: [NaiveGroup] = []
  var versions: [NaiveVersion] = []
  var log: [PopulationLogEntry] = []
  /// What was true of the clients that were there at the start.
  var initialReadings: [ClientReading] = []
  var now = Instant.start
  var beatsPlayed = 0
  /// How often a server's end met a group of which every client was in order.
  var quietGroupsCutOff = 0
  /// Attempts to connect that found the line too long.
  var turnedAway = 0
  private var events = NaiveEvents()
  private var logged: [ClientReading] = []
  private var touched: [Int] = []

  init(_ script: PopulationScript) {
    self.script = script
    servers = script.servers.map { NaiveServer($0, script.streams) }
    for (index, group) in script.groups.enumerated() {
      groups.append(NaiveGroup(group, servers: script.servers.count, script.streams))
      for ordinal in 0..<group.count { addInitialAgent(group: index, ordinal: ordinal) }
    }
    for server in servers.indices { events.add(servers[server].firstScan, .scan(server)) }
    logged = agents.map(reading)
    initialReadings = logged
  }

  /// Plays the whole script and logs every change of every agent.
  mutating func run() {
    var rest = script.changes[...]
    while true {
      let next = min(rest.first?.at ?? .never, events.first ?? .never)
      guard next <= script.horizon else { break }
      now = next
      while let told = rest.first, told.at == now {
        rest.removeFirst()
        apply(told.change)
        for agent in agents.indices { review(agent) }
      }
      while let event = events.next(at: now) { handle(event) }
      logChanges()
    }
    now = script.horizon
    for agent in agents.indices { integrate(agent) }
  }

  private mutating func logChanges() {
    for agent in touched.sorted() {
      let reading = reading(agents[agent])
      if agent < logged.count, logged[agent] == reading { continue }
      if agent < logged.count { logged[agent] = reading } else { logged.append(reading) }
      log.append(PopulationLogEntry(instant: now, client: agent, reading: reading))
    }
    touched.removeAll()
  }

  private mutating func handle(_ event: NaiveEvent) {
    switch event {
    case .scan(let server): scan(server)
    case .step(let client, let step, let stamp):
      guard agents[client].stamps[step.rawValue] == stamp else { return }
      integrate(client)
      take(step, client)
      review(client)
    }
  }

  private mutating func take(_ step: NaiveStep, _ client: Int) {
    switch step {
    case .acceptance: accept(client)
    case .beat: beat(client)
    case .push: push(client)
    case .application: putIntoForce(client)
    case .minimal: beginEpoch(client, isMinimal: true)
    case .lost: agents[client].isLost = true
    case .hearing: ageHearing(client)
    case .flow: agents[client].turnFlow()
    }
  }

  private mutating func scan(_ server: Int) {
    let state = servers[server]
    events.add(now + state.server.offlineScanPeriod, .scan(server))
    guard state.condition.countsSilence else { return }
    for client in agents.indices where agents[client].active == server {
      let agent = agents[client]
      guard !agent.isRemoved, !agent.isOffline,
        let limit = groups[agent.group].group.offlineAfter,
        state.watched(from: agent.lastHeard, to: now) >= limit
      else { continue }
      agents[client].isOffline = true
      touched.append(client)
    }
  }

  /// Plans a step of an agent anew; an earlier plan of the same step is void.
  mutating func plan(_ client: Int, _ step: NaiveStep, at instant: Instant?) {
    agents[client].stamps[step.rawValue] += 1
    guard let instant, !agents[client].isRemoved else { return }
    events.add(instant, .step(client, step, agents[client].stamps[step.rawValue]))
  }

  /// Adds up what the agent has been doing; to be called before it changes.
  mutating func integrate(_ client: Int) {
    agents[client].integrate(to: now, isBlind: isBlind(agents[client]))
  }

  /// Sees, after anything that may concern an agent, whether its buffer fills, empties or stands.
  mutating func review(_ client: Int) {
    touched.append(client)
    // A buffer that is empty at the instant of a change is empty when that comes.
    let isTurned = agents[client].isFlowTurned || agents[client].flowTurn == now
    guard isTurned || flowMode(agents[client]) != agents[client].flowMode else { return }
    let state = groups[agents[client].group]
    let limit = state.group.flows.bufferLimit
    agents[client].isFlowTurned = false
    agents[client].accrueFlow(to: now, isTurned: isTurned, ratio: state.ratio, limit: limit)
    let mode = flowMode(agents[client])
    agents[client].flowMode = mode
    let buffered = agents[client].buffered
    var turn: Instant?
    switch mode {
    case .uploading:
      let whole = (Double(buffered.nanoseconds) * (1 / state.ratio)).rounded(.down)
      turn = now + .nanoseconds(Int64(whole) + 1)
    case .buffering: turn = now + (limit - buffered)
    default: break
    }
    agents[client].flowTurn = turn ?? .never
    plan(client, .flow, at: turn)
  }

  private func flowMode(_ agent: NaiveAgent) -> NaiveFlowMode {
    if agent.isRemoved || agent.isMinimal { return .notCapturing }
    if !isBlind(agent), servers[agent.active].condition.takesFlows {
      return agent.buffered > .zero ? .uploading : .reporting
    }
    return agent.buffered >= groups[agent.group].group.flows.bufferLimit ? .overflowing : .buffering
  }

  func isBlind(_ agent: NaiveAgent) -> Bool {
    !agent.hasSession || !groups[agent.group].isReachable[agent.active]
  }

  func reading(_ agent: NaiveAgent) -> ClientReading {
    ClientReading(
      group: agent.group, activeServer: agent.active, contactedServer: agent.contact,
      hasSession: agent.hasSession, isDegraded: agent.isDegraded, isOffline: agent.isOffline,
      isRefused: agent.refusedSince != nil, isMinimal: agent.isMinimal, isLostAgent: agent.isLost,
      isWaiting: agent.isWaiting, isBlind: !agent.isRemoved && isBlind(agent),
      hearingWindowsMissed: agent.windowsMissed, owesPolicy: agent.owesPolicy,
      flowState: agent.flowMode, isRemoved: agent.isRemoved)
  }
}

/// A change of one client, in the lazy population or in the naive one.
struct PopulationLogEntry: Equatable {
  var instant: Instant
  var client: Int
  var reading: ClientReading
}
