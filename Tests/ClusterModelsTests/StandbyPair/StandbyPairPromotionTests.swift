import ClusterModeling
import NetworkModel
import Observations
import TestSupport
import Testing
import Units

@testable import ClusterModels

/// Promotion by hand, what refuses it, and what follows from it.
@Suite struct StandbyPairPromotionTests {
  @Test(.shows("SP-ROLE-005", "SP-GAP-001", "SP-ROLE-002"))
  func `nobody takes over until somebody promotes the standby`() {
    var drill = StandbyPairRehearsal(StandbyPairText(agents: 100))
    drill.run(until: .minutes(30))
    #expect(drill.count("hosts", "served") == 100)
    #expect(drill.count("s", "vens") == 0)
    drill.power(false, at: 0)
    drill.run(for: .hours(20))
    #expect(drill.symbol("s", "role") == "standby")
    #expect(drill.count("s", "runlevel") == 2)
    #expect(drill.count("hosts", "served") == 0)
    #expect(drill.count("pair", "actives") == 0)
  }

  @Test(
    .shows("SP-PROMOTE-001", "SP-PROMOTE-006", "SP-PROMOTE-009", "SP-GAP-009", "SP-REPL-003"))
  func `a promoted standby is the active at runlevel 5 without a standby of its own`() {
    var drill = StandbyPairRehearsal()
    drill.run(until: .minutes(30))
    #expect(drill.holds("pair", "protected"))
    drill.power(false, at: 0)
    drill.failOver()
    #expect(drill.symbol("s", "role") == "active")
    #expect(drill.count("s", "runlevel") == 5)
    #expect(!drill.holds("pair", "protected"))
    for service in StandbyPair.Service.allCases {
      #expect(drill.symbol(service.name, "state") == "none")
    }
    drill.run(for: .hours(1))
    drill.finish()
    #expect(drill.metric("role_changes.to_active_by_promotion") == 1)
    #expect((drill.metric("unprotected.duration") ?? 0) > 3_600)
  }

  @Test(.shows("SP-PROMOTE-005", "SP-ROLE-004", "SP-PROMOTE-010", "SP-GAP-008"))
  func `a promotion is refused while the active still answers`() {
    var drill = StandbyPairRehearsal()
    let refusal = drill.refusal("promote-standby-pce", on: "s")
    #expect(refusal?.reason == "Active PCE is still reachable")
    #expect(refusal?.sources.contains("SP-PROMOTE-005") == true)
    #expect(drill.symbol("s", "role") == "standby")
    drill.finish()
    #expect(drill.metric("role_changes.refused") == 1)
  }

  @Test(.shows("SP-PROMOTE-002"))
  func `only a standby at runlevel 2 is promoted`() {
    var drill = StandbyPairRehearsal()
    #expect(
      drill.refusal("promote-standby-pce", on: "a")?.reason == "not-a-standby: it is active")
    drill.power(false, at: 0)
    drill.complete("set-runlevel", on: "s", [("level", .number(1))])
    #expect(
      drill.refusal("promote-standby-pce", on: "s")?.reason
        == "wrong-runlevel: it is at 1, not 2")
  }

  @Test(.shows("SP-PROMOTE-004"))
  func `a promotion is refused while data is still replicated into the standby`() {
    var drill = StandbyPairRehearsal()
    drill.complete("set-runlevel", on: "a", [("level", .number(2))])
    let refusal = drill.refusal("promote-standby-pce", on: "s")
    #expect(refusal?.sources == ["SP-PROMOTE-004"])
  }

  @Test(.shows("SP-PROMOTE-003"))
  func `one node that is not stopped is named and keeps the standby from being promoted`() {
    var drill = StandbyPairRehearsal()
    for node in ["a/core0", "a/core1", "a/data0"] { drill.command("stop", on: node) }
    let refusal = drill.refusal("promote-standby-pce", on: "s")
    #expect(refusal?.reason == "not STOPPED: a/data1")
    #expect(refusal?.sources == ["SP-PROMOTE-003"])
    drill.command("stop", on: "a/data1")
    #expect(drill.refusal("promote-standby-pce", on: "s") == nil)
  }

  @Test(.shows("SP-GAP-007"))
  func `nodes of a lost site are promoted past and listed, or refused by the other reading`() {
    var drill = StandbyPairRehearsal()
    drill.power(false, at: 0)
    drill.command("cluster-status", on: "a")
    drill.complete("promote-standby-pce", on: "s")
    drill.finish()
    #expect(drill.metric("nodes.not_seen_stopped") == 4)
    #expect(drill.notes("SP-GAP-007").contains { $0.contains("a/core0, a/core1, a/data0") })
    var literal = StandbyPairRehearsal(
      StandbyPairText(readings: [("unreachable_counts_as_stopped", .boolean(false))]))
    literal.power(false, at: 0)
    let refusal = literal.refusal("promote-standby-pce", on: "s")
    #expect(refusal?.sources.first == "SP-GAP-007")
  }

  @Test(.shows("SP-PROMOTE-003"))
  func `a stopped node that somebody has read is not promoted past unseen`() {
    var drill = StandbyPairRehearsal()
    drill.complete("cluster-stop", on: "a")
    drill.command("cluster-status", on: "a")
    #expect(drill.holds("a/data1", "seen_stopped"))
    drill.complete("promote-standby-pce", on: "s")
    drill.finish()
    #expect(drill.metric("nodes.not_seen_stopped") == 0)
  }

  @Test(.shows("SP-ROLE-006", "SP-GAP-010"))
  func `the query answers the role and not the runlevel`() {
    var drill = StandbyPairRehearsal()
    drill.command("active-standby", on: "s")
    #expect(drill.notes("SP-ROLE-006") == ["answers standby"])
    drill.command("query-runlevel", on: "s")
    #expect(drill.notes("SP-GAP-010") == ["is at runlevel 2"])
  }

  @Test(.shows("SP-HAZ-001"))
  func `a cut between the two lets a promotion make two actives`() {
    var drill = StandbyPairRehearsal(StandbyPairText(loads: [("policy.change", [])]))
    let cut = drill.cut()
    drill.run(for: .minutes(10))
    #expect(drill.refusal("promote-standby-pce", on: "s") == nil)
    drill.run(for: .minutes(30))
    #expect(drill.count("pair", "actives") == 2)
    #expect(drill.hazards == ["two-actives"])
    drill.command("write-policy", on: "a")
    drill.command("write-policy", on: "s")
    drill.command("write-policy", on: "s")
    // Two beliefs: neither has heard of the other's role.
    #expect(drill.read("s", "role", .belief(of: drill.entity("a"))) == .symbol("standby"))
    #expect(drill.read("a", "role", .belief(of: drill.entity("s"))) == .symbol("active"))
    drill.heal(cut)
    drill.run(for: .minutes(10))
    #expect(drill.count("pair", "actives") == 2)
    #expect(drill.read("s", "role", .belief(of: drill.entity("a"))) == .symbol("active"))
    drill.complete("cluster-stop", on: "a")
    drill.finish()
    let effects = drill.record.hazards[0].effects
    #expect(effects.first { $0.name == "writes at a" }?.value == 1)
    #expect(effects.first { $0.name == "writes at s" }?.value == 2)
    #expect(drill.metric("policy_changes.conflicting") == 3)
    #expect(drill.metric("two_actives.times") == 1)
  }

  @Test(.shows("SP-HAZ-002"))
  func `an old active that comes back serves beside the new one unless it is kept stopped`() {
    for isKept in [false, true] {
      var drill = StandbyPairRehearsal()
      drill.power(false, at: 0)
      if isKept { drill.command("keep-stopped", on: "a") }
      drill.failOver()
      drill.power(true, at: 0)
      drill.run(for: .hours(1))
      #expect(drill.symbol("a", "role") == "active")
      #expect(drill.count("pair", "actives") == (isKept ? 1 : 2))
      #expect(drill.hazards == (isKept ? [] : ["two-actives"]))
    }
  }

  @Test(.shows("SP-ROLE-008", "SP-HAZ-004", "SP-ROLE-007"))
  func `a standby is not taken to runlevel 5, or would serve beside the active`() {
    var strict = StandbyPairRehearsal()
    #expect(strict.count("a", "runlevel") == 5)
    let refusal = strict.refusal("set-runlevel", on: "s", [("level", .number(5))])
    #expect(refusal?.sources == ["SP-ROLE-008", "SP-HAZ-004"])
    var permissive = StandbyPairRehearsal(StandbyPairText(keys: [("checks", .text("permissive"))]))
    permissive.complete("set-runlevel", on: "s", [("level", .number(5))])
    #expect(permissive.count("pair", "actives") == 2)
    #expect(permissive.symbol("s", "role") == "standby")
    #expect(permissive.hazards == ["two-actives"])
  }

  @Test(.shows("SP-HAZ-005"))
  func `a second failure before a new standby is ready leaves nobody to take over`() {
    var drill = StandbyPairRehearsal()
    drill.power(false, at: 0)
    drill.failOver()
    #expect(drill.hazards.isEmpty)
    drill.run(for: .hours(1))
    drill.power(false, at: 1)
    drill.run(for: .minutes(1))
    #expect(drill.hazards == ["total-loss"])
  }
}
