import ClusterModeling
import Drills
import Observations
import ScenarioFiles
import Testing
import Units

/// A scenario of the lamps in the scenario language, and what playing it said.
struct Evening {
  let record: DrillRecord

  /// Plays a scenario that must be right: the given sections over two sites and three lamps.
  init(
    _ sections: String, variant: String = "", seed: UInt64 = 1, isNominal: Bool = true,
    checksInvariants: Bool = true
  ) throws {
    let scenario = try Evening.scenario(sections, variant: variant)
    record = Drill(
      scenario, seed: seed, isNominal: isNominal, checksInvariants: checksInvariants
    ).run()
  }

  /// The scenario itself.
  static func scenario(_ sections: String, variant: String = "") throws -> Scenario {
    let text = whole(sections)
    let loaded = read(text)
    let errors = loaded.problems.filter { $0.severity == .error }
    let refusals = errors.map { "\($0.location.line): \($0.message)" }
    try #require(refusals.isEmpty, "\(text)")
    let variants = loaded.scenario?.variants ?? []
    return try #require(variants.first { $0.variant == variant })
  }

  /// The scenario, unless the reader refuses it.
  static func scenarioIfRight(_ sections: String, variant: String) -> Scenario? {
    read(whole(sections)).scenario?.variants.first { $0.variant == variant }
  }

  private static func whole(_ sections: String) -> String {
    var text = sections.contains("systems:") ? head : head + "\n" + lamps
    if !sections.contains("clock:") { text += "\nclock: {length: 2h}" }
    return text + "\n" + sections + "\n"
  }

  /// What the reader says to a scenario that is wrong.
  static func problems(_ sections: String) -> [String] {
    read(whole(sections)).problems.map {
      $0.hint.isEmpty ? $0.message : "\($0.message); \($0.hint)"
    }
  }

  private static func read(_ text: String) -> ScenarioReading {
    ScenarioFile.read(
      Array(text.utf8), named: "evening.yaml",
      catalogue: ModelCatalogue([Lamps.self, Lanterns.self]))
  }

  private static let head = """
    firedrill: 1
    kind: scenario
    name: evening
    sites: [house, garden]
    links:
      - {between: [house, garden], latency: 10ms, bandwidth: 1Gbps}
    """

  private static let lamps = """
    systems:
      home:
        model: lamps
        lamps:
          hall: {site: house}
          desk: {site: house, on: false}
          gate: {site: garden}
    """

  /// Decisions in words: `+10m oncall: begins light-up`.
  var story: [String] {
    record.decisions.map { "+\($0.at) \($0.subject): \($0.text)" }
  }

  /// Instants of decisions whose subject and text are the given ones.
  func times(_ subject: String, _ text: String) -> [Duration] {
    record.decisions.filter { $0.subject == subject && $0.text == text }.map(\.at.sinceStart)
  }

  /// True when some decision reads like this.
  func says(_ line: String) -> Bool { story.contains(line) }

  /// The texts of what led to a decision, from the first cause on.
  func chain(to text: String) -> [String] {
    var texts: [String] = []
    var next = record.decisions.last { $0.text == text }
    while let decision = next {
      texts.insert("\(decision.subject): \(decision.text)", at: 0)
      next = decision.cause.map { record.decisions[Int($0.index)] }
    }
    return texts
  }

  /// The verdict of a name.
  func verdict(_ name: String) throws -> Verdict {
    try #require(record.verdicts.first { $0.name == name }, "\(record.verdicts.map(\.name))")
  }
}

extension Duration {
  static func clock(_ hours: Int64 = 0, _ minutes: Int64 = 0, _ seconds: Int64 = 0) -> Duration {
    .hours(hours) + .minutes(minutes) + .seconds(seconds)
  }
}
