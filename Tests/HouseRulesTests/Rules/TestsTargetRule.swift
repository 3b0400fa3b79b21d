/// Modules without tests: no folder of tests of their own with a test in it, or none in the manifest.
func modulesWithoutTests(
  sources: [SourceFile], tests: [SourceFile], manifest: SourceFile
) -> [Violation] {
  let modules = Set(sources.compactMap(\.module)).sorted()
  return modules.compactMap { module in
    let target = testsTarget(of: module)
    let hasTests = tests.contains { file in
      file.path.hasPrefix("Tests/\(target)/") && file.code.contains(/@Test\b/)
    }
    guard !hasTests || !manifest.text.contains("\"\(target)\"") else { return nil }
    return Violation(path: "Sources/\(module)", line: 1, message: "has no tests in \(target)")
  }
}

/// The command line is tested as people use it, from its files to its exit codes.
private func testsTarget(of module: String) -> String {
  module == "firedrill" ? "EndToEndTests" : module + "Tests"
}
