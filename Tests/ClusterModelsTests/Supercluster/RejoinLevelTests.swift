import ClusterModeling
import TestSupport
import Testing
import Units

@testable import ClusterModels

/// At which runlevel a restored PCE may be brought back.
@Suite struct RejoinLevelTests {
  @Test(.shows("SC-RESTORE-005"))
  func `a restored PCE is brought back from runlevel 2, and from 1 only after an interruption`() {
    var drill = Rehearsal()
    drill.run(until: .minutes(30))
    drill.command("stop", on: "ap")
    drill.run(for: .minutes(5))
    drill.setRunlevel(2, on: ["us", "eu"])
    _ = drill.complete("supercluster-drop", on: "us", [drill.argument("pce", "ap")])
    drill.command("reset", on: "ap")
    drill.command("start", on: "ap", [("runlevel", .number(1))])
    drill.run(for: .minutes(10))
    _ = drill.complete("setup", on: "ap")
    _ = drill.complete("supercluster-data-restore", on: "ap/data0")
    _ = drill.complete(
      "supercluster-data-restore", on: "ap/data1", [("skip_db_restore", .boolean(true))])
    #expect(drill.pce("ap", "contents") == .symbol("restored"))
    let arguments = [
      drill.argument("pce", "ap"), drill.argument("leader", "us"),
      ("restore_type", .symbol("single_pce")),
    ]
    let early = drill.command("supercluster-restore", on: "ap", arguments)
    #expect(early.refusalReason == "supercluster-restore needs runlevel 2; ap is at 1")
    drill.setRunlevel(2, on: ["ap"])
    #expect(drill.command("supercluster-restore", on: "ap", arguments) == .started)
    #expect(drill.pce("ap", "runlevel") == .number(1))
  }
}
