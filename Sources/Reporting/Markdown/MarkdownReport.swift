public import Observations
import Units

/// The golden report: a drill as Markdown that is reviewed like code.
///
/// It holds nothing of the machine or the day on which it was made, and no running numbers, so that
/// a change in a drill changes those lines only that tell of it.
public struct MarkdownReport: Sendable {
  let records: [DrillRecord]

  /// A report on one scenario's runs, one per variant.
  public init(records: [DrillRecord]) { self.records = records }

  /// The report, with a line break at its end.
  public var text: String {
    guard let header = records.first?.header else { return "# Nothing was played\n" }
    var blocks: [[MarkdownText]] = [
      ["# \(header.scenario)"], header.summary.isEmpty ? [] : ["\(header.summary)"],
      ["\(Self.played(header, RunClock(records[0])))"], overview,
    ]
    for record in records {
      blocks.append(["## Variant \(record.variantName)"])
      blocks.append(Headline(record).sentences.map { "- \($0)" })
      blocks += sections(of: record)
    }
    blocks += [["## \(MarkdownHeading.assumptions.rawValue)"], assumptions]
    let full = blocks.filter { !$0.isEmpty }
    return full.map { $0.map(\.text).joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
  }

  private static func played(_ header: DrillHeader, _ clock: RunClock) -> String {
    let draws =
      header.isNominal ? "every draw at its median" : "replication \(header.replication)"
    return "Played \(Spans.text(header.length)) from \(clock.date(.start)) "
      + "\(clock.time(.start)) UTC, seed \(header.seed), \(draws). "
      + header.systems.map { "\($0.name): \($0.model), profile \($0.profile)." }
      .joined(separator: " ")
  }

  private var overview: [MarkdownText] {
    var table = MarkdownTable(["", "variant", "verdict", "expectations", "fingerprint"])
    for record in records {
      let verdict = RunVerdict(record)
      table.add([
        verdict.sign, record.variantName, verdict.words, record.tally,
        Hexadecimal.text(record.fingerprint),
      ])
    }
    return table.lines
  }

  /// Every figure that any of the runs drew upon, once.
  private var assumptions: [MarkdownText] {
    var seen: [AssumptionUse] = []
    for use in records.flatMap(\.assumptions) {
      let isKnown = seen.contains { $0.id == use.id && $0.value == use.value }
      if !isKnown { seen.append(use) }
    }
    guard !seen.isEmpty else { return ["None was drawn upon."] }
    var table = MarkdownTable(["id", "name", "value", "status"])
    for use in seen.sorted(by: { $0.id < $1.id }) {
      table.add([use.id, use.name, use.value, use.status])
    }
    return table.lines
  }
}

/// Titles by which a golden report is taken apart again.
enum MarkdownHeading: String, Sendable {
  case verdicts = "Verdicts"
  case story = "Story"
  case recovery = "Recovery"
  case health = "Health"
  case hazards = "Hazards"
  case figures = "Figures"
  case assumptions = "Assumptions used"
}
