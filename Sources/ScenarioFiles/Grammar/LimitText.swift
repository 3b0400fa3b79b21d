import ClusterModeling
import Drills
import Units

/// A limit of a statistic: `p95 <= 40m`, `max < 3`, `== 0`.
struct LimitText {
  /// nil where none is written.
  var statistic: MetricLimit.Statistic?
  var comparison: MetricLimit.Comparison
  /// What stands behind the sign.
  var amount: String

  /// The limit that a whole text is.
  init(_ text: String) throws(ValueFault) {
    let word = text.prefix { $0 != " " && $0 != "<" && $0 != ">" && $0 != "=" }
    var rest = text[word.endIndex...].drop { $0 == " " }
    let signs: [MetricLimit.Comparison] = [.atMost, .atLeast, .equals, .below, .above]
    guard let sign = signs.first(where: { rest.hasPrefix($0.rawValue) }) else {
      throw .expected(
        "a limit such as 'max <= 3h', 'p95 < 40m' or '== 0'", hint: "use <=, <, >=, > or ==")
    }
    comparison = sign
    rest = rest.dropFirst(sign.rawValue.count).drop { $0 == " " }
    amount = String(rest)
    statistic = nil
    if !word.isEmpty { statistic = try Self.statistic(String(word)) }
  }

  private static func statistic(_ word: String) throws(ValueFault) -> MetricLimit.Statistic {
    switch word {
    case "min": return .minimum
    case "max": return .maximum
    case "last": return .last
    case "mean": return .mean
    case "median": return .quantile(0.5)
    default:
      guard word.hasPrefix("p"), let share = try? Percentage(parsing: word.dropFirst() + "%"),
        share.fraction > 0, share.fraction < 1
      else {
        let known = ["min", "max", "last", "mean", "median", "p95"]
        throw .expected(
          "a limit of min, max, last, mean, median or a quantile such as p95",
          hint: NearestName.of(word, among: known).map { "did you mean '\($0)'?" } ?? "")
      }
      return .quantile(share.fraction)
    }
  }

  /// A limit's amount in the base unit of what it limits.
  static func amount(_ text: String, of type: ValueType) throws(ValueFault) -> Double {
    switch type {
    case .duration: return Double(try ValueText.duration(text).nanoseconds)
    case .bytes: return Double(try ValueText.bytes(text).bytes)
    case .rate: return try ValueText.rate(text).bitsPerSecond
    case .fraction where text.hasSuffix("%"): return try ValueText.fraction(text)
    case .count, .fraction, .perSecond: return try ValueText.number(text)
    case .instant, .boolean, .symbol, .entity:
      throw .wrong("this cannot be compared by size", hint: "")
    }
  }
}
