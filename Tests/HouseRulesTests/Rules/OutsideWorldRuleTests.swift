import Testing

struct OutsideWorldRuleTests {
  @Test func `no simulation path looks outside the scenario and its seed`() {
    expectNone(looksOutside(Project.sources))
  }

  @Test(arguments: [
    "import Foundation", "let now = Date()", "let now = ContinuousClock.now",
    "ProcessInfo.processInfo", "Int.random(in: 0..<3)", "words.shuffled()",
    "var generator = SystemRandomNumberGenerator()", "name.hashValue", "var h = Hasher()",
    "ObjectIdentifier(self)", "Locale.current",
  ])
  func `each way to look outside is found`(code: String) {
    let found = looksOutside([planted("Sources/SimulationKernel/A.swift", "\n\(code)\n")])
    #expect(found.map(\.line) == [2])
  }

  @Test func `words in comments and texts, and names that only resemble, are fine`() {
    let code = "// Date()\nlet a = \"Date()\"\nlet updated = lastUpdate(of: a)\n"
    #expect(looksOutside([planted("Sources/Drills/A.swift", code)]) == [])
  }
}
