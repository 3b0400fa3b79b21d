import ClusterModeling
import Drills
import Experiments
import NetworkModel
import Observations
import SimulationKernel
import Synchronization
import Testing
import Units

@Suite struct DrillBatchTests {
  /// Flapping power at a site, with drawn lengths: every replication differs.
  private func scenario(_ name: String) throws -> Scenario {
    let place = SourceLocation(file: "batch.yaml", line: 1, column: 1)
    let vocabulary = Vocabulary(
      kinds: WorldKinds.kinds(sites: ["house"], links: [], people: []))
    var problems: [Problem] = []
    let house = Expression.checked(
      "site:house", at: place, in: vocabulary, problems: &problems)
    var scenario = Scenario(name: name, vocabulary: vocabulary)
    scenario.sites = ["house"]
    scenario.timeline = [
      TimelineStep(
        id: "dark", trigger: .at(.start),
        action: .fault(
          name: "site.power_loss", targets: [try #require(house)], arguments: []),
        pattern: FlapPattern(
          down: .exponential(mean: 60), up: .exponential(mean: 60), times: 20),
        location: place)
    ]
    return scenario
  }

  private func jobs() throws -> [DrillJob] {
    let scenarios = try ["one", "two", "three"].map(scenario)
    return (0..<8).flatMap { replication in
      scenarios.map { DrillJob($0, replication: UInt32(replication)) }
    }
  }

  @Test func `records come in the order of the jobs and do not depend on the workers`() async throws
  {
    let jobs = try jobs()
    let alone = await DrillBatch.run(jobs, workers: 1)
    #expect(alone.map(\.header.scenario) == jobs.map(\.scenario.name))
    #expect(alone.map(\.header.replication) == jobs.map(\.replication))
    for workers in [0, 2, 4, 100] {
      let together = await DrillBatch.run(jobs, workers: workers)
      #expect(together.map(\.fingerprint) == alone.map(\.fingerprint))
      #expect(together.map(\.trace) == alone.map(\.trace))
    }
    #expect(Set(alone.map(\.fingerprint)).count == jobs.count)
  }

  @Test func `long scenarios are begun first, and results stay in the order of the jobs`()
    async throws
  {
    var jobs: [DrillJob] = []
    for (name, hours) in [("short", 1), ("long", 3), ("middle", 2), ("long too", 3)] {
      var scenario = try scenario(name)
      scenario.length = .hours(Int64(hours))
      jobs.append(DrillJob(scenario))
    }
    let begun = Mutex<[String]>([])
    let records = await DrillBatch.run(jobs, workers: 1) { job in
      begun.withLock { $0.append(job.scenario.name) }
      return job.run()
    }
    #expect(begun.withLock { $0 } == ["long", "long too", "middle", "short"])
    #expect(records.map(\.header.scenario) == ["short", "long", "middle", "long too"])
  }

  @Test(arguments: [1, 2, 4])
  func `records are handed on in the order of their jobs, whoever finishes first`(workers: Int)
    async throws
  {
    let jobs = try jobs()
    var places: [Int] = []
    await DrillBatch.run(jobs, workers: workers) { place, record in
      places.append(place)
      #expect(record.header.scenario == jobs[place].scenario.name)
      #expect(record.header.replication == jobs[place].replication)
    }
    #expect(places == Array(jobs.indices))
  }

  @Test func `a slow job lets others run ahead, but not without end`() async throws {
    let scenario = PreparedScenario(try scenario("one"))
    let jobs = (0..<100).map { DrillJob(scenario, replication: $0) }
    let begun = Mutex(0)
    var handed = 0
    await DrillBatch.run(jobs, workers: 2) { job in
      begun.withLock { $0 += 1 }
      // The first takes far longer than all others together.
      for _ in 0..<(job.replication == 0 ? 300 : 0) { _ = job.run() }
      return job.run()
    } handing: { _, _ in
      #expect(begun.withLock { $0 } - handed <= 16)
      handed += 1
    }
    #expect(handed == 100)
  }

  @Test func `a record depends on its job alone, not on the jobs beside it`() async throws {
    let jobs = try jobs()
    let all = await DrillBatch.run(jobs, workers: 3)
    let some = await DrillBatch.run(Array(jobs.suffix(2)), workers: 3)
    #expect(some.map(\.fingerprint) == all.suffix(2).map(\.fingerprint))
  }

  @Test func `a job takes its own seed before the scenario's`() async throws {
    var scenario = try scenario("one")
    scenario.seed = 7
    let records = await DrillBatch.run(
      [DrillJob(scenario), DrillJob(scenario, seed: 7), DrillJob(scenario, seed: 8)], workers: 2)
    #expect(records.map(\.header.seed) == [7, 7, 8])
    #expect(records[0].fingerprint == records[1].fingerprint)
    #expect(records[0].fingerprint != records[2].fingerprint)
  }

  @Test func `checking invariants changes no record`() async throws {
    let scenario = try scenario("one")
    let records = await DrillBatch.run(
      [DrillJob(scenario), DrillJob(scenario, checksInvariants: true)], workers: 2)
    #expect(records[0].fingerprint == records[1].fingerprint)
  }
}
