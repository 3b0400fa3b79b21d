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
        .init(verdict.outcomeWords, detail: seen),
      ])
    }
    let rows = table.blocks(indent: 4, paint: paint)
    var lines: [TerminalText] = [heading("expectations")]
    for (index, verdict) in record.verdicts.enumerated() {
      lines += rows[index]
      if verdict.mark != .asWanted {
        lines += wrapped("claim: " + verdict.claim, indent: 8, .quiet)
        if record.violationWords(verdict) != nil, !verdict.evidence.isEmpty {
          lines += wrapped("seen: " + verdict.evidence, indent: 8, .quiet)
        }
      }
    }
    return lines
  }

  /// Recovery time of each capability: its longest outage in phases, and the client-weighted sum.
  func recovery(_ record: DrillRecord) -> [TerminalText] {
    let recoveries = CapabilityRecovery.all(of: record)
    guard !recoveries.isEmpty else { return [] }
    var table = TextTable([.left, .right, .right, .right, .left])
    for recovery in recoveries {
      guard let longest = recovery.longest else { continue }
      let phases = longest.namedPhases.filter { $0.length != .zero }
        .map { $0.name + " " + Spans.text($0.length) }
      table.add([
        .init(recovery.capability),
        .init(Spans.text(recovery.longestLength), longest.end == nil ? .bad : .strong),
        .init(Figures.grouped(recovery.outages.count) + "×"),
        .init(Figures.plain(recovery.clientHours.rounded()) + " " + record.clientNoun + "-h"),
        .init(
          longest.entity + " = " + phases.joined(separator: " + ")
            + (longest.end == nil ? ", not back at the end" : "")),
      ])
    }
    return [heading("recovery time, longest per capability")]
      + table.lines(indent: 4, paint: paint)
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
    return [heading("recovery targets")] + table.lines(indent: 4, paint: paint)
  }

  /// What was lost, and for how many VEN-hours somebody was blind.
  func losses(_ record: DrillRecord) -> [TerminalText] {
    var parts = record.recoveryPoint.map { metric in
      metric.name.replacing("_", with: " ").replacing(".", with: " ") + " " + Figures.text(metric)
    }
    if let blind = record.blindTime {
      parts.append("blind " + Figures.plain(blind.value.rounded()) + " " + record.clientHours)
    }
    guard !parts.isEmpty else { return [] }
    return [heading("lost and blind")] + wrapped(parts.joined(separator: " · "), indent: 4)
  }

  /// Time in each health state per PCE.
  func health(_ record: DrillRecord) -> [TerminalText] {
    let times = HealthTimes(record)
    let states = times.states.map(\.name)
    guard !times.rows.isEmpty else { return [] }
    var table = TextTable([.left] + states.map { _ in .right })
    table.add([.init("")] + states.map { .init($0, .quiet) })
    for row in times.rows {
      table.add(
        [.init(row.entity)]
          + states.map { state in
            let time = row.time(in: state)
            return .init(time == .zero ? "–" : Spans.text(time))
          })
    }
    return [heading(TerminalText(times.title.lowercased()))] + table.lines(indent: 4, paint: paint)
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
    return [heading("hazards")] + table.lines(indent: 4, paint: paint)
  }

  /// Open assumptions that the run drew upon, those with most draws first.
  func assumptions(_ record: DrillRecord) -> [TerminalText] {
    let open = record.openAssumptions.enumerated().sorted {
      ($1.element.draws, $0.offset) < ($0.element.draws, $1.offset)
    }.map(\.element)
    guard !open.isEmpty else { return [] }
    var table = TextTable([.left, .left, .left, .right, .left])
    for use in open.prefix(Self.assumptionLimit) {
      table.add([
        .init(use.id), .init(use.name), .init(use.status, .doubtful),
        .init(use.draws == 0 ? "read" : Plural.text(use.draws, "draw")), .init(use.value),
      ])
    }
    let count = "\(open.count) of \(record.assumptions.count) figures used"
    var lines = [heading(TerminalText("open assumptions behind the verdict, " + count))]
    lines += table.lines(indent: 4, paint: paint)
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
