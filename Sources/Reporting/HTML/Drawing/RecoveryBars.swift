import Observations
import Units

/// Outages as bars of their phases, on one scale from their begin.
struct RecoveryBars: Sendable {
  private static let gutter = 290.0
  private static let rowHeight = 32.0
  private static let barWidth = 740.0
  private static let rowLimit = 16

  let record: DrillRecord

  private var clock: RunClock { RunClock(record) }

  var figure: Markup {
    let all = JointOutage.all(of: record)
    let chosen = all.prefix(Self.rowLimit)
    let longest = chosen.first?.outage.length(until: clock.end).seconds ?? 1
    let rows: [Markup] = chosen.enumerated().map { index, joint in
      row(joint, y: Double(index) * Self.rowHeight, scale: Self.barWidth / max(longest, 1e-9))
    }
    let height = Double(chosen.count) * Self.rowHeight
    let rest = all.count - chosen.count
    return """
      <figure><div class="wide"><svg class="timeline" viewBox="0 0 1140 \(height)" role="img" \
      aria-label="Outages in phases, longest first">\(rows.joined())</svg></div>\(legend)\
      \(Markup.when(rest > 0, "<p class=\"note\">\(rest) shorter outages are not drawn.</p>"))\
      </figure>
      """
  }

  /// The phases that occur.
  private var legend: Markup {
    let items: [Markup] = RecoveryPhase.names.enumerated().compactMap { index, name in
      guard record.outages.contains(where: { $0.phases[index] > .zero }) else { return nil }
      return """
        <li><svg width="22" height="12" aria-hidden="true"><rect class="\(Self.fill(index))" \
        width="22" height="12"/></svg>\(name)</li>
        """
    }
    return "<ul class=\"legend\">\(items.joined())</ul>"
  }

  private static func fill(_ phase: Int) -> Markup {
    let fills: [Markup] = [
      "p-repair", "p-detection", "p-decision", "p-procedure", "p-catchup", "p-reconnect",
    ]
    return fills[phase]
  }

  private func row(_ joint: JointOutage, y: Double, scale: Double) -> Markup {
    let outage = joint.outage
    var x = Self.gutter
    var bars: Markup = ""
    for (index, phase) in outage.namedPhases.enumerated() where phase.length > .zero {
      let width = max(0.8, phase.length.seconds * scale)
      let text = Spans.text(phase.length)
      let fits = TextWidth.ems(text) * 11 + 6 <= width
      let label: Markup = .when(
        fits, "<text class=\"state\" x=\"\(x + width / 2)\" y=\"19\">\(text)</text>")
      bars += """
        <g><title>\(phase.name) \(text)</title><rect class="\(Self.fill(index))" x="\(x)" \
        y="5" width="\(width)" height="20"/>\(label)</g>
        """
      x += width
    }
    let length =
      Spans.text(outage.length(until: clock.end)) + (outage.end == nil ? ", not back" : "")
    let name = TextWidth.fitted(Printable.oneLine(joint.name), ems: 24)
    let place = TextWidth.fitted(Printable.oneLine(outage.entity), ems: 20)
    return """
      <g transform="translate(0 \(y))">\
      <text class="gutter strong" x="\(Self.gutter - 12)" y="13">\(name)</text>\
      <text class="gutter" x="\(Self.gutter - 12)" y="26">\(place), \
      from \(clock.shortTime(outage.start))</text>\(bars)\
      <text class="total" x="\(x + 7)" y="19">\(length)</text></g>
      """
  }
}
