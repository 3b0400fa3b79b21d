import Testing

struct ImportRulesTests {
  @Test func `no module imports what lies beside or above it`() {
    expectNone(importsAgainstTheArrows(Project.sources))
  }

  @Test(arguments: [
    "import Drills", "public import Drills", "@_exported import Drills",
    "internal import struct Drills.Scenario", "  @testable import Drills",
  ])
  func `a forbidden import is found in every form`(statement: String) {
    let file = planted("Sources/ClusterModels/A.swift", "import Units\n\(statement)\n")
    #expect(importsAgainstTheArrows([file]).map(\.line) == [2])
  }

  @Test func `an import in a comment or in a text is none`() {
    let text = "// import Drills\nlet a = \"\"\"\n  import Drills\n  \"\"\"\n"
    #expect(importsAgainstTheArrows([planted("Sources/Units/A.swift", text)]) == [])
  }

  @Test func `a module without a row in the table is found`() {
    #expect(importsAgainstTheArrows([planted("Sources/Extra/A.swift", "")]).count == 1)
  }
}
