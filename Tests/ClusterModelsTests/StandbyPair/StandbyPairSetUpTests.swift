import ClusterModeling
import NetworkModel
import Observations
import TestSupport
import Testing
import Units

@testable import ClusterModels

/// Turning a prepared PCE into a standby, and every prerequisite that is refused by name.
@Suite struct StandbyPairSetUpTests {
  /// A standalone PCE beside a new one; 36 GB at 360 MB/s are copied in 100 s.
  private var text: StandbyPairText {
    StandbyPairText(
      keys: [("start", .text("standalone"))],
      traffic: [
        ("data", .bytes(ByteCount(9_000_000_000))),
        ("copy_rate", .rate(BitRate(bitsPerSecond: 7.2e8))),
        ("wal_rate", .rate(BitRate(bitsPerSecond: 8e6))),
      ], agents: 50)
  }

  private func link(_ drill: inout StandbyPairRehearsal) -> Refusal? {
    drill.refusal("setup-standby-pce", on: "s", [("active_pce", .entity(drill.entity("a")))])
  }

  /// A rehearsal with everything done but the link itself.
  private func prepared(_ text: StandbyPairText) -> StandbyPairRehearsal {
    var drill = StandbyPairRehearsal(text)
    drill.command("create-api-key", on: "a")
    drill.complete("set-runlevel", on: "s", [("level", .number(2))])
    drill.command("export-credentials", on: "s")
    return drill
  }

  @Test(
    .shows(
      "SP-SETUP-001", "SP-SETUP-004", "SP-SETUP-007", "SP-SETUP-011", "SP-SETUP-008", "SP-ROLE-004",
      "SP-ROLE-003"))
  func `a set-up by the guide ends in a ready standby`() {
    var drill = StandbyPairRehearsal(text)
    #expect(drill.symbol("a", "role") == "standalone")
    #expect(drill.linkStandby() == "done")
    let linked = drill.now
    #expect(drill.symbol("s", "role") == "standby")
    #expect(drill.symbol("s", "status") == "PARTIAL")
    #expect(!drill.holds("citus_coordinator_service", "running"))
    #expect(drill.count("hosts", "served") == 50)
    drill.run(until: linked.sinceStart + .seconds(99))
    #expect(drill.symbol("s", "status") == "PARTIAL")
    drill.run(until: linked.sinceStart + .seconds(101))
    #expect(drill.symbol("s", "status") == "RUNNING")
    #expect(drill.holds("citus_coordinator_service", "running"))
    #expect(drill.symbol("pair", "standby") == "linking")
    #expect(drill.symbol("a", "role") == "standalone")
    drill.complete("cluster-restart", on: "a")
    #expect(drill.symbol("a", "role") == "active")
    #expect(drill.symbol("pair", "standby") == "ready")
    drill.finish()
    #expect(drill.metric("base_copy.estimated") == 100)
    #expect(abs((drill.metric("base_copy.duration") ?? 0) - 100) < 0.001)
    #expect(drill.metric("role_changes.to_standby") == 1)
    #expect(drill.metric("role_changes.to_active_by_set_up") == 1)
  }

  @Test(.shows("SP-SETUP-012"))
  func `a set-up costs one interruption of the serving PCE`() {
    var drill = StandbyPairRehearsal(text)
    _ = drill.linkStandby()
    drill.run(for: .minutes(5))
    drill.command("cluster-restart", on: "a", takes: .minutes(6))
    drill.run(for: .minutes(3))
    #expect(drill.count("pair", "actives") == 0)
    drill.run(for: .minutes(4))
    drill.finish()
    #expect(drill.metric("planned_interruption.times") == 1)
    #expect(drill.metric("planned_interruption.duration") == 360)
  }

  @Test(.shows("SP-SETUP-010", "SP-GAP-006"))
  func `a restart while the copy runs is refused, or makes the copy begin again`() {
    var strict = StandbyPairRehearsal(text)
    _ = strict.linkStandby()
    #expect(strict.refusal("cluster-restart", on: "a")?.sources == ["SP-SETUP-010", "SP-GAP-006"])
    var text = text
    text.keys.append(("checks", .text("permissive")))
    var permissive = StandbyPairRehearsal(text)
    _ = permissive.linkStandby()
    permissive.run(for: .seconds(60))
    permissive.command("cluster-restart", on: "a")
    permissive.run(for: .seconds(60))
    #expect(permissive.holds("pair", "copying"))
    permissive.run(for: .hours(1))
    permissive.finish()
    #expect(permissive.metric("base_copy.wasted") == 60)
    #expect(permissive.metric("base_copy.times") == 2)
  }

  @Test(.shows("SP-HAZ-005", "SP-WAL-009"))
  func `a standby whose first copy is not complete takes over nothing`() {
    var drill = StandbyPairRehearsal(text)
    _ = drill.linkStandby()
    drill.run(for: .seconds(60))
    let fault = drill.begin("pce.lost", at: "a")
    #expect(drill.refusal("promote-standby-pce", on: "s")?.sources.first == "SP-HAZ-005")
    #expect(drill.hazards == ["total-loss"])
    // The copy breaks off with its source and begins again with it.
    drill.run(for: .minutes(10))
    #expect(!drill.holds("citus_coordinator_service", "running"))
    drill.end(fault)
    drill.run(for: .minutes(30))
    #expect(drill.holds("citus_coordinator_service", "running"))
    drill.finish()
    #expect(drill.metric("base_copy.times") == 2)
    #expect(drill.metric("base_copy.wasted") == 60)
  }

  @Test(.shows("SP-SETUP-003"))
  func `the standby is linked at runlevel 2`() {
    var drill = StandbyPairRehearsal(text)
    drill.command("create-api-key", on: "a")
    drill.command("export-credentials", on: "s")
    #expect(link(&drill)?.reason == "wrong-runlevel: s is at 1, not 2")
  }

  @Test(.shows("SP-SETUP-006"))
  func `the link command is refused on the active`() {
    var drill = prepared(text)
    let refusal = drill.refusal(
      "setup-standby-pce", on: "a", [("active_pce", .entity(drill.entity("s")))])
    #expect(refusal?.sources.first == "SP-SETUP-006")
  }

  @Test(.shows("SP-SETUP-002"))
  func `the key is needed for the set-up and has no later role`() {
    var drill = prepared(text)
    drill.command("revoke-api-key", on: "a")
    #expect(link(&drill)?.sources == ["SP-SETUP-002"])
    drill.command("create-api-key", on: "a")
    #expect(link(&drill) == nil)
    drill.run(for: .minutes(5))
    drill.complete("cluster-restart", on: "a")
    drill.command("revoke-api-key", on: "a")
    drill.run(for: .hours(1))
    #expect(drill.holds("pair", "protected"))
  }

  @Test(.shows("SP-SETUP-005", "SP-PRE-002", "SP-GAP-019"))
  func `both variables must be exported and seen by the command`() {
    var drill = prepared(text)
    drill.command("export-credentials", on: "s", [("password", .boolean(false))])
    #expect(link(&drill)?.reason == "ILO_ACTIVE_PCE_USER_PASSWORD is not exported")
    drill.command("export-credentials", on: "s", [("user_name", .boolean(false))])
    #expect(link(&drill)?.reason == "ILO_ACTIVE_PCE_USER_NAME is not exported")
    drill.command("export-credentials", on: "s")
    let active = Value.entity(drill.entity("a"))
    let plain = drill.refusal(
      "setup-standby-pce", on: "s", [("active_pce", active), ("run_as", .symbol("sudo"))])
    #expect(plain?.sources == ["SP-PRE-002", "SP-GAP-019"])
    let preserving = drill.refusal(
      "setup-standby-pce", on: "s",
      [("active_pce", active), ("run_as", .symbol("sudo-preserving"))])
    #expect(preserving == nil)
  }

  @Test(.shows("SP-SETUP-013"))
  func `linking needs a live active`() {
    var drill = prepared(text)
    drill.power(false, at: 0)
    #expect(link(&drill)?.sources == ["SP-SETUP-013"])
  }

  @Test(.shows("SP-PRE-004"))
  func `both run the same version`() {
    var text = text
    text.west = [("version", .text("24.5"))]
    var drill = prepared(text)
    #expect(link(&drill)?.reason == "version-mismatch: 24.5 and 25.1")
  }

  @Test(.shows("SP-PRE-005", "SP-PRE-009"))
  func `a PCE without software is not linked`() {
    var text = text
    text.west = [("installed", .boolean(false))]
    var drill = prepared(text)
    #expect(link(&drill)?.sources == ["SP-PRE-005", "SP-PRE-009"])
  }

  @Test(.shows("SP-PRE-006", "SP-RESET-001"))
  func `a repurposed PCE is reset in three steps in their order before it is linked`() {
    var text = text
    text.west = [("repurposed", .boolean(true))]
    var drill = prepared(text)
    #expect(link(&drill)?.sources.first == "SP-PRE-006")
    #expect(drill.refusal("db-management-setup", on: "s/data0")?.reason.hasPrefix("step 1") == true)
    drill.command("reset", on: "s")
    #expect(drill.refusal("db-management-setup", on: "s/data0")?.reason.hasPrefix("step 2") == true)
    #expect(drill.complete("start", on: "s", [("runlevel", .number(1))]) == "done")
    #expect(drill.count("s", "runlevel") == 1)
    #expect(
      drill.refusal("set-runlevel", on: "s", [("level", .number(2))])?.reason.hasPrefix("step 3")
        == true)
    #expect(drill.complete("db-management-setup", on: "s/data0") == "done")
    #expect(!drill.holds("s", "has_data"))
    drill.complete("set-runlevel", on: "s", [("level", .number(2))])
    drill.command("export-credentials", on: "s")
    #expect(link(&drill) == nil)
  }

  @Test(.shows("SP-RESET-002"))
  func `reset is for every node and the database set-up once for one data node`() {
    var text = text
    text.west = [("repurposed", .boolean(true))]
    var drill = StandbyPairRehearsal(text)
    drill.command("reset", on: "s/core0")
    #expect(
      drill.refusal("start", on: "s", [("runlevel", .number(1))])?.sources == ["SP-RESET-002"])
    for node in ["s/core1", "s/data0", "s/data1"] { drill.command("reset", on: node) }
    drill.complete("start", on: "s", [("runlevel", .number(1))])
    #expect(drill.refusal("db-management-setup", on: "s/core0")?.sources == ["SP-RESET-002"])
    drill.complete("db-management-setup", on: "s/data1")
    drill.complete("db-management-setup", on: "s/data0")
    drill.finish()
    #expect(drill.metric("db_setups.redundant") == 1)
  }

  @Test(.shows("SP-PRE-007"))
  func `closed ports are refused in a set-up and stop replication in a pair`() {
    var closed = text
    closed.keys.append(("replication_ports", .text("closed")))
    var drill = prepared(closed)
    #expect(link(&drill)?.sources.first == "SP-PRE-007")
    drill.command("open-replication-ports", on: "a")
    #expect(link(&drill) == nil)
    var pair = StandbyPairRehearsal()
    let before = pair.lag("database_service")
    pair.begin("ports.closed", at: "pair")
    pair.run(for: .minutes(10))
    #expect(pair.symbol("citus_coordinator_service", "state") == "blocked")
    #expect(abs(pair.lag("database_service") - before - 600) < 0.001)
  }

  @Test(.shows("SP-FQDN-002"))
  func `active_pce_fqdn must be set on both sides before the pair is formed`() {
    var text = text
    let unset = StandbyPairText.record([("active_pce_fqdn", .text("unset"))])
    text.west = [("active_standby_replication", unset)]
    var drill = prepared(text)
    #expect(link(&drill)?.sources.first == "SP-FQDN-002")
    drill.command("set-active-pce-fqdn", on: "s")
    #expect(link(&drill) == nil)
  }

  @Test(.shows("SP-FQDN-003"))
  func `the two settings must agree`() {
    var drill = prepared(text)
    drill.command("set-active-pce-fqdn", on: "s", [("to", .symbol("own"))])
    #expect(link(&drill)?.sources == ["SP-FQDN-003"])
  }

  @Test(.shows("SP-FQDN-015"))
  func `naming active_pce_fqdn in place of the active's own FQDN draws a warning`() {
    var drill = prepared(text)
    #expect(drill.notes("SP-FQDN-015").isEmpty)
    drill.command(
      "setup-standby-pce", on: "s",
      [("active_pce", .entity(drill.entity("a"))), ("named", .symbol("active_pce_fqdn"))])
    #expect(drill.notes("SP-FQDN-015").first?.hasPrefix("wrong-name-in-active-pce") == true)
  }

  @Test(.shows("SP-FQDN-012", "SP-FQDN-013"))
  func `a set-up gives active_pce_fqdn to every agent that holds another master`() {
    var drill = prepared(text)
    #expect(!drill.holds("hosts", "have_active_name"))
    #expect(link(&drill) == nil)
    drill.run(for: .minutes(5))
    drill.complete("cluster-restart", on: "a")
    #expect(drill.holds("hosts", "have_active_name"))
    drill.finish()
    #expect(drill.metric("vens.master_updated") == 50)
    // Under option 2 agents are on that name already: nothing is updated.
    var second = text
    second.east = [("pce_fqdn", .text("active-pce-updated.com"))]
    second.keys += [
      ("fqdn_option", .count(2)), ("former_pce_fqdn", .text("active-pce.com")),
      ("active_pce_fqdn", .text("active-pce.com")),
    ]
    var renamed = prepared(second)
    renamed.command("change-pce-fqdn", on: "a")
    #expect(link(&renamed) == nil)
    renamed.finish()
    #expect(renamed.metric("vens.master_updated") == 0)
  }

  @Test(.shows("SP-FQDN-010"))
  func `option 2 renames the active before the standby is set up`() {
    var second = text
    second.east = [("pce_fqdn", .text("active-pce-updated.com"))]
    second.keys += [
      ("fqdn_option", .count(2)), ("former_pce_fqdn", .text("active-pce.com")),
      ("active_pce_fqdn", .text("active-pce.com")),
    ]
    var drill = prepared(second)
    #expect(drill.symbol("a", "pce_fqdn") == "active-pce.com")
    #expect(link(&drill)?.sources == ["SP-FQDN-010"])
    drill.command("change-pce-fqdn", on: "a")
    #expect(drill.symbol("a", "pce_fqdn") == "active-pce-updated.com")
    #expect(link(&drill) == nil)
    #expect(drill.refusal("change-pce-fqdn", on: "a")?.sources == ["SP-FQDN-010"])
  }

  @Test(.shows("SP-ROLE-001"))
  func `an active has one standby`() {
    var drill = StandbyPairRehearsal()
    #expect(drill.symbol("s", "role") == "standby")
    #expect(
      drill.refusal("setup-standby-pce", on: "s", [("active_pce", .entity(drill.entity("a")))])?
        .sources == ["SP-ROLE-004"])
  }

  @Test(.shows("SP-RESET-003", "SP-GAP-014", "SP-PROMOTE-009"))
  func `the former active is wiped with all that nobody else held before it is the standby`() {
    var text = text
    text.keys = []
    text.loads = [("policy.change", [])]
    var drill = StandbyPairRehearsal(text)
    drill.run(until: .minutes(10))
    let cut = drill.cut()
    drill.run(for: .minutes(5))
    for _ in 0..<3 { drill.arrive() }
    drill.power(false, at: 0)
    drill.failOver()
    drill.heal(cut)
    drill.command("keep-stopped", on: "a")
    drill.power(true, at: 0)
    drill.command("reset", on: "a")
    drill.complete("start", on: "a", [("runlevel", .number(1))])
    drill.complete("db-management-setup", on: "a/data0")
    drill.command("create-api-key", on: "s")
    drill.complete("set-runlevel", on: "a", [("level", .number(2))])
    drill.command("export-credentials", on: "a")
    #expect(
      drill.complete("setup-standby-pce", on: "a", [("active_pce", .entity(drill.entity("s")))])
        == "done")
    drill.run(for: .minutes(10))
    drill.complete("cluster-restart", on: "s")
    #expect(drill.holds("pair", "protected"))
    #expect(drill.symbol("a", "role") == "standby")
    drill.finish()
    #expect(drill.metric("policy_changes.lost") == 3)
    #expect(drill.metric("writes.discarded_by_reset") == 3)
  }
}
