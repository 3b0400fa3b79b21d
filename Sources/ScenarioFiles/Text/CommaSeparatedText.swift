public import ClusterModeling

/// A table in comma-separated values (RFC 4180), with the place of each cell.
public struct CommaSeparatedText: Sendable {
  /// A cell and where it begins.
  public struct Cell: Sendable {
    /// Its text without quotes and without blanks around it.
    public let text: String
    /// Where it begins.
    public let location: SourceLocation
  }

  /// The rows that have anything in them, the head first.
  public private(set) var rows: [[Cell]] = []

  /// Reads a text; quotes that do not close are a problem.
  public init(_ source: SourceText, problems: inout [Problem]) {
    var scan = Scan(place: SourceLocation(file: source.name, line: 1, column: 1))
    for character in source.text { scan.take(character) }
    scan.endRow()
    if let open = scan.openQuote {
      problems.append(Problem(at: open, "this quote is never closed"))
    }
    // A line that begins with # is a remark.
    rows = scan.rows.filter { row in
      row.contains { !$0.text.isEmpty } && !(row.first?.text.hasPrefix("#") ?? false)
    }
  }

  /// One pass over the characters.
  private struct Scan {
    var rows: [[Cell]] = []
    var row: [Cell] = []
    var text = ""
    var place: SourceLocation
    var cellPlace: SourceLocation
    var openQuote: SourceLocation?
    /// True just behind a quote inside a quoted cell: it ends the cell, or a second one is a quote.
    var isAfterQuote = false

    init(place: SourceLocation) {
      self.place = place
      cellPlace = place
    }

    mutating func take(_ character: Character) {
      if openQuote != nil, !isAfterQuote {
        if character == "\"" { isAfterQuote = true } else { text.append(character) }
      } else if isAfterQuote, character == "\"" {
        text.append("\"")
        isAfterQuote = false
      } else {
        takeOutside(character)
      }
      if character == "\n" || character == "\r\n" {
        place = SourceLocation(file: place.file, line: place.line + 1, column: 1)
        if openQuote == nil { cellPlace = place }
      } else {
        place = place.advanced(by: character.unicodeScalars.count)
      }
    }

    private mutating func takeOutside(_ character: Character) {
      if isAfterQuote { (openQuote, isAfterQuote) = (nil, false) }
      switch character {
      case "\"" where text.allSatisfy({ $0 == " " }): openQuote = place
      case ",":
        endCell()
        cellPlace = place.advanced(by: 1)
      case "\n", "\r\n": endRow()
      default: text.append(character)
      }
    }

    private mutating func endCell() {
      let inner = text.drop { $0 == " " || $0 == "\t" }
      let trimmed = String(inner.reversed().drop { $0 == " " || $0 == "\t" }.reversed())
      row.append(Cell(text: trimmed, location: cellPlace))
      text = ""
    }

    mutating func endRow() {
      if isAfterQuote { (openQuote, isAfterQuote) = (nil, false) }
      endCell()
      rows.append(row)
      row = []
    }
  }
}
