import Observations
import Units

/// The parts of one whole of one entity, stacked: for instance VENs of a group by their state.
struct StackPlot: Sendable {
  let whole: String
  let entity: String
  /// One series per part that is ever more than nothing, in the order of the record.
  let layers: [(part: SeriesPart, series: LevelSeries)]
  let ground: CommonGround
  /// Most points that an area may have.
  let pointLimit: Int

  /// A plot for each whole of each entity.
  static func all(
    of record: DrillRecord, ground: CommonGround, pointLimit: Int
  ) -> [StackPlot] {
    var wholes: [(entity: String, whole: String)] = []
    for series in record.series {
      guard let part = series.part else { continue }
      if !wholes.contains(where: { $0.entity == series.entity && $0.whole == part.whole }) {
        wholes.append((series.entity, part.whole))
      }
    }
    return wholes.map { entity, whole in
      let layers: [(part: SeriesPart, series: LevelSeries)] = record.series.compactMap { series in
        guard let part = series.part, part.whole == whole, series.entity == entity,
          series.points.contains(where: { $0.value > 0 })
        else { return nil }
        return (part, series)
      }
      return StackPlot(
        whole: whole, entity: entity, layers: layers, ground: ground, pointLimit: pointLimit)
    }
  }

  /// True when nothing ever moved from one part to another.
  var isUnchanged: Bool { layers.allSatisfy { $0.series.constant != nil } }

  /// `9,000 active`, for a whole that never changes.
  var words: String {
    let parts = layers.map { Figures.plain($0.series.constant ?? 0) + " " + $0.part.name }
    return parts.isEmpty ? "nothing" : Plural.list(parts)
  }

  var figure: Markup {
    let samples = samples
    let axis = ValueAxis(
      low: 0, high: samples.map { $0.values.reduce(0, +) }.max() ?? 0, unit: .count)
    let bottom = LinePlot.top + LinePlot.plotHeight
    let areas: [Markup] = layers.indices.reversed().map { index in
      let tone = Tone(layers[index].part.standing).fill
      return "<path class=\"area \(tone)\" d=\"\(area(samples, upTo: index, axis))\"/>"
    }
    return """
      <figure><h3>\(whole): \(Markup.breakable(entity))</h3><div class="wide">\
      <svg class="timeline" viewBox="0 0 \(TimeFrame.fullWidth) \(bottom + 30)" role="img" \
      aria-label="\(whole) of \(entity) over time">\(areas.joined())\
      <g class="over">\(ground.ground(height: bottom))</g>\(axis.drawing)\
      \(ground.axis(at: bottom))</svg></div>\(legend)</figure>
      """
  }

  private var legend: Markup {
    let items: [Markup] = layers.map { layer in
      let tone = Tone(layer.part.standing).fill
      return """
        <li><svg width="22" height="12" aria-hidden="true"><rect class="\(tone)" \
        width="22" height="12"/></svg>\(layer.part.name) \
        <span>peak \(Figures.plain(layer.series.peak))</span></li>
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
      guard let now, now <= ground.frame.clock.end else { break }
      for (index, layer) in layers.enumerated() {
        while next[index] < layer.series.points.count, layer.series.points[next[index]].at == now {
          values[index] = max(0, layer.series.points[next[index]].value)
          next[index] += 1
        }
      }
      let x = ground.frame.x(now)
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
      let y = axis.y(sample.values[...index].reduce(0, +))
      if abs(y - lastY) >= 0.05 { path += "H\(sample.x)V\(y)" }
      lastY = y
    }
    return path + "H\(ground.frame.x(ground.frame.clock.end))V\(floor)Z"
  }
}
