import Testing

struct HashOrderRuleTests {
  private func violations(_ code: String) -> [Violation] {
    iterationsOverHashTables([planted("Sources/Drills/A.swift", code)])
  }

  @Test func `no simulation path depends on the order of a hash table`() {
    expectNone(iterationsOverHashTables(Project.sources))
  }

  @Test(arguments: [
    "var table: [String: Int] = [:]\nfor (key, value) in table {}",
    "var table: [String: [Int]]\nfor value in self.table.values {}",
    "let table: Set<Int>\nfor a in table where a > 1 {}",
    "var table = [Key: Int]()\ntable.forEach { print($0) }",
    "var table = Set(words)\nlet first = table.first",
    "let table = Dictionary(grouping: words) { $0 }\nlet all = table\n  .map(\\.key)",
    "func f(table: inout [Int: Int]) -> [Int] { table.keys.map { $0 } }",
    "struct A { let table: [Key: Row]? }\nlet rows = a.table?.values",
    "for word in Set(words) { print(word) }",
  ])
  func `walking through a table in its own order is found`(code: String) {
    #expect(!violations(code).isEmpty)
  }

  @Test(arguments: [
    "var table: [String: Int] = [:]\nlet a = table[\"a\", default: 0] + table.count",
    "var table: [String: Int] = [:]\nfor key in table.keys.sorted() { print(table[key]) }",
    "let table: Set<Int>\nif table.contains(1) { for a in array { print(a) } }",
    "// for (key, value) in table {}\nvar table: [String: Int]",
    "let rows: [Row]\nfor row in rows { print(row) }",
  ])
  func `looking up, and keys that are sorted at once, are fine`(code: String) {
    #expect(violations(code) == [])
  }

  @Test func `a table declared in the type's main file is known in its other files`() {
    let files = [
      planted("Sources/Drills/World.swift", "struct World { var table: [Int: Int] }"),
      planted("Sources/Drills/World+Faults.swift", "extension World { let a = table.values }"),
      planted("Sources/Drills/Other.swift", "let a = table.values"),
    ]
    #expect(iterationsOverHashTables(files).map(\.path) == ["Sources/Drills/World+Faults.swift"])
  }

  @Test func `the command line is no simulation path`() {
    let file = planted("Sources/firedrill/A.swift", "let table: [Int: Int]\nfor a in table {}")
    #expect(iterationsOverHashTables([file]) == [])
  }
}
