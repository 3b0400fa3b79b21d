import Observations
import Reporting

/// Where the reports of a run go.
struct ReportFiles {
  var html: String?
  var json: String?
  var markdown: String?
  var junit: String?

  /// The same with a file in the current folder for each document that the scenario asks for and
  /// the command line says nothing about.
  func completed(by outputs: [String], named name: String) -> ReportFiles {
    var files = self
    if outputs.contains("html") { files.html = html ?? "\(name).html" }
    if outputs.contains("json") { files.json = json ?? "\(name).json" }
    if outputs.contains("markdown") { files.markdown = markdown ?? "\(name).md" }
    if outputs.contains("junit") { files.junit = junit ?? "\(name).junit.xml" }
    return files
  }

  private var paths: [String] { [html, json, markdown, junit].compactMap(\.self) }

  /// True when a document takes the place of the summary on the standard output.
  var fillsStandardOutput: Bool { paths.contains("-") }

  /// What is wrong with the paths: empty ones, or two documents at one place.
  var problem: String? {
    if paths.contains("") { return "the path of a report is empty" }
    for (index, path) in paths.enumerated()
    where paths[..<index].contains(path) && !path.hasPrefix("/dev/") {
      return path == "-"
        ? "only one report fits on the standard output" : "two reports cannot both go to \(path)"
    }
    return nil
  }

  /// Writes all documents; one that cannot be written does not keep the others back.
  func write(_ records: [DrillRecord], _ deciding: ExitClass) throws -> FailureList {
    let code = Int(deciding.rawValue)
    var failures = FailureList()
    func put(_ path: String?, _ text: () -> String) throws {
      if let path { try failures.attempt { try Files.write(text(), to: path) } }
    }
    try put(html) {
      HTMLReport(records: records, exitCode: code, exitMeaning: deciding.meaning).text
    }
    try put(json) {
      JSONReport(records: records, exitCode: code, exitMeaning: deciding.meaning).text
    }
    try put(markdown) { MarkdownReport(records: records).text }
    try put(junit) { JUnitReport(suites: records.map { JUnitSuite(record: $0) }).text }
    return failures
  }
}
