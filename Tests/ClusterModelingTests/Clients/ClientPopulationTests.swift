import SimulationKernel
import Testing
import Units

@testable import ClusterModeling

@Suite struct ClientPopulationTests {
  /// Two servers, one group at home on the first.
  static func population(
    count: Int = 1_000, heartbeat: HeartbeatTiming = HeartbeatTiming(), seed: UInt64 = 1
  ) throws -> ClientPopulation {
    try ClientPopulation(
      groups: [ClientGroup(name: "vens:a", count: count, home: 0, heartbeat: heartbeat)],
      servers: [
        ClientServer(name: "pce:a", condition: .serving(coreNodes: 2)),
        ClientServer(name: "pce:b", condition: .serving(coreNodes: 2)),
      ],
      streams: RandomStreams(seed: seed, replication: 0))
  }

  @Test func `a healthy population has nothing to do, ever`() throws {
    var population = try Self.population()
    #expect(population.nextChange == nil)
    population.advance(to: Instant(.days(7)))
    let counts = population.counts()
    #expect(counts.total == 1_000)
    #expect(counts.active == 1_000)
    #expect(counts.heard() == 1_000)
    #expect(counts.blind == 0)
    #expect(population.blindHours(at: population.clock) == 0)
  }
}
