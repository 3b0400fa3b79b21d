import ClusterModeling
import Observations
import TestSupport
import Testing
import Units

@testable import ClusterModels

@Suite struct BackupCopyTests {
  private let entire: [(name: String, value: Value)] = [
    ("restore_type", .symbol("entire_supercluster"))
  ]

  private func copied(_ pces: [String]) -> Rehearsal {
    var drill = Rehearsal()
    drill.run(until: .minutes(30))
    _ = drill.complete("supercluster-data-dump", on: "us")
    for pce in pces {
      _ = drill.complete("copy-leader-backup", on: "us", [drill.argument("to", pce)])
    }
    return drill
  }

  /// Everything is stopped, restored and rejoined; ends at runlevel 2.
  private func restoreAll(_ drill: inout Rehearsal) {
    let all = ["us", "eu", "ap"]
    for pce in all { drill.command("cluster-stop", on: pce) }
    drill.run(for: .minutes(10))
    for pce in all {
      drill.command("reset", on: pce)
      drill.command("start", on: pce, [("runlevel", .number(1))])
    }
    drill.run(for: .minutes(10))
    for pce in all {
      _ = drill.complete("setup", on: pce)
      let arguments = entire + (pce == "us" ? [] : [drill.argument("restoring_pce", "us")])
      _ = drill.complete("supercluster-data-restore", on: "\(pce)/data0", arguments)
      _ = drill.complete(
        "supercluster-data-restore", on: "\(pce)/data1", [("skip_db_restore", .boolean(true))])
    }
    drill.setRunlevel(2, on: all)
    for pce in all {
      var arguments = entire + [drill.argument("pce", pce)]
      if pce != "us" { arguments.append(drill.argument("leader", "us")) }
      _ = drill.complete("supercluster-restore", on: pce, arguments)
    }
  }

  @Test(.shows("SC-BACKUP-009", "SC-BACKUP-010", "SC-BACKUP-003"))
  func `copies of the leader's backup lie on members and are counted`() {
    var drill = copied(["eu"])
    #expect(drill.pce("eu", "has_leader_copy") == .boolean(true))
    #expect(drill.pce("ap", "has_leader_copy") == .boolean(false))
    let copies = drill.reading("supercluster", "bigco", "leader_backup_copies")
    #expect(copies == .number(2))
    let wrong = drill.command("copy-leader-backup", on: "eu", [drill.argument("to", "ap")])
    #expect(wrong.refusalSources == ["SC-BACKUP-001", "SC-BACKUP-010"])
  }

  @Test(.shows("SC-BACKUP-010"))
  func `without a copy an entire restore adds the transfer`() {
    func span(_ pces: [String]) -> Duration {
      var drill = copied(pces)
      drill.command("cluster-stop", on: "ap")
      drill.run(for: .minutes(10))
      drill.command("reset", on: "ap")
      drill.command("start", on: "ap", [("runlevel", .number(1))])
      drill.run(for: .minutes(10))
      _ = drill.complete("setup", on: "ap")
      let before = drill.now
      _ = drill.complete(
        "supercluster-data-restore", on: "ap/data0",
        entire + [drill.argument("restoring_pce", "us")])
      return drill.now - before
    }
    #expect(span([]) - span(["ap"]) > .minutes(5))
  }

  @Test(.shows("SC-BACKUP-011", "AS-MBR-007"))
  func `another generation of the leader's backup breaks a member's replication`() {
    for isMixed in [false, true] {
      var drill = copied(["eu", "ap"])
      if isMixed {
        drill.run(for: .hours(1))
        _ = drill.complete("supercluster-data-dump", on: "us")
        _ = drill.complete("copy-leader-backup", on: "us", [drill.argument("to", "ap")])
      }
      restoreAll(&drill)
      #expect(drill.pce("eu", "mismatched") == .boolean(isMixed))
      #expect(drill.pce("ap", "mismatched") == .boolean(false))
      drill.setRunlevel(5, on: ["us", "eu", "ap"])
      #expect(drill.reading("replication", "us->eu", "flowing") == .boolean(!isMixed))
    }
  }

  @Test(.shows("SC-BACKUP-008", "SC-LEADER-008"))
  func `a new leader needs a backup of its own`() {
    var drill = Rehearsal()
    drill.run(until: .hours(5))
    let due = { (drill: borrowing Rehearsal) in
      drill.reading("supercluster", "bigco", "leader_backup_due")
    }
    #expect(due(drill) == .boolean(false))
    drill.setRunlevel(2, on: ["us", "eu", "ap"])
    _ = drill.complete("supercluster-assign-leader", on: "eu")
    #expect(due(drill) == .boolean(true))
    let age = { (drill: borrowing Rehearsal) in
      drill.span("supercluster", "bigco", "policy_backup_age")
    }
    drill.setRunlevel(5, on: ["us", "eu", "ap"])
    // The former leader's dump has no policy database any more.
    _ = drill.complete("supercluster-data-dump", on: "us")
    #expect((age(drill) ?? .zero) >= .hours(5))
    _ = drill.complete("supercluster-data-dump", on: "eu")
    #expect((age(drill) ?? .hours(9)) < .hours(1))
    #expect(due(drill) == .boolean(false))
  }

  @Test(.shows("SC-RESTORE-003", "SC-BACKUP-004"))
  func `a restore names what is missing`() {
    var text = SystemText()
    text.pces[2].keys = [("saved_runtime_env", .boolean(false))]
    var drill = Rehearsal(text)
    drill.run(until: .minutes(30))
    drill.command("cluster-stop", on: "ap")
    drill.run(for: .minutes(10))
    #expect(
      drill.command("install", on: "ap", [("machines", .symbol("new"))]).refusalSources
        == ["SC-BACKUP-004", "SC-RESTORE-003"])
    drill.command("reset", on: "ap")
    drill.command("start", on: "ap", [("runlevel", .number(1))])
    drill.run(for: .minutes(10))
    _ = drill.complete("setup", on: "ap")
    let response = drill.command("supercluster-data-restore", on: "ap/data0")
    #expect(response.refusalReason.contains("runtime_env.yml"))
    drill.command("save-runtime-env", on: "ap")
    #expect(drill.command("supercluster-data-restore", on: "ap/data0") == .started)
  }

  @Test(.shows("SC-DOC-042"))
  func `by the letter the step on data1 finds no file, by the adopted reading it needs none`() {
    for reading in [nil, false] { #expect(secondStep(reading).response == .done) }
    var (drill, literal) = secondStep(true)
    #expect(literal.refusalReason == "file not found on data1")
    #expect(literal.refusalSources == ["SC-DOC-042"])
    drill.command("copy-backup-to-data1", on: "ap")
    #expect(
      drill.command(
        "supercluster-data-restore", on: "ap/data1", [("skip_db_restore", .boolean(true))])
        == .done)
  }

  /// What the step on data1 is answered when the file lies on data0 only.
  private func secondStep(_ reading: Bool?) -> (drill: Rehearsal, response: CommandResponse) {
    var drill = Rehearsal(
      SystemText(readings: SystemText.reading("data1_needs_file", reading)))
    drill.run(until: .minutes(30))
    drill.command("cluster-stop", on: "ap")
    drill.run(for: .minutes(10))
    drill.command("reset", on: "ap")
    drill.command("start", on: "ap", [("runlevel", .number(1))])
    drill.run(for: .minutes(10))
    _ = drill.complete("setup", on: "ap")
    _ = drill.complete("supercluster-data-restore", on: "ap/data0")
    let skip: [(name: String, value: Value)] = [("skip_db_restore", .boolean(true))]
    let response = drill.command("supercluster-data-restore", on: "ap/data1", skip)
    return (drill, response)
  }
}
