import Testing

struct BuildSettingsRuleTests {
  @Test func `neither manifest nor make file switches off checks`() {
    expectNone(unsafeBuildSettings([Project.manifest, Project.file("Makefile")]))
  }

  @Test(arguments: [
    planted("Package.swift", ".unsafeFlags([])"),
    planted("Makefile", "swift build -Xswiftc -Ounchecked"),
  ])
  func `an unsafe setting is found`(file: SourceFile) {
    #expect(unsafeBuildSettings([file]).count == 1)
  }
}
