import FactBook
import TestSupport
import Testing
import VendorTables

@Suite struct PortMatrixTests {
  @Test func `the port matrix is the guide's, row by row`() throws {
    let rows = try figures(of: "SC-NET-001").items
    #expect(rows.count == PortMatrix.rules.count)
    for (rule, fact) in zip(PortMatrix.rules, rows) {
      #expect(fact.integer("port") == rule.port)
      #expect(fact.word("proto") == rule.transport.rawValue)
      #expect(fact.word("from") == rule.origin.rawValue)
      #expect(fact.word("to") == rule.destination.rawValue)
    }
    #expect(try figures(of: "SC-NET-002").integer("default") == PortMatrix.managementPort)
  }

  @Test func `two ports follow the leader and break after a promotion`() throws {
    let ports = PortMatrix.rules.filter(\.followsTheLeader).map(\.port)
    #expect(try figures(of: "SC-NET-007")["role_dependent_ports"]?.integersBelow == ports.sorted())
  }

  @Test(.shows("SC-NET-009"))
  func `pairs that a firewall allows are counted as in the guide's examples`() throws {
    let examples = try #require(try figures(of: "SC-NET-009")["examples"])
    let cases: [(String, Int, PCESize)] = [
      ("2 x 2x2", 2, .full2x2), ("3 x 2x2", 3, .full2x2), ("8 x 2x2", 8, .full2x2),
      ("8 x 4x2", 8, .full4x2),
    ]
    for (name, pces, size) in cases {
      let example = try #require(examples[name])
      let names = ["8443", "5432", "5532", "8302_tcp", "8302_udp", "8300"]
      let pairs = PortMatrix.rules.map { $0.pairs(pces: pces, size: size) }
      for (column, count) in zip(names, pairs) { #expect(example.integer(column) == count) }
      #expect(example.integer("total") == pairs.reduce(0, +))
    }
  }
}
