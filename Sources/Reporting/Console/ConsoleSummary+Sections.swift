import Observations
import Units

extension ConsoleSummary {
  /// One line per expectation, and what was seen where it is not as wanted.
  func expectations(_ record: DrillRecord) -> [TerminalText] {
    guard !record.verdicts.isEmpty else { return [] }
    var table = TextTable([.left, .left, .left, .right, .left])
    for verdict in record.verdicts {
      let seen = record.violationWords(verdict) ?? verdict.evidence
      table.add([
        .init(verdict.mark.sign, tone(verdict.mark)), .init(verdict.name),
        .init("exercised " + verdict.exercisedWords), .init("margin " + verdict.marginWords),
        .init(verdict.outcomeWords + (seen.isEmpty ? "" : " · " + seen)),
      ])
    }
    let rows = table.lines(indent: "    ", paint: paint)
    var lines: [TerminalText] = [heading("expectations")]
    for (verdict, row) in zip(record.verdicts, rows) {
      lines.append(row)
      if verdict.mark != .asWanted {
        lines.append("      " + paint("claim: \(verdict.claim)", .quiet))
        if record.violationWords(verdict) != nil, !verdict.evidence.isEmpty {
          lines.append("      " + paint("seen: \(verdict.evidence)", .quiet))
        }
      }
    }
    return lines
  }

  /// Recovery time of each capability: its longest outage in phases, and the VEN-weighted sum.
  func recovery(_ record: DrillRecord) -> [TerminalText] {
    let recoveries = CapabilityRecovery.all(of: record)
    guard !recoveries.isEmpty else { return [] }
    var table = TextTable([.left, .right, .right, .right, .left, .left])
    for recovery in recoveries {
      guard let longest = recovery.longest else { continue }
      let phases = longest.phases.filter { $0.length != .zero }
        .map { $0.name + " " + Spans.text($0.length) }
      table.add([
        .init(recovery.capability),
        .init(Spans.text(recovery.longestLength), longest.end == nil ? .bad : .strong),
        .init(Plural.text(recovery.outages.count, "outage")),
        .init(Figures.plain(recovery.clientHours.rounded()) + " VEN-h"),
        .init(longest.entity),
        .init(
          "= " + (phases.isEmpty ? "nothing" : phases.joined(separator: " + "))
            + (longest.end == nil ? ", not back at the end" : "")),
      ])
    }
    return [heading("recovery time, longest per capability")]
      + table.lines(indent: "    ", paint: paint)
  }

  /// Recovery targets that the scenario set.
  func targets(_ record: DrillRecord) -> [TerminalText] {
    guard !record.recoveryTargets.isEmpty else { return [] }
    var table = TextTable([.left, .left, .right, .left])
    for target in record.recoveryTargets {
      table.add([
        .init(target.isMet ? "✓" : "✗", target.isMet ? .good : .bad), .init(target.name),
        .init(Figures.text(target.seen)), .init("of " + Figures.text(target.allowed) + " allowed"),
      ])
    }
    return [heading("recovery targets")] + table.lines(indent: "    ", paint: paint)
  }

  /// What was lost, and for how many VEN-hours somebody was blind.
  func losses(_ record: DrillRecord) -> [TerminalText] {
    var parts = record.recoveryPoint.map { metric in
      metric.name.replacing("_", with: " ").replacing(".", with: " ") + " " + Figures.text(metric)
    }
    if let blind = record.metric("blind_ven_hours") {
      parts.append("blind " + Figures.plain(blind.value.rounded()) + " VEN-hours")
    }
    guard !parts.isEmpty else { return [] }
    return [heading("lost and blind"), "    \(parts.joined(separator: " · "))"]
  }

  /// Time in each health state per PCE.
  func health(_ record: DrillRecord) -> [TerminalText] {
    let (rows, states) = StateTimes.health(of: record)
    guard !rows.isEmpty else { return [] }
    var table = TextTable([.left] + states.map { _ in .right })
    table.add([.init("")] + states.map { .init($0, .quiet) })
    for row in rows {
      table.add(
        [.init(row.entity)]
          + states.map { state in
            let time = row.time(in: state)
            return .init(time == .zero ? "–" : Spans.text(time))
          })
    }
    return [heading("time in each health state")] + table.lines(indent: "    ", paint: paint)
  }

  /// Dangers that came about.
  func hazards(_ record: DrillRecord) -> [TerminalText] {
    guard !record.hazards.isEmpty else { return [] }
    let clock = RunClock(record)
    var table = TextTable([.left, .left, .left, .left, .left])
    for hazard in record.hazards {
      let length = Spans.text((hazard.end ?? clock.end) - hazard.start)
      let effects = hazard.effects.map { $0.name + " " + Figures.text($0) }
      table.add([
        .init(hazard.name, .doubtful),
        .init("from " + clock.time(hazard.start)),
        .init(hazard.end == nil ? "to the end (" + length + ")" : "for " + length),
        .init(Plural.list(hazard.subjects)),
        .init((effects + [hazard.sources.joined(separator: " ")]).joined(separator: " · ")),
      ])
    }
    return [heading("hazards")] + table.lines(indent: "    ", paint: paint)
  }

  /// Open assumptions that the run drew upon, those with most draws first.
  func assumptions(_ record: DrillRecord) -> [TerminalText] {
    let open = record.openAssumptions.enumerated().sorted {
      ($1.element.draws, $0.offset) < ($0.element.draws, $1.offset)
    }.map(\.element)
    guard !open.isEmpty else { return [] }
    var table = TextTable([.left, .left, .left, .left, .right])
    for use in open.prefix(Self.assumptionLimit) {
      table.add([
        .init(use.id), .init(use.name), .init(use.value), .init(use.status, .doubtful),
        .init(use.draws == 0 ? "read" : Plural.text(use.draws, "draw")),
      ])
    }
    let count = "\(open.count) of \(record.assumptions.count) figures used"
    var lines = [heading(TerminalText("open assumptions behind the verdict, " + count))]
    lines += table.lines(indent: "    ", paint: paint)
    let more = open.count - Self.assumptionLimit
    if more > 0 { lines.append("    and \(more) more; the HTML page and --json list them all") }
    return lines
  }

  private static var assumptionLimit: Int { 8 }

  private func heading(_ text: TerminalText) -> TerminalText { "  " + paint(text, .strong) }

  private func tone(_ mark: Verdict.Mark) -> Paint.Tone {
    switch mark {
    case .asWanted: .good
    case .missed: .bad
    case .notExercised, .warned: .doubtful
    }
  }
}
