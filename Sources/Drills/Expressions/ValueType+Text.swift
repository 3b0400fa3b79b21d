import ClusterModeling
import Units

extension ValueType {
  /// A number of this type as a reader of a report expects it: `2`, `99.95%`, `42m`, `1.2MB`.
  func text(_ number: Double) -> String {
    guard number.isFinite else { return number > 0 ? "more than any" : "none" }
    switch self {
    case .duration: return Duration(roundingSeconds: number / 1e9).roughly
    case .instant: return "+" + Duration(roundingSeconds: number / 1e9).roughly
    case .fraction: return ValueType.decimal(number * 100, places: 3) + "%"
    case .bytes:
      let size = Int64(max(-9e18, min(9e18, number.rounded())))
      return ByteCount(size >= 10_000 ? (size + 50) / 100 * 100 : size).description
    case .rate: return ValueType.decimal(number / 1e6, places: 3) + "Mbps"
    case .perSecond: return ValueType.decimal(number, places: 3) + " per second"
    default: return ValueType.decimal(number, places: 3)
    }
  }

  /// A decimal number without needless zeros; the same on every machine.
  static func decimal(_ number: Double, places: Int) -> String {
    guard number.magnitude < 1e15 else { return "\(number)" }
    var scale = 1.0
    for _ in 0..<places { scale *= 10 }
    let scaled = Int64((number.magnitude * scale).rounded())
    let (whole, rest) = scaled.quotientAndRemainder(dividingBy: Int64(scale))
    let sign = number < 0 && scaled != 0 ? "-" : ""
    guard rest != 0 else { return "\(sign)\(whole)" }
    var digits = String(rest)
    digits = String(repeating: "0", count: places - digits.count) + digits
    while digits.last == "0" { digits.removeLast() }
    return "\(sign)\(whole).\(digits)"
  }
}

extension Duration {
  /// The span to the second from ten seconds on, and exactly below; sentences need no more.
  var roughly: String {
    let second: Int64 = 1_000_000_000
    guard nanoseconds.magnitude >= 10 * second.magnitude, self != .max else { return description }
    let half = nanoseconds < 0 ? -second / 2 : second / 2
    return Duration(nanoseconds: (nanoseconds + half) / second * second).description
  }
}
