import FactBook

/// Static figures of models and parameter tables that name no fact and no assumption.
///
/// An id may stand in the declaration, at its line's end, or in the comment above it.
func figuresWithoutSource(_ files: [SourceFile]) -> [Violation] {
  files.filter(holdsFigures).flatMap { file -> [Violation] in
    let raw = file.text.split(separator: "\n", omittingEmptySubsequences: false)
    let code = file.code.split(separator: "\n", omittingEmptySubsequences: false)
    return raw.indices.compactMap { index in
      guard let match = code[index].firstMatch(of: /\bstatic\s+(?:let|var)\s+`?(\w+)/) else {
        return nil
      }
      let end = endOfStatement(code, from: index)
      let declared = code[index...end].joined(separator: "\n")
      guard declared.contains(/(?:^|[^\w.$])\d/) else { return nil }
      let above = raw[..<index].reversed().prefix { $0.contains(/^\s*\/\//) }
      let text = (Array(above) + Array(raw[index...end])).joined(separator: "\n")
      guard ids(in: text).isEmpty else { return nil }
      return Violation(
        path: file.path, line: index + 1, message: "\(match.output.1) has no source id")
    }
  }
}

private func holdsFigures(_ file: SourceFile) -> Bool {
  file.module == "ClusterModels" || file.path.contains(/Parameters[^\/]*\.swift$/)
}

/// The line on which the brackets opened by a declaration are closed.
private func endOfStatement(_ code: [Substring], from first: Int) -> Int {
  var depth = 0
  for index in first..<code.count {
    for byte in code[index].utf8 {
      if "([{".utf8.contains(byte) { depth += 1 }
      if ")]}".utf8.contains(byte) { depth -= 1 }
    }
    let ends = depth <= 0 && !code[index].contains(/[=:,+]\s*$/)
    if ends { return index }
  }
  return code.count - 1
}
