import ClusterModeling
import Observations
import TestSupport
import Testing
import Units

@testable import ClusterModels

@Suite struct RollingUpgradeTests {
  @Test(
    .shows("SC-UPGRADE-ROLLING-001", "SC-UPGRADE-SIMPLE-003"),
    arguments: [("23.5.10", ""), ("23.6.0", "minor"), ("24.5.0", "major")])
  func `a rolling upgrade is refused when major or minor number differs`(
    version: String, differs: String
  ) {
    var drill = Rehearsal(.upgrading(to: version))
    drill.install(on: ["us"])
    let response = drill.migrate("us", "rolling")
    guard !differs.isEmpty else { return #expect(response == .started) }
    #expect(response.refusalReason.contains("the \(differs) number of 23.5.0 and \(version)"))
    #expect(response.refusalSources.contains("SC-UPGRADE-ROLLING-001"))
  }

  @Test(.shows("SC-UPGRADE-ROLLING-003"))
  func `a member cannot be migrated before its leader`() {
    var drill = Rehearsal(.upgrading())
    drill.install(on: ["eu"])
    #expect(drill.migrate("eu", "rolling").refusalSources == ["SC-UPGRADE-ROLLING-003"])
    #expect(drill.pce("eu", "version") == .symbol("23.5.0"))
    // It is stuck at 1: its packages do not fit its database (AS-UPG-001).
    let response = drill.command("set-runlevel", on: "eu", [("level", .number(5))])
    #expect(response.refusalSources.first == "AS-UPG-001")
  }

  @Test(
    .shows(
      "SC-UPGRADE-ROLLING-002", "SC-UPGRADE-ROLLING-004", "SC-UPGRADE-ROLLING-005", "SC-API-005"))
  func `one PCE at a time is away, and the others serve`() {
    var drill = Rehearsal(.upgrading())
    drill.run(until: .minutes(1))
    for pce in ["us", "eu", "ap"] { drill.roll(pce) }
    for pce in ["us", "eu", "ap"] {
      #expect(drill.pce(pce, "version") == .symbol("23.5.10"))
      // From 5 to a stop, to 1, through 2 to 5; never a stop at 2 to drain replication.
      #expect(drill.states("pce:\(pce)", "runlevel") == ["5", "stopped", "1", "2", "5"])
      for capability in ["API", "policy delivery", "pairing"] {
        #expect(drill.outages(of: capability, at: "pce:\(pce)").count == 1)
      }
    }
    let writes = drill.outages(of: "policy writes", at: "supercluster:bigco")
    #expect(writes.count == 1)
    #expect(writes.first?.end == drill.outages(of: "API", at: "pce:us").first?.end)
    let spans = ["us", "eu", "ap"].compactMap { drill.outages(of: "API", at: "pce:\($0)").first }
    #expect(spans[0].end.map { $0 <= spans[1].start } == true)
    #expect(spans[1].end.map { $0 <= spans[2].start } == true)
  }

  @Test(.shows("SC-UPGRADE-ROLLING-012"))
  func `the next PCE is not stopped while one is not back`() {
    var drill = Rehearsal(.upgrading())
    drill.install(on: ["us"])
    #expect(
      drill.command("cluster-stop", on: "eu").refusalSources.first == "SC-UPGRADE-ROLLING-012")
    drill.migrate("us", "rolling")
    drill.run(for: .minutes(30))
    drill.command("set-runlevel", on: "us", [("level", .number(5))])
    #expect(
      drill.command("cluster-stop", on: "eu").refusalSources.first == "SC-UPGRADE-ROLLING-012")
    drill.run(for: .minutes(15))
    #expect(drill.command("cluster-stop", on: "eu") == .started)
  }

  @Test(.shows("SC-UPGRADE-ROLLING-004"))
  func `two PCEs below 5 by stop on the nodes are told of as a danger`() {
    var drill = Rehearsal(.upgrading())
    drill.install(on: ["us"])
    drill.command("stop", on: "eu")
    #expect(
      drill.notes(about: "supercluster:bigco").last
        == "has us, eu below runlevel 5 in a rolling upgrade")
  }

  @Test(.shows("SC-UPGRADE-ROLLING-006"))
  func `lag to the PCE that is away turns the others yellow and is marked`() {
    var drill = Rehearsal(.upgrading())
    drill.install(on: ["us"])
    #expect(drill.pce("eu", "health") == .symbol("warning"))
    #expect(
      drill.model.reasons(drill.model.health.truth[1]) == [
        "replication lag to us is over 30s (upgrade in progress)"
      ])
  }

  @Test(.shows("SC-UPGRADE-ROLLING-005"))
  func `changes for the PCE that is away wait and drain when it is back`() {
    var drill = Rehearsal(.upgrading())
    drill.roll("us")
    drill.install(on: ["eu"])
    drill.arrive(0, ordinal: 0)
    drill.run(for: .minutes(5))
    #expect(drill.number("replication", "us->eu", "backlog_changes") == 1)
    drill.migrate("eu", "rolling")
    drill.run(for: .minutes(30))
    drill.command("set-runlevel", on: "eu", [("level", .number(5))])
    drill.run(for: .minutes(15))
    #expect(drill.number("replication", "us->eu", "backlog_changes") == 0)
  }

  @Test(.shows("SC-UPGRADE-ROLLING-010", "SC-UPGRADE-ROLLING-011", "SC-DOC-071"))
  func `banner and column are there from the first to the last, and vanish`() {
    var drill = Rehearsal(.upgrading())
    #expect(drill.pce("eu", "upgrade_status") == .symbol("absent"))
    drill.roll("us")
    #expect(drill.pce("us", "upgrade_status") == .symbol("Complete"))
    #expect(drill.pce("ap", "upgrade_status") == .symbol("Pending"))
    #expect(drill.pce("ap", "upgrade_banner") == .boolean(true))
    #expect(drill.command("log-in", on: "ap") == .done)
    #expect(drill.notes(about: "pce:ap").last?.hasSuffix("a rolling upgrade is under way") == true)
    drill.roll("eu")
    drill.roll("ap")
    #expect(drill.pce("us", "upgrade_status") == .symbol("absent"))
    #expect(drill.pce("us", "upgrade_banner") == .boolean(false))
  }

  @Test(.shows("SC-UPGRADE-ROLLING-009"))
  func `two patch versions replicate with one another, and the time is counted`() throws {
    var drill = Rehearsal(.upgrading())
    drill.roll("us")
    #expect(drill.reading("replication", "us->eu", "flowing") == .boolean(true))
    drill.roll("eu")
    drill.roll("ap")
    drill.finish()
    let mixed = try #require(drill.metric("upgrade.mixed_versions"))
    let whole = try #require(drill.metric("upgrade.duration"))
    #expect(mixed > 3_600 && mixed < whole)
  }

  @Test(.shows("SC-UPGRADE-ROLLING-007", "SC-UPGRADE-ROLLING-008"))
  func `the figures are the sum over PCEs, and writes stop for the leader's share only`() throws {
    var drill = Rehearsal(.upgrading())
    for pce in ["us", "eu", "ap"] { drill.roll(pce) }
    drill.finish()
    let sum = try #require(drill.metric("upgrade.pces.sum"))
    let longest = try #require(drill.metric("upgrade.pces.longest"))
    #expect(sum > 2.5 * longest)
    let writes = drill.outages(of: "policy writes", at: "supercluster:bigco")
    #expect(writes.count == 1)
    #expect(writes.first?.start == drill.outages(of: "API", at: "pce:us").first?.start)
    #expect(writes.first?.end == drill.outages(of: "API", at: "pce:us").first?.end)
  }

  @Test(.shows("SC-DOC-024"))
  func `steps 4 to 6 repeated as printed leave a further member at runlevel 1`() {
    var drill = Rehearsal(.upgrading())
    drill.roll("us")
    drill.install(on: ["eu"])
    drill.migrate("eu", nil)
    drill.run(for: .hours(2))
    #expect(drill.pce("eu", "version") == .symbol("23.5.10"))
    #expect(drill.pce("eu", "runlevel") == .number(1))
    #expect(drill.pce("eu", "upgrade_status") == .symbol("Pending"))
  }

  @Test(.shows("SC-DOC-025"))
  func `a member's migration takes the type under way when none is given, a leader's does not`() {
    var drill = Rehearsal(.upgrading())
    drill.install(on: ["us"])
    #expect(drill.migrate("us", nil).refusalSources.contains("SC-DOC-025"))
    drill.migrate("us", "rolling")
    drill.run(for: .minutes(30))
    drill.command("set-runlevel", on: "us", [("level", .number(5))])
    drill.run(for: .minutes(15))
    drill.install(on: ["eu"])
    #expect(drill.migrate("eu", nil) == .started)
  }

  @Test(.shows("SC-DOC-026"))
  func `a member started on one node only is not migrated`() {
    var drill = Rehearsal(.upgrading())
    drill.roll("us")
    drill.command("cluster-stop", on: "eu")
    drill.run(for: .minutes(5))
    drill.command("install", on: "eu")
    drill.run(for: .minutes(15))
    for node in ["core0", "core1", "data0"] {
      drill.command("start", on: "eu/\(node)", [("runlevel", .number(1))])
    }
    drill.run(for: .minutes(10))
    let response = drill.migrate("eu", "rolling")
    #expect(response.refusalReason == "not started at runlevel 1: data1; start on all nodes")
    #expect(response.refusalSources.first == "SC-DOC-026")
  }
}
