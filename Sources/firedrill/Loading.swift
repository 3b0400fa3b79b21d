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
    guard let scenario = loaded.scenario else {
      throw Failure(
        loaded.unreadable == nil ? .scenarioRefused : .cannotRead, loaded.problemText)
    }
    Output.printError(loaded.problemText)
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
}
