public import CapacityPlanning
import VendorTables

/// What a capacity plan comes to, on a terminal: verdict first.
public struct CapacitySummary: Sendable {
  private let study: CapacityStudy
  private let isMet: Bool
  private let paint: Paint
  private var words: CapacityWords { CapacityWords(study: study) }

  /// A summary of a study.
  ///
  /// - Parameters:
  ///   - isMet: whether the plan does what was asked of it.
  ///   - usesColor: the caller's decision (a terminal, and no `NO_COLOR`).
  public init(_ study: CapacityStudy, isMet: Bool, usesColor: Bool = false) {
    self.study = study
    self.isMet = isMet
    paint = Paint(isOn: usesColor)
  }

  /// The summary, with a line break at its end.
  public var text: String {
    let tone: Paint.Tone = isMet ? .good : .bad
    var lines: [TerminalText] = [
      paint("\(study.plan.name)", .strong) + " · "
        + paint(TerminalText((isMet ? "✓ " : "✗ ") + words.verdict(isMet)), tone)
    ]
    lines += words.headlines.map { "  \($0)" }
    lines += section("findings", findings) + met + section("after a loss", losses)
    lines += section("growth", growth) + section("smallest sizes that fit", sizes)
    lines += section("what was played", evidence) + section("open figures that matter", open)
    return lines.map(\.text).joined(separator: "\n") + "\n"
  }

  private func section(_ title: StaticString, _ table: TextTable) -> [TerminalText] {
    guard !table.isEmpty else { return [] }
    return ["  " + TerminalText(stringLiteral: title)] + table.lines(indent: 4, paint: paint)
  }

  /// Breaches and warnings whole, notes as figures only; needs that are met are only counted.
  private var findings: TextTable {
    var table = TextTable([.left, .left, .left, .right, .left])
    for finding in study.now.findings where !Self.isMet(finding) {
      let text = finding.severity == .note ? "" : finding.text
      let last: TextTable.Cell =
        finding.gauge.map { .init(CapacityWords.room($0), detail: text) } ?? .init(text)
      table.add([
        .init(CapacityWords.sign(finding.severity), Self.tone(finding.severity)),
        .init(finding.rule), .init(finding.subject),
        .init(finding.gauge.map(CapacityWords.figure) ?? ""), last,
      ])
    }
    return table
  }

  /// Whether a finding only says that a need is met.
  private static func isMet(_ finding: Finding) -> Bool {
    finding.severity == .note && (finding.gauge?.isFloor ?? true)
  }

  /// How many findings the table leaves out.
  private var met: [TerminalText] {
    let count = study.now.findings.count { Self.isMet($0) }
    return count == 0 ? [] : ["    ✓  \(Plural.text(count, "other finding")) in order"]
  }

  private static func tone(_ severity: Finding.Severity) -> Paint.Tone? {
    switch severity {
    case .breach: .bad
    case .warning: .doubtful
    case .note: nil
    }
  }

  private var losses: TextTable {
    var table = TextTable([.left, .left, .left])
    for loss in study.losses.losses {
      table.add([
        .init(loss.assessment.fits ? "✓" : "✗", loss.assessment.fits ? .good : .bad),
        .init("without \(loss.title)"), .init(loss.words(since: study.now)),
      ])
    }
    return table
  }

  private var growth: TextTable {
    var table = TextTable([.left, .left, .left, .right])
    for breach in study.growth?.breaches ?? [] {
      table.add([
        .init(CapacityWords.date(breach.date)), .init(breach.finding.rule),
        .init(breach.finding.subject),
        .init(breach.finding.gauge.map(CapacityWords.figure) ?? ""),
      ])
    }
    return table
  }

  private var sizes: TextTable {
    var table = TextTable([.left, .left, .left, .left])
    for (index, pce) in study.plan.pces.enumerated() {
      table.add([
        .init(pce.name), .init("planned \(pce.size.rawValue)"),
        .init("now \(CapacityWords.word(study.leastSizes[index]))"),
        .init("after any loss \(CapacityWords.word(study.leastSizesAfterLoss[index]))"),
      ])
    }
    return table
  }

  private var evidence: TextTable {
    var table = TextTable([.left, .right, .left])
    guard let evidence = study.evidence else { return table }
    for trial in evidence.trials {
      table.add([
        .init(trial.isWithin ? "✓" : "✗", trial.isWithin ? .good : .bad),
        .init("\(Figures.grouped(trial.vens)) VENs"),
        .init(CapacityWords.figures(trial, evidence.bounds)),
      ])
    }
    return table
  }

  /// Open figures whose other values turn a finding.
  private var open: TextTable {
    var table = TextTable([.left, .left, .left])
    for row in study.sensitivity.rows where !row.flips.isEmpty {
      let flips = CapacityWords.flips(row).joined(separator: "; ")
      table.add([.init(row.figure.id), .init(row.figure.name), .init(flips)])
    }
    return table
  }
}
