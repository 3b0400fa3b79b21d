import Observations
import Units

/// The VENs of one group by their state, stacked to the group's total.
struct StackPlot: Sendable {
  /// States that exclude each other, from the best to the worst, with their metric and fill.
  static let states: [(metric: String, name: String, tone: Tone)] = [
    ("vens active", "active", .good), ("vens degraded", "degraded", .warn),
    ("vens offline", "offline", .bad), ("vens lost agent", "lost agent", .off),
  ]

  let entity: String
  /// One series per state that somebody was ever in, in the order of ``states``.
  let layers: [(name: String, tone: Tone, series: LevelSeries)]
  let frame: TimeFrame
  let strip: BandStrip
  /// Most points that an area may have.
  let pointLimit: Int

  /// A plot for each entity that has VENs by state.
  static func all(
    of record: DrillRecord, frame: TimeFrame, strip: BandStrip, pointLimit: Int
  ) -> [StackPlot] {
    var entities: [String] = []
    for series in record.series
    where states.contains(where: { $0.metric == series.metric }) {
      if !entities.contains(series.entity) { entities.append(series.entity) }
    }
    return entities.map { entity in
      let layers = states.compactMap { state in
        record.series.first { series in
          series.entity == entity && series.metric == state.metric
            && series.points.contains { $0.value > 0 }
        }.map { (name: state.name, tone: state.tone, series: $0) }
      }
      return StackPlot(
        entity: entity, layers: layers, frame: frame, strip: strip, pointLimit: pointLimit)
    }
  }

  var figure: Markup {
    let samples = samples
    let axis = ValueAxis(
      low: 0, high: samples.map { $0.values.reduce(0, +) }.max() ?? 0, unit: .count)
    let bottom = LinePlot.top + LinePlot.plotHeight
    let areas: [Markup] = layers.indices.reversed().map { index in
      let tone = layers[index].tone.fill
      return "<path class=\"area \(tone)\" d=\"\(area(samples, upTo: index, axis))\"/>"
    }
    return """
      <figure><h3>VENs by state: \(entity)</h3><div class="wide">\
      <svg class="timeline" viewBox="0 0 \(TimeFrame.fullWidth) \(bottom + 30)" role="img" \
      aria-label="VENs of \(entity) by state over time">\(areas.joined())\
      \(PlotGround.draw(axis, frame))<g class="over">\(strip.backdrop(height: bottom))</g>\
      \(frame.axis(at: bottom, datesFirst: false))</svg></div>\(legend)</figure>
      """
  }

  private var legend: Markup {
    let items: [Markup] = layers.map { layer in
      let peak = layer.series.points.map(\.value).max() ?? 0
      return """
        <li><svg width="22" height="12" aria-hidden="true"><rect class="\(layer.tone.fill)" \
        width="22" height="12"/></svg>\(layer.name) <span>peak \(Figures.plain(peak))</span></li>
        """
    }
    return "<ul class=\"legend\">\(items.joined())</ul>"
  }

  private typealias Sample = (x: Double, values: [Double])

  /// The values of all layers, in the narrowest columns that keep to the limit.
  private var samples: [Sample] {
    var kept = samples(columnWidth: Thinning.widths[0])
    for width in Thinning.widths.dropFirst() where kept.count > pointLimit {
      kept = samples(columnWidth: width)
    }
    return kept
  }

  /// The values of all layers wherever one changes, the last ones of each column.
  private func samples(columnWidth: Double) -> [Sample] {
    var next = layers.map { _ in 0 }
    var values = layers.map { _ in 0.0 }
    var samples: [Sample] = []
    while true {
      var now: Instant?
      for (index, layer) in layers.enumerated() where next[index] < layer.series.points.count {
        let at = layer.series.points[next[index]].at
        now = min(now ?? at, at)
      }
      guard let now, now <= frame.clock.end else { break }
      for (index, layer) in layers.enumerated() {
        while next[index] < layer.series.points.count, layer.series.points[next[index]].at == now {
          values[index] = max(0, layer.series.points[next[index]].value)
          next[index] += 1
        }
      }
      let x = frame.x(now)
      if let last = samples.last, x - last.x < columnWidth, samples.count > 1 {
        samples[samples.count - 1].values = values
      } else {
        samples.append((x, values))
      }
    }
    return samples
  }

  /// The area from the floor to the sum of the layers up to one of them.
  private func area(_ samples: [Sample], upTo index: Int, _ axis: ValueAxis) -> Markup {
    guard let first = samples.first else { return "" }
    let floor = LinePlot.top + LinePlot.plotHeight
    var path: Markup = "M\(first.x) \(floor)"
    var lastY = -1.0
    for sample in samples {
      let y = PlotGround.y(sample.values[...index].reduce(0, +), axis)
      if abs(y - lastY) >= 0.05 { path += "H\(sample.x)V\(y)" }
      lastY = y
    }
    return path + "H\(frame.x(frame.clock.end))V\(floor)Z"
  }
}
