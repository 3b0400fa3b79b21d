import Observations
import Units

extension RunDiff {
  private static var columnWidth: Int { 56 }
  private static var rowLimit: Int { 24 }
  private static var context: Int { 3 }
  /// Decisions after the parting that are aligned; more would not be shown.
  private static var lookAhead: Int { 300 }

  /// Both stories from a little before the parting, equal lines beside each other.
  func sideBySide(from index: Int) -> [TerminalText] {
    let start = max(0, index - Self.context)
    let clocks = (RunClock(left), RunClock(right))
    let old = left.decisions.indices.dropFirst(start).prefix(Self.lookAhead).map {
      left.words(at: $0, clocks.0)
    }
    let new = right.decisions.indices.dropFirst(start).prefix(Self.lookAhead).map {
      right.words(at: $0, clocks.1)
    }
    let edits = LineDifference(old: old, new: new).edits
    var lines = row(" ", names.left, names.right)
    for pair in Self.paired(edits).prefix(Self.rowLimit) {
      let before = pair.0.map { old[$0] } ?? ""
      let after = pair.1.map { new[$0] } ?? ""
      lines += row(before == after ? " " : "≠", before, after)
    }
    let more = Self.paired(edits).count - Self.rowLimit
    if more > 0 { lines.append("  and \(more) lines more") }
    return lines
  }

  /// Removed and added lines that stand in each other's place, as pairs.
  private static func paired(_ edits: [LineDifference.Edit]) -> [(Int?, Int?)] {
    var rows: [(Int?, Int?)] = []
    var waiting: [Int] = []
    for edit in edits {
      switch edit {
      case .removed(let old):
        waiting.append(rows.count)
        rows.append((old, nil))
      case .added(let new):
        if waiting.isEmpty {
          rows.append((nil, new))
        } else {
          rows[waiting.removeFirst()].1 = new
        }
      case .kept(let old, let new):
        waiting = []
        rows.append((old, new))
      }
    }
    return rows
  }

  private func row(_ sign: String, _ left: String, _ right: String) -> [TerminalText] {
    let columns = [wrapped(left), wrapped(right)]
    let height = max(1, columns[0].count, columns[1].count)
    return (0..<height).map { line in
      let before = line < columns[0].count ? columns[0][line] : ""
      let after = line < columns[1].count ? columns[1][line] : ""
      let blanks = max(0, Self.columnWidth - TextWidth.columns(before))
      let fill = after.isEmpty ? "" : String(repeating: " ", count: blanks) + " │ " + after
      return "\(line == 0 ? sign : " ") \(before)\(fill)"
    }
  }

  /// A text in lines that fit the column, broken between words, continued further in.
  private func wrapped(_ text: String) -> [String] {
    var lines: [String] = []
    for word in Printable.oneLine(text).split(separator: " ") {
      let last = lines.last ?? ""
      if !lines.isEmpty,
        TextWidth.columns(last) + TextWidth.columns(String(word)) < Self.columnWidth
      {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines.append((lines.isEmpty ? "" : "    ") + word)
      }
    }
    return lines
  }

  /// Expectations whose outcome differs.
  var verdicts: [TerminalText] {
    var names: [String] = []
    for verdict in left.verdicts + right.verdicts where !names.contains(verdict.name) {
      names.append(verdict.name)
    }
    var table = TextTable([.left, .left, .left, .left])
    for name in names {
      let pair = [left, right].map { record in record.verdicts.first { $0.name == name } }
      guard words(pair[0]) != words(pair[1]) else { continue }
      table.add([
        .init(name), .init(words(pair[0])), .init("→"), .init(words(pair[1])),
      ])
    }
    return section("expectations that differ", table)
  }

  private func words(_ verdict: Verdict?) -> String {
    guard let verdict else { return "not set" }
    return verdict.outcome.rawValue + ", margin " + verdict.marginWords
  }

  /// Figures that differ, recovery times and hazards among them.
  var figures: [TerminalText] {
    let sides = [left, right].map(Self.figures)
    var names: [String] = []
    for figure in sides[0] + sides[1] where !names.contains(figure.name) {
      names.append(figure.name)
    }
    var table = TextTable([.left, .right, .left, .left])
    for name in names {
      let pair = sides.map { side in side.first { $0.name == name }?.value ?? "–" }
      if pair[0] != pair[1] {
        table.add([.init(name), .init(pair[0]), .init("→"), .init(pair[1])])
      }
    }
    return section("figures that differ", table)
  }

  private static func figures(_ record: DrillRecord) -> [(name: String, value: String)] {
    let end = RunClock(record).end
    return record.metrics.map { ($0.name, Figures.text($0)) }
      + CapabilityRecovery.all(of: record).map {
        ("longest outage of " + $0.capability, Spans.text($0.longestLength))
      }
      + record.hazards.map {
        (
          "hazard " + $0.name + " at " + Plural.list($0.subjects),
          Spans.text(($0.end ?? end) - $0.start)
        )
      }
  }

  private func section(_ title: TerminalText, _ table: TextTable) -> [TerminalText] {
    table.isEmpty ? [] : ["", title] + table.lines(indent: 2, paint: Paint(isOn: false))
  }
}
