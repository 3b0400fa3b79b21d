import CapacityPlanning
import Units
import VendorTables

extension CapacityPage {
  /// The smallest sizes, and what they take.
  var sizes: Markup {
    let rows: [Markup] = study.plan.pces.enumerated().map { index, pce in
      """
      <tr><th scope="row">\(pce.name)</th><td>\(pce.size.rawValue)</td>\
      <td>\(CapacityWords.word(study.leastSizes[index]))</td>\
      <td>\(CapacityWords.word(study.leastSizesAfterLoss[index]))</td></tr>
      """
    }
    let bills = words.bills.map { bill -> Markup in "<td>\(bill)</td>" }
    return Card.markup(
      "Smallest sizes that fit", note: "Hardware by the tables, at recommended memory.",
      """
      <div class="scroll"><table><thead><tr><th>PCE</th><th>planned</th><th>now</th>\
      <th>after any loss too</th></tr></thead><tbody>\(rows.joined("\n"))
      <tr><th scope="row">together</th>\(bills.joined())</tr></tbody></table></div>
      """)
  }

  /// Inputs, and the figures that no guide settles with what they do to the answer.
  var ledger: Markup {
    let inputs: [Markup] = study.plan.inputs.map { echo in
      """
      <div><dt>\(echo.input.rawValue)</dt><dd>\(echo.value ?? "not given")\
      \(Markup.when(!echo.isGiven && echo.value != nil, " (\(CapacityWords.source(echo)))"))</dd></div>
      """
    }
    let rows: [Markup] = study.sensitivity.rows.map { row in
      let others = row.figure.alternatives.map(\.value).filter { $0 != row.used }
      let flips: [Markup] = CapacityWords.flips(row).map { "<li>\($0)</li>" }
      let effect: Markup =
        flips.isEmpty
        ? Markup(CapacityWords.effect(row)) : "<ul class=\"entities\">\(flips.joined())</ul>"
      return """
        <tr><td>\(row.figure.id)</td><td>\(row.figure.name)</td>\
        <td>\(row.used) \(row.figure.unit)</td><td>\(Plural.list(others, "or"))</td>\
        <td class="effect">\(effect)</td></tr>
        """
    }
    return Card.markup(
      "What the answer rests on",
      note: "Each open figure is varied by itself over its range.",
      """
      <dl class="figures">\(inputs.joined())</dl>
      <div class="scroll"><table class="ledger"><thead><tr><th>id</th><th>what</th><th>used</th>\
      <th>could be</th><th class="effect">what another value turns</th></tr></thead>
      <tbody>\(rows.joined("\n"))</tbody></table></div>
      """)
  }

  /// The fleets that were played to find the largest one.
  var evidence: Markup {
    guard let evidence = study.evidence else { return "" }
    let heads: [Markup] = evidence.bounds.map { bound in
      let text = Spans.text(Duration(roundingSeconds: bound.seconds))
      return "<th class=\"number\">\(bound.name) ≤ \(text)</th>"
    }
    let rows: [Markup] = evidence.trials.map { trial in
      let cells: [Markup] = zip(trial.figures, evidence.bounds).map { figure, bound in
        let text = Spans.text(Duration(roundingSeconds: figure))
        return
          "<td class=\"number\(Markup.when(figure > bound.seconds, " over-limit"))\">\(text)</td>"
      }
      return """
        <tr class="\(trial.isWithin ? Markup("good") : Markup("bad"))"><td class="mark">\
        \(trial.isWithin ? Markup("✓") : Markup("✗"))</td>\
        <th scope="row">\(Figures.grouped(trial.vens)) VENs</th>\(cells.joined())</tr>
        """
    }
    return Card.markup(
      "Largest fleet within the bounds",
      note: "\(CapacityWords.largest(evidence)) Each row is one run, every draw at its median.",
      """
      <div class="scroll"><table><thead><tr><th></th><th>fleet</th>\(heads.joined())</tr></thead>\
      <tbody>\(rows.joined("\n"))</tbody></table></div>
      """)
  }
}
