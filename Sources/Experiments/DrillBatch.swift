public import Drills
public import Observations

/// One drill among many, with what it takes to play it again.
public struct DrillJob: Sendable {
  /// The scenario in one variant, made ready once for all its replications.
  public var prepared: PreparedScenario
  /// Seed; nil for the scenario's own.
  public var seed: UInt64?
  /// Index of the replication.
  public var replication: UInt32
  /// True to take every draw at its median.
  public var isNominal: Bool
  /// True to check the models' invariants after every event.
  public var checksInvariants: Bool

  /// The scenario in one variant.
  public var scenario: Scenario { prepared.scenario }

  /// A job.
  public init(
    _ scenario: PreparedScenario, seed: UInt64? = nil, replication: UInt32 = 0,
    isNominal: Bool = false, checksInvariants: Bool = false
  ) {
    prepared = scenario
    self.seed = seed
    self.replication = replication
    self.isNominal = isNominal
    self.checksInvariants = checksInvariants
  }

  /// A job of a scenario that is played in no other job.
  public init(
    _ scenario: Scenario, seed: UInt64? = nil, replication: UInt32 = 0, isNominal: Bool = false,
    checksInvariants: Bool = false
  ) {
    self.init(
      PreparedScenario(scenario), seed: seed, replication: replication, isNominal: isNominal,
      checksInvariants: checksInvariants)
  }
}

/// Plays many drills at once; results come in the order of the jobs, whoever finishes first.
public enum DrillBatch {
  /// Plays all jobs on at most so many workers.
  ///
  /// A record depends on its job alone, never on the number of workers or on other jobs.
  ///
  /// - Parameters:
  ///   - play: plays one job; tests of those who look at records bring their own.
  ///   - finished: called after each finished job with the number of those finished so far.
  public static func run(
    _ jobs: [DrillJob], workers: Int,
    by play: @escaping @Sendable (DrillJob) -> DrillRecord = { $0.run() },
    finished: @Sendable (Int) -> Void = { _ in }
  ) async -> [DrillRecord] {
    var count = 0
    var records: [DrillRecord?] = Array(repeating: nil, count: jobs.count)
    let order = longestFirst(jobs)
    await withTaskGroup(of: (Int, DrillRecord).self) { group in
      var next = 0
      func start() {
        guard next < order.count else { return }
        let index = order[next]
        next += 1
        group.addTask { (index, play(jobs[index])) }
      }
      for _ in 0..<max(1, workers) { start() }
      for await (index, record) in group {
        records[index] = record
        count += 1
        finished(count)
        start()
      }
    }
    return records.compactMap(\.self)
  }

  /// Places of the jobs by the length of what they play, so that no worker begins a long one when
  /// the others are done; of equal ones in their own order.
  private static func longestFirst(_ jobs: [DrillJob]) -> [Int] {
    jobs.indices.sorted {
      let (first, second) = (jobs[$0].scenario.length, jobs[$1].scenario.length)
      return first == second ? $0 < $1 : first > second
    }
  }
}

extension DrillJob {
  /// Plays the job.
  public func run() -> DrillRecord {
    Drill(
      prepared, seed: seed, replication: replication, isNominal: isNominal,
      checksInvariants: checksInvariants
    ).run()
  }
}
