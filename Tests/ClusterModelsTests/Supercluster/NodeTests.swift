import ClusterModeling
import Observations
import TestSupport
import Testing
import Units

@testable import ClusterModels

@Suite struct NodeTests {
  @Test(
    .shows("SC-HA-001", "SC-HEALTH-008"),
    arguments: ["core0", "core1", "core2", "core3", "data0", "data1"])
  func `a PCE outlives any one of its nodes without a hand`(node: String) {
    var drill = Rehearsal(
      SystemText(pces: [
        SystemText.PCE(name: "us", site: 0, layout: "4x2"), SystemText.PCE(name: "eu", site: 1),
      ]))
    drill.putDatabase(of: "us", on: 0)
    let fault = drill.begin("node.down", at: "us/\(node)")
    drill.run(for: .minutes(20))
    #expect(drill.pce("us", "available") == .boolean(true))
    #expect(drill.pce("us", "delivers_policy") == .boolean(true))
    #expect(drill.pce("us", "health") == .symbol("warning"))
    #expect(!drill.states("pce:us", "health").contains("critical"))
    #expect(
      drill.model.reasons(drill.model.health.truth[0]).contains("node \(node) is unreachable"))
    drill.end(fault)
    drill.run(for: .minutes(20))
    #expect(drill.pce("us", "health") == .symbol("normal"))
    #expect(drill.pce("us", "nodes_running") == .number(6))
  }

  @Test(.shows("SC-HA-002"))
  func `two nodes at once are outside the guarantee`() {
    func healths(_ nodes: [String]) -> Value {
      var drill = Rehearsal()
      for node in nodes { drill.begin("node.down", at: "us/\(node)") }
      drill.run(for: .minutes(20))
      return drill.pce("us", "health")
    }
    #expect(healths(["core0", "core1"]) == .symbol("critical"))
    #expect(healths(["data0", "data1"]) == .symbol("critical"))
    #expect(healths(["core0", "data0"]) == .symbol("critical"))
    #expect(healths(["core0", "data1"]) == .symbol("warning"))
  }

  @Test(.shows("AS-PCE-001", "AS-PCE-003", "AS-PCE-005", "AS-PCE-006"))
  func `without a majority of core nodes and data0 the services stop after a delay`() {
    var drill = Rehearsal()
    drill.putDatabase(of: "us", on: 1)
    drill.begin("node.down", at: "us/core0")
    drill.begin("node.down", at: "us/data0")
    #expect(drill.pce("us", "fenced") == .boolean(false))
    #expect(drill.pce("us", "available") == .boolean(true))
    drill.run(for: .seconds(60))
    #expect(drill.pce("us", "fenced") == .boolean(true))
    #expect(drill.pce("us", "available") == .boolean(false))
  }

  @Test(.shows("AS-PCE-002", "AS-PCE-004"))
  func `a 4x2 goes on with three of its five voters and stops with two`() {
    let text = SystemText(pces: [
      SystemText.PCE(name: "us", site: 0, layout: "4x2"), SystemText.PCE(name: "eu", site: 1),
    ])
    var drill = Rehearsal(text)
    drill.begin("node.down", at: "us/core2")
    drill.begin("node.down", at: "us/core3")
    drill.run(for: .minutes(5))
    #expect(drill.pce("us", "available") == .boolean(true))
    let third = drill.begin("node.down", at: "us/core1")
    drill.run(for: .minutes(5))
    #expect(drill.pce("us", "available") == .boolean(false))
    drill.end(third)
    drill.run(for: .minutes(20))
    #expect(drill.pce("us", "available") == .boolean(true))
  }

  @Test(.shows("SC-NODE-006"))
  func `stop and start act on the node on which they are run`() {
    var drill = Rehearsal()
    drill.command("stop", on: "us/core1")
    drill.run(for: .minutes(5))
    #expect(drill.reading("node", "us/core1", "software") == .symbol("stopped"))
    #expect(drill.reading("node", "us/core0", "software") == .symbol("RUNNING"))
    #expect(drill.pce("us", "runlevel") == .number(5))
    #expect(drill.pce("us", "status") == .symbol("PARTIAL"))
    drill.command("start", on: "us/core1")
    drill.run(for: .minutes(20))
    #expect(drill.pce("us", "status") == .symbol("RUNNING"))
    drill.command("cluster-stop", on: "us/core1")
    drill.run(for: .minutes(5))
    #expect(drill.pce("us", "nodes_running") == .number(0))
  }

  @Test(.shows("SC-NODE-006", "SC-CMD-027"))
  func `waiting for RUNNING never ends while a node is left stopped`() {
    var drill = Rehearsal()
    drill.command("stop", on: "us/core1")
    drill.run(for: .minutes(5))
    #expect(drill.command("cluster-status", on: "us", [("wait", .boolean(true))]) == .started)
    drill.run(for: .hours(3))
    #expect(!drill.ended.contains { $0.command == "cluster-status" })
    drill.command("start", on: "us/core1")
    drill.run(for: .minutes(30))
    #expect(drill.ended.last?.outcome == .succeeded)
  }

  private static let scopes: [(command: String, isOfPCE: Bool)] = [
    ("stop", false), ("start", false), ("restart", false), ("reset", false),
    ("cluster-stop", true), ("cluster-restart", true), ("set-runlevel", true),
  ]

  @Test(.shows("SC-CMD-027", "SC-NODE-006"), arguments: scopes.indices)
  func `each life-cycle command acts on its node or on its PCE, and on no other`(row: Int) {
    let (command, isOfPCE) = Self.scopes[row]
    var drill = Rehearsal()
    if ["start", "reset"].contains(command) {
      drill.command("cluster-stop", on: "us")
      drill.run(for: .minutes(5))
    }
    let before = drill.model.nodes
    drill.command(
      command, on: "us/core1", command == "set-runlevel" ? [("level", .number(2))] : [])
    if command == "set-runlevel" {
      return #expect(
        ["us", "eu", "ap"].map { drill.pce($0, "runlevel") }
          == [.number(2), .number(5), .number(5)])
    }
    let changed = before.indices.filter {
      drill.model.nodes[$0].software != before[$0].software
        || drill.model.nodes[$0].isReset != before[$0].isReset
    }
    #expect(
      changed.map { drill.model.plan.nodes[$0].name }
        == (isOfPCE ? ["us/core0", "us/core1", "us/data0", "us/data1"] : ["us/core1"]))
  }

  @Test(.shows("SC-NODE-004"))
  func `a node stuck in PARTIAL is freed by a reboot`() {
    var drill = Rehearsal()
    drill.begin("node.partial", at: "us/core1")
    drill.run(for: .hours(1))
    #expect(drill.reading("node", "us/core1", "software") == .symbol("PARTIAL"))
    #expect(drill.pce("us", "status") == .symbol("PARTIAL"))
    drill.command("reboot", on: "us/core1")
    drill.run(for: .minutes(20))
    #expect(drill.reading("node", "us/core1", "software") == .symbol("RUNNING"))
  }

  @Test(.shows("SC-NODE-001", "SC-TOPO-003"))
  func `each layout has its core nodes, data0 and data1`() {
    let text = SystemText(pces: [
      SystemText.PCE(name: "us", site: 0, layout: "4x2"),
      SystemText.PCE(name: "eu", site: 1, layout: "2x2"),
      SystemText.PCE(name: "ap", site: 2, layout: "SNC"),
    ])
    let drill = Rehearsal(text)
    #expect(
      drill.model.entityKinds[2].entities == [
        "us/core0", "us/core1", "us/core2", "us/core3", "us/data0", "us/data1", "eu/core0",
        "eu/core1", "eu/data0", "eu/data1", "ap/core0",
      ])
  }

  @Test(.shows("SC-TOPO-004"))
  func `losing a PCE completely leaves the others as they are`() {
    var drill = Rehearsal()
    drill.begin("pce.lost", at: "ap")
    drill.run(for: .hours(2))
    #expect(drill.pce("ap", "health") == .symbol("critical"))
    for other in ["us", "eu"] {
      // Yellow by the lag towards the dead one only (SC-DOC-061).
      #expect(drill.states("pce:\(other)", "health") == ["normal", "warning"])
      #expect(drill.states("pce:\(other)", "runlevel") == ["5"])
      #expect(drill.outages(of: "policy delivery", at: "pce:\(other)").isEmpty)
    }
  }
}
