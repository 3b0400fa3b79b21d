import ClusterModeling
import Observations
import TestSupport
import Testing
import Units

@testable import ClusterModels

@Suite struct DatabaseTests {
  private func drill() -> Rehearsal {
    var drill = Rehearsal()
    drill.run(until: .minutes(10))
    drill.putDatabase(of: "us", on: 0)
    return drill
  }

  @Test(.shows("AS-PCE-009", "AS-PCE-010"))
  func `the replica takes over when the primary was away longer than the hold`() {
    var drill = drill()
    drill.begin("node.down", at: "us/data0")
    drill.run(for: .seconds(120))
    #expect(drill.pce("us", "database") == .symbol("moving"))
    #expect(drill.pce("us", "available") == .boolean(false))
    drill.run(for: .minutes(8))
    #expect(drill.pce("us", "database") == .symbol("data1"))
    #expect(drill.pce("us", "available") == .boolean(true))
    let outage = drill.outages(of: "API", at: "pce:us").first
    let span = outage.flatMap { outage in outage.end.map { $0 - outage.start } }
    #expect(span.map { $0 > .seconds(240) && $0 < .seconds(300) } == true)
  }

  @Test func `a failover that nobody helped is told as self-repair`() {
    var drill = drill()
    drill.begin("node.down", at: "us/data0")
    drill.run(for: .minutes(10))
    #expect(drill.outages(of: "API", at: "pce:us").map { $0.selfRepair > .minutes(4) } == [true])
    #expect(
      drill.outages(of: "policy writes", at: "supercluster:bigco").map {
        $0.selfRepair > .minutes(4)
      } == [true])
  }

  @Test(.shows("AS-PCE-009"))
  func `a primary that is back within the hold stays the primary`() {
    var drill = drill()
    drill.command("stop", on: "us/data0")
    drill.run(for: .seconds(5))
    drill.command("start", on: "us/data0")
    drill.run(for: .seconds(5))
    #expect(drill.pce("us", "database") == .symbol("moving"))
    drill.model.nodes[2].software = .running
    drill.model.touch()
    drill.command("cluster-status", on: "us")
    #expect(drill.pce("us", "database") == .symbol("data0"))
    drill.run(for: .hours(1))
    #expect(drill.pce("us", "database") == .symbol("data0"))
  }

  @Test(.shows("AS-PCE-030"))
  func `a missing replica leaves the status RUNNING and the health at warning`() {
    var drill = drill()
    drill.begin("node.down", at: "us/data1")
    drill.run(for: .minutes(5))
    #expect(drill.pce("us", "status") == .symbol("RUNNING"))
    #expect(drill.pce("us", "health") == .symbol("warning"))
    #expect(drill.outages(of: "API", at: "pce:us").isEmpty)
  }

  @Test(.shows("AS-PCE-015", "AS-PCE-007"))
  func `losing the set server's node moves it and computes everything again`() {
    var drill = drill()
    drill.begin("node.down", at: "us/core0")
    drill.run(for: .minutes(10))
    #expect(
      drill.notes(about: "pce:us").contains {
        $0.hasPrefix("runs its set server on core1 and computes all policy again")
      })
  }

  @Test(.shows("AS-PCE-007"))
  func `a PCE that lost its core nodes starts its set server nowhere until they are back`() {
    var drill = drill()
    let first = drill.begin("node.down", at: "us/core0")
    drill.run(for: .seconds(20))
    let second = drill.begin("node.down", at: "us/core1")
    drill.run(for: .minutes(30))
    #expect(!drill.notes(about: "pce:us").contains { $0.hasPrefix("runs its set server") })
    #expect(drill.pce("us", "delivers_policy") == .boolean(false))
    drill.end(first)
    drill.end(second)
    drill.run(for: .minutes(30))
    #expect(drill.pce("us", "health") == .symbol("normal"))
  }

  @Test(.shows("AS-PCE-048"))
  func `the database starts on data0 in most draws and on data1 in some`() {
    var onData0 = 0
    for seed in 0..<50 {
      let drill = Rehearsal(seed: UInt64(seed))
      if drill.pce("us", "database") == .symbol("data0") { onData0 += 1 }
    }
    #expect(onData0 > 30 && onData0 < 50)
  }
}
