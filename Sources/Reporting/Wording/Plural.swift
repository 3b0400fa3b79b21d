/// Counts with their nouns.
enum Plural {
  /// `1 drill`, `3 drills`.
  static func text(_ count: Int, _ noun: String, _ many: String? = nil) -> String {
    Figures.grouped(count) + " " + (count == 1 ? noun : many ?? noun + "s")
  }

  /// `a, b and c`.
  static func list(_ parts: [String], _ last: String = "and") -> String {
    guard let end = parts.last, parts.count > 1 else { return parts.first ?? "" }
    return parts.dropLast().joined(separator: ", ") + " " + last + " " + end
  }
}
