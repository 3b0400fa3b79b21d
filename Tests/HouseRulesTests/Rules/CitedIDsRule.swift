import FactBook

/// Ids of facts and assumptions that no document holds.
func unknownIDs(_ files: [SourceFile]) -> [Violation] {
  files.flatMap { file -> [Violation] in
    let lines = file.text.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.enumerated().flatMap { index, line in
      guard line.contains("-") else { return [Violation]() }
      return ids(in: line).filter { !FactBook.shared.knows($0) }.map { id in
        Violation(path: file.path, line: index + 1, message: "the fact book has no \(id)")
      }
    }
  }
}

/// True for tests that plant ids which do not exist.
func plantsIDs(_ file: SourceFile) -> Bool {
  ["Tests/FactBookTests/", "Tests/HouseRulesTests/"].contains { file.path.hasPrefix($0) }
}
