import ClusterModeling
import Observations
import TestSupport
import Testing
import Units

@testable import ClusterModels

@Suite struct RestoreTests {
  private let skip: [(name: String, value: Value)] = [("skip_db_restore", .boolean(true))]

  /// us is lost and dropped, eu leads; us is stopped and its site has power again.
  private func drill() -> Rehearsal {
    var drill = Rehearsal()
    drill.run(until: .minutes(30))
    drill.power(false, at: 0)
    drill.command("isolate", on: "us")
    drill.setRunlevel(2, on: ["eu", "ap"])
    _ = drill.complete("supercluster-drop", on: "eu", [drill.argument("pce", "us")])
    _ = drill.complete("supercluster-assign-leader", on: "eu")
    drill.power(true, at: 0)
    drill.run(for: .minutes(20))
    drill.command("stop", on: "us")
    drill.run(for: .minutes(5))
    return drill
  }

  private func restored(bundles: Bool = true) -> Rehearsal {
    var drill = drill()
    drill.command("reset", on: "us")
    drill.command("reconnect", on: "us")
    drill.command("start", on: "us", [("runlevel", .number(1))])
    drill.run(for: .minutes(10))
    _ = drill.complete("setup", on: "us")
    _ = drill.complete("supercluster-data-restore", on: "us/data0")
    _ = drill.complete("supercluster-data-restore", on: "us/data1", skip)
    if bundles { drill.command("install-ven-bundles", on: "us") }
    drill.setRunlevel(2, on: ["us", "eu", "ap"])
    return drill
  }

  private func rejoin(
    _ drill: borrowing Rehearsal, leader: String?
  ) -> [(name: String, value: Value)] {
    var arguments = [drill.argument("pce", "us"), ("restore_type", .symbol("single_pce"))]
    if let leader { arguments.append(drill.argument("leader", leader)) }
    return arguments
  }

  @Test(
    .shows(
      "SC-RESTORE-005", "SC-LEADER-006", "SC-CMD-014", "SC-CMD-026", "SC-CMD-023", "SC-CMD-007"))
  func `a former leader comes back as a member through the restore`() {
    var drill = restored()
    #expect(drill.pce("us", "contents") == .symbol("restored"))
    let arguments = rejoin(drill, leader: "eu")
    let nameless = drill.command("supercluster-restore", on: "us", Array(arguments.dropFirst()))
    #expect(nameless.refusalSources == ["SC-RESTORE-006"])
    let typeless = arguments.filter { $0.name != "restore_type" }
    #expect(
      drill.command("supercluster-restore", on: "us", typeless).refusalSources == ["SC-CMD-014"])
    #expect(drill.command("supercluster-restore", on: "us", arguments) == .started)
    #expect(drill.pce("us", "runlevel") == .number(1))
    drill.run(for: .hours(3))
    #expect(drill.ended.last?.outcome == .succeeded)
    drill.setRunlevel(5, on: ["us", "eu", "ap"])
    #expect(drill.pce("us", "role") == .symbol("member"))
    #expect(drill.pce("us", "contents") == .symbol("joined"))
    #expect(drill.pce("us", "members_listed") == .number(3))
    #expect(drill.pce("ap", "members_listed") == .number(3))
    #expect(drill.reading("supercluster", "bigco", "leader") == .entity(drill.entity("eu")))
    #expect(drill.record.hazards.isEmpty)
  }

  @Test(.shows("SC-RESTORE-007", "SC-RESTORE-006"))
  func `the leader form is refused while somebody leads`() {
    var drill = restored()
    let response = drill.command("supercluster-restore", on: "us", rejoin(drill, leader: nil))
    #expect(response.refusalSources.contains("SC-RESTORE-007"))
    #expect(response.refusalReason.contains("eu.pce.example.com leads"))
    let wrong = drill.command("supercluster-restore", on: "us", rejoin(drill, leader: "ap"))
    #expect(wrong.refusalSources.contains("SC-RESTORE-006"))
  }

  @Test(.shows("SC-CMD-007", "SC-CMD-005"))
  func `an interrupted rejoin leaves the PCE at 1 and may be run again`() {
    var drill = restored()
    let arguments = rejoin(drill, leader: "eu")
    drill.command("supercluster-restore", on: "us", arguments)
    drill.run(for: .minutes(5))
    drill.power(false, at: 0)
    #expect(drill.ended.last.map { $0.outcome != .succeeded } == true)
    drill.power(true, at: 0)
    drill.run(for: .minutes(20))
    #expect(drill.pce("us", "runlevel") == .number(1))
    #expect(drill.complete("supercluster-restore", on: "us", arguments) == .succeeded)
    #expect(drill.pce("us", "role") == .symbol("member"))
  }

  @Test(.shows("SC-CMD-006"))
  func `an interrupted data restore is run again and ends the same`() {
    var drill = drill()
    drill.command("reset", on: "us")
    drill.command("start", on: "us", [("runlevel", .number(1))])
    drill.run(for: .minutes(10))
    _ = drill.complete("setup", on: "us")
    drill.command("supercluster-data-restore", on: "us/data0")
    drill.run(for: .minutes(1))
    drill.power(false, at: 0)
    #expect(drill.ended.last.map { $0.outcome != .succeeded } == true)
    drill.power(true, at: 0)
    drill.run(for: .minutes(10))
    #expect(drill.pce("us", "contents") == .symbol("fresh"))
    #expect(drill.complete("supercluster-data-restore", on: "us/data0") == .succeeded)
    #expect(drill.pce("us", "contents") == .symbol("half restored"))
  }

  @Test(.shows("SC-RESTORE-012", "AS-OPS-002"))
  func `the rejoin takes three quarters of an hour in the middle of its draws`() {
    var drill = restored()
    let before = drill.now
    _ = drill.complete("supercluster-restore", on: "us", rejoin(drill, leader: "eu"))
    #expect(drill.now - before > .minutes(40))
    #expect(drill.now - before < .minutes(50))
  }

  @Test(.shows("SC-CMD-008"))
  func `reset needs stopped software and leaves the PCE standalone and empty`() {
    var drill = drill()
    #expect(drill.command("reset", on: "eu").refusalReason.contains("stop it first"))
    drill.command("reset", on: "us")
    #expect(drill.pce("us", "role") == .symbol("standalone"))
    #expect(drill.pce("us", "contents") == .symbol("empty"))
    #expect(drill.pce("us", "members_listed") == .number(1))
  }

  @Test(.shows("SC-RESTORE-008"))
  func `nothing starts while a node is not reset`() {
    var drill = drill()
    for node in ["core0", "core1", "data0"] { drill.command("reset", on: "us/\(node)") }
    let response = drill.command("start", on: "us", [("runlevel", .number(1))])
    #expect(response.refusalReason == "not reset yet: data1")
  }

  @Test(.shows("SC-CMD-026", "SC-CMD-023", "SC-RESTORE-009"))
  func `data restore needs the set-up, and data1 comes after data0`() {
    var drill = drill()
    drill.command("reset", on: "us")
    drill.command("start", on: "us", [("runlevel", .number(1))])
    drill.run(for: .minutes(10))
    let early = drill.command("supercluster-data-restore", on: "us/data0")
    #expect(early.refusalSources == ["SC-CMD-026"])
    _ = drill.complete("setup", on: "us")
    let wrong = drill.command("supercluster-data-restore", on: "us/data1")
    #expect(wrong.refusalSources == ["SC-CMD-023"])
    #expect(drill.command("supercluster-data-restore", on: "us/data0") == .started)
    let busy = drill.command("supercluster-data-restore", on: "us/data1", skip)
    #expect(busy.refusalReason.contains("still at work"))
  }

  @Test(.shows("SC-BACKUP-006"))
  func `a restored PCE pairs nobody until its VEN bundles are installed`() {
    var drill = restored(bundles: false)
    _ = drill.complete("supercluster-restore", on: "us", rejoin(drill, leader: "eu"))
    drill.setRunlevel(5, on: ["us", "eu", "ap"])
    #expect(drill.pce("us", "available") == .boolean(true))
    #expect(!drill.model.acceptsPairings(0))
    #expect(drill.command("install-ven-bundles", on: "us/core0") == .done)
    #expect(drill.model.acceptsPairings(0))
  }

  @Test(.shows("SC-RESTORE-001"))
  func `with a second failed PCE the single restore is refused`() {
    var drill = restored()
    drill.power(false, at: 2)
    let response = drill.command("supercluster-restore", on: "us", rejoin(drill, leader: "eu"))
    #expect(response.refusalSources.contains("SC-RESTORE-001"))
  }

  @Test(.shows("SC-CMD-022", "SC-BACKUP-001", "SC-BACKUP-002", "SC-BACKUP-005", "SC-DOC-043"))
  func `only a leader's dump holds the policy database and none the traffic database`() {
    var drill = Rehearsal()
    drill.run(until: .minutes(5))
    for pce in ["us", "eu"] {
      let before = drill.now
      #expect(drill.complete("supercluster-data-dump", on: pce) == .succeeded)
      let taken = drill.model.backups[drill.place(pce)].last?.takenAt
      #expect(taken.map { $0 > before } == true)
    }
    #expect(drill.model.backups[0].last?.parts.contains("policy database") == true)
    #expect(drill.model.backups[1].last?.parts.contains("policy database") == false)
    for backups in drill.model.backups {
      #expect(backups.last?.parts.contains("traffic database") == false)
    }
    drill.setRunlevel(2, on: ["eu"])
    #expect(
      drill.command("supercluster-data-dump", on: "eu").refusalSources == ["SC-DOC-043"])
    #expect(
      drill.command("supercluster-data-dump", on: "us/core0").refusalSources == ["SC-CMD-029"])
  }

  @Test(.shows("SC-DOC-047"), arguments: [nil, "at 2 throughout", "at 5 in between"])
  func `survivors stay at 2 between drop and rejoin, or serve by the other reading`(
    reading: String?
  ) {
    let drill = Rehearsal(
      SystemText(readings: SystemText.reading("survivors_in_restore", reading)))
    for pce in ["us", "eu", "ap"] {
      #expect(drill.pce(pce, "serves_in_restore") == .boolean(reading == "at 5 in between"))
    }
  }

  @Test(.shows("SC-BACKUP-007", "AS-OPS-013"))
  func `backups are taken at each PCE's own interval`() {
    var text = SystemText()
    text.pces[1].keys = [("backup_every", .duration(.hours(1)))]
    var drill = Rehearsal(text)
    drill.run(until: .hours(25))
    #expect(drill.model.backups.map(\.count) == [2, 26, 2])
  }
}
