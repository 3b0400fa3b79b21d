import ClusterModeling
import TestSupport
import Testing
import Units

@testable import ClusterModels

/// The way back after a failover, right and wrong, and the command line.
@Suite struct CoreHARecoveryTests {
  /// The Primary was lost at 00:40 with two writes since the sync of 00:30, is back, and five writes
  /// were taken by the Secondary since.
  private func returned(_ text: CoreHAText = CoreHAText()) -> CoreHARehearsal {
    var text = text
    if text.secondary.isEmpty { text.secondary = [("promotion", .duration(.minutes(2)))] }
    var rehearsal = CoreHARehearsal(text)
    rehearsal.arrive(times: 6)
    rehearsal.run(until: .minutes(39))
    rehearsal.arrive(times: 2)
    rehearsal.run(until: .minutes(40))
    let fault = rehearsal.begin("core.down", at: "p")
    rehearsal.run(for: .minutes(20))
    rehearsal.arrive(times: 5)
    rehearsal.end(fault)
    rehearsal.run(for: .hours(1))
    return rehearsal
  }

  @Test(.shows("CH-REC-005", "CH-GAP-006"))
  func `a Primary that comes back is Active beside the promoted Secondary`() {
    var rehearsal = returned()
    #expect(["p", "s"].map { rehearsal.symbol($0, "state") } == ["active", "active"])
    #expect(rehearsal.hazards.contains("two-actives"))
    #expect(rehearsal.symbol("p", "mode") == "primary")
    // Traffic stays; who goes past the balancer writes to the stale one.
    #expect(rehearsal.named("mdm", "traffic_at") == "s")
    rehearsal.model.request(
      CoreHA.LoadPlan(kind: "admin.change", dataClass: .policies, bypass: 0), rehearsal.context)
    rehearsal.finish()
    #expect(rehearsal.metric("writes.at_stale") == 1)
    #expect((rehearsal.metric("two_actives.duration") ?? 0) > 1_800)
  }

  @Test(.shows("CH-REC-001", "CH-REC-002", "AS-IVC-023"))
  func `the fail-back in its order loses nothing that was written since the failover`() {
    var rehearsal = returned()
    #expect(rehearsal.count("p", "lacks") == 5)
    rehearsal.failBack()
    #expect(["p", "s"].map { rehearsal.symbol($0, "state") } == ["active", "standby"])
    #expect(rehearsal.holds("s", "scheduler_runs"))
    #expect(rehearsal.named("mdm", "traffic_at") == "p")
    #expect(rehearsal.symbol("mdm", "service") == "served")
    rehearsal.run(for: .hours(25))
    #expect(rehearsal.holds("mdm", "protected"))
    rehearsal.finish()
    #expect(rehearsal.metric("writes.lost_since_failover") == 0)
    // The two writes of the lost Primary since its last sync were lost with the failover itself.
    #expect(rehearsal.metric("writes.lost") == 2)
    #expect(rehearsal.metric("writes.absent_from_service") == 0)
  }

  @Test(.shows("CH-REC-001", "CH-REC-004"))
  func `returning the Secondary to Standby first lets old data overwrite the new`() {
    var rehearsal = returned()
    rehearsal.save(
      "s", [("mode", .symbol("secondary")), ("hostname_ip", .entity(rehearsal.entity("p")))])
    rehearsal.run(for: .hours(25))
    rehearsal.finish()
    #expect(rehearsal.metric("writes.lost_since_failover") == 5)
    #expect(rehearsal.count("s", "lacks") == 0)
    #expect(rehearsal.notes("CH-REC-004").contains { $0.contains("5 writes are held nowhere now") })
  }

  @Test(.shows("CH-REC-007"))
  func `two sides are not merged: the source's writes are kept and the other's dropped`() {
    for source in [0, 1] {
      var rehearsal = CoreHARehearsal(
        CoreHAText(loads: [
          ("admin.change", [("at_core", .text("p"))]), ("admin.change", [("at_core", .text("s"))]),
        ]))
      rehearsal.begin("inter_core.cut", at: "s")
      rehearsal.run(for: .minutes(20))
      rehearsal.arrive(times: 7)
      rehearsal.arrive(times: 4, load: 1)
      rehearsal.model.cores[1].access.blocked = 0
      rehearsal.touchNetwork()
      let (from, to) = source == 0 ? ("p", "s") : ("s", "p")
      rehearsal.type("failover-mode", on: to, [("mode", .symbol("secondary"))])
      #expect(
        rehearsal.type("failover-sync", on: to, [("from", .entity(rehearsal.entity(from)))])
          == "done")
      rehearsal.finish()
      #expect(rehearsal.metric("writes.lost") == (source == 0 ? 4 : 7))
      #expect(rehearsal.metric("writes.kept") == (source == 0 ? 7 : 4))
    }
  }

  @Test(.shows("CH-REC-003", "CH-LB-006"))
  func `roles that stay swapped need the monitors exchanged`() {
    for isForgotten in [false, true] {
      var rehearsal = returned()
      rehearsal.swapRoles()
      if !isForgotten { rehearsal.command("swap-monitors", on: "lb") }
      #expect(["p", "s"].map { rehearsal.symbol($0, "state") } == ["standby", "active"])
      #expect(rehearsal.named("mdm", "traffic_at") == "s")
      #expect(rehearsal.hazards.contains("monitors-stale"))
      #expect(rehearsal.model.observation.isOpen("monitors-stale") == isForgotten)
      rehearsal.run(for: .hours(25))
      #expect(rehearsal.holds("p", "scheduler_runs") && rehearsal.count("p", "lacks") == 0)
      rehearsal.begin("core.down", at: "s")
      rehearsal.run(for: .hours(1))
      #expect(rehearsal.symbol("p", "state") == "active")
      #expect(rehearsal.symbol("mdm", "service") == (isForgotten ? "traffic-stranded" : "served"))
    }
  }

  @Test(.shows("CH-CLI-001"))
  func `the commands belong to the enable mode`() {
    var rehearsal = CoreHARehearsal()
    let mode: [(name: String, value: Value)] = [("mode", .symbol("primary"))]
    #expect(rehearsal.refusedBy("failover-mode", on: "s", mode) == ["CH-CLI-001"])
    #expect(rehearsal.refusedBy("failover-client-connection", on: "s") == ["CH-CLI-001"])
    rehearsal.command("enable", on: "s")
    #expect(rehearsal.refusedBy("failover-mode", on: "s", mode).isEmpty)
  }

  @Test(.shows("CH-CLI-002", "CH-CLI-003", "CH-CLI-009"))
  func `failover mode primary is never refused and can be repeated`() {
    var rehearsal = CoreHARehearsal()
    for _ in 0..<3 {
      #expect(rehearsal.type("failover-mode", on: "s", [("mode", .symbol("primary"))]) == "done")
    }
    #expect(
      rehearsal.symbol("s", "state") == "active" && rehearsal.symbol("s", "mode") == "primary")
    #expect(rehearsal.hazards == ["two-actives"])
    rehearsal.run(for: .hours(2))
    rehearsal.finish()
    #expect(rehearsal.metric("state_changes.primary_by_command") == 1)
    #expect(rehearsal.metric("two_actives.duration") == 7_200)
  }

  @Test(.shows("CH-CLI-005", "CH-SCHED-008"))
  func `failover mode secondary leaves the scheduler off, the portal starts it`() {
    var rehearsal = returned()
    rehearsal.type("failover-mode", on: "s", [("mode", .symbol("secondary"))])
    #expect(rehearsal.notes("CH-CLI-005").contains { $0.hasPrefix("cli-mode-secondary") })
    #expect(rehearsal.symbol("s", "state") == "standby" && !rehearsal.holds("s", "scheduler_runs"))
    #expect(rehearsal.model.observation.isOpen("standby-not-syncing"))
    rehearsal.run(for: .hours(30))
    #expect(rehearsal.seconds("s", "data_age") == 30 * 3_600)
    rehearsal.save("s", [("mode", .symbol("secondary"))])
    #expect(rehearsal.holds("s", "scheduler_runs"))
    #expect(!rehearsal.model.observation.isOpen("standby-not-syncing"))
    // The returned Primary is no case for the warning: that is troubleshooting.
    var troubleshooting = returned()
    troubleshooting.type("failover-mode", on: "p", [("mode", .symbol("secondary"))])
    #expect(!troubleshooting.notes("CH-CLI-005").contains { $0.hasPrefix("cli-mode-secondary") })
  }

  @Test(.shows("CH-CLI-006", "CH-CLI-007"))
  func `failover sync does what Run Sync Now does, and is meant for recovery`() {
    var byCommand = CoreHARehearsal()
    var byPortal = CoreHARehearsal()
    byCommand.arrive(times: 3)
    byPortal.arrive(times: 3)
    let from: [(name: String, value: Value)] = [("from", .entity(byCommand.entity("p")))]
    #expect(byCommand.type("failover-sync", on: "s", from) == "done")
    #expect(byPortal.complete("run-sync-now", on: "s", from) == "done")
    let (one, other) = (
      byCommand.model.cores[1].replication.history, byPortal.model.cores[1].replication.history
    )
    #expect(
      one.map(\.items) == other.map(\.items) && one.map(\.completed) == other.map(\.completed))
    #expect(byCommand.figure("command_line.misuses") == 1)
    #expect(byPortal.figure("command_line.misuses") == 0)
    var recovery = returned()
    recovery.failBack()
    #expect(recovery.figure("command_line.misuses") == 0)
  }

  @Test(.shows("CH-CLI-008"))
  func `client connections keep new ones out until they are enabled`() {
    var rehearsal = CoreHARehearsal()
    rehearsal.type("failover-client-connection", on: "p", [("to", .symbol("disable"))])
    rehearsal.arrive(times: 2, load: 1)
    rehearsal.arrive(times: 3, load: 2)
    rehearsal.arrive(times: 4)
    #expect(rehearsal.model.book.rejected == 5)
    // Existing connections go on.
    #expect(rehearsal.model.book.writes.count == 4)
    #expect(rehearsal.count("phones", "served") == 100)
    rehearsal.type("failover-client-connection", on: "p", [("to", .symbol("enable"))])
    rehearsal.arrive(times: 2, load: 1)
    #expect(rehearsal.figure("requests.rejected") == 5)
  }

  @Test(.shows("CH-TEST-003"))
  func `a Standby serves nobody`() {
    var rehearsal = CoreHARehearsal(
      CoreHAText(loads: [("admin.change", [("at_core", .text("s"))])]))
    rehearsal.arrive()
    #expect(rehearsal.model.book.unserved == 1 && !rehearsal.holds("s", "tomcat"))
    rehearsal.type("service-tomcat-start", on: "s")
    #expect(rehearsal.holds("s", "tomcat"))
    rehearsal.arrive()
    #expect(rehearsal.model.book.unserved == 1)
  }
}

extension CoreHARehearsal {
  /// Roles stay as they are, step by step (CH-REC-003), but for the monitors.
  mutating func swapRoles() {
    let other = entity("s")
    command(
      "edit-ha-configuration", on: "p",
      [
        ("mode", .symbol("secondary")), ("node_status", .symbol("standby")),
        ("hostname_ip", .entity(other)),
      ])
    command(
      "edit-ha-configuration", on: "p",
      [
        ("start_time", .number(Double(Duration.hours(1).nanoseconds))),
        ("run_every", .number(Double(Duration.hours(1).nanoseconds))),
        ("heartbeat_interval", .number(60e9)), ("consecutive_failures", .number(3)),
        ("recheck_interval", .number(30e9)), ("if_failure_detected", .symbol("promote-to-primary")),
      ])
    #expect(complete("save-apply", on: "p") == "done")
    #expect(save("s", [("mode", .symbol("primary"))]) == "done")
    #expect(complete("run-sync-now", on: "p", [("from", .entity(other))]) == "done")
  }

  /// Tells the model that something about the way between the Cores changed.
  mutating func touchNetwork() { model.networkChanged(context) }
}
