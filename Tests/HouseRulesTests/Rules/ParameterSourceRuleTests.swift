import Testing

struct ParameterSourceRuleTests {
  private func violations(_ text: String) -> [Violation] {
    figuresWithoutSource([planted("Sources/ClusterModels/One/OneParameters.swift", text)])
  }

  @Test func `every static figure of a model names its source`() {
    expectNone(figuresWithoutSource(Project.sources))
  }

  @Test(arguments: [
    "static let delay = 20", "/// A delay. [s]\nstatic let delay: Int = 20",
    "static let delay = Parameter(\n  name: \"delay\",\n  value: .constant(20))",
    "static let delay =\n  20", "static let delays = [1, 2]",
  ])
  func `a figure without a source is found`(text: String) {
    #expect(violations(text).count == 1)
  }

  @Test(arguments: [
    "static let delay = 20  // AS-PCE-006",
    "/// Delay of fencing. [s]\n///\n/// Source: AS-PCE-006.\nstatic let delay = 20",
    "static let delay = Parameter(\n  \"AS-PCE-006\", \"delay\",\n  .constant(20))",
    "static let name = \"2x2\"", "static let core0 = Name.first",
    "static let names = all.map { $0 }",
  ])
  func `a figure with a source, and what is no figure, are fine`(text: String) {
    #expect(violations(text) == [])
  }

  @Test func `one source does not serve the next figure`() {
    let text = "static let a = 1  // AS-PCE-001\nstatic let b = 2\n"
    #expect(violations(text).map(\.line) == [2])
  }
}
