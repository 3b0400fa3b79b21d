import ClusterModeling
import Observations
import TestSupport
import Testing
import Units

@testable import ClusterModels

@Suite struct RunlevelTests {
  private let level2: [(name: String, value: Value)] = [("level", .number(2))]
  private let level5: [(name: String, value: Value)] = [("level", .number(5))]

  @Test(.shows("SC-RUNLEVEL-007", "SC-NODE-005"))
  func `setting a runlevel ends when the status is RUNNING at that level`() {
    var drill = Rehearsal()
    drill.run(until: .minutes(1))
    #expect(drill.complete("set-runlevel", on: "eu", level2) == .succeeded)
    #expect(drill.pce("eu", "runlevel") == .number(2))
    #expect(drill.pce("eu", "running") == .boolean(true))
    #expect(drill.now > Instant(.minutes(1)))
    drill.command("cluster-status", on: "eu")
    #expect(drill.notes(about: "pce:eu").last?.hasPrefix("says RUNNING [2]") == true)
  }

  @Test(.shows("AS-PCE-031", "AS-PCE-032", "AS-PCE-033"))
  func `each step between levels takes its own time`() {
    var drill = Rehearsal()
    func span(_ level: Double) -> Duration {
      let before = drill.now
      _ = drill.complete("set-runlevel", on: "eu", [("level", .number(level))])
      return drill.now - before
    }
    let down = span(2)
    let up = span(5)
    #expect(down > .seconds(70) && down < .seconds(90))
    #expect(up > .seconds(150) && up < .seconds(190))
    drill.power(false, at: 1)
    drill.run(for: .minutes(10))
    drill.power(true, at: 1)
    let returned = drill.now
    drill.run(for: .minutes(20))
    let lane = drill.record.lanes.first { $0.entity == "pce:eu" && $0.aspect == "runlevel" }
    let last = lane?.changes.last.map { $0.at - returned }
    #expect(lane?.changes.last?.state == "5")
    #expect(last.map { $0 > .seconds(260) && $0 < .seconds(330) } == true)
  }

  @Test(.shows("SC-RUNLEVEL-001", "SC-RUNLEVEL-004"))
  func `below 5 a PCE serves neither API nor policy nor flows`() {
    var drill = Rehearsal()
    drill.setRunlevel(2, on: ["eu"])
    #expect(drill.pce("eu", "available") == .boolean(false))
    #expect(drill.pce("eu", "delivers_policy") == .boolean(false))
    #expect(drill.model.takesFlows(1) == false)
    drill.setRunlevel(5, on: ["eu"])
    #expect(drill.pce("eu", "available") == .boolean(true))
    #expect(drill.pce("eu", "delivers_policy") == .boolean(true))
    #expect(drill.model.takesFlows(1))
  }

  @Test(.shows("SC-RUNLEVEL-003", "SC-RUNLEVEL-005"))
  func `replication runs at 2 and not at 1`() {
    var drill = Rehearsal()
    drill.setRunlevel(2, on: ["eu"])
    #expect(drill.model.replicationRuns(1))
    drill.command("cluster-stop", on: "eu")
    drill.run(for: .minutes(10))
    drill.command("start", on: "eu", [("runlevel", .number(1))])
    drill.run(for: .minutes(10))
    #expect(drill.pce("eu", "runlevel") == .number(1))
    #expect(!drill.model.replicationRuns(1))
  }

  @Test(.shows("SC-NODE-007", "SC-DOC-028"))
  func `a runlevel command reaches its own PCE only`() {
    var drill = Rehearsal()
    drill.setRunlevel(2, on: ["us"])
    #expect(drill.pce("eu", "runlevel") == .number(5))
    #expect(drill.pce("ap", "runlevel") == .number(5))
  }

  @Test(.shows("SC-NODE-008"))
  func `a step before RUNNING is refused as runlevel change in progress`() {
    var drill = Rehearsal()
    drill.command("set-runlevel", on: "eu", level2)
    drill.run(for: .seconds(10))
    let response = drill.command("set-runlevel", on: "eu", level5)
    #expect(response.refusalReason.contains("runlevel change in progress"))
    #expect(response.refusalSources == ["SC-NODE-008"])
    let drop = drill.command("supercluster-drop", on: "eu", [drill.argument("pce", "us")])
    #expect(drop.refusalReason.contains("runlevel change in progress"))
  }

  @Test(.shows("AS-PCE-046"))
  func `runlevel 1 on a running PCE waits for the next start`() {
    var drill = Rehearsal()
    #expect(drill.command("set-runlevel", on: "eu", [("level", .number(1))]) == .done)
    #expect(drill.pce("eu", "runlevel") == .number(5))
    drill.command("cluster-stop", on: "eu")
    drill.run(for: .minutes(10))
    #expect(drill.pce("eu", "runlevel") == .number(0))
    drill.command("start", on: "eu")
    drill.run(for: .minutes(30))
    #expect(drill.pce("eu", "runlevel") == .number(1))
  }

  @Test(.shows("SC-RUNLEVEL-001"), arguments: [0, 3, 4, 6])
  func `there is no other runlevel`(level: Int) {
    var drill = Rehearsal()
    let response = drill.command("set-runlevel", on: "eu", [("level", .number(Double(level)))])
    #expect(response.refusalSources == ["SC-RUNLEVEL-001"])
  }

  @Test(.shows("SC-RUNLEVEL-003"))
  func `membership commands are refused at 5 with the level they need`() {
    var drill = Rehearsal()
    for command in ["supercluster-assign-leader", "supercluster-drop"] {
      let response = drill.command(command, on: "eu", [drill.argument("pce", "us")])
      #expect(response.refusalReason.contains("needs runlevel 2"))
      #expect(response.refusalSources == ["SC-RUNLEVEL-003"])
    }
  }

  @Test(.shows("SC-RUNLEVEL-002"))
  func `set up, migration and data restore are refused at 5`() {
    var drill = Rehearsal()
    #expect(drill.command("setup", on: "eu").refusalReason.contains("needs runlevel 1"))
    #expect(drill.command("migrate", on: "eu").refusalReason.contains("needs runlevel 1"))
    let restore = drill.command("supercluster-data-restore", on: "eu/data0")
    #expect(restore.refusalReason.contains("needs runlevel 1"))
  }

  @Test(.shows("AS-LDR-002"))
  func `a cautious site comes back at runlevel 1`() {
    var drill = Rehearsal(SystemText(readings: [("runlevel_after_power_return", .count(1))]))
    drill.power(false, at: 1)
    drill.run(for: .minutes(5))
    drill.power(true, at: 1)
    drill.run(for: .minutes(30))
    #expect(drill.pce("eu", "runlevel") == .number(1))
  }
}
