import FactBook
import TestSupport
import Testing
import VendorTables

@Suite struct FlowLimitsTests {
  @Test(.shows("SC-FLOW-001", "SC-DOC-013"))
  func `the flow table is the guide's and joins the capacity table by VENs`() throws {
    let rows = try figures(of: "SC-FLOW-001").items
    #expect(rows.count == FlowLimits.rows.count)
    for (row, fact) in zip(FlowLimits.rows, rows) {
      #expect(fact.integer("flow_summaries_per_s") == row.summariesPerSecond)
      #expect(fact.integer("flows_per_s_as_printed") == row.printedFlowsPerSecond)
      #expect(fact.integer("vens") == SizingTable.physical[row.size].vens)
      #expect(fact.integer("workloads") == SizingTable.physical[row.size].workloads)
    }
  }

  @Test(.shows("SC-FLOW-003"))
  func `a summary stands for 102 flows`() throws {
    #expect(
      try figures(of: "SC-FLOW-003").integer("flows_per_summary") == FlowLimits.flowsPerSummary)
  }

  @Test(.shows("SC-DOC-001"))
  func `the printed flows of the two small rows do not fit the observed ratio`() throws {
    let rows = try figures(of: "SC-DOC-001").items
    for (row, fact) in zip(FlowLimits.rows, rows) {
      #expect(fact.integer("at_102") == row.flowsPerSecond)
      let ratio = try #require(fact["ratio"]?.number)
      #expect(row.isPrintedPlausibly == (ratio > 100))
    }
  }

  @Test(.shows("SC-FLOW-005"))
  func `the limit for each VEN is 240 to 250 summaries in ten minutes`() throws {
    let fact = try figures(of: "SC-FLOW-005")["per_ven_per_10_min"]
    for (row, name) in zip(FlowLimits.rows, ["SNC", "2x2 2500", "2x2 10000", "4x2"]) {
      let perVEN =
        Double(row.summariesPerSecond) / Double(SizingTable.physical[row.size].vens) * 600
      #expect(fact?[name]?.number.map { abs($0 - perVEN) < 0.01 } == true)
    }
  }

  @Test(.shows("SC-CAP-013", "SC-DOC-003"))
  func `the assumed traffic passes the limit unless only unique summaries count`() throws {
    let traffic = try figures(of: "SC-CAP-013")
    #expect(traffic.integer("summaries_per_workload") == FlowLimits.summariesPerReport)
    #expect(traffic.integer("per_min") == FlowLimits.reportSeconds / 60)
    #expect(traffic["unique_pct"]?.number == FlowLimits.uniqueShare * 100)
    for (row, fact) in zip(FlowLimits.rows, try figures(of: "SC-DOC-003").items) {
      let vens = SizingTable.physical[row.size].vens
      let all = FlowLimits.demand(
        vens: vens, summaries: Double(FlowLimits.summariesPerReport), share: 1)
      let unique = FlowLimits.demand(
        vens: vens, summaries: Double(FlowLimits.summariesPerReport),
        share: FlowLimits.uniqueShare)
      #expect(fact["demand_all"]?.number == all && all > Double(row.summariesPerSecond))
      #expect(fact["demand_unique"]?.number == unique && unique <= Double(row.summariesPerSecond))
    }
  }

  @Test(.shows("SC-DOC-004"))
  func `taken for each workload the assumed traffic passes the limit six to twelve times`() throws {
    let fact = try figures(of: "SC-DOC-004")
    for (row, name) in zip(FlowLimits.rows, ["SNC", "2x2 2500", "2x2 10000", "4x2"]) {
      let demand = FlowLimits.demand(
        vens: SizingTable.physical[row.size].workloads,
        summaries: Double(FlowLimits.summariesPerReport), share: 1)
      let times = demand / Double(row.summariesPerSecond)
      #expect(fact[name]?.number.map { abs($0 - times) < 0.01 } == true)
    }
  }

  @Test(.shows("SC-FLOW-004"))
  func `only the largest size needs tuning for its limit`() throws {
    let rows = try figures(of: "SC-FLOW-001").items
    for (row, fact) in zip(FlowLimits.rows, rows) {
      #expect(FlowLimits.needsTuning(row.size) == (fact.word("note") != nil))
    }
  }
}
