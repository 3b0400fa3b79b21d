import SimulationKernel
import TestSupport
import Testing
import Units

@testable import ClusterModeling

@Suite struct ClientFailoverTests {
  private let hour = Instant(.hours(1))

  @Test(.shows("SC-VEN-014", "SC-VEN-021", "AS-VEN-022"))
  func `clients follow their name at the first beat after their resolver shows the change`()
    throws
  {
    var population = try Fixture.population(heartbeat: HeartbeatTiming(jitter: .zero))
    let before = (0..<400).map { population.lastHeard($0, at: hour) }
    population.repoint(group: 0, to: 1, at: hour) { hour + .seconds(Int64($0)) }
    var movedAt = [Instant?](repeating: nil, count: 400)
    population.play(until: .hours(3)) { now in
      for client in 0..<400 where now.client(client).activeServer == 1 && movedAt[client] == nil {
        movedAt[client] = now.clock
      }
    }
    for client in 0..<400 {
      let shown = hour + .seconds(Int64(client))
      var beat = before[client]
      while beat < shown { beat += .seconds(300) }
      let moved = try #require(movedAt[client])
      #expect(moved > beat && moved - beat < .seconds(1))
    }
    #expect(population.counts(server: 1).moved == 400)
    #expect(population.counts(server: 0).total == 0)
  }

  /// The clock showed up to 59 minutes of silence when it stopped: it has the rest to go.
  @Test(.shows("SC-DOC-065"))
  func `a clock for silence that goes on marks those whose beat comes too late, looked at or not`()
    throws
  {
    func story(isFollowed: Bool) throws -> [CountSample] {
      var population = try Fixture.population()
      population.follow(isFollowed)
      population.pathChanged(group: 0, server: 0, isReachable: false, at: hour)
      let down = hour + .minutes(55)
      population.serverChanged(0, to: .down, at: down)
      population.pathChanged(group: 0, server: 0, isReachable: true, at: down + .minutes(5))
      population.serverChanged(0, to: .serving(coreNodes: 2), at: down + .minutes(20))
      population.advance(to: Instant(.hours(4)))
      return population.takeSamples(of: 0, before: Instant(.hours(4)))
    }
    let followed = try story(isFollowed: true)
    #expect(followed.map(\.offline).max() ?? 0 > 10)
    #expect(try story(isFollowed: false) == followed)
  }

  @Test(.shows("SC-HA-009"))
  func `without a change of names nobody moves`() throws {
    var population = try Fixture.population()
    population.serverChanged(0, to: .down, at: hour)
    population.play(until: .hours(48))
    #expect(population.counts(server: 1).total == 0)
  }

  @Test func `a change that a resolver never showed is forgotten`() throws {
    var population = try Fixture.population(count: 50)
    population.repoint(group: 0, to: 1, at: hour) { _ in hour + .hours(2) }
    population.repoint(group: 0, to: 0, at: hour + .hours(1)) { _ in hour + .hours(9) }
    population.play(until: .hours(12)) { #expect($0.counts(server: 1).total == 0) }
  }

  @Test func `a record that is shown already holds until the next one is shown`() throws {
    var population = try Fixture.population(count: 200)
    population.repoint(group: 0, to: 1, at: hour) { _ in hour }
    population.repoint(group: 0, to: 0, at: hour + .seconds(1)) { _ in hour + .hours(1) }
    population.play(until: .hours(1) + .seconds(400))
    #expect(population.counts(server: 1).total == 200)
    population.play(until: .hours(2) + .seconds(400))
    #expect(population.counts(server: 0).total == 200)
  }

  @Test(.shows("SC-VEN-017", "SC-VEN-018", "AS-VEN-012", "AS-VEN-013"))
  func `clients that cannot verify the new server's certificate become Lost Agents`() throws {
    var population = try Fixture.population(unusableTrustShare: 1)
    population.repoint(group: 0, to: 1, at: hour) { _ in hour }
    let minimal = population.firstInstant(until: .hours(3)) { $0.minimal > 0 }
    #expect(try #require(minimal) >= .hours(1) + .seconds(900))
    let lost = population.firstInstant(until: .hours(9)) { $0.lostAgent > 0 }
    #expect(try #require(lost) >= .hours(5))
    population.play(until: .hours(9))
    #expect(population.counts(server: 0).lostAgent == 400)
    #expect(population.counts().offline == 400)
    #expect(population.counts(server: 1).total == 0)
    #expect(population.counts().reporting + population.counts().buffering == 0)
  }

  @Test(.shows("AS-VEN-032"))
  func `a share of the clients, as given, cannot verify other servers`() throws {
    var population = try Fixture.population(count: 1_000, unusableTrustShare: 0.005)
    population.repoint(group: 0, to: 1, at: hour) { _ in hour }
    population.play(until: .hours(9))
    #expect(population.counts().lostAgent == 5)
    #expect(population.counts(server: 1).active == 995)
  }

  @Test(.shows("SC-VEN-010", "SC-VEN-011", "AS-VEN-011"))
  func `a pairing that no other server learned ends lost, until its server is back`() throws {
    var population = try Fixture.population(count: 10)
    let known = population.pair(group: 0, with: 0, at: hour)
    let unknown = population.pair(group: 0, with: 0, at: hour)
    population.serverLearns(1, of: known, at: hour + .seconds(5))
    population.serverChanged(0, to: .down, at: hour + .seconds(10))
    population.repoint(group: 0, to: 1, at: hour + .seconds(20)) { _ in hour + .seconds(20) }
    population.play(until: .hours(6))
    #expect(population.client(known).activeServer == 1)
    #expect(!population.client(known).isRefused)
    #expect(population.client(unknown).isLostAgent)
    #expect(population.client(unknown).isMinimal)
    population.serverChanged(0, to: .serving(coreNodes: 2), at: Instant(.hours(6)))
    population.repoint(group: 0, to: 0, at: Instant(.hours(6))) { _ in Instant(.hours(6)) }
    population.play(until: .hours(11))
    #expect(!population.client(unknown).isLostAgent)
    #expect(population.client(unknown).hasSession)
  }

  @Test(.shows("SC-VEN-012"))
  func `a server restored from before a pairing does not take the client back`() throws {
    var population = try Fixture.population(count: 10)
    let client = population.pair(group: 0, with: 0, at: hour)
    population.serverChanged(0, to: .down, at: hour + .seconds(10))
    population.serverForgets(0, client: client, at: Instant(.hours(2)))
    population.serverChanged(0, to: .serving(coreNodes: 2), at: Instant(.hours(2)))
    population.play(until: .hours(20))
    #expect(population.client(client).isLostAgent)
    #expect(population.counts().lostAgent == 1)
    population.unpair(client, at: Instant(.hours(20)))
    let again = population.pair(group: 0, with: 0, at: Instant(.hours(20)))
    population.play(until: .hours(22))
    #expect(population.client(again).hasSession)
    #expect(population.counts().lostAgent == 0)
    #expect(population.counts().total == 11)
  }

  @Test(.shows("SC-VEN-032"))
  func `every state of the guide has its count`() throws {
    var population = try Fixture.population(unusableTrustShare: 0.25)
    population.repoint(group: 0, to: 1, at: hour) { _ in hour }
    population.play(until: .hours(6))
    population.serverChanged(1, to: .down, at: Instant(.hours(6)))
    population.play(until: .hours(7))
    let counts = population.counts()
    #expect(counts.lostAgent == 100)
    #expect(counts.offline == 100)
    #expect(counts.online == 300)
    #expect(counts.degraded == 400)
    #expect(counts.active == 0)
    population.serverChanged(1, to: .serving(coreNodes: 2), at: Instant(.hours(7)))
    population.play(until: .hours(8))
    #expect(population.counts().active == 300)
  }

  @Test func `an attempt that waits when its server stops has failed`() throws {
    var population = try Fixture.population(acceptRate: 0.05)
    population.serverChanged(0, to: .down, at: hour)
    population.serverChanged(0, to: .serving(coreNodes: 2), at: hour + .seconds(1))
    population.play(until: .hours(1) + .seconds(100))
    #expect(population.counts().waiting > 0)
    population.serverChanged(0, to: .down, at: hour + .seconds(100))
    #expect(population.counts().waiting == 0)
    #expect(population.counts().blind == 400)
  }

  @Test func `a client that leaves no longer waits`() throws {
    var population = try Fixture.population(acceptRate: 0.05)
    population.serverChanged(0, to: .down, at: hour)
    population.serverChanged(0, to: .serving(coreNodes: 2), at: hour + .seconds(1))
    population.play(until: .hours(1) + .seconds(100))
    let waiting = try #require((0..<400).first { population.client($0).isWaiting })
    population.unpair(waiting, at: population.clock)
    #expect(!population.client(waiting).isWaiting)
    #expect(population.counts().total == 399)
  }
}
