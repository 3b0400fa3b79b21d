import Testing

struct UnfinishedMarksRuleTests {
  @Test func `nothing is marked as unfinished`() {
    let others = [Project.manifest, Project.file("Makefile"), Project.file("README.md")]
    expectNone(unfinishedMarks(Project.sources + Project.tests + Project.scenarios + others))
  }

  @Test func `a mark is found with its line`() {
    let text = "let a = 1\n// TO" + "DO: more\n"
    #expect(unfinishedMarks([planted("Sources/Units/A.swift", text)]).map(\.line) == [2])
  }
}
