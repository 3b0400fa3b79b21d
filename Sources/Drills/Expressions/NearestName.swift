/// Finds the valid name that somebody probably meant.
public enum NearestName {
  /// The valid name nearest to a written one; nil when none is near.
  ///
  /// Near means at most a third of the letters wrong, and at least one allowed; or that the
  /// written name is a beginning. Of equally near names the first wins.
  public static func of(_ written: String, among valid: [String]) -> String? {
    let wanted = Array(written.lowercased().unicodeScalars)
    guard wanted.count <= 60 else { return nil }
    var best: (name: String, distance: Int)?
    for name in valid {
      let letters = Array(name.lowercased().unicodeScalars)
      guard letters.count <= 60 else { continue }
      // A name that goes on behind the written one is as near as one with a letter changed.
      let isBeginning = wanted.count >= 3 && letters.starts(with: wanted)
      let found = isBeginning ? 1 : distance(wanted, letters)
      let allowed = max(1, max(wanted.count, letters.count) / 3)
      if found <= allowed, found < best?.distance ?? .max { best = (name, found) }
    }
    return best?.name
  }

  /// A hint that names the nearest valid name, or lists all when they are few.
  static func hint(_ written: String, among valid: [String], what: String) -> String {
    if let name = of(written, among: valid) { return "did you mean `\(name)`?" }
    guard !valid.isEmpty else { return "there are no \(what)" }
    let shown = valid.prefix(12).map { "`\($0)`" }.joined(separator: ", ")
    return "\(what): \(shown)\(valid.count > 12 ? ", …" : "")"
  }

  /// Letters to put in, take out, change or swap with their neighbour.
  static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var rows = [Array(0...right.count)]
    for i in left.indices {
      var row = [i + 1]
      for j in right.indices {
        let change = rows[i][j] + (left[i] == right[j] ? 0 : 1)
        var least = min(change, rows[i][j + 1] + 1, row[j] + 1)
        if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
          least = min(least, rows[i - 1][j - 1] + 1)
        }
        row.append(least)
      }
      rows.append(row)
    }
    return rows[left.count][right.count]
  }
}
