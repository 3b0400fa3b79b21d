import ClusterModeling
import Observations
import TestSupport
import Testing
import Units
import VendorTables

@testable import ClusterModels

/// VENs on the move to another PCE: names, capacity, unknown pairings.
@Suite struct FailoverTests {
  private func text(count: Int = 200) -> SystemText {
    var text = SystemText()
    text.groups = [
      SystemText.Group(
        name: "vens-eu", home: "eu", count: count, keys: [("unusable_trust", .fraction(0))])
    ]
    text.loads = [("new", "pairing", [("vens", .text("vens-eu"))])]
    return text
  }

  @Test(.shows("SC-TOPO-006", "SC-VEN-015"))
  func `with a global FQDN every VEN is pointed at it and one record is changed`() {
    for name in ["pce.bigco.com", nil] {
      var text = text()
      text.groups.append(SystemText.Group(name: "vens-ap", home: "ap", count: 10))
      if let name { text.keys = [("global_fqdn", .text(name))] }
      var drill = Rehearsal(text)
      let target = drill.reading("vens", "vens-eu", "target_fqdn")
      #expect(target == .symbol(name ?? "eu.pce.example.com"))
      for pce in ["eu", "ap"] {
        drill.command("change-dns", on: pce, [drill.argument("to", "us")])
      }
      let changed = drill.reading("supercluster", "bigco", "dns_records_changed")
      #expect(changed == .number(name == nil ? 2 : 1))
    }
  }

  @Test(.shows("SC-HA-010", "SC-FLOW-002"))
  func `a receiver with more VENs and flows than it is rated for is marked`() {
    var text = text(count: 2_000)
    text.pces[0].layout = "2x2 small"
    text.groups.append(
      SystemText.Group(
        name: "vens-us", home: "us", count: 1_000, keys: [("flow_summaries", .number(300))]))
    text.groups[0].keys.append(("flow_summaries", .number(300)))
    text.readings = [("flows_while_away", .text("recorded"))]
    var drill = Rehearsal(text)
    drill.run(until: .minutes(10))
    drill.power(false, at: 1)
    drill.command("change-dns", on: "eu", [drill.argument("to", "us")])
    drill.run(for: .hours(2))
    #expect(drill.pce("us", "vens") == .number(3_000))
    #expect(drill.record.hazards.map(\.name) == ["over-capacity"])
    #expect(drill.record.hazards.first?.end == nil)
    // 3,000 VENs x 300 summaries in 600 s.
    guard case .number(let rate) = drill.pce("us", "flow_rate") else { return }
    #expect(rate > 1_400)
  }

  @Test(.shows("SC-LIMIT-008"))
  func `a receiver's headroom goes below nothing while its limit lets the VENs in`() {
    var text = text(count: 2_000)
    text.pces[0].layout = "2x2 small"
    text.groups.append(SystemText.Group(name: "vens-us", home: "us", count: 1_000))
    for group in [0, 1] { text.groups[group].keys.append(("flow_summaries", .number(300))) }
    var drill = Rehearsal(text)
    drill.run(until: .minutes(10))
    // A small 2x2 is rated for 2,500 VENs, 1,000 summaries a second and 12,500 workloads.
    #expect(drill.pce("us", "vens_headroom") == .number(1_500))
    #expect(drill.pce("us", "flow_headroom") == .number(500))
    #expect(drill.pce("us", "workload_headroom") == .number(9_500))
    #expect(drill.pce("us", "overloaded") == .boolean(false))
    drill.power(false, at: 1)
    drill.command("change-dns", on: "eu", [drill.argument("to", "us")])
    drill.run(for: .hours(2))
    #expect(drill.pce("us", "vens_headroom") == .number(-500))
    #expect(drill.pce("us", "overloaded") == .boolean(true))
  }

  @Test func `each layout's figures are those of the vendor's tables`() {
    for layout in ClusterLayout.allCases {
      #expect(layout.row.size.rawValue.lowercased() == layout.rawValue.lowercased())
      #expect(layout.ratedVENs == layout.row.vens)
    }
    #expect(ClusterLayout.allCases.map(\.flowLimit) == [100, 1_000, 4_100, 10_400])
    #expect(ClusterLayout.allCases.map(\.coreNodeCount) == [1, 2, 2, 4])
  }

  @Test(.shows("SC-FLOW-003"))
  func `a flow summary stands for 102 flows`() {
    var text = text()
    text.groups[0].keys.append(("flow_summaries", .number(300)))
    var drill = Rehearsal(text)
    drill.run(until: .hours(1))
    // 200 VENs x 300 summaries in 600 s.
    #expect(drill.pce("eu", "flow_rate") == .number(100))
    #expect(drill.pce("eu", "flows") == .number(10_200))
  }

  /// A VEN paired at eu while eu was cut off; then eu dies and its VENs go to ap.
  private func lostAgent() -> Rehearsal {
    var drill = Rehearsal(text())
    drill.run(until: .minutes(10))
    let cuts = [drill.cut(1, 0), drill.cut(1, 2)]
    drill.arrive(0, ordinal: 0)
    drill.run(for: .minutes(5))
    drill.power(false, at: 1)
    for cut in cuts { drill.heal(cut) }
    drill.command("change-dns", on: "eu", [drill.argument("to", "ap")])
    drill.run(for: .hours(12))
    return drill
  }

  @Test(.shows("SC-VEN-010", "SC-VEN-011"))
  func `a VEN that nobody else knows is a Lost Agent until its PCE is back`() {
    var drill = lostAgent()
    #expect(drill.reading("vens", "vens-eu", "lost_agent") == .number(1))
    drill.power(true, at: 1)
    drill.run(for: .minutes(30))
    drill.command("change-dns", on: "eu", [drill.argument("to", "eu")])
    drill.run(for: .hours(12))
    #expect(drill.reading("vens", "vens-eu", "lost_agent") == .number(0))
    #expect(drill.reading("vens", "vens-eu", "blind") == .number(0))
  }

  @Test(.shows("SC-VEN-012", "SC-RESTORE-019"))
  func `a VEN paired after the backup and never replicated stays a Lost Agent after the restore`() {
    var drill = lostAgent()
    drill.setRunlevel(2, on: ["us", "ap"])
    _ = drill.complete("supercluster-drop", on: "us", [drill.argument("pce", "eu")])
    drill.power(true, at: 1)
    drill.command("isolate", on: "eu")
    drill.run(for: .minutes(20))
    drill.command("stop", on: "eu")
    drill.run(for: .minutes(5))
    drill.command("reset", on: "eu")
    drill.command("reconnect", on: "eu")
    drill.command("start", on: "eu", [("runlevel", .number(1))])
    drill.run(for: .minutes(10))
    _ = drill.complete("setup", on: "eu")
    _ = drill.complete("supercluster-data-restore", on: "eu/data0")
    _ = drill.complete(
      "supercluster-data-restore", on: "eu/data1", [("skip_db_restore", .boolean(true))])
    drill.command("install-ven-bundles", on: "eu")
    drill.setRunlevel(2, on: ["us", "eu", "ap"])
    let outcome = drill.complete(
      "supercluster-restore", on: "eu",
      [
        drill.argument("pce", "eu"), drill.argument("leader", "us"),
        ("restore_type", .symbol("single_pce")),
      ])
    #expect(outcome == .succeeded)
    drill.setRunlevel(5, on: ["us", "eu", "ap"])
    drill.command("change-dns", on: "eu", [drill.argument("to", "eu")])
    drill.run(for: .hours(12))
    #expect(drill.reading("vens", "vens-eu", "lost_agent") == .number(1))
  }
}
