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
  /// Plays all jobs on at most so many workers, and gives back all their records.
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
    var records: [DrillRecord?] = Array(repeating: nil, count: jobs.count)
    await run(jobs, workers: workers, by: play, finished: finished) { records[$0] = $1 }
    return records.compactMap(\.self)
  }

  /// Plays all jobs, and hands on each record with the place of its job.
  ///
  /// They are handed on in the order in which they are begun, which is that of the jobs among those
  /// of one length. Few wait for their turn at any time, so thousands need no more memory than some.
  ///
  /// A single job is played by the caller's own thread.
  nonisolated(nonsending) public static func run(
    _ jobs: [DrillJob], workers: Int,
    by play: @escaping @Sendable (DrillJob) -> DrillRecord = { $0.run() },
    finished: @Sendable (Int) -> Void = { _ in }, handing take: (Int, DrillRecord) -> Void
  ) async {
    if jobs.count == 1 {
      let record = play(jobs[0])
      finished(1)
      return take(0, record)
    }
    let workers = max(1, workers)
    let order = longestFirst(jobs)
    var waiting: [DrillRecord?] = Array(repeating: nil, count: order.count)
    var (begun, ended, taken) = (0, 0, 0)
    await withTaskGroup(of: (Int, DrillRecord).self) { group in
      func start() {
        while begun < order.count, begun - ended < workers, begun - taken < mostBegun * workers {
          let turn = begun
          let job = jobs[order[turn]]
          begun += 1
          group.addTask { (turn, play(job)) }
        }
      }
      start()
      for await (turn, record) in group {
        waiting[turn] = record
        ended += 1
        finished(ended)
        while taken < begun, let record = waiting[taken].take() {
          take(order[taken], record)
          taken += 1
        }
        start()
      }
    }
  }

  /// Jobs begun but not handed on, for each worker: how far one slow job may hold up the others.
  private static let mostBegun = 8

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
