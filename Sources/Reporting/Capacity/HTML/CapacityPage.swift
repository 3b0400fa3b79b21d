public import CapacityPlanning
import VendorTables

/// A capacity study as one self-contained page: no script, no request, light and dark, for print.
///
/// It has the drill page's style sheet and policy, and a few rules of its own.
public struct CapacityPage: Sendable {
  let study: CapacityStudy
  let isMet: Bool
  let summary: String
  let exitCode: Int
  let exitMeaning: String
  var words: CapacityWords { CapacityWords(study: study) }

  /// A page on a study.
  ///
  /// - Parameters:
  ///   - isMet: whether the plan does what was asked of it.
  ///   - summary: what the plan is about; empty for nothing.
  public init(
    _ study: CapacityStudy, isMet: Bool, summary: String, exitCode: Int, exitMeaning: String
  ) {
    self.study = study
    self.isMet = isMet
    self.summary = summary
    self.exitCode = exitCode
    self.exitMeaning = exitMeaning
  }

  /// The page.
  public var text: String { page.text }

  private var page: Markup {
    let style = Stylesheet.text(variants: 1) + CapacityStyle.text
    let policy =
      "default-src 'none'; style-src 'sha256-\(SHA256.base64(style.text))'; "
      + "base-uri 'none'; form-action 'none'"
    return """
      <!DOCTYPE html>
      <html lang="en"><head><meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="\(policy)">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <meta name="referrer" content="no-referrer">
      <title>\(study.plan.name) – firedrill capacity</title>
      <style>\(style)</style></head>
      <body>\(Tone.hatchings)
      <header><p class="kicker">firedrill · capacity study</p><h1>\(study.plan.name)</h1>
      \(Markup.when(!summary.isEmpty, "<p class=\"summary\">\(summary)</p>"))</header>
      <main>
      \(verdict)
      \(HeadroomBars(study: study).card)
      \(GrowthPlot(study: study).card)
      \(LossGrid(study: study).card)
      \(evidence)
      \(findings)
      \(sizes)
      \(ledger)
      </main>
      <footer><p>exit code \(exitCode): \(exitMeaning)</p>
      <p>Made by firedrill from the plan and the vendor's tables. The same plan gives the same page, \
      byte by byte.</p></footer>
      </body></html>

      """
  }

  private var verdict: Markup {
    let tone: Markup = isMet ? (study.now.warnings.isEmpty ? "good" : "doubtful") : "bad"
    let lines: [Markup] = words.headlines.map { "<li>\($0)</li>" }
    return """
      <section class="card verdict \(tone)" aria-label="Verdict">
      <p class="sign" aria-hidden="true">\(isMet ? Markup("✓") : Markup("✗"))</p>
      <div><h2>\(Headline.capitalized(words.verdict(isMet)))</h2>
      <ul class="sentences">\(lines.joined())</ul></div></section>
      """
  }

  private var findings: Markup {
    let rows: [Markup] = study.now.findings.map(Self.row)
    return Card.markup(
      "Findings",
      """
      <table class="stacking"><thead><tr><th></th><th>rule</th><th class="number">figure</th>\
      <th class="number">room</th><th>facts</th></tr></thead>
      <tbody>\(rows.joined("\n"))</tbody></table>
      """)
  }

  static func row(_ finding: Finding) -> Markup {
    let facts: [Markup] = finding.facts.map { "<code>\($0)</code>" }
    return """
      <tr class="\(tone(finding.severity))"><td class="mark">\
      \(CapacityWords.sign(finding.severity))</td>\
      <td><strong>\(finding.rule)</strong> <span class="badge">\
      \(Markup.breakable(finding.subject))</span><p class="note">\(finding.text)</p></td>\
      <td class="number" data-label="figure">\(finding.gauge.map(CapacityWords.figure) ?? "")</td>\
      <td class="number" data-label="room">\(finding.gauge.map(CapacityWords.room) ?? "")</td>\
      <td class="sources">\(facts.joined(" "))</td></tr>
      """
  }

  static func tone(_ severity: Finding.Severity) -> Markup {
    switch severity {
    case .note: "good"
    case .warning: "doubtful"
    case .breach: "bad"
    }
  }
}
