import CapacityPlanning

extension LossMatrix.Loss {
  /// What is lost: a PCE by its name, a building with the word.
  var title: String { kind == .pce ? lost : "building \(lost)" }

  /// What becomes of the VENs, and what breaks that did not break before.
  func words(since now: Assessment) -> String {
    let down = kind == .building && !lostPCEs.isEmpty ? ["\(Plural.list(lostPCEs)) down"] : []
    let halves = halved.map { "\($0) on one half" }
    let takers = plan.pces.filter { $0.failedOverVENs > 0 }.map {
      "\($0.name) takes \(Figures.grouped($0.failedOverVENs)) VENs"
    }
    let waiting =
      waiting > 0 ? ["\(Figures.grouped(waiting)) VENs wait with their last policy"] : []
    let broken = assessment.breaches.filter { breach in
      !now.breaches.contains { $0.rule == breach.rule && $0.subject == breach.subject }
    }.map { "\($0.rule) at \($0.subject)" }
    let breaks =
      broken.isEmpty
      ? assessment.fits ? [] : ["breaks nothing that is not broken now"]
      : ["breaks " + broken.joined(separator: ", ")]
    let standing = assessment.warnings.filter { $0.rule == "half-quorum" }.map {
      "\($0.subject) stands still until somebody acts"
    }
    return (down + halves + takers + waiting + standing + breaks).joined(separator: "; ")
  }

  /// What the loss makes of one PCE, in short lines.
  struct Cell: Sendable {
    let severity: Finding.Severity
    let title: String
    let lines: [String]
  }

  /// Rules that say how a loss loads a PCE, whole or on one half.
  private static func rules(for pce: PlannedPCE) -> [String] {
    pce.lostHalf == nil
      ? ["vens-connected", "flow-rate"] : ["half-quorum", "half-vens", "half-flow-rate"]
  }

  func cell(of pce: PlannedPCE) -> Cell {
    let findings = assessment.findings.filter {
      $0.subject == "pce:\(pce.name)" && Self.rules(for: pce).contains($0.rule)
    }
    let worst = assessment.findings.filter {
      $0.subject == "pce:\(pce.name)" || $0.subject.hasPrefix("pce:\(pce.name)/")
    }.filter { $0.severity == .breach }.map(\.severity).max()
    let title =
      pce.failedOverVENs > 0
      ? "+\(Figures.grouped(pce.failedOverVENs)) VENs"
      : pce.lostHalf != nil ? "one half" : "as before"
    let isTouched = pce.failedOverVENs > 0 || pce.lostHalf != nil
    let lines = isTouched ? findings.map(Self.line) : []
    let severity = isTouched ? findings.map(\.severity).max() : nil
    return Cell(
      severity: max(worst ?? .note, severity ?? .note), title: title, lines: lines)
  }

  private static func line(_ finding: Finding) -> String {
    guard let gauge = finding.gauge, gauge.limit > 0, !gauge.isFloor else { return finding.text }
    let share = Figures.decimal(gauge.figure / gauge.limit * 100, places: 0)
    return "\(share) % of \(Figures.plain(gauge.limit)) \(gauge.unit)"
  }
}
