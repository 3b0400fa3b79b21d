import ArgumentParser
import ClusterModeling
import Drills
import Reporting
import ScenarioFiles

/// `firedrill validate`: all problems of scenario files, without playing them.
struct ValidateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "validate", abstract: "Check scenario files and print every problem.",
    discussion: """
      Problems go to the error output as file:line:column, with a hint where there is one.
      In a folder, files whose name begins with '_' are left out: they are there to be imported.

        firedrill validate my.yaml
        firedrill validate Scenarios/ --json
      """)

  @Argument(
    help: "Scenario files, or folders of them; '-' for the standard input.",
    completion: .file(extensions: ["yaml", "yml"]))
  var files: [String]

  @Flag(help: "Print JSON.")
  var json = false

  @Flag(help: "Print problems only.")
  var quiet = false

  func run() throws {
    var classes: [ExitClass] = []
    var rows: [JSONValue] = []
    for file in try paths() {
      let loaded = Loading.reading(file)
      var exitClass = ExitClass.asExpected
      if loaded.scenario == nil {
        exitClass = loaded.unreadable == nil ? .scenarioRefused : .cannotRead
      }
      classes.append(exitClass)
      rows.append(Self.row(file, loaded, exitClass))
      if !json { try report(file, loaded) }
    }
    let deciding = ExitClass.deciding(classes)
    if json {
      let document = JSONValue.object([
        ("schemaVersion", .integer(1)), ("exitCode", .count(Int(deciding.rawValue))),
        ("files", .array(rows)),
      ])
      try Output.print(document.document(openLevels: 2))
    }
    try deciding.exit()
  }

  private func paths() throws -> [String] {
    let folders = files.filter { $0 != "-" }
    return (files.contains("-") ? ["-"] : []) + (try ScenarioPath.all(at: folders).map(\.path))
  }

  private func report(_ file: String, _ loaded: ScenarioReading) throws {
    if let reason = loaded.unreadable {
      return Output.printError(Output.harmless("\(file): \(reason)"))
    }
    Output.printError(Output.harmless(loaded.problemText))
    if loaded.scenario == nil { return Output.printError(Loading.countWords(loaded.problems)) }
    guard !quiet else { return }
    let names = loaded.scenario?.variants.map(\.variant).filter { !$0.isEmpty } ?? []
    let variants = names.isEmpty ? "no variants" : "variants " + names.joined(separator: ", ")
    try Output.print(Output.harmless("\(file): ok, \(variants)"))
  }

  private static func row(
    _ file: String, _ loaded: ScenarioReading, _ exitClass: ExitClass
  ) -> JSONValue {
    .object([
      ("file", .text(file)),
      ("accepted", .bool(loaded.scenario != nil)),
      ("unreadable", .optional(loaded.unreadable)),
      ("scenario", .optional(loaded.scenario?.name)),
      ("variants", .texts(loaded.scenario?.variants.map(\.variant) ?? [])),
      ("exitCode", .count(Int(exitClass.rawValue))),
      ("problems", .array(loaded.problems.map(problem))),
    ])
  }

  private static func problem(_ problem: Problem) -> JSONValue {
    .object([
      ("severity", .text(problem.severity.rawValue)), ("file", .text(problem.location.file)),
      ("line", .count(problem.location.line)), ("column", .count(problem.location.column)),
      ("message", .text(problem.message)), ("hint", .text(problem.hint)),
      ("sources", .texts(problem.sources)),
    ])
  }
}
