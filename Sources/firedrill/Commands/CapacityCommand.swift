import ArgumentParser
import CapacityPlanning
import ClusterModeling
import Reporting
import ScenarioFiles
import Units

/// `firedrill capacity`: whether a fleet fits, after a loss too, and until when.
struct CapacityCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "capacity", abstract: "Judge a fleet plan by the vendor's tables.",
    discussion: """
      A plan is a scenario file with a section 'capacity'; 'firedrill run' plays the same file.
      Every finding has its figure, limit, room and facts. Exit code 10 says that the plan does not
      fit as asked.

        firedrill capacity Scenarios/capacity/eight-regions.yaml
        firedrill capacity plan.yaml --fail-on n-1
        firedrill capacity plan.yaml --fail-on by=2028-01-01 --json plan.json
      """)

  @Argument(
    help: "The plan file; '-' for the standard input.",
    completion: .file(extensions: ["yaml", "yml"]))
  var file: String

  @Option(help: "When to end with 10: now, n-1 (any one PCE lost), or by=YYYY-MM-DD (growth).")
  var failOn = "now"

  @Option(help: "Write the study as one JSON document ('-': the standard output).")
  var json: String?

  @Option(help: "Write the study as Markdown ('-': the standard output).")
  var markdown: String?

  @Flag(help: "Print nothing but errors.")
  var quiet = false

  func validate() throws {
    if goal == nil {
      throw ValidationError("--fail-on takes now, n-1 or by=YYYY-MM-DD, not '\(failOn)'")
    }
    if json == "-" && markdown == "-" {
      throw ValidationError("only one report fits on the standard output")
    }
  }

  private var goal: CapacityStudy.Goal? {
    if failOn == "now" { return .now }
    if failOn == "n-1" { return .afterAnyLoss }
    guard failOn.hasPrefix("by=") else { return nil }
    return (try? CalendarTime(parsing: failOn.dropFirst(3) + "T00:00:00Z")).map { .until($0) }
  }

  func run() throws {
    let scenario = try Loading.load(file)
    let reading = PlanReading(scenario.content, name: scenario.name)
    guard reading.problems.isEmpty else {
      throw Failure(
        .scenarioRefused,
        ProblemRendering.text(reading.problems, texts: scenario.texts)
          + Loading.countWords(reading.problems))
    }
    let study = CapacityStudy(reading.plan, choosing: reading.choosing)
    let isMet = study.meets(goal ?? .now)
    let deciding: ExitClass = isMet ? .asExpected : .violated
    var failures = FailureList()
    if let json {
      let document = CapacityJSON(study, isMet: isMet, exitCode: Int(deciding.rawValue))
      try failures.attempt { try Files.write(document.text, to: json) }
    }
    if let markdown {
      try failures.attempt {
        try Files.write(CapacityMarkdown(study, isMet: isMet).text, to: markdown)
      }
    }
    if !quiet, json != "-", markdown != "-" {
      let summary = CapacitySummary(study, isMet: isMet, usesColor: Output.usesColor)
      try Output.print(summary.text)
    }
    try failures.raise()
    try deciding.exit()
  }
}
