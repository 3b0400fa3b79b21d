public import VendorTables

/// A vendors' table as a terminal or a program reads it.
public struct VendorTableText: Sendable {
  private let page: TablePage

  /// A table.
  public init(_ page: TablePage) { self.page = page }

  /// The table under its name, with a line break at its end.
  public var text: String { "\(page.name) · \(page.title)\n\(body)" }

  /// Head, rows, notes and facts.
  public var body: String {
    let widths = page.head.indices.map { column in
      ([page.head] + page.rows).map { TextWidth.columns($0[column]) }.max() ?? 0
    }
    func line(_ cells: [String]) -> String {
      let padded = zip(cells, widths).map { cell, width in
        cell + String(repeating: " ", count: width - TextWidth.columns(cell))
      }
      let text = padded.joined(separator: "  ")
      return "  " + String(text.reversed().drop { $0 == " " }.reversed()) + "\n"
    }
    let rule = widths.map { String(repeating: "─", count: $0) }
    return line(page.head) + line(rule)
      + page.rows.map(line).joined() + page.notes.map { "  · \($0)\n" }.joined()
      + "  facts: \(page.facts.joined(separator: ", "))\n"
  }

  /// The table as a value of a document.
  public var value: JSONValue {
    .object([
      ("name", .text(page.name)), ("title", .text(page.title)), ("head", .texts(page.head)),
      ("rows", .array(page.rows.map { .texts($0) })), ("notes", .texts(page.notes)),
      ("facts", .texts(page.facts)),
    ])
  }
}
