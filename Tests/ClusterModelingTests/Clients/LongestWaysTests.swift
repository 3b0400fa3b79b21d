import SimulationKernel
import Testing
import Units

@testable import ClusterModeling

/// The quick search for the last client against a look at every place.
@Suite struct LongestWaysTests {
  @Test func `the last client is the one that a look at every place finds`() throws {
    var delivered = 0
    var overtaken = 0
    for seed in UInt64(0)..<80 {
      var story = ProvisionStory(seed: seed)
      var population = try story.population()
      story.tell(&population)
      for version in 1...population.newestVersion {
        let deliveries = population.provisions[version - 1].deliveries
        delivered += deliveries.count
        overtaken += deliveries.count { delivery in
          population.servers[delivery.server].computed(at: delivery.end) > delivery.version
        }
        #expect(
          population.convergence(ofVersion: version) == population.policy(version: version).lastAt,
          "version \(version) of seed \(seed)")
      }
    }
    #expect(delivered > 400)
    #expect(overtaken > 40)
  }

  @Test func `few ways are computed`() throws {
    let population = try Fixture.population(count: 20_000, policyRate: 500)
    let order = KeyedPermutation(size: 20_000, key: 7)
    var ways = LongestWays(population.groups[0], version: 1, last: .start)
    var computed = 0
    for place in (0..<20_000).reversed() {
      let served = Instant.start + .milliseconds(Int64(place))
      let ordinal = UInt64(order.item(at: place))
      guard ways.mayMatter(servedAt: served), ways.mayMatter(ordinal) else { continue }
      computed += 1
      let arrival = ways.arrival(at: ordinal, servedAt: served)
      ways.note(ordinal, servedAt: served, arrival: arrival, of: 1)
    }
    #expect(computed > 0 && computed < 200)
  }
}

/// Groups of any size and timing, and versions that concern some of them, close upon each other.
private struct ProvisionStory {
  private let dice: RandomStream
  private let streams: RandomStreams
  private var throwCount: UInt64 = 0
  private let serverCount = 3

  init(seed: UInt64) {
    dice = RandomStreams(seed: seed, replication: 1).stream("provisions", "dice")
    streams = RandomStreams(seed: seed, replication: 0, isNominal: seed % 8 == 7)
  }

  private mutating func roll(_ count: Int) -> Int {
    throwCount += 1
    return dice.index(below: count, throwCount)
  }

  mutating func population() throws -> ClientPopulation {
    let timings: [Distribution] = [
      .constant(3), .uniform(0, 20), .assumedPushLatency, .assumedApplyTime,
      .empirical([1, 2, 2, 9]).truncated(to: 9), .uniform(0.5, 0.6),
    ]
    let groups = (0..<5).map { index in
      ClientGroup(
        name: "vens:\(index)", count: 1 + roll([6, 300, 900][roll(3)]), home: roll(serverCount),
        policy: PolicyTiming(
          pushLatency: timings[roll(timings.count)], applyTime: timings[roll(timings.count)]))
    }
    let servers = (0..<serverCount).map { index in
      ClientServer(
        name: "pce:\(index)", condition: .serving(coreNodes: 2),
        policyRatePerCoreNode: [2, 20, 3_000][roll(3)])
    }
    return try ClientPopulation(
      groups: groups, servers: servers, isFollowed: roll(2) == 0, streams: streams)
  }

  /// Most versions concern few groups, so that some are overtaken by versions for other groups.
  mutating func tell(_ population: inout ClientPopulation) {
    var now = Instant(.hours(1))
    for version in 1...5 {
      let shares = (0..<5).map { _ in [0, 0, 0.03, 0.4, 1][roll(5)] }
      population.provisioned(version: version, affecting: shares, at: now)
      for server in 0..<serverCount {
        now = now + .milliseconds(Int64(roll([200, 9_000, 600_000][roll(3)])))
        population.computed(version: version, on: server, at: now)
      }
    }
    population.advance(to: now + .hours(1))
  }
}
