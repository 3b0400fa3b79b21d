import CapacityPlanning

/// How much of each limit is used, as bars beside the limit.
struct HeadroomBars: Sendable {
  private static let gutter = 330.0
  private static let barWidth = 540.0
  private static let rowHeight = 26.0
  /// The share of a limit at the right end; longer bars are cut there, and their figure says more.
  private static let fullShare = 1.5
  private static let rowLimit = 40

  let study: CapacityStudy

  /// Findings with a figure, heaviest first and then those with the least room.
  private var findings: [Finding] {
    let all = study.now.findings.filter { ($0.gauge?.limit ?? 0) > 0 }
    return all.enumerated().sorted { left, right in
      let severities = (left.element.severity, right.element.severity)
      if severities.0 != severities.1 { return severities.0 > severities.1 }
      let shares = (left.element.gauge?.share ?? 0, right.element.gauge?.share ?? 0)
      return shares.0 == shares.1 ? left.offset < right.offset : shares.0 < shares.1
    }.map(\.element)
  }

  var card: Markup {
    let all = findings
    guard !all.isEmpty else { return "" }
    let rows: [Markup] = all.prefix(Self.rowLimit).enumerated().map { index, finding in
      row(finding, y: Double(index) * Self.rowHeight + 18)
    }
    let height = Double(rows.count) * Self.rowHeight + 24
    let limit = Self.gutter + Self.barWidth / Self.fullShare
    let rest = all.count - rows.count
    return Card.markup(
      "Headroom",
      note: "The line is the limit, or what is needed. Bars that must reach it are outlined.",
      """
      <figure><div class="wide"><svg class="timeline" viewBox="0 0 1140 \(height)" role="img" \
      aria-label="Figures beside their limits"><text class="number gauge-limit" x="\(limit)" \
      y="10">100 %</text>\(rows.joined())\
      <path class="axis" d="M\(limit) 14V\(height - 4)"/></svg></div>\
      \(Markup.when(rest > 0, "<p class=\"note\">\(rest) with more room are not drawn.</p>"))</figure>
      """)
  }

  private func row(_ finding: Finding, y: Double) -> Markup {
    guard let gauge = finding.gauge else { return "" }
    let share = gauge.figure / gauge.limit
    let width = max(1, min(share, Self.fullShare) / Self.fullShare * Self.barWidth)
    let place = TextWidth.fitted(Printable.oneLine(finding.subject), ems: 15)
    let rule = TextWidth.fitted(Printable.oneLine(finding.rule), ems: 14)
    let broken: Markup = .when(
      share > Self.fullShare,
      "<path class=\"cut\" d=\"M\(Self.gutter + Self.barWidth - 9) \(y + 1)l-5 18m7 0l5 -18\"/>")
    let outline: Markup = .when(gauge.isFloor, " reach")
    return """
      <g><title>\(finding.text)</title>\
      <text class="gutter strong" x="\(Self.gutter - 150)" y="\(y + 14)">\(place)</text>\
      <text class="rule" x="\(Self.gutter - 142)" y="\(y + 14)">\(rule)</text>\
      <rect class="\(Self.fill(finding))\(outline)" x="\(Self.gutter)" y="\(y + 2)" \
      width="\(width)" height="16" rx="2"/>\(broken)\
      <text x="\(Self.gutter + Self.barWidth + 12)" y="\(y + 14)">\(CapacityWords.figure(gauge))\
      </text></g>
      """
  }

  /// A note beyond a limit that need not be kept is neither good nor bad.
  private static func fill(_ finding: Finding) -> Markup {
    switch finding.severity {
    case .note: finding.gauge?.fits ?? true ? "f-good" : "f-calm"
    case .warning: "f-warn"
    case .breach: "f-bad"
    }
  }
}
