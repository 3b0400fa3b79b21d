import Observations
import Units

extension MarkdownReport {
  func sections(of record: DrillRecord) -> [[MarkdownText]] {
    let parts: [(MarkdownHeading, [[MarkdownText]])] = [
      (.verdicts, [verdicts(record)]), (.story, [story(record)]),
      (.recovery, [recovery(record), targets(record)]), (.health, [health(record)]),
      (.hazards, [hazards(record)]), (.figures, [figures(record)]),
    ]
    return parts.flatMap { heading, blocks in
      let full = blocks.filter { !$0.isEmpty }
      return full.isEmpty ? [] : [["### \(heading.rawValue)"]] + full
    }
  }

  private func verdicts(_ record: DrillRecord) -> [MarkdownText] {
    guard !record.verdicts.isEmpty else { return [] }
    var table = MarkdownTable([
      "", "expectation", "claim", "outcome", "#exercised", "#margin", "seen", "facts",
    ])
    for verdict in record.verdicts {
      let seen = [record.violationWords(verdict), verdict.evidence].compactMap(\.self)
      table.add([
        verdict.mark.sign, verdict.name, verdict.claim, verdict.outcomeWords,
        verdict.exercisedWords, verdict.marginWords,
        seen.filter { !$0.isEmpty }.joined(separator: "; "), verdict.facts.joined(separator: " "),
      ])
    }
    return table.lines
  }

  private func story(_ record: DrillRecord) -> [MarkdownText] {
    guard !record.decisions.isEmpty else { return [] }
    let clock = RunClock(record)
    var table = MarkdownTable(["since start", "kind", "subject", "what", "because of", "sources"])
    for entry in Story(record.decisions, telling: Array(record.decisions.indices)).entries {
      switch entry {
      case .decision(let index): table.add(row(record.decisions[index], in: record, clock))
      case .again(let lines, let times, let until):
        let words = Story.againWords(lines: lines, times: times)
        table.add([clock.sinceStart(until), "again", "", words, "", ""])
      }
    }
    return table.lines
  }

  private func row(_ decision: Decision, in record: DrillRecord, _ clock: RunClock) -> [String] {
    let cause = record.cause(of: decision).map {
      clock.sinceStart($0.at) + " " + $0.kind.rawValue + " " + $0.subject
    }
    return [
      clock.sinceStart(decision.at), decision.kind.rawValue, decision.subject, decision.text,
      cause ?? "", decision.sources.joined(separator: " "),
    ]
  }

  private func recovery(_ record: DrillRecord) -> [MarkdownText] {
    guard !record.outages.isEmpty else { return [] }
    let clock = RunClock(record)
    var table = MarkdownTable(
      ["capability", "where", "from", "#length"] + RecoveryPhase.names.map { "#" + $0 }
        + ["#" + record.clientHours])
    for outage in record.outages {
      let length = outage.length(until: clock.end)
      let isBack = outage.end != nil
      table.add(
        [
          outage.capability, outage.entity, clock.sinceStart(outage.start),
          Spans.text(length) + (isBack ? "" : ", not back"),
        ] + outage.namedPhases.map { $0.length == .zero ? "–" : Spans.text($0.length) } + [
          Figures.decimal(outage.clients * length.seconds / 3_600, places: 0)
        ])
    }
    return table.lines
  }

  private func targets(_ record: DrillRecord) -> [MarkdownText] {
    guard !record.recoveryTargets.isEmpty else { return [] }
    var table = MarkdownTable(["", "target", "#seen", "#allowed"])
    for target in record.recoveryTargets {
      table.add([
        target.isMet ? "✓" : "✗", target.name, Figures.text(target.seen),
        Figures.text(target.allowed),
      ])
    }
    return table.lines
  }

  private func health(_ record: DrillRecord) -> [MarkdownText] {
    let times = HealthTimes(record)
    let states = times.states.map(\.name)
    guard !times.rows.isEmpty else { return [] }
    var table = MarkdownTable(["time in state"] + states.map { "#" + $0 })
    for row in times.rows {
      table.add(
        [row.entity]
          + states.map { row.time(in: $0) == .zero ? "–" : Spans.text(row.time(in: $0)) })
    }
    return table.lines
  }

  private func hazards(_ record: DrillRecord) -> [MarkdownText] {
    guard !record.hazards.isEmpty else { return [] }
    let clock = RunClock(record)
    var table = MarkdownTable(["hazard", "who", "from", "#length", "effects", "sources"])
    for hazard in record.hazards {
      let length = Spans.text((hazard.end ?? clock.end) - hazard.start)
      table.add([
        hazard.name, Plural.list(hazard.subjects), clock.sinceStart(hazard.start),
        length + (hazard.end == nil ? ", to the end" : ""),
        hazard.effects.map { $0.name + " " + Figures.text($0) }.joined(separator: ", "),
        hazard.sources.joined(separator: " "),
      ])
    }
    return table.lines
  }

  private func figures(_ record: DrillRecord) -> [MarkdownText] {
    guard !record.metrics.isEmpty else { return [] }
    var table = MarkdownTable(["figure", "#value"])
    for metric in record.metrics { table.add([metric.name, Figures.text(metric)]) }
    return table.lines
  }
}
