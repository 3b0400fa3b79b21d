import ArgumentParser
import ClusterModeling
import Observations
import Reporting
import ScenarioFiles

/// `firedrill mistakes`: what each mistake at each step of the built-in procedures leads to.
struct MistakesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mistakes", abstract: "Play mistakes at each step of the built-in procedures.",
    discussion: """
      For each procedure the shipped scenario is taken that comes to most of its steps; each step is
      skipped, done after the next one, aimed elsewhere, begun too early or an hour late, done twice
      and misread, where that can be done wrong. The table is Markdown.

        firedrill mistakes --system supercluster
        firedrill mistakes --procedure assign-new-leader-failed Scenarios/supercluster
        firedrill mistakes --write Documentation/Mistakes.md
        firedrill mistakes --check Documentation/Mistakes.md
      """)

  @Argument(
    help: "Scenario files, or folders of them.", completion: .file(extensions: ["yaml", "yml"]))
  var paths: [String] = ["Scenarios"]

  @Option(help: "Only this model: \(Loading.catalogue.names.joined(separator: ", ")).")
  var system: String?

  @Option(help: "Only this procedure.")
  var procedure: String?

  @Option(help: "Write the table to this file.")
  var write: String?

  @Option(help: "Compare the table with this file.")
  var check: String?

  @Flag(help: "Print no progress.")
  var quiet = false

  func run() async throws {
    let models = try chosen()
    let studies = try await MistakePlays.studies(
      of: models, only: procedure, at: paths, isQuiet: quiet)
    if studies.isEmpty {
      throw Failure(.wrongCommandLine, "there is no built-in procedure '\(procedure ?? "")'")
    }
    let text = MistakeTable(studies).text
    if let write { return try Files.write(text, to: write) }
    guard let check else { return try Output.print(Output.harmless(text)) }
    let diff = GoldenDiff(golden: try Files.read(check), report: text)
    guard !diff.isSame else { return }
    throw Failure(.goldenChanged, "\(check) differs:\n\(diff.text)")
  }

  private func chosen() throws -> [ModelDescription] {
    let all = Loading.catalogue.models.map { $0.description }
    guard let system else { return all }
    guard let model = Loading.catalogue.model(named: system)?.description else {
      throw Failure(
        .wrongCommandLine, Listing.unknown("model", system, among: Loading.catalogue.names))
    }
    return [model]
  }
}
