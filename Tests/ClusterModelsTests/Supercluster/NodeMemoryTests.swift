import ClusterModeling
import Observations
import TestSupport
import Testing
import Units

@testable import ClusterModels

/// Nodes that are asked for more memory than they have.
@Suite struct NodeMemoryTests {
  private func text(vens: Int) -> SystemText {
    var text = SystemText()
    text.pces[1].layout = "2x2 small"
    text.groups = [SystemText.Group(name: "vens-us", home: "us", count: vens)]
    return text
  }

  private func endings(_ drill: Rehearsal) -> [Decision] {
    drill.record.decisions.filter { $0.sources.contains("AS-PCE-062") }
  }

  @Test(.shows("AS-PCE-061", "AS-PCE-062", "AS-PCE-063", "SC-HEALTH-005"))
  func `a node with three quarters more workloads than rated for loses its largest service`() {
    // 40 % at rest and 40 % at 12,500 workloads are 110 % at 21,875 (AS-PCE-057, AS-PCE-063).
    var drill = Rehearsal(text(vens: 21_875))
    drill.run(until: .minutes(19))
    #expect(endings(drill).isEmpty)
    drill.run(until: .minutes(21))
    let ended = endings(drill)
    #expect(
      Set(ended.map(\.subject)) == [
        "node:eu/core0", "node:eu/core1", "node:eu/data0", "node:eu/data1",
      ])
    #expect(
      ended.first { $0.subject == "node:eu/data0" }?.text.contains("database_service") == true)
    #expect(ended.first { $0.subject == "node:eu/core0" }?.text.contains("agent_service") == true)
    var fewer = Rehearsal(text(vens: 21_870))
    fewer.run(until: .hours(6))
    #expect(endings(fewer).isEmpty)
  }

  @Test(.shows("AS-PCE-008"))
  func `the service is back after its recovery time and ended again while memory is short`() {
    var drill = Rehearsal(text(vens: 25_000))
    drill.run(until: .minutes(20) + .seconds(30))
    #expect(drill.pce("eu", "health") == .symbol("critical"))
    #expect(drill.pce("us", "health") != .symbol("critical"))
    // The median of its recovery is 75 s (AS-PCE-008).
    drill.run(until: .minutes(20) + .seconds(76))
    #expect(drill.pce("eu", "health") == .symbol("warning"))
    #expect(drill.pce("eu", "delivers_policy") == .boolean(true))
    drill.run(until: .minutes(42))
    #expect(endings(drill).count { $0.subject == "node:eu/data0" } == 2)
  }

  @Test func `memory that a fault gave back ends nothing`() {
    var drill = Rehearsal(text(vens: 100))
    let fault = drill.begin("node.slow", at: "eu/core0", [("memory", .number(1.2))])
    drill.run(until: .minutes(15))
    drill.end(fault)
    drill.run(until: .hours(4))
    #expect(endings(drill).isEmpty)
    drill.begin("node.slow", at: "eu/core0", [("memory", .number(1.2))])
    drill.run(until: .hours(5))
    #expect(endings(drill).map(\.subject).allSatisfy { $0 == "node:eu/core0" })
    #expect(!endings(drill).isEmpty)
  }
}
