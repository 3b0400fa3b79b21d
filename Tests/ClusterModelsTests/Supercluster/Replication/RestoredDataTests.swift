import ClusterModeling
import Observations
import TestSupport
import Testing
import Units

@testable import ClusterModels

/// What PCEs hold after reset, data restore and rejoin.
@Suite struct RestoredDataTests {
  @Test(.shows("SC-BACKUP-001", "SC-BACKUP-002"))
  func `a leader's dump holds policy and a member's does not`() {
    var drill = Rehearsal(Rehearsal.text())
    drill.provision(3)
    drill.run(for: .minutes(5))
    #expect(drill.model.snapshot(of: 0, at: drill.now).confirmed == [3, 0, 0])
    #expect(drill.model.snapshot(of: 1, at: drill.now).confirmed == [0, 0, 0])
  }

  @Test(.shows("SC-BACKUP-003"))
  func `a member's dump brings no policy back`() {
    for pce in ["us", "eu"] {
      var drill = Rehearsal(Rehearsal.text())
      drill.provision(3)
      drill.run(for: .minutes(5))
      _ = drill.complete("supercluster-data-dump", on: pce)
      drill.command("cluster-stop", on: pce)
      drill.run(for: .minutes(10))
      drill.command("reset", on: pce)
      drill.command("start", on: pce, [("runlevel", .number(1))])
      drill.run(for: .minutes(10))
      _ = drill.complete("setup", on: pce)
      #expect(drill.complete("supercluster-data-restore", on: "\(pce)/data0") == .succeeded)
      #expect(drill.model.replication.held(by: drill.place(pce)) == [pce == "us" ? 3 : 0, 0, 0])
    }
  }

  @Test(.shows("SC-REPL-008", "SC-BACKUP-013"))
  func `a reset PCE holds nothing, and what only it had is lost`() {
    var drill = Rehearsal(Rehearsal.text())
    drill.run(until: .minutes(10))
    drill.provision(2)
    drill.run(for: .minutes(5))
    drill.cut(0, 1)
    drill.cut(0, 2)
    drill.provision()
    drill.command("stop", on: "us")
    drill.run(for: .minutes(10))
    #expect(drill.fates == [.regular, .regular, .regular])
    #expect(drill.command("reset", on: "us") == .done)
    #expect(drill.model.replication.held(by: 0) == [0, 0, 0])
    #expect(drill.model.replication.held(by: 1) == [2, 0, 0])
    #expect(drill.fates == [.regular, .regular, .lost])
    drill.finish()
    #expect(drill.metric("policy_changes.lost") == 1)
  }

  @Test(.shows("SC-BACKUP-013", "SC-DOC-075"))
  func `a leader restored from an old dump gets back what the members hold`() {
    var drill = Rehearsal(Rehearsal.text(vens: 10))
    drill.run(until: .hours(1))
    drill.provision(3)
    drill.run(for: .minutes(5))
    drill.power(false, at: 0)
    drill.setRunlevel(2, on: ["eu", "ap"])
    _ = drill.complete("supercluster-drop", on: "eu", [drill.argument("pce", "us")])
    drill.power(true, at: 0)
    drill.run(for: .minutes(20))
    drill.command("stop", on: "us")
    drill.run(for: .minutes(5))
    drill.command("reset", on: "us")
    drill.command("start", on: "us", [("runlevel", .number(1))])
    drill.run(for: .minutes(10))
    _ = drill.complete("setup", on: "us")
    _ = drill.complete("supercluster-data-restore", on: "us/data0")
    // The dump was taken at the start, before there was any policy.
    #expect(drill.model.replication.held(by: 0) == [0, 0, 0])
    _ = drill.complete(
      "supercluster-data-restore", on: "us/data1", [("skip_db_restore", .boolean(true))])
    drill.setRunlevel(2, on: ["us", "eu", "ap"])
    let outcome = drill.complete(
      "supercluster-restore", on: "us",
      [drill.argument("pce", "us"), ("restore_type", .symbol("single_pce"))])
    #expect(outcome == .succeeded)
    drill.setRunlevel(5, on: ["us", "eu", "ap"])
    #expect(drill.pce("us", "role") == .symbol("leader"))
    #expect(drill.model.replication.held(by: 0) == [3, 0, 0])
    #expect(drill.fates == [.regular, .regular, .regular])
    drill.provision()
    drill.run(for: .minutes(5))
    #expect(drill.model.replication.held(by: 2) == [4, 0, 0])
    #expect(drill.number("policy", "us", "computed") == 4)
  }

  @Test func `what was gone with every database comes back from the leader's dump, up to its time`()
  {
    var drill = Rehearsal(Rehearsal.text())
    drill.run(until: .minutes(10))
    drill.provision(2)
    drill.run(for: .minutes(5))
    let dump = drill.model.snapshot(of: 0, at: drill.now)
    drill.provision(1)
    drill.run(for: .minutes(5))
    for pce in 0...2 { drill.model.eraseData(of: pce, drill.context) }
    #expect(drill.fates == [.lost, .lost, .lost])
    drill.model.restoreData(of: 0, to: dump, drill.context)
    #expect(drill.fates == [.regular, .regular, .lost])
    #expect(drill.model.replication.held(by: 0) == [2, 0, 0])
    #expect(drill.model.policy.losses.map(\.version) == [3])
  }
}
