import ClusterModeling
import Observations
import TestSupport
import Testing
import Units

@testable import ClusterModels

@Suite struct AddressTests {
  /// ap moves to new machines; its addresses were entered before or not.
  private func moved(
    balancing: String = "dns", entered: Bool, machines: String = "new"
  ) -> Rehearsal {
    var text = SystemText()
    text.keys = [("load_balancer", .record(SystemText.entries([("kind", .text(balancing))])))]
    text.groups = [SystemText.Group(name: "vens-ap", home: "ap", count: 40)]
    var drill = Rehearsal(text)
    drill.run(until: .minutes(5))
    if entered {
      drill.command("update-runtime-env", on: "ap", [("new_addresses", .boolean(true))])
      drill.command("cluster-restart", on: "ap")
      drill.run(for: .minutes(30))
    }
    drill.command("cluster-stop", on: "ap")
    drill.run(for: .minutes(10))
    _ = drill.complete("install", on: "ap", [("machines", .symbol(machines))])
    return drill
  }

  @Test(.shows("SC-MIGRATE-001", "SC-MIGRATE-002", "SC-LB-005", "SC-RESTORE-011", "SC-DOC-045"))
  func `by DNS VENs reach new machines only at addresses entered before`() {
    #expect(moved(entered: true).model.rulesAllow(2, group: 0))
    #expect(!moved(entered: false).model.rulesAllow(2, group: 0))
  }

  @Test(.shows("SC-LB-006"))
  func `behind a layer-4 balancer nothing has to be entered`() {
    var drill = moved(balancing: "l4", entered: false)
    #expect(drill.model.rulesAllow(2, group: 0))
    drill.command("update-runtime-env", on: "eu", [("new_addresses", .boolean(true))])
    #expect(drill.notes(about: "pce:eu").contains { $0.contains("needs no new addresses") })
  }

  @Test(.shows("SC-RESTORE-018", "AS-MBR-010"))
  func `a PCE is rebuilt on its own machines or on new ones`() {
    #expect(moved(entered: false, machines: "same").model.rulesAllow(2, group: 0))
    let drill = moved(entered: false)
    #expect(drill.pce("ap", "contents") == .symbol("empty"))
    #expect(drill.model.installations[2].isOnNewMachines)
  }

  @Test(.shows("SC-MIGRATE-003", "SC-DOC-050"))
  func `addresses under one key only are refused`() {
    var text = SystemText()
    text.keys = [("load_balancer", .record(SystemText.entries([("kind", .text("dns"))])))]
    var drill = Rehearsal(text)
    let response = drill.command(
      "update-runtime-env", on: "ap",
      [("new_addresses", .boolean(true)), ("event_service", .boolean(false))])
    #expect(response.refusalSources == ["SC-MIGRATE-003"])
    #expect(drill.model.installations[2].enteredAddress == 0)
    // Typed on one node they are taken for all of the PCE that moves, and for no other PCE.
    let addresses: [(name: String, value: Value)] = [("new_addresses", .boolean(true))]
    #expect(drill.command("update-runtime-env", on: "ap/core1", addresses) == .done)
    #expect(drill.model.installations.map(\.enteredAddress) == [0, 0, 1])
  }

  @Test(.shows("SC-RESTORE-010"))
  func `a rebuilt PCE with another name is out of its VENs' reach`() {
    var drill = moved(entered: true)
    drill.command("update-runtime-env", on: "ap", [("fqdn", .symbol("new.example.com"))])
    #expect(!drill.model.rulesAllow(2, group: 0))
    drill.command("update-runtime-env", on: "ap", [("fqdn", .symbol("ap.pce.example.com"))])
    #expect(drill.model.rulesAllow(2, group: 0))
  }
}
