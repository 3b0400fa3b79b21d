import Observations
import Units

/// One of the few figures by which a run is judged at a glance.
struct KeyFigure: Sendable {
  /// What a figure is about, whatever its value in a run.
  enum Topic: Equatable, Sendable {
    case without(String)
    case highest(String)
    case lost(String)
    case blind
    case hazards
  }

  /// More would not be at a glance.
  static let limit = 6

  let topic: Topic
  let name: String
  let value: String
  var isBad = false

  /// The figures of one run.
  static func all(of record: DrillRecord) -> [KeyFigure] {
    topics(of: [record]).map { KeyFigure($0, of: record) }
  }

  /// What was away, what aged most, what was lost, how long clients were blind, dangers; what tells
  /// anything in one run is told of all.
  static func topics(of records: [DrillRecord]) -> [Topic] {
    let each =
      records.flatMap(away) + telling(records) + records.flatMap(aged) + records.flatMap(lost)
      + records.flatMap(blind) + records.flatMap(dangers)
    var found: [Topic] = []
    for topic in each where !found.contains(topic) { found.append(topic) }
    let spoiled = records.flatMap(\.recoveryPoint).filter { $0.value > 0 }.map(\.name)
    if !spoiled.isEmpty {
      found.removeAll { topic in
        guard case .lost(let name) = topic else { return false }
        return !spoiled.contains(name)
      }
    }
    return Array(found.prefix(limit))
  }

  private static func away(_ record: DrillRecord) -> [Topic] {
    guard let widest = CapabilityRecovery.widest(of: record) else { return [] }
    let longest = CapabilityRecovery.all(of: record).reduce(widest) { best, next in
      next.longestLength > best.longestLength ? next : best
    }
    return [.without(widest.capability), .without(longest.capability)]
  }

  /// The capability whose longest absence differs most between the runs: what the variants are for.
  private static func telling(_ records: [DrillRecord]) -> [Topic] {
    let runs = records.map { CapabilityRecovery.all(of: $0) }
    var most: (capability: String, spread: Duration)?
    for capability in runs.joined().map(\.capability) {
      let lengths = runs.map { run in
        run.first { $0.capability == capability }?.longestLength ?? .zero
      }
      let spread = (lengths.max() ?? .zero) - (lengths.min() ?? .zero)
      if spread > most?.spread ?? .zero { most = (capability, spread) }
    }
    return most.map { [.without($0.capability)] } ?? []
  }

  /// Where nothing was away, the ages that stand out are what there is to tell.
  private static func aged(_ record: DrillRecord) -> [Topic] {
    guard record.outages.isEmpty else { return [] }
    return Peak.all(of: record).prefix(3).map { .highest($0.metric) }
  }

  /// What did not survive; the first kind also when nothing was lost.
  private static func lost(_ record: DrillRecord) -> [Topic] {
    let points = record.recoveryPoint
    let spoiled = points.filter { $0.value > 0 }
    return (spoiled.isEmpty ? points.prefix(1) : spoiled.prefix(2)).map { .lost($0.name) }
  }

  private static func blind(_ record: DrillRecord) -> [Topic] {
    record.blindTime == nil ? [] : [.blind]
  }

  private static func dangers(_ record: DrillRecord) -> [Topic] {
    record.hazards.isEmpty ? [] : [.hazards]
  }

  /// The figure of a topic in a run.
  init(_ topic: Topic, of record: DrillRecord) {
    self.topic = topic
    switch topic {
    case .without(let capability):
      let recovery = CapabilityRecovery.all(of: record).first { $0.capability == capability }
      name = "longest without " + capability
      isBad = recovery?.isStillAway ?? false
      value = Spans.text(recovery?.longestLength ?? .zero) + (isBad ? ", not back" : "")
    case .highest(let metric):
      let peak = record.series.filter { $0.metric == metric }.map(\.peak).max() ?? 0
      name = "highest " + metric
      value = Figures.text(peak, .seconds)
    case .lost(let metric):
      let figure = record.metric(metric)
      name = metric.replacing("_", with: " ").replacing(".", with: " ")
      value = figure.map { Figures.text($0) } ?? "–"
      isBad = (figure?.value ?? 0) > 0
    case .blind:
      name = record.clientHours + " blind"
      value = record.blindTime.map { Figures.plain($0.value.rounded()) } ?? "–"
    case .hazards:
      name = "hazards"
      value = Figures.grouped(record.hazards.count)
      isBad = !record.hazards.isEmpty
    }
  }
}
