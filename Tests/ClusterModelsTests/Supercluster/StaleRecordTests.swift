import ClusterModeling
import Observations
import TestSupport
import Testing
import Units

@testable import ClusterModels

@Suite struct StaleRecordTests {
  private func memberLost() -> Rehearsal {
    var text = SystemText()
    text.groups = [SystemText.Group(name: "vens-eu", home: "eu", count: 40)]
    var drill = Rehearsal(text)
    drill.run(until: .minutes(10))
    drill.begin("pce.lost", at: "eu")
    drill.run(for: .hours(3))
    return drill
  }

  @Test(.shows("SC-VEN-020", "SC-VEN-019"))
  func `records say Online for a dead PCE's VENs, and the leader may delete them`() {
    var drill = memberLost()
    #expect(drill.pce("eu", "stale_online") == .number(40))
    #expect(
      drill.command("delete-ven-records", on: "ap", [drill.argument("pce", "eu")]).refusalSources
        .contains("SC-API-001"))
    #expect(drill.command("delete-ven-records", on: "us", [drill.argument("pce", "eu")]) == .done)
    #expect(
      drill.notes(about: "pce:us").last == "deletes 40 records of eu that say Online")
    drill.finish()
    #expect(drill.metric("stale_records.corrected") == 40)
  }

  @Test(.shows("SC-VEN-020", "SC-DOC-064"))
  func `a failed member's VENs may be unpaired, and are gone`() {
    var drill = memberLost()
    #expect(drill.command("unpair-vens", on: "eu") == .done)
    #expect(drill.pce("eu", "stale_online") == .number(0))
    #expect(drill.reading("vens", "vens-eu", "total") == .number(0))
  }

  @Test(.shows("SC-VEN-020"))
  func `heartbeats that come again set the records right by themselves`() {
    var drill = memberLost()
    drill.command("delete-ven-records", on: "us", [drill.argument("pce", "eu")])
    drill.power(true, at: 1)
    drill.model.nodes.indices.forEach { drill.model.nodes[$0].failures = 0 }
    for node in ["core0", "core1", "data0", "data1"] {
      drill.command("start", on: "eu/\(node)")
    }
    drill.run(for: .hours(1))
    #expect(drill.pce("eu", "stale_online") == .number(0))
    #expect(drill.reading("vens", "vens-eu", "active") == .number(40))
  }
}
