public import CapacityPlanning
import VendorTables

/// A capacity plan's golden report: Markdown that is reviewed like code.
public struct CapacityMarkdown: Sendable {
  private let study: CapacityStudy
  private let isMet: Bool
  private var words: CapacityWords { CapacityWords(study: study) }

  /// A report on a study.
  ///
  /// - Parameter isMet: whether the plan does what was asked of it.
  public init(_ study: CapacityStudy, isMet: Bool) {
    self.study = study
    self.isMet = isMet
  }

  /// The report, with a line break at its end.
  public var text: String {
    let blocks: [[MarkdownText]] = [
      ["# \(study.plan.name)"], ["**\(words.verdict(isMet))**"],
      words.headlines.map { "- \($0)" }, ["## Findings"], findings, ["## After a loss"], losses,
      ["## Growth"], growth, ["## Smallest sizes"], sizes, ["## What was played"], evidence,
      ["## If one took all"], takeovers, ["## What the answer rests on"], inputs, open,
    ]
    let shown = blocks.enumerated().filter { index, block in
      // A title whose part is empty goes with it.
      let isTitle = block.first?.text.hasPrefix("## ") ?? false
      return !block.isEmpty && !(isTitle && blocks[index + 1].isEmpty)
    }.map(\.element)
    return shown.map { $0.map(\.text).joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
  }

  private var findings: [MarkdownText] {
    var table = MarkdownTable(["", "rule", "where", "#figure", "#room", "meaning", "facts"])
    for finding in study.now.findings {
      table.add([
        CapacityWords.sign(finding.severity), finding.rule, finding.subject,
        finding.gauge.map(CapacityWords.figure) ?? "", finding.gauge.map(CapacityWords.room) ?? "",
        finding.text, finding.facts.joined(separator: " "),
      ])
    }
    return table.lines
  }

  private var losses: [MarkdownText] {
    var table = MarkdownTable(["", "lost", "what becomes of it"])
    for loss in study.losses.losses {
      table.add([loss.assessment.fits ? "✓" : "✗", loss.title, loss.words(since: study.now)])
    }
    return table.lines
  }

  private var growth: [MarkdownText] {
    guard let growth = study.growth else { return ["The plan does not grow."] }
    guard !growth.breaches.isEmpty else { return ["\(CapacityWords.firstBreach(growth))"] }
    var table = MarkdownTable(["date", "rule", "where", "#figure"])
    for breach in growth.breaches {
      table.add([
        CapacityWords.date(breach.date), breach.finding.rule, breach.finding.subject,
        breach.finding.gauge.map(CapacityWords.figure) ?? "",
      ])
    }
    return table.lines
  }

  private var sizes: [MarkdownText] {
    var table = MarkdownTable(["PCE", "planned", "smallest now", "smallest after any loss"])
    for (index, pce) in study.plan.pces.enumerated() {
      table.add([
        pce.name, pce.size.rawValue, CapacityWords.word(study.leastSizes[index]),
        CapacityWords.word(study.leastSizesAfterLoss[index]),
      ])
    }
    table.add(["together"] + words.bills)
    return table.lines
  }

  private var evidence: [MarkdownText] {
    guard let evidence = study.evidence else { return [] }
    var table = MarkdownTable(["", "#fleet", "longest or oldest"])
    for trial in evidence.trials {
      table.add([
        trial.isWithin ? "✓" : "✗", "\(Figures.grouped(trial.vens)) VENs",
        CapacityWords.figures(trial, evidence.bounds),
      ])
    }
    return table.lines
  }

  private var takeovers: [MarkdownText] {
    guard !study.takeovers.pairs.isEmpty else { return [] }
    var table = MarkdownTable(["", "lost", "taken over by", "#VENs", "#flow summaries"])
    for pair in study.takeovers.pairs {
      table.add([
        pair.fits ? "✓" : "✗", pair.lost, pair.receiver, CapacityWords.signedRoom(pair.vens),
        CapacityWords.signedRoom(pair.flows),
      ])
    }
    return table.lines
  }

  private var inputs: [MarkdownText] {
    var table = MarkdownTable(["input", "value", "from"])
    for echo in study.plan.inputs {
      table.add([
        echo.input.rawValue, echo.value ?? "not given", CapacityWords.source(echo),
      ])
    }
    return table.lines
  }

  private var open: [MarkdownText] {
    var table = MarkdownTable(["id", "open figure", "used", "what another value turns"])
    for row in study.sensitivity.rows {
      let used = row.figure.unit.isEmpty ? row.used : "\(row.used) \(row.figure.unit)"
      table.add([
        row.figure.id, row.figure.name, used, CapacityWords.effect(row),
      ])
    }
    return table.lines
  }
}
