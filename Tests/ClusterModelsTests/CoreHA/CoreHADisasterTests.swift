import ClusterModeling
import TestSupport
import Testing
import Units

@testable import ClusterModels

/// The third Core: chained behind the Secondary, in another data center.
@Suite struct CoreHADisasterTests {
  private func chain(_ third: CoreHAText.Keys = [], two tiers: Bool = true) -> CoreHAText {
    var text = CoreHAText(secondary: [("site", .text("dc1"))], third: third)
    guard tiers else { return text }
    text.furtherControllers = [
      (
        "global",
        CoreHAText.record([
          ("kind", .text("gtm")), ("primary", .text("lb")), ("secondary", .text("d")),
          ("probe_interval", .duration(.seconds(30))),
        ])
      )
    ]
    return text
  }

  @Test(.shows("CH-TOPO-005", "CH-TOPO-006"))
  func `the third Core watches and pulls from the Secondary, never from the Primary`() {
    var rehearsal = CoreHARehearsal(chain())
    #expect(rehearsal.named("d", "watches") == "s")
    #expect(rehearsal.symbol("d", "server") == "DR" && rehearsal.symbol("d", "mode") == "secondary")
    rehearsal.arrive(times: 3)
    rehearsal.run(until: .minutes(31))
    #expect(rehearsal.count("d", "lacks") == 3)
    rehearsal.run(until: .minutes(44))
    #expect(rehearsal.count("s", "lacks") == 0 && rehearsal.count("d", "lacks") == 3)
    rehearsal.run(until: .minutes(51))
    #expect(rehearsal.count("d", "lacks") == 0)
    #expect(rehearsal.model.cores[2].watch.attempts > 0)
    rehearsal.begin("core.down", at: "p")
    rehearsal.run(for: .seconds(100))
    #expect(rehearsal.count("d", "missed_heartbeats") == 0)
  }

  @Test(.shows("CH-DR-001"))
  func `its copy is at most both periods and both syncs old, and comes near to that`() throws {
    var rehearsal = CoreHARehearsal(
      // Its syncs begin 1 s before those of the Secondary end.
      chain([("start_time", .duration(.minutes(35) - .seconds(1)))]))
    rehearsal.run(until: .hours(4))
    var worst = 0.0
    for _ in 0..<360 {
      rehearsal.run(for: .seconds(30))
      worst = max(worst, rehearsal.seconds("d", "data_age"))
    }
    rehearsal.finish()
    let bound = try #require(rehearsal.metric("recovery_point.dr_bound"))
    #expect(bound == 130 * 60)
    #expect(worst <= bound && worst > bound - 60)
  }

  @Test(.shows("CH-DR-002", "CH-GAP-003"))
  func `a third Core that promotes itself does so beside a healthy Primary`() {
    let promotes: CoreHAText.Keys = [("if_failure_detected", .text("promote-to-primary"))]
    var rehearsal = CoreHARehearsal(chain(promotes))
    rehearsal.begin("core.down", at: "s")
    rehearsal.run(for: .minutes(20))
    #expect(["p", "d"].map { rehearsal.symbol($0, "state") } == ["active", "active"])
    #expect(rehearsal.hazards.contains("two-actives"))
    #expect(
      CoreHARehearsal.problems(chain(promotes)).contains {
        $0.sources == ["CH-DR-002", "CH-GAP-003"]
      })
    var kept = CoreHARehearsal(chain())
    kept.begin("core.down", at: "s")
    kept.run(for: .minutes(20))
    #expect(["p", "d"].map { kept.symbol($0, "state") } == ["active", "standby"])
    #expect(kept.count("mdm", "failovers") == 1)
  }

  @Test(.shows("CH-DR-002"))
  func `a cut between the sites is taken for a failure of the Secondary`() {
    var rehearsal = CoreHARehearsal(
      chain([("if_failure_detected", .text("promote-to-primary"))]))
    _ = rehearsal.cut()
    rehearsal.run(for: .minutes(20))
    #expect(
      rehearsal.symbol("d", "state") == "active" && rehearsal.symbol("p", "state") == "active")
    #expect(rehearsal.figure("failovers.false") == 1)
  }

  @Test(.shows("CH-DR-003"))
  func `it does not notice that the Primary is lost, and follows the promoted Secondary`() {
    var rehearsal = CoreHARehearsal(chain())
    rehearsal.run(until: .hours(2))
    rehearsal.begin("core.down", at: "p")
    rehearsal.run(for: .minutes(10))
    #expect(rehearsal.symbol("s", "state") == "active")
    rehearsal.arrive(times: 2)
    rehearsal.run(for: .hours(3))
    #expect(rehearsal.count("d", "missed_heartbeats") == 0)
    #expect(rehearsal.symbol("d", "state") == "standby")
    #expect(rehearsal.count("d", "lacks") == 0)
    #expect(rehearsal.seconds("d", "data_age") < 65 * 60)
  }

  @Test(.shows("CH-DR-004", "CH-GAP-022"))
  func `while the Secondary is behind, its syncs succeed and bring nothing newer`() {
    var rehearsal = CoreHARehearsal(chain())
    rehearsal.run(until: .hours(2))
    rehearsal.begin("sync.fails", at: "s")
    rehearsal.arrive(times: 5)
    rehearsal.run(until: .hours(8))
    let last = rehearsal.model.cores[2].replication.history.last
    #expect(last?.result == .success && last?.items == 0)
    #expect(rehearsal.seconds("d", "data_age") > 6 * 3_600)
    // A source that is in the middle of a sync gives its last complete state.
    var during = CoreHARehearsal(chain([("start_time", .duration(.minutes(32)))]))
    during.arrive(times: 4)
    during.run(until: .minutes(38))
    #expect(during.count("s", "lacks") == 0)
    #expect(during.count("d", "lacks") == 4)
    #expect(during.model.summaryLines.contains { $0.contains("CH-GAP-022") })
  }

  @Test(.shows("CH-TOPO-008", "CH-GAP-012", "CH-GAP-003"))
  func `when the main data center is lost the third Core gets traffic once it is active`() {
    var rehearsal = CoreHARehearsal(chain())
    rehearsal.power(false, at: 0)
    rehearsal.run(for: .minutes(30))
    #expect(rehearsal.symbol("d", "state") == "standby")
    #expect(rehearsal.symbol("mdm", "service") == "no-route")
    #expect(rehearsal.hazards.contains("no-route"))
    rehearsal.type("failover-mode", on: "d", [("mode", .symbol("primary"))])
    rehearsal.run(for: .minutes(2))
    #expect(rehearsal.named("global", "sends_to") == "d")
    #expect(rehearsal.symbol("mdm", "service") == "served")
    let problems = CoreHARehearsal.problems(chain())
    #expect(problems.contains { $0.sources == ["CH-GAP-012"] })
    var byItself = CoreHARehearsal(
      chain([("if_failure_detected", .text("promote-to-primary"))]))
    byItself.power(false, at: 0)
    byItself.run(for: .minutes(30))
    #expect(byItself.symbol("mdm", "service") == "served")
    #expect(byItself.named("mdm", "traffic_at") == "d")
  }

  @Test(.shows("CH-TOPO-009"))
  func `two tiers of controllers have probes of their own`() {
    var text = chain([("if_failure_detected", .text("promote-to-primary"))])
    text.secondary.append(("promotion", .duration(.minutes(3))))
    var rehearsal = CoreHARehearsal(text)
    rehearsal.run(until: .minutes(5) + .seconds(5))
    rehearsal.begin("core.down", at: "p")
    rehearsal.run(for: .seconds(27))
    // The lower one has moved within the data center, and the upper one need not.
    #expect(rehearsal.named("lb", "sends_to") == "s")
    #expect(rehearsal.holds("global", "at_home"))
    rehearsal.run(for: .minutes(10))
    rehearsal.begin("core.down", at: "s")
    rehearsal.run(for: .seconds(59))
    #expect(rehearsal.holds("global", "at_home"))
    rehearsal.run(for: .minutes(5))
    #expect(rehearsal.named("global", "sends_to") == "d")
  }
}
