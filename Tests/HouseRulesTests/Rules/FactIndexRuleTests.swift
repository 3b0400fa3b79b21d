import FactBook
import Testing

struct FactIndexRuleTests {
  private func index(_ names: String...) -> FactIndex {
    FactIndex(
      names.map { Citation(id: "SC-TOPO-001", kind: .test, file: "Tests/A.swift", name: $0) })
  }

  @Test func `the committed index of facts is what the tests and scenarios say`() throws {
    let folder = Project.path
    let now = try FactIndex.scan(
      testsFolder: folder + "/Tests", scenariosFolder: folder + "/Scenarios",
      sourcesFolder: folder + "/Sources")
    let stale = staleCitations(committed: .committed, now: now)
    if !stale.isEmpty {
      let first = stale.prefix(5).joined(separator: "\n")
      Issue.record("\(stale.count) citations are stale; run: make fact-index\n\(first)")
    }
  }

  @Test func `what is missing from the index and what is gone since are both found`() {
    #expect(staleCitations(committed: index("a"), now: index("a")) == [])
    let found = staleCitations(committed: index("a", "b"), now: index("b", "c"))
    #expect(
      found == [
        "SC-TOPO-001 is not in the index: test c (Tests/A.swift)",
        "SC-TOPO-001 is no longer so: test a (Tests/A.swift)",
      ])
  }

  @Test func `every id of the committed index exists`() {
    let unknown = FactIndex.committed.citations.map(\.id).filter { !FactBook.shared.knows($0) }
    #expect(unknown == [])
  }
}
