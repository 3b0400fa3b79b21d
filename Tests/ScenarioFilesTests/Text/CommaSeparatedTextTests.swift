import ClusterModeling
import Testing

@testable import ScenarioFiles

@Suite struct CommaSeparatedTextTests {
  private func read(_ text: String) -> (rows: [[CommaSeparatedText.Cell]], problems: [Problem]) {
    var problems: [Problem] = []
    let table = CommaSeparatedText(SourceText(name: "f.csv", text: text), problems: &problems)
    return (table.rows, problems)
  }

  @Test func `cells have their line and column, blanks around them are dropped`() {
    let rows = read("a,b\r\n 1 , two words ,\n").rows
    #expect(rows.map { $0.map(\.text) } == [["a", "b"], ["1", "two words", ""]])
    #expect(rows[1].map(\.location.line) == [2, 2, 2])
    #expect(rows[1].map(\.location.column) == [1, 5, 17])
  }

  @Test func `quoted cells keep commas, line breaks and doubled quotes`() {
    let table = read("\"a,b\",\"say \"\"x\"\"\",\"two\nlines\"\nnext")
    #expect(table.problems.isEmpty)
    #expect(table.rows.map { $0.map(\.text) } == [["a,b", "say \"x\"", "two\nlines"], ["next"]])
    #expect(table.rows[1][0].location.line == 3)
  }

  @Test func `empty lines and remarks are no rows`() {
    #expect(read("# remark\n\n , \na\n").rows.map { $0.map(\.text) } == [["a"]])
  }

  @Test func `a quote that never closes is named at its place`() {
    let problems = read("a,b\n1,\"open\n2,3\n").problems
    #expect(problems.map(\.location.line) == [2] && problems.map(\.location.column) == [3])
  }
}
