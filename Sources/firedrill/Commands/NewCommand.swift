import ArgumentParser
import ClusterModels
import Drills
import ScenarioFiles

/// `firedrill new`: a commented first scenario that runs.
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Print a commented first scenario that runs.",
    discussion: """
      Faults of supercluster: \(faults.joined(separator: ", ")).

        firedrill new supercluster --pces 3 --fault leader-site > my.yaml
        firedrill run my.yaml
      """)

  /// Faults for which there is a first scenario; what a model does not offer it refuses.
  private static let faults = [
    "leader-site", "member-site", "core-node", "data-node", "wan-cut", "planned-leader-change",
  ]

  @Argument(help: "The model: supercluster.")
  var model: String = "supercluster"

  @Option(help: "Number of PCEs, 2 to 8.")
  var pces: Int = 3

  @Option(help: "The fault to begin with.")
  var fault: String = "leader-site"

  func run() throws {
    switch NewScenario.text(model: model, count: pces, fault: fault, catalogue: Loading.catalogue) {
    case .success(let text): try Output.print(text)
    case .failure(let error):
      let near = NearestName.of(fault, among: Self.faults).map { "did you mean '\($0)'?" }
      let isKnown = Self.faults.contains(fault)
      let faults = near ?? "faults: " + Self.faults.joined(separator: ", ")
      let hint =
        Loading.catalogue.model(named: model) == nil
        ? error.hint
        : isKnown ? "it takes 2 to 8 PCEs" : faults
      throw Failure(.wrongCommandLine, error.message + (hint.isEmpty ? "" : "; \(hint)"))
    }
  }
}
