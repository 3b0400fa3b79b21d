import Foundation
import Testing

/// The table of mistakes in the documentation against the program.
struct MistakeTableTests {
  private static let page = "Documentation/Mistakes.md"

  /// Sections of the page by procedure, with the scenario in which each is played.
  private func sections() throws -> [(procedure: String, scenario: String, text: String)] {
    let path = "\(Firedrill.projectFolder)/\(Self.page)"
    let text = String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
    return text.components(separatedBy: "\n### ").dropFirst().map { section in
      let procedure = section.prefix { $0 != "\n" }
      let played = section.components(separatedBy: "Played in ").dropFirst().first ?? ""
      let scenario = played.prefix { $0 != "," && $0 != "." }
      let body = section.components(separatedBy: "\n\n")
      return (String(procedure), String(scenario), body.prefix(3).joined(separator: "\n\n"))
    }
  }

  @Test func `every built-in procedure of the Supercluster is played by a shipped scenario`() throws
  {
    let sections = try sections()
    #expect(sections.count >= 40)
    let path = "\(Firedrill.projectFolder)/Sources/ClusterModels/Supercluster/Procedures"
    var names: [String] = []
    for file in try FileManager.default.contentsOfDirectory(atPath: path) {
      let text = try String(contentsOfFile: "\(path)/\(file)", encoding: .utf8)
      names += text.split(separator: "\n").filter {
        $0.hasPrefix("    ") && !$0.hasPrefix("     ") && $0.hasSuffix(":")
      }.map { String($0.dropFirst(4).dropLast()) }
    }
    #expect(names.count >= 30)
    for name in names {
      let section = sections.first { $0.procedure == name }
      #expect(section?.scenario.isEmpty == false, "\(name) is played nowhere")
    }
  }

  @Test(arguments: [
    "assign-new-leader-connected", "back-up", "join-member",
  ])
  func `a section of the table is what the program prints now`(procedure: String) throws {
    guard let section = try sections().first(where: { $0.procedure == procedure }),
      !section.scenario.isEmpty
    else { return }
    let folder = Firedrill.projectFolder + "/Scenarios"
    let files = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    let file = try #require(files.first { $0.hasSuffix("/\(section.scenario).yaml") })
    let outcome = try Firedrill.run([
      "mistakes", "--quiet", "--procedure", procedure, "\(folder)/\(file)",
    ])
    #expect(outcome.code == 0, "\(outcome.errors)")
    #expect(
      outcome.output.contains("### " + section.text),
      "make mistakes-update writes the table anew; it says now: \(outcome.output)")
  }

  @Test func `no mistake breaks a rule of the models`() throws {
    let path = "\(Firedrill.projectFolder)/\(Self.page)"
    let text = try String(contentsOfFile: path, encoding: .utf8)
    #expect(!text.contains("BUG"))
    #expect(text.contains("refuses supercluster-assign-leader: leader us-east.pce.example.com"))
  }

  @Test func `a table that is out of date is told`() throws {
    let folder = try Folder()
    try folder.write("nothing\n", to: "old.md")
    let file = "\(Firedrill.projectFolder)/Scenarios/supercluster/backups-of-all.yaml"
    let outcome = try Firedrill.run(
      ["mistakes", "--quiet", "--procedure", "back-up", "--check", "old.md", file], in: folder)
    #expect(outcome.code == 12)
    #expect(outcome.errors.contains("old.md differs"))
  }
}
