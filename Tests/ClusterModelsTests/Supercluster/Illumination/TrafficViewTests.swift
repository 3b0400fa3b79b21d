import ClusterModeling
import Observations
import TestSupport
import Testing
import Units

@testable import ClusterModels

@Suite struct TrafficViewTests {
  @Test(.shows("SC-ILLUM-007", "SC-ROLE-003"))
  func `a member's map shows its own workloads and says so, the leader's shows all`() {
    var drill = Rehearsal(Rehearsal.text(vens: 50))
    drill.run(until: .hours(1))
    #expect(drill.reading("illumination", "us", "shows") == .symbol("all PCEs"))
    #expect(drill.reading("illumination", "eu", "shows") == .symbol("local view"))
    #expect(drill.number("illumination", "us", "workloads_shown") == 150)
    #expect(drill.number("illumination", "eu", "workloads_shown") == 50)
    let refused = drill.command("sync-now", on: "eu")
    #expect(refused.refusalSources.contains("SC-ILLUM-007"))
    drill.setRunlevel(2, on: ["us"])
    #expect(drill.reading("illumination", "us", "shows") == .symbol("nothing"))
    #expect(drill.number("illumination", "eu", "workloads_shown") == 50)
  }

  @Test(.shows("SC-ILLUM-001"))
  func `a PCE's view and the leader's map are empty after a full restart`() {
    var drill = Rehearsal(Rehearsal.text(vens: 10))
    drill.run(until: .hours(2))
    #expect(drill.span("illumination", "us", "view_span") == .hours(2))
    drill.power(false, at: 0)
    #expect(drill.reading("illumination", "us", "view_span") == .nothing)
    drill.run(for: .minutes(10))
    drill.power(true, at: 0)
    while drill.model.mapLeader == nil { drill.run(for: .seconds(1)) }
    #expect(drill.reading("illumination", "eu", "age") == .nothing)
    #expect((drill.span("illumination", "us", "view_span") ?? .hours(9)) < .hours(1))
    #expect(drill.span("illumination", "eu", "view_span") == drill.now.sinceStart)
  }

  @Test(.shows("SC-ILLUM-001", "SC-BACKUP-002"))
  func `a restored PCE has the traffic view of its dump again`() {
    var drill = Rehearsal(Rehearsal.text(vens: 10))
    drill.run(until: .hours(1))
    drill.promote()
    drill.restoreFormerLeader()
    // The backup was taken at the start, with a view that began there.
    #expect(drill.span("illumination", "us", "view_span") == drill.now.sinceStart)
  }

  @Test(.shows("SC-ILLUM-009", "SC-ILLUM-001"))
  func `each PCE exports what it takes in, whatever becomes of the leader`() {
    var drill = Rehearsal(Rehearsal.text(vens: 50))
    drill.run(until: .hours(1))
    drill.power(false, at: 0)
    let before = drill.number("illumination", "eu", "flows_exported") ?? 0
    drill.run(for: .hours(2))
    let after = drill.number("illumination", "eu", "flows_exported") ?? 0
    #expect(before > 0)
    #expect(abs(after / before - 3) < 0.5)
    #expect(after == drill.number("illumination", "eu", "flows_accepted"))
    #expect(
      drill.number("illumination", "us", "flows_exported").map { $0 < after } == true)
  }
}
