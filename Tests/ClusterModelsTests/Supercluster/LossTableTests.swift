import ClusterModeling
import Observations
import TestSupport
import Testing
import Units

@testable import ClusterModels

/// What goes on and what stops after each kind of loss, row by row.
@Suite(.shows("SC-HA-013", "SC-HA-012")) struct LossTableTests {
  private func drill() -> Rehearsal {
    var text = SystemText()
    text.groups = [
      SystemText.Group(name: "vens-us", home: "us", count: 50),
      SystemText.Group(name: "vens-ap", home: "ap", count: 50),
    ]
    var drill = Rehearsal(text)
    drill.run(until: .minutes(10))
    return drill
  }

  private func isServing(_ drill: Rehearsal, _ pce: String) -> Bool {
    drill.pce(pce, "delivers_policy") == .boolean(true)
      && drill.pce(pce, "available") == .boolean(true)
      && drill.model.acceptsPairings(drill.model.plan.pce(named: pce) ?? 0)
  }

  private func enforcing(_ drill: Rehearsal) -> Bool {
    drill.reading("vens", "vens-us", "enforcing") == .number(50)
      && drill.reading("vens", "vens-ap", "enforcing") == .number(50)
  }

  @Test func `one node: all goes on at warning`() {
    var drill = drill()
    drill.begin("node.down", at: "us/core1")
    drill.run(for: .minutes(10))
    #expect(isServing(drill, "us") && enforcing(drill))
    #expect(drill.pce("us", "health") == .symbol("warning"))
  }

  @Test func `a member: its VENs keep their policy, the others are unaffected`() {
    var drill = drill()
    drill.begin("pce.lost", at: "ap")
    drill.run(for: .hours(1))
    #expect(!isServing(drill, "ap") && enforcing(drill))
    #expect(isServing(drill, "us") && isServing(drill, "eu"))
    #expect(drill.reading("supercluster", "bigco", "leaders") == .number(1))
    #expect(drill.reading("vens", "vens-ap", "buffering") == .number(50))
    #expect(drill.reading("vens", "vens-us", "blind") == .number(0))
  }

  @Test func `the leader: no policy writes, the members go on`() {
    var drill = drill()
    drill.begin("pce.lost", at: "us")
    drill.run(for: .hours(1))
    #expect(drill.reading("supercluster", "bigco", "leaders") == .number(0))
    #expect(isServing(drill, "eu") && isServing(drill, "ap") && enforcing(drill))
    #expect(drill.model.replicationRuns(1) && drill.model.replicationRuns(2))
  }

  @Test func `a member apart from the others: it serves its VENs as before`() {
    var drill = drill()
    drill.cut(2, 0)
    drill.cut(2, 1)
    drill.run(for: .hours(1))
    #expect(isServing(drill, "ap") && enforcing(drill))
    #expect(drill.reading("vens", "vens-ap", "blind") == .number(0))
  }
}
