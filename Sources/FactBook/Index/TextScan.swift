/// The facts that the tests of a file show: each `.shows("…")` with the test or suite after it.
func citationsInTest(_ text: String, file: String) -> [Citation] {
  let code = withoutCommentLines(text)
  return code.matches(of: /\.shows\(([^)]*)\)/).flatMap { match -> [Citation] in
    let name = nameDeclared(after: code[match.range.upperBound...])
    return ids(in: match.output.1).map { id in
      Citation(id: id, kind: .test, file: file, name: name)
    }
  }
}

/// The figures of a source file that name their source: `"AS-PCE-032", "runlevel_2_to_5_time"`.
func citationsInSource(_ text: String, file: String) -> [Citation] {
  let code = withoutCommentLines(text)
  let figure = /"((?:SC|SP|CH|PC|AS)-[A-Z]+-\d{3})",\s*"([a-z][^"]*)"/
  return code.matches(of: figure).map { match in
    Citation(
      id: String(match.output.1), kind: .parameter, file: file, name: String(match.output.2))
  }
}

/// All ids of facts and assumptions in a text, in their order.
public func ids(in text: some StringProtocol) -> [String] {
  let id = /\b(?:SC|SP|CH|PC|AS)(?:-[A-Z]+)+-\d{3}\b/.wordBoundaryKind(.simple)
  return String(text).matches(of: id).map { String($0.output) }
}

private func withoutCommentLines(_ text: String) -> String {
  let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
  let code = lines.filter { !$0.drop(while: \.isWhitespace).hasPrefix("//") }
  return code.joined(separator: "\n")
}

private func nameDeclared(after text: Substring) -> String {
  let declaration =
    /\bfunc\s+`([^`]+)`|\bfunc\s+(\w+)|\b(?:struct|class|enum|actor|extension)\s+(\w+)/
  guard let match = text.firstMatch(of: declaration) else { return "(no test)" }
  let name = match.output.1 ?? match.output.2 ?? match.output.3 ?? "(no test)"
  return String(name)
}
