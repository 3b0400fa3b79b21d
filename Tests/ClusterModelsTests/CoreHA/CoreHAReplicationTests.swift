import ClusterModeling
import TestSupport
import Testing
import Units

@testable import ClusterModels

/// What is replicated and what is not.
@Suite struct CoreHAReplicationTests {
  /// Whether a write of a class is on the Secondary after the next sync.
  private func arrives(_ data: CoreHA.DataClass, _ text: CoreHAText = CoreHAText()) -> Bool {
    var text = text
    text.loads = [("admin.change", [("data", .text(data.rawValue))])]
    var rehearsal = CoreHARehearsal(text)
    rehearsal.arrive()
    rehearsal.run(until: .hours(1))
    return rehearsal.model.book.writes[0].isHeld[1]
  }

  @Test(
    .shows("CH-REPL-001"),
    arguments: [CoreHA.DataClass.usersAndDevices, .apps, .policies, .settings, .logs])
  func `the portal's database is replicated`(data: CoreHA.DataClass) {
    #expect(data.isPortalData)
    #expect(arrives(data))
  }

  @Test(.shows("CH-REPL-002", "CH-REPL-003", "CH-GAP-023"))
  func `of System Manager only certificates and local users are replicated`() {
    #expect(!arrives(.systemManager))
    #expect(arrives(.certificates))
    #expect(arrives(.localUsers))
    var rehearsal = CoreHARehearsal(
      CoreHAText(loads: [("admin.change", [("data", .text("system-manager"))])]))
    rehearsal.arrive(times: 3)
    rehearsal.run(until: .hours(1))
    #expect(rehearsal.figure("writes.differing") == 3)
    #expect(rehearsal.model.summaryLines.contains { $0.contains("CH-GAP-023") })
  }

  @Test(.shows("CH-REPL-004", "CH-ATLAS-001"))
  func `Atlas data are replicated if Atlas is enabled on both`() {
    #expect(arrives(.atlas))
    let one = CoreHAText(secondary: [("atlas", .boolean(false))])
    #expect(!arrives(.atlas, one))
    #expect(arrives(.policies, one))
    #expect(CoreHARehearsal.problems(one).contains { $0.sources.contains("CH-ATLAS-001") })
    var text = one
    text.loads = [("admin.change", [("data", .text("atlas"))])]
    var rehearsal = CoreHARehearsal(text)
    rehearsal.arrive()
    rehearsal.command("enable-atlas", on: "s")
    rehearsal.run(until: .hours(1))
    #expect(rehearsal.model.book.writes[0].isHeld[1])
  }

  @Test(.shows("CH-REPL-005"))
  func `a pair for Atlas alone carries nothing else`() {
    let text = CoreHAText(system: [("replicates", .text("atlas-only"))])
    #expect(arrives(.atlas, text))
    #expect(!arrives(.policies, text))
    #expect(CoreHARehearsal.problems(text).contains { $0.sources == ["CH-REPL-005"] })
  }

  @Test(.shows("CH-REPL-007"))
  func `HA settings are not replicated, so a former Primary has none as a Standby`() {
    var rehearsal = CoreHARehearsal()
    rehearsal.begin("inter_core.cut", at: "s")
    rehearsal.run(for: .minutes(10))
    #expect(rehearsal.symbol("s", "state") == "active")
    rehearsal.save(
      "p", [("mode", .symbol("secondary")), ("hostname_ip", .entity(rehearsal.entity("s")))])
    #expect(rehearsal.notes("CH-REPL-007").contains { $0.hasPrefix("ha-config-missing") })
    #expect(!rehearsal.holds("p", "watching") && !rehearsal.holds("p", "scheduler_runs"))
    #expect(rehearsal.figure("ha_settings.missing") == 1)
  }

  @Test(.shows("CH-CONF-004"))
  func `without exchanged keys no sync gets through`() {
    let text = CoreHAText(secondary: [("trusted", .boolean(false))])
    var rehearsal = CoreHARehearsal(text)
    rehearsal.run(until: .hours(1))
    #expect(
      rehearsal.model.cores[1].replication.history.last?.words
        == "no-trust: SSH keys are not exchanged")
    #expect(CoreHARehearsal.problems(text).contains { $0.sources == ["CH-CONF-004"] })
  }
}
