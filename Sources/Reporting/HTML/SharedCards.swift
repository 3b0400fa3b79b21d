import Observations

/// Cards that say the same of all variants, once for the page.
struct SharedCards: Sendable {
  let records: [DrillRecord]

  /// True when all variants play on the same ground.
  var hasOneTopology: Bool {
    guard let first = records.first?.header else { return true }
    return records.allSatisfy {
      $0.header.topology == first.topology && $0.header.systems == first.systems
    }
  }

  /// Sites, what stands there, and the systems.
  static func places(_ header: DrillHeader) -> Markup {
    guard !header.topology.sites.isEmpty || !header.systems.isEmpty else { return "" }
    let systems: [Markup] = header.systems.map { system in
      let lines: [Markup] = system.lines.prefix(24).map { "<li>\($0)</li>" }
      return """
        <section><h3>\(system.name)</h3>\
        <p class="note">model \(system.model), profile \(system.profile)</p>\
        <ul class="entities">\(lines.joined())</ul></section>
        """
    }
    let picture: Markup = .when(
      !header.topology.sites.isEmpty, TopologyPicture(topology: header.topology).figure)
    // One system stands beside the picture, several below it.
    let layout: Markup = header.systems.count > 1 ? "places several" : "places"
    return Card.markup(
      "Sites and systems",
      "<div class=\"\(layout)\">\(picture)<div>\(systems.joined())</div></div>")
  }

  /// What the verdicts hang on: open assumptions first, then documented and measured figures.
  var assumptions: Markup {
    let uses = uses
    guard !uses.isEmpty else { return "" }
    let open = uses.filter(\.use.isOpen)
    let settled = uses.filter { !$0.use.isOpen }
    let rows: [Markup] = (open + settled).map { use, draws in
      """
      <tr><td>\(use.id)</td><td>\(use.name.replacing("_", with: " "))</td><td>\(use.value)</td>\
      <td>\(Markup.when(use.isOpen, "<span class=\"is-open\">\(use.status)</span>"))\
      \(Markup.when(!use.isOpen, "\(use.status)"))</td><td>\(draws)</td></tr>
      """
    }
    let order: Markup = .when(
      records.count > 1, " Draws stand in the order of the variants where these differ.")
    return Card.markup(
      "Assumptions behind the verdict",
      note:
        "\(open.count) of \(uses.count) figures that were drawn upon are open: "
        + "neither documented by the vendor nor measured at the site." + order,
      """
      <div class="scroll"><table class="ledger"><thead><tr><th>id</th><th>what</th><th>value</th>\
      <th>status</th><th>draws</th></tr></thead>\
      <tbody>\(rows.joined("\n"))</tbody></table></div>
      """)
  }

  /// Each figure that any variant drew upon, once, with its draws in words.
  private var uses: [(use: AssumptionUse, draws: String)] {
    var seen: [AssumptionUse] = []
    for use in records.flatMap(\.assumptions) {
      if !seen.contains(where: { Self.isSame($0, use) }) { seen.append(use) }
    }
    return seen.map { use in
      let draws = records.map { record in
        record.assumptions.first { Self.isSame($0, use) }.map {
          $0.draws == 0 ? "read" : Figures.grouped($0.draws)
        } ?? "–"
      }
      let isEqual = draws.allSatisfy { $0 == draws.first }
      return (use, isEqual ? draws.first ?? "" : draws.joined(separator: " · "))
    }
  }

  private static func isSame(_ left: AssumptionUse, _ right: AssumptionUse) -> Bool {
    left.id == right.id && left.value == right.value && left.status == right.status
  }
}

/// A part of the page with a title.
enum Card {
  /// Nothing where there is nothing to say.
  static func markup(_ title: Markup, note: Markup = "", _ content: Markup) -> Markup {
    guard !content.isEmpty else { return "" }
    return """
      <section class="card"><h2>\(title)</h2>
      \(Markup.when(!note.isEmpty, "<p class=\"note\">\(note)</p>"))
      \(content)</section>
      """
  }
}
