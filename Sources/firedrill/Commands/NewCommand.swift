import ArgumentParser
import ClusterModeling
import ScenarioFiles

/// `firedrill new`: a commented first scenario that runs.
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Print a commented first scenario that runs.",
    discussion: """
        firedrill new supercluster --pces 3 --fault leader-site > my.yaml
        firedrill run my.yaml
      """)

  /// Faults for which models have a first scenario.
  private static var faultsOfModels: String {
    Loading.catalogue.models.map { $0.description }.filter { !$0.firstFaults.isEmpty }
      .map { "Faults of \($0.name): \($0.firstFaults.joined(separator: ", "))." }
      .joined(separator: "\n")
  }

  /// Main entities of a first scenario when nobody says otherwise.
  private static let usualCount = 3

  @Argument(help: "The model: \(Loading.catalogue.names.joined(separator: ", ")).")
  var model: String = "supercluster"

  @Option(
    name: [.customLong("count"), .customLong("pces")],
    help: "Number of its main entities: 2 to 8 PCEs of a Supercluster.")
  var count: Int?

  // Not in the discussion, which exists at every start, and all models' descriptions with it.
  @Option(
    help: ArgumentHelp(
      "The fault to begin with; the model's first when left out.", discussion: faultsOfModels))
  var fault: String?

  func run() throws {
    let description = Loading.catalogue.model(named: model)?.description
    let faults = description?.firstFaults ?? []
    let fault = fault ?? faults.first ?? ""
    switch NewScenario.text(
      model: model, count: count ?? Self.usualCount, fault: fault,
      catalogue: Loading.catalogue)
    {
    case .success(let text): try Output.print(text)
    case .failure(let error):
      throw Failure(
        .wrongCommandLine, error.message + (error.hint.isEmpty ? "" : "; \(error.hint)"))
    }
  }
}
