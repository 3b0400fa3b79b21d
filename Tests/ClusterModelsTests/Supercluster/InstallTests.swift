import ClusterModeling
import Observations
import TestSupport
import Testing
import Units

@testable import ClusterModels

@Suite struct InstallTests {
  @Test func `packages are not installed while the software runs`() {
    var drill = Rehearsal(.upgrading())
    #expect(drill.command("install", on: "us/core0").refusalReason.hasSuffix("stop it first"))
  }

  @Test(.shows("SC-NODE-003", "SC-CMD-028"))
  func `a core node without the UI package is named by check-env and cannot be migrated`() {
    var drill = Rehearsal(.upgrading())
    drill.command("cluster-stop", on: "us")
    drill.run(for: .minutes(5))
    drill.command("install", on: "us", [("ui", .boolean(false))])
    drill.run(for: .minutes(20))
    drill.command("start", on: "us", [("runlevel", .number(1))])
    drill.run(for: .minutes(10))
    let response = drill.command("check-env", on: "us")
    #expect(response.refusalReason == "the UI package is missing on core0, core1")
    #expect(drill.migrate("us", "rolling").refusalSources == ["SC-NODE-003"])
  }

  @Test(.shows("SC-UPGRADE-SIMPLE-010", "SC-CMD-028", "SC-DOC-030"))
  func `a node without the change of the runtime file is named, until it has it`() {
    var drill = Rehearsal(.upgrading(runtimeChange: true))
    drill.install(on: ["us"])
    drill.command("update-runtime-env", on: "us/core0")
    #expect(drill.notes(about: "pce:us").last?.contains("from the next start only") == true)
    let response = drill.command("check-env", on: "us")
    #expect(response.refusalReason.hasSuffix("asks for on core1, data0, data1"))
    #expect(drill.migrate("us", "rolling").refusalSources.contains("SC-UPGRADE-SIMPLE-010"))
    drill.command("update-runtime-env", on: "us")
    #expect(drill.command("check-env", on: "us") == .done)
    #expect(drill.migrate("us", "rolling") == .started)
  }

  @Test func `a node that was left out keeps the PCE from being migrated`() {
    var drill = Rehearsal(.upgrading())
    drill.command("cluster-stop", on: "us")
    drill.run(for: .minutes(5))
    for node in ["core0", "core1", "data0"] { drill.command("install", on: "us/\(node)") }
    drill.run(for: .minutes(20))
    drill.command("start", on: "us", [("runlevel", .number(1))])
    drill.run(for: .minutes(10))
    #expect(
      drill.migrate("us", "rolling").refusalReason == "23.5.10 is not installed on data1")
  }

  @Test(.shows("SC-CMD-005", "SC-CMD-006", "SC-CMD-024"))
  func `installation and migration that were interrupted may be run again`() {
    var drill = Rehearsal(.upgrading())
    #expect(drill.migrate("us", "rolling").refusalSources == ["SC-CMD-024"])
    drill.command("cluster-stop", on: "us")
    drill.run(for: .minutes(5))
    drill.command("install", on: "us")
    drill.run(for: .minutes(1))
    let fault = drill.begin("node.down", at: "us/data0")
    #expect(drill.ended.last?.command == "install")
    drill.end(fault)
    drill.command("stop", on: "us")
    drill.run(for: .minutes(5))
    drill.command("install", on: "us")
    drill.run(for: .minutes(20))
    drill.command("start", on: "us", [("runlevel", .number(1))])
    drill.run(for: .minutes(10))
    drill.migrate("us", "rolling")
    drill.run(for: .minutes(2))
    let loss = drill.begin("pce.lost", at: "us")
    #expect(drill.ended.last?.command == "migrate")
    drill.end(loss)
    drill.run(for: .minutes(10))
    #expect(drill.pce("us", "runlevel") == .number(1))
    #expect(drill.migrate("us", "rolling") == .started)
  }

  @Test(.shows("SC-CMD-025"))
  func `the upgrade status says how far the migration is`() {
    var drill = Rehearsal(.upgrading())
    drill.install(on: ["us"])
    drill.command("supercluster-upgrade-status", on: "us")
    #expect(drill.notes(about: "pce:us").last == "says: migration pending")
    _ = drill.migrate("us", "rolling")
    drill.run(for: .minutes(30))
    drill.command("supercluster-upgrade-status", on: "us")
    #expect(drill.notes(about: "pce:us").last == "says: migration complete")
  }

  @Test(.shows("AS-UPG-003"))
  func `packages do not go back, and a release has to be newer`() {
    var drill = Rehearsal(.upgrading())
    drill.roll("us")
    drill.command("cluster-stop", on: "us")
    drill.run(for: .minutes(5))
    let response = drill.command("install", on: "us", [("version", .symbol("23.5.1"))])
    #expect(response.refusalSources == ["AS-UPG-003"])
    let problems = Rehearsal.problems(.upgrading(to: "23.4.0"))
    #expect(problems.count == 1)
  }

  @Test(arguments: [("23.5", "23.5.0", false), ("23.5.2", "23.5.10", true), ("9.1", "10.0", true)])
  func `versions compare number by number`(left: String, right: String, isLess: Bool) throws {
    let first = try #require(SoftwareVersion(left))
    let second = try #require(SoftwareVersion(right))
    #expect((first < second) == isLess)
    #expect((first == second) == !isLess)
    #expect(SoftwareVersion("23.x") == nil)
  }
}
