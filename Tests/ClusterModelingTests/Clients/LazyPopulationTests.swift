import SimulationKernel
import Testing
import Units

@testable import ClusterModeling

/// The lazy population against the oracle: VEN by VEN, instant by instant.
@Suite struct LazyPopulationTests {
  /// Tells the lazy population a script; logs every change of every client.
  struct Player {
    var population: ClientPopulation
    var log: [PopulationLogEntry] = []
    var before: [ClientReading] = []
    var changesSeen = 0

    init(_ script: PopulationScript, isFollowed: Bool = true) throws {
      population = try ClientPopulation(
        groups: script.groups, servers: script.servers, hearingWindows: script.windows,
        isFollowed: isFollowed, streams: script.streams)
      before = population.records.indices.map { population.client($0) }
    }

    mutating func play(_ script: PopulationScript) {
      var rest = script.changes[...]
      while let told = rest.first, told.at <= script.horizon {
        while let next = population.nextChange, next < told.at { advance(to: next) }
        while let same = rest.first, same.at == told.at {
          rest.removeFirst()
          tell(same.change, at: same.at)
        }
        advance(to: told.at)
      }
      while let next = population.nextChange, next <= script.horizon { advance(to: next) }
      population.advance(to: script.horizon)
    }

    /// Tells a script to a population that nobody follows; reads it now and then, and at the end.
    mutating func play(
      _ script: PopulationScript, readingEvery span: Duration,
      _ read: (inout ClientPopulation, Instant) -> Void
    ) {
      var rest = script.changes.filter { $0.at <= script.horizon }[...]
      var look = Instant.start + span
      while true {
        let next = min(rest.first?.at ?? .never, look, script.horizon)
        while let same = rest.first, same.at == next {
          rest.removeFirst()
          tell(same.change, at: same.at)
        }
        if next == look || next == script.horizon {
          population.advance(to: next)
          read(&population, next)
          look = look + span
        }
        if next == script.horizon { return }
      }
    }

    private mutating func advance(to now: Instant) {
      population.advance(to: now)
      changesSeen += 1
      for client in population.records.indices {
        let reading = population.client(client)
        if client < before.count, before[client] == reading { continue }
        if client < before.count { before[client] = reading } else { before.append(reading) }
        log.append(PopulationLogEntry(instant: now, client: client, reading: reading))
      }
    }

    mutating func tell(_ change: PopulationScript.Change, at now: Instant) {
      switch change {
      case .server(let server, let condition):
        population.serverChanged(server, to: condition, at: now)
      case .path(let group, let server, let isReachable):
        population.pathChanged(group: group, server: server, isReachable: isReachable, at: now)
      case .repoint(let group, let server, let delays):
        population.repoint(group: group, to: server, at: now) { now + delays[$0] }
      case .target(let group, let server):
        population.targetChanged(group: group, to: server, at: now)
      case .trust(let group, let server, let share):
        population.trustChanged(group: group, server: server, unusableShare: share, at: now)
      case .pair(let group, let server):
        if population.servers[server].condition.answers {
          _ = population.pair(group: group, with: server, at: now)
        }
      case .learn(let server, let latest):
        for client in (0..<population.clientCount).suffix(latest) {
          population.serverLearns(server, of: client, at: now)
        }
      case .forget(let server, let client):
        population.serverForgets(server, client: client, at: now)
      case .unpair(let client): population.unpair(client, at: now)
      case .provision(let shares):
        population.provisioned(
          version: population.newestVersion + 1, affecting: shares, at: now)
      case .compute(let server):
        if population.newestVersion > 0 {
          population.computed(version: population.newestVersion, on: server, at: now)
        }
      }
    }
  }

  /// The last four once found misses lost on the way into the minimal state, and policy in force at
  /// the time of another version.
  static let seeds = Array(UInt64(1)...32) + [131, 157, 213, 276]

  @Test(arguments: Self.seeds)
  func `lazy and naive clients are in the same state at every instant`(seed: UInt64) throws {
    let script = PopulationScript(seed: seed, clients: 60, hours: 12)
    var naive = NaiveClients(script)
    naive.run()
    var lazy = try Player(script)
    lazy.play(script)
    let difference = zip(lazy.log, naive.log).first { $0 != $1 }
    #expect(difference == nil, "seed \(seed)")
    #expect(lazy.log.count == naive.log.count, "seed \(seed)")
    #expect(lazy.changesSeen < naive.beatsPlayed, "seed \(seed)")
    expectSameTotals(lazy.population, naive)
    expectSamePolicies(lazy.population, naive)
    expectSameSamples(lazy.population, naive)
  }

  /// Nobody follows: clients are played one after the other, when something is told or read.
  @Test(arguments: Self.seeds)
  func `clients that nobody follows are found in the same states`(seed: UInt64) throws {
    let script = PopulationScript(seed: seed, clients: 60, hours: 12)
    var naive = NaiveClients(script)
    naive.run()
    var lazy = try Player(script, isFollowed: false)
    var states = naive.agents.indices.map { _ in ClientReading?.none }
    var rest = naive.log[...]
    lazy.play(script, readingEvery: .seconds(Int64(600 + 400 * seed))) { population, now in
      while let entry = rest.first, entry.instant <= now {
        states[entry.client] = entry.reading
        rest.removeFirst()
      }
      for client in population.records.indices {
        let reading = population.client(client)
        if let state = states[client], state != reading {
          Issue.record("client \(client) of seed \(seed) at \(now): \(reading) is not \(state)")
          return
        }
      }
    }
    #expect(rest.isEmpty, "seed \(seed)")
    expectSameTotals(lazy.population, naive)
    expectSamePolicies(lazy.population, naive)
    expectSameSamples(lazy.population, naive)
  }

  /// Somebody looks for a while, and ceases to: at each reading the habit changes.
  @Test(arguments: Self.seeds)
  func `clients that are followed now and then are found in the same states`(seed: UInt64) throws {
    var script = PopulationScript(seed: seed, clients: 60, hours: 12)
    for server in script.servers.indices { script.servers[server].flowOverload = .queued }
    var naive = NaiveClients(script)
    naive.run()
    var always = try Player(script)
    always.play(script)
    var sometimes = try Player(script, isFollowed: seed % 2 == 0)
    sometimes.play(script, readingEvery: .seconds(Int64(500 + 300 * seed))) { population, _ in
      population.follow(!population.isFollowed)
    }
    for client in naive.agents.indices {
      #expect(sometimes.population.client(client) == always.population.client(client))
    }
    expectSameTotals(sometimes.population, naive)
    expectSamePolicies(sometimes.population, naive)
    expectSameSamples(sometimes.population, naive)
    for server in script.servers.indices {
      let end = script.horizon
      #expect(
        sometimes.population.intake(of: server, at: end)
          == always.population.intake(of: server, at: end))
      #expect(
        sometimes.population.takeBacklog(of: server, before: end)
          == always.population.takeBacklog(of: server, before: end))
    }
  }

  /// Policy for a whole quiet group is one delivery, until something happens to the group.
  @Test(arguments: PopulationScript.Disturbance.allCases, [true, false])
  func `a delivery that is disturbed half-way comes out as if each client were served`(
    disturbance: PopulationScript.Disturbance, isFollowed: Bool
  ) throws {
    for seed in UInt64(1)...6 {
      let script = PopulationScript(seed: seed, deliveryDisturbedBy: disturbance)
      var naive = NaiveClients(script)
      naive.run()
      var lazy = try Player(script, isFollowed: isFollowed)
      for told in script.changes.prefix(while: { $0.at < PopulationScript.disturbedAt }) {
        lazy.tell(told.change, at: told.at)
      }
      #expect(lazy.population.groups.contains { !$0.deliveries.isEmpty })
      lazy = try Player(script, isFollowed: isFollowed)
      if isFollowed {
        lazy.play(script)
      } else {
        lazy.play(script, readingEvery: .seconds(700)) { _, _ in }
      }
      expectSameTotals(lazy.population, naive)
      expectSamePolicies(lazy.population, naive)
    }
  }

  @Test func `the stories lead through every state, queues and policies included`() {
    var reached: [String: Int] = [:]
    func note(_ state: String, _ isReached: Bool) {
      reached[state, default: 0] += isReached ? 1 : 0
    }
    for seed in 1...8 {
      var naive = NaiveClients(PopulationScript(seed: UInt64(seed), clients: 60, hours: 12))
      naive.run()
      for reading in naive.log.map(\.reading) {
        note("degraded", reading.isDegraded)
        note("offline", reading.isOffline)
        note("refused", reading.isRefused)
        note("minimal", reading.isMinimal)
        note("lost", reading.isLostAgent)
        note("waiting", reading.isWaiting)
        note("in the dark with a session", reading.isBlind && reading.hasSession)
        note("unheard for long", reading.hearingWindowsMissed == 2)
        note("moving", reading.activeServer != reading.contactedServer)
        note("owing policy", reading.owesPolicy)
        note("uploading", reading.flowState == .uploading)
        note("overflowing", reading.flowState == .overflowing)
        note("removed", reading.isRemoved)
      }
      note("policies in force", naive.versions.contains { $0.applied > 0 })
    }
    #expect(reached.filter { $0.value < 5 }.isEmpty)
  }

  private func expectSameTotals(_ lazy: ClientPopulation, _ naive: NaiveClients) {
    let end = naive.script.horizon
    for (client, agent) in naive.agents.enumerated() where !agent.isRemoved {
      #expect(lazy.lastHeard(client, at: end) == agent.lastHeard)
    }
    for group in naive.groups.indices {
      let agents = naive.groups[group].agents.map { naive.agents[$0] }
      let rate = lazy.groups[group].flowRate
      let lost = agents.reduce(Int128(0)) { $0 + $1.overflowed }
      #expect(isClose(lazy.buffers(of: group, at: end).lost, rate * Double(lost) / 1e9))
      for server in naive.servers.indices {
        let blind = agents.reduce(Int128(0)) { $0 + $1.blind[server] }
        #expect(lazy.blindHours(group: group, server: server, at: end) == Double(blind) / 3.6e12)
        let there = agents.filter { $0.active == server && !$0.isRemoved }
        let counts = lazy.counts(group: group, server: server)
        #expect(counts.total == there.count)
        #expect(counts.degraded == there.count { $0.isDegraded })
        #expect(counts.offline == there.count { $0.isOffline })
        #expect(counts.lostAgent == there.count { $0.isLost })
        #expect(counts.blind == there.count { naive.isBlind($0) })
        #expect(counts.moved == there.count { $0.active != naive.groups[group].target })
        expectSameHeadings(counts, lazy, group: group, server: server)
      }
    }
    for server in naive.servers.indices {
      let offered = naive.agents.reduce(0.0) { sum, agent in
        let ratio = naive.groups[agent.group].ratio
        let time = Double(agent.reported[server]) + ratio * Double(agent.uploaded[server])
        return sum + lazy.groups[agent.group].flowRate * time / 1e9
      }
      #expect(isClose(lazy.intake(of: server, at: end).offered, offered))
    }
  }

  /// What is counted as it changes is what is found by looking at each client.
  private func expectSameHeadings(
    _ counts: ClientCounts, _ lazy: ClientPopulation, group: Int, server: Int
  ) {
    let there = lazy.clients(of: group).map { lazy.client($0) }
      .filter { $0.activeServer == server && !$0.isRemoved }
    #expect(counts.waiting == there.count { $0.isWaiting })
    #expect(counts.active == there.count { !$0.isDegraded && !$0.isLostAgent })
    #expect(counts.uploading == there.count { $0.flowState == .uploading })
    #expect(
      counts.reporting
        == there.count { $0.flowState == .reporting || $0.flowState == .uploading })
    #expect(
      counts.buffering
        == there.count { $0.flowState == .buffering || $0.flowState == .overflowing })
    #expect(counts.overflowing == there.count { $0.flowState == .overflowing })
    #expect(counts.owingPolicy == there.count { $0.owesPolicy })
    for window in lazy.hearingWindows.indices {
      #expect(counts.heard(window: window) == there.count { $0.hearingWindowsMissed <= window })
    }
  }

  private func isClose(_ left: Double, _ right: Double) -> Bool {
    abs(left - right) <= 1e-9 * max(1, abs(left), abs(right))
  }

  private func expectSamePolicies(_ lazy: ClientPopulation, _ naive: NaiveClients) {
    #expect(lazy.newestVersion == naive.versions.count)
    for (index, version) in naive.versions.enumerated() {
      let progress = lazy.policy(version: index + 1)
      #expect(progress.affected == version.affected)
      #expect(progress.applied == version.applied)
      #expect(
        [progress.halfAt, progress.percentile99At, progress.lastAt] == version.milestones)
      #expect(lazy.convergence(ofVersion: index + 1) == version.milestones[2])
    }
  }

  /// Blind, degraded and offline clients at whole seconds, as the naive log tells them.
  private func expectSameSamples(_ population: ClientPopulation, _ naive: NaiveClients) {
    var lazy = population
    for group in naive.groups.indices {
      let members = Set(naive.groups[group].agents)
      var states: [Int: ClientReading] = [:]
      for client in members where client < naive.script.groups.reduce(0, { $0 + $1.count }) {
        states[client] = naive.initialReadings[client]
      }
      var rest = naive.log.filter { members.contains($0.client) }[...]
      for sample in lazy.takeSamples(of: group, before: naive.script.horizon) {
        while let entry = rest.first, entry.instant <= sample.at {
          states[entry.client] = entry.reading
          rest.removeFirst()
        }
        #expect(sample.blind == states.values.count { $0.isBlind })
        #expect(
          sample.degraded
            == states.values.count { $0.isDegraded && !$0.isLostAgent && !$0.isRemoved })
        #expect(sample.offline == states.values.count { $0.isOffline && !$0.isRemoved })
        #expect(sample.lostAgent == states.values.count { $0.isLostAgent && !$0.isRemoved })
      }
    }
  }
}
