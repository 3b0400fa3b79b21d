import Foundation
import Testing

@testable import FactBook

struct FactIndexTests {
  private let fact = FactBook.shared.fact("SC-TOPO-002")

  @Test func `citations come in one order whatever order they were found in`() {
    let a = Citation(id: "SC-A-001", kind: .test, file: "a", name: "n")
    let b = Citation(id: "SC-B-001", kind: .test, file: "a", name: "n")
    #expect(FactIndex([b, a, b]).citations == [a, b])
    #expect(FactIndex([b, a]) == FactIndex([a, b, a]))
  }

  @Test func `a fact is open until a test or scenario shows it`() throws {
    let fact = try #require(fact)
    func index(_ kind: Citation.Kind) -> FactIndex {
      FactIndex([Citation(id: fact.id, kind: kind, file: "f", name: "n")])
    }
    #expect(FactIndex([]).isOpen(fact))
    #expect(index(.parameter).isOpen(fact))
    #expect(!index(.test).isOpen(fact))
    #expect(!index(.scenario).isOpen(fact))
  }

  @Test func `background is never open`() throws {
    let context = try #require(FactBook.shared.facts.first { $0.model == .context })
    #expect(!FactIndex([]).isOpen(context))
  }

  @Test func `an index survives being written and read`() {
    let index = FactIndex([
      Citation(id: "SC-A-001", kind: .scenario, file: "Scenarios/s.yaml", name: "s: x | y"),
      Citation(id: "AS-A-001", kind: .parameter, file: "Sources/P.swift", name: "p"),
    ])
    let lines = index.citations.map(\.line).joined(separator: "\n")
    #expect(FactIndex(text: lines) == index)
    #expect(index.sourceText.contains("\n" + lines + "\n"))
  }

  @Test func `tests, scenarios and parameter tables are scanned, tests about the index are not`()
    throws
  {
    let root = FileManager.default.temporaryDirectory
      .appendingPathComponent("firedrill index \(ProcessInfo.processInfo.globallyUniqueString)")
    defer { try? FileManager.default.removeItem(at: root) }
    let files = [
      "Tests/ModelTests/A.swift": #"@Test(.shows("SC-A-001")) func `a claim`() {}"#,
      "Tests/FactBookTests/B.swift": #"@Test(.shows("SC-B-001")) func `another`() {}"#,
      "Scenarios/s.yaml": "name: s\nexpect: {e: {facts: [SC-C-001]}}",
      "Sources/Models/P.swift": #"Parameter("AS-D-001", "delay")"#,
      "Sources/FactBook/Q.swift": #"Parameter("AS-E-001", "delay")"#,
    ]
    for (path, text) in files.sorted(by: { $0.key < $1.key }) {
      let file = root.appendingPathComponent(path)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try text.write(to: file, atomically: true, encoding: .utf8)
    }
    let index = try FactIndex.scan(
      testsFolder: root.path + "/Tests", scenariosFolder: root.path + "/Scenarios",
      sourcesFolder: root.path + "/Sources")
    #expect(
      index.citations.map(\.line) == [
        "AS-D-001 | parameter | Sources/Models/P.swift | delay",
        "SC-A-001 | test | Tests/ModelTests/A.swift | a claim",
        "SC-C-001 | scenario | Scenarios/s.yaml | s: e",
      ])
  }
}
