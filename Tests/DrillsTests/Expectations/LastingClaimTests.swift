import ClusterModeling
import Drills
import Observations
import Testing
import Units

@Suite struct LastingClaimTests {
  private static func twoLeaders() throws -> DrillExpectation {
    DrillExpectation(.never(try .condition("count(pce, role == leader) > 1")))
  }

  @Test func `two leaders for a while are a violation with instant, length and names`() throws {
    let play = Play([try Self.twoLeaders()])
    play.at(.minutes(132)) { $0.set("pce:eu-west", "role", .symbol("leader")) }
    play.at(.minutes(173)) { $0.set("pce:us-east", "role", .symbol("member")) }
    let verdict = try play.verdict()
    #expect(verdict.outcome == .violated)
    #expect(verdict.firstViolation == Instant(.minutes(132)))
    #expect(verdict.violatedFor == .minutes(41))
    #expect(
      verdict.evidence
        == "first at +2h12m: count(pce, role == leader) = 2 (pce:us-east, pce:eu-west); 41m in all")
    #expect(verdict.margin == Margin(value: -1, unit: .count))
  }

  @Test func `two leaders that last no time are no violation`() throws {
    let play = Play([try Self.twoLeaders()])
    play.at(.hours(1)) { $0.set("pce:eu-west", "role", .symbol("leader")) }
    play.at(.hours(1)) { $0.set("pce:us-east", "role", .symbol("member")) }
    let verdict = try play.verdict()
    #expect(verdict.outcome == .satisfied)
    #expect(verdict.exercised == 1)
    #expect(verdict.margin == Margin(value: 0, unit: .count))
  }

  @Test func `a violation at the very end counts`() throws {
    let play = Play([try Self.twoLeaders()], length: .hours(1))
    play.at(.hours(1)) { $0.set("pce:eu-west", "role", .symbol("leader")) }
    let verdict = try play.verdict()
    #expect(verdict.outcome == .violated)
    #expect(verdict.firstViolation == Instant(.hours(1)))
    #expect(verdict.violatedFor == .zero)
  }

  @Test func `nothing that it reads changes: not exercised`() throws {
    let play = Play([try Self.twoLeaders()])
    play.at(.minutes(1)) { $0.set("pce:eu-west", "cpu", .number(0.9)) }
    let verdict = try play.verdict()
    #expect(verdict.outcome == .notExercised)
    #expect(verdict.evidence == "nothing that it reads changed after the first fault")
    #expect(!verdict.isAsWanted)
  }

  @Test func `a change before the first fault is no test, the fault itself is one`() throws {
    let claim = DrillExpectation(.always(try .condition("count(pce, health == normal) >= 1")))
    let before = Play([claim])
    before.at(.minutes(1), isFault: false) { $0.set("pce:eu-west", "health", .symbol("warning")) }
    before.at(.minutes(2)) { $0.set("link:us-east->eu-west", "up", .boolean(false)) }
    #expect(try before.verdict().exercised == 0)
    let fault = Play([claim])
    fault.at(.minutes(2)) { $0.set("pce:eu-west", "health", .symbol("critical")) }
    let verdict = try fault.verdict()
    #expect(verdict.exercised == 1)
    #expect(verdict.outcome == .satisfied)
    #expect(verdict.margin == Margin(value: 1, unit: .count))
    #expect(verdict.evidence.isEmpty)
  }

  @Test func `the fault does not make a test of a change before it`() throws {
    let play = Play([DrillExpectation(.always(try .condition("count(pce, health == normal) >= 1")))]
    )
    play.at(.minutes(1), isFault: false) { $0.set("pce:eu-west", "health", .symbol("warning")) }
    play.at(.minutes(2)) { $0.set("pce:eu-west", "health", .symbol("critical")) }
    #expect(try play.verdict().exercised == 1)
  }

  @Test func `an age that grows is no change of what is read, its start and stop are`() throws {
    let play = Play([DrillExpectation(.always(try .condition("max(replication.lag) <= 2h")))])
    play.at(.minutes(10)) {
      $0.set("replication:us-east->eu-west", "lag", .number(1e9), slope: 1)
    }
    play.at(.minutes(20)) { $0.set("link:us-east->eu-west", "up", .boolean(false)) }
    play.at(.minutes(100)) { $0.set("replication:us-east->eu-west", "lag", .number(0)) }
    let verdict = try play.verdict()
    #expect(verdict.exercised == 2)
    #expect(verdict.outcome == .satisfied)
    // Ninety minutes of growth from one second leave 2 h - 1 h 30 m - 1 s.
    #expect(verdict.margin == Margin(value: 7200 - 5401, unit: .seconds))
  }

  @Test func `a limit that an age crosses between events is violated from that nanosecond on`()
    throws
  {
    let play = Play([DrillExpectation(.always(try .condition("max(replication.lag) <= 30s")))])
    play.at(.minutes(10)) { $0.set("replication:us-east->eu-west", "lag", .number(0), slope: 1) }
    play.at(.minutes(12)) { $0.set("replication:us-east->eu-west", "lag", .number(0)) }
    let verdict = try play.verdict()
    #expect(verdict.outcome == .violated)
    #expect(verdict.firstViolation == Instant(.minutes(10) + .seconds(30) + .nanoseconds(1)))
    #expect(verdict.violatedFor == .seconds(90) - .nanoseconds(1))
    #expect(verdict.margin == Margin(value: -90, unit: .seconds))
    #expect(verdict.evidence.contains("max(replication.lag) = 30s"))
  }

  @Test func `activations of when count, a stretch of truth once`() throws {
    var claim = DrillExpectation(.always(try .condition("exists(pce, role == leader)")))
    claim.when = try .condition("any(pce, health != normal)")
    claim.exercisedAtLeast = 3
    let play = Play([claim])
    for minute in [10, 20] as [Int64] {
      play.at(.minutes(minute)) { $0.set("pce:eu-west", "health", .symbol("warning")) }
      play.at(.minutes(minute + 2)) { $0.set("pce:ap-south", "health", .symbol("warning")) }
      play.at(.minutes(minute + 5)) {
        $0.set("pce:eu-west", "health", .symbol("normal"))
        $0.set("pce:ap-south", "health", .symbol("normal"))
      }
    }
    let verdict = try play.verdict()
    #expect(verdict.exercised == 2)
    #expect(verdict.outcome == .notExercised)
    #expect(verdict.evidence.contains("put to the test 2 times, at least 3 wanted"))
  }

  @Test func `when that never comes true says so`() throws {
    var claim = DrillExpectation(.always(try .condition("exists(pce, role == leader)")))
    claim.when = try .condition("any(pce, health == critical)")
    let verdict = try Play([claim]).verdict()
    #expect(verdict.outcome == .notExercised)
    #expect(verdict.evidence == "what puts it to the test never came true")
  }

  @Test func `between two events only what is between them counts`() throws {
    var claim = DrillExpectation(.always(try .condition("all(pce, health == normal)")))
    claim.between = (EventReference("cut"), EventReference("cut", .end))
    let play = Play([claim])
    play.at(.minutes(5)) { $0.set("pce:eu-west", "health", .symbol("critical")) }
    play.at(.minutes(6)) { $0.set("pce:eu-west", "health", .symbol("normal")) }
    play.happens("cut", at: .minutes(10))
    play.at(.minutes(11)) { $0.set("pce:eu-west", "cpu", .number(0.1)) }
    play.happens("cut", .end, at: .minutes(20))
    play.at(.minutes(20)) { $0.set("pce:eu-west", "health", .symbol("critical")) }
    let verdict = try play.verdict()
    #expect(verdict.outcome == .notExercised)
    #expect(verdict.firstViolation == nil)
  }

  @Test func `between two events a violation counts from the first to the second`() throws {
    var claim = DrillExpectation(.always(try .condition("all(pce, health == normal)")))
    claim.between = (EventReference("cut"), EventReference("cut", .end))
    let play = Play([claim])
    play.at(.minutes(5)) { $0.set("pce:eu-west", "health", .symbol("critical")) }
    play.happens("cut", at: .minutes(10))
    play.happens("cut", .end, at: .minutes(20))
    let verdict = try play.verdict()
    #expect(verdict.firstViolation == Instant(.minutes(10)))
    #expect(verdict.violatedFor == .minutes(10))
    #expect(verdict.evidence.contains("pce:eu-west: health = critical"))
  }

  @Test func `a stretch that never begins is told`() throws {
    var claim = DrillExpectation(.always(try .condition("all(pce, health == normal)")))
    claim.between = (EventReference("cut"), nil)
    let verdict = try Play([claim]).verdict()
    #expect(verdict.outcome == .notExercised)
    #expect(verdict.evidence == "cut.start did not happen")
  }

  @Test func `a claim with a hold is violated when the hold is broken, not before it is over`()
    throws
  {
    let play = Play([DrillExpectation(.never(try .condition("unreachable(pce:eu-west) for 5m")))])
    play.at(.minutes(1)) { $0.set("pce:eu-west", "unreachable", .boolean(true)) }
    play.at(.minutes(5)) { $0.set("pce:eu-west", "unreachable", .boolean(false)) }
    play.at(.minutes(10)) { $0.set("pce:eu-west", "unreachable", .boolean(true)) }
    play.at(.minutes(17)) { $0.set("pce:eu-west", "unreachable", .boolean(false)) }
    let verdict = try play.verdict()
    #expect(verdict.firstViolation == Instant(.minutes(15)))
    #expect(verdict.violatedFor == .minutes(2))
  }

  @Test func `and takes the worst margin, or the best, several units are told apart`() throws {
    let play = Play([
      DrillExpectation(
        .always(try .condition("pce:us-east.policy_age <= 1h and pce:eu-west.policy_age <= 3h"))),
      DrillExpectation(
        .always(try .condition("pce:us-east.policy_age <= 1h or pce:eu-west.policy_age <= 3h"))),
      DrillExpectation(
        .always(try .condition("pce:us-east.policy_age <= 1h and pce:us-east.runlevel >= 3"))),
      DrillExpectation(.always(try .condition("all(pce, health == normal)"))),
    ])
    play.at(.minutes(1)) { $0.set("pce:us-east", "policy_age", .number(1800e9)) }
    let verdicts = play.verdicts()
    #expect(verdicts[0].margin == Margin(value: 1800, unit: .seconds))
    #expect(verdicts[1].margin == Margin(value: 10800, unit: .seconds))
    #expect(verdicts[2].margin == nil)
    #expect(verdicts[2].evidence.contains("margins 30m and 2"))
    #expect(verdicts[3].margin == nil)
  }
}
