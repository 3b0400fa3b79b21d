import ClusterModeling
import Observations
import TestSupport
import Testing
import Units

@testable import ClusterModels

/// A PCE whose halves stand at sites 0 (core0, data0) and 3 (core1, data1).
@Suite struct BuildingTests {
  private func drill() -> Rehearsal {
    var text = SystemText()
    text.sites.append("us-east-b")
    text.pces[0] = SystemText.PCE(name: "us", buildings: [0, 3])
    var drill = Rehearsal(text)
    drill.run(until: .minutes(10))
    drill.putDatabase(of: "us", on: 0)
    return drill
  }

  @Test(.shows("SC-HA-003"))
  func `half of the core nodes and one data node stand in each building`() {
    let drill = drill()
    for (node, half) in [("core0", 0.0), ("core1", 1), ("data0", 0), ("data1", 1)] {
      #expect(drill.reading("node", "us/\(node)", "half") == .number(half))
    }
  }

  @Test(.shows("SC-HA-005", "SC-HA-012"))
  func `losing the building without data0 needs no hand`() {
    var drill = drill()
    drill.power(false, at: 3)
    drill.run(for: .minutes(30))
    #expect(drill.pce("us", "available") == .boolean(true))
    #expect(drill.pce("us", "health") == .symbol("warning"))
  }

  @Test(.shows("SC-HA-005", "AS-PCE-005", "AS-PCE-038", "AS-PCE-047"))
  func `losing the building with data0 waits for the commands of a person`() {
    var drill = drill()
    drill.power(false, at: 0)
    drill.run(for: .hours(4))
    #expect(drill.pce("us", "available") == .boolean(false))
    #expect(
      drill.command("promote-data-node", on: "us").refusalReason
        == "promote-cluster-leader comes first")
    #expect(drill.complete("promote-cluster-leader", on: "us") == .succeeded)
    #expect(drill.complete("promote-data-node", on: "us") == .succeeded)
    drill.run(for: .minutes(10))
    #expect(drill.pce("us", "available") == .boolean(true))
    #expect(drill.pce("us", "database") == .symbol("data1"))
    #expect(drill.pce("us", "needs_restore") == .boolean(true))
  }

  @Test(.shows("SC-HA-005"))
  func `a PCE with quorum refuses the promotion of a half`() {
    var drill = drill()
    drill.power(false, at: 3)
    drill.run(for: .minutes(5))
    #expect(
      drill.command("promote-cluster-leader", on: "us").refusalReason == "us has quorum by itself")
  }

  @Test(.shows("AS-PCE-040"))
  func `recovered nodes that start beside the promoted half are a hazard`() {
    var drill = drill()
    drill.power(false, at: 0)
    drill.run(for: .hours(1))
    _ = drill.complete("promote-cluster-leader", on: "us")
    drill.power(true, at: 0)
    drill.run(for: .minutes(10))
    #expect(drill.record.hazards.map(\.name) == ["split-cluster"])
    #expect(drill.reading("node", "us/core0", "software") == .symbol("PARTIAL"))
  }

  @Test(.shows("AS-PCE-039", "AS-PCE-040"))
  func `nodes kept off the network come back without a hazard, one cluster again`() {
    var drill = drill()
    drill.power(false, at: 0)
    drill.run(for: .hours(1))
    for node in ["us/core0", "us/data0"] { drill.command("isolate", on: node) }
    _ = drill.complete("promote-cluster-leader", on: "us")
    _ = drill.complete("promote-data-node", on: "us")
    #expect(
      drill.command("revert-to-full-cluster", on: "us").refusalReason.hasPrefix("still down"))
    drill.power(true, at: 0)
    drill.run(for: .minutes(10))
    #expect(drill.complete("revert-to-full-cluster", on: "us") == .succeeded)
    drill.run(for: .minutes(10))
    #expect(drill.pce("us", "health") == .symbol("normal"))
    #expect(drill.record.hazards.isEmpty)
  }

  @Test func `the fault that takes a half is like the loss of its building`() {
    var drill = drill()
    let fault = drill.begin("building.lost", at: "us", [("half", .number(0))])
    drill.run(for: .minutes(30))
    #expect(drill.pce("us", "available") == .boolean(false))
    drill.end(fault)
    drill.run(for: .minutes(30))
    #expect(drill.pce("us", "available") == .boolean(true))
  }
}
