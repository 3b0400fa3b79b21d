public import Observations
import Units

/// A drill as one self-contained page: no script, no request, light and dark, fit for print.
///
/// The page's own policy forbids everything but its one style sheet, which it names by its hash.
public struct HTMLReport: Sendable {
  let records: [DrillRecord]
  let exitCode: Int
  let exitMeaning: String

  /// A page on one scenario's runs, one tab per variant.
  public init(records: [DrillRecord], exitCode: Int, exitMeaning: String) {
    self.records = records
    self.exitCode = exitCode
    self.exitMeaning = exitMeaning
  }

  /// Points of all series together; keeps the page well below 300 KB.
  private static let pointBudget = 7_000
  /// Rows of all decision logs together.
  private static let decisionBudget = 280

  /// The page.
  public var text: String { page.text }

  private var page: Markup {
    let style = Stylesheet.text(variants: records.count)
    let name = records.first?.header.scenario ?? "nothing was played"
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
      <title>\(name) – firedrill</title>
      <style>\(style)</style></head>
      <body>\(Tone.hatchings)
      \(masthead)
      <main>
      \(verdictCard)
      \(Markup.when(hasSharedPlaces, records.first.map { SharedCards.places($0.header) } ?? ""))
      \(tabs)
      \(variants)
      \(SharedCards(records: records).assumptions)
      </main>
      \(footer)
      </body></html>

      """
  }

  private var masthead: Markup {
    guard let record = records.first else { return "" }
    let header = record.header
    let clock = RunClock(record)
    let draws = header.isNominal ? "every draw at its median" : "replication \(header.replication)"
    return """
      <header><p class="kicker">firedrill · drill report</p><h1>\(header.scenario)</h1>
      \(Markup.when(hasOneSummary, "<p class=\"summary\">\(header.summary)</p>"))
      <p class="played">\(Spans.text(header.length)) from \(clock.date(.start)) \
      \(clock.time(.start)) UTC · seed \(String(header.seed)) · \(draws)</p></header>
      """
  }

  /// Tabs are radio buttons, so that they need no script and work from the keyboard.
  private var tabs: Markup {
    guard records.count > 1 else { return "" }
    let picks: [Markup] = records.indices.map { index in
      """
      <input class="pick" type="radio" name="variant" id="pick-\(index)"\
      \(Markup.when(index == 0, " checked"))>
      """
    }
    let labels: [Markup] = records.enumerated().map { index, record in
      let verdict = RunVerdict(record)
      return """
        <label for="pick-\(index)"><span class="\(Self.tone(verdict))">\(verdict.sign)</span> \
        \(record.variantName)</label>
        """
    }
    return """
      \(picks.joined("\n"))
      <nav class="tabs" aria-label="Variants">\(labels.joined())</nav>
      """
  }

  /// True when all variants are about the same; else each says for itself what it is about.
  private var hasOneSummary: Bool {
    let summaries = records.map(\.header.summary)
    return summaries.first != "" && summaries.allSatisfy { $0 == summaries.first }
  }

  /// Variants that play on the same ground have one picture of it, above their tabs.
  private var hasSharedPlaces: Bool {
    records.count > 1 && SharedCards(records: records).hasOneTopology
  }

  private var variants: Markup {
    let count = max(1, records.reduce(0) { $0 + $1.series.count })
    let pointLimit = max(40, Self.pointBudget / count)
    let rows = Self.decisionBudget / max(1, records.count)
    let parts: [Markup] = records.enumerated().map { index, record in
      let page = VariantPage(
        record: record, index: index, isAlone: records.count == 1,
        hasOwnSummary: !hasOneSummary, hasOwnPlaces: !hasSharedPlaces, pointLimit: pointLimit,
        decisionLimit: max(60, rows))
      return page.body
    }
    return parts.joined("\n")
  }

  private var footer: Markup {
    let marks: [Markup] = records.map { record in
      "<li>\(record.variantName): fingerprint <code>\(Hexadecimal.text(record.fingerprint))</code></li>"
    }
    return """
      <footer><p>exit code \(exitCode): \(exitMeaning)</p><ul>\(marks.joined())</ul>
      <p>Made by firedrill from one simulated run of each variant. The same scenario and seed give \
      the same page, byte by byte.</p></footer>
      """
  }

  static func tone(_ verdict: RunVerdict) -> Markup {
    switch verdict {
    case .asExpected, .nothingExpected: "good"
    case .notExercised: "doubtful"
    default: "bad"
    }
  }
}
