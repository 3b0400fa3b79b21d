import ClusterModeling
import Drills
import ScenarioFiles
import Testing

@Suite struct ImportTests {
  /// The good scenario in two files: the world and the story.
  private let world: String
  private let story: String

  init() {
    let text = ToyScenario.text
    let systems = text.firstRange(of: "sites:").map(\.lowerBound) ?? text.startIndex
    let people = text.firstRange(of: "people:").map(\.lowerBound) ?? text.endIndex
    world = "firedrill: 1\nkind: scenario\nname: base\n" + text[systems..<people]
    story = String(text[..<systems]) + text[people...]
  }

  private func with(_ take: String) -> String {
    story + "import:\n  - {file: base.yaml, take: [\(take)]}\n"
  }

  @Test func `sections are taken from another file`() throws {
    let result = reading(
      with("sites, links, systems, clients, load"), files: ["base.yaml": world])
    #expect(result.problemText == "")
    #expect(result.scenario?.variants.first?.sites == ["east", "west"])
  }

  @Test func `imports lead on from folder to folder`() throws {
    let middle =
      "firedrill: 1\nkind: scenario\nimport: [{file: ../deep/base.yaml, take: [sites, links]}]\n"
      + world.replacingFirst("sites: [east, west]\n", by: "").split(separator: "\n").drop {
        !$0.hasPrefix("systems:")
      }.joined(separator: "\n") + "\n"
    let text =
      story + "import: [{file: lib/middle.yaml, take: [sites, links, systems, clients, load]}]\n"
    let result = reading(text, files: ["lib/middle.yaml": middle, "deep/base.yaml": world])
    #expect(result.problemText == "")
    #expect(result.scenario != nil)
  }

  @Test func `a problem in an imported file is shown in that file`() {
    let result = reading(
      with("sites, links, systems, clients, load"),
      files: ["base.yaml": world.replacingFirst("leader: a", by: "leeder: a")])
    #expect(result.problems.map(\.location.file) == ["base.yaml"])
    #expect(result.problemText.contains("      leeder: a\n      ^\n"))
  }

  @Test func `override changes what was imported`() throws {
    let text = with("sites, links, systems, clients, load") + "override: {systems.ring.leader: b}\n"
    #expect(reading(text, files: ["base.yaml": world]).problemText == "")
    expectError(
      in: with("sites, links, systems, clients, load") + "override: {▶systems.rng.leader: b}\n",
      "there is no 'rng' under systems", hint: "did you mean 'ring'?",
      files: ["base.yaml": world])
  }

  @Test func `what is taken must be there`() {
    expectError(
      in: with("sites, links, systems, clients, load, ▶sytems"),
      "'sytems' cannot be taken from another file", hint: "did you mean 'systems'?",
      files: ["base.yaml": world])
    expectError(
      in: with("sites, links, systems, clients, load, ▶people"),
      "the imported file has no section 'people'", files: ["base.yaml": world])
    expectError(
      in: with("sites, links, systems, load, ▶clients.devises"),
      "the imported section has no 'devises'", hint: "did you mean 'devices'?",
      files: ["base.yaml": world])
  }

  @Test func `what is written twice is refused`() {
    expectError(
      in: with("sites, links, systems, clients, load")
        + "load:\n  ▶jobs: {kind: job.submit, every: 5m}\n",
      "'load.jobs' is imported and written here as well",
      hint: "use override for what is to be different", files: ["base.yaml": world])
  }

  @Test func `imports in circles are refused`() {
    let loop = "firedrill: 1\nimport: [{file: toy.yaml, take: [sites]}]\n"
    let result = reading(with("sites"), files: ["base.yaml": loop])
    #expect(
      result.problems.contains {
        $0.message == "this file is already being imported: the imports go in circles"
          && $0.location.file == "base.yaml"
      })
  }

  @Test(arguments: [
    "/etc/passwd", "../base.yaml", "a/../../base.yaml", "~/base.yaml", "", "a//b.yaml", "C:\\x",
  ])
  func `a path out of the folder is refused`(_ path: String) {
    let text = ToyScenario.text + "import: [{file: '\(path)', take: [tags]}]\n"
    let result = reading(text, files: [path: world])
    #expect(result.scenario == nil)
    #expect(result.problems.count == 1)
  }
}
