import ClusterModeling
import Observations
import TestSupport
import Testing
import Units

@testable import ClusterModels

@Suite struct LeadershipTests {
  @Test(.shows("SC-LEADER-001", "SC-ROLE-014", "SC-ROLE-001"))
  func `a planned change flips exactly two roles and never shows two leaders`() {
    var drill = Rehearsal()
    drill.setRunlevel(2, on: ["us", "eu", "ap"])
    #expect(drill.complete("supercluster-assign-leader", on: "eu") == .succeeded)
    drill.setRunlevel(5, on: ["us", "eu", "ap"])
    #expect(drill.states("pce:us", "role") == ["leader", "member"])
    #expect(drill.states("pce:eu", "role") == ["member", "leader"])
    #expect(drill.states("pce:ap", "role") == ["member"])
    #expect(drill.record.hazards.isEmpty)
    for pce in ["us", "eu", "ap"] {
      #expect(drill.pce(pce, "runlevel") == .number(5))
      #expect(drill.pce(pce, "believed_leader") == .entity(drill.entity("eu")))
    }
  }

  @Test(.shows("SC-DOC-035"))
  func `by the letter only the new and the former leader go back to 5`() {
    for (reading, others) in [(nil, true), ("all", true), ("literal", false)] {
      var drill = Rehearsal(
        SystemText(readings: SystemText.reading("planned_leader_change", reading)))
      drill.setRunlevel(2, on: ["us", "eu", "ap"])
      _ = drill.complete("supercluster-assign-leader", on: "eu")
      let back = ["us", "eu", "ap"].map { drill.pce($0, "returns_to_5") }
      #expect(back == [.boolean(true), .boolean(true), .boolean(others)])
    }
  }

  @Test(.shows("SC-DOC-035"))
  func `the steps taken at their word leave the other members at 2`() {
    var drill = Rehearsal()
    drill.setRunlevel(2, on: ["us", "eu", "ap"])
    _ = drill.complete("supercluster-assign-leader", on: "eu")
    drill.setRunlevel(5, on: ["us", "eu"])
    #expect(drill.pce("ap", "runlevel") == .number(2))
    #expect(drill.pce("ap", "delivers_policy") == .boolean(false))
  }

  @Test(.shows("SC-LEADER-003", "SC-CMD-012"))
  func `no leader can be assigned while the failed one is listed`() {
    var drill = Rehearsal()
    drill.power(false, at: 0)
    drill.setRunlevel(2, on: ["eu", "ap"])
    let response = drill.command("supercluster-assign-leader", on: "eu")
    #expect(response.refusalReason == "leader us.pce.example.com still listed")
    #expect(response.refusalSources.contains("SC-LEADER-003"))
  }

  @Test(.shows("SC-RUNLEVEL-008", "SC-CMD-013"))
  func `a drop is refused with the survivors that are not at 2`() {
    var drill = Rehearsal()
    drill.power(false, at: 0)
    drill.setRunlevel(2, on: ["eu"])
    let response = drill.command("supercluster-drop", on: "eu", [drill.argument("pce", "us")])
    #expect(response.refusalReason.contains("ap is at 5"))
    #expect(response.refusalSources.contains("SC-RUNLEVEL-008"))
    #expect(!drill.notes(about: "pce:eu").contains { $0.hasPrefix("has dropped") })
  }

  @Test(.shows("SC-DOC-036"))
  func `a drop before RUNNING is refused unless the reading allows it`() {
    for reading in [nil, true, false] {
      let waits = reading ?? true
      var drill = Rehearsal(
        SystemText(readings: SystemText.reading("drop_waits_for_running", reading)))
      drill.power(false, at: 0)
      for pce in ["eu", "ap"] {
        drill.command("set-runlevel", on: pce, [("level", .number(2))])
      }
      drill.run(for: .seconds(10))
      let response = drill.command("supercluster-drop", on: "eu", [drill.argument("pce", "us")])
      #expect(response.refusalSources.contains("SC-DOC-036") == waits)
      #expect((response == .started) == !waits)
    }
  }

  @Test(.shows("SC-RESTORE-004"))
  func `a PCE that runs and can be reached is not dropped`() {
    var drill = Rehearsal()
    drill.setRunlevel(2, on: ["eu", "ap"])
    let response = drill.command("supercluster-drop", on: "eu", [drill.argument("pce", "us")])
    #expect(response.refusalSources.contains("SC-RESTORE-004"))
    drill.command("isolate", on: "us")
    #expect(
      drill.command("supercluster-drop", on: "eu", [drill.argument("pce", "us")]) == .started)
  }

  @Test(.shows("SC-LEADER-006", "SC-DOC-038"))
  func `a dropped PCE cannot be promoted before it is restored`() {
    var drill = Rehearsal()
    drill.power(false, at: 2)
    drill.setRunlevel(2, on: ["us", "eu"])
    _ = drill.complete("supercluster-drop", on: "us", [drill.argument("pce", "ap")])
    drill.setRunlevel(5, on: ["us", "eu"])
    drill.power(true, at: 2)
    drill.run(for: .hours(1))
    #expect(drill.pce("ap", "role") == .symbol("dropped"))
    drill.setRunlevel(2, on: ["ap"])
    let response = drill.command("supercluster-assign-leader", on: "ap")
    #expect(response.refusalSources.contains("SC-DOC-038"))
  }

  @Test(.shows("SC-CMD-011"))
  func `the members list is what the PCE on which it is asked for knows`() {
    var drill = Rehearsal()
    drill.power(false, at: 0)
    drill.setRunlevel(2, on: ["eu", "ap"])
    drill.command("supercluster-members", on: "ap/data0")
    #expect(drill.notes(about: "pce:ap").last == "lists leader us; members eu, ap")
    _ = drill.complete("supercluster-drop", on: "eu", [drill.argument("pce", "us")])
    drill.command("supercluster-members", on: "ap")
    #expect(drill.notes(about: "pce:ap").last == "lists leader none; members eu, ap")
    #expect(
      drill.command("supercluster-members", on: "ap/data1").refusalSources == ["SC-CMD-029"])
  }

  @Test(.shows("SC-CMD-005"))
  func `a drop that loses its PCE fails and can be run again`() {
    var drill = Rehearsal()
    drill.power(false, at: 0)
    drill.setRunlevel(2, on: ["eu", "ap"])
    let again = [drill.argument("pce", "us")]
    #expect(drill.command("supercluster-drop", on: "eu", again) == .started)
    drill.run(for: .seconds(5))
    let fault = drill.begin("pce.lost", at: "eu")
    #expect(drill.ended.last.map { $0.outcome != .succeeded } == true)
    #expect(drill.pce("ap", "members_listed") == .number(3))
    drill.end(fault)
    drill.run(for: .minutes(30))
    #expect(drill.pce("eu", "runlevel") == .number(2))
    #expect(drill.complete("supercluster-drop", on: "eu", again) == .succeeded)
    #expect(drill.pce("ap", "members_listed") == .number(2))
  }

  @Test(.shows("SC-ROLE-001", "SC-API-008"))
  func `a probe from outside finds exactly one leader`() {
    var drill = Rehearsal()
    drill.run(until: .minutes(5))
    let answers = ["us", "eu", "ap"].map { drill.pce($0, "answers_as_leader") }
    #expect(answers == [.boolean(true), .boolean(false), .boolean(false)])
    drill.power(false, at: 0)
    drill.run(for: .minutes(1))
    #expect(drill.pce("us", "answers_as_leader") == .boolean(false))
  }

  @Test(.shows("SC-HA-007", "SC-ROLE-015"))
  func `without the leader members go on delivering and pairing, and nobody writes policy`() {
    var drill = Rehearsal()
    drill.power(false, at: 0)
    drill.run(for: .hours(2))
    for member in ["eu", "ap"] {
      #expect(drill.pce(member, "delivers_policy") == .boolean(true))
      #expect(drill.outages(of: "pairing", at: "pce:\(member)").isEmpty)
    }
    let writes = drill.outages(of: "policy writes", at: "supercluster:bigco")
    #expect(writes.count == 1)
    #expect(writes.first?.end == nil)
  }
}
