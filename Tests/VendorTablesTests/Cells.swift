import FactBook
import Testing

/// The figures of a fact, for comparison cell by cell.
func figures(of id: String) throws -> FactValue {
  try #require(FactBook.shared.fact(id)?.value)
}

extension FactValue {
  /// The items of a list.
  var items: [FactValue] {
    guard case .list(let items) = self else { return [] }
    return items
  }

  /// A whole number under a name.
  func integer(_ name: String) -> Int? { self[name]?.number.map { Int($0) } }

  /// Words under a name.
  func word(_ name: String) -> String? {
    guard case .text(let text)? = self[name] else { return nil }
    return text
  }

  /// All whole numbers in lists under this value, sorted and each once.
  var integersBelow: [Int] {
    switch self {
    case .text: number.map { [Int($0)] } ?? []
    case .list(let items): Array(Set(items.flatMap(\.integersBelow))).sorted()
    case .table(let rows): Array(Set(rows.flatMap(\.value.integersBelow))).sorted()
    }
  }
}
