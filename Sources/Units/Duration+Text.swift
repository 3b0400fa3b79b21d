extension Duration: CustomStringConvertible {
  /// The units of time, longest first. [ns]
  static let units: [(name: String, size: Int64)] = [
    ("d", 86_400_000_000_000), ("h", 3_600_000_000_000), ("m", 60_000_000_000),
    ("s", 1_000_000_000), ("ms", 1_000_000), ("us", 1_000), ("ns", 1),
  ]

  /// Reads a span such as `5m`, `1m30s`, `0.25s` or `150ms`.
  ///
  /// Units are d, h, m, s, ms, us and ns, each at most once and in this order; only the last part
  /// may have decimals, up to nine. The span must be a whole number of nanoseconds.
  public init(parsing text: some StringProtocol) throws(QuantityError) {
    var reader = try QuantityText(text, kind: "duration", examples: "30s, 5m or 1h30m")
    var total: Int64 = 0
    var previous = -1
    var hasDecimals = false
    repeat {
      let (number, unit) = try reader.component()
      guard let index = Self.units.firstIndex(where: { $0.name == unit }) else {
        throw reader.unknown(unit, among: Self.units.map(\.name))
      }
      if index <= previous { throw reader.error("must go from the longest unit to the shortest") }
      if hasDecimals { throw reader.error("may have decimals only in its last part") }
      previous = index
      hasDecimals = number.decimals > 0
      let part = try reader.count(number, times: Self.units[index].size, smallest: "nanoseconds")
      let (sum, overflow) = total.addingReportingOverflow(part)
      if overflow { throw reader.error("is too large") }
      total = sum
    } while !reader.isAtEnd
    self.init(nanoseconds: total)
  }

  /// The span in the words that `init(parsing:)` reads; a minus sign comes before a negative one.
  public var description: String {
    let sign = nanoseconds < 0 ? "-" : ""
    return sign + Self.text(nanoseconds.magnitude)
  }

  private static func text(_ nanoseconds: UInt64) -> String {
    if nanoseconds == 0 { return "0s" }
    if nanoseconds < 1_000_000_000 {
      for (name, size) in units.suffix(3) where nanoseconds >= size.magnitude {
        return decimalText(nanoseconds, per: size.magnitude) + name
      }
    }
    var rest = nanoseconds
    var text = ""
    for (name, size) in units.prefix(3) where rest >= size.magnitude {
      text += "\(rest / size.magnitude)\(name)"
      rest %= size.magnitude
    }
    return rest == 0 ? text : text + decimalText(rest, per: 1_000_000_000) + "s"
  }
}

extension Instant: CustomStringConvertible {
  /// The time since the scenario's start, in the words of a duration; "never" for never.
  public var description: String { self == .never ? "never" : sinceStart.description }
}
