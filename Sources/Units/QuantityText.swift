/// Reads numbers and units from the text of a quantity, by bytes and with integers only.
struct QuantityText {
  /// The whole text, for messages.
  let whole: String
  /// What the text should be, such as "a duration".
  let kind: String
  /// Examples of right texts, such as "30s, 5m or 2h".
  let examples: String
  private let bytes: [UInt8]
  private var position = 0

  init(_ text: some StringProtocol, kind: String, examples: String) throws(QuantityError) {
    whole = String(text)
    self.kind = kind
    self.examples = examples
    bytes = Array(text.utf8)
    if bytes.isEmpty { throw QuantityError("\(kind) is missing; write for example \(examples)") }
    if bytes.count > 100 { throw QuantityError("\(kind) is at most 100 characters long") }
  }

  var isAtEnd: Bool { position == bytes.count }

  /// A number and the name of its unit.
  mutating func component() throws(QuantityError) -> (number: DecimalNumber, unit: String) {
    let number = try number()
    let unit = unit()
    if unit.isEmpty {
      throw error("needs a unit; write for example \(examples)")
    }
    return (number, unit)
  }

  /// An error about the whole text.
  func error(_ message: String) -> QuantityError {
    QuantityError("\(kind) \"\(whole)\" \(message)")
  }

  /// Reads up to the next digit or point, so that "5 minutes" is reported as one unit.
  private mutating func unit() -> String {
    let start = position
    while position < bytes.count, !Self.isDigit(bytes[position]), bytes[position] != Self.point {
      position += 1
    }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  private mutating func number() throws(QuantityError) -> DecimalNumber {
    var number = DecimalNumber(digits: 0, decimals: 0)
    let start = position
    try digits(into: &number)
    if position == start { throw startError(at: start) }
    if position < bytes.count, bytes[position] == Self.point {
      position += 1
      let fraction = position
      try digits(into: &number)
      number.decimals = position - fraction
      if number.decimals == 0 { throw error("has a point without a digit after it") }
      if number.decimals > 9 { throw error("has more than nine decimals") }
    }
    return number
  }

  private func startError(at start: Int) -> QuantityError {
    if start < bytes.count, bytes[start] == UInt8(ascii: "-") {
      return error("is negative")
    }
    return error("does not begin with a digit; write for example \(examples)")
  }

  private mutating func digits(into number: inout DecimalNumber) throws(QuantityError) {
    while position < bytes.count, Self.isDigit(bytes[position]) {
      if number.digits >= 1_000_000_000_000_000_000 { throw error("has too many digits") }
      number.digits = number.digits * 10 + UInt64(bytes[position] - UInt8(ascii: "0"))
      position += 1
    }
  }

  private static let point = UInt8(ascii: ".")

  private static func isDigit(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }
}

/// A decimal number as written: all its digits, and how many of them follow the point.
struct DecimalNumber: Hashable {
  var digits: UInt64
  var decimals: Int

  /// The number times a positive unit, if that is whole and fits.
  func scaled(by unit: Int64) -> Scaled {
    var divisor: UInt128 = 1
    for _ in 0..<decimals { divisor *= 10 }
    let product = UInt128(digits) * UInt128(unit.magnitude)
    let (quotient, remainder) = product.quotientAndRemainder(dividingBy: divisor)
    if remainder != 0 { return .notWhole }
    return quotient > UInt128(Int64.max) ? .tooLarge : .whole(Int64(quotient))
  }

  /// The outcome of scaling a decimal number to a whole count of a small unit.
  enum Scaled: Hashable {
    case whole(Int64)
    case notWhole
    case tooLarge
  }
}

extension QuantityText {
  /// A number times a unit as a whole count of the smallest unit.
  func count(
    _ number: DecimalNumber, times unit: Int64, smallest: String
  ) throws(QuantityError) -> Int64 {
    switch number.scaled(by: unit) {
    case .whole(let count): return count
    case .notWhole: throw error("is not a whole number of \(smallest)")
    case .tooLarge: throw error("is too large")
    }
  }

  /// Reads exactly one component and turns it into a whole count of the smallest unit.
  mutating func onlyCount(
    units: [(name: String, size: Int64)], smallest: String
  ) throws(QuantityError) -> Int64 {
    let (number, unit) = try component()
    guard let size = units.first(where: { $0.name == unit })?.size else {
      throw unknown(unit, among: units.map(\.name))
    }
    if !isAtEnd { throw error("has more than one part; write for example \(examples)") }
    return try count(number, times: size, smallest: smallest)
  }

  /// An error about a unit that is not one of the known ones.
  func unknown(_ unit: String, among names: [String]) -> QuantityError {
    if let first = unit.first, first == " ", names.contains(unit.filter { $0 != " " }) {
      return error("has a space between number and unit; write for example \(examples)")
    }
    if let near = names.first(where: { $0.lowercased() == unit.lowercased() }) {
      return error("has the unit \"\(unit)\"; did you mean \"\(near)\"?")
    }
    return error("has the unknown unit \"\(unit)\"; known are \(names.joined(separator: ", "))")
  }
}

/// Writes a count of a small unit as a decimal number of a larger one, without trailing zeros.
func decimalText(_ count: UInt64, per unit: UInt64) -> String {
  let (whole, rest) = count.quotientAndRemainder(dividingBy: unit)
  if rest == 0 { return String(whole) }
  var width = 0
  var power: UInt64 = 1
  // The units are powers of ten here, so the rest has as many decimals as the unit has zeros.
  while power < unit {
    power *= 10
    width += 1
  }
  let digits = String(rest)
  var text = String(repeating: "0", count: width - digits.count) + digits
  while text.last == "0" { text.removeLast() }
  return "\(whole).\(text)"
}
