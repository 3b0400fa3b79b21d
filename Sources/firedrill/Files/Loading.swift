import ClusterModeling
import ClusterModels
import Drills
import Foundation
import ScenarioFiles

/// Reads scenario files for all commands, and prints what is wrong with them.
enum Loading {
  static let catalogue = ModelCatalogue(Catalog.models)

  /// What came of reading a file, or of the standard input under the name `-`.
  static func reading(_ path: String) -> ScenarioReading {
    guard path == "-" else { return ScenarioFile.load(path: path, catalogue: catalogue) }
    let limit = SourceText.largestSize + 1
    let bytes = Descriptor.read(STDIN_FILENO, atMost: limit) ?? []
    return ScenarioFile.read(bytes, named: "stdin", catalogue: catalogue)
  }

  /// What is made of each of many files, in their order; they are read on all cores.
  static func readings<Result>(
    of paths: [String], _ make: (Int, ScenarioReading) -> Result
  ) async -> [Result] {
    var results: [Result?] = Array(repeating: nil, count: paths.count)
    await withTaskGroup(of: (Int, ScenarioReading).self) { group in
      for (place, path) in paths.enumerated() { group.addTask { (place, reading(path)) } }
      for await (place, reading) in group { results[place] = make(place, reading) }
    }
    return results.compactMap(\.self)
  }

  /// A file with its scenario; problems are printed, and errors end the command.
  static func load(_ path: String) throws -> LoadedScenario {
    let loaded = reading(path)
    guard let scenario = loaded.scenario else {
      if let reason = loaded.unreadable { throw Failure(.cannotRead, "\(path): \(reason)") }
      throw Failure(.scenarioRefused, loaded.problemText + countWords(loaded.problems))
    }
    Output.printError(Output.harmless(loaded.problemText))
    return scenario
  }

  /// The last line after problems: how many errors there are.
  static func countWords(_ problems: [Problem]) -> String {
    let count = problems.count { $0.severity == .error }
    return "\(count) \(count == 1 ? "error" : "errors")\n"
  }

  /// The variants to play: all, or those whose names are given.
  static func variants(of scenario: LoadedScenario, named names: [String]) throws -> [Scenario] {
    guard !names.isEmpty else { return scenario.variants }
    return try names.map { name in
      if let found = scenario.variants.first(where: { $0.variant == name }) { return found }
      let known = scenario.variants.map(\.variant).filter { !$0.isEmpty }
      let near = NearestName.of(name, among: known).map { "did you mean '\($0)'?" }
      let list = known.isEmpty ? "it has none" : "it has " + known.joined(separator: ", ")
      throw Failure(
        .wrongCommandLine, "\(scenario.name) has no variant '\(name)'; \(near ?? list)")
    }
  }
}
