public import ClusterModeling
import Units

/// A number with its unit as people write it: `30s`, `1m30s`, `3%`, `300kB`, `200Mbps`, `7`.
public struct QuantityLiteral: Hashable, Sendable {
  /// The number in the type's base unit; durations are whole nanoseconds.
  public var value: Double
  /// The type that the unit says; nil for a plain number.
  public var type: ValueType?

  /// The quantity in a text, or nil when the text is none.
  public init?(parsing text: String) {
    guard let first = text.unicodeScalars.first, first.isDigit,
      let quantity = QuantityLiteral.plain(text) ?? QuantityLiteral.withUnit(text)
    else { return nil }
    self = quantity
  }

  private init(value: Double, type: ValueType?) {
    self.value = value
    self.type = type
  }

  /// Digits with at most one point between them.
  private static func plain(_ text: String) -> QuantityLiteral? {
    guard text.unicodeScalars.allSatisfy({ $0.isDigit || $0 == "." }),
      text.unicodeScalars.last?.isDigit == true, let number = Double(text), number.isFinite
    else { return nil }
    return QuantityLiteral(value: number, type: nil)
  }

  private static func withUnit(_ text: String) -> QuantityLiteral? {
    if let span = try? Duration(parsing: text) {
      QuantityLiteral(value: Double(span.nanoseconds), type: .duration)
    } else if let share = try? Percentage(parsing: text) {
      QuantityLiteral(value: share.fraction, type: .fraction)
    } else if let size = try? ByteCount(parsing: text) {
      QuantityLiteral(value: Double(size.bytes), type: .bytes)
    } else if let rate = try? BitRate(parsing: text) {
      QuantityLiteral(value: rate.bitsPerSecond, type: .rate)
    } else {
      nil
    }
  }
}

extension Unicode.Scalar {
  /// True for 0 to 9.
  var isDigit: Bool { self >= "0" && self <= "9" }
  /// True for an ASCII letter or an underscore.
  var isLetter: Bool {
    (self >= "a" && self <= "z") || (self >= "A" && self <= "Z") || self == "_"
  }
}
