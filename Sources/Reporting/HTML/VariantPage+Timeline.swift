import Observations
import Units

extension VariantPage {
  /// Lanes and plots over one time axis; what never changes is told in a line.
  var timeline: Markup {
    let ground = CommonGround(frame: TimeFrame(clock), bands: record.bands, index: index)
    let strip: Markup = .when(!record.bands.isEmpty, BandStrip(ground: ground).drawing)
    let lanes = Swimlanes.all(of: record, ground: ground).map(\.drawing)
    let stacks = StackPlot.all(of: record, ground: ground, pointLimit: pointLimit)
    let plots = linePlots(ground)
    let figures = stacks.filter { !$0.isUnchanged }.map(\.figure) + plots.map(\.figure)
    guard !record.bands.isEmpty || !lanes.isEmpty || !figures.isEmpty else { return "" }
    let laneFigure: Markup = .when(
      !record.bands.isEmpty || !lanes.isEmpty,
      "<figure><div class=\"wide\">\(strip)\n\(lanes.joined("\n"))</div></figure>")
    return card(
      "Timeline",
      note: "All drawings share one time axis (UTC). Red bands are faults, blue ones procedures; "
        + "point at a bar for its times and reasons.",
      ground.definitions + laneFigure + LaneLegend(lanes: record.lanes).list
        + figures.joined("\n") + unchanged(stacks))
  }

  /// Metrics of their own, in the order of the record.
  private var metrics: [(name: String, series: [LevelSeries])] {
    var names: [String] = []
    for series in record.series where series.part == nil && !names.contains(series.metric) {
      names.append(series.metric)
    }
    return names.map { name in
      (name, record.series.filter { $0.metric == name && $0.part == nil })
    }
  }

  private func linePlots(_ ground: CommonGround) -> [LinePlot] {
    metrics.filter { metric in metric.series.contains { $0.constant == nil } }.map { metric in
      LinePlot(
        metric: metric.name, series: metric.series, ground: ground, pointLimit: pointLimit)
    }
  }

  /// One line on all series in which nothing ever happens.
  private func unchanged(_ stacks: [StackPlot]) -> Markup {
    var told: [String] = stacks.filter(\.isUnchanged).map {
      $0.whole + " of " + $0.entity + " (" + $0.words + ")"
    }
    for metric in metrics where metric.series.allSatisfy({ $0.constant != nil }) {
      told.append(metric.name + " " + Self.constants(metric.series))
    }
    return .when(
      !told.isEmpty, "<p class=\"note\"><b>Unchanged:</b> \(told.joined(separator: "; ")).</p>")
  }

  /// `0`, or `(pce:a 3,000, pce:b 2,000)` where series differ.
  private static func constants(_ series: [LevelSeries]) -> String {
    let values = series.map { Figures.text($0.constant ?? 0, $0.unit) }
    if let first = values.first, values.allSatisfy({ $0 == first }) { return first }
    let shown = zip(series, values).prefix(8).map { $0.entity + " " + $1 }
    let more = series.count - shown.count
    return "(" + shown.joined(separator: ", ") + (more > 0 ? " and \(more) more" : "") + ")"
  }
}
