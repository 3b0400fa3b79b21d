import Observations

extension HTMLReport {
  /// The verdict over all variants, and how they compare.
  var verdictCard: Markup {
    let verdict = RunVerdict(records)
    return """
      <section class="card verdict \(Self.tone(verdict))" aria-label="Verdict">
      <p class="sign" aria-hidden="true">\(verdict.sign)</p>
      <div><h2>\(Self.sentence(verdict, count: records.count))</h2>
      \(records.count == 1 ? Markup(records[0].tally) : comparison)</div></section>
      """
  }

  private static func sentence(_ verdict: RunVerdict, count: Int) -> Markup {
    let who: Markup = count > 1 ? "The worst of \(count) variants: " : "This drill: "
    switch verdict {
    case .asExpected:
      return count > 1 ? "All \(count) variants went as expected" : "This drill went as expected"
    case .nothingExpected: return "Played; nothing was expected"
    case .notExercised: return who + "an expectation was never put to the test"
    case .violated: return who + "it did not go as expected"
    case .steadyStateNotMet: return who + "the system was not steady, so the run tells nothing"
    case .limitReached: return who + "the run was stopped before its end"
    case .invariantBroken: return who + "a rule of the simulator itself was broken"
    }
  }

  private var comparison: Markup {
    let topics = KeyFigure.topics(of: records)
    let heads: [Markup] = topics.map { topic in
      let name = records.first.map { KeyFigure(topic, of: $0).name } ?? ""
      return "<th class=\"number\">\(name)</th>"
    }
    let rows: [Markup] = records.map { record in
      let verdict = RunVerdict(record)
      let cells: [Markup] = topics.map {
        "<td class=\"number\">\(KeyFigure($0, of: record).value)</td>"
      }
      return """
        <tr><td class="\(Self.tone(verdict))">\(verdict.sign)</td>\
        <th scope="row">\(record.variantName)</th><td>\(record.shortTally)</td>\(cells.joined())</tr>
        """
    }
    return """
      <div class="scroll"><table class="compare"><thead><tr><th></th><th>variant</th><th>expectations</th>\
      \(heads.joined())</tr></thead><tbody>\(rows.joined("\n"))</tbody></table></div>
      """
  }
}
