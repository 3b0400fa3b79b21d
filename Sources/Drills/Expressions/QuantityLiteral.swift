public import ClusterModeling

/// A number with its unit as people write it: `30s`, `1m30s`, `3%`, `300kB`, `200Mbps`, `7`.
public struct QuantityLiteral: Hashable, Sendable {
  /// The number in the type's base unit; durations are whole nanoseconds.
  public var value: Double
  /// The type that the unit says; nil for a plain number.
  public var type: ValueType?

  /// The quantity in a text, or nil when the text is none.
  ///
  /// Only spans may have several parts, from long to short: `1h30m`.
  public init?(parsing text: String) {
    var rest = Array(text.unicodeScalars)[...]
    guard let first = QuantityLiteral.part(&rest) else { return nil }
    value = first.number * first.unit.scale
    type = first.unit.type
    var smallest = first.unit.scale
    while !rest.isEmpty {
      guard type == .duration, let next = QuantityLiteral.part(&rest),
        next.unit.type == .duration, next.unit.scale < smallest
      else { return nil }
      value += next.number * next.unit.scale
      smallest = next.unit.scale
    }
    if type == .duration || type == .bytes { value = value.rounded(.toNearestOrAwayFromZero) }
    guard value.isFinite, type != .duration || value < 9e18 else { return nil }
  }

  /// A unit with its size in the base unit of its type.
  struct Unit {
    var name: String
    var scale: Double
    var type: ValueType?
  }

  /// All units that a literal may carry.
  static let units: [Unit] = [
    Unit(name: "", scale: 1, type: nil), Unit(name: "%", scale: 0.01, type: .fraction),
    Unit(name: "ns", scale: 1, type: .duration), Unit(name: "us", scale: 1e3, type: .duration),
    Unit(name: "ms", scale: 1e6, type: .duration), Unit(name: "s", scale: 1e9, type: .duration),
    Unit(name: "m", scale: 6e10, type: .duration), Unit(name: "min", scale: 6e10, type: .duration),
    Unit(name: "h", scale: 3.6e12, type: .duration),
    Unit(name: "d", scale: 8.64e13, type: .duration),
    Unit(name: "B", scale: 1, type: .bytes), Unit(name: "kB", scale: 1e3, type: .bytes),
    Unit(name: "MB", scale: 1e6, type: .bytes), Unit(name: "GB", scale: 1e9, type: .bytes),
    Unit(name: "TB", scale: 1e12, type: .bytes), Unit(name: "KiB", scale: 1024, type: .bytes),
    Unit(name: "MiB", scale: 1_048_576, type: .bytes),
    Unit(name: "GiB", scale: 1_073_741_824, type: .bytes),
    Unit(name: "bps", scale: 1, type: .rate), Unit(name: "kbps", scale: 1e3, type: .rate),
    Unit(name: "Mbps", scale: 1e6, type: .rate), Unit(name: "Gbps", scale: 1e9, type: .rate),
  ]

  /// The number and unit at the front, taken off the text.
  private static func part(_ rest: inout ArraySlice<Unicode.Scalar>) -> (
    number: Double, unit: Unit
  )? {
    let digits = rest.prefix { $0.isDigit || $0 == "." }
    guard let first = digits.first, let last = digits.last, first.isDigit, last.isDigit,
      let number = Double(String(String.UnicodeScalarView(digits)))
    else { return nil }
    rest = rest.dropFirst(digits.count)
    let letters = rest.prefix { !$0.isDigit }
    rest = rest.dropFirst(letters.count)
    let name = String(String.UnicodeScalarView(letters))
    guard let unit = units.first(where: { $0.name == name }) else { return nil }
    // Divided where the unit is a small part: 0.3 % of a sum of decimals stays what was written.
    return unit.type == .fraction
      ? (number / 100, Unit(name: "", scale: 1, type: .fraction)) : (number, unit)
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
