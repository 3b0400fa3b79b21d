import ClusterModeling
import Observations
import TestSupport
import Testing
import Units

@testable import ClusterModels

@Suite struct ImportTests {
  private func drill(
    version: String = "23.5", ports: [Int] = [8443, 8444, 8443]
  ) -> Rehearsal {
    let names = ["a.example.com", "b.example.com", "c.example.com", "d.example.com"]
    var text = SystemText()
    text.keys = [
      (
        "import_from",
        .record(
          SystemText.entries([
            ("version", .text(version)),
            ("pces", .list(names.map { SystemText.value(.text($0)) })),
            ("ports", .list(ports.map { SystemText.value(.count($0)) })),
          ]))
      )
    ]
    var drill = Rehearsal(text)
    drill.run(until: .minutes(5))
    return drill
  }

  private let skip: [(name: String, value: Value)] = [("skip_db_restore", .boolean(true))]

  private func remap(_ name: String) -> [(name: String, value: Value)] { [("for", .symbol(name))] }

  @Test(.shows("SC-MIGRATE-006", "SC-MIGRATE-007"))
  func `version and front-end ports of source and target have to be the same`() {
    var old = drill(version: "22.5")
    let response = old.command("remap-supercluster-backup", on: "us", remap("a.example.com"))
    #expect(response.refusalReason == "the source is at 22.5, this Supercluster at 23.5")
    #expect(response.refusalSources == ["SC-MIGRATE-006"])
    var other = drill(ports: [8443, 8444, 9443])
    let ports = other.command("remap-supercluster-backup", on: "us", remap("a.example.com"))
    #expect(ports.refusalReason.contains("front_end_management_https_port is 9443"))
    #expect(ports.refusalSources == ["SC-MIGRATE-007"])
  }

  @Test(.shows("SC-MIGRATE-008", "SC-MIGRATE-009", "SC-DOC-049", "SC-DOC-048"))
  func `surplus source PCEs get made-up names, or are left out`() {
    var drill = drill()
    let skip = remap("a.example.com") + [(name: "skip", value: Value.symbol("d.example.com"))]
    #expect(drill.complete("remap-supercluster-backup", on: "us/data0", skip) == .succeeded)
    #expect(
      drill.notes(about: "pce:us").contains {
        $0.hasPrefix("remaps 1 source PCEs") && $0.contains("d.example.com is left out")
      })
    #expect(
      drill.command("remap-supercluster-backup", on: "us/core0", skip).refusalSources
        == ["SC-CMD-029"])
    drill.command("print-plan", on: "us", [("of", .symbol("migration"))])
    #expect(
      drill.notes(about: "pce:us").last
        == "import: copy the leader's remapped file to data0 of each member too")
  }

  /// Both source backups are remapped and restored; all have rejoined and are at 2.
  private func imported() -> Rehearsal {
    let entire: [(name: String, value: Value)] = [("restore_type", .symbol("entire_supercluster"))]
    var drill = drill()
    for (pce, source) in [("us", "a"), ("eu", "b"), ("ap", "c")] {
      _ = drill.complete("remap-supercluster-backup", on: pce, remap("\(source).example.com"))
      drill.command("cluster-stop", on: pce)
      drill.run(for: .minutes(10))
      drill.command("reset", on: pce)
      drill.command("start", on: pce, [("runlevel", .number(1))])
      drill.run(for: .minutes(10))
      _ = drill.complete("setup", on: pce)
      let leader = pce == "us" ? [] : [drill.argument("restoring_pce", "us")]
      _ = drill.complete("supercluster-data-restore", on: "\(pce)/data0", entire + leader)
      drill.command("copy-backup-to-data1", on: pce)
      drill.command("supercluster-data-restore", on: "\(pce)/data1", skip)
    }
    drill.setRunlevel(2, on: ["us", "eu", "ap"])
    for pce in ["us", "eu", "ap"] {
      let leader = pce == "us" ? [] : [drill.argument("leader", "us")]
      #expect(
        drill.complete(
          "supercluster-restore", on: pce, entire + [drill.argument("pce", pce)] + leader)
          == .succeeded)
    }
    return drill
  }

  @Test(.shows("SC-MIGRATE-009"))
  func `the login service is updated at runlevel 2`() {
    var drill = drill()
    #expect(
      drill.command("update-supercluster-login", on: "us").refusalSources == ["SC-MIGRATE-009"])
  }

  @Test(.shows("SC-MIGRATE-010", "SC-MIGRATE-009"))
  func `no PCE goes to 5 before the login service is updated on the leader at 2`() {
    var drill = imported()
    let five: [(name: String, value: Value)] = [("level", .number(5))]
    #expect(drill.command("set-runlevel", on: "eu", five).refusalSources == ["SC-MIGRATE-010"])
    #expect(drill.command("update-supercluster-login", on: "eu") != .done)
    #expect(drill.command("update-supercluster-login", on: "us") == .done)
    #expect(drill.command("set-runlevel", on: "eu", five) == .started)
  }
}
