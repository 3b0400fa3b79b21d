import CapacityPlanning

/// What each loss does to each PCE that is left: the N-1 matrix.
struct LossGrid: Sendable {
  let study: CapacityStudy

  var card: Markup {
    let names = study.plan.pces.map(\.name)
    let heads: [Markup] = names.map { "<th>\($0)</th>" }
    let rows: [Markup] = study.losses.losses.map(row)
    return Card.markup(
      "After a loss",
      note: "Each row loses one PCE or building; a cell says what its VENs make of a PCE.",
      """
      <div class="scroll"><table class="losses"><thead><tr><th></th><th>lost</th>\(heads.joined())\
      <th>VENs that wait</th></tr></thead><tbody>\(rows.joined("\n"))</tbody></table></div>
      \(pairs)
      """)
  }

  private func row(_ loss: LossMatrix.Loss) -> Markup {
    let fits = loss.assessment.fits
    let cells: [Markup] = loss.plan.pces.map { cell($0, loss) }
    return """
      <tr class="\(fits ? Markup("good") : Markup("bad"))"><td class="mark">\
      \(fits ? Markup("✓") : Markup("✗"))</td><th scope="row">\(loss.title)</th>\(cells.joined())\
      <td>\(loss.waiting == 0 ? Markup("none") : Markup(Figures.grouped(loss.waiting)))</td></tr>
      """
  }

  private func cell(_ pce: PlannedPCE, _ loss: LossMatrix.Loss) -> Markup {
    if pce.isLost { return "<td class=\"lost\">lost</td>" }
    let cell = loss.cell(of: pce)
    let tone: Markup =
      switch cell.severity {
      case .breach: "cell-bad"
      case .warning: "cell-warn"
      case .note: "cell-good"
      }
    let lines: [Markup] = cell.lines.map { "<br>\($0)" }
    return "<td class=\"\(tone)\"><b>\(cell.title)</b>\(lines.joined())</td>"
  }

  /// Every ordered pair: one PCE takes all VENs of another (SC-HA-014).
  private var pairs: Markup {
    let names = study.plan.pces.map(\.name)
    guard names.count > 1 else { return "" }
    let heads: [Markup] = names.map { "<th>\($0)</th>" }
    let rows: [Markup] = names.map { lost in
      let cells: [Markup] = names.map { receiver in
        let pair = study.takeovers.pairs.first { $0.lost == lost && $0.receiver == receiver }
        guard let pair else { return "<td class=\"lost\">–</td>" }
        return """
          <td class="\(pair.fits ? Markup("cell-good") : Markup("cell-bad"))">\
          \(CapacityWords.signedRoom(pair.vens))<br>\(CapacityWords.signedRoom(pair.flows))</td>
          """
      }
      return "<tr><th scope=\"row\">\(lost)</th>\(cells.joined())</tr>"
    }
    return """
      <h3>If one took all</h3><p class="note">Room of the PCE on top with all VENs of the one at the \
      left (SC-HA-014).</p><div class="scroll"><table class="losses"><thead><tr><th>lost</th>\
      \(heads.joined())</tr></thead><tbody>\(rows.joined("\n"))</tbody></table></div>
      """
  }
}
