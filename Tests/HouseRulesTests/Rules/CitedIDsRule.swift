import FactBook

/// Ids of facts and assumptions that no document holds.
///
/// Tests may give their toy models ids of the area `TOY`.
func unknownIDs(_ files: [SourceFile]) -> [Violation] {
  files.flatMap { file -> [Violation] in
    let lines = file.text.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.enumerated().flatMap { index, line in
      guard line.contains("-") else { return [Violation]() }
      let unknown = ids(in: line).filter { id in
        !FactBook.shared.knows(id) && !(file.path.hasPrefix("Tests/") && id.contains("-TOY-"))
      }
      return unknown.map { id in
        Violation(path: file.path, line: index + 1, message: "the fact book has no \(id)")
      }
    }
  }
}

/// True for tests that plant ids which do not exist.
func plantsIDs(_ file: SourceFile) -> Bool {
  ["Tests/FactBookTests/", "Tests/HouseRulesTests/"].contains { file.path.hasPrefix($0) }
}
