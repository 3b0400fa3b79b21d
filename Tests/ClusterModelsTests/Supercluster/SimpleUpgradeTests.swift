import ClusterModeling
import Observations
import TestSupport
import Testing
import Units

@testable import ClusterModels

@Suite struct SimpleUpgradeTests {
  private let all = ["us", "eu", "ap"]

  private func drained(_ text: SystemText) -> Rehearsal {
    var drill = Rehearsal(text)
    drill.run(until: .minutes(1))
    drill.setRunlevel(2, on: all)
    for pce in all { drill.command("supercluster-quiesce", on: pce) }
    drill.run(for: .minutes(10))
    return drill
  }

  private func migrated(_ text: SystemText) -> Rehearsal {
    var drill = drained(text)
    drill.install(on: all)
    for pce in all { drill.migrate(pce, "simple") }
    drill.run(for: .minutes(30))
    return drill
  }

  @Test(
    .shows(
      "SC-UPGRADE-SIMPLE-002", "SC-UPGRADE-SIMPLE-003", "SC-UPGRADE-SIMPLE-004",
      "SC-UPGRADE-SIMPLE-007", "SC-API-006", "SC-DOC-029"))
  func `all PCEs go through 2, a stop, 1 and 2, and no API answers until the last is back`() {
    var drill = migrated(.upgrading(to: "23.6.0", newTables: 10))
    drill.setRunlevel(2, on: all)
    drill.command("set-runlevel", on: "us", [("level", .number(5))])
    drill.command("set-runlevel", on: "eu", [("level", .number(5))])
    drill.run(for: .minutes(20))
    #expect(drill.reading("supercluster", "bigco", "upgrade") == .symbol("simple"))
    drill.command("set-runlevel", on: "ap", [("level", .number(5))])
    drill.run(for: .minutes(20))
    for pce in all {
      #expect(drill.pce(pce, "version") == .symbol("23.6.0"))
      #expect(drill.states("pce:\(pce)", "runlevel") == ["5", "2", "stopped", "1", "2", "5"])
    }
    #expect(drill.reading("supercluster", "bigco", "upgrade") == .symbol("absent"))
    #expect(drill.outages(of: "API", at: "pce:ap").count == 1)
  }

  @Test(.shows("SC-UPGRADE-SIMPLE-006"))
  func `packages go onto all nodes of all PCEs at once, so the slowest counts`() throws {
    var drill = Rehearsal(.upgrading(to: "23.6.0"), seed: 3)
    drill.setRunlevel(2, on: all)
    for pce in all { drill.command("cluster-stop", on: pce) }
    drill.run(for: .minutes(10))
    for pce in all { drill.command("install", on: pce) }
    let began = drill.now
    drill.run(for: .minutes(15))
    #expect(drill.ended.filter { $0.command == "install" }.count == 3)
    let ends = all.compactMap { pce in
      drill.record.decisions.last {
        $0.subject == "pce:\(pce)" && $0.text.contains("on its nodes")
      }?
      .at
    }
    #expect(ends.count == 3)
    // No node needs more than 15 min (AS-OPS-007); twelve in a row would need an hour.
    #expect(try #require(ends.max()) - began <= .minutes(15))
  }

  @Test(.shows("SC-UPGRADE-SIMPLE-002", "SC-UPGRADE-SIMPLE-007"))
  func `a simple migration is refused while another PCE is in operation`() {
    var drill = Rehearsal(.upgrading(to: "23.6.0"))
    drill.install(on: ["us"])
    let response = drill.migrate("us", "simple")
    #expect(response.refusalReason.hasSuffix("eu, ap at runlevel 5"))
    #expect(response.refusalSources.contains("SC-UPGRADE-SIMPLE-007"))
  }

  @Test(.shows("SC-UPGRADE-SIMPLE-005"))
  func `a stop before replication is drained delivers the rest late`() {
    for drains in [true, false] {
      var drill = Rehearsal(.upgrading(to: "23.6.0"))
      let stall = drill.begin("replication.stall", at: "us->eu")
      drill.arrive(0, ordinal: 0)
      if drains { drill.end(stall) }
      drill.run(for: .minutes(5))
      drill.setRunlevel(2, on: all)
      drill.command("cluster-stop", on: "us")
      #expect(
        drill.notes(about: "pce:us").contains {
          $0 == "is stopped with 1 changes not replicated: they come late"
        } == !drains)
    }
  }

  @Test(.shows("SC-REPL-007", "SC-CMD-021", "SC-UPGRADE-SIMPLE-005"))
  func `a quiesce that times out after 600 s may be run again`() {
    var drill = Rehearsal(.upgrading(to: "23.6.0"))
    let stall = drill.begin("replication.stall", at: "us->eu")
    drill.arrive(0, ordinal: 0)
    drill.setRunlevel(2, on: all)
    let began = drill.now
    let outcome = drill.complete("supercluster-quiesce", on: "us")
    #expect(drill.now - began == .seconds(600))
    guard case .failed? = outcome else {
      return #expect(Bool(false), "\(String(describing: outcome))")
    }
    #expect(drill.pce("us", "quiet") == .boolean(false))
    drill.end(stall)
    drill.run(for: .minutes(1))
    #expect(drill.command("supercluster-quiesce", on: "us") == .done)
  }

  @Test(.shows("SC-UPGRADE-SIMPLE-008", "SC-UPGRADE-SIMPLE-009"))
  func `runlevel 5 is refused until the new tables are replicated`() {
    var drill = migrated(.upgrading(to: "23.6.0", newTables: 10))
    for pce in all { drill.command("set-runlevel", on: pce, [("level", .number(2))]) }
    drill.run(for: .minutes(4))
    #expect(drill.pce("us", "status") == .symbol("PARTIAL"))
    #expect(drill.model.isMissing(.loginReplication, on: 0))
    let response = drill.command("set-runlevel", on: "us", [("level", .number(5))])
    #expect(response.refusalSources == ["SC-UPGRADE-SIMPLE-008"])
    drill.run(for: .minutes(20))
    #expect(drill.pce("us", "status") == .symbol("RUNNING"))
    #expect(drill.command("set-runlevel", on: "us", [("level", .number(5))]) == .started)
  }

  @Test(.shows("SC-UPGRADE-SIMPLE-009", "AS-PCE-037"), arguments: [0, 10, 1_000])
  func `the wait grows with the number of new tables, to 20 min at most`(tables: Int) throws {
    var drill = migrated(.upgrading(to: "23.6.0", newTables: tables))
    for pce in all { drill.command("set-runlevel", on: pce, [("level", .number(2))]) }
    drill.run(for: .minutes(30))
    drill.finish()
    let wait = try #require(drill.metric("upgrade.new_tables"))
    switch tables {
    case 0: #expect(wait == 0)
    case 10: #expect(wait >= 60 && wait < 1_200)
    default: #expect(wait == 1_200)
    }
  }

  @Test(.shows("SC-UPGRADE-SIMPLE-008"))
  func `a restart while the services start begins the wait anew`() {
    var drill = migrated(.upgrading(to: "23.6.0", newTables: 10))
    for pce in all { drill.command("set-runlevel", on: pce, [("level", .number(2))]) }
    drill.run(for: .minutes(6))
    drill.command("cluster-restart", on: "us")
    #expect(drill.notes(about: "pce:us").contains { $0.hasSuffix("the wait begins anew") })
    drill.run(for: .minutes(5))
    #expect(drill.pce("us", "awaits_tables") == .boolean(true))
    #expect(drill.pce("us", "status") == .symbol("PARTIAL"))
  }

  @Test(.shows("SC-UPGRADE-SIMPLE-011", "SC-UPGRADE-SIMPLE-012"))
  func `a failing login is cured by a restart on all nodes`() {
    var drill = migrated(.upgrading(to: "23.6.0"))
    drill.model.upgrade.pces[0].loginFails = true
    drill.setRunlevel(5, on: all)
    #expect(drill.command("log-in", on: "us").refusalSources == ["SC-UPGRADE-SIMPLE-011"])
    for node in ["core0", "core1"] { drill.command("restart", on: "us/\(node)") }
    drill.run(for: .minutes(15))
    #expect(drill.command("log-in", on: "us").refusalSources == ["SC-UPGRADE-SIMPLE-011"])
    drill.command("restart", on: "us")
    drill.run(for: .minutes(15))
    #expect(drill.command("log-in", on: "us") == .done)
    #expect(drill.command("log-in", on: "eu") == .done)
  }

  @Test(.shows("SC-UPGRADE-SIMPLE-011", "AS-UPG-002"))
  func `logins fail rarely after a migration`() {
    var failures = 0
    for seed in 1...40 {
      var drill = Rehearsal(.upgrading(to: "23.6.0"), seed: UInt64(seed))
      drill.setRunlevel(2, on: all)
      drill.install(on: all)
      for pce in all { drill.migrate(pce, "simple") }
      drill.run(for: .hours(3))
      failures += drill.model.upgrade.pces.count { $0.loginFails }
    }
    #expect(failures > 0 && failures < 15)
  }

  @Test(.shows("SC-UPGRADE-SIMPLE-001", "SC-UPGRADE-SIMPLE-013"))
  func `an upgrade without backups before and after it is told of`() {
    var drill = migrated(.upgrading(to: "23.6.0"))
    drill.setRunlevel(5, on: all)
    drill.finish()
    for pce in all {
      let notes = drill.notes(about: "pce:\(pce)")
      #expect(notes.contains("is upgraded without a backup taken for it"))
      #expect(notes.contains { $0.hasPrefix("has no backup since the upgrade") })
    }
    var careful = Rehearsal(.upgrading(to: "23.6.0"))
    for pce in all { careful.command("supercluster-data-dump", on: pce) }
    careful.run(for: .hours(1))
    careful.setRunlevel(2, on: all)
    careful.install(on: all)
    for pce in all {
      #expect(!careful.notes(about: "pce:\(pce)").contains { $0.contains("without a backup") })
    }
  }
}
