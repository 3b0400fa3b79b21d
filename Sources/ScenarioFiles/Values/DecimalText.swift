/// Plain decimal numbers in a text: digits, at most one point, nothing else.
struct DecimalText {
  /// Digits before the point.
  let whole: Substring
  /// Digits behind it; empty when there are none.
  let decimals: Substring
  let isNegative: Bool

  /// The number that a whole text is; nil for anything but plain decimal notation.
  init?(_ text: some StringProtocol) {
    var rest = Substring(text)
    isNegative = rest.first == "-"
    if isNegative { rest = rest.dropFirst() }
    let parts = rest.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard let whole = parts.first, Self.isDigits(whole), whole == "0" || whole.first != "0"
    else { return nil }
    self.whole = whole
    decimals = parts.count == 2 ? parts[1] : ""
    if parts.count == 2, !Self.isDigits(decimals) { return nil }
    if whole.utf8.count > 18 || decimals.utf8.count > 18 { return nil }
  }

  /// The nearest floating-point number.
  var value: Double? {
    Double("\(isNegative ? "-" : "")\(whole).\(decimals.isEmpty ? "0" : decimals)")
  }

  /// The whole number; nil when there are decimals.
  var integer: Int? {
    guard decimals.isEmpty, let value = Int(whole) else { return nil }
    return isNegative ? -value : value
  }

  static func isDigits(_ text: Substring) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { (48...57).contains($0) }
  }
}
