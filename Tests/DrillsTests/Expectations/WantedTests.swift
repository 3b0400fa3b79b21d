import ClusterModeling
import Drills
import Observations
import Testing
import Units

@Suite struct WantedTests {
  private static func negative(_ wanted: Verdict.Wanted = .violated) throws -> DrillExpectation {
    var claim = DrillExpectation(.never(try .condition("count(pce, role == leader) > 1")))
    claim.wanted = wanted
    return claim
  }

  private static func twoLeaders(_ claim: DrillExpectation, at span: Duration) throws -> Verdict {
    let play = Play([claim])
    play.happens("power-loss", .end, at: .hours(2))
    play.at(span) { $0.set("pce:eu-west", "role", .symbol("leader")) }
    return try play.verdict()
  }

  @Test func `a wanted violation is as wanted, its absence is not`() throws {
    #expect(try Self.twoLeaders(try Self.negative(), at: .hours(3)).isAsWanted)
    #expect(try !Play([try Self.negative()]).verdict().isAsWanted)
  }

  @Test func `either is as wanted where the scenario says so`() throws {
    #expect(try Self.twoLeaders(try Self.negative(.any), at: .hours(3)).isAsWanted)
    #expect(try Play([try Self.negative(.any)]).verdict().isAsWanted)
  }

  @Test(arguments: [(119, false), (120, true), (140, true), (141, false)] as [(Int64, Bool)])
  func `a wanted violation must come first in its stretch`(minute: Int64, isWanted: Bool) throws {
    var claim = try Self.negative()
    claim.firstViolation = (
      EventReference("power-loss", .end), EventReference("power-loss", .end), .minutes(20)
    )
    let play = Play([claim])
    let event = { play.happens("power-loss", .end, at: .hours(2)) }
    if minute >= 120 { event() }
    play.at(.minutes(minute)) { $0.set("pce:eu-west", "role", .symbol("leader")) }
    if minute < 120 { event() }
    let verdict = try play.verdict()
    #expect(verdict.outcome == .violated)
    #expect(verdict.isAsWanted == isWanted)
    #expect(verdict.evidence.contains("the first was wanted between +2h and +2h20m") == !isWanted)
  }

  @Test func `a stretch that never begins holds no violation`() throws {
    var claim = try Self.negative()
    claim.firstViolation = (EventReference("no"), EventReference("no"), .zero)
    let verdict = try Self.twoLeaders(claim, at: .hours(3))
    #expect(!verdict.isAsWanted)
    #expect(verdict.evidence.hasSuffix("after no.start, which did not happen"))
  }

  @Test func `the end is judged at the end and says what was seen`() throws {
    let settled = DrillExpectation(
      .atEnd(try .condition("all(pce, health == normal) and pce:leader != pce:us-east")))
    let play = Play([settled])
    let violated = try play.verdict()
    #expect(violated.outcome == .violated)
    #expect(violated.firstViolation == Instant(.hours(8)))
    #expect(
      violated.evidence
        == "at the end pce:leader = pce:us-east, pce:us-east = pce:us-east")
    let later = Play([settled])
    later.at(.hours(1)) {
      $0.set("pce:us-east", "role", .symbol("member"))
      $0.set("pce:eu-west", "role", .symbol("leader"))
    }
    #expect(try later.verdict().outcome == .satisfied)
  }

  @Test func `verdicts come in the order of the file with name, claim, facts and warning`() throws {
    var first = try Self.negative()
    first.name = "first"
    first.isWarning = true
    first.facts = ["SC-LEADER-004"]
    var second = DrillExpectation(.atEnd(try .condition("true")))
    second.name = "second"
    let verdicts = Play([first, second]).verdicts()
    #expect(verdicts.map(\.name) == ["first", "second"])
    #expect(verdicts[0].isWarning && verdicts[0].facts == ["SC-LEADER-004"])
    #expect(verdicts[1].claim == "as written" && verdicts[1].outcome == .satisfied)
  }
}
