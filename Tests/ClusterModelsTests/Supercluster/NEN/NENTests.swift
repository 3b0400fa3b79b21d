import ClusterModeling
import Observations
import TestSupport
import Testing
import Units

@testable import ClusterModels

@Suite struct NENTests {
  private func drill(
    _ keys: [(String, ConfigurationValue.Content)] = [("pair", .boolean(true))], limit: Int? = nil,
    seed: UInt64? = nil
  ) -> Rehearsal {
    let first = SystemText.entries([("pce", .text("ap")), ("devices", .count(6))] + keys)
    let second = SystemText.entries([("pce", .text("ap"))])
    var text = SystemText()
    text.keys = [
      (
        "nens",
        .map(SystemText.entries([("nen-1", .record(first)), ("nen-2", .record(second))]))
      )
    ]
    text.groups = [SystemText.Group(name: "vens-eu", home: "eu", count: 10)]
    if let limit { text.pces[1].keys = [("active_agents_per_pce", .count(limit))] }
    var drill = Rehearsal(text, seed: seed)
    drill.run(until: .minutes(5))
    return drill
  }

  private func move(_ drill: borrowing Rehearsal) -> [(name: String, value: Value)] {
    [("nen", .symbol("nen-1")), drill.argument("to", "eu")]
  }

  @Test(.shows("SC-NEN-008", "SC-NEN-009", "SC-NEN-004", "SC-API-016"))
  func `a NEN is at its new PCE within five minutes`() {
    var drill = drill()
    #expect(drill.pce("ap", "devices_managed") == .number(7))
    #expect(
      drill.command("reassign-nens", on: "eu", move(drill)).refusalSources
        == ["SC-NEN-008", "SC-API-016"])
    #expect(drill.command("reassign-nens", on: "us", move(drill)) == .done)
    #expect(drill.pce("eu", "nens_targeted") == .number(1))
    #expect(drill.pce("eu", "nens") == .number(0))
    drill.run(for: .minutes(5))
    #expect(drill.pce("eu", "nens") == .number(1))
    #expect(drill.pce("eu", "devices_managed") == .number(6))
    #expect(drill.pce("ap", "nens") == .number(1))
  }

  @Test(.shows("SC-NEN-009"), arguments: 1...20)
  func `no draw of a move takes a NEN longer than five minutes`(seed: UInt64) {
    var drill = drill(seed: seed)
    #expect(drill.command("reassign-nens", on: "us", move(drill)) == .done)
    drill.run(for: .minutes(5))
    #expect(drill.pce("eu", "nens") == .number(1))
  }

  @Test(.shows("SC-NEN-010"))
  func `a move names the condition that fails`() {
    var low = drill()
    low.setRunlevel(2, on: ["eu"])
    #expect(low.command("reassign-nens", on: "us", move(low)).refusalReason.contains("runlevel 2"))
    var half = drill()
    half.command("change-nen-node", on: "ap", [("nen", .symbol("nen-1")), ("up", .boolean(false))])
    #expect(
      half.command("reassign-nens", on: "us", move(half)).refusalReason
        == "1 of 2 nodes of NEN nen-1 are up")
    var old = drill([("version", .text("2.3.9"))])
    let response = old.command("reassign-nens", on: "us", move(old))
    #expect(response.refusalReason.contains("older than 2.4.0"))
    #expect(response.refusalSources == ["SC-NEN-010"])
  }

  @Test(.shows("SC-NEN-004"))
  func `a pair goes on with one node and stops without any`() {
    var drill = drill()
    let down: [(name: String, value: Value)] = [("nen", .symbol("nen-1")), ("up", .boolean(false))]
    drill.command("change-nen-node", on: "ap", down)
    #expect(drill.pce("ap", "devices_managed") == .number(7))
    drill.command("change-nen-node", on: "ap", down)
    #expect(drill.pce("ap", "devices_managed") == .number(1))
  }

  @Test(.shows("SC-NEN-011"))
  func `a target at its limit takes no NEN`() {
    var drill = drill(limit: 10)
    let response = drill.command("reassign-nens", on: "us", move(drill))
    #expect(response.refusalReason == "active_agents_per_pce is 10 on eu")
    #expect(response.refusalSources.first == "SC-NEN-011")
  }

  @Test(.shows("SC-NEN-007"))
  func `a NEN that left by its own command does not go back to a PCE that is restored`() {
    var drill = drill()
    drill.command("pce-host-update", on: "eu", [("nen", .symbol("nen-1"))])
    drill.restoreMember("ap")
    #expect(drill.pce("ap", "role") == .symbol("member"))
    #expect(drill.pce("eu", "nens") == .number(1))
    #expect(drill.pce("ap", "nens") == .number(1))
    #expect(drill.pce("eu", "devices_managed") == .number(6))
  }

  @Test(.shows("SC-NEN-007", "SC-BACKUP-013"))
  func `an entire restore takes back moves by API and leaves moves by the NEN's own command`() {
    var drill = drill()
    #expect(drill.complete("supercluster-data-dump", on: "us") == .succeeded)
    #expect(drill.command("reassign-nens", on: "us", move(drill)) == .done)
    #expect(drill.command("pce-host-update", on: "eu", [("nen", .symbol("nen-2"))]) == .done)
    drill.run(for: .minutes(20))
    #expect(drill.pce("eu", "nens") == .number(2))
    drill.restoreEntirely(leader: "us", members: ["eu", "ap"])
    drill.run(for: .minutes(10))
    #expect(drill.pce("ap", "role") == .symbol("member"))
    // nen-1 with its six devices is where the older backup has it, nen-2 where it went by itself.
    #expect(drill.pce("ap", "devices_managed") == .number(6))
    #expect(drill.pce("eu", "devices_managed") == .number(1))
    #expect(drill.pce("ap", "nens_targeted") == .number(1))
    #expect(drill.pce("eu", "nens") == .number(1))
  }

  @Test(.shows("SC-NEN-007", "SC-BACKUP-013"))
  func `the restore of one member takes no move back, for the other PCEs hold it`() {
    var drill = drill()
    #expect(drill.complete("supercluster-data-dump", on: "ap") == .succeeded)
    #expect(drill.command("reassign-nens", on: "us", move(drill)) == .done)
    drill.run(for: .minutes(20))
    drill.restoreMember("ap")
    drill.run(for: .minutes(10))
    #expect(drill.pce("ap", "nens") == .number(1))
    #expect(drill.pce("eu", "devices_managed") == .number(6))
  }

  @Test(.shows("SC-NEN-006"))
  func `a move by the NEN's own command leaves no gap in its devices' policy`() {
    var drill = drill()
    #expect(drill.command("pce-host-update", on: "eu", [("nen", .symbol("nen-1"))]) == .done)
    #expect(drill.pce("eu", "devices_managed") == .number(6))
    #expect(drill.pce("ap", "devices_managed") == .number(1))
  }
}
