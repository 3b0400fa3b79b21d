import ClusterModeling
import Observations
import Testing
import Units

@testable import ClusterModels

/// What the lanes of a Supercluster say of their states, beside their words.
@Suite struct StandingTests {
  private func last(_ drill: Rehearsal, _ entity: String, _ aspect: String) -> StateChange? {
    drill.record.lanes.first { $0.entity == entity && $0.aspect == aspect }?.changes.last
  }

  @Test func `a PCE that somebody set to runlevel 2 is planned, not failed`() {
    var drill = Rehearsal()
    drill.run(until: .minutes(10))
    drill.setRunlevel(2, on: ["eu"])
    #expect(last(drill, "pce:eu", "health")?.state == "critical (runlevel 2)")
    #expect(last(drill, "pce:eu", "health")?.standing == .planned)
    #expect(last(drill, "pce:eu", "runlevel")?.standing == .planned)
    drill.setRunlevel(5, on: ["eu"])
    #expect(last(drill, "pce:eu", "health")?.standing == .good)
  }

  @Test func `a node lost at runlevel 2 makes it a failure after all`() {
    var drill = Rehearsal()
    drill.run(until: .minutes(10))
    drill.setRunlevel(2, on: ["eu"])
    drill.begin("node.down", at: "eu/core0")
    drill.run(for: .minutes(10))
    #expect(last(drill, "pce:eu", "health")?.state == "critical")
    #expect(last(drill, "pce:eu", "health")?.standing == .bad)
  }

  @Test func `a fault that adds no reason still makes a planned state a failure`() {
    var drill = Rehearsal()
    drill.run(until: .minutes(10))
    drill.setRunlevel(2, on: ["eu"])
    let before = drill.model.health.truth[1]
    drill.begin("service.down", at: "eu", [("service", .symbol("web_server"))])
    #expect(drill.model.health.truth[1] == before)
    #expect(last(drill, "pce:eu", "health")?.state == "critical")
    #expect(last(drill, "pce:eu", "health")?.standing == .bad)
  }

  @Test func `a lane of health has a state from the start and none twice running`() {
    var drill = Rehearsal()
    #expect(last(drill, "pce:ap", "health")?.state == "normal")
    drill.power(false, at: 2)
    drill.run(for: .minutes(10))
    drill.power(true, at: 2)
    drill.run(for: .minutes(30))
    let changes =
      drill.record.lanes.first { $0.entity == "pce:ap" && $0.aspect == "health" }?.changes ?? []
    #expect(changes.count > 2)
    for (one, next) in zip(changes, changes.dropFirst()) {
      #expect((one.state, one.reason) != (next.state, next.reason))
    }
  }

  @Test func `a leader without power leads in name only`() {
    var drill = Rehearsal()
    drill.run(until: .minutes(10))
    #expect(last(drill, "pce:us", "role")?.standing == .leading)
    drill.power(false, at: 0)
    #expect(last(drill, "pce:us", "role")?.state == "leader")
    #expect(last(drill, "pce:us", "role")?.standing == .absent)
    #expect(last(drill, "pce:eu", "role")?.standing == .neutral)
    #expect(last(drill, "pce:us", "health")?.standing == .bad)
  }

  @Test func `parts of a group add up to its VENs, also when its PCE takes them for offline`() {
    var text = SystemText()
    text.groups = [.init(name: "g", home: "eu", count: 10)]
    var drill = Rehearsal(text)
    drill.run(until: .minutes(10))
    drill.cut(0, 1)
    drill.command("isolate", on: "eu")
    drill.run(for: .hours(6))
    drill.finish()
    let parts = drill.record.series.filter { $0.entity == "vens:g" && $0.part != nil }
    #expect(parts.compactMap { $0.points.last?.value }.reduce(0, +) == 10)
  }

  @Test func `VENs by state are parts of one whole, those that are blind are not`() {
    var text = SystemText()
    text.groups = [.init(name: "g", home: "us", count: 10)]
    let series = Rehearsal(text).record.series.filter { $0.entity == "vens:g" }
    #expect(series.compactMap(\.part?.name) == ["active", "degraded", "lost agent"])
    #expect(series.compactMap(\.part?.standing) == [.good, .warning, .bad])
    #expect(series.first { $0.metric == "VENs blind" }.map { $0.part == nil } == true)
  }
}
