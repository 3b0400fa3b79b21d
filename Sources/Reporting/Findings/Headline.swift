import Observations
import Units

/// A run in a few plain sentences: who led, who was blind, what was lost, for how long.
struct Headline: Sendable {
  /// The sentences, most telling first.
  let sentences: [String]

  init(_ record: DrillRecord) {
    let all = [
      Self.leaders(record), Self.writes(record), Self.blind(record), Self.lost(record),
      Self.hazards(record),
    ]
    let told = all.compactMap(\.self)
    sentences = told.isEmpty ? ["No capability was away, and no danger came about."] : told
  }

  private static func leaders(_ record: DrillRecord) -> String? {
    let clock = RunClock(record)
    let reigns = Leadership(record).reigns
    guard let first = reigns.first else { return nil }
    let later = reigns.dropFirst().prefix(3)
    guard !later.isEmpty else {
      let stayed = first.end >= clock.end
      return name(first.entity)
        + (stayed ? " led throughout." : " led until \(clock.shortTime(first.end)).")
    }
    let changes = later.map { name($0.entity) + " from \(clock.shortTime($0.start))" }
    return name(first.entity) + " led first, " + Plural.list(changes) + "."
  }

  private static func writes(_ record: DrillRecord) -> String? {
    let recoveries = CapabilityRecovery.all(of: record)
    let telling = recoveries.first { $0.capability == "policy writes" }
    let worst = recoveries.reduce(nil as CapabilityRecovery?) { best, next in
      next.longestLength > best?.longestLength ?? .zero ? next : best
    }
    guard let chosen = telling ?? worst, let longest = chosen.longest else { return nil }
    let clock = RunClock(record)
    let end = longest.end.map { clock.shortTime($0) } ?? "the end, and it was not back"
    let what = chosen.capability == "policy writes" ? "Nobody could write policy" : nil
    return (what ?? capitalized(chosen.capability) + " was away at " + name(longest.entity))
      + " for \(Spans.text(chosen.longestLength)), from \(clock.shortTime(longest.start)) to \(end)."
  }

  private static func blind(_ record: DrillRecord) -> String? {
    guard let hours = record.metric("blind_ven_hours") else { return nil }
    if hours.value <= 0 { return "No VEN was blind." }
    let peak =
      record.series.filter { $0.metric == "vens blind" }
      .compactMap { $0.points.map(\.value).max() }.max() ?? 0
    let most = peak > 0 ? ", at most \(Figures.plain(peak)) VENs of one group at a time" : ""
    return "\(Figures.plain(hours.value.rounded())) VEN-hours passed blind\(most)."
  }

  private static func lost(_ record: DrillRecord) -> String? {
    guard let lost = record.metric("policy_changes.lost") else { return nil }
    var parts: [String] = []
    for (key, word) in [("lost", "lost"), ("diverged", "diverged"), ("conflicting", "conflicting")]
    {
      guard let metric = record.metric("policy_changes." + key), metric.value > 0 else { continue }
      parts.append(Figures.plain(metric.value) + " " + word)
    }
    if lost.value <= 0, parts.isEmpty { return "No policy change was lost." }
    return "Policy changes: " + Plural.list(parts) + "."
  }

  private static func hazards(_ record: DrillRecord) -> String? {
    guard !record.hazards.isEmpty else { return nil }
    let end = RunClock(record).end
    let told = record.hazards.prefix(3).map { hazard in
      hazard.name + " for " + Spans.text((hazard.end ?? end) - hazard.start)
    }
    let more = record.hazards.count - told.count
    return "Hazards: " + Plural.list(told + (more > 0 ? ["\(more) more"] : [])) + "."
  }

  /// An entity's name without its kind.
  static func name(_ entity: String) -> String {
    entity.split(separator: ":", maxSplits: 1).last.map(String.init) ?? entity
  }

  /// The text with a capital letter in front.
  static func capitalized(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }
}

extension DrillRecord {
  /// A figure by its name.
  func metric(_ name: String) -> Metric? { metrics.first { $0.name == name } }

  /// Figures of lost, diverged and conflicting things: the recovery point.
  var recoveryPoint: [Metric] {
    metrics.filter { metric in
      [".lost", ".diverged", ".conflicting"].contains { metric.name.hasSuffix($0) }
    }
  }

  /// Assumptions without a vendor's document or the site's own measurement behind them.
  var openAssumptions: [AssumptionUse] { assumptions.filter(\.isOpen) }
}
