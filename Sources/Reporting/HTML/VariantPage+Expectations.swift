import Observations
import Units

extension VariantPage {
  var expectations: Markup {
    guard !record.verdicts.isEmpty else { return "" }
    let rows = record.verdicts.map(row)
    return card(
      "Expectations",
      """
      <table class="stacking"><thead><tr><th></th><th>expectation</th><th>outcome</th>\
      <th class="number">exercised</th><th class="number">margin</th></tr></thead>
      <tbody>\(rows.joined("\n"))</tbody></table>
      """)
  }

  private func row(_ verdict: Verdict) -> Markup {
    let facts: [Markup] = verdict.facts.map { "<code>\($0)</code>" }
    let violation: Markup = record.violationWords(verdict).map { "<p>\($0)</p>" } ?? ""
    let evidence: Markup = .when(!verdict.evidence.isEmpty, "<p>\(verdict.evidence)</p>")
    let badges: Markup =
      .when(verdict.wanted == .violated, " <span class=\"badge\">negative</span>")
      + .when(verdict.isWarning, " <span class=\"badge\">warning only</span>")
    return """
      <tr class="\(tone(verdict.mark))"><td class="mark">\(verdict.mark.sign)</td>\
      <td><strong>\(Markup.breakable(verdict.name))</strong>\(badges)<p class="claim">\(verdict.claim)</p>\
      \(Markup.when(!facts.isEmpty, "<p class=\"sources\">\(facts.joined(" "))</p>"))</td>\
      <td><p class="outcome">\(verdict.outcomeWords)</p>\(violation)\(evidence)</td>\
      <td class="number" data-label="exercised">\(verdict.exercisedWords)</td>\
      <td class="number" data-label="margin">\(verdict.marginWords)</td></tr>
      """
  }

  private func tone(_ mark: Verdict.Mark) -> Markup {
    switch mark {
    case .asWanted: "good"
    case .missed: "bad"
    case .notExercised, .warned: "doubtful"
    }
  }
}
