/// Finds the name that somebody most likely meant.
enum NearestName {
  /// Names longer than this are not compared: nobody misspells them by a letter or two.
  private static let longest = 64

  /// The nearest of the names within a third of the length, the first of equals; nil when none is.
  static func of(_ word: String, among names: some Sequence<String>) -> String? {
    let letters = Array(word.lowercased().unicodeScalars)
    guard !letters.isEmpty, letters.count <= longest else { return nil }
    var best: (name: String, distance: Int)?
    for name in names {
      let candidate = Array(name.lowercased().unicodeScalars)
      let allowed = max(1, max(letters.count, candidate.count) / 3)
      guard candidate.count <= longest, abs(candidate.count - letters.count) <= allowed else {
        continue
      }
      let distance = distance(letters, candidate)
      if distance <= allowed, distance < best?.distance ?? .max { best = (name, distance) }
    }
    return best?.name
  }

  /// A hint that offers the nearest name, or lists a few when none is near.
  static func hint(for word: String, among names: [String]) -> String {
    if let name = of(word, among: names) { return "did you mean '\(name)'?" }
    // A dotted word may be right in its last part only: pce.isolate for isolate.
    if word.contains("."), let name = of(word.lastWord, among: names) {
      return "did you mean '\(name)'?"
    }
    guard !names.isEmpty, names.count <= 12 else { return "" }
    return "known here: \(names.joined(separator: ", "))"
  }

  /// Insertions, deletions, substitutions and swaps of neighbours between two words.
  static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for (row, letter) in left.enumerated() {
      var current = [row + 1]
      for (column, other) in right.enumerated() {
        var cost = min(last[column + 1] + 1, current[column] + 1)
        cost = min(cost, last[column] + (letter == other ? 0 : 1))
        if row > 0, column > 0, letter == right[column - 1], left[row - 1] == other {
          cost = min(cost, beforeLast[column - 1] + 1)
        }
        current.append(cost)
      }
      (beforeLast, last) = (last, current)
    }
    return last[right.count]
  }
}
