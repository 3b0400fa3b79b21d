import TestSupport
import Testing

@Suite(.shows("SC-TOPO-001"))
struct ShowsTests {
  @Test(.shows("SC-TOPO-002", "AS-PCE-001"))
  func `a test carries the facts of its suite and its own`() throws {
    let test = try #require(Test.current)
    #expect(test.shownFacts.sorted() == ["AS-PCE-001", "SC-TOPO-001", "SC-TOPO-002"])
  }
}
