import Observations
import Units

/// Faults, procedures and their steps as bars above the lanes.
struct BandStrip: Sendable {
  private static let rowHeight = 20.0
  private static let fontSize = 11.0
  private static let rowLimit = 16

  /// A bar with the room that its label takes beside or inside it.
  private struct Bar {
    let band: Band
    let left: Double
    let right: Double
    let label: String
    let labelX: Double
    let isInside: Bool
    let isAnchoredAtEnd: Bool
    let from: Double
    let to: Double
  }

  let ground: CommonGround

  private var frame: TimeFrame { ground.frame }

  /// The strip itself with the axis below it; nothing where there is no band.
  var drawing: Markup {
    var y = 2.0
    var body: Markup = ""
    let kinds: [(Band.Kind, String)] = [
      (.fault, "faults"), (.procedure, "procedures"), (.step, "steps"),
    ]
    for (kind, title) in kinds {
      let rows = packed(ground.bands.filter { $0.kind == kind })
      guard !rows.isEmpty else { continue }
      body +=
        "<text class=\"gutter\" x=\"\(TimeFrame.gutter - 10)\" y=\"\(y + 14)\">\(title)</text>"
      for row in rows {
        body += "<g class=\"row\" transform=\"translate(0 \(y))\">\(row.map(draw).joined())</g>"
        y += Self.rowHeight
      }
      y += 5
    }
    return """
      <svg class="timeline" viewBox="0 0 \(TimeFrame.fullWidth) \(y + 32)" role="img" \
      aria-label="Faults and procedures over time">\
      \(ground.ground(height: y))\(body)<g transform="translate(0 \(y))">\(frame.axis())</g></svg>
      """
  }

  /// Bars in rows so that neither bars nor labels overlap.
  private func packed(_ bands: [Band]) -> [[Bar]] {
    var rows: [[Bar]] = []
    for bar in bands.map(bar) {
      let free = rows.firstIndex { row in row.allSatisfy { $0.to < bar.from || bar.to < $0.from } }
      if let free {
        rows[free].append(bar)
      } else if rows.count < Self.rowLimit {
        rows.append([bar])
      }
    }
    return rows
  }

  private func bar(_ band: Band) -> Bar {
    let left = frame.x(band.start)
    let right = max(left + 2, frame.x(band.end ?? .never))
    let short = band.kind == .step ? band.name.split(separator: "/").last.map(String.init) : nil
    let name = Printable.oneLine(short ?? band.name)
    let end = TimeFrame.gutter + TimeFrame.plotWidth
    let label = TextWidth.fitted(name, ems: 24)
    let width = TextWidth.ems(label) * Self.fontSize + 8
    if right - left >= width {
      return Bar(
        band: band, left: left, right: right, label: label, labelX: left + 5,
        isInside: true, isAnchoredAtEnd: false, from: left, to: right + 2)
    }
    if right + width <= end {
      return Bar(
        band: band, left: left, right: right, label: label, labelX: right + 5,
        isInside: false, isAnchoredAtEnd: false, from: left, to: right + width + 6)
    }
    return Bar(
      band: band, left: left, right: right, label: label, labelX: left - 5,
      isInside: false, isAnchoredAtEnd: true, from: left - width - 6, to: right + 2)
  }

  private func draw(_ bar: Bar) -> Markup {
    let band = bar.band
    let clock = frame.clock
    let end = band.end.map { clock.time($0) } ?? "the end of the run"
    let length = Spans.text((band.end ?? clock.end) - band.start)
    let title = "\(band.name): \(band.caption), \(clock.time(band.start)) to \(end) (\(length))"
    let name: Markup
    switch band.kind {
    case .fault: name = "bar-fault"
    case .procedure: name = "bar-procedure"
    case .step: name = "bar-step"
    }
    let anchor: Markup =
      .when(bar.isAnchoredAtEnd, " text-anchor=\"end\"") + .when(bar.isInside, " class=\"in\"")
    return """
      <g><title>\(title)</title><rect class="\(name)" x="\(bar.left)" \
      width="\(bar.right - bar.left)" height="\(Self.rowHeight - 4)" rx="2"/>\
      <text x="\(bar.labelX)" y="12"\(anchor)>\(bar.label)</text></g>
      """
  }
}
