/// HTML and SVG with foreign parts escaped; attributes are always quoted in the templates.
typealias Markup = Escaped<HTMLContext>

extension Markup {
  /// A part only where a condition holds.
  static func when(_ condition: Bool, _ part: @autoclosure () -> Markup) -> Markup {
    condition ? part() : ""
  }
}

extension Markup {
  /// A dotted or underscored name that may be broken after its separators, not inside a word.
  static func breakable(_ name: String) -> Markup {
    var parts: Markup = ""
    var part = ""
    for character in name {
      part.append(character)
      if "_./>:".contains(character) {
        parts += "\(part)<wbr>"
        part = ""
      }
    }
    return parts + Markup(part)
  }
}
