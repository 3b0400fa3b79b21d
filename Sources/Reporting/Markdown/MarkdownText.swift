/// Markdown with foreign parts escaped.
typealias MarkdownText = Escaped<MarkdownContext>

/// A table whose columns are not padded, so that a longer cell changes no other line.
struct MarkdownTable: Sendable {
  private let head: [String]
  private let isNumeric: [Bool]
  private var rows: [[String]] = []

  /// A table; columns whose title begins with `#` hold figures and keep right.
  init(_ head: [String]) {
    self.head = head.map { $0.hasPrefix("#") ? String($0.dropFirst()) : $0 }
    isNumeric = head.map { $0.hasPrefix("#") }
  }

  mutating func add(_ row: [String]) { rows.append(row) }

  /// The lines, ready to be joined by line breaks.
  var lines: [MarkdownText] {
    let rule: MarkdownText = isNumeric.map { $0 ? "--:" : "---" }.joined("|")
    return [line(head), "|" + rule + "|"] + rows.map(line)
  }

  private func line(_ cells: [String]) -> MarkdownText {
    let joined: MarkdownText = cells.map { cell in
      cell.isEmpty ? " " : MarkdownText(cell)
    }.joined(" | ")
    return "| " + joined + " |"
  }
}
