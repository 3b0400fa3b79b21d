import SimulationKernel
import TestSupport
import Testing
import Units

@testable import ClusterModeling

@Suite struct ClientPopulationTests {
  @Test func `a healthy population has nothing to do, ever`() throws {
    var population = try Fixture.population()
    #expect(population.nextChange == nil)
    population.advance(to: Instant(.days(7)))
    let counts = population.counts()
    #expect(counts.total == 400)
    #expect(counts.active == 400)
    #expect(counts.heard() == 400)
    #expect(counts.reporting == 400)
    #expect(population.blindHours(at: population.clock) == 0)
  }

  @Test func `quiet days after an outage cost nothing more`() throws {
    var short = try Fixture.population()
    short.serverChanged(0, to: .down, at: Instant(.hours(1)))
    short.serverChanged(0, to: .serving(coreNodes: 2), at: Instant(.hours(2)))
    var long = short
    #expect(short.play(until: .hours(24)) == long.play(until: .hours(240)))
  }

  @Test(.shows("AS-VEN-001", "AS-VEN-020"))
  func `beats come every 300 s, with phases over the whole interval`() throws {
    let population = try Fixture.population(heartbeat: HeartbeatTiming(jitter: .zero))
    let late = Instant(.hours(2))
    var heard: [Duration] = []
    for client in 0..<400 {
      let last = population.lastHeard(client, at: late)
      #expect(population.lastHeard(client, at: last + .seconds(300)) == last + .seconds(300))
      #expect(population.lastHeard(client, at: last + .seconds(299)) == last)
      heard.append(late - last)
    }
    #expect(heard.filter { $0 < .seconds(150) }.count > 150)
    #expect(heard.filter { $0 >= .seconds(150) }.count > 150)
    #expect(heard.allSatisfy { $0 < .seconds(300) })
  }

  @Test(.shows("AS-VEN-021"))
  func `jitter moves beats by 15 s at most and does not add up`() throws {
    let schedule = BeatSchedule(
      ClientGroup(name: "vens:a", count: 1, home: 0), RandomStreams(seed: 3, replication: 0))
    var record = ClientRecord(
      origin: .start, lastHeard: .start, ordinal: 0, knownBy: 1, group: 0, server: 0)
    let shifts = (0..<2_000).map { beat in
      (schedule.instant(Int32(beat), of: &record) - .start).seconds - 300 * Double(beat)
    }
    #expect(shifts.allSatisfy { abs($0) <= 15 })
    #expect(shifts.contains { $0 < -14 } && shifts.contains { $0 > 14 })
  }

  @Test(.shows("AS-VEN-002", "AS-VEN-003", "AS-VEN-004"))
  func `three missed beats degrade, three good ones heal`() throws {
    var population = try Fixture.population(heartbeat: HeartbeatTiming(jitter: .zero))
    population.serverChanged(0, to: .down, at: Instant(.hours(1)))
    let first = population.firstInstant(until: .hours(2)) { $0.degraded > 0 }
    let last = population.firstInstant(until: .hours(2)) { $0.degraded == 400 }
    #expect(try #require(first) >= .minutes(70))
    #expect(try #require(last) < .minutes(75))
    population.serverChanged(0, to: .serving(coreNodes: 2), at: Instant(.hours(2)))
    let healed = population.firstInstant(until: .hours(3)) { $0.degraded < 400 }
    let healthy = population.firstInstant(until: .hours(3)) { $0.active == 400 }
    #expect(try #require(healed) >= .minutes(130))
    #expect(try #require(healthy) < .minutes(135) + .seconds(31))
  }

  @Test(.shows("SC-HA-006", "SC-HA-008", "SC-VEN-013"))
  func `in an outage clients keep policy and server, and buffer their flows`() throws {
    var population = try Fixture.population()
    population.serverChanged(0, to: .down, at: Instant(.hours(1)))
    population.play(until: .hours(9))
    let counts = population.counts(server: 0)
    #expect(counts.moved == 0)
    #expect(counts.buffering == 400)
    #expect(counts.blind == 400)
    #expect(population.blindHours(at: population.clock) == 3_200)
    // 8 h of 300 summaries every 600 s.
    #expect(population.buffers(of: 0, at: population.clock).level == 400 * 48 * 300)
  }

  @Test(.shows("SC-DOC-065", "SC-VEN-019"))
  func `a server that is down itself marks nobody offline`() throws {
    var population = try Fixture.population()
    population.serverChanged(0, to: .down, at: Instant(.hours(1)))
    population.play(until: .hours(30)) { #expect($0.counts().offline == 0) }
    #expect(population.counts().online == 400)
    #expect(population.counts().heard() == 0)
  }

  @Test(.shows("SC-VEN-018", "SC-DOC-065", "AS-VEN-005", "AS-VEN-010"))
  func `a running server marks silent clients offline an hour after their last beat`() throws {
    var population = try Fixture.population()
    population.pathChanged(group: 0, server: 0, isReachable: false, at: Instant(.hours(1)))
    let first = population.firstInstant(until: .hours(3)) { $0.offline > 0 }
    let last = population.firstInstant(until: .hours(3)) { $0.offline == 400 }
    // Last beats lie 0 to 330 s before the cut; a look comes every 300 s.
    #expect(try #require(first) >= .hours(2) - .seconds(330))
    #expect(try #require(last) <= .hours(2) + .seconds(300))
    population.pathChanged(group: 0, server: 0, isReachable: true, at: Instant(.hours(3)))
    population.play(until: .hours(3) + .seconds(360))
    #expect(population.counts().offline == 0)
  }

  @Test(.shows("SC-DOC-065"))
  func `the clock for silence pauses while the server is down, and goes on after`() throws {
    var population = try Fixture.population()
    population.pathChanged(group: 0, server: 0, isReachable: false, at: Instant(.hours(1)))
    population.serverChanged(0, to: .down, at: Instant(.minutes(90)))
    population.serverChanged(0, to: .serving(coreNodes: 2), at: Instant(.hours(10)))
    let first = population.firstInstant(until: .hours(12)) { $0.offline > 0 }
    // Half an hour before the outage, half an hour after it.
    #expect(try #require(first) >= .minutes(630) - .seconds(330))
    #expect(population.firstInstant(until: .minutes(640)) { $0.offline == 400 } != nil)
  }

  @Test(.shows("AS-VEN-005"))
  func `an offline timer set to never marks nobody`() throws {
    var population = try Fixture.population(offlineAfter: nil)
    population.pathChanged(group: 0, server: 0, isReachable: false, at: Instant(.hours(1)))
    population.play(until: .days(3)) { #expect($0.counts().offline == 0) }
  }

  @Test func `a cut that heals before the next beat is only a moment of blindness`() throws {
    var population = try Fixture.population(count: 1)
    let beat = population.lastHeard(0, at: Instant(.hours(1)))
    let cut = beat + .seconds(10)
    population.pathChanged(group: 0, server: 0, isReachable: false, at: max(cut, .start))
    #expect(population.counts().blind == 1)
    population.pathChanged(group: 0, server: 0, isReachable: true, at: cut + .seconds(36))
    #expect(population.counts().blind == 0)
    #expect(population.blindHours(at: population.clock) == 0.01)
    population.serverChanged(0, to: .down, at: cut + .seconds(40))
    population.serverChanged(0, to: .serving(coreNodes: 2), at: cut + .seconds(41))
    #expect(population.counts().blind == 1)
  }

  @Test(.shows("AS-VEN-033"))
  func `a reconnecting crowd is let in at the server's rate, first come, first served`() throws {
    // All beat within 20 s; one connection every half second would take 200 s.
    var population = try Fixture.population(
      heartbeat: HeartbeatTiming(interval: .seconds(300), jitter: .seconds(15)), acceptRate: 1,
      acceptWaitMax: .seconds(100))
    population.serverChanged(0, to: .down, at: Instant(.hours(1)))
    population.play(until: .hours(2))
    population.serverChanged(0, to: .serving(coreNodes: 2), at: Instant(.hours(2)))
    var connected: [Instant] = []
    population.play(until: .hours(3)) {
      if 400 - $0.counts().blind > connected.count { connected.append($0.clock) }
    }
    #expect(connected.count == 400)
    let gaps = zip(connected, connected.dropFirst()).map { $1 - $0 }
    #expect(gaps.allSatisfy { $0 >= .milliseconds(500) })
    #expect(gaps.contains(.milliseconds(500)))
    #expect(population.counts().waiting == 0)
  }

  @Test func `beats that fall into the wait for a connection are left out`() throws {
    // Twenty clients, one connection in 50 s: the last wait lasts over three beats.
    var population = try Fixture.population(count: 20, acceptRate: 0.01, acceptWaitMax: .hours(1))
    population.serverChanged(0, to: .down, at: Instant(.hours(1)))
    population.play(until: .hours(2))
    population.serverChanged(0, to: .serving(coreNodes: 2), at: Instant(.hours(2)))
    var most = 0
    population.play(until: .hours(2) + .seconds(299)) { most = max(most, $0.counts().waiting) }
    #expect(most > 12)
    population.play(until: .hours(2) + .seconds(1_400))
    #expect(population.counts().blind == 0)
    #expect(population.counts().degraded > 0)
    population.play(until: .hours(3))
    #expect(population.counts().active == 20)
  }

  @Test func `beats at one instant are served in order of their clients`() throws {
    var population = try ClientPopulation(
      groups: ["vens:a", "vens:b"].map {
        ClientGroup(name: $0, count: 5, home: 0, heartbeat: HeartbeatTiming(jitter: .zero))
      },
      servers: [
        ClientServer(
          name: "pce:a", condition: .serving(coreNodes: 1), acceptRatePerCoreNode: 0.5)
      ],
      streams: RandomStreams(seed: 1, replication: 0, isNominal: true))
    population.serverChanged(0, to: .down, at: Instant(.hours(1)))
    population.serverChanged(0, to: .serving(coreNodes: 1), at: Instant(.hours(1)))
    var order: [Int] = []
    population.play(until: .hours(2)) { now in
      order += (0..<10).filter { now.client($0).hasSession && !order.contains($0) }
    }
    #expect(order == [0, 5, 1, 6, 2, 7, 3, 8, 4, 9])
  }

  @Test func `nominal phases are spread evenly`() throws {
    let population = try Fixture.population(count: 3, isNominal: true)
    let heard = (0..<3).map { population.lastHeard($0, at: Instant(.seconds(900))) }
    #expect(heard.map(\.sinceStart) == [.seconds(650), .seconds(750), .seconds(850)])
  }
}
