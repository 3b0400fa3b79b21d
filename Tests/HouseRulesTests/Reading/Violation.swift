import Testing

/// A place that breaks a house rule.
struct Violation: Equatable, CustomStringConvertible {
  let path: String
  let line: Int
  let message: String

  var description: String { "\(path):\(line): \(message)" }
}

/// Records one issue for each violation, with its place.
func expectNone(
  _ violations: [Violation], sourceLocation: SourceLocation = #_sourceLocation
) {
  for violation in violations {
    Issue.record("\(violation.description)", sourceLocation: sourceLocation)
  }
}

/// A file that exists only in a test, to show that a rule can fail.
func planted(_ path: String, _ text: String) -> SourceFile {
  SourceFile(path: path, text: text)
}
