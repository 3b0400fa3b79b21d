import Observations
import Units

extension VariantPage {
  var recovery: Markup {
    guard !record.outages.isEmpty || !record.recoveryTargets.isEmpty else { return "" }
    let bars: Markup = .when(!record.outages.isEmpty, RecoveryBars(record: record).figure)
    return card(
      "Recovery",
      note: "How long each capability was away, split into phases that add up exactly. What a "
        + "procedure itself takes away counts as procedure.",
      bars + capabilities + targets)
  }

  private var capabilities: Markup {
    let rows: [Markup] = CapabilityRecovery.all(of: record).map { recovery in
      """
      <tr><th scope="row">\(recovery.capability)</th>\
      <td class="number">\(recovery.outages.count)</td>\
      <td class="number">\(Spans.text(recovery.longestLength))\
      \(Markup.when(recovery.longest?.end == nil, ", not back"))</td>\
      <td>\(recovery.longest?.entity ?? "")</td>\
      <td class="number">\(Figures.decimal(recovery.clientHours, places: 0))</td></tr>
      """
    }
    guard !rows.isEmpty else { return "" }
    return """
      <div class="scroll"><table><thead><tr><th>capability</th><th class="number">outages</th>\
      <th class="number">longest</th><th>at</th>\
      <th class="number">\(record.clientHours) without it</th></tr>\
      </thead><tbody>\(rows.joined("\n"))</tbody></table></div>
      """
  }

  private var targets: Markup {
    let rows: [Markup] = record.recoveryTargets.map { target in
      """
      <tr class="\(target.isMet ? "good" : "bad" as Markup)">\
      <td class="mark">\(target.isMet ? "✓" : "✗" as Markup)</td>\
      <th scope="row">\(target.name)</th><td class="number">\(Figures.text(target.seen))</td>\
      <td class="number">\(Figures.text(target.allowed))</td></tr>
      """
    }
    guard !rows.isEmpty else { return "" }
    return """
      <h3>Recovery targets</h3><div class="scroll"><table><thead><tr><th></th><th>target</th>\
      <th class="number">seen</th><th class="number">allowed</th></tr></thead>\
      <tbody>\(rows.joined("\n"))</tbody></table></div>
      """
  }

  var health: Markup {
    let times = HealthTimes(record)
    let states = times.states
    guard !times.rows.isEmpty else { return "" }
    let heads: [Markup] = states.map { state in
      let tone = Tone(state.standing).fill
      return """
        <th class="number"><svg width="22" height="12" aria-hidden="true"><rect class="\(tone)" \
        width="22" height="12"/></svg> \(state.name)</th>
        """
    }
    let lines: [Markup] = times.rows.map { row in
      let cells: [Markup] = states.map { state in
        let time = row.time(in: state.name)
        return "<td class=\"number\">\(time == .zero ? "–" : Spans.text(time))</td>"
      }
      return "<tr><th scope=\"row\">\(row.entity)</th><td>\(bar(row))</td>\(cells.joined())</tr>"
    }
    return card(
      "\(times.title)",
      """
      <div class="scroll"><table><thead><tr><th></th><th></th>\(heads.joined())</tr></thead>\
      <tbody>\(lines.joined("\n"))</tbody></table></div>
      """)
  }

  private func bar(_ times: StateTimes) -> Markup {
    let total = max(1e-9, clock.end.sinceStart.seconds)
    var x = 0.0
    let parts: [Markup] = times.shares.map { share in
      let width = share.time.seconds / total * 420
      defer { x += width }
      let tone = Tone(share.standing).fill
      return "<rect class=\"\(tone)\" x=\"\(x)\" width=\"\(width)\" height=\"14\"/>"
    }
    return """
      <svg class="share" width="420" height="14" viewBox="0 0 420 14" role="img" \
      aria-label="Shares of time">\(parts.joined())</svg>
      """
  }

  var hazards: Markup {
    guard !record.hazards.isEmpty else { return "" }
    let rows: [Markup] = record.hazards.map { hazard in
      let length = Spans.text((hazard.end ?? clock.end) - hazard.start)
      let end = hazard.end.map { clock.time($0) } ?? "the end"
      let effects = hazard.effects.map { $0.name + " " + Figures.text($0) }
      let sources: [Markup] = hazard.sources.map { "<code>\($0)</code>" }
      return """
        <tr><th scope="row">\(hazard.name)</th><td>\(Plural.list(hazard.subjects))</td>\
        <td>\(clock.time(hazard.start)) to \(end)</td><td class="number">\(length)</td>\
        <td>\(effects.joined(separator: ", "))</td><td class="sources">\(sources.joined(" "))</td></tr>
        """
    }
    return card(
      "Hazards", note: "Dangers that the guide warns of and that came about in this run.",
      """
      <div class="scroll"><table><thead><tr><th>hazard</th><th>who</th><th>when</th>\
      <th class="number">length</th><th>effects</th><th>warned of in</th></tr></thead>\
      <tbody>\(rows.joined("\n"))</tbody></table></div>
      """)
  }
}
