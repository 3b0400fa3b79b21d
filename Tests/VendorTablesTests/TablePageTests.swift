import FactBook
import TestSupport
import Testing
import VendorTables

@Suite struct TablePageTests {
  private func page(_ name: String) throws -> TablePage {
    try #require(TablePage.all.first { $0.name == name })
  }

  @Test func `every page has a name of its own and a cell for each column`() {
    let names = TablePage.all.map(\.name)
    #expect(Set(names).count == names.count)
    for page in TablePage.all {
      #expect(page.rows.allSatisfy { $0.count == page.head.count }, "\(page.name)")
      #expect(!page.rows.isEmpty && !page.facts.isEmpty)
    }
  }

  @Test func `every fact that a page names is in the book`() {
    for page in TablePage.all {
      for id in page.facts { #expect(FactBook.shared.fact(id) != nil, "\(id)") }
    }
  }

  /// All whole numbers of a fact stand on the pages that name it.
  @Test(arguments: ["SC-CAP-001", "SC-CAP-002", "SC-CAP-019", "SC-FLOW-001", "SC-NET-009"])
  func `each figure of a table of the guide can be looked up`(id: String) throws {
    let pages = TablePage.all.filter { $0.facts.contains(id) }
    let shown = pages.flatMap { $0.rows.joined() + $0.notes }.joined(separator: " ")
    let words = Set(shown.split { !$0.isNumber }.map(String.init))
    for figure in try figures(of: id).integersBelow {
      #expect(words.contains("\(figure)"), "\(id): \(figure)")
    }
  }

  @Test func `the layout of each size stands on its page with what it leaves`() throws {
    let page = try page("storage-layout")
    #expect(page.rows.count == 3 + 4 + 4 + 4)
    #expect(page.notes.contains("left for the application of a 2x2: core 2, data 952 GB"))
  }

  @Test func `the processor that the cores refer to is the guide's`() throws {
    for table in [SizingTable.physical, .virtual] {
      #expect(try figures(of: table.source).word("cpu_model") == table.processor)
    }
  }

  @Test(.shows("SC-DOC-002"))
  func `the two figures for flows in a summary stand side by side`() throws {
    let page = try page("flow-rates")
    #expect(page.notes.contains { $0.contains("103") && $0.contains("102") })
    #expect(page.rows.map { $0[4] } == ["1030", "10300", "422000", "1070000"])
    #expect(page.rows.map { $0[5] } == ["10200", "102000", "418200", "1060800"])
  }
}
