/// What names that the user chooses may look like.
enum NameRules {
  /// Why a text is no name, or nil when it is one.
  ///
  /// Kinds of name that are not checked here, such as paths, have rules of their own.
  static func reason(_ name: String, for kind: String) -> String? {
    switch kind {
    case "path": nil
    case "parameter", "input":
      isWord(name) ? nil : "a \(kind)'s name has letters, digits and '_', a letter first"
    default:
      isName(name)
        ? nil : "a \(kind)'s name has letters, digits, '-', '_' and '.', a letter or digit first"
    }
  }

  /// Letters, digits, `-`, `_` and `.`, with a letter or digit first, at most 200 of them.
  static func isName(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, isLetterOrDigit(first), text.utf8.count <= 200
    else { return false }
    return text.unicodeScalars.allSatisfy {
      isLetterOrDigit($0) || $0 == "-" || $0 == "_" || $0 == "."
    }
  }

  /// Letters, digits and `_`, with a letter first, as expressions can name it.
  static func isWord(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, isLetter(first), text.utf8.count <= 200
    else { return false }
    return text.unicodeScalars.allSatisfy { isLetterOrDigit($0) || $0 == "_" }
  }

  static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
  }

  static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
    isLetter(scalar) || ("0"..."9").contains(scalar)
  }
}

/// Uses of parameters: `$outage`.
enum ParameterName {
  /// The name when the whole text is one use of a parameter.
  static func whole(_ text: String) -> String? {
    guard text.first == "$" else { return nil }
    let name = String(text.dropFirst())
    return NameRules.isWord(name) ? name : nil
  }

  /// All names that a text uses, in order.
  static func all(in text: String) -> [String] {
    text.split(separator: "$", omittingEmptySubsequences: false).dropFirst().compactMap { part in
      let name = part.unicodeScalars.prefix { NameRules.isLetterOrDigit($0) || $0 == "_" }
      return name.isEmpty ? nil : String(name)
    }
  }
}
