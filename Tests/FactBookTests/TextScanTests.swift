import Testing

@testable import FactBook

struct TextScanTests {
  @Test func `each id of a trait belongs to the test that follows`() {
    let text = """
      @Test(.shows("SC-A-001", "SC-A-002"), arguments: [1])
      func `first claim`(n: Int) {}
      @Test(
        .shows(
          "SC-A-003"))
      func second() {}
      """
    let found = citationsInTest(text, file: "T.swift")
    #expect(found.map(\.id) == ["SC-A-001", "SC-A-002", "SC-A-003"])
    #expect(found.map(\.name) == ["first claim", "first claim", "second"])
  }

  @Test func `a trait of a suite belongs to the suite`() {
    let text = """
      @Suite(.shows("SC-A-001"))
      struct LeaderTests {
        @Test func `a claim`() {}
      """
    #expect(citationsInTest(text, file: "T.swift").map(\.name) == ["LeaderTests"])
  }

  @Test func `a trait in a comment counts for nothing`() {
    let text = """
      /// For instance `.shows("SC-A-001")`.
      // @Test(.shows("SC-A-002"))
      @Test func claim() {}
      """
    #expect(citationsInTest(text, file: "T.swift") == [])
  }

  @Test func `a figure of a parameter table is an id followed by a name`() {
    let text = """
      static let a = Parameter("AS-A-001", "delay", unit: "s")
      static let b = Parameter(
        "SC-A-002",
        "limit", unit: "count")
      /// Source: "AS-A-003", "not a figure".
      let sources = ["SC-A-004", "SC-A-005"]
      """
    let found = citationsInSource(text, file: "P.swift")
    #expect(found.map(\.id) == ["AS-A-001", "SC-A-002"])
    #expect(found.map(\.name) == ["delay", "limit"])
  }

  @Test func `ids are whole words of the known systems`() {
    let text = "SC-A-001.AS-B-002 and PC-CREATE-005; not XX-A-001, SC-A-01 or ASC-A-0011"
    #expect(ids(in: text) == ["SC-A-001", "AS-B-002", "PC-CREATE-005"])
  }
}
