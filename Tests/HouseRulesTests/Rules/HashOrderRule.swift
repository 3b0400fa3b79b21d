/// Places on simulation paths where the order of a `Set` or `Dictionary` could reach the result.
///
/// Their order differs from process to process. Looking up is fine, and so is sorting keys at once.
/// Names are taken from declarations in the files of one type (`Type.swift`, `Type+Topic.swift`).
func iterationsOverHashTables(_ files: [SourceFile]) -> [Violation] {
  let files = onSimulationPaths(files)
  return files.flatMap { file -> [Violation] in
    let family = files.filter { familyName($0) == familyName(file) }
    let names = family.flatMap { hashTableNames(in: $0) }
    return iterations(over: names, in: file)
      + iterationsOverFreshTables(in: file)
  }
}

private func familyName(_ file: SourceFile) -> Substring {
  file.path.prefix { $0 != "+" && $0 != "." }
}

/// Names of variables, properties and parameters that are declared as hash tables.
private func hashTableNames(in file: SourceFile) -> [String] {
  let typed = /\b(\w+)\s*:\s*(?:inout\s+)?(?:\[[^\[\]:,(){}]+:\s|Set<|Dictionary<)/
  let made = /\b(?:var|let)\s+(\w+)\s*=\s*(?:\[[\w.]+\s*:\s*[^\]]+\]+\(|Set[<(]|Dictionary[<(])/
  return file.matches(of: typed).map { String($0.output.1) }
    + file.matches(of: made).map { String($0.output.1) }
}

private func iterations(over names: [String], in file: SourceFile) -> [Violation] {
  let names = Set(names)
  let loop = /\bin\s+(?:\w+\.)*(\w+)\s*(?:where\b[^{\n]*)?\{/
  let walk =
    /\b(\w+)[?!]?\s*\.(?:map|compactMap|flatMap|forEach|filter|reduce|first|min|max|enumerated|lazy|randomElement|popFirst|makeIterator|values|keys(?!\.sorted\b))\b/
  let found =
    file.matches(of: loop).map { ($0.range.lowerBound, String($0.output.1)) }
    + file.matches(of: walk).map { ($0.range.lowerBound, String($0.output.1)) }
  return found.filter { names.contains($0.1) }.map { violation(file, at: $0.0, $0.1) }
}

/// Tables that are made and walked through in one expression.
private func iterationsOverFreshTables(in file: SourceFile) -> [Violation] {
  file.matches(of: /\bin\s+(?:Set|Dictionary)\s*[(<]/).map { match in
    violation(file, at: match.range.lowerBound, "a fresh table")
  }
}

private func violation(_ file: SourceFile, at place: String.Index, _ name: String) -> Violation {
  Violation(
    path: file.path, line: file.line(of: place),
    message: "iterates over \(name), whose order differs from process to process")
}
