import Drills
import Experiments
import Observations

/// The replications of one variant, of which only the worst record is kept.
struct Replications {
  let scenario: PreparedScenario
  /// Seed; nil for the scenario's own.
  var seed: UInt64?
  var isNominal = false
  /// How many are played.
  var count = 1
  /// The worst so far; among equals the first.
  private(set) var worst: DrillRecord?
  /// How many came out as expected.
  private(set) var asExpected = 0
  /// Figures of all of them, if wanted.
  private(set) var figures: ReplicatedFigures?
  /// False once two runs of one seed differed.
  private(set) var isDeterministic = true

  init(
    _ scenario: Scenario, seed: UInt64? = nil, isNominal: Bool = false, count: Int = 1,
    keepsFigures: Bool = false
  ) {
    self.scenario = PreparedScenario(scenario)
    self.seed = seed
    self.isNominal = isNominal
    self.count = count
    if keepsFigures { figures = ReplicatedFigures() }
  }

  /// Plays all replications of all variants on all cores; twice each, if asked for, to compare.
  ///
  /// The second time the models' own rules are checked after every event, which changes no result;
  /// a broken one makes that record the worst.
  static func play(
    _ all: inout [Replications], twice: Bool = false, isQuiet: Bool,
    by player: @escaping @Sendable (DrillJob) -> DrillRecord = { $0.run() }
  ) async {
    var variants: [Int] = []
    var jobs: [DrillJob] = []
    for variant in all.indices {
      for replication in 0..<all[variant].count {
        let job = all[variant].job(UInt32(replication))
        jobs += twice ? [job, job.checkingInvariants] : [job]
        variants += Array(repeating: variant, count: twice ? 2 : 1)
      }
    }
    let progress = Progress(runs: jobs.count, isQuiet: isQuiet)
    var first: DrillRecord?
    let workers = jobs.count > 1 ? Output.workers : 1
    await DrillBatch.run(jobs, workers: workers, by: player, finished: progress.note) {
      // The two runs of a replication are equally long, so one follows the other.
      if twice, first == nil {
        first = $1
      } else {
        all[variants[$0]].take(first ?? $1, again: first == nil ? nil : $1)
        first = nil
      }
    }
    progress.end()
  }

  private func job(_ replication: UInt32) -> DrillJob {
    DrillJob(scenario, seed: seed, replication: replication, isNominal: isNominal)
  }

  private mutating func take(_ record: DrillRecord, again: DrillRecord?) {
    figures?.add(record)
    if ExitClass(record) == .asExpected { asExpected += 1 }
    var record = record
    if let again {
      if case .invariantBroken = again.ending {
        record = again
      } else if again.fingerprint != record.fingerprint || again.trace != record.trace {
        isDeterministic = false
      }
    }
    worst = worst.flatMap { WorstRun.of([$0, record]) } ?? record
  }
}

extension DrillJob {
  /// The same run with the models' own rules checked after every event.
  fileprivate var checkingInvariants: DrillJob {
    var job = self
    job.checksInvariants = true
    return job
  }
}

extension DrillRecord {
  /// The variant's name; the base has none of its own.
  var shownVariant: String { header.variant.isEmpty ? "base" : header.variant }
}
