/// The rules of one output language: which characters of a foreign text must not stand as they are.
protocol EscapingContext: Sendable {
  /// A text from outside, made harmless and legible in this language.
  static func escape(_ text: String) -> String
}

/// Text of one output language, in which every foreign string was escaped on its way in.
///
/// Only literals of the source code enter as they are (their type is `StaticString`, so a name from
/// a scenario cannot); whatever is interpolated is escaped by the context's rules.
struct Escaped<Context: EscapingContext>: ExpressibleByStringInterpolation, Sendable {
  /// The finished text.
  private(set) var text: String

  /// Nothing yet.
  init() { text = "" }
  /// A foreign text, escaped.
  init(_ foreign: String) { text = Context.escape(foreign) }
  init(stringLiteral literal: StaticString) { text = literal.description }
  init(stringInterpolation parts: Interpolation) { text = parts.text }

  static func += (left: inout Self, right: Self) { left.text += right.text }
  static func + (left: Self, right: Self) -> Self {
    var sum = left
    sum += right
    return sum
  }

  var isEmpty: Bool { text.isEmpty }

  /// Collects literals as they are and everything else escaped.
  struct Interpolation: StringInterpolationProtocol {
    typealias StringLiteralType = StaticString
    var text = ""

    init(literalCapacity: Int, interpolationCount: Int) {
      text.reserveCapacity(literalCapacity + interpolationCount * 12)
    }
    mutating func appendLiteral(_ literal: StaticString) { text += literal.description }
    mutating func appendInterpolation(_ foreign: String) { text += Context.escape(foreign) }
    mutating func appendInterpolation(_ part: Escaped<Context>) { text += part.text }
    mutating func appendInterpolation(_ count: Int) { text += String(count) }
    /// A coordinate, to a tenth.
    mutating func appendInterpolation(_ coordinate: Double) {
      text += Figures.coordinate(coordinate)
    }
  }
}

extension Sequence {
  /// All parts one after the other.
  func joined<Context>(_ separator: Escaped<Context> = "") -> Escaped<Context>
  where Element == Escaped<Context> {
    var all = Escaped<Context>()
    for (index, part) in enumerated() {
      if index > 0 { all += separator }
      all += part
    }
    return all
  }
}
