/// HTML and SVG, in element content and in quoted attributes alike.
enum HTMLContext: EscapingContext {
  static func escape(_ text: String) -> String {
    var safe = ""
    for scalar in Printable.oneLine(text).unicodeScalars {
      switch scalar {
      case "&": safe += "&amp;"
      case "<": safe += "&lt;"
      case ">": safe += "&gt;"
      case "\"": safe += "&quot;"
      case "'": safe += "&#39;"
      // Old parsers take a backquote for a quote, template engines braces for their own.
      case "`": safe += "&#96;"
      case "{": safe += "&#123;"
      case "}": safe += "&#125;"
      default: safe.unicodeScalars.append(scalar)
      }
    }
    return safe
  }
}

/// XML 1.0: entities for the five, and nothing outside the standard's range of characters.
enum XMLContext: EscapingContext {
  static func escape(_ text: String) -> String {
    var safe = ""
    for scalar in Printable.oneLine(text).unicodeScalars {
      switch scalar {
      case "&": safe += "&amp;"
      case "<": safe += "&lt;"
      case ">": safe += "&gt;"
      case "\"": safe += "&quot;"
      case "'": safe += "&apos;"
      default: safe.unicodeScalars.append(scalar)
      }
    }
    return safe
  }
}

/// A terminal: one line without controls, so that no sequence is obeyed.
enum TerminalContext: EscapingContext {
  static func escape(_ text: String) -> String { Printable.oneLine(text) }
}

/// GitHub's Markdown, in running text and in table cells.
enum MarkdownContext: EscapingContext {
  static func escape(_ text: String) -> String {
    let scalars = Array(Printable.oneLine(text).unicodeScalars)
    var safe = ""
    for (index, scalar) in scalars.enumerated() {
      switch scalar {
      case "<": safe += isComparison(scalars, index) ? "<" : "&lt;"
      case ">": safe += index > 0 ? ">" : "&gt;"
      case "&": safe += "&amp;"
      case "_" where isInsideWord(scalars, index): safe += "_"
      case ":" where startsAddress(scalars, index): safe += "\\:"
      case "." where startsAddress(scalars, index): safe += "\\."
      case "@": safe += "&#64;"
      case "\\", "`", "*", "_", "[", "]", "|", "~", "#", "$":
        safe += "\\"
        safe.unicodeScalars.append(scalar)
      default: safe.unicodeScalars.append(scalar)
      }
    }
    return safe
  }

  /// `<=` and `<` before a blank open no tag, and claims are full of them.
  private static func isComparison(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
    index > 0 && index + 1 < scalars.count
      && (scalars[index + 1] == "=" || scalars[index + 1] == " ")
  }

  /// An underscore between letters or digits is no emphasis.
  private static func isInsideWord(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
    guard index > 0, index + 1 < scalars.count else { return false }
    return isLetterOrDigit(scalars[index - 1]) && isLetterOrDigit(scalars[index + 1])
  }

  private static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  /// GitHub links `scheme://` and `www.` by itself.
  private static func startsAddress(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
    if scalars[index] == ":" { return index + 1 < scalars.count && scalars[index + 1] == "/" }
    return index >= 3 && scalars[(index - 3)..<index].allSatisfy { $0 == "w" || $0 == "W" }
  }
}
