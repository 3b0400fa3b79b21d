/// A share of a whole, to a billionth, as people write it: `3%`, `0.01%`.
@frozen
public struct Percentage: Hashable, Comparable, Sendable, BitwiseCopyable {
  /// The share in billionths of the whole; 100 % is 1 000 000 000.
  public var billionths: Int64

  /// A share in billionths of the whole.
  @inlinable
  public init(billionths: Int64) { self.billionths = billionths }

  /// The share as a fraction: 0.03 for 3 %.
  @inlinable
  public var fraction: Double { Double(billionths) / 1e9 }

  /// Reads a share such as `3%` or `0.01%`, with up to seven decimals; it may exceed 100 %.
  public init(parsing text: some StringProtocol) throws(QuantityError) {
    var reader = try QuantityText(text, kind: "percentage", examples: "3% or 0.5%")
    let units: [(name: String, size: Int64)] = [("%", 10_000_000)]
    billionths = try reader.onlyCount(units: units, smallest: "billionths")
  }

  /// Whether the left share is smaller.
  @inlinable
  public static func < (left: Percentage, right: Percentage) -> Bool {
    left.billionths < right.billionths
  }
}

extension Percentage: CustomStringConvertible {
  /// The share in the words that `init(parsing:)` reads.
  public var description: String {
    let sign = billionths < 0 ? "-" : ""
    return sign + decimalText(billionths.magnitude, per: 10_000_000) + "%"
  }
}
