import ClusterModeling
import Observations
import TestSupport
import Testing
import Units

@testable import ClusterModels

@Suite struct ReassigningTests {
  private func drill(
    vens: Int = 80, limit: Int? = nil, layout: String = "2x2"
  ) -> Rehearsal {
    var text = SystemText()
    text.groups = [SystemText.Group(name: "vens-ap", home: "ap", count: vens)]
    text.pces[1].layout = layout
    if let limit { text.pces[1].keys = [("active_agents_per_pce", .count(limit))] }
    var drill = Rehearsal(text)
    drill.run(until: .minutes(10))
    return drill
  }

  private func move(
    _ drill: borrowing Rehearsal, count: Int? = nil
  ) -> [(name: String, value: Value)] {
    var arguments = [drill.argument("from", "ap"), drill.argument("to", "eu")]
    if let count { arguments.append(("count", .number(Double(count)))) }
    return arguments
  }

  @Test(.shows("SC-VEN-023", "SC-VEN-024", "SC-API-015", "SC-VEN-027"))
  func `reassigned VENs are at their new PCE within ten minutes and count there`() {
    var drill = drill()
    #expect(drill.complete("reassign-vens", on: "us", move(drill, count: 50)) == .succeeded)
    #expect(drill.pce("eu", "vens_counted") == .number(50))
    #expect(drill.pce("eu", "vens") == .number(0))
    drill.run(for: .minutes(11))
    #expect(drill.pce("eu", "vens") == .number(50))
    #expect(drill.pce("ap", "vens") == .number(30))
    #expect(drill.reading("vens", "vens-ap", "moved") == .number(0))
    #expect(
      drill.reading("supercluster", "bigco", "reassignments_under_way") == .number(0))
    #expect(drill.notes(about: "pce:eu").contains("manages all 50 VENs that were reassigned to it"))
    drill.finish()
    let metrics = drill.record.metrics.filter { $0.name == "vens.reassigned" }
    #expect(metrics.first?.value == 50)
  }

  @Test(.shows("SC-API-015", "SC-DOC-070"))
  func `each PUT is answered 204, the target changes at once and the active PCE at a heartbeat`() {
    var drill = drill()
    #expect(drill.complete("reassign-vens", on: "us", move(drill, count: 50)) == .succeeded)
    #expect(
      drill.notes(about: "pce:us").contains(
        "answers 50 PUT requests on agents with 204; a GET of such a workload with 200"))
    #expect(drill.pce("eu", "vens_counted") == .number(50))
    #expect(drill.pce("eu", "vens") == .number(0))
    var counts: [Value] = []
    for _ in 1...11 {
      drill.run(for: .minutes(1))
      let count = drill.pce("eu", "vens")
      if counts.last != count { counts.append(count) }
    }
    // Heartbeat by heartbeat, not all at once.
    #expect(counts.count > 3)
    #expect(counts.last == .number(50))
  }

  @Test(.shows("SC-API-016", "SC-VEN-023"))
  func `targets are changed on the leader only`() {
    var drill = drill()
    let response = drill.command("reassign-vens", on: "eu", move(drill))
    #expect(response.refusalSources == ["SC-VEN-023", "SC-API-016"])
  }

  @Test(.shows("SC-VEN-025"))
  func `both PCEs have to be at runlevel 5`() {
    for pce in ["ap", "eu"] {
      var drill = drill()
      drill.setRunlevel(2, on: [pce])
      let response = drill.command("reassign-vens", on: "us", move(drill))
      #expect(
        response.refusalReason == "\(pce).pce.example.com is not fully operational: runlevel 2")
      #expect(response.refusalSources == ["SC-VEN-025"])
    }
  }

  @Test(.shows("SC-VEN-026", "SC-VEN-025"))
  func `a PCE that is down tells nobody, and its VENs move when it is back`() {
    var drill = drill()
    drill.power(false, at: 2)
    drill.run(for: .minutes(5))
    #expect(drill.complete("reassign-vens", on: "us", move(drill)) == .succeeded)
    #expect(drill.notes(about: "pce:ap").contains { $0.contains("change its DNS name") })
    drill.run(for: .hours(1))
    #expect(drill.pce("eu", "vens") == .number(0))
    #expect(drill.pce("eu", "vens_counted") == .number(80))
    #expect(drill.notes(about: "pce:eu").contains { $0.contains("80 of 80") })
    drill.power(true, at: 2)
    drill.run(for: .minutes(40))
    #expect(drill.pce("eu", "vens") == .number(80))
  }

  @Test(.shows("SC-VEN-025"))
  func `moves caught by a runlevel change wait until the PCE is back at 5`() {
    var drill = drill()
    _ = drill.complete("reassign-vens", on: "us", move(drill))
    drill.run(for: .seconds(5))
    drill.setRunlevel(2, on: ["ap"])
    drill.run(for: .minutes(20))
    guard case .number(let early) = drill.pce("eu", "vens") else { return }
    #expect(early < 80)
    drill.setRunlevel(5, on: ["ap"])
    drill.run(for: .minutes(20))
    #expect(drill.pce("eu", "vens") == .number(80))
  }

  @Test(.shows("SC-LIMIT-006", "SC-REMOVE-004", "SC-LIMIT-003"))
  func `a wave stops exactly at the target's limit`() {
    var drill = drill(limit: 30)
    #expect(drill.pce("eu", "free_vens") == .number(30))
    let outcome = drill.complete("reassign-vens", on: "us", move(drill))
    #expect(Deployments.words(outcome) == ["SC-LIMIT-006", "SC-REMOVE-004"])
    drill.run(for: .minutes(15))
    #expect(drill.pce("eu", "vens") == .number(30))
    #expect(drill.pce("eu", "free_vens") == .number(0))
    #expect(drill.reading("supercluster", "bigco", "reassignments_refused") == .number(50))
  }

  @Test(.shows("SC-LIMIT-007", "SC-LIMIT-008", "SC-DOC-062"))
  func `VENs that come by DNS pass the limit and count where they are paired`() {
    var drill = drill(limit: 30)
    drill.command("change-dns", on: "ap", [drill.argument("to", "eu")])
    drill.run(for: .hours(3))
    #expect(drill.pce("eu", "vens") == .number(80))
    #expect(drill.pce("eu", "vens_counted") == .number(0))
    #expect(drill.pce("eu", "flow_rate") != .number(0))
  }
}
