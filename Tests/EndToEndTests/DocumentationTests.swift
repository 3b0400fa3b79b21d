import Foundation
import Testing

struct DocumentationTests {
  /// The fenced blocks of a page that are YAML.
  private func blocks(_ page: String) throws -> [String] {
    let path = "\(Firedrill.projectFolder)/\(page)"
    let text = String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
    var blocks: [String] = []
    var lines: [Substring]?
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line == "```yaml" {
        lines = []
      } else if line == "```", let block = lines {
        blocks.append(block.joined(separator: "\n") + "\n")
        lines = nil
      } else {
        lines?.append(line)
      }
    }
    return blocks
  }

  @Test(arguments: [
    ("README.md", 1), ("Documentation/ScenarioLanguage.md", 5),
    ("Documentation/CapacityPlanning.md", 1),
    ("Documentation/GenericModel.md", 6),
  ])
  func `every whole scenario of a page is played and comes out as expected`(
    page: String, count: Int
  ) throws {
    let folder = try Folder()
    var scenarios: [String] = []
    for (index, block) in try blocks(page).enumerated() {
      let first = block.split(separator: "\n").first.map(String.init) ?? ""
      if first.hasPrefix("# file: ") {
        try folder.write(block, to: String(first.dropFirst(8)))
      } else if block.contains("kind: scenario\n") {
        scenarios.append("\(index).yaml")
        try folder.write(block, to: "\(index).yaml")
      }
    }
    #expect(scenarios.count == count)
    for scenario in scenarios {
      let outcome = try Firedrill.run(["run", scenario, "--nominal", "--quiet"], in: folder)
      #expect(outcome.code == 0, "\(page), \(scenario): \(outcome.errors)")
    }
  }

  @Test func `the plan of the page on capacity is studied and fits`() throws {
    let folder = try Folder()
    let plan = try blocks("Documentation/CapacityPlanning.md").first ?? ""
    try folder.write(plan, to: "plan.yaml")
    let outcome = try Firedrill.run(["capacity", "plan.yaml", "--fail-on", "n-1"], in: folder)
    #expect(outcome.code == 0, "\(outcome.output)\(outcome.errors)")
    #expect(outcome.output.contains("Played, a fleet of up to"))
  }

  @Test func `every path that a page names is there`() throws {
    for page in [
      "README.md", "Documentation/ScenarioLanguage.md", "Documentation/Reports.md",
      "Documentation/CapacityPlanning.md",
      "Documentation/GenericModel.md",
    ] {
      let path = "\(Firedrill.projectFolder)/\(page)"
      let text = String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
      let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
      for part in text.split(separator: "](").dropFirst() {
        let target = part.prefix { $0 != ")" && $0 != "#" }
        if target.isEmpty || target.hasPrefix("https://") { continue }
        #expect(FileManager.default.fileExists(atPath: "\(folder)/\(target)"), "\(page): \(target)")
      }
    }
  }

  @Test func `every command in the reference of the command line is one`() throws {
    let path = "\(Firedrill.projectFolder)/README.md"
    let text = String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
    let help = try Firedrill.run(["--help"]).output
    for line in text.split(separator: "\n") where line.hasPrefix("| `firedrill ") {
      let name = line.dropFirst("| `firedrill ".count).prefix { $0.isLetter }
      #expect(help.contains("  \(name) "), "\(name)")
    }
  }
}
