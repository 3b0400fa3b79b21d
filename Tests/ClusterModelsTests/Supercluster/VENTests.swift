import ClusterModeling
import NetworkModel
import Observations
import TestSupport
import Testing
import Units

@testable import ClusterModels

@Suite struct VENTests {
  private func drill(
    _ keys: [(String, ConfigurationValue.Content)] = [("unusable_trust", .fraction(0))],
    readings: [(String, ConfigurationValue.Content)] = []
  ) -> Rehearsal {
    var text = SystemText(readings: readings)
    text.groups = [
      SystemText.Group(name: "vens-us", home: "us", count: 200, keys: keys),
      SystemText.Group(name: "vens-eu", home: "eu", count: 100, keys: keys),
    ]
    var drill = Rehearsal(text)
    drill.run(until: .minutes(10))
    return drill
  }

  private func vens(_ drill: Rehearsal, _ field: String) -> Value {
    drill.reading("vens", "vens-us", field)
  }

  @Test(.shows("SC-HA-006", "SC-HA-008", "SC-VEN-013"))
  func `VENs of a dead PCE keep enforcing, keep their flows and stay with it`() {
    var drill = drill()
    drill.power(false, at: 0)
    drill.run(for: .hours(4))
    #expect(vens(drill, "enforcing") == .number(200))
    #expect(vens(drill, "blind") == .number(200))
    #expect(vens(drill, "buffering") == .number(200))
    #expect(vens(drill, "moved") == .number(0))
    #expect(drill.pce("us", "vens") == .number(200))
    #expect(drill.reading("vens", "vens-eu", "blind") == .number(0))
    drill.power(true, at: 0)
    drill.run(for: .hours(1))
    #expect(vens(drill, "blind") == .number(0))
  }

  @Test(.shows("SC-VEN-019", "SC-DOC-065"))
  func `a PCE that is itself down marks nobody offline`() {
    var drill = drill()
    drill.power(false, at: 0)
    drill.run(for: .hours(6))
    #expect(vens(drill, "offline") == .number(0))
    #expect(vens(drill, "online") == .number(200))
  }

  @Test(.shows("SC-VEN-018", "SC-DOC-065", "AS-VEN-005"))
  func `a running PCE marks silent VENs offline after an hour`() {
    for reading in [nil, "clock of a running PCE", "never offline"] {
      var text = SystemText(readings: SystemText.reading("silent_vens", reading))
      text.groups = [
        SystemText.Group(
          name: "vens-us", home: "us", count: 200, keys: [("site", .text("ap-south"))])
      ]
      var drill = Rehearsal(text)
      drill.run(until: .minutes(10))
      drill.cut(0, 2)
      drill.run(for: .minutes(50))
      #expect(vens(drill, "offline") == .number(0))
      drill.run(for: .minutes(30))
      let expected = reading == "never offline" ? 0.0 : 200
      #expect(vens(drill, "offline") == .number(expected))
    }
  }

  @Test(.shows("SC-VEN-014", "SC-VEN-021", "SC-HA-009", "SC-VEN-015"))
  func `a changed name moves the VENs to the other PCE within resolution and a heartbeat`() {
    var drill = drill()
    drill.power(false, at: 0)
    drill.run(for: .minutes(30))
    #expect(drill.command("change-dns", on: "us", [drill.argument("to", "eu")]) == .done)
    #expect(drill.pce("us", "dns_target") == .entity(drill.entity("eu")))
    drill.run(for: .hours(6))
    #expect(vens(drill, "moved") == .number(200))
    #expect(vens(drill, "blind") == .number(0))
    #expect(drill.pce("eu", "vens") == .number(300))
    #expect(drill.reading("supercluster", "bigco", "dns_records_changed") == .number(1))
  }

  @Test(.shows("SC-HA-011", "SC-VEN-016", "SC-DOC-063"))
  func `flows of failed-over VENs are exported and recorded only by the other reading`() {
    for reading in [nil, "not recorded", "recorded"] {
      var drill = drill(
        [("unusable_trust", .fraction(0))],
        readings: SystemText.reading("flows_while_away", reading))
      drill.power(false, at: 0)
      drill.command("change-dns", on: "us", [drill.argument("to", "eu")])
      drill.run(for: .hours(6))
      let intake = drill.model.vens.population?.intake(of: 1, at: drill.now)
      #expect(intake.map { $0.exportedOnly > 0 } == (reading != "recorded"))
    }
  }

  @Test(.shows("SC-VEN-017", "AS-VEN-011", "AS-VEN-012"))
  func `VENs that cannot verify the other PCE end as Lost Agent`() {
    var drill = drill([("cross_pce_failover", .boolean(false))])
    drill.power(false, at: 0)
    drill.command("change-dns", on: "us", [drill.argument("to", "eu")])
    drill.run(for: .hours(12))
    #expect(vens(drill, "lost_agent") == .number(200))
    #expect(vens(drill, "enforcing") == .number(200))
  }

  @Test(.shows("SC-HA-013"))
  func `an isolated PCE keeps none of its VENs and gets them back`() {
    var drill = drill()
    drill.command("isolate", on: "us")
    drill.run(for: .minutes(30))
    #expect(vens(drill, "blind") == .number(200))
    #expect(drill.pce("us", "health") != .symbol("critical"))
    drill.command("reconnect", on: "us")
    drill.run(for: .hours(1))
    #expect(vens(drill, "blind") == .number(0))
  }

  @Test(.shows("SC-FLOW-001", "SC-FLOW-002", "SC-FLOW-006"))
  func `flows above the limit wait or are dropped as declared`() {
    for policy in ["backlog", "drop"] {
      var text = SystemText(keys: [("flow_limit", .text(policy))])
      text.pces[0].layout = "SNC"
      text.groups = [
        SystemText.Group(
          name: "vens-us", home: "us", count: 200, keys: [("flow_summaries", .number(600))])
      ]
      var drill = Rehearsal(text)
      drill.run(until: .hours(1))
      // 200 VENs x 600 summaries in 600 s are 200/s against 100/s of a single node.
      #expect(drill.pce("us", "flow_limit") == .number(100))
      guard case .number(let backlog) = drill.pce("us", "flow_backlog") else { return }
      #expect((backlog > 300_000) == (policy == "backlog"))
      drill.finish()
      let lost = drill.record.metrics.first { $0.name == "flow_summaries.lost" }?.value ?? 0
      #expect((lost > 300_000) == (policy == "drop"))
    }
  }

  @Test(.shows("SC-FLOW-007"))
  func `VENs that buffered send more than the steady rate when their PCE is back`() {
    var drill = drill()
    guard case .number(let steady) = drill.pce("us", "flow_rate") else { return }
    drill.power(false, at: 0)
    drill.run(for: .hours(2))
    drill.power(true, at: 0)
    var highest = 0.0
    for _ in 0..<40 {
      drill.run(for: .seconds(30))
      if case .number(let rate) = drill.pce("us", "flow_rate") { highest = max(highest, rate) }
    }
    #expect(steady > 0)
    #expect(highest > steady * 2)
  }
}
