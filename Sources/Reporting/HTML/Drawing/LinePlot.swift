import Observations
import Units

/// All series of one metric as lines over the common time axis.
struct LinePlot: Sendable {
  /// Lines with a colour and dashes of their own; more are drawn thin and grey.
  private static let lineLimit = 8
  /// Lines that are drawn at all.
  private static let drawnLimit = 24
  static let plotHeight = 120.0
  static let top = 8.0

  let metric: String
  let series: [LevelSeries]
  let ground: CommonGround
  /// Most points that a line may have.
  let pointLimit: Int

  private var unit: MeasureUnit { series.first?.unit ?? .count }

  private var axis: ValueAxis {
    let low = series.flatMap(\.points).map(\.value).filter(\.isFinite).min() ?? 0
    return ValueAxis(low: low, high: series.map(\.peak).max() ?? 0, unit: unit)
  }

  /// Series with the highest peaks first; ties keep the record's order.
  private var ranked: [LevelSeries] {
    guard series.count > Self.lineLimit else { return series }
    return series.enumerated().sorted {
      let (left, right) = ($0.element.peak, $1.element.peak)
      return left == right ? $0.offset < $1.offset : left > right
    }.map(\.element)
  }

  var figure: Markup {
    let chosen = ranked
    let axis = axis
    let styles = styles(of: chosen, axis)
    let lines: [Markup] = chosen.prefix(Self.drawnLimit).enumerated().reversed().map {
      index, series in
      "<path class=\"line \(styles[index])\" d=\"\(path(series, axis))\"/>"
    }
    let bottom = Self.top + Self.plotHeight
    return """
      <figure><h3>\(Headline.capitalized(metric))</h3><div class="wide">\
      <svg class="timeline" viewBox="0 0 \(TimeFrame.fullWidth) \(bottom + 30)" role="img" \
      aria-label="\(metric) over time">\(ground.ground(height: bottom))\
      \(axis.drawing)\(lines.joined())\(ground.axis(at: bottom))</svg></div>\
      \(legend(chosen, styles))</figure>
      """
  }

  private func legend(_ chosen: [LevelSeries], _ styles: [Markup]) -> Markup {
    let shown: [Markup] = chosen.prefix(Self.lineLimit).enumerated().map { index, series in
      """
      <li><svg width="30" height="10" aria-hidden="true"><path class="line \(styles[index])" \
      d="M1 5H29"/></svg>\(Markup.breakable(series.entity)) \
      <span>peak \(Figures.text(series.peak, unit))</span></li>
      """
    }
    let grey = min(chosen.count, Self.drawnLimit) - Self.lineLimit
    let left = chosen.count - Self.drawnLimit
    let others: Markup = .when(
      grey > 0,
      """
      <li><svg width="30" height="10" aria-hidden="true"><path class="line s-other" d="M1 5H29"/>\
      </svg>\(grey) others with lower peaks\
      \(Markup.when(left > 0, "; \(left) with still lower ones are not drawn"))</li>
      """)
    return "<ul class=\"legend\">\(shown.joined())\(others)</ul>"
  }

  /// A colour for each line; one that lies on lines below it is broken and these are broad, so that
  /// all of them show.
  private func styles(of chosen: [LevelSeries], _ axis: ValueAxis) -> [Markup] {
    let colours: [Markup] = ["s0", "s1", "s2", "s3", "s4", "s5", "s6", "s7"]
    let breaks: [Markup] = ["", " on1", " on2", " on3"]
    let seen = chosen.prefix(colours.count).map {
      SeenLine($0, until: ground.frame.clock.end)
    }
    return chosen.indices.map { index in
      guard index < colours.count else { return "s-other" }
      let span = axis.high - axis.low
      // Down at the floor lines meet in every plot, and there nothing is hidden.
      let isHigh = chosen[index].peak > axis.low + span * 0.05
      let below = seen.dropFirst(index + 1).count {
        isHigh && seen[index].coincides(with: $0, within: span * 0.02)
      }
      let isCovered = seen[..<index].contains { upper in
        isHigh && upper.coincides(with: seen[index], within: span * 0.02)
      }
      return colours[index] + breaks[min(below, breaks.count - 1)]
        + .when(isCovered && below == 0, " under")
    }
  }

  private func path(_ series: LevelSeries, _ axis: ValueAxis) -> Markup {
    let frame = ground.frame
    var path: Markup = ""
    var lastY: Double?
    for point in Thinning.points(of: series, frame: frame, limit: pointLimit) {
      let x = frame.x(point.at)
      let y = axis.y(point.value)
      switch lastY {
      case nil: path += "M\(x) \(y)"
      case .some where series.shape == .step: path += "H\(x)V\(y)"
      case .some: path += "L\(x) \(y)"
      }
      lastY = y
    }
    if lastY != nil { path += "H\(frame.x(frame.clock.end))" }
    return path
  }
}

extension ValueAxis {
  /// Where a value lies in a plot. [px]
  func y(_ value: Double) -> Double { LinePlot.top + (1 - share(value)) * LinePlot.plotHeight }

  /// Lines and labels of the values.
  var drawing: Markup {
    let rows: [Markup] = ticks.map { tick in
      let y = y(tick)
      return """
        <path class="grid" d="M\(TimeFrame.gutter) \(y)h\(TimeFrame.plotWidth)"/>\
        <text class="gutter" x="\(TimeFrame.gutter - 8)" y="\(y + 4)">\(label(tick))</text>
        """
    }
    return rows.joined()
  }
}
