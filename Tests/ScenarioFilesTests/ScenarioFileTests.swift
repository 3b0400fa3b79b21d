import ClusterModeling
import Drills
import ScenarioFiles
import Testing
import Units

let toyCatalogue = ModelCatalogue([ToyModel.self])

/// Reads a text as the file `toy.yaml`.
func reading(_ text: String, files: [String: String] = [:]) -> ScenarioReading {
  ScenarioFile.read(
    text: text, named: "toy.yaml", catalogue: toyCatalogue, source: MemoryFiles(files))
}

/// Files that live in a test.
struct MemoryFiles: FileSource {
  let texts: [String: String]

  init(_ texts: [String: String]) { self.texts = texts }

  func bytes(of path: String, inside folder: String?) throws(FileFault) -> [UInt8] {
    guard let text = texts[path] else { throw FileFault("cannot be read: no such file") }
    return Array(text.utf8)
  }
}

@Suite struct ScenarioFileTests {
  @Test func `a good scenario is read end to end`() throws {
    let result = reading(ToyScenario.text)
    #expect(result.problemText == "")
    let scenario = try #require(result.scenario?.variants.first)
    #expect(scenario.name == "node-lost")
    #expect(scenario.summary == "A node is lost and another takes over.\n")
    #expect(scenario.seed == 7)
    #expect(scenario.length == .hours(2))
    #expect(scenario.startEpochSeconds == 1_773_518_400)
    #expect(scenario.sites == ["east", "west"])
    #expect(scenario.systems.map(\.profile) == ["1.0"])
    #expect(scenario.timeline.map(\.id) == ["loss", "rescue"])
    #expect(scenario.procedures.map(\.name) == ["take-over"])
    #expect(scenario.expectations.map(\.name).count == 5)
    #expect(result.scenario?.outputs == ["html", "json"])
  }
}
