import ClusterModeling
import Observations
import TestSupport
import Testing
import Units

@testable import ClusterModels

/// Names, modes and states, and what changes them.
@Suite struct CoreHARoleTests {
  private func row(_ rehearsal: CoreHARehearsal) -> [String] {
    ["p", "s"].map { rehearsal.symbol($0, "state") }
  }

  /// The Primary is lost and the Secondary has promoted itself.
  private func failedOver(_ text: CoreHAText = CoreHAText()) -> CoreHARehearsal {
    var rehearsal = CoreHARehearsal(text)
    rehearsal.run(until: .minutes(20))
    rehearsal.begin("core.down", at: "p")
    rehearsal.run(for: .minutes(10))
    return rehearsal
  }

  @Test(.shows("CH-ROLE-001", "CH-ROLE-008", "CH-TOPO-001"))
  func `a Primary that is Active and a Secondary in Standby are the smallest set-up`() {
    let rehearsal = CoreHARehearsal()
    #expect(row(rehearsal) == ["active", "standby"])
    #expect(["p", "s"].map { rehearsal.symbol($0, "mode") } == ["primary", "secondary"])
    let alone = CoreHAText(secondary: [("mode", .text("primary"))])
    #expect(
      CoreHARehearsal.problems(alone).contains {
        $0.severity == .error && $0.message.hasPrefix("bad-topology")
          && $0.sources == ["CH-ROLE-001"]
      })
  }

  @Test(.shows("CH-ROLE-002", "CH-ROLE-004", "CH-GAP-005", "CH-GAP-007"))
  func `the three rows of table 1 follow one another, and names stay`() {
    var rehearsal = CoreHARehearsal()
    #expect(row(rehearsal) == ["active", "standby"])
    let fault = rehearsal.begin("core.down", at: "p")
    rehearsal.run(for: .minutes(10))
    #expect(row(rehearsal) == ["not-available", "active"])
    #expect(rehearsal.symbol("s", "server") == "Secondary")
    #expect(rehearsal.symbol("s", "ha_status_page") == "primary")
    rehearsal.end(fault)
    // Nothing goes back by itself.
    rehearsal.run(for: .hours(5))
    #expect(row(rehearsal) == ["active", "active"])
    rehearsal.failBack()
    #expect(row(rehearsal) == ["active", "standby"])
    #expect(["p", "s"].map { rehearsal.symbol($0, "server") } == ["Primary", "Secondary"])
  }

  @Test(
    .shows("CH-ROLE-003", "CH-GAP-004"),
    arguments: ["primary", "original", "main", "active"],
    ["secondary", "standby", "passive", "inactive"])
  func `every synonym is read and said in the canonical word`(primary: String, secondary: String) {
    let text = CoreHAText(
      primary: [("mode", .text(primary))],
      secondary: [("mode", .text(secondary)), ("node_status", .text("passive"))])
    let rehearsal = CoreHARehearsal(text)
    #expect(["p", "s"].map { rehearsal.symbol($0, "mode") } == ["primary", "secondary"])
    #expect(rehearsal.symbol("s", "node_status") == "standby")
    #expect(CoreHARehearsal.problems(text).contains { $0.sources == ["CH-GAP-004"] })
  }

  @Test(.shows("CH-ROLE-005", "CH-CONF-006", "CH-ROLE-009"))
  func `a Standby that is promoted shows Active as its node status`() {
    #expect(CoreHARehearsal().symbol("s", "node_status") == "standby")
    #expect(failedOver().symbol("s", "node_status") == "active")
  }

  @Test(.shows("CH-CONF-005", "CH-ROLE-009", "CH-LB-009"))
  func `kept in Standby it only tells of the failover`() {
    let keep = CoreHAText(secondary: [("if_failure_detected", .text("keep-in-standby"))])
    var rehearsal = failedOver(keep)
    #expect(row(rehearsal) == ["not-available", "standby"])
    #expect(rehearsal.count("mdm", "failovers") == 1)
    #expect(rehearsal.count("mdm", "failover_mails") == 1)
    // Traffic is moved to a Core that does not serve until somebody promotes it.
    #expect(rehearsal.named("mdm", "traffic_at") == "s")
    #expect(rehearsal.symbol("mdm", "service") == "kept-in-standby")
    rehearsal.run(for: .hours(1))
    #expect(rehearsal.type("failover-mode", on: "s", [("mode", .symbol("primary"))]) == "done")
    #expect(rehearsal.symbol("mdm", "service") == "served")
    rehearsal.finish()
    #expect(rehearsal.metric("mails.failure") == (rehearsal.metric("syncs.failed") ?? 0) + 1)
    #expect((rehearsal.metric("outage.kept-in-standby") ?? 0) > 3_600)
    #expect(CoreHARehearsal.problems(keep).contains { $0.sources == ["CH-LB-009"] })
  }

  @Test(.shows("CH-ROLE-006"))
  func `all documented changes of state are counted, each by its kind`() {
    var rehearsal = CoreHARehearsal()
    let fault = rehearsal.begin("core.down", at: "p")
    rehearsal.run(for: .minutes(10))
    rehearsal.end(fault)
    rehearsal.run(for: .hours(1))
    rehearsal.failBack()
    rehearsal.save("s", [("node_status", .symbol("active"))])
    #expect(rehearsal.symbol("s", "state") == "active")
    #expect(rehearsal.symbol("s", "mode") == "secondary")
    rehearsal.save("s", [("node_status", .symbol("standby"))])
    rehearsal.finish()
    let figures = CoreHA.Trigger.allCases.map { rehearsal.metric("state_changes.\($0.word)") }
    // One failover, none kept; then by portal and by command, to Active and to Standby.
    #expect(figures == [1, 0, 1, 1, 2, 1])
  }

  @Test(.shows("CH-ROLE-007", "CH-CLI-004"))
  func `a Core that is Active pulls no more, and its due syncs are skipped`() {
    var rehearsal = failedOver()
    let before = rehearsal.model.cores[1].replication.history.count
    rehearsal.run(for: .hours(4))
    let later = rehearsal.model.cores[1].replication.history.dropFirst(before)
    #expect(later.count == 4)
    #expect(
      later.allSatisfy { $0.result == .skipped && $0.words.hasPrefix("skipped: it is primary") })
    #expect(rehearsal.figure("syncs.skipped") == 5)
    var byButton = CoreHARehearsal()
    byButton.save("s", [("node_status", .symbol("active"))])
    byButton.run(for: .hours(2))
    #expect(byButton.model.cores[1].replication.run == nil)
    #expect(
      byButton.model.cores[1].replication.history.dropFirst().map(\.result) == [.skipped, .skipped])
  }

  @Test(.shows("CH-ROLE-010", "CH-GAP-006"))
  func `the Secondary decides alone, and nothing tells the Primary`() {
    var rehearsal = CoreHARehearsal()
    rehearsal.run(until: .minutes(20))
    rehearsal.begin("inter_core.cut", at: "s")
    rehearsal.run(for: .minutes(10))
    #expect(row(rehearsal) == ["active", "active"])
    let cause = rehearsal.record.decisions.filter { $0.sources.contains("CH-ROLE-010") }
    #expect(cause.map(\.subject) == ["core:s"])
    #expect(cause.map(\.text) == ["initiates a failover by 3 failed heartbeats"])
    let told = rehearsal.record.decisions.filter { $0.subject == "core:p" && $0.kind == .system }
    #expect(told.isEmpty)
    #expect(rehearsal.states("core:p", "state").allSatisfy { $0 == "active" })
  }

  @Test(.shows("CH-ROLE-008"))
  func `requests at another Core than the Primary are misrouted in normal operation`() {
    var text = CoreHAText()
    text.loads = [("admin.change", []), ("admin.change", [("at_core", .text("s"))])]
    var rehearsal = CoreHARehearsal(text)
    rehearsal.arrive(times: 5)
    rehearsal.arrive(times: 3, load: 1)
    rehearsal.finish()
    #expect(rehearsal.metric("requests.misrouted") == 3)
    #expect(rehearsal.metric("requests.served") == 5)
  }

  @Test(.shows("CH-SYNC-014"))
  func `modes are compared with what was set up`() {
    var rehearsal = failedOver()
    #expect(!rehearsal.holds("s", "as_set_up"))
    rehearsal.command("review-ha-status", on: "s")
    #expect(
      rehearsal.notes("CH-SYNC-014").contains { $0.hasSuffix("which is not what was set up") })
    #expect(CoreHARehearsal().holds("s", "as_set_up"))
    #expect(CoreHA.description.alerts.contains { $0.condition == "exists(core, not as_set_up)" })
  }
}

extension CoreHARehearsal {
  /// The composed fail-back, step by step (CH-REC-002).
  mutating func failBack() {
    #expect(type("failover-mode", on: "p", [("mode", .symbol("secondary"))]) == "done")
    type("failover-client-connection", on: "s", [("to", .symbol("disable"))])
    #expect(type("failover-sync", on: "p", [("from", .entity(entity("s")))]) == "done")
    #expect(type("failover-mode", on: "p", [("mode", .symbol("primary"))]) == "done")
    #expect(
      save("s", [("mode", .symbol("secondary")), ("hostname_ip", .entity(entity("p")))]) == "done")
    command("resume-traffic", on: "lb", [("to", .entity(entity("p")))])
    type("failover-client-connection", on: "s", [("to", .symbol("enable"))])
    command("review-start-time", on: "s")
  }
}
