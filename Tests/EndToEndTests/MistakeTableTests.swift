import Foundation
import Testing

/// The table of mistakes in the documentation against the program.
struct MistakeTableTests {
  private static let page = "Documentation/Mistakes.md"

  /// A section of the page: a procedure with the scenarios in which it is played.
  private struct Section {
    var procedure: String
    var scenarios: [String]
    var text: String

    init(_ text: String) {
      procedure = String(text.prefix { $0 != "\n" })
      self.text = (text.components(separatedBy: "\n## ").first ?? text)
        .trimmingCharacters(in: .whitespacesAndNewlines)
      let played = text.components(separatedBy: "Played in ").dropFirst().first ?? ""
      let drills = played.prefix { $0 != "." }.components(separatedBy: "in ")
      scenarios = drills.map { drill in String(drill.prefix { $0 != "," && $0 != ";" }) }
        .map { $0.trimmingCharacters(in: .whitespaces) }
        .filter { !$0.isEmpty && !$0.hasPrefix("where") }
    }
  }

  private func sections() throws -> [Section] {
    let path = "\(Firedrill.projectFolder)/\(Self.page)"
    let text = String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
    return text.components(separatedBy: "\n### ").dropFirst().map(Section.init)
  }

  @Test func `every built-in procedure is played by a shipped scenario`() throws {
    for section in try sections() {
      #expect(!section.scenarios.isEmpty, "\(section.procedure) is played nowhere")
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
      #expect(section?.scenarios.isEmpty == false, "\(name) is played nowhere")
    }
  }

  @Test(arguments: [
    "assign-new-leader-connected", "back-up", "join-member",
  ])
  func `a section of the table is what the program prints now`(procedure: String) throws {
    let section = try #require(try sections().first { $0.procedure == procedure })
    let folder = Firedrill.projectFolder + "/Scenarios"
    let files = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    let played = try section.scenarios.map { scenario in
      "\(folder)/" + (try #require(files.first { $0.hasSuffix("/\(scenario).yaml") }))
    }
    #expect(!played.isEmpty)
    let outcome = try Firedrill.run(["mistakes", "--quiet", "--procedure", procedure] + played)
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
