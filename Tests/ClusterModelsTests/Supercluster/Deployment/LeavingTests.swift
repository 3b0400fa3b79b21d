import ClusterModeling
import Observations
import TestSupport
import Testing
import Units

@testable import ClusterModels

@Suite struct LeavingTests {
  private func drill(vens: Int = 0) -> Rehearsal {
    var text = SystemText()
    text.groups = [SystemText.Group(name: "vens-ap", home: "ap", count: vens)]
    var drill = Rehearsal(text)
    drill.run(until: .minutes(5))
    return drill
  }

  @Test(.shows("SC-CMD-015", "SC-REMOVE-001", "AS-MBR-006"))
  func `a healthy member without VENs leaves at runlevel 2 and stands alone`() {
    var drill = drill()
    #expect(drill.command("supercluster-leave", on: "ap").refusalSources == ["SC-CMD-015"])
    drill.setRunlevel(2, on: ["ap"])
    #expect(drill.command("supercluster-leave", on: "ap/data0").refusalSources == ["SC-CMD-029"])
    #expect(drill.complete("supercluster-leave", on: "ap") == .succeeded)
    #expect(drill.pce("ap", "role") == .symbol("standalone"))
    #expect(drill.pce("us", "members_listed") == .number(2))
    #expect(drill.pce("eu", "members_listed") == .number(2))
    #expect(drill.pce("us", "runlevel") == .number(5))
    drill.run(for: .minutes(30))
    #expect(drill.pce("us", "health") == .symbol("normal"))
  }

  @Test(.shows("SC-REMOVE-002", "SC-REMOVE-003"))
  func `a DNS move does not free a PCE of its VENs' targets`() {
    var drill = drill(vens: 40)
    drill.command("change-dns", on: "ap", [drill.argument("to", "eu")])
    drill.run(for: .hours(3))
    #expect(drill.pce("ap", "vens") == .number(0))
    #expect(drill.pce("ap", "vens_counted") == .number(40))
    #expect(drill.pce("eu", "vens_counted") == .number(0))
    drill.setRunlevel(2, on: ["ap"])
    let response = drill.command("supercluster-leave", on: "ap")
    #expect(response.refusalReason.hasPrefix("40 VENs have ap.pce.example.com as their target"))
    #expect(response.refusalSources == ["SC-REMOVE-002", "SC-REMOVE-003"])
  }

  @Test(.shows("SC-REMOVE-005"))
  func `the leader does not leave, and the last member leaves with a warning`() {
    var drill = drill()
    drill.setRunlevel(2, on: ["us", "ap", "eu"])
    #expect(drill.command("supercluster-leave", on: "us").refusalSources == ["SC-REMOVE-005"])
    _ = drill.complete("supercluster-leave", on: "ap")
    _ = drill.complete("supercluster-leave", on: "eu")
    #expect(drill.notes(about: "pce:eu").contains { $0.hasPrefix("leaves us alone") })
  }

  @Test(.shows("SC-REMOVE-006"))
  func `leave is for the healthy and drop for the failed`() {
    var drill = drill()
    drill.setRunlevel(2, on: ["us", "eu", "ap"])
    let drop = drill.command("supercluster-drop", on: "us", [drill.argument("pce", "ap")])
    #expect(drop.refusalReason.contains("supercluster-leave"))
    #expect(drop.refusalSources.contains("SC-REMOVE-006"))
    drill.command("isolate", on: "ap")
    _ = drill.complete("supercluster-drop", on: "us", [drill.argument("pce", "ap")])
    drill.command("reconnect", on: "ap")
    let leave = drill.command("supercluster-leave", on: "ap")
    #expect(leave.refusalReason.contains("supercluster-drop"))
    #expect(leave.refusalSources == ["SC-REMOVE-006", "SC-CMD-015"])
  }

  @Test(.shows("SC-DOC-051"))
  func `NENs left behind are told of`() {
    var text = SystemText()
    let nen = SystemText.entries([("pce", .text("ap"))])
    text.keys = [("nens", .map(SystemText.entries([("nen-1", .record(nen))])))]
    var drill = Rehearsal(text)
    drill.setRunlevel(2, on: ["ap"])
    _ = drill.complete("supercluster-leave", on: "ap")
    #expect(drill.notes(about: "pce:ap").contains("leaves with 1 NENs still assigned to it"))
  }
}
