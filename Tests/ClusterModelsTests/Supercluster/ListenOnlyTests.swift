import ClusterModeling
import Observations
import TestSupport
import Testing
import Units

@testable import ClusterModels

@Suite struct ListenOnlyTests {
  private func text(_ readings: [(String, ConfigurationValue.Content)] = []) -> SystemText {
    var text = SystemText(readings: readings)
    text.groups = ["us", "eu", "ap"].map {
      SystemText.Group(name: "vens-\($0)", home: $0, count: 40)
    }
    text.sites.append("plant")
    text.groups[1].keys = [("site", .text("plant"))]
    text.loads = [("work", "policy.provision", [("affects", .fraction(1))])]
    return text
  }

  /// eu listens only from then on, at runlevel 5.
  private func listening() -> Rehearsal {
    var drill = Rehearsal(text())
    drill.run(until: .minutes(10))
    drill.command("stop", on: "eu")
    drill.run(for: .minutes(5))
    drill.command("start", on: "eu", [("runlevel", .number(1))])
    drill.run(for: .minutes(5))
    #expect(drill.command("listen-only-mode", on: "eu", [("mode", .symbol("enable"))]) == .done)
    drill.setRunlevel(5, on: ["eu"])
    return drill
  }

  private func disable(_ drill: inout Rehearsal, despite: Bool = false) -> CommandResponse {
    drill.command(
      "listen-only-mode", on: "eu",
      [("mode", .symbol("disable")), ("despite_syncing", .boolean(despite))])
  }

  @Test(.shows("SC-LISTEN-001", "SC-LISTEN-003", "SC-LISTEN-006"))
  func `reports come in, policy is taken and computed, and VENs get it when the mode is off`() {
    var drill = listening()
    #expect(drill.pce("eu", "delivers_policy") == .boolean(false))
    #expect(drill.pce("eu", "available") == .boolean(true))
    let before = drill.number("illumination", "eu", "flows_accepted") ?? 0
    drill.arrive(0, ordinal: 0)
    drill.run(for: .minutes(30))
    #expect((drill.number("illumination", "eu", "flows_accepted") ?? 0) > before)
    #expect(drill.number("policy", "eu", "computed") == 1)
    // Only the 80 VENs of the other two have it.
    #expect(drill.model.vens.population?.policy(version: 1).applied == 80)
    #expect(disable(&drill) == .done)
    drill.run(for: .minutes(15))
    #expect(drill.model.vens.population?.policy(version: 1).applied == 120)
  }

  @Test(.shows("SC-LISTEN-002"))
  func `a silent VEN is not marked Offline in the mode, and is afterwards`() {
    for isListening in [true, false] {
      var drill = listening()
      if !isListening { _ = disable(&drill, despite: true) }
      for site in 0...2 { drill.cut(site, 3) }
      drill.run(for: .hours(4))
      let offline = drill.reading("vens", "vens-eu", "offline")
      #expect(offline == .number(isListening ? 0 : 40))
    }
  }

  @Test(.shows("SC-LISTEN-008", "SC-RUNLEVEL-002"))
  func `the mode is enabled at runlevel 1 only, and disabled at 1 or 5`() {
    var drill = Rehearsal(text())
    drill.run(until: .minutes(10))
    let response = drill.command("listen-only-mode", on: "eu", [("mode", .symbol("enable"))])
    #expect(response.refusalSources == ["SC-LISTEN-008"])
    var listens = listening()
    listens.setRunlevel(2, on: ["eu"])
    #expect(disable(&listens).refusalSources == ["SC-LISTEN-008"])
    listens.setRunlevel(5, on: ["eu"])
    #expect(disable(&listens, despite: true) == .done)
  }

  @Test(.shows("SC-LISTEN-007", "SC-LISTEN-008", "SC-DOC-032"))
  func `the long way off costs an outage that the short one spares`() {
    var short = listening()
    #expect(disable(&short, despite: true) == .done)
    #expect(short.outages(of: "API", at: "pce:eu").count == 1)
    var long = listening()
    long.command("stop", on: "eu")
    long.run(for: .minutes(5))
    long.command("start", on: "eu", [("runlevel", .number(1))])
    long.run(for: .minutes(5))
    #expect(disable(&long) == .done)
    long.setRunlevel(5, on: ["eu"])
    #expect(long.pce("eu", "delivers_policy") == .boolean(true))
    #expect(long.outages(of: "API", at: "pce:eu").count == 2)
  }

  @Test(.shows("SC-LISTEN-009"))
  func `the mode does not end while VENs are syncing, unless somebody insists`() {
    var drill = listening()
    drill.power(false, at: 1)
    drill.run(for: .minutes(40))
    drill.power(true, at: 1)
    drill.run(for: .minutes(12))
    #expect(drill.pce("eu", "runlevel") == .number(5))
    #expect(drill.pce("eu", "syncing_vens") != .number(0))
    let response = disable(&drill)
    #expect(response.refusalSources == ["SC-LISTEN-009"])
    #expect(response.refusalReason.hasSuffix("VENs are still Active (Syncing)"))
    drill.run(for: .minutes(60))
    #expect(drill.pce("eu", "syncing_vens") == .number(0))
    #expect(disable(&drill) == .done)
  }

  @Test func `to ask for syncing VENs plays nobody whom somebody follows`() throws {
    var drill = listening()
    drill.power(false, at: 1)
    drill.run(for: .minutes(12))
    let followed = try #require(drill.model.vens.population)
    let next = try #require(followed.nextChange)
    for pce in drill.model.allPCEs {
      #expect(drill.model.syncingVENs(of: pce, at: next) == followed.count(.degraded, server: pce))
    }
    drill.model.foreseeSyncing(of: drill.model.allPCEs, at: next)
    #expect(drill.model.vens.population?.nextChange == next)
  }

  @Test(.shows("SC-DOC-034"))
  func `the mode is switched on a data node`() {
    var drill = Rehearsal(text())
    let response = drill.command("listen-only-mode", on: "eu/core0", [("mode", .symbol("enable"))])
    #expect(response.refusalSources == ["SC-CMD-029"])
  }

  @Test(.shows("SC-LISTEN-004", "SC-LISTEN-005", "SC-DOC-033"), arguments: [nil, true, false])
  func `a restored PCE listens by itself; without it VENs get rules of an old backup`(
    reading: Bool?
  ) {
    let listens = reading ?? true
    var drill = Rehearsal(text(SystemText.reading("restore_enables_listen_only", reading)))
    drill.run(until: .hours(2))
    drill.restoreMember("eu")
    #expect(drill.pce("eu", "runlevel") == .number(5))
    #expect(drill.pce("eu", "listen_only") == .boolean(listens))
    drill.finish()
    #expect(drill.metric("stale_rules.vens") == (listens ? 0 : 40))
  }
}

extension Rehearsal {
  /// A member is lost, dropped, reset, restored from its backup and taken to 5 with the others.
  mutating func restoreMember(_ member: String) {
    let others = ["us", "eu", "ap"].filter { $0 != member }
    command("stop", on: member)
    run(for: .minutes(5))
    setRunlevel(2, on: others)
    _ = complete("supercluster-drop", on: "us", [argument("pce", member)])
    command("reset", on: member)
    command("start", on: member, [("runlevel", .number(1))])
    run(for: .minutes(10))
    command("setup", on: member)
    _ = complete("supercluster-data-restore", on: member)
    command("supercluster-data-restore", on: member, [("skip_db_restore", .boolean(true))])
    setRunlevel(2, on: [member])
    _ = complete(
      "supercluster-restore", on: member,
      [
        argument("pce", member), argument("leader", "us"), ("restore_type", .symbol("single_pce")),
      ])
    setRunlevel(5, on: others + [member])
  }
}
