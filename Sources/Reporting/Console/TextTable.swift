/// Rows of cells in columns of equal width.
struct TextTable: Sendable {
  /// Which side of its column a cell keeps to.
  enum Side: Sendable {
    case left
    case right
  }
  /// A cell: its text, and how it is painted once its width is known.
  struct Cell: Sendable {
    let text: String
    let tone: Paint.Tone?

    init(_ text: String, _ tone: Paint.Tone? = nil) {
      self.text = Printable.oneLine(text)
      self.tone = tone
    }
  }
  private let sides: [Side]
  private var rows: [[Cell]] = []

  init(_ sides: [Side]) { self.sides = sides }

  var isEmpty: Bool { rows.isEmpty }

  mutating func add(_ cells: [Cell]) { rows.append(cells) }

  /// The lines, indented, without blanks at their ends.
  func lines(indent: TerminalText, paint: Paint) -> [TerminalText] {
    let widths = sides.indices.map { column in
      rows.map { column < $0.count ? TextWidth.columns($0[column].text) : 0 }.max() ?? 0
    }
    return rows.map { row in
      let last = row.lastIndex { !$0.text.isEmpty } ?? 0
      var line = indent
      for (column, cell) in row.enumerated() where column <= last {
        if column > 0 { line += "  " }
        let blanks = Self.blanks(widths[column] - TextWidth.columns(cell.text))
        let text = cell.tone.map { paint(TerminalText(cell.text), $0) } ?? TerminalText(cell.text)
        let isLeft = sides[column] == .left
        line += isLeft ? text + (column == last ? "" : blanks) : blanks + text
      }
      return line
    }
  }

  private static func blanks(_ count: Int) -> TerminalText {
    TerminalText(String(repeating: " ", count: max(0, count)))
  }
}
