import FactBook
import Testing

struct FactBookTests {
  let book = FactBook.shared

  @Test func `the book holds every fact of the four guides and every assumption`() {
    let counts = FactSystem.allCases.map { book.facts(of: $0).count }
    #expect(counts == [481, 122, 160, 211])
    #expect(book.assumptions.count == 329)
  }

  @Test func `a fact keeps its text, figures, source and answerer`() throws {
    let fact = try #require(book.fact("SC-TOPO-002"))
    #expect(fact.area == "TOPO")
    #expect(fact.text.hasPrefix("A Supercluster has at least two and at most eight PCEs"))
    #expect(fact.value?["max_pces"]?.number == 8)
    #expect(fact.kind == "limit")
    #expect(fact.model == .check)
    #expect(fact.source.hasPrefix("Supercluster guide 23.5"))
  }

  @Test func `a procedure keeps its steps with place, command and runlevel`() throws {
    let steps = try #require(book.fact("SC-LEADER-002")).steps
    #expect(steps.map(\.number) == ["0", "1", "2", "3", "4", "5", "6"])
    #expect(steps[2].action.hasPrefix("supercluster-drop"))
    #expect(steps[2].runlevel == "2")
    #expect(steps[3].waitFor == "RUNNING")
  }

  @Test func `an id is found in either case, but known only as it is spelt`() {
    #expect(book.fact("sc-topo-002") == book.fact("SC-TOPO-002"))
    #expect(book.assumption("as-pce-001")?.parameter == "quorum_voters_2x2")
    #expect(!book.knows("sc-topo-002"))
    #expect(book.knows("SC-TOPO-002") && book.knows("AS-PCE-001"))
  }

  @Test(arguments: [
    ("SC-TOPO-02", "SC-TOPO-002"), ("SC-LEDAER-004", "SC-LEADER-004"),
    ("as-pce-32", "AS-PCE-032"),
  ])
  func `a misspelt id leads to the nearest one`(word: String, nearest: String) {
    #expect(book.nearestIDs(to: word).first == nearest)
  }

  @Test func `a word like no id has no nearest id`() {
    #expect(book.nearestIDs(to: "replication-lag").isEmpty)
  }

  @Test func `a system's assumptions are its own and those of its infrastructure`() {
    let groups = book.assumptions(of: .coreHA).map(\.system)
    #expect(groups.contains("ivanti_core") && groups.contains("infra"))
    #expect(!groups.contains("illumio_pce"))
  }

  @Test func `every id that a fact or assumption mentions exists`() {
    let texts =
      book.facts.flatMap { [$0.text, $0.show, $0.source] + $0.steps.compactMap(\.note) }
      + book.assumptions.flatMap { [$0.completes, $0.why] }
    let unknown = texts.flatMap { ids(in: $0) }.filter { !book.knows($0) }
    #expect(unknown == [])
  }
}
