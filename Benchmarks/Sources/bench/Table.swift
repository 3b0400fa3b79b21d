import Foundation

/// Prints measurements as a table that is Markdown and can be read as it is.
enum Table {
  static func show(_ title: String, _ rows: [Measurement]) {
    print("\n### \(title)\n")
    var cells = [
      ["engine", "M events/s", "ratio", "least", "greatest", "peak MB", "pairs"]
    ]
    for row in rows.sorted(by: { $0.ratios.median > $1.ratios.median }) {
      cells.append([
        row.engine + row.remark, number(row.rates.median / 1e6), number(row.ratios.median),
        number(row.ratios.least), number(row.ratios.greatest), number(row.peak / 1024),
        "\(row.pairs)",
      ])
    }
    align(cells)
  }

  /// Prints rows of cells: the first column to the left, the others to the right.
  static func align(_ cells: [[String]]) {
    guard let header = cells.first else { return }
    let widths = header.indices.map { column in cells.map { $0[column].count }.max() ?? 0 }
    func line(_ row: [String]) -> String {
      let padded = row.enumerated().map { column, cell in
        let space = String(repeating: " ", count: widths[column] - cell.count)
        return column == 0 ? cell + space : space + cell
      }
      return "| " + padded.joined(separator: " | ") + " |"
    }
    print(line(header))
    let rule = widths.enumerated().map { column, width in
      column == 0
        ? String(repeating: "-", count: width) : String(repeating: "-", count: width - 1) + ":"
    }
    print("| " + rule.joined(separator: " | ") + " |")
    for row in cells.dropFirst() { print(line(row)) }
    fflush(nil)
  }

  /// A number with three digits that count.
  static func number(_ value: Double) -> String {
    if value.isNaN { return "-" }
    let digits =
      value >= 100 ? 0 : value >= 10 ? 1 : value >= 1 ? 2 : value >= 0.1 ? 3 : value >= 0.01 ? 4 : 5
    return String(format: "%.\(digits)f", value)
  }
}
