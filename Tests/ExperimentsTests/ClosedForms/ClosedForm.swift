import ClusterModels
import Drills
import Experiments
import Observations
import ScenarioFiles
import Statistics
import Testing

/// A known result: the scenario that plays it, and its figures with their exact values.
///
/// Rules of the judgement: the exact value lies in the 99.9 % interval of independent replications;
/// the interval is narrow; on a miss another seed is tried once. And the same check refuses the
/// scenario with one parameter off by 5 %. Light builds play less and ask for less narrow intervals.
struct ClosedForm: Sendable {
  /// A figure with its exact value.
  struct Value: Sendable {
    var figure: String
    /// The exact value in the unit of the record: seconds, shares, things.
    var exact: Double
    /// The widest half of the interval that proves something, as a share of the value.
    var width: Double
    /// With it, the exact value is that of the mean square deviation from here.
    var centre: Double?

    init(
      _ figure: String, _ exact: Double, within width: Double = 0.02, about centre: Double? = nil
    ) {
      self.figure = figure
      self.exact = exact
      self.width = width
      self.centre = centre
    }

    func observation(_ value: Double) -> Double {
      centre.map { (value - $0) * (value - $0) } ?? value
    }
  }

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
    let whole = """
      firedrill: 1
      kind: scenario
      name: closed-form
      sites: [hall]
      clock: {length: \(Self.isLight ? lightLength : length)}
      \(text)
      """
    let reading = ScenarioFile.read(
      text: whole, named: "closed-form.yaml", catalogue: Self.catalogue)
    return try #require(reading.scenario?.variants.first, "\(reading.problemText)")
  }

  /// The observations of each figure, one from each replication that recorded it.
  func observations(seed: UInt64 = 1, text: String? = nil) async throws -> [[Double]] {
    let prepared = PreparedScenario(try scenario(text ?? self.text))
    var observations: [[Double]] = values.map { _ in [] }
    let count = Self.isLight ? lightReplications : replications
    for first in stride(from: 0, to: count, by: 4_096) {
      let jobs = (first..<min(first + 4_096, count)).map {
        DrillJob(prepared, seed: seed, replication: UInt32($0))
      }
      for record in await DrillBatch.run(jobs, workers: 4) {
        #expect(record.ending == .completed)
        #expect(record.verdicts.filter { !$0.isAsWanted }.map(\.name) == [])
        for (place, value) in values.enumerated() {
          guard let metric = record.metrics.first(where: { $0.name == value.figure }) else {
            continue
          }
          observations[place].append(value.observation(metric.value))
        }
      }
    }
    return observations
  }

  /// What is wrong with a figure; nil when it passes.
  private func fault(_ value: Value, _ observations: [Double]) -> String? {
    let sample = Sample(observations)
    guard let mean = sample.mean, let interval = sample.meanInterval(confidence: 0.999) else {
      return "\(value.figure) is recorded in \(observations.count) replications"
    }
    let width = interval.halfWidth / value.exact
    let words = "\(value.figure) is \(mean) ± \(interval.halfWidth), exactly \(value.exact)"
    // A figure without spread is right to the last digits, or wrong.
    let isExact = (mean - value.exact).magnitude <= 1e-9 * value.exact.magnitude
    if !interval.contains(value.exact), !isExact { return words }
    if !Self.isLight, width > value.width { return "\(words): too wide by \(width / value.width)" }
    return nil
  }

  private func faults(seed: UInt64, text: String) async throws -> [String] {
    let observations = try await observations(seed: seed, text: text)
    return zip(values, observations).compactMap { fault($0, $1) }
  }

  /// Judges all figures; what misses is tried once more with another seed.
  func judge() async throws {
    let first = try await faults(seed: 1, text: text)
    guard !first.isEmpty else { return }
    let second = try await faults(seed: 2, text: text)
    let names = Set(first.map { $0.prefix { $0 != " " } })
    let twice = second.filter { names.contains($0.prefix { $0 != " " }) }
    #expect(twice.isEmpty, "\(first.joined(separator: "\n"))\n\(twice.joined(separator: "\n"))")
  }

  /// The check must notice each change of a parameter by 5 %.
  ///
  /// Light builds try the first one, unless their interval is too wide for it.
  func refuses(_ changes: (String, String)..., alsoLight: Bool = true) async throws {
    let possible = changes.filter { text.contains($0.0) }
    #expect(!possible.isEmpty)
    for (old, new) in Self.isLight ? Array(possible.prefix(alsoLight ? 1 : 0)) : possible {
      let changed = text.replacing(old, with: new)
      #expect(try await !faults(seed: 1, text: changed).isEmpty, "\(old) -> \(new) goes unnoticed")
    }
  }
}
