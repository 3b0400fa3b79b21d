import ClusterModeling
import Observations
import TestSupport
import Testing

@testable import ClusterModels

@Suite struct TopologyTests {
  private func text(of count: Int) -> SystemText {
    SystemText(
      leader: "p0", pces: (0..<count).map { SystemText.PCE(name: "p\($0)", site: $0 % 3) })
  }

  @Test(.shows("SC-TOPO-002"), arguments: 1...9)
  func `a Supercluster has two to eight PCEs`(count: Int) {
    let problems = Rehearsal.problems(text(of: count))
    #expect(problems.filter { $0.sources == ["SC-TOPO-002"] }.isEmpty == (2...8).contains(count))
  }

  @Test(.shows("SC-TOPO-010"), arguments: [(2, 2.0), (3, 6), (5, 20), (8, 56)])
  func `every PCE replicates to every other`(count: Int, links: Double) {
    let drill = Rehearsal(text(of: count))
    #expect(drill.reading("supercluster", "bigco", "replication_links") == .number(links))
    #expect(drill.model.summaryLines.last == "\(Int(links)) replication links")
  }

  @Test(.shows("SC-TOPO-001", "SC-TOPO-003"))
  func `the header has a line for each PCE with its nodes`() {
    let drill = Rehearsal()
    #expect(drill.model.summaryLines.count == 4)
    #expect(drill.model.summaryLines[0].contains("leader"))
    #expect(drill.model.summaryLines[1].contains("core0 core1 data0 data1"))
  }

  @Test func `the picture of the sites shows where PCEs and VENs stand`() {
    var text = SystemText()
    text.groups = [
      .init(name: "plants", home: "us", count: 12_000, keys: [("site", .text("ap-south"))])
    ]
    let placements = Rehearsal(text).model.placements
    #expect(placements.map(\.entity) == ["pce:us", "pce:eu", "pce:ap", "vens:plants"])
    #expect(placements.last?.site == "ap-south")
    #expect(placements.last?.caption == "12,000 VENs of us")
  }

  @Test(.shows("SC-TOPO-005"))
  func `two PCEs with one FQDN are refused`() {
    var text = SystemText()
    text.pces[0].keys = [("fqdn", .text("pce.example.com"))]
    text.pces[1].keys = [("fqdn", .text("pce.example.com"))]
    let problems = Rehearsal.problems(text)
    #expect(problems.map(\.sources) == [["SC-TOPO-005"]])
  }

  @Test(.shows("SC-DOC-014"))
  func `a single node as a PCE is warned of`() {
    var text = SystemText()
    text.pces[1].layout = "SNC"
    let problems = Rehearsal.problems(text)
    #expect(problems.map(\.severity) == [.warning])
    #expect(problems[0].sources.contains("SC-DOC-014"))
  }

  @Test(.shows("SC-ROLE-005", "SC-ROLE-006"))
  func `the leader may manage VENs, and need not`() {
    for count in [0, 100] {
      var text = SystemText()
      text.groups = [SystemText.Group(name: "vens", home: "us", count: count)]
      let drill = Rehearsal(text)
      #expect(drill.pce("us", "vens") == .number(Double(count)))
    }
  }

  @Test(.shows("SC-VEN-033"))
  func `VENs are managed by the PCE that the operator chooses`() {
    var text = SystemText()
    text.groups = ["us", "eu", "ap"].enumerated().map { place, pce in
      SystemText.Group(name: "vens-\(pce)", home: pce, count: 10 * place)
    }
    let drill = Rehearsal(text)
    #expect(["us", "eu", "ap"].map { drill.pce($0, "vens") } == [0, 10, 20].map(Value.number))
  }

  @Test(.shows("SC-FLOW-001"))
  func `more VENs than a layout is rated for are warned of`() {
    var text = SystemText()
    text.groups = [SystemText.Group(name: "vens", home: "us", count: 10_001)]
    let problems = Rehearsal.problems(text)
    #expect(problems.map(\.severity) == [.warning])
    #expect(problems[0].message.contains("rated for 10000"))
  }

  @Test func `a leader, home or site that does not exist is named`() {
    var text = SystemText(leader: "moon")
    text.groups = [SystemText.Group(name: "vens", home: "mars", count: 1)]
    text.pces[2].site = nil
    let messages = Rehearsal.problems(text).map(\.message)
    #expect(messages.contains("there is no pce moon to lead"))
    #expect(messages.contains("there is no pce mars"))
    #expect(messages.contains { $0.hasPrefix("pce ap has no site") })
  }
}
