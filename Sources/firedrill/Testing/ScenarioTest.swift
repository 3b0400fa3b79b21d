import CapacityPlanning
import Drills
import Observations
import Reporting

/// One scenario file as a test: its runs, its golden report's difference, its verdict.
struct ScenarioTest {
  /// What came of the comparison with the golden report.
  enum Golden: Equatable {
    /// Not looked at, since only a part of the variants was played.
    case notCompared
    case same
    case written
    case missing(String)
    case changed(String)

    /// How the report differs; empty when it does not.
    var difference: String {
      switch self {
      case .missing(let text), .changed(let text): text
      case .notCompared, .same, .written: ""
      }
    }
  }
  let path: ScenarioPath
  var name = ""
  /// Errors in the file; empty when it was accepted.
  var problems = ""
  /// True when the file could not even be read.
  var isUnreadable = false
  var variants: [Scenario] = []
  /// The nominal run of each variant, which the golden report shows.
  var nominal: [DrillRecord] = []
  /// The worst drawn run of each variant, when seeds were asked for.
  var worst: [DrillRecord] = []
  var golden = Golden.notCompared
  /// What is found out about the plan in the file; nil when there is none.
  var study: CapacityStudy?
  /// What came of the comparison with the plan's golden study.
  var goldenStudy = Golden.notCompared
  /// Assumptions that changed since the golden report was accepted.
  var changedAssumptions: [String] = []

  init(path: ScenarioPath, problems: String, isUnreadable: Bool) {
    self.path = path
    self.problems = problems
    self.isUnreadable = isUnreadable
  }

  init(path: ScenarioPath, name: String, variants: [Scenario]) {
    self.path = path
    self.name = name
    self.variants = variants
  }

  var exitClass: ExitClass {
    if variants.isEmpty { return isUnreadable ? .cannotRead : .scenarioRefused }
    let runs = (nominal + worst).map { ExitClass($0) }
    return ExitClass.deciding(runs + (difference.isEmpty ? [] : [.goldenChanged]))
  }

  /// How the report differs from the golden one; empty when it does not.
  var difference: String { golden.difference + goldenStudy.difference }

  var suites: [JUnitSuite] {
    if variants.isEmpty { return [JUnitSuite(name: path.path, error: problems)] }
    let compared = golden == .notCompared ? nil : difference
    return nominal.map { JUnitSuite(record: $0, goldenDifference: compared) }
      + worst.map { JUnitSuite(record: $0, label: "worst of the seeds") }
  }
}

extension ScenarioTest {
  /// What is printed about the test: a line, and what went wrong below it.
  func lines(isQuiet: Bool) -> String {
    let exitClass = exitClass
    let note = golden == .written || goldenStudy == .written ? ": golden report written" : ""
    if exitClass == .asExpected { return isQuiet ? "" : "✓ \(path.path)\(note)\n" }
    var text = "✗ \(path.path): \(exitClass.meaning)\(note)\n\(problems)"
    for record in nominal + worst where ExitClass(record) != .asExpected {
      text += lines(of: record)
    }
    return text
      + difference.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "\n" : "  \($0)\n" }.joined().dropLast(difference.isEmpty ? 0 : 1)
  }

  private func lines(of record: DrillRecord) -> String {
    let run =
      record.header.isNominal
      ? "nominal" : "seed \(record.header.seed), replication \(record.header.replication)"
    var text = "  \(record.shownVariant), \(run): \(ExitClass(record).meaning)\n"
    for verdict in record.verdicts where !verdict.isAsWanted && !verdict.isWarning {
      text += "    \(verdict.name): \(verdict.outcome.rawValue), wanted \(verdict.wanted.rawValue)"
      text += verdict.evidence.isEmpty ? "\n" : "; \(verdict.evidence)\n"
    }
    switch record.ending {
    case .completed: break
    case .steadyStateNotMet(let claims):
      text += "    not steady before the first fault: \(claims.joined(separator: "; "))\n"
    case .limitReached(let limit): text += "    \(limit)\n"
    case .invariantBroken(let rule): text += "    a rule that no run may break: \(rule)\n"
    }
    return text
  }

  /// The test as a row of a document.
  var row: JSONValue {
    let golden: String =
      switch golden {
      case .notCompared: "not compared"
      case .same: "same"
      case .written: "written"
      case .missing: "missing"
      case .changed: "changed"
      }
    return .object([
      ("path", .text(path.path)), ("scenario", .text(name)),
      ("exitCode", .count(Int(exitClass.rawValue))), ("exitMeaning", .text(exitClass.meaning)),
      ("problems", .text(problems)), ("golden", .text(golden)), ("difference", .text(difference)),
      ("changedAssumptions", .texts(changedAssumptions)),
      ("runs", .array((nominal + worst).map(Self.run))),
    ])
  }

  private static func run(_ record: DrillRecord) -> JSONValue {
    let missed = record.verdicts.filter { !$0.isAsWanted }
    return .object([
      ("variant", .text(record.shownVariant)),
      ("nominal", .bool(record.header.isNominal)),
      ("seed", .text(String(record.header.seed))),
      ("replication", .count(Int(record.header.replication))),
      ("exitCode", .count(Int(ExitClass(record).rawValue))),
      ("fingerprint", .text(String(record.fingerprint, radix: 16))),
      ("expectations", .count(record.verdicts.count)),
      ("notAsWanted", .texts(missed.map(\.name))),
    ])
  }
}
