import ClusterModeling
import NetworkModel
import Observations
import TestSupport
import Testing
import Units

@testable import ClusterModels

/// Shared beginnings of tests on joining.
enum Deployments {
  /// us leads eu; ap stands alone, unless told otherwise.
  static func text(
    standalone: [String] = ["ap"], keys: [(String, ConfigurationValue.Content)] = []
  ) -> SystemText {
    var text = SystemText()
    text.groups = [SystemText.Group(name: "vens-us", home: "us", count: 60)]
    for place in text.pces.indices where standalone.contains(text.pces[place].name) {
      text.pces[place].keys.append(("standalone", .boolean(true)))
      if text.pces[place].name == "ap" { text.pces[place].keys += keys }
    }
    return text
  }

  /// A PCE joins us from runlevel 2.
  static func join(_ pce: String, _ drill: inout Rehearsal) -> CommandOutcome? {
    drill.setRunlevel(2, on: [pce])
    return drill.complete("supercluster-join", on: pce, [drill.argument("leader", "us")])
  }

  static func words(_ outcome: CommandOutcome?) -> [String] {
    if case .failed(let refusal)? = outcome { refusal.sources } else { [] }
  }
}

@Suite struct JoiningTests {
  @Test(
    .shows(
      "SC-CMD-009", "SC-CMD-010", "SC-DEPLOY-002", "SC-DEPLOY-006", "SC-DEPLOY-007", "SC-DOC-019"))
  func `standalone PCEs become a Supercluster by init and joins`() {
    var drill = Rehearsal(Deployments.text(standalone: ["us", "eu", "ap"]))
    drill.run(until: .minutes(5))
    #expect(drill.pce("us", "role") == .symbol("standalone"))
    #expect(drill.pce("us", "available") == .boolean(true))
    drill.setRunlevel(2, on: ["eu"])
    let early = drill.command("supercluster-join", on: "eu", [drill.argument("leader", "us")])
    #expect(early.refusalReason == "no initialized leader at us.pce.example.com")
    #expect(early.refusalSources == ["SC-DEPLOY-006"])
    #expect(
      drill.command("supercluster-init-leader", on: "us").refusalSources == ["SC-DEPLOY-007"])
    drill.setRunlevel(2, on: ["us"])
    #expect(drill.complete("supercluster-init-leader", on: "us") == .succeeded)
    #expect(drill.pce("us", "role") == .symbol("leader"))
    // The step before sets the leader's level only.
    let at5 = drill.command("supercluster-join", on: "ap", [drill.argument("leader", "us")])
    #expect(at5.refusalSources == ["SC-DEPLOY-009"])
    for pce in ["eu", "ap"] { #expect(Deployments.join(pce, &drill) == .succeeded) }
    for pce in ["us", "eu", "ap"] {
      #expect(drill.pce(pce, "members_listed") == .number(3))
      drill.command("cluster-restart", on: pce)
    }
    drill.run(for: .minutes(30))
    drill.setRunlevel(5, on: ["us", "eu", "ap"])
    #expect(drill.command("verify-readiness", on: "us") == .done)
    #expect(drill.pce("ap", "role") == .symbol("member"))
  }

  @Test(.shows("SC-DEPLOY-014", "SC-DEPLOY-013", "SC-TOPO-008", "SC-DOC-020"))
  func `a member added to a running Supercluster has all policy, and addresses after a restart`() {
    var text = Deployments.text()
    text.keys = [("load_balancer", .record(SystemText.entries([("kind", .text("dns"))])))]
    text.loads = [("policy", "policy.provision", [])]
    var drill = Rehearsal(text)
    drill.run(until: .minutes(5))
    drill.arrive(0, ordinal: 0)
    drill.run(for: .minutes(5))
    #expect(Deployments.join("ap", &drill) == .succeeded)
    drill.setRunlevel(5, on: ["ap"])
    #expect(drill.reading("policy", "ap", "known") == drill.reading("policy", "us", "known"))
    #expect(drill.reading("policy", "ap", "known") == .number(1))
    #expect(drill.pce("us", "runlevel") == .number(5))
    #expect(drill.pce("us", "needs_restart") == .boolean(true))
    #expect(!drill.model.rulesAllow(2, group: 0))
    for pce in ["ap", "us", "eu"] {
      drill.command("cluster-restart", on: pce)
      drill.run(for: .minutes(30))
    }
    #expect(drill.model.rulesAllow(2, group: 0))
    #expect(drill.pce("us", "needs_restart") == .boolean(false))
  }

  @Test(.shows("SC-DOC-020"), arguments: [nil, "at 5", "at 2"])
  func `the PCEs that are there stay at 5 during a join, or go to 2 by the other reading`(
    reading: String?
  ) {
    var text = Deployments.text()
    text.readings = SystemText.reading("existing_during_join", reading)
    let drill = Rehearsal(text)
    for (pce, isThere) in [("us", true), ("eu", true), ("ap", false)] {
      #expect(drill.pce(pce, "waits_for_join") == .boolean(isThere && reading == "at 2"))
    }
  }

  @Test(.shows("SC-DEPLOY-008", "SC-DEPLOY-009"))
  func `members join one at a time and from runlevel 2`() {
    var drill = Rehearsal(Deployments.text(standalone: ["eu", "ap"]))
    drill.model.pces[0].contents = .joined
    drill.run(until: .minutes(5))
    let high = drill.command("supercluster-join", on: "eu", [drill.argument("leader", "us")])
    #expect(high.refusalSources == ["SC-DEPLOY-009"])
    drill.setRunlevel(2, on: ["eu", "ap"])
    #expect(
      drill.command("supercluster-join", on: "eu", [drill.argument("leader", "us")]) == .started)
    #expect(drill.pce("eu", "runlevel") == .number(1))
    let second = drill.command("supercluster-join", on: "ap", [drill.argument("leader", "us")])
    #expect(second.refusalReason == "eu is joining; one PCE at a time")
    #expect(second.refusalSources == ["SC-DEPLOY-008"])
  }

  @Test(.shows("SC-DOC-017", "SC-CMD-010"))
  func `a join is typed on a core node or data0, not on data1`() {
    var drill = Rehearsal(Deployments.text())
    drill.run(until: .minutes(5))
    drill.setRunlevel(2, on: ["ap"])
    let argument = drill.argument("leader", "us")
    #expect(
      drill.command("supercluster-join", on: "ap/data1", [argument]).refusalSources
        == ["SC-CMD-029"])
    #expect(drill.command("supercluster-join", on: "ap/data0", [argument]) == .started)
    #expect(drill.notes(about: "pce:ap").contains { $0.contains("joined from data0") })
  }

  @Test(.shows("SC-DEPLOY-010", "SC-DOC-016", "AS-MBR-001", "AS-MBR-002", "AS-MBR-003"))
  func `a join takes longer with more PCEs and over a thin line`() {
    var drill = Rehearsal(Deployments.text())
    let two = drill.model.joinTime(of: 2, to: 0, drill.context)
    #expect(two > .minutes(28) && two < .minutes(60))
    drill.model.pces[0].view.lists[2] = true
    let three = drill.model.joinTime(of: 2, to: 0, drill.context)
    #expect(three - two == .seconds(120))
    drill.degrade(0, 2, LinkCondition(bandwidth: BitRate(bitsPerSecond: 1e7)))
    #expect(drill.model.joinTime(of: 2, to: 0, drill.context) > .hours(2))
  }

  @Test(.shows("SC-DEPLOY-012", "AS-MBR-004"))
  func `latency breaks a join, and nothing goes on until it is repeated`() {
    var drill = Rehearsal(Deployments.text(standalone: ["eu", "ap"]))
    drill.run(until: .minutes(5))
    drill.setRunlevel(2, on: ["eu", "ap"])
    drill.command("supercluster-join", on: "ap", [drill.argument("leader", "us")])
    drill.run(for: .minutes(5))
    let slow = drill.degrade(0, 2, LinkCondition(latency: .seconds(2)))
    let broken = drill.ended.last?.outcome
    #expect(Deployments.words(broken).contains("SC-DEPLOY-012"))
    drill.run(for: .minutes(5))
    #expect(drill.pce("ap", "runlevel") == .number(1))
    let next = drill.command("supercluster-join", on: "eu", [drill.argument("leader", "us")])
    #expect(next.refusalReason == "join of ap not successful")
    let again = drill.command("supercluster-join", on: "ap", [drill.argument("leader", "us")])
    #expect(again.refusalSources == ["SC-DEPLOY-012", "AS-MBR-004"])
    drill.heal(slow)
    #expect(
      drill.complete("supercluster-join", on: "ap", [drill.argument("leader", "us")])
        == .succeeded)
    #expect(Deployments.join("eu", &drill) == .succeeded)
  }

  @Test(.shows("SC-DEPLOY-004", "SC-DEPLOY-005", "SC-DOC-021"))
  func `another encryption key fails the join, and its remedy needs a reset and runlevel 2`() {
    var drill = Rehearsal(Deployments.text(keys: [("encryption_key", .text("other"))]))
    drill.run(until: .minutes(5))
    #expect(Deployments.words(Deployments.join("ap", &drill)).contains("SC-DEPLOY-004"))
    drill.command("update-runtime-env", on: "ap", [("encryption_key", .symbol("shared"))])
    let early = drill.command("supercluster-join", on: "ap", [drill.argument("leader", "us")])
    #expect(early.refusalSources == ["SC-DEPLOY-005"])
    drill.command("cluster-stop", on: "ap")
    drill.run(for: .minutes(5))
    #expect(drill.command("reset", on: "ap") == .done)
    drill.command("start", on: "ap", [("runlevel", .number(1))])
    drill.run(for: .minutes(10))
    #expect(drill.command("setup", on: "ap") == .done)
    drill.setRunlevel(5, on: ["ap"])
    let at5 = drill.command("supercluster-join", on: "ap", [drill.argument("leader", "us")])
    #expect(at5.refusalSources == ["SC-DEPLOY-009"])
    #expect(Deployments.join("ap", &drill) == .succeeded)
  }

  @Test(.shows("SC-DEPLOY-016", "SC-TOPO-009", "SC-LB-003", "SC-DOC-072"))
  func `a domain, a hidden address and a closed port keep a PCE out`() {
    let cases: [([(String, ConfigurationValue.Content)], [String])] = [
      ([("domain", .boolean(true))], ["SC-DEPLOY-016"]),
      ([("address_translation", .boolean(true))], ["SC-TOPO-009"]),
      ([("forwards", .list([SystemText.value(.count(8443))]))], ["SC-LB-003", "SC-DOC-072"]),
    ]
    for (keys, facts) in cases {
      var drill = Rehearsal(Deployments.text(keys: keys))
      drill.run(until: .minutes(5))
      drill.setRunlevel(2, on: ["ap"])
      let response = drill.command("supercluster-join", on: "ap", [drill.argument("leader", "us")])
      #expect(response.refusalSources == facts)
    }
  }

  @Test(.shows("SC-DEPLOY-003"))
  func `days between init and join change nothing`() {
    var drill = Rehearsal(Deployments.text(standalone: ["us", "ap", "eu"]))
    drill.setRunlevel(2, on: ["us"])
    _ = drill.complete("supercluster-init-leader", on: "us")
    drill.run(for: .hours(72))
    #expect(Deployments.join("eu", &drill) == .succeeded)
  }

  @Test(.shows("SC-DEPLOY-020"))
  func `a leader at 2 delivers no policy while members join`() {
    var drill = Rehearsal(Deployments.text(standalone: ["us", "eu", "ap"]))
    drill.setRunlevel(2, on: ["us"])
    _ = drill.complete("supercluster-init-leader", on: "us")
    _ = Deployments.join("eu", &drill)
    #expect(drill.pce("us", "delivers_policy") == .boolean(false))
    #expect(drill.reading("vens", "vens-us", "blind") == .number(60))
    let outage = drill.outages(of: "policy delivery", at: "pce:us").reduce(Duration.zero) {
      $0 + (($1.end ?? drill.now) - $1.start)
    }
    #expect(outage > .minutes(25))
  }

  @Test(.shows("SC-DEPLOY-021", "SC-ROLE-012"))
  func `a joined PCE has no syslog until the leader configures it`() {
    var drill = Rehearsal(Deployments.text())
    drill.run(until: .minutes(5))
    _ = Deployments.join("ap", &drill)
    #expect(drill.pce("ap", "lacks_syslog") == .boolean(true))
    let here = drill.command("configure-syslog", on: "eu", [drill.argument("pce", "ap")])
    #expect(here.refusalSources == ["SC-ROLE-012"])
    #expect(drill.command("configure-syslog", on: "us", [drill.argument("pce", "ap")]) == .done)
    #expect(drill.pce("ap", "lacks_syslog") == .boolean(false))
  }

  @Test(.shows("SC-DEPLOY-022"))
  func `a join without a backup is told of`() {
    for hasBackup in [true, false] {
      var drill = Rehearsal(Deployments.text())
      drill.run(until: .minutes(5))
      if hasBackup { _ = drill.complete("supercluster-data-dump", on: "ap") }
      _ = Deployments.join("ap", &drill)
      let isTold = drill.notes(about: "pce:ap").contains { $0.contains("without a backup") }
      #expect(isTold != hasBackup)
    }
  }

  @Test(.shows("SC-DEPLOY-015"))
  func `readiness names the PCE that is missing or ill`() {
    var drill = Rehearsal(Deployments.text())
    drill.run(until: .minutes(5))
    let missing = drill.command("verify-readiness", on: "us")
    #expect(missing.refusalReason == "not on the member list: ap")
    #expect(missing.refusalSources == ["SC-DEPLOY-015"])
    _ = Deployments.join("ap", &drill)
    let low = drill.command("verify-readiness", on: "us")
    #expect(low.refusalReason.hasPrefix("ap is not Normal"))
  }

  /// From the order to go to 5 until the leader lists all PCEs as Normal, after a join.
  private func timeUntilReady(seed: UInt64?) -> Duration {
    let pces = ["us", "eu", "ap"]
    var drill = Rehearsal(Deployments.text(), seed: seed)
    drill.run(until: .minutes(5))
    #expect(Deployments.join("ap", &drill) == .succeeded)
    for pce in pces { drill.command("cluster-restart", on: pce) }
    drill.run(for: .minutes(30))
    for pce in pces { drill.command("set-runlevel", on: pce, [("level", .number(5))]) }
    let began = drill.now
    while drill.command("verify-readiness", on: "us") != .done, drill.now - began < .hours(1) {
      drill.run(for: .seconds(10))
    }
    #expect(drill.notes(about: "pce:us").last == "lists 3 PCEs, all Normal")
    for pce in pces { #expect(drill.pce(pce, "health") == .symbol("normal")) }
    return drill.now - began
  }

  @Test(.shows("SC-DEPLOY-015"))
  func `every PCE of a new Supercluster is Normal within about ten minutes of the order to 5`() {
    let usual = timeUntilReady(seed: nil)
    #expect(usual > .minutes(1) && usual <= .minutes(10))
    let drawn = (1...20).map { timeUntilReady(seed: $0) }
    // "About": the slowest changes of runlevel take a quarter of an hour (AS-PCE-032).
    #expect(drawn.count { $0 <= .minutes(10) } >= 18)
    #expect(drawn.allSatisfy { $0 <= .minutes(16) })
  }

  @Test(.shows("SC-DEPLOY-017", "SC-DEPLOY-019"))
  func `a renamed PCE is initialized only after somebody has found it healthy`() {
    var drill = Rehearsal(Deployments.text(standalone: ["us", "eu", "ap"]))
    drill.run(until: .minutes(5))
    drill.command("update-runtime-env", on: "us", [("fqdn", .symbol("super.example.com"))])
    drill.setRunlevel(2, on: ["us"])
    #expect(
      drill.command("supercluster-init-leader", on: "us").refusalSources == ["SC-DEPLOY-019"])
    drill.setRunlevel(5, on: ["us"])
    #expect(drill.command("verify-health", on: "us") == .done)
    drill.setRunlevel(2, on: ["us"])
    #expect(drill.complete("supercluster-init-leader", on: "us") == .succeeded)
  }

  @Test(.shows("SC-CMD-005", "SC-CMD-007"))
  func `a join whose PCE loses power may be run again from runlevel 1`() {
    var drill = Rehearsal(Deployments.text())
    drill.run(until: .minutes(5))
    drill.setRunlevel(2, on: ["ap"])
    drill.command("supercluster-join", on: "ap", [drill.argument("leader", "us")])
    drill.run(for: .minutes(5))
    drill.power(false, at: 2)
    #expect(drill.ended.last?.outcome != .succeeded)
    drill.power(true, at: 2)
    drill.run(for: .minutes(20))
    #expect(drill.pce("ap", "runlevel") == .number(1))
    let argument = drill.argument("leader", "us")
    #expect(drill.complete("supercluster-join", on: "ap", [argument]) == .succeeded)
    #expect(drill.command("supercluster-join", on: "ap", [argument]) == .done)
  }
}
