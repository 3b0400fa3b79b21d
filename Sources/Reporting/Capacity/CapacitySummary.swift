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
    lines += section("findings", findings) + section("after a loss", losses)
    lines += section("growth", growth) + section("smallest sizes that fit", sizes)
    return lines.map(\.text).joined(separator: "\n") + "\n"
  }

  private func section(_ title: StaticString, _ table: TextTable) -> [TerminalText] {
    guard !table.isEmpty else { return [] }
    return ["  " + TerminalText(stringLiteral: title)] + table.lines(indent: 4, paint: paint)
  }

  /// Breaches and warnings whole, notes as figures only.
  private var findings: TextTable {
    var table = TextTable([.left, .left, .left, .right, .right, .left])
    for finding in study.now.findings {
      let tone: Paint.Tone? =
        switch finding.severity {
        case .breach: .bad
        case .warning: .doubtful
        case .note: nil
        }
      table.add([
        .init(CapacityWords.sign(finding.severity), tone), .init(finding.rule),
        .init(finding.subject), .init(finding.gauge.map(CapacityWords.figure) ?? ""),
        .init(finding.gauge.map(CapacityWords.room) ?? ""),
        .init(finding.severity == .note ? "" : finding.text),
      ])
    }
    return table
  }

  private var losses: TextTable {
    var table = TextTable([.left, .left, .left])
    for loss in study.losses.losses {
      table.add([
        .init(loss.assessment.fits ? "✓" : "✗", loss.assessment.fits ? .good : .bad),
        .init("without \(loss.lost)"), .init(loss.words),
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
}

extension LossMatrix.Loss {
  /// What becomes of the VENs, and what breaks.
  var words: String {
    let takers = plan.pces.filter { $0.failedOverVENs > 0 }.map {
      "\($0.name) takes \(Figures.grouped($0.failedOverVENs)) VENs"
    }
    let waiting =
      waiting > 0 ? ["\(Figures.grouped(waiting)) VENs wait with their last policy"] : []
    let broken = assessment.breaches.map { "\($0.rule) at \($0.subject)" }
    let breaks = broken.isEmpty ? [] : ["breaks " + broken.joined(separator: ", ")]
    return (takers + waiting + breaks).joined(separator: "; ")
  }
}
