import SimulationKernel
import Testing
import Units

@testable import ClusterModeling

/// The lazy population against the oracle: VEN by VEN, instant by instant.
@Suite struct LazyPopulationTests {
  /// The last four once found misses lost on the way into the minimal state, and policy in force at
  /// the time of another version.
  static let seeds = Array(UInt64(1)...32) + [131, 157, 213, 276]

  @Test(arguments: Self.seeds)
  func `lazy and naive clients are in the same state at every instant`(seed: UInt64) throws {
    let script = PopulationScript(seed: seed, clients: 60, hours: 12)
    var naive = NaiveClients(script)
    naive.run()
    var lazy = try PopulationPlayer(script)
    lazy.play(script)
    let difference = zip(lazy.log, naive.log).first { $0 != $1 }
    #expect(difference == nil, "seed \(seed)")
    #expect(lazy.log.count == naive.log.count, "seed \(seed)")
    #expect(lazy.changesSeen < naive.beatsPlayed, "seed \(seed)")
    PopulationComparison(lazy: lazy.population, naive: naive, story: "seed \(seed)").expectSame()
  }

  /// Nobody follows: clients are played one after the other, when something is told or read.
  @Test(arguments: Self.seeds)
  func `clients that nobody follows are found in the same states`(seed: UInt64) throws {
    let script = PopulationScript(seed: seed, clients: 60, hours: 12)
    var naive = NaiveClients(script)
    naive.run()
    var lazy = try PopulationPlayer(script, isFollowed: false)
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
    PopulationComparison(lazy: lazy.population, naive: naive, story: "seed \(seed)").expectSame()
  }

  /// Somebody looks for a while, and ceases to: at each reading the habit changes.
  @Test(arguments: Self.seeds)
  func `clients that are followed now and then are found in the same states`(seed: UInt64) throws {
    var script = PopulationScript(seed: seed, clients: 60, hours: 12)
    for server in script.servers.indices { script.servers[server].flowOverload = .queued }
    var naive = NaiveClients(script)
    naive.run()
    var always = try PopulationPlayer(script)
    always.play(script)
    var sometimes = try PopulationPlayer(script, isFollowed: seed % 2 == 0)
    sometimes.play(script, readingEvery: .seconds(Int64(500 + 300 * seed))) { population, _ in
      population.follow(!population.isFollowed)
    }
    for client in naive.agents.indices {
      #expect(sometimes.population.client(client) == always.population.client(client))
    }
    PopulationComparison(lazy: sometimes.population, naive: naive, story: "seed \(seed)")
      .expectSame()
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
      var lazy = try PopulationPlayer(script, isFollowed: isFollowed)
      for told in script.changes.prefix(while: { $0.at < PopulationScript.disturbedAt }) {
        lazy.tell(told.change, at: told.at)
      }
      #expect(lazy.population.groups.contains { !$0.deliveries.isEmpty })
      lazy = try PopulationPlayer(script, isFollowed: isFollowed)
      if isFollowed {
        lazy.play(script)
      } else {
        lazy.play(script, readingEvery: .seconds(700)) { _, _ in }
      }
      let comparison = PopulationComparison(
        lazy: lazy.population, naive: naive, story: "seed \(seed)")
      comparison.expectSameTotals()
      comparison.expectSamePolicies()
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
}
