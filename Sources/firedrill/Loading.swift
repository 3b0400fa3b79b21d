import ClusterModeling
import ClusterModels
import Drills
import ScenarioFiles

/// Reads scenario files for all commands, and prints what is wrong with them.
enum Loading {
  static let catalogue = ModelCatalogue(Catalog.models)

  /// A file with its scenario; problems are printed, and errors end the command.
  static func load(_ path: String) throws -> LoadedScenario {
    let loaded = ScenarioFile.load(path: path, catalogue: catalogue)
    let rendered = ProblemRendering.text(loaded.problems, texts: loaded.texts)
    guard let scenario = loaded.scenario else {
      throw Failure(isUnreadable(path) ? .cannotRead : .scenarioRefused, rendered)
    }
    Output.printError(rendered)
    return scenario
  }

  /// The variants to play: all, or those whose names are given.
  static func variants(of scenario: LoadedScenario, named names: [String]) throws -> [Scenario] {
    guard !names.isEmpty else { return scenario.variants }
    return try names.map { name in
      guard let found = scenario.variants.first(where: { $0.variant == name }) else {
        let known = scenario.variants.map(\.variant).joined(separator: ", ")
        throw Failure(
          .wrongCommandLine,
          "\(scenario.name) has no variant '\(name)'; it has \(known.isEmpty ? "none" : known)")
      }
      return found
    }
  }

  private static func isUnreadable(_ path: String) -> Bool { (try? Files.read(path)) == nil }
}
