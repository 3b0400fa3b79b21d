import ClusterModeling
import Observations
import TestSupport
import Testing
import Units

@testable import ClusterModels

@Suite struct EntireRestoreTests {
  private let entire: [(name: String, value: Value)] = [
    ("restore_type", .symbol("entire_supercluster"))
  ]

  /// Every PCE stopped, reset, set up and its data restored as far as told.
  private func prepared(_ pces: [String] = ["us", "eu", "ap"]) -> Rehearsal {
    var drill = Rehearsal()
    drill.run(until: .minutes(30))
    for pce in ["us", "eu", "ap"] { drill.command("cluster-stop", on: pce) }
    drill.run(for: .minutes(10))
    for pce in ["us", "eu", "ap"] {
      drill.command("reset", on: pce)
      drill.command("start", on: pce, [("runlevel", .number(1))])
    }
    drill.run(for: .minutes(10))
    for pce in pces {
      _ = drill.complete("setup", on: pce)
      var arguments = entire
      if pce != "us" { arguments.append(drill.argument("restoring_pce", "us")) }
      _ = drill.complete("supercluster-data-restore", on: "\(pce)/data0", arguments)
      _ = drill.complete(
        "supercluster-data-restore", on: "\(pce)/data1", [("skip_db_restore", .boolean(true))])
    }
    drill.setRunlevel(2, on: pces)
    return drill
  }

  private func rejoin(
    _ pce: String, leader: String?, in drill: Rehearsal
  ) -> [(name: String, value: Value)] {
    var arguments = entire + [drill.argument("pce", pce)]
    if let leader { arguments.append(drill.argument("leader", leader)) }
    return arguments
  }

  @Test(.shows("SC-RESTORE-013", "SC-RESTORE-006", "SC-RESTORE-014"))
  func `all PCEs come back, the leader first and then one member at a time`() {
    var drill = prepared()
    let early = drill.command(
      "supercluster-restore", on: "eu", rejoin("eu", leader: "us", in: drill))
    #expect(early.refusalSources.contains("SC-RESTORE-014"))
    #expect(
      drill.complete("supercluster-restore", on: "us", rejoin("us", leader: nil, in: drill))
        == .succeeded)
    #expect(
      drill.command("supercluster-restore", on: "eu", rejoin("eu", leader: "us", in: drill))
        == .started)
    let second = drill.command(
      "supercluster-restore", on: "ap", rejoin("ap", leader: "us", in: drill))
    #expect(second.refusalSources.contains { ["SC-RESTORE-014", "SC-RESTORE-017"].contains($0) })
    drill.run(for: .hours(3))
    #expect(
      drill.complete("supercluster-restore", on: "ap", rejoin("ap", leader: "us", in: drill))
        == .succeeded)
    drill.setRunlevel(5, on: ["us", "eu", "ap"])
    #expect(drill.reading("supercluster", "bigco", "leader") == .entity(drill.entity("us")))
    for pce in ["us", "eu", "ap"] {
      #expect(drill.pce(pce, "members_listed") == .number(3))
      #expect(drill.pce(pce, "health") == .symbol("normal"))
    }
  }

  @Test(.shows("SC-RESTORE-017"))
  func `nobody rejoins while a PCE is behind with its data restore`() {
    var drill = prepared(["us", "eu"])
    let response = drill.command(
      "supercluster-restore", on: "us", rejoin("us", leader: nil, in: drill))
    #expect(response.refusalReason.hasPrefix("ap has not finished"))
    #expect(response.refusalSources == ["SC-RESTORE-017"])
  }

  @Test(.shows("SC-RESTORE-016"))
  func `a member needs the leader's backup too`() {
    var drill = prepared(["us"])
    _ = drill.complete("setup", on: "eu")
    let response = drill.command("supercluster-data-restore", on: "eu/data0", entire)
    #expect(response.refusalSources.contains("SC-RESTORE-016"))
  }
}

extension Rehearsal {
  /// Everybody is stopped, reset, restored from the newest backups and taken to 5 again.
  mutating func restoreEntirely(leader: String, members: [String]) {
    let all = [leader] + members
    let type: [(name: String, value: Value)] = [("restore_type", .symbol("entire_supercluster"))]
    for pce in all { command("cluster-stop", on: pce) }
    run(for: .minutes(10))
    for pce in all {
      command("reset", on: pce)
      command("start", on: pce, [("runlevel", .number(1))])
    }
    run(for: .minutes(10))
    for pce in all {
      _ = complete("setup", on: pce)
      let leading = pce == leader ? [] : [argument("restoring_pce", leader)]
      _ = complete("supercluster-data-restore", on: "\(pce)/data0", type + leading)
      command(
        "supercluster-data-restore", on: "\(pce)/data1", [("skip_db_restore", .boolean(true))])
    }
    setRunlevel(2, on: all)
    for pce in all {
      let leading = pce == leader ? [] : [argument("leader", leader)]
      _ = complete("supercluster-restore", on: pce, type + [argument("pce", pce)] + leading)
    }
    setRunlevel(5, on: all)
  }
}
