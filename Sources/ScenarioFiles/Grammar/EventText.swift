import ClusterModeling
import Drills

/// Reads names of events: `power-loss.end`, `promotion/drop.done`, `oncall.notices(power-loss)`.
enum EventText {
  /// The event that a text names; whether it exists is not asked here.
  static func reference(
    _ written: some StringProtocol, at location: SourceLocation
  ) throws(ValueFault) -> EventReference {
    let text = written.prefix { $0 != " " } == written ? String(written) : ""
    if let call = text.range(of: ".notices("), text.hasSuffix(")") {
      let path = text[call.upperBound...].dropLast()
      guard isPath(path), NameRules.isName(String(text[..<call.lowerBound])) else { throw fault }
      return EventReference(
        path: String(path), moment: .notices, person: String(text[..<call.lowerBound]),
        location: location)
    }
    guard let point = text.lastIndex(of: "."), isPath(text[..<point]) else { throw fault }
    let word = String(text[text.index(after: point)...])
    let moments = EventReference.Moment.allCases.map(\.rawValue).filter { $0 != "notices" }
    guard let moment = EventReference.Moment(rawValue: word), moment != .notices else {
      let nearest = NearestName.of(word, among: moments).map { "did you mean '.\($0)'? " } ?? ""
      throw .expected(
        "an event that ends in one of .\(moments.joined(separator: ", ."))",
        hint: nearest + "notices is written person.notices(step)")
    }
    return EventReference(path: String(text[..<point]), moment: moment, location: location)
  }

  private static let fault = ValueFault.expected(
    "an event such as power-loss.end, promotion/drop.done or oncall.notices(power-loss)", hint: "")

  private static func isPath(_ text: Substring) -> Bool {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    return !parts.isEmpty && parts.count <= 16 && parts.allSatisfy { NameRules.isName(String($0)) }
  }
}

extension String {
  /// Where a short text first stands in this one.
  func range(of part: String) -> Range<Index>? {
    let wanted = Array(part)
    guard count >= wanted.count else { return nil }
    var start = startIndex
    while start != endIndex {
      if self[start...].hasPrefix(part) {
        return start..<index(start, offsetBy: wanted.count)
      }
      start = index(after: start)
    }
    return nil
  }
}
