/// HTML and SVG with foreign parts escaped; attributes are always quoted in the templates.
typealias Markup = Escaped<HTMLContext>

extension Markup {
  /// A part only where a condition holds.
  static func when(_ condition: Bool, _ part: @autoclosure () -> Markup) -> Markup {
    condition ? part() : ""
  }
}
