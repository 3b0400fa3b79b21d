import Observations
import Units

/// The highest value of an age or a lag in a run, where it stands out from how the run began.
struct Peak: Sendable {
  /// What was measured.
  let metric: String
  /// The value. [s]
  let value: Double
  /// Where it was seen; several when they reached the same.
  let entities: [String]

  /// Nothing below this is worth a sentence. [s]
  private static let leastTold = 60.0

  /// Peaks of all spans of time that grow by themselves, in the order of their metrics.
  ///
  /// A peak is told when it is at least twice what the metric reached before the first fault or
  /// procedure.
  static func all(of record: DrillRecord) -> [Peak] {
    guard let begin = record.bands.filter({ $0.kind != .step }).map(\.start).min() else {
      return []
    }
    var metrics: [String] = []
    for series in record.series where series.unit == .seconds && series.shape == .linear {
      if !metrics.contains(series.metric) { metrics.append(series.metric) }
    }
    return metrics.compactMap { metric in
      peak(of: metric, in: record.series.filter { $0.metric == metric }, after: begin)
    }
  }

  private static func peak(
    of metric: String, in series: [LevelSeries], after begin: Instant
  ) -> Peak? {
    let highest = series.map { top(of: $0, where: { _ in true }) }
    let usual = series.map { top(of: $0, where: { $0 < begin }) }.max() ?? 0
    guard let peak = highest.max(), peak >= leastTold, peak >= 2 * usual else { return nil }
    // What reads the same is the same.
    let same = zip(series, highest).filter {
      Figures.text($1, .seconds) == Figures.text(peak, .seconds)
    }
    return Peak(metric: metric, value: peak, entities: same.map(\.0.entity))
  }

  private static func top(of series: LevelSeries, where counts: (Instant) -> Bool) -> Double {
    series.points.filter { counts($0.at) && $0.value.isFinite }.map(\.value).max() ?? 0
  }

  /// `lag 1h (us-east->eu-west)`.
  var words: String {
    let names = entities.prefix(2).map { Headline.name($0) }
    let more = entities.count - names.count
    let places = Plural.list(names + (more > 0 ? [Plural.text(more, "other")] : []))
    return metric + " " + Figures.text(value, .seconds) + " (" + places + ")"
  }
}
