import Testing

struct CitedIDsRuleTests {
  @Test func `every id that code, tests, scenarios or pages cite exists`() {
    let files = Project.sources + Project.tests + Project.scenarios + Project.pages
    expectNone(unknownIDs(files.filter { !plantsIDs($0) }))
  }

  @Test func `toy ids are for tests only`() {
    let text = "Parameter(\"AS-TOY-001\")"
    #expect(unknownIDs([planted("Tests/DrillsTests/A.swift", text)]) == [])
    #expect(unknownIDs([planted("Sources/Drills/A.swift", text)]).count == 1)
  }

  @Test func `an id that does not exist is found with its line, in comments too`() {
    let text = "let a = 1  // SC-TOPO-001\n/// Source: AS-PCE-999.\n"
    #expect(unknownIDs([planted("Sources/Drills/A.swift", text)]).map(\.line) == [2])
  }
}
