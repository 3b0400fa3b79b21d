import ClusterModeling
import TestSupport
import Testing
import Units

@testable import ClusterModels

/// Load balancers and their probes, and where traffic goes.
@Suite struct CoreHATrafficTests {
  /// A promotion that takes five minutes, so that the balancer is first.
  private let slow = CoreHAText(secondary: [("promotion", .duration(.minutes(5)))])

  private func lost(_ text: CoreHAText, for span: Duration) -> CoreHARehearsal {
    var rehearsal = CoreHARehearsal(text)
    rehearsal.run(until: .minutes(20))
    rehearsal.begin("core.down", at: "p")
    rehearsal.run(for: span)
    return rehearsal
  }

  @Test(.shows("CH-LB-001", "CH-LB-002", "CH-LB-003", "CH-GAP-005"))
  func `the pages say the guide's exact words`() {
    var rehearsal = CoreHARehearsal()
    #expect(rehearsal.model.statusPage(0) == "MOBILEIRON-STATUS: OK")
    #expect(rehearsal.model.haStatusPage(1) == "MOBILEIRON-STATUS: OK (Mode: Standby)")
    #expect(rehearsal.model.statusPage(1).isEmpty)
    rehearsal.begin("core.down", at: "p")
    rehearsal.run(for: .minutes(10))
    #expect(rehearsal.model.statusPage(0).isEmpty)
    #expect(rehearsal.symbol("p", "status_page") == "fail")
    #expect(rehearsal.model.haStatusPage(1) == "MOBILEIRON-STATUS: OK (Mode: Primary)")
    rehearsal.begin("core.down", at: "s")
    #expect(rehearsal.model.haStatusPage(1).isEmpty)
    #expect(rehearsal.symbol("s", "ha_status_page") == "fail")
  }

  @Test(.shows("CH-LB-004", "CH-GAP-010", "AS-IVC-017", "AS-IVC-018"))
  func `traffic moves when the Primary has failed and the Secondary is Standby`() {
    var rehearsal = lost(slow, for: .seconds(20))
    #expect(rehearsal.named("lb", "sends_to") == "p")
    rehearsal.run(for: .seconds(2))
    #expect(rehearsal.named("lb", "sends_to") == "s")
    #expect(rehearsal.notes("CH-LB-004").contains { $0.hasPrefix("sends traffic to s") })
    // Not while the Primary is well, whatever the Secondary says.
    var still = CoreHARehearsal()
    still.run(until: .hours(2))
    #expect(still.named("lb", "sends_to") == "p")
  }

  @Test(.shows("CH-LB-004"))
  func `with both Cores down traffic stays where it is`() {
    var rehearsal = CoreHARehearsal(slow)
    rehearsal.begin("core.down", at: "s")
    rehearsal.run(for: .minutes(5))
    rehearsal.begin("core.down", at: "p")
    rehearsal.run(for: .minutes(5))
    #expect(rehearsal.named("lb", "sends_to") == "p")
    #expect(rehearsal.holds("lb", "withheld"))
    #expect(rehearsal.hazards.contains("failover-withheld"))
  }

  @Test(.shows("CH-LB-007", "CH-GAP-011", "AS-IVC-019"))
  func `a Secondary that promotes first strands the traffic`() {
    // Detection of 91 s at least and no promotion time; the balancer needs three minutes.
    let late: CoreHAText.Keys = [
      ("probe_interval", .duration(.seconds(90))), ("probe_timeout", .duration(.seconds(1))),
    ]
    var rehearsal = lost(CoreHAText(balancer: late), for: .hours(1))
    #expect(rehearsal.symbol("s", "state") == "active")
    #expect(rehearsal.named("lb", "sends_to") == "p")
    #expect(rehearsal.symbol("mdm", "service") == "traffic-stranded")
    #expect(rehearsal.hazards.contains("traffic-stranded"))
    #expect((rehearsal.figure("outage.traffic-stranded") ?? 0) > 3_000)
    let relaxed = lost(
      CoreHAText(balancer: late + [("accepts_primary", .boolean(true))]), for: .hours(1))
    #expect(relaxed.symbol("mdm", "service") == "served")
    // The other way round the reader has nothing to say.
    func warns(_ keys: CoreHAText.Keys) -> Bool {
      CoreHARehearsal.problems(CoreHAText(balancer: keys)).contains {
        $0.sources.contains("CH-LB-007")
      }
    }
    #expect(warns(late) && !warns([]))
  }

  @Test(.shows("CH-LB-008", "CH-RTO-001"))
  func `traffic that is moved first waits for the promotion`() throws {
    var rehearsal = lost(slow, for: .minutes(4))
    #expect(rehearsal.symbol("mdm", "service") == "target-still-standby")
    rehearsal.run(for: .minutes(10))
    #expect(rehearsal.symbol("mdm", "service") == "served")
    rehearsal.finish()
    let detection = try #require(rehearsal.metric("detection"))
    let outage = try #require(rehearsal.metric("outage"))
    #expect(outage == max(detection + 300, 21))
    #expect(rehearsal.metric("outage.core-down") == 21)
    #expect(rehearsal.metric("outage.target-still-standby") == outage - 21)
    #expect(rehearsal.metric("outage.longest") == outage)
  }

  @Test(.shows("CH-LB-005"))
  func `traffic goes back by hand only`() {
    var rehearsal = CoreHARehearsal(slow)
    let fault = rehearsal.begin("core.down", at: "p")
    rehearsal.run(for: .minutes(20))
    rehearsal.end(fault)
    rehearsal.run(for: .hours(6))
    #expect(rehearsal.named("lb", "sends_to") == "s")
    #expect(rehearsal.model.tally.switches == 1)
    rehearsal.command("resume-traffic", on: "lb")
    #expect(rehearsal.named("lb", "sends_to") == "p")
  }

  @Test(.shows("CH-LB-011", "CH-LB-012"))
  func `without manual resume devices meet a Primary that lacks what was written since`() {
    var text = slow
    text.balancer = [("manual_resume", .boolean(false))]
    var rehearsal = CoreHARehearsal(text)
    let fault = rehearsal.begin("core.down", at: "p")
    rehearsal.run(for: .minutes(20))
    rehearsal.arrive(times: 4)
    rehearsal.end(fault)
    rehearsal.run(for: .hours(1))
    #expect(rehearsal.named("lb", "sends_to") == "p")
    rehearsal.arrive(times: 3)
    rehearsal.arrive(times: 2, load: 2)
    rehearsal.finish()
    #expect(rehearsal.metric("writes.at_stale") == 3)
    #expect(rehearsal.metric("reads.at_stale") == 2)
  }

  @Test(.shows("CH-LB-012", "CH-LB-011", "CH-GAP-011"))
  func `each task that the balancer lacks is named`() {
    func tasks(_ keys: CoreHAText.Keys) -> [String] {
      CoreHARehearsal.problems(CoreHAText(balancer: keys))
        .filter { $0.sources.contains("CH-LB-012") }.map { String($0.message.prefix(6)) }
    }
    #expect(tasks([]).isEmpty)
    #expect(tasks([("probe_primary", .boolean(false))]) == ["task 1"])
    #expect(tasks([("probe_secondary", .boolean(false))]) == ["task 2"])
    #expect(tasks([("accepts_primary", .boolean(true))]) == ["task 3"])
    #expect(tasks([("manual_resume", .boolean(false))]) == ["task 4"])
    var blind = CoreHAText(secondary: [("promotion", .duration(.minutes(5)))])
    blind.balancer = [("probe_primary", .boolean(false))]
    #expect(lost(blind, for: .hours(1)).named("lb", "sends_to") == "p")
  }

  @Test(.shows("CH-LB-010", "CH-REC-006"))
  func `after a false promotion a later failure is not covered`() {
    var rehearsal = CoreHARehearsal()
    let cut = rehearsal.begin("inter_core.cut", at: "s")
    rehearsal.run(for: .minutes(30))
    rehearsal.end(cut)
    rehearsal.run(for: .hours(2))
    #expect(rehearsal.named("lb", "sends_to") == "p")
    #expect(rehearsal.count("mdm", "actives") == 2)
    #expect(!rehearsal.holds("mdm", "protected"))
    #expect(rehearsal.seconds("s", "data_age") >= 2.5 * 3_600)
    rehearsal.begin("core.down", at: "p")
    rehearsal.run(for: .minutes(30))
    #expect(rehearsal.holds("lb", "withheld"))
    #expect(rehearsal.symbol("mdm", "service") == "traffic-stranded")
    rehearsal.finish()
    #expect(rehearsal.metric("failovers.false") == 1)
    #expect((rehearsal.metric("two_actives.duration") ?? 0) > 7_200)
    #expect((rehearsal.metric("unprotected.duration") ?? 0) > 7_200)
  }

  @Test(.shows("CH-TOPO-002"), arguments: CoreHA.ControllerPlan.Kind.allCases)
  func `the controller may be a balancer, a global one or DNS, whose clients follow later`(
    kind: CoreHA.ControllerPlan.Kind
  ) {
    var text = slow
    text.balancer = [("kind", .text(kind.rawValue))]
    if kind == .dns { text.balancer?.append(("dns_ttl", .duration(.minutes(10)))) }
    var rehearsal = lost(text, for: .minutes(9))
    #expect(rehearsal.symbol("lb", "kind") == kind.rawValue)
    #expect(rehearsal.named("lb", "sends_to") == "s")
    #expect(rehearsal.named("mdm", "traffic_at") == (kind == .dns ? "p" : "s"))
    rehearsal.run(for: .minutes(2))
    #expect(rehearsal.named("mdm", "traffic_at") == "s")
  }

  @Test(.shows("CH-TOPO-016"))
  func `devices come by one name, and the Core behind it counts them`() {
    var rehearsal = lost(slow, for: .minutes(10))
    rehearsal.arrive(times: 5, load: 1)
    #expect(rehearsal.count("s", "registered") == 105)
    #expect(rehearsal.model.book.writes.allSatisfy { $0.core == 1 })
    #expect(rehearsal.count("phones", "served") == 100)
    rehearsal.begin("core.down", at: "s")
    rehearsal.arrive(times: 2, load: 1)
    #expect(rehearsal.count("phones", "served") == 0)
    rehearsal.run(for: .hours(2))
    rehearsal.finish()
    #expect(rehearsal.metric("requests.unserved") == 2)
    #expect((rehearsal.metric("device_hours_lost") ?? 0) > 200)
    #expect(
      rehearsal.metric("check_ins.missed")
        == ((rehearsal.metric("device_hours_lost") ?? 0) / 4).rounded())
  }

  @Test(.shows("CH-GAP-013", "CH-GAP-026"))
  func `both Cores are probed, as long as they are up, whatever lies between them`() {
    var rehearsal = CoreHARehearsal(slow)
    _ = rehearsal.cut()
    rehearsal.run(for: .minutes(30))
    #expect(rehearsal.model.controllers[0].answers == [true, false])
    #expect(
      rehearsal.model.summaryLines.contains {
        $0.contains("probes p as Primary and s as Secondary")
      })
    #expect(
      rehearsal.model.summaryLines.contains { $0.contains("only the Secondary gets the HA probe") })
  }

  @Test(.shows("CH-GAP-010"))
  func `figures of the probes that cannot be are refused`() {
    let text = CoreHAText(balancer: [("probe_timeout", .duration(.seconds(10)))])
    #expect(
      CoreHARehearsal.problems(text).contains {
        $0.severity == .error && $0.sources == ["CH-GAP-010"]
      })
  }
}
