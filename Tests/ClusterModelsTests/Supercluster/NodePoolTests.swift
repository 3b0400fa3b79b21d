import ClusterModeling
import Observations
import TestSupport
import Testing
import Units

@testable import ClusterModels

@Suite struct NodePoolTests {
  @Test(.shows("SC-LB-001", "SC-LB-004", "SC-API-009", "AS-NET-018"))
  func `a core node leaves the pool three probes after it stopped answering and comes back`() {
    var text = SystemText()
    text.groups = [SystemText.Group(name: "vens", home: "us", count: 3_000)]
    var drill = Rehearsal(text)
    drill.run(until: .minutes(10))
    #expect(drill.reading("node", "us/core0", "in_pool") == .boolean(true))
    #expect(drill.reading("node", "us/data0", "in_pool") == .boolean(false))
    let fault = drill.begin("node.down", at: "us/core0")
    drill.run(for: .seconds(9))
    #expect(drill.reading("node", "us/core0", "in_pool") == .boolean(true))
    drill.run(for: .seconds(8))
    #expect(drill.reading("node", "us/core0", "in_pool") == .boolean(false))
    #expect(drill.reading("node", "us/core1", "in_pool") == .boolean(true))
    drill.end(fault)
    drill.run(for: .minutes(20))
    #expect(drill.reading("node", "us/core0", "in_pool") == .boolean(true))
    drill.finish()
    // 3,000 VENs beat 10 times a second, half of that at core0, for 11 s.
    let lost = drill.record.metrics.first { $0.name == "heartbeats.lost_at_dead_nodes" }
    #expect(lost.map { abs($0.value - 55) < 1 } == true)
  }

  @Test(.shows("SC-LB-004"))
  func `a PCE below 5 answers no probe`() {
    var drill = Rehearsal()
    drill.setRunlevel(2, on: ["us"])
    #expect(drill.reading("node", "us/core0", "in_pool") == .boolean(false))
    #expect(drill.reading("node", "us/core0", "answers_probe") == .boolean(false))
  }
}
