import ClusterModeling
import Observations
import TestSupport
import Testing
import Units

@testable import ClusterModels

/// The thin line: power lost at the leader's site, a member promoted by the guide, power back.
@Suite struct LeaderSiteOutageTests {
  /// us loses power at minute 30; eu is promoted by the guide's steps.
  private func promoted(isolating: Bool, _ text: SystemText = SystemText()) -> Rehearsal {
    var drill = Rehearsal(text)
    drill.run(until: .minutes(30))
    drill.power(false, at: 0)
    drill.run(for: .minutes(5))
    if isolating { drill.command("isolate", on: "us") }
    drill.setRunlevel(2, on: ["eu", "ap"])
    #expect(
      drill.complete("supercluster-drop", on: "eu", [("pce", .entity(drill.entity("us")))])
        == .succeeded)
    #expect(drill.complete("supercluster-assign-leader", on: "eu") == .succeeded)
    drill.setRunlevel(5, on: ["eu", "ap"])
    return drill
  }

  @Test(.shows("SC-ROLE-002"))
  func `nobody leads after the leader's loss until somebody assigns a leader`() {
    var drill = Rehearsal()
    drill.run(until: .minutes(30))
    #expect(drill.reading("supercluster", "bigco", "leaders") == .number(1))
    drill.power(false, at: 0)
    drill.run(for: .hours(8))
    #expect(drill.reading("supercluster", "bigco", "leaders") == .number(0))
    #expect(drill.pce("eu", "role") == .symbol("member"))
    #expect(drill.pce("ap", "role") == .symbol("member"))
  }

  @Test(.shows("SC-LEADER-002", "SC-CMD-012", "SC-CMD-013", "SC-DOC-038"))
  func `drop and assign-leader by the guide make a member the leader`() {
    let drill = promoted(isolating: true)
    #expect(drill.pce("eu", "role") == .symbol("leader"))
    #expect(drill.pce("ap", "role") == .symbol("member"))
    #expect(drill.pce("us", "role") == .symbol("dropped"))
    #expect(drill.pce("eu", "runlevel") == .number(5))
    #expect(drill.pce("ap", "believed_leader") == .entity(drill.entity("eu")))
    #expect(drill.pce("ap", "members_listed") == .number(2))
    #expect(drill.states("pce:eu", "role") == ["member", "leader"])
    #expect(drill.states("pce:eu", "runlevel") == ["5", "2", "5"])
  }

  @Test(.shows("SC-LEADER-004", "AS-LDR-001", "AS-LDR-002", "SC-LEADER-005"))
  func `a former leader that was not isolated comes back as a second leader`() {
    var drill = promoted(isolating: false)
    let restored = drill.now
    drill.power(true, at: 0)
    drill.run(for: .hours(1))
    #expect(drill.reading("supercluster", "bigco", "leaders") == .number(2))
    #expect(drill.pce("us", "role") == .symbol("leader"))
    #expect(drill.pce("eu", "uninvited") == .number(1))
    #expect(drill.record.hazards.map(\.name) == ["two-leaders"])
    #expect(drill.record.hazards[0].start > restored)
    #expect(drill.record.hazards[0].subjects == ["pce:us", "pce:eu"])
    drill.command("isolate", on: "us")
    #expect(drill.record.hazards[0].end == drill.now)
  }

  @Test(.shows("SC-LEADER-004"))
  func `an isolated former leader stays without effect when its power returns`() {
    var drill = promoted(isolating: true)
    drill.power(true, at: 0)
    drill.run(for: .hours(1))
    #expect(drill.pce("us", "runlevel") == .number(5))
    #expect(drill.reading("supercluster", "bigco", "leaders") == .number(1))
    #expect(drill.record.hazards.isEmpty)
  }

  @Test func `a former leader that nobody dropped leads on when its power returns`() {
    var drill = Rehearsal()
    drill.power(false, at: 0)
    drill.run(for: .hours(1))
    drill.power(true, at: 0)
    drill.run(for: .hours(1))
    #expect(drill.reading("supercluster", "bigco", "leader") == .entity(drill.entity("us")))
    #expect(drill.record.hazards.isEmpty)
  }

  @Test(.shows("AS-LDR-001"), arguments: ["stays apart as a leader of itself", "is refused"])
  func `other readings of the returning leader keep it out of the survivors' streams`(
    reading: String
  ) {
    var drill = promoted(
      isolating: false, SystemText(readings: [("returning_leader", .text(reading))]))
    drill.power(true, at: 0)
    drill.run(for: .hours(1))
    #expect(drill.pce("eu", "uninvited") == .number(0))
    let leaders = reading == "is refused" ? 1.0 : 2.0
    #expect(drill.reading("supercluster", "bigco", "leaders") == .number(leaders))
  }

  @Test(.shows("SC-RUNLEVEL-009"))
  func `the procedure takes the survivors off full operation and says so`() {
    var drill = promoted(isolating: true)
    drill.finish()
    let outages =
      drill.context.recorder.capabilities
      .first { $0.capability == "policy delivery" && $0.entity == "pce:ap" }?
      .outages(markers: [], endOfRun: drill.now) ?? []
    #expect(outages.count == 1)
    #expect(outages.first?.procedure == outages.first.map { ($0.end ?? drill.now) - $0.start })
  }
}
