import ClusterModeling
import TestSupport
import Testing
import Units

@testable import ClusterModels

/// Setting up a pair from nothing, and the software upgrade.
@Suite struct CoreHASetUpTests {
  private var bare: CoreHARehearsal {
    CoreHARehearsal(CoreHAText(system: [("start", .text("not-set-up"))]))
  }

  private func enabled() -> CoreHARehearsal {
    var rehearsal = bare
    for core in ["p", "s"] { rehearsal.command("unlock-ha-feature", on: core) }
    rehearsal.save("p", [("ha", .symbol("enable")), ("mode", .symbol("primary"))])
    rehearsal.save(
      "s",
      [
        ("ha", .symbol("enable")), ("mode", .symbol("secondary")),
        ("node_status", .symbol("passive")), ("hostname_ip", .entity(rehearsal.entity("p"))),
      ])
    return rehearsal
  }

  /// Pastes the key of one Core on the other.
  private func paste(_ key: String, on host: String, _ rehearsal: inout CoreHARehearsal) {
    rehearsal.command("copy-ssh-key", on: key)
    rehearsal.command("add-trusted-host", on: host, [("host", .entity(rehearsal.entity(key)))])
  }

  private func test(_ from: String, _ to: String, _ rehearsal: inout CoreHARehearsal) -> String {
    rehearsal.complete("test-connection", on: from, [("to", .entity(rehearsal.entity(to)))])
  }

  private func connected() -> CoreHARehearsal {
    var rehearsal = enabled()
    paste("p", on: "s", &rehearsal)
    paste("s", on: "p", &rehearsal)
    #expect(test("p", "s", &rehearsal) == "done")
    #expect(test("s", "p", &rehearsal) == "done")
    return rehearsal
  }

  private let schedule: [(name: String, value: Value)] = [
    ("start_time", .number(Double(Duration.hours(1).nanoseconds))),
    ("run_every", .number(Double(Duration.hours(2).nanoseconds))),
    ("heartbeat_interval", .number(60e9)), ("consecutive_failures", .number(4)),
    ("recheck_interval", .number(20e9)), ("if_failure_detected", .symbol("keep-in-standby")),
    ("email", .boolean(true)), ("sync_completion", .boolean(true)), ("failure", .boolean(true)),
  ]

  @Test(.shows("CH-CONF-001"))
  func `nothing is configured before the vendor has unlocked the feature`() {
    var rehearsal = bare
    #expect(
      rehearsal.refusedBy("edit-ha-configuration", on: "s", [("ha", .symbol("enable"))])
        == ["CH-CONF-001"])
    rehearsal.command("unlock-ha-feature", on: "s")
    #expect(
      rehearsal.refusedBy("edit-ha-configuration", on: "s", [("ha", .symbol("enable"))]).isEmpty)
    let text = CoreHAText(secondary: [("feature_unlocked", .boolean(false))])
    #expect(CoreHARehearsal.problems(text).contains { $0.sources == ["CH-CONF-001"] })
  }

  @Test(.shows("CH-CONF-002", "CH-CONF-003", "CH-GAP-018"))
  func `HA is off until the window is saved and applied`() {
    var rehearsal = bare
    rehearsal.command("unlock-ha-feature", on: "s")
    #expect(!rehearsal.holds("s", "ha_enabled"))
    rehearsal.command("edit-ha-configuration", on: "s", [("ha", .symbol("enable"))])
    #expect(!rehearsal.holds("s", "ha_enabled") && rehearsal.holds("s", "unsaved"))
    var unsaved = rehearsal
    rehearsal.command("save-apply", on: "s")
    #expect(rehearsal.holds("s", "ha_enabled") && !rehearsal.holds("s", "unsaved"))
    #expect(unsaved.figure("edits.unsaved") == 1)
    #expect(unsaved.notes("CH-GAP-018").count == 1)
  }

  @Test(.shows("CH-SETUP-002", "CH-SETUP-003", "CH-GAP-004"))
  func `after steps 2 and 3 one is a Primary and the other a Secondary in Standby`() {
    let rehearsal = enabled()
    #expect(rehearsal.holds("p", "ha_enabled") && rehearsal.holds("s", "ha_enabled"))
    #expect(rehearsal.symbol("p", "mode") == "primary")
    #expect(rehearsal.symbol("s", "mode") == "secondary")
    #expect(rehearsal.symbol("s", "node_status") == "standby")
    #expect(rehearsal.notes("CH-GAP-004").count == 1)
  }

  @Test(.shows("CH-SETUP-004", "CH-SETUP-005", "CH-CONF-004"))
  func `without a key in one direction the test fails on that side, and no sync is run`() {
    var rehearsal = enabled()
    paste("p", on: "s", &rehearsal)
    #expect(test("p", "s", &rehearsal) == "done")
    #expect(test("s", "p", &rehearsal).hasPrefix("the test fails"))
    #expect(rehearsal.refusedBy("run-sync-now", on: "s") == ["CH-SETUP-005"])
    rehearsal.command("copy-ssh-key", on: "p")
    #expect(
      rehearsal.refusedBy("add-trusted-host", on: "p", [("host", .entity(rehearsal.entity("s")))])
        == ["CH-SETUP-004"])
    paste("s", on: "p", &rehearsal)
    #expect(test("s", "p", &rehearsal) == "done")
    #expect(rehearsal.notes("CH-SETUP-005").allSatisfy { $0 == "Test was successful" })
    #expect(rehearsal.complete("run-sync-now", on: "s") == "done")
  }

  @Test(.shows("CH-SYNC-011", "CH-SYNC-012"))
  func `a schedule is set when a sync has been completed`() {
    var rehearsal = connected()
    rehearsal.command("edit-ha-configuration", on: "s", schedule)
    #expect(rehearsal.refusedBy("save-apply", on: "s") == ["CH-SYNC-012"])
    #expect(
      rehearsal.complete("run-sync-now", on: "s", [("from", .entity(rehearsal.entity("p")))])
        == "done")
    rehearsal.command("refresh-sync-status", on: "s")
    #expect(rehearsal.symbol("s", "last_sync_result") == "success")
    #expect(rehearsal.refusedBy("save-apply", on: "s").isEmpty)
    #expect(rehearsal.holds("s", "scheduler_runs"))
  }

  @Test(.shows("CH-SETUP-006"))
  func `step 6 puts its values in force and queues the first sync at StartTime`() {
    var rehearsal = connected()
    rehearsal.complete("run-sync-now", on: "s")
    #expect(rehearsal.save("s", schedule) == "done")
    let settings = rehearsal.model.cores[1].settings
    #expect(settings.startTime == .hours(1) && settings.runEvery == .hours(2))
    #expect(settings.interval == .seconds(60) && settings.failures == 4)
    #expect(settings.recheck == .seconds(20) && settings.onFailure == .keep)
    #expect(settings.hasAddress && settings.mailsSyncs && settings.mailsFailures)
    #expect(rehearsal.seconds("s", "next_sync") == (.hours(1) - rehearsal.now.sinceStart).seconds)
    #expect(rehearsal.holds("mdm", "protected"))
  }

  @Test(.shows("CH-TEST-001", "CH-HB-012"))
  func `the five tasks of the test plan, and the first that fails`() {
    var rehearsal = connected()
    #expect(rehearsal.refusedBy("send-test-mail", on: "s").first == "CH-TEST-001")
    #expect(rehearsal.refusedBy("view-module-log", on: "s").first == "CH-TEST-001")
    rehearsal.complete("run-sync-now", on: "s")
    rehearsal.save("s", schedule)
    rehearsal.run(for: .minutes(2))
    #expect(test("p", "s", &rehearsal) == "done" && test("s", "p", &rehearsal) == "done")
    rehearsal.type("service-tomcat-start", on: "s")
    #expect(rehearsal.complete("compare-device-counts", on: "s") == "done")
    #expect(rehearsal.complete("send-test-mail", on: "s") == "done")
    #expect(rehearsal.complete("view-module-log", on: "s") == "done")
  }

  /// The upgrade up to the Secondary that is upgraded and back in mode Secondary.
  private func secondaryUpgraded() -> CoreHARehearsal {
    var rehearsal = CoreHARehearsal()
    rehearsal.run(until: .minutes(50))
    rehearsal.save("s", [("ha", .symbol("disable"))])
    rehearsal.command("disable-failover", on: "lb")
    rehearsal.type("failover-mode", on: "s", [("mode", .symbol("primary"))])
    rehearsal.run(for: .minutes(2))
    rehearsal.command("download-upgrade", on: "s", [("version", .symbol("11.4"))])
    #expect(rehearsal.complete("install-upgrade", on: "s", takes: .minutes(55)) == "done")
    rehearsal.command("validate-upgrade", on: "s")
    rehearsal.type("failover-mode", on: "s", [("mode", .symbol("secondary"))])
    return rehearsal
  }

  @Test(.shows("CH-UPG-001", "CH-UPG-005", "CH-UPG-006", "CH-UPG-008", "AS-IVC-020"))
  func `an upgrade ends with equal releases, after two Primaries and an interruption`() throws {
    var rehearsal = secondaryUpgraded()
    #expect(rehearsal.notes("CH-UPG-001").contains { $0.hasSuffix("releases are p 11.3, s 11.4") })
    rehearsal.command("download-upgrade", on: "p", [("version", .symbol("11.4"))])
    #expect(rehearsal.complete("install-upgrade", on: "p", takes: .minutes(55)) == "done")
    rehearsal.save("s", [("ha", .symbol("enable"))])
    #expect(rehearsal.complete("run-sync-now", on: "s") == "done")
    rehearsal.command("enable-failover", on: "lb")
    #expect(
      rehearsal.symbol("p", "version") == "11.4" && rehearsal.symbol("s", "version") == "11.4")
    #expect(rehearsal.holds("mdm", "protected") && rehearsal.holds("lb", "detecting"))
    rehearsal.finish()
    #expect(rehearsal.metric("two_actives.duration") == 120.0)
    #expect(rehearsal.metric("upgrade.outage") == 3_300.0)
    #expect(rehearsal.metric("outage") == 3_300.0)
    #expect((try #require(rehearsal.metric("unprotected.duration"))) > 110 * 60)
  }

  @Test(.shows("CH-UPG-006"))
  func `a failure in the middle of an upgrade lasts until somebody acts`() {
    var rehearsal = secondaryUpgraded()
    rehearsal.begin("core.down", at: "p")
    rehearsal.run(for: .hours(5))
    #expect(rehearsal.symbol("s", "state") == "standby")
    #expect(rehearsal.symbol("mdm", "service") != "served")
    rehearsal.type("failover-mode", on: "s", [("mode", .symbol("primary"))])
    rehearsal.command("resume-traffic", on: "lb", [("to", .entity(rehearsal.entity("s")))])
    #expect(rehearsal.symbol("mdm", "service") == "served")
  }

  @Test(.shows("CH-UPG-007", "CH-SYNC-008"))
  func `between the two upgrades no sync is run`() {
    var rehearsal = secondaryUpgraded()
    #expect(
      rehearsal.refusedBy("run-sync-now", on: "s").contains("CH-UPG-007"))
    #expect(
      rehearsal.model.cores[1].replication.history.last?.words
        == "version-mismatch: 11.4 here, 11.3 there")
  }

  @Test(.shows("CH-UPG-002"))
  func `an upgrade does not begin unless the last sync was a Success`() {
    var rehearsal = CoreHARehearsal()
    rehearsal.begin("sync.fails", at: "s")
    rehearsal.run(until: .minutes(50))
    rehearsal.save("s", [("ha", .symbol("disable"))])
    rehearsal.command("disable-failover", on: "lb")
    rehearsal.type("failover-mode", on: "s", [("mode", .symbol("primary"))])
    rehearsal.command("download-upgrade", on: "s", [("version", .symbol("11.4"))])
    #expect(rehearsal.refusedBy("install-upgrade", on: "s") == ["CH-UPG-002"])
  }

  @Test(.shows("CH-UPG-003"))
  func `the Primary is not upgraded before its Secondary`() {
    var rehearsal = CoreHARehearsal()
    rehearsal.command("download-upgrade", on: "p", [("version", .symbol("11.4"))])
    #expect(rehearsal.refusedBy("install-upgrade", on: "p") == ["CH-UPG-003"])
    var loose = CoreHARehearsal(CoreHAText(system: [("checks", .text("permissive"))]))
    loose.command("download-upgrade", on: "p", [("version", .symbol("11.4"))])
    // The heartbeat of a Secondary that was not disabled takes the upgrade for a failure.
    loose.complete("install-upgrade", on: "p")
    #expect(loose.notes("CH-UPG-003").contains { $0.hasPrefix("upgrade-order") })
    #expect(loose.count("mdm", "actives") == 2)
  }

  @Test(.shows("CH-UPG-004"))
  func `only a Primary gets at the support portal`() {
    var rehearsal = CoreHARehearsal()
    let version: [(name: String, value: Value)] = [("version", .symbol("11.4"))]
    #expect(rehearsal.refusedBy("download-upgrade", on: "s", version) == ["CH-UPG-004"])
    #expect(rehearsal.refusedBy("download-upgrade", on: "p", version).isEmpty)
  }

  @Test(.shows("CH-UPG-005"))
  func `two Primaries with the balancer still detecting are refused`() {
    var rehearsal = CoreHARehearsal()
    rehearsal.type("failover-mode", on: "s", [("mode", .symbol("primary"))])
    let version: [(name: String, value: Value)] = [("version", .symbol("11.4"))]
    #expect(rehearsal.refusedBy("download-upgrade", on: "s", version) == ["CH-UPG-005"])
    rehearsal.command("disable-failover", on: "lb")
    #expect(rehearsal.refusedBy("download-upgrade", on: "s", version).isEmpty)
  }

  @Test(.shows("CH-GAP-016"))
  func `where the third Core comes in during an upgrade is not said`() {
    let text = CoreHAText(third: [])
    #expect(CoreHARehearsal.problems(text).contains { $0.sources == ["CH-GAP-016"] })
    #expect(!CoreHARehearsal.problems(CoreHAText()).contains { $0.sources == ["CH-GAP-016"] })
  }
}
