import Observations
import Units

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
    let columns = KeyFigure.columns(records)
    let heads: [Markup] = columns.map { "<th class=\"number\">\($0)</th>" }
    let rows: [Markup] = records.map { record in
      let verdict = RunVerdict(record)
      let figures = KeyFigure.all(of: record)
      let cells: [Markup] = columns.map { name in
        let value = figures.first { $0.name == name }?.value ?? "–"
        return "<td class=\"number\">\(value)</td>"
      }
      return """
        <tr><td class="\(Self.tone(verdict))">\(verdict.sign)</td>\
        <th scope="row">\(record.variantName)</th><td>\(record.tally)</td>\(cells.joined())</tr>
        """
    }
    return """
      <div class="scroll"><table><thead><tr><th></th><th>variant</th><th>expectations</th>\
      \(heads.joined())</tr></thead><tbody>\(rows.joined("\n"))</tbody></table></div>
      """
  }
}

/// One of the few figures by which a run is judged at a glance.
struct KeyFigure: Sendable {
  let name: String
  let value: String
  let isBad: Bool
  var isZero = false

  static func all(of record: DrillRecord) -> [KeyFigure] {
    var figures: [KeyFigure] = []
    for recovery in CapabilityRecovery.all(of: record).prefix(2) {
      figures.append(
        KeyFigure(
          name: recovery.capability + " away",
          value: Spans.text(recovery.longestLength) + (recovery.isStillAway ? ", not back" : ""),
          isBad: recovery.isStillAway))
    }
    for (metric, name) in [
      ("policy_changes.lost", "policy changes lost"), ("blind_ven_hours", "VEN-hours blind"),
      ("dual_leader.duration", "with two leaders"),
    ] {
      guard let figure = record.metric(metric) else { continue }
      let value =
        figure.unit == .hours
        ? Figures.decimal(figure.value, places: figure.value < 100 ? 1 : 0) : Figures.text(figure)
      figures.append(
        KeyFigure(
          name: name, value: value, isBad: metric != "blind_ven_hours" && figure.value > 0,
          isZero: metric == "dual_leader.duration" && figure.value == 0))
    }
    if !record.hazards.isEmpty {
      figures.append(
        KeyFigure(name: "hazards", value: Figures.grouped(record.hazards.count), isBad: true))
    }
    return figures
  }

  /// The names that occur in any of the records, in order.
  static func columns(_ records: [DrillRecord]) -> [String] {
    var names: [String] = []
    for figure in records.flatMap({ all(of: $0) }) where !names.contains(figure.name) {
      names.append(figure.name)
    }
    return names
  }
}
