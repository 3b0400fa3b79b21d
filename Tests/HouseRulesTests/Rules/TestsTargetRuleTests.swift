import Testing

struct TestsTargetRuleTests {
  private let sources = [planted("Sources/Units/A.swift", "")]
  private let tests = [planted("Tests/UnitsTests/A.swift", "@Test func a() {}")]
  private let manifest = planted("Package.swift", "tests(\"UnitsTests\")")

  @Test func `every module has tests`() {
    expectNone(
      modulesWithoutTests(
        sources: Project.sources, tests: Project.tests, manifest: Project.manifest))
  }

  @Test func `a module without a test, or without a target for it, is found`() {
    let none = planted("Package.swift", "")
    #expect(modulesWithoutTests(sources: sources, tests: tests, manifest: manifest) == [])
    #expect(modulesWithoutTests(sources: sources, tests: [], manifest: manifest).count == 1)
    #expect(modulesWithoutTests(sources: sources, tests: tests, manifest: none).count == 1)
  }
}
