import Observations
import Units

/// Everything about one variant: headline, expectations, timeline, story, recovery, figures.
struct VariantPage: Sendable {
  let record: DrillRecord
  let index: Int
  /// True when there is no other variant, and so no tab.
  let isAlone: Bool
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
    \(topology)
    \(timeline)
    \(story)
    \(recovery)
    \(health)
    \(hazards)
    \(figures)
    \(assumptions)
    </div>
    """
  }

  /// A card with a title; nothing where there is nothing to say.
  func card(_ title: Markup, note: Markup = "", _ content: Markup) -> Markup {
    guard !content.isEmpty else { return "" }
    return """
      <section class="card"><h2>\(title)</h2>
      \(Markup.when(!note.isEmpty, "<p class=\"note\">\(note)</p>"))
      \(content)</section>
      """
  }

  private var headline: Markup {
    let sentences: [Markup] = Headline(record).sentences.map { "<li>\($0)</li>" }
    let key = KeyFigure.all(of: record).filter { !$0.isZero }
    let tiles: [Markup] = key.map { figure in
      """
      <div class="tile\(Markup.when(figure.isBad, " is-bad"))"><p class="value">\(figure.value)</p>\
      <p class="name">\(figure.name)</p></div>
      """
    }
    return """
      <section class="card"><h2>What happened, in short</h2>
      <div class="short"><ul class="sentences">\(sentences.joined())</ul>\
      <div class="tiles\(Markup.when(key.count > 4, " many"))">\(tiles.joined())</div></div></section>
      """
  }

  private var topology: Markup {
    guard !record.header.topology.sites.isEmpty || !record.header.systems.isEmpty else { return "" }
    let systems: [Markup] = record.header.systems.map { system in
      let lines: [Markup] = system.lines.prefix(24).map { "<li>\($0)</li>" }
      return """
        <h3>\(system.name)</h3><p class="note">model \(system.model), profile \(system.profile)</p>\
        <ul class="entities">\(lines.joined())</ul>
        """
    }
    let picture: Markup = .when(
      !record.header.topology.sites.isEmpty,
      TopologyPicture(topology: record.header.topology).figure)
    return card(
      "Sites and systems", "<div class=\"places\">\(picture)<div>\(systems.joined())</div></div>")
  }

  private var timeline: Markup {
    let frame = TimeFrame(clock)
    let strip = BandStrip(frame: frame, bands: record.bands)
    let lanes = Swimlanes.all(of: record, frame: frame, strip: strip).map(\.drawing)
    let stacks = StackPlot.all(
      of: record, frame: frame, strip: strip, pointLimit: pointLimit
    ).map(\.figure)
    let stacked = StackPlot.states.map(\.metric)
    var metrics: [String] = []
    for series in record.series where !stacked.contains(series.metric) {
      if !metrics.contains(series.metric) { metrics.append(series.metric) }
    }
    let plots = metrics.map { metric in
      LinePlot(
        metric: metric, series: record.series.filter { $0.metric == metric }, frame: frame,
        strip: strip, pointLimit: pointLimit
      ).figure
    }
    guard !record.bands.isEmpty || !lanes.isEmpty || !plots.isEmpty || !stacks.isEmpty else {
      return ""
    }
    let laneFigure: Markup =
      "<figure><div class=\"wide\">\(strip.drawing)\n\(lanes.joined("\n"))</div></figure>"
    return card(
      "Timeline",
      note: "All drawings share one time axis (UTC). Red bands are faults, blue ones procedures; "
        + "point at a bar for its times and reasons.",
      laneFigure + laneLegend + stacks.joined("\n") + plots.joined("\n"))
  }

  private var laneLegend: Markup {
    guard !record.lanes.isEmpty else { return "" }
    let words: [(Tone, Markup)] = [
      (.lead, "leader"), (.calm, "member"), (.good, "normal, runlevel 5"),
      (.warn, "warning, runlevel 2 or changing"), (.bad, "critical, runlevel 1"),
      (.off, "down or unknown"),
    ]
    let items: [Markup] = words.map { tone, words in
      """
      <li><svg width="22" height="12" aria-hidden="true"><rect class="\(tone.fill)" width="22" \
      height="12"/></svg>\(words)</li>
      """
    }
    return "<ul class=\"legend\">\(items.joined())</ul>"
  }
}
