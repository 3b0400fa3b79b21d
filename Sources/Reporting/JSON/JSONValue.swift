import Units

/// A JSON value whose text is the same for the same content, always.
///
/// Objects are written with their keys sorted by bytes, numbers by the shortest text that reads
/// back to the same number; what JSON has no number for (not-a-number, infinity) becomes null.
public indirect enum JSONValue: Sendable {
  /// No value.
  case null
  /// Yes or no.
  case bool(Bool)
  /// A whole number.
  case integer(Int64)
  /// A number; what is not finite is written as null.
  case number(Double)
  /// A text.
  case text(String)
  /// Values in their order.
  case array([JSONValue])
  /// Values by key; the order given does not matter.
  case object([(String, JSONValue)])

  /// An optional text.
  public static func optional(_ text: String?) -> JSONValue { text.map { .text($0) } ?? .null }
  /// Texts in their order.
  public static func texts(_ texts: [String]) -> JSONValue { .array(texts.map { .text($0) }) }
  /// A whole number.
  public static func count(_ count: Int) -> JSONValue { .integer(Int64(count)) }

  /// The document: objects one key to a line down to a depth, deeper values on one line.
  public func document(openLevels: Int) -> String {
    var text = ""
    write(to: &text, level: 0, openLevels: openLevels)
    return text + "\n"
  }

  private func write(to text: inout String, level: Int, openLevels: Int) {
    switch self {
    case .null: text += "null"
    case .bool(let bool): text += bool ? "true" : "false"
    case .integer(let number): text += String(number)
    case .number(let number): text += Self.numeral(number)
    case .text(let string): text += Self.quoted(string)
    case .array(let values):
      Self.list("[", "]", values.count, to: &text, level, openLevels) { index, text in
        values[index].write(to: &text, level: level + 1, openLevels: openLevels)
      }
    case .object(let members):
      let sorted = members.sorted { $0.0.utf8.lexicographicallyPrecedes($1.0.utf8) }
      Self.list("{", "}", sorted.count, to: &text, level, openLevels) { index, text in
        text += Self.quoted(sorted[index].0) + (level < openLevels ? ": " : ":")
        sorted[index].1.write(to: &text, level: level + 1, openLevels: openLevels)
      }
    }
  }

  private static func list(
    _ open: String, _ close: String, _ count: Int, to text: inout String, _ level: Int,
    _ openLevels: Int, item: (Int, inout String) -> Void
  ) {
    guard level < openLevels, count > 0 else {
      text += open
      for index in 0..<count {
        if index > 0 { text += "," }
        item(index, &text)
      }
      text += close
      return
    }
    text += open
    for index in 0..<count {
      text += (index > 0 ? ",\n" : "\n") + String(repeating: "  ", count: level + 1)
      item(index, &text)
    }
    text += "\n" + String(repeating: "  ", count: level) + close
  }

  /// The shortest numeral that reads back to the number; whole numbers without a fraction.
  static func numeral(_ number: Double) -> String {
    guard number.isFinite else { return "null" }
    if number == 0 { return "0" }
    if let whole = Int64(exactly: number), number.magnitude < 9_007_199_254_740_992 {
      return String(whole)
    }
    return number.description
  }

  /// A string literal that is also safe inside a page: `<`, `>`, `&` and line separators escaped.
  static func quoted(_ string: String) -> String {
    var text = "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case "<", ">", "&": text += unicodeEscape(scalar)
      default:
        let isHarmless = !Printable.isInvisible(scalar) && !(0x2028...0x2029).contains(scalar.value)
        if isHarmless { text.unicodeScalars.append(scalar) } else { text += unicodeEscape(scalar) }
      }
    }
    return text + "\""
  }

  private static func unicodeEscape(_ scalar: Unicode.Scalar) -> String {
    String(scalar).utf16.reduce(into: "") { text, unit in
      let digits = String(unit, radix: 16)
      text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }
  }
}
