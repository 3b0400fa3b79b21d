/// Marks of unfinished work.
///
/// What is not done is refused with a message, not marked. The words are put together here so that the rule does not find itself.
private let marks = ["TO" + "DO", "FIX" + "ME", "XX" + "X", "HA" + "CK", "fatal" + "Error(\"not"]

/// Lines that carry a mark of unfinished work.
func unfinishedMarks(_ files: [SourceFile]) -> [Violation] {
  files.flatMap { file -> [Violation] in
    let lines = file.text.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.enumerated().flatMap { index, line in
      marks.filter { line.contains($0) }.map { mark in
        Violation(path: file.path, line: index + 1, message: "unfinished: \(mark)")
      }
    }
  }
}
