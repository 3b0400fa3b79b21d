import ClusterModeling
import TestSupport
import Testing
import Units

@testable import ClusterModels

/// Where each command may be typed.
@Suite struct AdmissionTests {
  /// Commands with the nodes of a 2x2 on which they are admitted.
  private static let table: [(command: String, nodes: [String])] = [
    ("reset", all), ("supercluster-init-leader", all),
    ("supercluster-join", ["core0", "core1", "data0"]),
    ("supercluster-members", ["core0", "core1", "data0"]),
    ("supercluster-assign-leader", all), ("supercluster-drop", all),
    ("supercluster-restore", ["core0", "core1"]), ("supercluster-leave", ["core0", "core1"]),
    ("supercluster-data-restore", ["data0", "data1"]), ("supercluster-quiesce", all),
    ("migrate", all), ("setup", all), ("listen-only-mode", ["data0", "data1"]),
    ("supercluster-data-dump", ["data0", "data1"]), ("remap-supercluster-backup", ["data0"]),
    ("update-supercluster-login", all), ("set-runlevel", all),
  ]

  private static let all = ["core0", "core1", "data0", "data1"]

  @Test(.shows("SC-CMD-029"), arguments: table.indices)
  func `a command is admitted on the nodes of its row only`(row: Int) {
    let (command, allowed) = Self.table[row]
    for node in Self.all {
      var drill = Rehearsal()
      let response = drill.command(command, on: "us/\(node)")
      #expect((response.refusalSources == ["SC-CMD-029"]) == !allowed.contains(node))
    }
  }

  @Test(.shows("SC-CMD-029"))
  func `no command is taken by a machine that is down`() {
    var drill = Rehearsal()
    drill.power(false, at: 0)
    for command in ["set-runlevel", "start", "supercluster-members"] {
      let response = drill.command(command, on: "us")
      #expect(response.refusalReason == "us is down: nothing can be typed there")
    }
  }

  @Test(.shows("SC-NODE-008"))
  func `a PCE does one long command at a time`() {
    var drill = Rehearsal()
    #expect(drill.command("supercluster-data-dump", on: "us") == .started)
    let response = drill.command("set-runlevel", on: "us", [("level", .number(2))])
    #expect(response.refusalReason == "supercluster-data-dump is still at work")
  }

  @Test(.shows("SC-CMD-001"))
  func `commands have the vendor's own words`() {
    let names = Supercluster.description.commands.map(\.name)
    for word in [
      "set-runlevel", "cluster-status", "supercluster-members", "supercluster-drop",
      "supercluster-assign-leader", "supercluster-data-dump", "supercluster-data-restore",
      "supercluster-restore", "setup", "reset",
    ] {
      #expect(names.contains(word))
      var drill = Rehearsal()
      #expect(drill.command(word, on: "us").refusalReason != "there is no command \(word)")
    }
  }
}
