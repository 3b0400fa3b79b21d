import ArgumentParser
import CapacityPlanning
import ClusterModeling
import Reporting
import ScenarioFiles
import Units
import VendorTables

/// `firedrill capacity`: whether a fleet fits, after a loss too, and until when.
struct CapacityCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "capacity", abstract: "Judge a fleet plan by the vendor's tables.",
    discussion: """
      A plan is a scenario file with a section 'capacity'; 'firedrill run' plays the same file.
      Every finding has its figure, limit, room and facts. Exit code 10 says that the plan does not
      fit as asked.

        firedrill capacity Scenarios/capacity/three-regions.yaml --html plan.html
        firedrill capacity plan.yaml --fail-on n-1
        firedrill capacity --tables              the vendors' tables that plans are judged by
        firedrill capacity --tables flow-rates   one of them
        firedrill capacity plan.yaml --fail-on by=2028-01-01 --json plan.json
      """)

  @Argument(
    help: "The plan file, '-' for the standard input; with --tables the name of a table.",
    completion: .file(extensions: ["yaml", "yml"]))
  var file: String?

  @Flag(help: "Print the vendors' tables, or the one that is named, instead of judging a plan.")
  var tables = false

  @Option(help: "When to end with 10: now, n-1 (any one PCE lost), or by=YYYY-MM-DD (growth).")
  var failOn = "now"

  @Option(
    help: "Put a CSV inventory of nodes into the plan.", completion: .file(extensions: ["csv"]))
  var inventory: String?

  @Option(
    help: "Put what GET health answered into the plan.", completion: .file(extensions: ["json"]))
  var health: String?

  @Option(
    help: "Write one self-contained HTML page.", completion: .file(extensions: ["html"]))
  var html: String?

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
    if file == nil, !tables { throw ValidationError("name a plan file, or ask for --tables") }
    if let problem = reportFiles.problem { throw ValidationError(problem) }
  }

  private var reportFiles: ReportFiles { ReportFiles(html: html, json: json, markdown: markdown) }

  private var goal: CapacityStudy.Goal? {
    if failOn == "now" { return .now }
    if failOn == "n-1" { return .afterAnyLoss }
    guard failOn.hasPrefix("by=") else { return nil }
    return (try? CalendarTime(parsing: failOn.dropFirst(3) + "T00:00:00Z")).map { .until($0) }
  }

  func run() throws {
    if tables { return try printTables() }
    guard let file else { return }
    let scenario = try Loading.load(file)
    let planned = PlanStudy(
      scenario, importing: PlanStudy.Imports(inventory: inventory, health: health))
    guard let study = planned.study else {
      throw Failure(.scenarioRefused, planned.problemText)
    }
    let isMet = study.meets(goal ?? .now)
    let deciding: ExitClass = isMet ? .asExpected : .violated
    let failures = try write(study, isMet, deciding, summary: scenario.summary)
    if !quiet, !reportFiles.fillsStandardOutput {
      let summary = CapacitySummary(study, isMet: isMet, usesColor: Output.usesColor)
      try Output.print(summary.text)
    }
    try failures.raise()
    try deciding.exit()
  }

  /// Writes all documents; one that cannot be written does not keep the others back.
  private func write(
    _ study: CapacityStudy, _ isMet: Bool, _ deciding: ExitClass, summary: String
  ) throws -> FailureList {
    let code = Int(deciding.rawValue)
    var failures = FailureList()
    func put(_ path: String?, _ text: () -> String) throws {
      if let path { try failures.attempt { try Files.write(text(), to: path) } }
    }
    try put(html) {
      CapacityPage(
        study, isMet: isMet, summary: summary, exitCode: code, exitMeaning: deciding.meaning
      ).text
    }
    try put(json) { CapacityJSON(study, isMet: isMet, exitCode: code).text }
    try put(markdown) { CapacityMarkdown(study, isMet: isMet).text }
    return failures
  }

  private func printTables() throws {
    let names = TablePage.all.map(\.name)
    let pages = TablePage.all.filter { $0.name == file ?? $0.name }
    if let file, pages.isEmpty {
      throw Failure(.wrongCommandLine, Listing.unknown("table", file, among: names))
    }
    guard let json else {
      return try Output.print(pages.map { VendorTableText($0).text }.joined(separator: "\n"))
    }
    let document = JSONValue.object([
      ("schemaVersion", .integer(1)), ("tables", .array(pages.map { VendorTableText($0).value })),
    ])
    try Files.write(document.document(openLevels: 3), to: json)
  }
}
