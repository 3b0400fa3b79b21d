/// The figures of a fact: a word or number, a list, or a table with named rows.
public indirect enum FactValue: Sendable, Equatable {
  /// A word, a number or a sentence, as written.
  case text(String)
  /// Several values in their order.
  case list([FactValue])
  /// Named values in their order.
  case table([Row])

  /// One named value of a table.
  public struct Row: Sendable, Equatable {
    /// The name.
    public let name: String
    /// What stands beside it.
    public let value: FactValue
  }

  /// The value under a name, when this is a table that has it.
  public subscript(name: String) -> FactValue? {
    guard case .table(let rows) = self else { return nil }
    return rows.first { $0.name == name }?.value
  }

  /// The value as a number, when it is one.
  public var number: Double? {
    guard case .text(let text) = self else { return nil }
    return Double(text)
  }

  /// The value on one line: `min_pces: 2, max_pces: 8`.
  public var line: String {
    switch self {
    case .text(let text): text
    case .list(let values): values.map(\.nestedLine).joined(separator: ", ")
    case .table(let rows):
      rows.map { "\($0.name): \($0.value.nestedLine)" }.joined(separator: ", ")
    }
  }

  /// The value on as many lines as it needs: short values on one, long ones a row each.
  public func lines(width: Int) -> [String] {
    if line.count <= width { return [line] }
    switch self {
    case .text(let text): return wrapped(text, width: width)
    case .list(let values):
      return values.flatMap { indented($0.lines(width: width - 2), first: "- ") }
    case .table(let rows):
      return rows.flatMap { row in
        let short = "\(row.name): \(row.value.line)"
        if short.count <= width { return [short] }
        return ["\(row.name):"] + row.value.lines(width: width - 2).map { "  " + $0 }
      }
    }
  }

  private var nestedLine: String {
    switch self {
    case .text(let text): text
    case .list: "[\(line)]"
    case .table: "{\(line)}"
    }
  }
}
