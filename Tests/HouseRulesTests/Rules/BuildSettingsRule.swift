/// Settings that switch off checks or tie the package to one way of being built.
func unsafeBuildSettings(_ files: [SourceFile]) -> [Violation] {
  files.flatMap { file in
    file.matches(of: /\bunsafeFlags\b|-Ounchecked\b|-enforce-exclusivity\b/).map { match in
      Violation(
        path: file.path, line: file.line(of: match.range.lowerBound),
        message: "\(match.output) is not for this package")
    }
  }
}
