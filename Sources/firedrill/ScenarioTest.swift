import Drills
import Observations
import Reporting

/// One scenario file as a test: its runs, its golden report's difference, its verdict.
struct ScenarioTest {
  let path: String
  var name = ""
  var problems = ""
  var variants: [Scenario] = []
  /// The nominal run of each variant, which the golden report shows.
  var golden: [DrillRecord] = []
  /// The worst drawn run of each variant, when seeds were asked for.
  var worst: [DrillRecord] = []
  /// How the report differs from the golden one; empty when it does not.
  var difference = ""

  init(path: String, problems: String) {
    self.path = path
    self.problems = problems
  }

  init(path: String, name: String, variants: [Scenario]) {
    self.path = path
    self.name = name
    self.variants = variants
  }

  var exitClass: ExitClass {
    if variants.isEmpty { return .scenarioRefused }
    let runs = (golden + worst).map { ExitClass($0) }
    return ExitClass.deciding(runs + (difference.isEmpty ? [] : [.goldenChanged]))
  }

  var suites: [JUnitSuite] {
    if variants.isEmpty { return [JUnitSuite(name: path, error: problems)] }
    return golden.map { JUnitSuite(record: $0, goldenDifference: difference) }
      + worst.map { JUnitSuite(record: $0) }
  }

  func lines(isQuiet: Bool) -> String {
    let exitClass = exitClass
    if exitClass == .asExpected { return isQuiet ? "" : "✓ \(path)\n" }
    var text = "✗ \(path): \(exitClass.meaning)\n\(problems)"
    for record in golden + worst where ExitClass(record) != .asExpected {
      text += lines(of: record)
    }
    return text + difference
  }

  private func lines(of record: DrillRecord) -> String {
    let variant = record.header.variant.isEmpty ? "base" : record.header.variant
    let run =
      record.header.isNominal
      ? "nominal" : "seed \(record.header.seed), replication \(record.header.replication)"
    var text = "  \(variant), \(run): \(ExitClass(record).meaning)\n"
    for verdict in record.verdicts where !verdict.isAsWanted && !verdict.isWarning {
      text += "    \(verdict.name): \(verdict.outcome.rawValue), wanted \(verdict.wanted.rawValue)"
      text += verdict.evidence.isEmpty ? "\n" : "; \(verdict.evidence)\n"
    }
    if case .steadyStateNotMet(let claims) = record.ending {
      text += "    the steady state was not met: \(claims.joined(separator: "; "))\n"
    }
    return text
  }
}
