import SimulationKernel
import TestSupport
import Testing
import Units

@testable import ClusterModeling

@Suite struct ClientFlowTests {
  private let hour = Instant(.hours(1))

  @Test(.shows("AS-VEN-014", "AS-VEN-016"))
  func `clients report 300 summaries every 600 s, as a rate`() throws {
    let population = try Fixture.population()
    let intake = population.intake(of: 0, at: hour)
    #expect(intake.offeredRate == 200)
    #expect(intake.offered == 720_000)
    #expect(intake.recorded == 720_000)
  }

  @Test(.shows("AS-VEN-016"))
  func `summaries per report are drawn once per group and replication`() throws {
    let rates = try (1...200).map { seed in
      try Fixture.population(count: 1, flows: FlowTiming(), seed: seed).groups[0].flowRate * 600
    }
    #expect(rates.allSatisfy { $0 >= 20 && $0 <= 3_000 })
    #expect(rates.filter { $0 < 300 }.count > 75)
    #expect(rates.filter { $0 > 1_000 }.count > 2)
  }

  @Test(.shows("SC-FLOW-007", "AS-VEN-034"))
  func `after an outage clients send their buffers as a burst above the steady rate`() throws {
    var population = try Fixture.population()
    population.serverChanged(0, to: .down, at: hour)
    population.play(until: .hours(2))
    #expect(population.intake(of: 0, at: population.clock).offeredRate == 0)
    population.serverChanged(0, to: .serving(coreNodes: 2), at: Instant(.hours(2)))
    var peak = 0.0
    population.play(until: .hours(4)) {
      peak = max(peak, $0.intake(of: 0, at: $0.clock).offeredRate)
    }
    // An hour's buffer at 60 times the rate lasts a minute; beats are spread over 300 s.
    #expect(peak > 1_500 && peak < 4_000)
    let end = population.intake(of: 0, at: population.clock)
    #expect(end.offeredRate == 200)
    #expect(abs(end.offered - 4 * 720_000) < 1)
    #expect(population.buffers(of: 0, at: population.clock).level == 0)
  }

  @Test(.shows("AS-VEN-015"))
  func `a buffer holds 24 hours, beyond that the oldest is lost`() throws {
    var population = try Fixture.population()
    population.serverChanged(0, to: .down, at: hour)
    population.play(until: .hours(24))
    #expect(population.counts().overflowing == 0)
    population.play(until: .hours(31))
    let buffers = population.buffers(of: 0, at: population.clock)
    #expect(population.counts().overflowing == 400)
    #expect(buffers.level == 400 * 144 * 300)
    #expect(buffers.lost == 400 * 36 * 300)
    #expect(buffers.slope == 0)
  }

  @Test(.shows("SC-FLOW-001", "SC-FLOW-002", "SC-FLOW-006"))
  func `above the limit of its server, moved clients included, flows wait or are dropped`()
    throws
  {
    for overload in [FlowOverload.queued, .dropped] {
      var population = try ClientPopulation(
        groups: (0..<2).map {
          ClientGroup(
            name: "vens:\($0)", count: 400, home: $0,
            flows: FlowTiming(summariesPerReport: .constant(300)))
        },
        servers: (0..<2).map {
          ClientServer(
            name: "pce:\($0)", condition: .serving(coreNodes: 2), flowLimit: 300,
            flowOverload: overload)
        },
        streams: RandomStreams(seed: 1, replication: 0))
      for group in 0..<2 {
        population.trustChanged(group: group, server: 1, unusableShare: 0, at: .start)
      }
      population.repoint(group: 0, to: 1, at: hour) { _ in hour }
      population.play(until: .hours(3))
      let intake = population.intake(of: 1, at: population.clock)
      #expect(intake.offeredRate == 400)
      #expect(intake.acceptedRate == 300)
      #expect(intake.droppedRate == (overload == .dropped ? 100 : 0))
      #expect(intake.backlogSlope == (overload == .queued ? 100 : 0))
      #expect(intake.backlog + intake.dropped > 650_000)
      #expect(abs(intake.offered - intake.accepted - intake.dropped - intake.backlog) < 1)
    }
  }

  @Test(.shows("SC-HA-011", "SC-VEN-016", "SC-DOC-063"))
  func `flows of moved clients are exported but not recorded until their target changes`() throws {
    var population = try Fixture.population()
    population.repoint(group: 0, to: 1, at: hour) { _ in hour }
    population.play(until: .hours(2))
    let away = population.intake(of: 1, at: population.clock)
    #expect(away.recordedRate == 0)
    #expect(away.exportedOnlyRate == 200)
    #expect(away.exportedOnly > 600_000)
    population.targetChanged(group: 0, to: 1, at: Instant(.hours(2)))
    #expect(population.intake(of: 1, at: population.clock).recordedRate == 200)
    #expect(population.counts().moved == 0)
  }

  @Test(.shows("SC-DOC-063"))
  func `the other reading of the guide records flows of moved clients`() throws {
    var population = try Fixture.population(recordsMovedClients: true)
    population.repoint(group: 0, to: 1, at: hour) { _ in hour }
    population.play(until: .hours(2))
    #expect(population.intake(of: 1, at: population.clock).recordedRate == 200)
  }

  @Test(.shows("AS-PCE-049"))
  func `what waits on a failed node is lost`() throws {
    var population = try Fixture.population(flowLimit: 150)
    let lost = population.loseFlowBacklog(of: 0, at: hour)
    #expect(lost == 180_000)
    #expect(population.intake(of: 0, at: hour).dropped == 180_000)
    #expect(population.intake(of: 0, at: hour).backlog == 0)
  }

  @Test(.shows("AS-VEN-011"))
  func `clients in the minimal state capture no flows`() throws {
    var population = try Fixture.population(unusableTrustShare: 1)
    population.repoint(group: 0, to: 1, at: hour) { _ in hour }
    population.play(until: .hours(3))
    #expect(population.counts().minimal == 400)
    #expect(population.buffers(of: 0, at: population.clock).notCaptured > 250_000)
    #expect(population.buffers(of: 0, at: population.clock).slope == 0)
  }
}
