public import Drills
public import Observations

/// What a mistake did, told from two runs that differ by it alone.
public enum MistakeOutcome {
  /// The outcome in words, with ids of facts; never empty.
  ///
  /// - Parameters:
  ///   - step: the step at which the mistake is made, for the reason why nothing is seen.
  ///   - kind: what is done wrong at it.
  public static func words(
    of record: DrillRecord, against baseline: DrillRecord, at step: ProcedureStep,
    by kind: Mistake.Kind
  ) -> String {
    if case .invariantBroken(let rule) = record.ending { return "BUG: \(rule)" }
    if !record.decisions.contains(where: { $0.kind == .mistake }) {
      return "(\(obstacle(to: kind)))"
    }
    var parts = refusals(record, baseline) + dangers(record, baseline)
    parts += missed(record, baseline)
    if parts.isEmpty { parts = ends(record, baseline) + notes(record, baseline) }
    if parts.isEmpty, let metric = changedMetric(record, baseline) { parts = [metric] }
    guard parts.isEmpty else { return parts.joined(separator: "; ") }
    return MistakeStudy.noEffect + reason(step, kind)
  }

  /// Why a mistake was not made although nothing forbade it.
  private static func obstacle(to kind: Mistake.Kind) -> String {
    if case .tooEarly = kind { return "the step before it leaves nothing to wait for" }
    return "the step is not come to any more"
  }

  private static func reason(_ step: ProcedureStep, _ kind: Mistake.Kind) -> String {
    switch kind {
    case .omit, .wrongTarget: reasonOfLeavingOut(step)
    case .wrongOrder: "either order ends the same"
    case .tooEarly: "what was not waited for is so before it matters"
    case .tooLate: "an hour later it ends the same"
    case .repeat: "what is done already stays done"
    case .misread: "either answer leads to the same end"
    }
  }

  private static func reasonOfLeavingOut(_ step: ProcedureStep) -> String {
    switch step.work {
    case .check: "what it looks for is so in this drill, sooner or later"
    case .choose: "the choice is the same"
    case .act: "it only takes time"
    case .command: "nothing in this drill depends on it"
    case .run, .forEach: "nothing is to be done in it in this drill"
    }
  }

  /// New refusals and failures, at most two of them.
  private static func refusals(_ record: DrillRecord, _ baseline: DrillRecord) -> [String] {
    let isRefusal = { (decision: Decision) in
      decision.kind == .refusal
        || (decision.kind == .command && decision.text.hasPrefix("sees "))
        || (decision.kind == .procedure && decision.text.contains(" fails: "))
    }
    var told: [String] = []
    for decision in new(record, baseline, isRefusal) {
      // That a step fails for the reason that was given just before says nothing more.
      let reason = String(decision.text.drop { $0 != ":" })
      if reason.hasSuffix(" failed") || told.contains(where: { $0.contains(reason) }) { continue }
      told.append(decision.text + ids(decision.sources))
    }
    return Array(told.prefix(2))
  }

  /// What the system says only with the mistake, and what it says only without it.
  private static func notes(_ record: DrillRecord, _ baseline: DrillRecord) -> [String] {
    let isSystem = { (decision: Decision) in
      decision.kind == .system && !decision.text.hasPrefix("is ")
        && !decision.text.hasPrefix("shows the badge")
    }
    let added = new(record, baseline, isSystem).first.map {
      "\($0.subject) \($0.text)\(ids($0.sources))"
    }
    let gone = new(baseline, record, isSystem).first.map {
      "does not come about: \($0.subject) \($0.text)\(ids($0.sources))"
    }
    return [added, gone].compactMap(\.self)
  }

  /// Dangers that only the mistake brought about, at most two.
  private static func dangers(_ record: DrillRecord, _ baseline: DrillRecord) -> [String] {
    new(record, baseline) { $0.kind == .hazard }.prefix(2).map { decision in
      "danger: \(decision.subject) \(decision.text)\(ids(decision.sources))"
    }
  }

  private static func missed(_ record: DrillRecord, _ baseline: DrillRecord) -> [String] {
    let names = record.verdicts.filter { verdict in
      !verdict.isAsWanted
        && (baseline.verdicts.first { $0.name == verdict.name }?.isAsWanted ?? false)
    }.map { "`\($0.name)`\(ids(Array($0.facts.prefix(2))))" }
    guard !names.isEmpty else { return [] }
    let more = names.count > 3 ? " and \(names.count - 3) more" : ""
    return ["misses \(names.prefix(3).joined(separator: ", "))\(more)"]
  }

  /// States in which entities end otherwise, or the time that was won or lost.
  private static func ends(_ record: DrillRecord, _ baseline: DrillRecord) -> [String] {
    var parts: [String] = []
    for lane in record.lanes {
      guard
        let other = baseline.lanes.first(where: {
          $0.entity == lane.entity && $0.aspect == lane.aspect
        }), let end = lane.changes.last?.state, let usual = other.changes.last?.state, end != usual
      else { continue }
      parts.append("ends otherwise: \(lane.entity) \(lane.aspect) \(end), not \(usual)")
    }
    return Array(parts.prefix(2))
  }

  private static func changedMetric(_ record: DrillRecord, _ baseline: DrillRecord) -> String? {
    for metric in record.metrics {
      guard let before = baseline.metrics.first(where: { $0.name == metric.name }),
        abs(metric.value - before.value) > max(1, abs(before.value) / 100)
      else { continue }
      return MistakeStudy.onlyFigures + "\(metric.name) is "
        + (metric.value > before.value ? "larger" : "smaller")
    }
    return nil
  }

  /// Decisions whose subject and text the other run does not have, each once.
  private static func new(
    _ record: DrillRecord, _ baseline: DrillRecord, _ matches: (Decision) -> Bool
  ) -> [Decision] {
    var found: [Decision] = []
    for decision in record.decisions where matches(decision) {
      let isKnown = { (other: Decision) in
        other.subject == decision.subject && isSame(other.text, decision.text)
      }
      if !baseline.decisions.contains(where: isKnown), !found.contains(where: isKnown) {
        found.append(decision)
      }
    }
    return found
  }

  /// Whether two sentences are the same but for figures.
  private static func isSame(_ one: String, _ other: String) -> Bool {
    one == other || one.filter { !$0.isNumber } == other.filter { !$0.isNumber }
  }

  private static func ids(_ sources: [String]) -> String {
    sources.isEmpty ? "" : " (\(sources.joined(separator: ", ")))"
  }
}
