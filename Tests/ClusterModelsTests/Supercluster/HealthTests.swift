import ClusterModeling
import NetworkModel
import Observations
import TestSupport
import Testing
import Units

@testable import ClusterModels

@Suite struct HealthTests {
  private func share(_ name: String, _ value: Double) -> [(name: String, value: Value)] {
    [(name, .number(value))]
  }

  @Test(
    .shows("SC-HEALTH-004", "SC-HEALTH-005", "SC-HEALTH-006", "SC-HEALTH-013"),
    arguments: [("node.slow", "cpu"), ("node.slow", "memory"), ("disk.full", "share")])
  func `use of 95 % on one node warns and less is normal`(fault: String, figure: String) {
    var drill = Rehearsal()
    let below = drill.begin(fault, at: "us/core1", share(figure, 0.9499))
    #expect(drill.pce("us", "health") == .symbol("normal"))
    drill.end(below)
    drill.begin(fault, at: "us/core1", share(figure, 0.95))
    #expect(drill.pce("us", "health") == .symbol("warning"))
    #expect(drill.model.explanation(drill.model.health.truth[0]).contains("core1 is 95.00 %"))
  }

  @Test(.shows("SC-HEALTH-001", "SC-HEALTH-016"))
  func `a PCE is normal, in warning with a yellow badge, or critical with a red one`() {
    var drill = Rehearsal()
    func look() -> [Value] {
      drill.run(for: .minutes(3))
      return [drill.pce("eu", "health"), drill.pce("us", "badge")]
    }
    #expect(look() == [.symbol("normal"), .symbol("none")])
    drill.begin("disk.full", at: "eu/data0", share("share", 0.97))
    #expect(look() == [.symbol("warning"), .symbol("yellow")])
    drill.begin("service.down", at: "eu", [("service", .symbol("web_server"))])
    #expect(look() == [.symbol("critical"), .symbol("red")])
  }

  @Test(.shows("SC-HEALTH-018"))
  func `each node has its state, uptime and use of CPU, memory and disk`() {
    var drill = Rehearsal()
    drill.run(until: .hours(1))
    drill.begin("node.slow", at: "us/core1", [("cpu", .number(0.7)), ("memory", .number(0.6))])
    drill.begin("disk.full", at: "us/core1", share("share", 0.5))
    func node(_ field: String) -> Value { drill.reading("node", "us/core1", field) }
    #expect(node("uptime") == .number(Double(Duration.hours(1).nanoseconds)))
    #expect(
      [node("cpu"), node("memory"), node("disk")] == [.number(0.7), .number(0.6), .number(0.5)])
    drill.command("reboot", on: "us/core1")
    #expect(node("software") == .symbol("starting"))
    drill.run(for: .hours(1))
    guard case .number(let uptime) = node("uptime") else { return }
    #expect(uptime < Double(Duration.hours(1).nanoseconds))
  }

  @Test(.shows("SC-HEALTH-002", "SC-HEALTH-009", "SC-HEALTH-010", "SC-HEALTH-013"))
  func `a degraded required service warns and a missing one is critical`() {
    var drill = Rehearsal()
    let service: [(name: String, value: Value)] = [("service", .symbol("agent_service"))]
    let first = drill.begin("service.down", at: "us/core0", service)
    #expect(drill.pce("us", "health") == .symbol("warning"))
    let second = drill.begin("service.down", at: "us/core1", service)
    #expect(drill.pce("us", "health") == .symbol("critical"))
    #expect(drill.pce("us", "delivers_policy") == .boolean(false))
    drill.end(first)
    drill.end(second)
    drill.run(for: .minutes(5))
    #expect(drill.pce("us", "health") == .symbol("normal"))
  }

  @Test(.shows("SC-HEALTH-009", "SC-HEALTH-013"))
  func `a missing optional service warns`() {
    var drill = Rehearsal()
    drill.begin("service.down", at: "us", [("service", .symbol("database_slave_service"))])
    #expect(drill.pce("us", "health") == .symbol("warning"))
    #expect(drill.pce("us", "available") == .boolean(true))
  }

  @Test(.shows("SC-DOC-059"))
  func `the worse definition wins unless the reading says otherwise`() {
    for (reading, health) in [(nil, "warning"), ("worse", "warning"), ("better", "normal")] {
      var drill = Rehearsal(
        SystemText(readings: SystemText.reading("health_overlap", reading)))
      drill.begin("service.down", at: "us", [("service", .symbol("database_slave_service"))])
      #expect(drill.pce("us", "health") == .symbol(health))
    }
  }

  @Test(.shows("SC-DOC-060"))
  func `a PCE of which no node answers is critical, or warning by the other reading`() {
    for reading in [nil, "critical", "warning"] {
      var drill = Rehearsal(
        SystemText(readings: SystemText.reading("all_nodes_unreachable", reading)))
      drill.power(false, at: 2)
      #expect(drill.pce("ap", "health") == .symbol(reading ?? "critical"))
    }
  }

  @Test(.shows("SC-HEALTH-012", "SC-HEALTH-011"))
  func `critical beats warning and all reasons are listed`() {
    var drill = Rehearsal()
    drill.begin("disk.full", at: "us/data1", share("share", 0.97))
    drill.begin("service.down", at: "us", [("service", .symbol("web_server"))])
    #expect(drill.pce("us", "health") == .symbol("critical"))
    let reasons = drill.model.reasons(drill.model.health.truth[0])
    #expect(reasons.contains("required service web_server is missing"))
    #expect(reasons.contains { $0.hasPrefix("disk use of data1") })
    #expect(drill.pce("us", "available") == .boolean(false))
  }

  @Test(.shows("SC-HEALTH-003", "SC-HEALTH-013"))
  func `a stopped node ends normal`() {
    var drill = Rehearsal()
    drill.command("stop", on: "us/core1")
    #expect(drill.pce("us", "health") == .symbol("warning"))
    #expect(drill.model.reasons(drill.model.health.truth[0]).contains("node core1 is unreachable"))
  }

  @Test(.shows("SC-API-010", "AS-PCE-021", "SC-API-011"))
  func `the API shows a change at most 30 s late`() {
    for seed in 1...20 {
      var drill = Rehearsal(seed: UInt64(seed))
      drill.run(until: .minutes(10))
      drill.power(false, at: 2)
      let view = Viewpoint.page("api", of: drill.entity("us"))
      #expect(drill.pce("ap", "health", seenFrom: view) == .symbol("normal"))
      drill.run(for: .seconds(30))
      #expect(drill.pce("ap", "health", seenFrom: view) == .symbol("critical"))
    }
  }

  @Test(.shows("SC-HEALTH-015"))
  func `a new state is on the leader's page within 90 s, and the longest time is printed`() throws {
    var longest = 0.0
    for seed in 1...20 {
      var drill = Rehearsal(seed: UInt64(seed))
      drill.run(until: .minutes(10))
      drill.begin("disk.full", at: "eu/data0", share("share", 0.97))
      drill.run(for: .minutes(5))
      drill.finish()
      let seen = try #require(drill.metric("health_states.longest_unseen"))
      #expect(seen > 0 && seen <= 90)
      longest = max(longest, seen)
    }
    #expect(longest > 30)
  }

  @Test(.shows("SC-HEALTH-014", "SC-HEALTH-016", "AS-HLT-010"))
  func `the leader's page is redrawn once a minute with its badge`() {
    var drill = Rehearsal()
    drill.run(until: .seconds(10 * 60 + 31))
    drill.power(false, at: 2)
    let page = Viewpoint.page("console", of: drill.entity("us"))
    drill.run(for: .seconds(40))
    #expect(drill.pce("ap", "health", seenFrom: page) == .symbol("normal"))
    drill.run(for: .seconds(20))
    #expect(drill.pce("ap", "health", seenFrom: page) == .symbol("critical"))
    #expect(drill.notes(about: "pce:us").last?.hasPrefix("shows the badge: red") == true)
    // Both others lag behind in what they send to it, which shows a minute later.
    drill.run(for: .minutes(2))
    #expect(drill.notes(about: "pce:us").last == "shows the badge: red 3")
    drill.begin("disk.full", at: "eu/data0", share("share", 0.97))
    drill.run(for: .minutes(2))
    drill.power(true, at: 2)
    drill.run(for: .minutes(20))
    #expect(drill.notes(about: "pce:us").last == "shows the badge: yellow 1")
    #expect(drill.pce("us", "badge") == .symbol("yellow"))
  }

  @Test(.shows("SC-HEALTH-014"))
  func `a state that no redraw caught is counted as unseen`() {
    var drill = Rehearsal()
    drill.run(until: .seconds(10 * 60 + 31))
    let fault = drill.begin("disk.full", at: "eu/data0", share("share", 0.97))
    drill.run(for: .seconds(10))
    drill.end(fault)
    drill.run(for: .minutes(5))
    #expect(drill.reading("supercluster", "bigco", "unseen_states") == .number(1))
    let longer = drill.begin("disk.full", at: "eu/data0", share("share", 0.97))
    drill.run(for: .minutes(5))
    drill.end(longer)
    drill.run(for: .minutes(5))
    #expect(drill.reading("supercluster", "bigco", "unseen_states") == .number(1))
  }

  @Test(.shows("SC-HEALTH-017"))
  func `the leader's page lists all PCEs, a member's page only itself`() {
    var drill = Rehearsal()
    drill.run(until: .minutes(5))
    let leader = Viewpoint.page("console", of: drill.entity("us"))
    let member = Viewpoint.page("console", of: drill.entity("eu"))
    #expect(drill.pce("ap", "health", seenFrom: leader) == .symbol("normal"))
    #expect(drill.pce("eu", "health", seenFrom: member) == .symbol("normal"))
    #expect(drill.pce("ap", "health", seenFrom: member) == .nothing)
    drill.command("verify-health", on: "eu")
    #expect(
      drill.notes(about: "pce:eu").last
        == "shows normal; columns: status, services, nodes, CPU, memory, disk, replication lag, "
        + "Illumination sync")
  }

  @Test(.shows("SC-HEALTH-014"))
  func `the page that lists all PCEs dies with the leader`() {
    var drill = Rehearsal()
    drill.power(false, at: 0)
    let page = Viewpoint.page("console", of: drill.entity("us"))
    #expect(drill.pce("ap", "health", seenFrom: page) == .nothing)
  }

  @Test(.shows("SC-HEALTH-019"))
  func `all PCEs are normal at most ten minutes after a start`() {
    for seed in 1...10 {
      var drill = Rehearsal(seed: UInt64(seed))
      drill.power(false, at: 1)
      drill.run(for: .minutes(10))
      drill.power(true, at: 1)
      while drill.pce("eu", "runlevel") != .number(5) { drill.run(for: .seconds(30)) }
      drill.run(for: .minutes(10))
      #expect(drill.pce("eu", "health") == .symbol("normal"))
    }
  }

  @Test(.shows("SC-API-007"))
  func `a PCE tells the role that it knows, which may be stale`() {
    var drill = Rehearsal()
    drill.power(false, at: 0)
    drill.setRunlevel(2, on: ["eu", "ap"])
    _ = drill.complete("supercluster-drop", on: "eu", [drill.argument("pce", "us")])
    _ = drill.complete("supercluster-assign-leader", on: "eu")
    drill.command("isolate", on: "us")
    drill.power(true, at: 0)
    drill.run(for: .minutes(20))
    let former = Viewpoint.belief(of: drill.entity("us"))
    #expect(drill.pce("us", "role", seenFrom: former) == .symbol("leader"))
    #expect(drill.pce("eu", "role", seenFrom: former) == .symbol("member"))
    #expect(drill.pce("us", "role") == .symbol("dropped"))
    drill.setRunlevel(5, on: ["eu", "ap"])
    for (pce, role) in [("eu", "leader"), ("ap", "member")] {
      drill.command("log-in", on: pce)
      #expect(drill.notes(about: "pce:\(pce)").last == "takes a login as \(role)")
    }
  }
}
