import SimulationKernel
import Testing
import Units

@testable import ClusterModeling

/// How the backlog of a server goes does not depend on whether somebody follows the clients.
@Suite struct BacklogSeriesTests {
  /// Two servers that have no group in common, each with a backlog after its outage.
  private func population(isFollowed: Bool) throws -> ClientPopulation {
    let servers = (0..<2).map {
      ClientServer(name: "pce:\($0)", condition: .serving(coreNodes: 2), flowLimit: 40)
    }
    let groups = (0..<2).map { ClientGroup(name: "vens:\($0)", count: 60, home: $0) }
    var population = try ClientPopulation(
      groups: groups, servers: servers, isFollowed: isFollowed,
      streams: RandomStreams(seed: 1, replication: 0))
    for (hour, condition) in [(Int64(1), ServerCondition.down), (3, .serving(coreNodes: 2))] {
      for server in 0..<2 {
        population.serverChanged(server, to: condition, at: Instant(.hours(hour)))
      }
    }
    return population
  }

  private func backlogs(
    isFollowed: Bool, _ tell: (inout ClientPopulation) -> Void
  ) throws -> [[BacklogPoint]] {
    var population = try population(isFollowed: isFollowed)
    tell(&population)
    population.advance(to: Instant(.hours(12)))
    return (0..<2).map { population.takeBacklog(of: $0, before: Instant(.hours(12))) }
  }

  @Test func `a backlog that was gone before its server lost what it had is seen to be gone`()
    throws
  {
    func tell(_ population: inout ClientPopulation) {
      let lost = population.loseFlowBacklog(of: 0, at: Instant(.hours(10)))
      #expect(lost == 0)
    }
    let seen = try backlogs(isFollowed: false, tell)
    #expect(seen[0].last?.summaries == 0)
    #expect(try seen == backlogs(isFollowed: true, tell))
  }

  @Test func `the target of a group leaves the backlog of a server that it never meets alone`()
    throws
  {
    func tell(_ population: inout ClientPopulation) {
      population.advance(to: Instant(.minutes(183)))
      population.targetChanged(group: 1, to: 0, at: Instant(.minutes(200)))
    }
    let seen = try backlogs(isFollowed: false, tell)[0]
    let other = try backlogs(isFollowed: true, tell)[0]
    #expect(zip(seen, seen.dropFirst()).allSatisfy { $0.at < $1.at })
    #expect(seen.map(\.summaries).max() == other.map(\.summaries).max())
  }

  @Test func `each point of a backlog is given once`() throws {
    var population = try population(isFollowed: false)
    var points: [BacklogPoint] = []
    for hour in Int64(3)..<12 {
      population.advance(to: Instant(.hours(hour)))
      points += population.takeBacklog(of: 0, before: Instant(.hours(hour)))
    }
    #expect(points.count > 3)
    #expect(zip(points, points.dropFirst()).allSatisfy { $0.at < $1.at })
  }
}
