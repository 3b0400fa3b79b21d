import Observations
import Units

/// A run in a few plain sentences: who led, what was away, who was blind, what was lost.
struct Headline: Sendable {
  /// The sentences, most telling first.
  let sentences: [String]

  init(_ record: DrillRecord) {
    let all = [
      Self.leaders(record), Self.away(record), Self.alsoAway(record), Self.health(record),
      Self.peaks(record), Self.blind(record), Self.lost(record), Self.hazards(record),
    ]
    let told = all.compactMap(\.self)
    sentences = told.isEmpty ? ["No capability was away, and no danger came about."] : told
  }

  private static func peaks(_ record: DrillRecord) -> String? {
    let peaks = Peak.all(of: record)
    return peaks.isEmpty ? nil : "At worst: " + Plural.list(peaks.map(\.words)) + "."
  }

  private static func blind(_ record: DrillRecord) -> String? {
    guard let hours = record.blindTime else { return nil }
    let noun = record.clientNoun
    if hours.value <= 0 { return "No \(noun) was blind." }
    let peak =
      record.series.filter { $0.metric.hasSuffix(" blind") }
      .compactMap { $0.points.map(\.value).max() }.max() ?? 0
    let most = peak > 0 ? ", at most \(Figures.plain(peak)) \(noun)s of one group at a time" : ""
    return "\(Figures.plain(hours.value.rounded())) \(noun)-hours passed blind\(most)."
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

  /// The sum over all clients of the time that they were blind.
  var blindTime: Metric? { metrics.first { $0.unit == .hours && $0.name.hasPrefix("blind") } }

  /// Figures of lost, diverged and conflicting things: the recovery point.
  var recoveryPoint: [Metric] {
    metrics.filter { metric in
      [".lost", ".diverged", ".conflicting"].contains { metric.name.hasSuffix($0) }
    }
  }

  /// Assumptions without a vendor's document or the site's own measurement behind them.
  var openAssumptions: [AssumptionUse] { assumptions.filter(\.isOpen) }

  /// What a client is called; `client` where the systems do not agree.
  var clientNoun: String {
    guard let first = header.systems.first?.clientNoun,
      header.systems.allSatisfy({ $0.clientNoun == first })
    else { return "client" }
    return first
  }

  /// Client time in words, for instance `VEN-hours`.
  var clientHours: String { clientNoun + "-hours" }
}
