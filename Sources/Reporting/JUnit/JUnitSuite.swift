public import Observations
public import Units

/// One suite of a JUnit report: a variant of a scenario, or a file that could not be played.
public struct JUnitSuite: Sendable {
  /// One case of a suite.
  struct Case: Sendable {
    enum Result: Sendable {
      case passed
      case skipped(String)
      case failed(type: String, message: String, detail: String)
      case broken(message: String)
    }
    let name: String
    let result: Result
  }
  let name: String
  let cases: [Case]
  let properties: [(name: String, value: String)]
  let wallTime: Duration

  /// The suite of a run: one case per expectation, one for a run that did not come to its end,
  /// and one for the golden report where it was compared.
  ///
  /// `goldenDifference` is empty when the golden report is unchanged and nil when it was not looked
  /// at; `wallTime` is what the run took on the caller's clock; `label` tells several runs of one
  /// variant apart.
  public init(
    record: DrillRecord, goldenDifference: String? = nil, wallTime: Duration = .zero,
    label: String = ""
  ) {
    let run = label.isEmpty ? "" : " / " + label
    name = record.header.scenario + " / " + record.variantName + run
    var cases = record.verdicts.map { Case(name: $0.name, result: Self.result($0, in: record)) }
    if record.ending != .completed {
      cases.append(Case(name: "the drill is played", result: .broken(message: record.tally)))
    }
    if let goldenDifference {
      cases.append(Self.golden(goldenDifference))
    }
    self.cases = cases
    self.wallTime = wallTime
    properties = [
      ("seed", String(record.header.seed)), ("fingerprint", Hexadecimal.text(record.fingerprint)),
      ("simulated", Spans.text(record.header.length)), ("verdict", RunVerdict(record).words),
    ]
  }

  /// The suite of a scenario that could not be played at all.
  public init(name: String, error: String) {
    self.name = name
    cases = [Case(name: "the scenario is accepted", result: .broken(message: error))]
    properties = []
    wallTime = .zero
  }

  private static func golden(_ difference: String) -> Case {
    let result: Case.Result =
      difference.isEmpty
      ? .passed
      : .failed(
        type: "golden", message: "the golden report changed", detail: difference)
    return Case(name: "the golden report is unchanged", result: result)
  }

  private static func result(_ verdict: Verdict, in record: DrillRecord) -> Case.Result {
    if verdict.isAsWanted { return .passed }
    let parts = [record.violationWords(verdict), verdict.evidence].compactMap(\.self)
    let detail = (["claim: " + verdict.claim] + parts.filter { !$0.isEmpty }).joined(
      separator: "\n")
    if verdict.isWarning { return .skipped("warning only: " + verdict.outcomeWords) }
    return .failed(
      type: verdict.outcome.rawValue,
      message: verdict.outcomeWords + ", margin " + verdict.marginWords, detail: detail)
  }
}
