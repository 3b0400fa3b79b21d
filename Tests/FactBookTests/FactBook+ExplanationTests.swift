import FactBook
import Testing

struct ExplanationTests {
  let book = FactBook.shared

  @Test func `a fact is explained with figures, source and what shows it`() throws {
    let index = FactIndex([
      Citation(id: "SC-TOPO-002", kind: .test, file: "Tests/T.swift", name: "nine are refused")
    ])
    let page = try #require(book.explanation(of: "SC-TOPO-002", index: index))
    #expect(page.hasPrefix("SC-TOPO-002 · supercluster · limit · check\n"))
    #expect(page.contains("min_pces: 2, max_pces: 8"))
    #expect(page.contains("Shown by    test nine are refused (Tests/T.swift)"))
  }

  @Test func `a fact that nothing shows is explained as open`() throws {
    let page = try #require(book.explanation(of: "SC-TOPO-002", index: FactIndex([])))
    #expect(page.contains("nothing yet: open"))
  }

  @Test func `a procedure is explained step by step`() throws {
    let page = try #require(book.explanation(of: "SC-LEADER-002", index: FactIndex([])))
    #expect(page.contains("Steps       0   former leader: isolate it from the network"))
    #expect(page.contains("2   PCE chosen as leader: supercluster-drop"))
  }

  @Test func `an assumption is explained with value, reason and gap`() throws {
    let page = try #require(book.explanation(of: "AS-PCE-031", index: FactIndex([])))
    #expect(page.contains("60 s; lognormal, median 50, p95 180; 20 to 300"))
    #expect(page.contains("Used by     nothing yet"))
  }

  @Test func `no line of any explanation is wider than 100 columns`() {
    let ids = book.facts.map(\.id) + book.assumptions.map(\.id)
    let wide = ids.filter { id in
      let page = book.explanation(of: id, index: FactIndex([])) ?? ""
      return page.split(separator: "\n").contains { $0.count > 100 }
    }
    #expect(wide == [])
  }

  @Test func `an unknown id has no explanation`() {
    #expect(book.explanation(of: "SC-TOPO-999") == nil)
  }
}
