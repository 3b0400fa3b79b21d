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
  let frame: TimeFrame
  let strip: BandStrip
  /// Most points that a line may have.
  let pointLimit: Int

  private var unit: MeasureUnit { series.first?.unit ?? .count }

  private func peak(_ series: LevelSeries) -> Double {
    series.points.map(\.value).filter(\.isFinite).max() ?? 0
  }

  private var axis: ValueAxis {
    let low = series.flatMap(\.points).map(\.value).filter(\.isFinite).min() ?? 0
    return ValueAxis(low: low, high: series.map(peak).max() ?? 0, unit: unit)
  }

  /// Series with the highest peaks first; ties keep the record's order.
  private var ranked: [LevelSeries] {
    guard series.count > Self.lineLimit else { return series }
    return series.enumerated().sorted {
      let (left, right) = (peak($0.element), peak($1.element))
      return left == right ? $0.offset < $1.offset : left > right
    }.map(\.element)
  }

  var figure: Markup {
    let chosen = ranked
    let axis = axis
    let lines: [Markup] = chosen.prefix(Self.drawnLimit).enumerated().reversed().map {
      index, series in
      "<path class=\"line \(Self.style(index))\" d=\"\(path(series, axis))\"/>"
    }
    let bottom = Self.top + Self.plotHeight
    return """
      <figure><h3>\(Headline.capitalized(metric))</h3><div class="wide">\
      <svg class="timeline" viewBox="0 0 \(TimeFrame.fullWidth) \(bottom + 30)" role="img" \
      aria-label="\(metric) over time">\(strip.backdrop(height: bottom))\
      \(PlotGround.draw(axis, frame))\(lines.joined())\(frame.axis(at: bottom, datesFirst: false))</svg></div>\
      \(legend(chosen))</figure>
      """
  }

  private func legend(_ chosen: [LevelSeries]) -> Markup {
    let shown: [Markup] = chosen.prefix(Self.lineLimit).enumerated().map { index, series in
      """
      <li><svg width="30" height="10" aria-hidden="true"><path class="line \(Self.style(index))" \
      d="M1 5H29"/></svg>\(series.entity) <span>peak \(Figures.text(peak(series), unit))</span></li>
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

  static func style(_ index: Int) -> Markup {
    let styles: [Markup] = ["s0", "s1", "s2", "s3", "s4", "s5", "s6", "s7"]
    return index < styles.count ? styles[index] : "s-other"
  }

  private func path(_ series: LevelSeries, _ axis: ValueAxis) -> Markup {
    var path: Markup = ""
    var lastY: Double?
    for point in Thinning.points(of: series, frame: frame, limit: pointLimit) {
      let x = frame.x(point.at)
      let y = PlotGround.y(point.value, axis)
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

/// What lies under the lines of every plot: grid, value labels, and where a value is drawn.
enum PlotGround {
  static func y(_ value: Double, _ axis: ValueAxis) -> Double {
    LinePlot.top + (1 - axis.share(value)) * LinePlot.plotHeight
  }

  static func draw(_ axis: ValueAxis, _ frame: TimeFrame) -> Markup {
    let rows: [Markup] = axis.ticks.map { tick in
      let y = y(tick, axis)
      return """
        <path class="grid" d="M\(TimeFrame.gutter) \(y)h\(TimeFrame.plotWidth)"/>\
        <text class="gutter" x="\(TimeFrame.gutter - 8)" y="\(y + 4)">\(axis.label(tick))</text>
        """
    }
    return frame.grid(from: LinePlot.top, to: LinePlot.top + LinePlot.plotHeight) + rows.joined()
  }
}
