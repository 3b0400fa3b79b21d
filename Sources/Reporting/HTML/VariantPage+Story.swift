import Observations
import Units

extension VariantPage {
  /// The decision log: what happened, and what brought it about.
  var story: Markup {
    guard !record.decisions.isEmpty else { return "" }
    let shown = shownDecisions
    let left = record.decisions.count - shown.count
    let rows = shown.map { row($0, isLinked: { shown.contains($0) }) }
    let note: Markup =
      left == 0
      ? "Each line names the one that brought it about, and the facts it rests on."
      : "\(left) lines of the system's own changes are left out here; --json has all of them."
    return card(
      "Story", note: note,
      """
      <table class="stacking story"><thead><tr><th>time</th><th>kind</th><th>what</th>\
      <th>because of</th><th>rests on</th></tr></thead><tbody>\(rows.joined("\n"))</tbody></table>
      """)
  }

  /// All decisions where there are few; else people's, faults and dangers before the system's own.
  private var shownDecisions: [Int] {
    let all = Array(record.decisions.indices)
    guard all.count > decisionLimit else { return all }
    let telling = all.filter { record.decisions[$0].kind != .system }.prefix(decisionLimit)
    let rest = all.filter { record.decisions[$0].kind == .system }
      .prefix(decisionLimit - telling.count)
    return (telling + rest).sorted()
  }

  private func row(_ number: Int, isLinked: (Int) -> Bool) -> Markup {
    let decision = record.decisions[number]
    let sources: [Markup] = decision.sources.map { "<code>\($0)</code>" }
    return """
      <tr id="d\(index)-\(number)"><td class="when"><b>\(clock.time(decision.at))</b> \
      <span>\(clock.sinceStart(decision.at))</span></td>\
      <td><span class="kind k-\(decision.kind.rawValue)">\(decision.kind.rawValue)</span></td>\
      <td><strong>\(decision.subject)</strong> \(decision.text)</td>\
      <td data-label="because of">\(cause(of: decision, isLinked: isLinked))</td>\
      <td class="sources">\(sources.joined(" "))</td></tr>
      """
  }

  private func cause(of decision: Decision, isLinked: (Int) -> Bool) -> Markup {
    guard let cause = record.cause(of: decision), let number = decision.cause?.index else {
      return ""
    }
    let words: Markup = "\(clock.time(cause.at)) \(cause.subject)"
    guard isLinked(Int(number)) else { return words }
    return "<a href=\"#d\(index)-\(Int(number))\">\(words)</a>"
  }
}
