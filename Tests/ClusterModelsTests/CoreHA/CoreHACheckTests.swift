import ClusterModeling
import TestSupport
import Testing
import Units

@testable import ClusterModels

/// What is refused or warned about before anything is played, each with its id.
@Suite struct CoreHACheckTests {
  private func found(_ text: CoreHAText, _ source: String) -> [Problem] {
    CoreHARehearsal.problems(text).filter { $0.sources.contains(source) }
  }

  @Test func `a pair by the guide is without a problem`() {
    #expect(CoreHARehearsal.problems(CoreHAText()).map(\.message) == [])
  }

  @Test(.shows("CH-GAP-008", "CH-GAP-024"))
  func `fail over controls and the option have no defaults and are to be given`() {
    let none = CoreHAText(secondary: [("fail_over_controls", CoreHAText.record([]))])
    #expect(found(none, "CH-GAP-008").count == 4)
    #expect(found(none, "CH-GAP-008").allSatisfy { $0.severity == .error })
    let option = CoreHAText(secondary: [("if_failure_detected", .boolean(false))])
    #expect(found(option, "CH-GAP-024").isEmpty)
    let lines = CoreHARehearsal().model.summaryLines
    #expect(
      lines.contains {
        $0.contains("H 1m, N 3, R 30s, T 10s") && $0.contains("supplied by the scenario")
      })
  }

  @Test(
    .shows(
      "CH-HB-013", "CH-GAP-024", "AS-IVC-001", "AS-IVC-002", "AS-IVC-003", "AS-IVC-004",
      "AS-IVC-006"))
  func `defaults can only be claimed as assumed ones`() {
    let text = CoreHAText(secondary: [("fail_over_controls", .text("defaults"))])
    #expect(found(text, "CH-HB-013").map(\.severity) == [.warning])
    let rehearsal = CoreHARehearsal(text)
    let settings = rehearsal.model.plan.cores[1].settings
    #expect(settings.interval == .minutes(5) && settings.failures == 3)
    #expect(settings.recheck == .minutes(1) && settings.onFailure == .promote)
    #expect(CoreHA.Detection(.a, settings, timeout: .zero).worst == .minutes(7))
    #expect(rehearsal.model.summaryLines.contains { $0.contains("assumed (AS-IVC-001") })
  }

  @Test(.shows("CH-SYNC-005", "AS-IVC-005"))
  func `replication more often than hourly is warned of`() {
    #expect(
      found(CoreHAText(secondary: [("run_every", .duration(.minutes(59)))]), "CH-SYNC-005").count
        == 1)
    #expect(
      found(CoreHAText(secondary: [("run_every", .duration(.minutes(60)))]), "CH-SYNC-005").isEmpty)
  }

  @Test(.shows("CH-SYNC-006"))
  func `syncs that fill their period are warned of`() {
    func text(_ takes: Int64, idle: Double?) -> CoreHAText {
      CoreHAText(
        secondary: [("sync", CoreHAText.record([("takes", .duration(.minutes(takes)))]))],
        system: idle.map { [("minimum_idle", .fraction($0))] } ?? [])
    }
    #expect(found(text(60, idle: nil), "CH-SYNC-006").first?.message.hasPrefix("overlap") == true)
    #expect(found(text(50, idle: 0.5), "CH-SYNC-006").first?.message.hasPrefix("low-idle") == true)
    #expect(found(text(50, idle: nil), "CH-SYNC-006").isEmpty)
  }

  @Test(.shows("CH-TOPO-003", "CH-GAP-014"))
  func `each closed port is named in both directions, by the text and not by the drawing`() {
    let drawing = CoreHAText(
      secondary: [("ports", .list([443, 22].map { SystemText.value(.count($0)) }))])
    let problems = found(drawing, "CH-TOPO-003")
    #expect(problems.map(\.severity) == [.error, .error])
    #expect(problems.allSatisfy { $0.message.hasPrefix("port-closed: 8443") })
    #expect(problems.allSatisfy { $0.sources.contains("CH-GAP-014") })
    var loose = drawing
    loose.system = [("checks", .text("permissive"))]
    loose.secondary.append(("if_failure_detected", .text("keep-in-standby")))
    var rehearsal = CoreHARehearsal(loose)
    rehearsal.run(until: .minutes(31))
    #expect(rehearsal.model.cores[1].replication.history.last?.result == .failed)
    #expect(rehearsal.count("mdm", "failovers") == 1)
  }

  @Test(.shows("CH-TOPO-004"))
  func `SSH protection between Cores is refused`() {
    let text = CoreHAText(secondary: [("ssh_protection", .boolean(true))])
    #expect(found(text, "CH-TOPO-004").map(\.severity) == [.error])
  }

  @Test(.shows("CH-TOPO-010"))
  func `Cores are never both active, Sentries may be`() {
    let cores = CoreHAText(system: [("operation", .text("active-active"))])
    #expect(found(cores, "CH-TOPO-010").map(\.severity) == [.error])
    let sentries = CoreHAText(system: [("sentry_operation", .text("active-active"))])
    #expect(found(sentries, "CH-TOPO-010").isEmpty)
  }

  @Test(.shows("CH-TOPO-012"))
  func `a data center with a single Sentry is noted`() {
    func sentries(_ sites: [String]) -> CoreHAText {
      let list = sites.enumerated().map {
        ("sentry\($0.offset)", CoreHAText.record([("site", .text($0.element))]))
      }
      return CoreHAText(system: [("sentries", .map(SystemText.entries(list)))])
    }
    #expect(
      found(sentries(["dc1", "dc1", "dc2"]), "CH-TOPO-012").map(\.message) == [
        "there is a single Sentry in dc2"
      ])
    #expect(found(sentries(["dc1", "dc1"]), "CH-TOPO-012").isEmpty)
    var rehearsal = CoreHARehearsal(sentries(["dc1", "dc2"]))
    #expect(rehearsal.holds("sentry0", "up"))
    rehearsal.begin("sentry.down", at: "sentry0")
    #expect(!rehearsal.holds("sentry0", "up") && rehearsal.holds("sentry1", "up"))
    rehearsal.power(false, at: 1)
    #expect(!rehearsal.holds("sentry1", "up"))
  }

  @Test(.shows("CH-TOPO-013"))
  func `each difference between the two is named`() {
    let text = CoreHAText(
      primary: [
        ("cpu", .count(8)), ("memory", .bytes(ByteCount(32_000))), ("network_access", .text("a")),
      ],
      secondary: [
        ("cpu", .count(4)), ("memory", .bytes(ByteCount(16_000))), ("network_access", .text("b")),
      ])
    #expect(found(text, "CH-TOPO-013").count == 3)
    #expect(found(text, "CH-TOPO-013").allSatisfy { $0.severity == .warning })
  }

  @Test(.shows("CH-TOPO-014"))
  func `both run one release and have host names of their own`() {
    let names = CoreHAText(
      primary: [("host_name", .text("x"))], secondary: [("host_name", .text("x"))])
    #expect(found(names, "CH-TOPO-014").map(\.message) == ["duplicate-hostname: x"])
    let versions = CoreHAText(secondary: [("version", .text("11.2"))])
    #expect(found(versions, "CH-TOPO-014").map(\.severity) == [.error])
  }

  @Test(.shows("CH-CONF-009"))
  func `missing notifications are named`() {
    let some = CoreHAText.record([
      ("email", .text("ops@example.com")), ("failure", .boolean(true)),
    ])
    #expect(
      found(CoreHAText(secondary: [("notifications", some)]), "CH-CONF-009").map(\.message)
        == ["notifications-incomplete: sync_completion"])
    let none = CoreHAText(secondary: [("notifications", CoreHAText.record([]))])
    #expect(
      found(none, "CH-CONF-009").map(\.message) == [
        "notifications-incomplete: email, sync_completion, failure"
      ])
  }

  @Test(.shows("CH-GAP-019"))
  func `the Core to pull from is named by either label`() {
    for label in ["hostname_ip", "primary_core_hostname"] {
      let named = CoreHAText(secondary: [(label, .text("p"))])
      #expect(CoreHARehearsal.problems(named).isEmpty)
      #expect(CoreHARehearsal(named).named("s", "watches") == "p")
      let unknown = CoreHAText(secondary: [(label, .text("nobody"))])
      #expect(!CoreHARehearsal.problems(unknown).isEmpty)
    }
  }

  @Test(.shows("CH-SCHED-002"))
  func `Run Every is at least a minute, and StartTime a time of day`() {
    #expect(
      found(CoreHAText(secondary: [("run_every", .duration(.seconds(59)))]), "CH-SCHED-002").map(
        \.severity) == [.error])
    #expect(
      found(CoreHAText(secondary: [("start_time", .duration(.hours(24)))]), "CH-SCHED-001").map(
        \.severity) == [.error])
  }

  @Test(.shows("CH-TOPO-009", "CH-TOPO-016"))
  func `controllers that lead to one another, or that stand side by side, are refused`() {
    func global(_ primary: String, _ secondary: String) -> CoreHAText {
      CoreHAText(furtherControllers: [
        (
          "global",
          CoreHAText.record([("primary", .text(primary)), ("secondary", .text(secondary))])
        )
      ])
    }
    #expect(found(global("lb", "s"), "CH-TOPO-016").isEmpty)
    #expect(found(global("p", "s"), "CH-TOPO-016").map(\.severity) == [.error])
    var circle = global("lb", "s")
    circle.balancer = [("primary", .text("global"))]
    #expect(found(circle, "CH-TOPO-009").contains { $0.severity == .error })
    #expect(found(global("lb", "lb"), "CH-LB-004").map(\.severity) == [.error])
  }

  @Test func `figures that no heartbeat and no schedule can have are refused in the window`() {
    var rehearsal = CoreHARehearsal()
    for (name, value) in [
      ("heartbeat_interval", 0.0), ("recheck_interval", -1), ("consecutive_failures", 0),
      ("consecutive_failures", 1e30), ("run_every", 1e9), ("start_time", 1e18),
    ] {
      #expect(
        rehearsal.refusal("edit-ha-configuration", on: "s", [(name, .number(value))]) != nil,
        "\(name) \(value)")
    }
  }
}
