import Observations
import Units

/// Each capability's outages as bars of their phases, on one scale from their begin.
struct RecoveryBars: Sendable {
  private static let gutter = 250.0
  private static let rowHeight = 30.0
  private static let barWidth = 770.0
  private static let rowLimit = 20

  let record: DrillRecord

  private var end: Instant { RunClock(record).end }

  /// Longest first; equals keep the record's order.
  private var outages: [CapabilityOutage] {
    record.outages.enumerated().sorted {
      let (left, right) = ($0.element.length(until: end), $1.element.length(until: end))
      return left == right ? $0.offset < $1.offset : left > right
    }.prefix(Self.rowLimit).map(\.element)
  }

  var figure: Markup {
    let chosen = outages
    let longest = chosen.first?.length(until: end).seconds ?? 1
    let rows: [Markup] = chosen.enumerated().map { index, outage in
      row(outage, y: Double(index) * Self.rowHeight, scale: Self.barWidth / max(longest, 1e-9))
    }
    let height = Double(chosen.count) * Self.rowHeight
    let rest = record.outages.count - chosen.count
    return """
      <figure><div class="wide"><svg class="timeline" viewBox="0 0 1140 \(height)" role="img" \
      aria-label="Outages in phases, longest first">\(rows.joined())</svg></div>\(legend)\
      \(Markup.when(rest > 0, "<p class=\"note\">\(rest) shorter outages are not drawn.</p>"))\
      </figure>
      """
  }

  private var legend: Markup {
    let names = ["detection", "decision", "procedure", "catch-up", "reconnect"]
    let items: [Markup] = names.enumerated().map { index, name in
      """
      <li><svg width="22" height="12" aria-hidden="true"><rect class="\(Self.fill(index))" \
      width="22" height="12"/></svg>\(name)</li>
      """
    }
    return "<ul class=\"legend\">\(items.joined())</ul>"
  }

  private static func fill(_ phase: Int) -> Markup {
    let fills: [Markup] = ["p-detection", "p-decision", "p-procedure", "p-catchup", "p-reconnect"]
    return fills[phase]
  }

  private func row(_ outage: CapabilityOutage, y: Double, scale: Double) -> Markup {
    var x = Self.gutter
    var bars: Markup = ""
    for (index, phase) in outage.phases.enumerated() where phase.length > .zero {
      let width = max(0.8, phase.length.seconds * scale)
      let text = Spans.text(phase.length)
      let fits = TextWidth.ems(text) * 11 + 6 <= width
      let label: Markup = .when(
        fits, "<text class=\"state\" x=\"\(x + width / 2)\" y=\"\(y + 19)\">\(text)</text>")
      bars += """
        <g><title>\(phase.name) \(text)</title><rect class="\(Self.fill(index))" x="\(x)" \
        y="\(y + 5)" width="\(width)" height="20"/>\(label)</g>
        """
      x += width
    }
    let length = Spans.text(outage.length(until: end)) + (outage.end == nil ? ", not back" : "")
    let name = TextWidth.fitted(Printable.oneLine(outage.capability), ems: 18)
    let place = TextWidth.fitted(Printable.oneLine(outage.entity), ems: 20)
    return """
      <text class="gutter strong" x="\(Self.gutter - 12)" y="\(y + 13)">\(name)</text>\
      <text class="gutter" x="\(Self.gutter - 12)" y="\(y + 26)">\(place)</text>\(bars)\
      <text class="total" x="\(x + 7)" y="\(y + 19)">\(length)</text>
      """
  }
}
