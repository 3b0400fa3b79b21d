/// Finds the valid name that somebody probably meant.
public enum NearestName {
  /// Names longer than this are not compared: nobody misspells them by a letter or two.
  private static let longest = 64

  /// The valid name nearest to a written one; nil when none is near.
  ///
  /// Near means at most a third of the letters wrong, and at least one allowed; or that the
  /// written name is a beginning, or has the same words in another order. Of equally near names
  /// the first wins.
  public static func of(_ written: String, among valid: some Sequence<String>) -> String? {
    let wanted = Array(written.lowercased().unicodeScalars)
    guard !wanted.isEmpty, wanted.count <= longest else { return nil }
    let words = parts(of: written)
    var best: (name: String, distance: Int)?
    for name in valid {
      let letters = Array(name.lowercased().unicodeScalars)
      guard letters.count <= longest else { continue }
      // A name that goes on behind the written one is as near as one with a letter changed.
      let isBeginning = wanted.count >= 3 && letters.starts(with: wanted)
      let allowed = max(1, max(wanted.count, letters.count) / 3)
      if let words, words == parts(of: name) { return name }
      guard isBeginning || abs(letters.count - wanted.count) <= allowed else { continue }
      let exact = distance(wanted, letters)
      let found = isBeginning ? min(1, exact) : exact
      if found <= allowed, found < best?.distance ?? .max { best = (name, found) }
    }
    return best?.name
  }

  /// The words of a name in alphabetical order; nothing for one without several.
  private static func parts(of name: String) -> [String]? {
    let parts = name.lowercased().split { "-_.".contains($0) }.map(String.init).sorted()
    return parts.count > 1 ? parts : nil
  }

  /// A hint that offers the nearest name, or lists the names when they are few.
  ///
  /// A dotted word may be right in its last part only: `pce.isolate` for `isolate`.
  public static func hint(for word: String, among names: [String]) -> String {
    let last = word.split(separator: ".").last.map(String.init) ?? word
    if let name = of(word, among: names) ?? (last == word ? nil : of(last, among: names)) {
      return "did you mean '\(name)'?"
    }
    guard !names.isEmpty, names.count <= 12 else { return "" }
    return "known here: \(names.joined(separator: ", "))"
  }

  /// The same in the words of expressions, which set names between backticks.
  public static func hint(_ written: String, among valid: [String], what: String) -> String {
    if let name = of(written, among: valid) { return "did you mean `\(name)`?" }
    guard !valid.isEmpty else { return "there are no \(what)" }
    let shown = valid.prefix(12).map { "`\($0)`" }.joined(separator: ", ")
    return "\(what): \(shown)\(valid.count > 12 ? ", …" : "")"
  }

  /// Letters to put in, take out, change or swap with their neighbour.
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
