public import Observations
import Units

/// The summary of a drill on a terminal: verdict first, then what it rests on.
public struct ConsoleSummary: Sendable {
  let records: [DrillRecord]
  let exitCode: Int
  let exitMeaning: String
  let paint: Paint

  /// A summary of one scenario's runs, one per variant.
  ///
  /// `exitMeaning` says in words what class of result the exit code stands for; `usesColor` is the
  /// caller's decision (a terminal, and no `NO_COLOR`).
  public init(
    records: [DrillRecord], exitCode: Int, exitMeaning: String, usesColor: Bool = false
  ) {
    self.records = records
    self.exitCode = exitCode
    self.exitMeaning = exitMeaning
    paint = Paint(isOn: usesColor)
  }

  /// The summary, with a line break at its end.
  public var text: String {
    var lines = title
    if records.count > 1 { lines += overview(indent: 2) { $0.variantName } }
    for record in records { lines += [""] + self.lines(for: record) }
    lines += ["", ending]
    return lines.map(\.text).joined(separator: "\n") + "\n"
  }

  /// One line per variant: its verdict and how many expectations came out as wanted.
  public var brief: String {
    overview(indent: 0) { $0.header.scenario + " / " + $0.variantName }
      .map { $0.text + "\n" }.joined()
  }

  private func overview(indent: Int, _ name: (DrillRecord) -> String) -> [TerminalText] {
    var table = TextTable([.left, .left, .left, .left])
    for record in records {
      let verdict = RunVerdict(record)
      table.add([
        .init(verdict.sign, verdict.isGood ? .good : .bad),
        .init(name(record)), .init(verdict.words),
        .init(record.shortTally),
      ])
    }
    return table.lines(indent: indent, paint: paint)
  }

  private var title: [TerminalText] {
    guard let header = records.first?.header else { return ["nothing was played"] }
    let clock = records.first.map { RunClock($0) }
    let start = clock.map { $0.date(.start) + " " + $0.time(.start) + "Z" } ?? ""
    let variants = records.count == 1 ? "" : " · " + Plural.text(records.count, "variant")
    let name = paint("\(header.scenario)", .strong)
    let verdict = RunVerdict(records)
    let sign = TerminalText(verdict.sign + " ")
    let tone: Paint.Tone = verdict.isGood ? .good : .bad
    return [
      "\(name) · \(Spans.text(header.length)) from \(start)\(variants)",
      paint(sign + TerminalText(verdict.words), tone) + " · exit \(exitCode): \(exitMeaning)",
    ]
  }

  private var ending: TerminalText {
    let tone: Paint.Tone = exitCode == 0 ? .good : .bad
    return paint("exit \(exitCode)", tone) + " \(exitMeaning)"
  }

  /// A text in lines of the terminal's width, the second one and later further to the right.
  func wrapped(_ text: String, indent: Int, _ tone: Paint.Tone? = nil) -> [TerminalText] {
    let room = Wrapping.width - indent
    let parts = Wrapping.lines(Printable.oneLine(text), first: room, others: room - 2)
    return parts.enumerated().map { index, part in
      let shown = tone.map { paint(TerminalText(part), $0) } ?? TerminalText(part)
      return .blanks(index == 0 ? indent : indent + 2) + shown
    }
  }

  private func lines(for record: DrillRecord) -> [TerminalText] {
    let header = record.header
    let draws = header.isNominal ? "nominal" : "replication \(header.replication)"
    let marks =
      "seed \(header.seed) · \(draws) · fingerprint " + Hexadecimal.text(record.fingerprint)
    var lines: [TerminalText] = [
      paint(TerminalText(record.variantName), .strong) + " · "
        + paint(TerminalText(marks), .quiet),
      "  \(record.tally)",
    ]
    for sentence in Headline(record).sentences { lines += wrapped(sentence, indent: 2) }
    lines += expectations(record) + recovery(record) + targets(record) + losses(record)
    lines += health(record) + hazards(record) + assumptions(record)
    return lines
  }
}

/// Numbers in base 16.
enum Hexadecimal {
  /// Sixteen lower-case digits.
  static func text(_ number: UInt64) -> String {
    let digits = String(number, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
