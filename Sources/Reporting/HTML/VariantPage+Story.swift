import Observations
import Units

extension VariantPage {
  /// The decision log: what happened, and what brought it about.
  var story: Markup {
    guard !record.decisions.isEmpty else { return "" }
    let chosen = chosenDecisions
    let left = record.decisions.count - chosen.count
    let entries = Story(record.decisions, telling: chosen).entries
    var isShown = record.decisions.map { _ in false }
    for case .decision(let number) in entries { isShown[number] = true }
    var isCause = record.decisions.map { _ in false }
    for case .decision(let number) in entries {
      if let cause = causeIndex(of: number) { isCause[cause] = isShown[cause] }
    }
    let rows = entries.map { row($0, isCause: isCause) }
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
  private var chosenDecisions: [Int] {
    let all = Array(record.decisions.indices)
    guard Story(record.decisions, telling: all).entries.count > decisionLimit else { return all }
    let telling = all.filter { record.decisions[$0].kind != .system }.prefix(decisionLimit)
    let rest = all.filter { record.decisions[$0].kind == .system }
      .prefix(decisionLimit - telling.count)
    return (telling + rest).sorted()
  }

  private func causeIndex(of number: Int) -> Int? {
    guard let cause = record.decisions[number].cause else { return nil }
    return record.decisions.indices.contains(Int(cause.index)) ? Int(cause.index) : nil
  }

  private func row(_ entry: Story.Entry, isCause: [Bool]) -> Markup {
    switch entry {
    case .decision(let number): return row(number, isCause: isCause)
    case .again(let lines, let times, let until):
      return """
        <tr class="again"><td><b>\(clock.time(until))</b> \(clock.sinceStart(until))</td>\
        <td>again</td><td>\(Story.againWords(lines: lines, times: times))</td><td></td><td></td></tr>
        """
    }
  }

  /// A line; only one that another line names has a name itself.
  private func row(_ number: Int, isCause: [Bool]) -> Markup {
    let decision = record.decisions[number]
    let id: Markup = .when(isCause[number], " id=\"d\(index)-\(number)\"")
    return """
      <tr\(id)><td><b>\(clock.time(decision.at))</b> \(clock.sinceStart(decision.at))</td>\
      <td>\(kind(decision.kind))</td><td><b>\(decision.subject)</b> \(decision.text)</td>\
      <td>\(cause(of: number, isCause: isCause))</td>\
      <td>\(decision.sources.joined(separator: " "))</td></tr>
      """
  }

  private func kind(_ kind: Decision.Kind) -> Markup {
    let mark: Markup
    switch kind {
    case .system: return "system"
    case .fault, .hazard, .mistake: mark = "k-bad"
    case .refusal: mark = "k-warn"
    case .person, .procedure, .command: mark = "k-calm"
    }
    return "<span class=\"\(mark)\">\(kind.rawValue)</span>"
  }

  private func cause(of number: Int, isCause: [Bool]) -> Markup {
    guard let index = causeIndex(of: number) else { return "" }
    let cause = record.decisions[index]
    let words: Markup = "\(clock.time(cause.at)) \(cause.subject)"
    guard isCause[index] else { return words }
    return "<a href=\"#d\(self.index)-\(index)\">\(words)</a>"
  }
}
