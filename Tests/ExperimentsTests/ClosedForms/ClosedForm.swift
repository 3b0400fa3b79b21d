import ClusterModels
import Drills
import Experiments
import Observations
import ScenarioFiles
import Testing

/// A known result: the scenario file that plays it, and its figures with their exact values.
///
/// Rules of the judgement: the exact value lies in the 99.9 % interval of independent replications;
/// the interval is as narrow as asked; on a miss another seed is tried once. And the same check
/// refuses the scenario with one parameter off by 5 %. Light builds play less and do not judge
/// how narrow the intervals are.
struct ClosedForm: Sendable {
  /// The scenario without its first lines.
  var text: String
  var values: [Value]
  /// Length and number of the replications.
  var length: String
  var replications: Int
  /// The same for builds without optimization.
  var lightLength: String
  var lightReplications: Int

  init(
    _ text: String, length: String, replications: Int, lightLength: String? = nil,
    lightReplications: Int, _ values: [Value]
  ) {
    self.text = text
    self.values = values
    self.length = length
    self.replications = replications
    self.lightLength = lightLength ?? length
    self.lightReplications = lightReplications
  }

  #if DEBUG
    static let isLight = true
  #else
    static let isLight = false
  #endif

  private static let catalogue = ModelCatalogue(Catalog.models)

  private func scenario(_ text: String) throws -> Scenario {
    let sites = text.contains("sites: [berlin") ? "" : "sites: [hall]"
    let whole = """
      firedrill: 1
      kind: scenario
      name: closed-form
      \(sites)
      clock: {length: \(Self.isLight ? lightLength : length)}
      \(text)
      """
    let reading = ScenarioFile.read(
      text: whole, named: "closed-form.yaml", catalogue: Self.catalogue)
    return try #require(reading.scenario?.variants.first, "\(reading.problemText)")
  }

  /// The observations of each row, one from each replication that recorded all its figures.
  func observations(
    seed: UInt64 = 1, text: String? = nil, share: Int = 1
  ) async throws -> [[Double]] {
    let prepared = PreparedScenario(try scenario(text ?? self.text))
    var observations: [[Double]] = values.map { _ in [] }
    let count = Self.isLight ? lightReplications : replications / share
    for first in stride(from: 0, to: count, by: 4_096) {
      let jobs = (first..<min(first + 4_096, count)).map {
        DrillJob(prepared, seed: seed, replication: UInt32($0))
      }
      for record in await DrillBatch.run(jobs, workers: 4) {
        #expect(record.ending == .completed)
        #expect(record.verdicts.filter { !$0.isAsWanted }.map(\.name) == [])
        for (place, value) in values.enumerated() {
          guard let recorded = value.recorded(by: record) else { continue }
          observations[place].append(value.reading.observation(recorded))
        }
      }
    }
    return observations
  }

  /// What is wrong, figure by figure.
  private func faults(
    seed: UInt64, text: String, judgesWidth: Bool, share: Int = 1
  ) async throws -> (faults: [Int: String], judgements: [Judgement]) {
    let observations = try await observations(seed: seed, text: text, share: share)
    var faults: [Int: String] = [:]
    var judgements: [Judgement] = []
    for place in values.indices {
      guard let judgement = Judgement(values[place], observations[place]) else {
        faults[place] = "\(values[place].row): recorded \(observations[place].count) times"
        continue
      }
      judgements.append(judgement)
      if let fault = judgement.fault(judgesWidth: judgesWidth) { faults[place] = fault }
    }
    return (faults, judgements)
  }

  /// Judges all figures; what misses is tried once more with another seed.
  func judge() async throws {
    let test = Test.current?.name ?? ""
    let first = try await faults(seed: 1, text: text, judgesWidth: !Self.isLight)
    if !Self.isLight {
      for judgement in first.judgements { print(judgement.line(test: test)) }
    }
    guard !first.faults.isEmpty else { return }
    let second = try await faults(seed: 2, text: text, judgesWidth: !Self.isLight)
    for place in values.indices {
      guard let once = first.faults[place] else { continue }
      #expect(second.faults[place] == nil, "\(once)\n\(second.faults[place] ?? "")")
    }
  }

  /// The check must notice each change of a parameter by 5 %, not by its wider interval.
  ///
  /// A quarter of the replications shows it as a rule, all of them at the latest. Light builds try
  /// the first one, unless their interval is too wide for it.
  func refuses(_ changes: (String, String)..., alsoLight: Bool = true) async throws {
    let possible = changes.filter { text.contains($0.0) }
    #expect(!possible.isEmpty)
    let test = Test.current?.name ?? ""
    for (old, new) in Self.isLight ? Array(possible.prefix(alsoLight ? 1 : 0)) : possible {
      let changed = text.replacing(old, with: new)
      var faults = try await faults(seed: 1, text: changed, judgesWidth: false, share: 4).faults
      if faults.isEmpty {
        faults = try await self.faults(seed: 1, text: changed, judgesWidth: false).faults
      }
      #expect(!faults.isEmpty, "\(old) -> \(new) goes unnoticed")
      let noticed = faults.sorted { $0.key < $1.key }.map { values[$0.key].row }
      if !Self.isLight {
        print("closed-form-power | \(test) | \(old) | \(new) | \(noticed.joined(separator: ", "))")
      }
    }
  }
}

extension ClosedForm {
  /// A scenario of one watched pair with its keys, and what stands beside it.
  static func watchedPair(_ keys: String, _ rest: String = "") -> String {
    """
    systems:
      pces:
        model: generic
        record: figures
        pairs:
          core: {\(keys)}
    \(rest)
    """
  }
}
