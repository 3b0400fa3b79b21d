import CapacityPlanning
import Units

/// How much of each limit the growing fleet takes, with the days on which it breaks.
struct GrowthPlot: Sendable {
  private static let lineLimit = 8
  private static let top = 14.0
  private static let plotHeight = 240.0
  private static let markLimit = 6

  let study: CapacityStudy

  var card: Markup {
    guard let growth = study.growth else { return "" }
    let plot = growth.picture
    let curves = plot.curves.prefix(Self.lineLimit)
    let high = max(1.2, curves.flatMap(\.shares).max() ?? 1)
    let lines: [Markup] = curves.enumerated().reversed().map { index, curve in
      // A line that lies on one drawn before it is broken, so that both show.
      let isCovering = curves.dropFirst(index + 1).contains { $0.shares == curve.shares }
      let broken: Markup = .when(isCovering, " on1")
      return "<path class=\"line \(Self.style(index))\(broken)\" d=\"\(path(curve, high))\"/>"
    }
    let bottom = Self.top + Self.plotHeight
    let rest = plot.curves.count - curves.count
    return Card.markup(
      "Growth", note: Markup(CapacityWords.firstBreach(growth)),
      """
      <figure><div class="wide"><svg class="timeline" viewBox="0 0 \(TimeFrame.fullWidth) \
      \(bottom + 34)" role="img" aria-label="Use of the limits over time">\
      \(grid(high))\(dates(plot))\(marks(growth, high))\(lines.joined())\
      <path class="axis" d="M\(TimeFrame.gutter) \(bottom)h\(TimeFrame.plotWidth)"/></svg></div>\
      \(legend(Array(curves)))\
      \(Markup.when(rest > 0, "<p class=\"note\">\(rest) with more room are not drawn.</p>"))\
      </figure>\(table(growth))
      """)
  }

  private static func style(_ index: Int) -> Markup {
    let styles: [Markup] = ["s0", "s1", "s2", "s3", "s4", "s5", "s6", "s7"]
    return styles[index % styles.count]
  }

  private func x(_ share: Double) -> Double { TimeFrame.gutter + share * TimeFrame.plotWidth }
  private func y(_ value: Double, _ high: Double) -> Double {
    Self.top + (1 - min(1, value / high)) * Self.plotHeight
  }

  private func path(_ curve: GrowthCurve, _ high: Double) -> Markup {
    let last = Double(max(1, curve.shares.count - 1))
    let points: [Markup] = curve.shares.enumerated().map { index, share in
      "\(x(Double(index) / last)) \(y(share, high))"
    }
    return "M" + points.joined("L")
  }

  private func grid(_ high: Double) -> Markup {
    let step = high > 4 ? 1.0 : high > 2 ? 0.5 : 0.25
    let rows: [Markup] = (0...Int(high / step)).map { index in
      let value = Double(index) * step
      let kind: Markup = value == 1 ? "limit-line" : "grid"
      return """
        <path class="\(kind)" d="M\(TimeFrame.gutter) \(y(value, high))h\(TimeFrame.plotWidth)"/>\
        <text class="gutter" x="\(TimeFrame.gutter - 8)" y="\(y(value, high) + 4)">\
        \(Figures.decimal(value * 100, places: 0)) %</text>
        """
    }
    return rows.joined()
  }

  private func dates(_ plot: GrowthForecast.Picture) -> Markup {
    let bottom = Self.top + Self.plotHeight
    let ticks: [Markup] = (0...6).map { index in
      let share = Double(index) / 6
      let date = plot.start.advanced(by: .hours(Int64(24 * Double(plot.days) * share)))
      return """
        <path class="grid" d="M\(x(share)) \(Self.top)V\(bottom)"/>\
        <text x="\(x(share))" y="\(bottom + 18)">\(CapacityWords.date(date))</text>
        """
    }
    return "<g class=\"ticks\">\(ticks.joined())</g>"
  }

  /// The days of the first breaches, each as a dot on the line of the limit.
  private func marks(_ growth: GrowthForecast, _ high: Double) -> Markup {
    let plot = growth.picture
    let shown = growth.breaches.filter { $0.date <= plot.end }.prefix(Self.markLimit)
    let bottom = Self.top + Self.plotHeight
    let dots: [Markup] = shown.enumerated().map { index, breach in
      let share = Double(breach.date.day - plot.start.day) / Double(max(1, plot.days))
      let at = x(share)
      let label: Markup = .when(
        index == 0,
        """
        <text class="number breach-date" x="\(min(at, TimeFrame.fullWidth - 70))" y="\(Self.top - 3)">\
        \(CapacityWords.date(breach.date))</text>
        """)
      return """
        <g><title>\(CapacityWords.date(breach.date)): \(breach.finding.rule) at \
        \(breach.finding.subject)</title><path class="band-fault-edge" d="M\(at) \(Self.top)V\(bottom)"/>\
        <circle class="breach" cx="\(at)" cy="\(y(1, high))" r="5"/>\(label)</g>
        """
    }
    return dots.joined()
  }

  private func legend(_ curves: [GrowthCurve]) -> Markup {
    let items: [Markup] = curves.enumerated().map { index, curve in
      let ends = [curve.shares.first ?? 0, curve.shares.last ?? 0].map {
        Figures.decimal($0 * 100, places: 0)
      }
      return """
        <li><svg width="30" height="10" aria-hidden="true"><path class="line \(Self.style(index))" \
        d="M1 5H29"/></svg>\(curve.rule) \(curve.subject) <span>\(ends[0]) to \(ends[1]) %</span></li>
        """
    }
    return "<ul class=\"legend\">\(items.joined())</ul>"
  }

  private func table(_ growth: GrowthForecast) -> Markup {
    guard !growth.breaches.isEmpty else { return "" }
    let rows: [Markup] = growth.breaches.prefix(12).map { breach in
      """
      <tr><th scope="row">\(CapacityWords.date(breach.date))</th><td>\(breach.finding.rule)</td>\
      <td>\(Markup.breakable(breach.finding.subject))</td>\
      <td class="number">\(breach.finding.gauge.map(CapacityWords.figure) ?? "")</td></tr>
      """
    }
    return """
      <div class="scroll"><table><thead><tr><th>from</th><th>rule</th><th>where</th>\
      <th class="number">figure</th></tr></thead><tbody>\(rows.joined("\n"))</tbody></table></div>
      """
  }
}
