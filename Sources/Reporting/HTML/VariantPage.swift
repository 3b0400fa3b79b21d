import Observations
import Units

/// Everything about one variant: headline, expectations, timeline, story, recovery, figures.
struct VariantPage: Sendable {
  let record: DrillRecord
  let index: Int
  /// True when there is no other variant, and so no tab.
  let isAlone: Bool
  /// True when it is about something else than other variants.
  let hasOwnSummary: Bool
  /// True when its sites are drawn here, not once for all variants.
  let hasOwnPlaces: Bool
  /// Most points that a series may have in a drawing.
  let pointLimit: Int
  let decisionLimit: Int

  var clock: RunClock { RunClock(record) }

  var body: Markup {
    """
    <div class="variant\(Markup.when(!isAlone, " tabbed"))" id="variant-\(index)">
    \(Markup.when(!isAlone, "<h2 class=\"variant-name\">Variant \(record.variantName)</h2>"))
    \(headline)
    \(expectations)
    \(Markup.when(hasOwnPlaces, SharedCards.places(record.header)))
    \(timeline)
    \(story)
    \(recovery)
    \(health)
    \(hazards)
    \(figures)
    </div>
    """
  }

  func card(_ title: Markup, note: Markup = "", _ content: Markup) -> Markup {
    Card.markup(title, note: note, content)
  }

  private var summary: String { record.header.summary }

  private var headline: Markup {
    let sentences: [Markup] = Headline(record).sentences.map { "<li>\(Markup.breakable($0))</li>" }
    let key = KeyFigure.all(of: record)
    let tiles: [Markup] = key.map { figure in
      """
      <div class="tile\(Markup.when(figure.isBad, " is-bad"))"><p class="value">\(figure.value)</p>\
      <p class="name">\(figure.name)</p></div>
      """
    }
    return """
      <section class="card"><h2>What happened, in short</h2>
      \(Markup.when(hasOwnSummary && !summary.isEmpty, "<p class=\"note\">\(summary)</p>"))
      <div class="short"><ul class="sentences">\(sentences.joined())</ul>\
      <div class="tiles\(Markup.when(key.count > 4, " many"))">\(tiles.joined())</div></div></section>
      """
  }

  var figures: Markup {
    guard !record.metrics.isEmpty else { return "" }
    let items: [Markup] = record.metrics.map { metric in
      "<div><dt>\(Markup.breakable(metric.name))</dt><dd>\(Figures.text(metric))</dd></div>"
    }
    return card("Figures", "<dl class=\"figures\">\(items.joined("\n"))</dl>")
  }
}
