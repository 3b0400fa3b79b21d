import FactBook
import Testing

struct FactIndexRuleTests {
  @Test func `the committed index of facts is what the tests and scenarios say`() throws {
    let folder = Project.path
    let now = try FactIndex.scan(
      testsFolder: folder + "/Tests", scenariosFolder: folder + "/Scenarios",
      sourcesFolder: folder + "/Sources")
    #expect(now == .committed, "the index is out of date; run: make fact-index")
  }

  @Test func `an index that lacks a citation is not the committed one`() {
    let extra = Citation(id: "SC-TOPO-001", kind: .test, file: "Tests/A.swift", name: "a claim")
    #expect(FactIndex(FactIndex.committed.citations + [extra]) != .committed)
  }

  @Test func `every id of the committed index exists`() {
    let unknown = FactIndex.committed.citations.map(\.id).filter { !FactBook.shared.knows($0) }
    #expect(unknown == [])
  }
}
