import Observations

extension VariantPage {
  var figures: Markup {
    guard !record.metrics.isEmpty else { return "" }
    let items: [Markup] = record.metrics.map { metric in
      "<div><dt>\(metric.name)</dt><dd>\(Figures.text(metric))</dd></div>"
    }
    return card("Figures", "<dl class=\"figures\">\(items.joined("\n"))</dl>")
  }

  /// What the verdict hangs on: open assumptions first, then documented and measured figures.
  var assumptions: Markup {
    guard !record.assumptions.isEmpty else { return "" }
    let open = record.assumptions.filter(\.isOpen)
    let settled = record.assumptions.filter { !$0.isOpen }
    let rows: [Markup] = (open + settled).map { use in
      """
      <tr><td><code>\(use.id)</code></td><td>\(use.name.replacing("_", with: " "))</td>\
      <td>\(use.value)</td>\
      <td><span class="badge\(Markup.when(use.isOpen, " is-open"))">\(use.status)</span></td>\
      <td class="number">\(use.draws == 0 ? "read" : Figures.grouped(use.draws))</td></tr>
      """
    }
    return card(
      "Assumptions behind the verdict",
      note:
        "\(open.count) of \(record.assumptions.count) figures that this run drew upon are open: "
        + "neither documented by the vendor nor measured at the site.",
      """
      <div class="scroll"><table class="ledger"><thead><tr><th>id</th><th>what</th><th>value</th>\
      <th>status</th><th class="number">draws</th></tr></thead>\
      <tbody>\(rows.joined("\n"))</tbody></table></div>
      """)
  }
}
