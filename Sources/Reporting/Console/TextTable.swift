/// Rows of cells in columns of equal width; the last cell of a row is wrapped.
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
    /// What stands beside the text where there is room, else on lines of its own.
    let detail: String

    init(_ text: String, _ tone: Paint.Tone? = nil, detail: String = "") {
      self.text = Printable.oneLine(text)
      self.tone = tone
      self.detail = Printable.oneLine(detail)
    }

    /// Text and detail on one line.
    var whole: String { detail.isEmpty ? text : text + " · " + detail }
  }
  private let sides: [Side]
  private var rows: [[Cell]] = []

  init(_ sides: [Side]) { self.sides = sides }

  var isEmpty: Bool { rows.isEmpty }

  mutating func add(_ cells: [Cell]) { rows.append(cells) }

  /// The lines of all rows, indented, without blanks at their ends.
  func lines(indent: Int, paint: Paint) -> [TerminalText] {
    blocks(indent: indent, paint: paint).flatMap(\.self)
  }

  /// The lines of each row: what does not fit stands below, under its column or further left.
  func blocks(indent: Int, paint: Paint) -> [[TerminalText]] {
    let widths = sides.indices.map { column in
      rows.map { column < $0.count ? TextWidth.columns($0[column].text) : 0 }.max() ?? 0
    }
    return rows.map { row in
      let last = row.lastIndex { !$0.text.isEmpty } ?? 0
      var line = LineStart(text: .blanks(indent), width: indent)
      for (column, cell) in row[..<last].enumerated() {
        line.add(cell, side: sides[column], of: widths[column], paint)
      }
      guard row.indices.contains(last) else { return [line.text] }
      return line.lines(with: row[last], side: sides[last], of: widths[last], paint)
    }
  }

  /// What stands before the last cell of a row.
  private struct LineStart {
    var text: TerminalText
    /// Blanks that are owed before the next cell.
    var owed = 0
    var width: Int

    mutating func add(_ cell: Cell, side: Side, of columnWidth: Int, _ paint: Paint) {
      let blanks = columnWidth - TextWidth.columns(cell.text)
      text += .blanks(owed + (side == .right ? blanks : 0)) + cell.painted(cell.text, paint)
      owed = 2 + (side == .left ? blanks : 0)
      width += columnWidth + 2
    }

    /// The row with its last cell, which is wrapped by words where it would be too wide.
    func lines(
      with cell: Cell, side: Side, of columnWidth: Int, _ paint: Paint
    ) -> [TerminalText] {
      let before = side == .right ? columnWidth - TextWidth.columns(cell.text) : 0
      let room = Wrapping.width - width - before
      let isBeside = TextWidth.columns(cell.whole) <= room
      // Far to the right there is no room for a column of lines.
      let hanging = cell.detail.isEmpty && width <= 56 ? width : 8
      var parts = isBeside ? [cell.whole] : [cell.text]
      if !isBeside, cell.detail.isEmpty, hanging == width {
        parts = Wrapping.lines(cell.text, first: room, others: room)
      } else if !isBeside {
        let below = cell.detail.isEmpty ? cell.text : cell.detail
        parts =
          [cell.detail.isEmpty ? "" : cell.text]
          + Wrapping.lines(
            below, first: Wrapping.width - hanging, others: Wrapping.width - hanging)
      }
      return parts.enumerated().map { index, part in
        if index > 0 { return .blanks(hanging) + cell.painted(part, paint) }
        return part.isEmpty ? text : text + .blanks(owed + before) + cell.painted(part, paint)
      }
    }
  }
}

extension TextTable.Cell {
  /// A part of the cell in its colour.
  fileprivate func painted(_ part: String, _ paint: Paint) -> TerminalText {
    tone.map { paint(TerminalText(part), $0) } ?? TerminalText(part)
  }
}

extension TerminalText {
  /// So many blanks; none for a negative number.
  static func blanks(_ count: Int) -> TerminalText {
    TerminalText(String(repeating: " ", count: Swift.max(0, count)))
  }
}
