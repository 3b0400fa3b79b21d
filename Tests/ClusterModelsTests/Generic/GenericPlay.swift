import ClusterModeling
import ClusterModels
import Drills
import Observations
import ScenarioFiles
import Testing

/// Plays a scenario of building blocks from its text.
struct GenericPlay {
  let record: DrillRecord

  private static let catalogue = ModelCatalogue(Catalog.models)

  /// Plays blocks with what else the scenario needs; every draw at its median unless a seed is given.
  init(_ blocks: String, _ rest: String = "", length: String = "10h", seed: UInt64? = nil) throws {
    let reading = Self.reading(blocks, rest, length: length)
    let scenario = try #require(reading.scenario?.variants.first, "\(reading.problemText)")
    record = Drill(scenario, seed: seed, isNominal: seed == nil, checksInvariants: true).run()
    #expect(record.ending == .completed)
  }

  /// The lines of the problems of a scenario.
  static func problems(_ blocks: String, _ rest: String = "") -> [String] {
    reading(blocks, rest, length: "10h").problems.map(\.message)
  }

  private static func reading(
    _ blocks: String, _ rest: String, length: String
  ) -> ScenarioReading {
    let text = """
      firedrill: 1
      kind: scenario
      name: blocks
      sites: [east, west]
      links:
        - {between: [east, west], latency: 10ms, bandwidth: 1Gbps}
      clock: {length: \(length)}
      people:
        admin: {}
      systems:
        plant:
          model: generic
      \(blocks.split(separator: "\n").map { "    " + $0 }.joined(separator: "\n"))
      \(rest)
      """
    return ScenarioFile.read(text: text, named: "blocks.yaml", catalogue: catalogue)
  }

  /// A figure of the run; nil when it was not recorded.
  subscript(figure: String) -> Double? { record.metrics.first { $0.name == figure }?.value }
}
