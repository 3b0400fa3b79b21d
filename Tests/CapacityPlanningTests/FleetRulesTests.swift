import CapacityPlanning
import TestSupport
import Testing
import VendorTables

@Suite struct FleetRulesTests {
  @Test func `one PCE is too few and nine are too many`() {
    for (count, fits) in [(1, false), (2, true), (8, true), (9, false)] {
      let finding = fleet(count, .full2x2, vens: 100).finding("number-of-pces", "supercluster")
      #expect((finding == nil) == fits)
    }
  }

  @Test func `a single node as a PCE is warned of`() {
    #expect(fleet(2, .singleNode, vens: 100).finding("single-node")?.severity == .warning)
    #expect(fleet(2, .small2x2, vens: 100).finding("single-node") == nil)
  }

  @Test func `halves more than ten milliseconds apart are warned of`() {
    let near = fleet(2, .full2x2, vens: 100) { $0.halvesLatency = 10 }
    #expect(near.finding("halves-latency")?.severity == .note)
    let far = fleet(2, .full2x2, vens: 100) { $0.halvesLatency = 10.5 }
    #expect(far.finding("halves-latency")?.severity == .warning)
  }
}
