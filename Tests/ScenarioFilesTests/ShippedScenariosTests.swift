import ClusterModeling
import ClusterModels
import Drills
import Foundation
import Testing

@testable import ScenarioFiles

/// The scenarios that come with the program, read by the models that come with it.
@Suite struct ShippedScenariosTests {
  static let catalogue = ModelCatalogue(Catalog.models)

  /// Paths of all shipped scenarios.
  static let paths: [String] = {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Scenarios")
      .resolvingSymlinksInPath()
    let files = FileManager.default.enumerator(atPath: root.path)?.allObjects as? [String] ?? []
    return files.filter { $0.hasSuffix(".yaml") }.sorted().map { root.path + "/" + $0 }
  }()

  private func bytes(_ path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(fileURLWithPath: path)))
  }

  @Test func `the models' own procedures are read without a fault`() {
    #expect(Self.catalogue.builtInProcedureProblems.isEmpty)
    #expect(!Self.paths.isEmpty)
  }

  @Test func `every built-in procedure and alert of the Supercluster can be played`() throws {
    let path = try #require(Self.paths.first { $0.contains("leader-site-outage") })
    let builtIn = BuiltInProcedures(catalogue: Self.catalogue).procedures(of: "supercluster")
    #expect(!builtIn.isEmpty)
    // A procedure that is based on another is read as the scenario's own.
    var text = String(decoding: try bytes(path), as: UTF8.self)
    let own = builtIn.map { "  own-\($0.name): {based_on: \($0.name)}\n" }.joined()
    text = text.replacingFirst("\nprocedures:\n", by: "\nprocedures:\n\(own)")
    #expect(text.contains("own-"))
    let result = ScenarioFile.read(text: text, named: path, catalogue: Self.catalogue)
    #expect(result.problemText == "")
    let scenario = try #require(result.scenario?.variants.first)
    for alert in scenario.systems.flatMap({ $0.description.alerts }) {
      var problems: [Problem] = []
      let place = SourceLocation(file: alert.name, line: 1, column: 1)
      _ = Expression.checked(
        alert.condition, at: place, in: scenario.vocabulary, expecting: .value(.boolean),
        problems: &problems)
      #expect(problems.map(\.message) == [], "\(alert.name)")
    }
  }

  @Test(arguments: paths)
  func `a shipped scenario has no error, and its resolved text plans the same`(_ path: String)
    throws
  {
    // What a guide warns of is part of some drills: those warnings name their facts, or tell of a
    // step that a variant puts beyond the end to leave it out.
    func isMeant(_ problem: Problem) -> Bool {
      problem.severity == .warning
        && (!problem.sources.isEmpty || problem.message.contains("(S")
          || problem.hint == "lengthen clock.length")
    }
    let result = ScenarioFile.load(path: path, catalogue: Self.catalogue)
    #expect(result.problems.filter { !isMeant($0) } == [])
    let loaded = try #require(result.scenario)
    for variant in loaded.variants.map(\.variant) {
      let again = ScenarioFile.read(
        text: loaded.resolvedText(variant), named: path, catalogue: Self.catalogue)
      #expect(again.problems.filter { !isMeant($0) } == [])
      let scenario = try #require(again.scenario)
      let name = try #require(scenario.variants.first).variant
      #expect(
        scenario.planText(name).split(separator: "\n").dropFirst()
          == loaded.planText(variant).split(separator: "\n").dropFirst())
    }
  }

  @Test(arguments: paths)
  func `no cut, doubled or changed line of a shipped scenario stops the models`(_ path: String)
    throws
  {
    let text = String(decoding: try bytes(path), as: UTF8.self)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    for place in lines.indices {
      for changed in Self.changes(of: lines, at: place) {
        let result = ScenarioFile.read(
          text: changed.joined(separator: "\n"), named: path, catalogue: Self.catalogue)
        let isRefused = result.scenario == nil
        #expect(isRefused == result.problems.contains { $0.severity == .error })
      }
    }
  }

  /// The file with a line left out, or with another value in it.
  private static func changes(of lines: [String], at place: Int) -> [[String]] {
    var without = lines
    without.remove(at: place)
    var files = [without]
    let words = lines[place].split(separator: ":", maxSplits: 1).map(String.init)
    guard words.count == 2 else { return files }
    let values = ["0", "x", "[]", "{}", "99999", "1ns", "us-east"]
    var changed = lines
    changed[place] = "\(words[0]): \(values[place % values.count])"
    files.append(changed)
    // The last value of a line of several.
    if let colon = lines[place].lastIndex(of: ":") {
      let end = lines[place].hasSuffix("}") ? "}" : ""
      changed[place] = "\(lines[place][...colon]) \(values[(place / 2) % values.count])\(end)"
      files.append(changed)
    }
    return files
  }
}
