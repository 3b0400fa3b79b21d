import ClusterModeling
import Drills
import Observations
import Testing
import Units

@Suite struct EventClaimTests {
  private static func leaderBack(hold: Duration = .zero) throws -> DrillExpectation {
    DrillExpectation(
      .eventually(
        try .condition("exists(pce, role == leader and health == normal)"),
        after: EventReference("power-loss"), within: .minutes(90), holdFor: hold))
  }

  /// The leader is lost at half an hour.
  private static func loss(_ claim: DrillExpectation, length: Duration = .hours(8)) -> Play {
    let play = Play([claim], length: length)
    play.at(.minutes(30)) { $0.set("pce:us-east", "health", .symbol("critical")) }
    play.happens("power-loss", at: .minutes(30))
    return play
  }

  private static func promote(_ world: FakeWorld) {
    world.set("pce:eu-west", "role", .symbol("leader"))
  }

  @Test func `a leader in time satisfies, with the time left as margin`() throws {
    let play = Self.loss(try Self.leaderBack(hold: .minutes(15)))
    play.at(.minutes(72), Self.promote)
    let verdict = try play.verdict()
    #expect(verdict.outcome == .satisfied)
    #expect(verdict.exercised == 1)
    #expect(verdict.margin == Margin(value: 48 * 60, unit: .seconds))
    #expect(verdict.evidence == "longest wait 42m of 1h30m")
  }

  @Test func `a leader at the very deadline is in time, a nanosecond later it is not`() throws {
    let inTime = Self.loss(try Self.leaderBack())
    inTime.at(.minutes(120), Self.promote)
    #expect(try inTime.verdict().outcome == .satisfied)
    let late = Self.loss(try Self.leaderBack())
    late.at(.minutes(120) + .nanoseconds(1), Self.promote)
    let verdict = try late.verdict()
    #expect(verdict.outcome == .violated)
    #expect(verdict.firstViolation == Instant(.minutes(120)))
    #expect(verdict.violatedFor == .nanoseconds(1))
  }

  @Test func `a leader that comes late is a violation that says what was missing and how late`()
    throws
  {
    let play = Self.loss(try Self.leaderBack())
    play.at(.minutes(160), Self.promote)
    let verdict = try play.verdict()
    #expect(verdict.outcome == .violated)
    #expect(verdict.violatedFor == .minutes(40))
    #expect(verdict.margin == Margin(value: -40 * 60, unit: .seconds))
    #expect(
      verdict.evidence
        == "not within 1h30m after power-loss.start at +30m: none of 3; came 40m late")
  }

  @Test func `a leader that does not hold is none`() throws {
    let play = Self.loss(try Self.leaderBack(hold: .minutes(15)))
    play.at(.minutes(60), Self.promote)
    play.at(.minutes(70)) { $0.set("pce:eu-west", "health", .symbol("critical")) }
    let verdict = try play.verdict()
    #expect(verdict.outcome == .violated)
    #expect(verdict.firstViolation == Instant(.minutes(120)))
  }

  @Test func `a hold that breaks after the deadline is a violation when it breaks`() throws {
    let play = Self.loss(try Self.leaderBack(hold: .minutes(15)))
    play.at(.minutes(115), Self.promote)
    play.at(.minutes(125)) { $0.set("pce:eu-west", "health", .symbol("critical")) }
    #expect(try play.verdict().firstViolation == Instant(.minutes(125)))
  }

  @Test func `a condition that holds already counts from the event`() throws {
    let play = Play([try Self.leaderBack(hold: .minutes(15))])
    play.happens("power-loss", at: .minutes(30))
    let verdict = try play.verdict()
    #expect(verdict.outcome == .satisfied)
    #expect(verdict.margin == Margin(value: 90 * 60, unit: .seconds))
  }

  @Test func `the run ends before the deadline: not exercised, and says so`() throws {
    let verdict = try Self.loss(try Self.leaderBack(), length: .hours(1)).verdict()
    #expect(verdict.outcome == .notExercised)
    #expect(verdict.exercised == 0)
    #expect(verdict.evidence == "the run ended before 1h30m were over")
  }

  @Test func `the run ends after the deadline without a leader: violated`() throws {
    let verdict = try Self.loss(try Self.leaderBack(), length: .hours(2)).verdict()
    #expect(verdict.outcome == .violated)
    #expect(verdict.firstViolation == Instant(.hours(2)))
  }

  @Test func `the run ends during the hold: not exercised`() throws {
    let play = Self.loss(try Self.leaderBack(hold: .minutes(15)), length: .minutes(80))
    play.at(.minutes(70), Self.promote)
    let verdict = try play.verdict()
    #expect(verdict.outcome == .notExercised)
    #expect(verdict.evidence == "the run ended before 1h30m and the hold of 15m were over")
  }

  @Test func `each event is a trigger of its own; without one nothing is exercised`() throws {
    let play = Play([try Self.leaderBack()])
    for hour in [1, 4] as [Int64] {
      play.at(.hours(hour)) { $0.set("pce:us-east", "health", .symbol("critical")) }
      play.happens("power-loss", at: .hours(hour))
      play.at(.hours(hour) + .minutes(10 * hour)) {
        $0.set("pce:us-east", "health", .symbol("normal"))
      }
    }
    let verdict = try play.verdict()
    #expect(verdict.exercised == 2)
    #expect(verdict.evidence == "longest wait 40m of 1h30m")
    let none = try Play([try Self.leaderBack()]).verdict()
    #expect(none.outcome == .notExercised)
    #expect(none.evidence == "power-loss.start did not happen")
  }

  @Test func `lag that drains between events is in time at the nanosecond it does`() throws {
    let claim = DrillExpectation(
      .eventually(
        try .condition("max(replication.lag) <= 30s"), after: EventReference("wan", .end),
        within: .minutes(30), holdFor: .minutes(10)))
    let play = Play([claim])
    play.at(.minutes(10)) {
      $0.set("replication:us-east->eu-west", "lag", .number(630e9), slope: -1)
    }
    play.happens("wan", .end, at: .minutes(10))
    play.at(.minutes(25)) { $0.set("replication:us-east->eu-west", "lag", .number(0)) }
    let verdict = try play.verdict()
    #expect(verdict.outcome == .satisfied)
    #expect(verdict.margin == Margin(value: 20 * 60, unit: .seconds))
  }

  // MARK: Order

  private static let inOrder = DrillExpectation(
    .order([EventReference("promotion/drop", .done), EventReference("promotion/promote")]))

  @Test func `events in order satisfy`() throws {
    let play = Play([Self.inOrder])
    play.happens("promotion/drop", .done, at: .minutes(10))
    play.happens("promotion/promote", at: .minutes(10))
    let verdict = try play.verdict()
    #expect(verdict.outcome == .satisfied)
    #expect(verdict.evidence == "in order at +10m, +10m")
  }

  @Test func `the later event without the earlier one is a violation, even if that follows`() throws
  {
    let never = Play([Self.inOrder])
    never.happens("promotion/promote", at: .minutes(10))
    let verdict = try never.verdict()
    #expect(verdict.outcome == .violated)
    #expect(verdict.firstViolation == Instant(.minutes(10)))
    #expect(
      verdict.evidence
        == "promotion/promote.start at +10m without promotion/drop.done before it, "
        + "which did not happen")
    let late = Play([Self.inOrder])
    late.happens("promotion/promote", at: .minutes(10))
    late.happens("promotion/drop", .done, at: .minutes(22))
    #expect(try late.verdict().evidence.hasSuffix("which came 12m later"))
  }

  @Test func `an order needs both events`() throws {
    let play = Play([Self.inOrder])
    play.happens("promotion/drop", .done, at: .minutes(10))
    play.happens("promotion/promote", .failed, at: .minutes(11))
    let verdict = try play.verdict()
    #expect(verdict.outcome == .notExercised)
    #expect(verdict.evidence == "promotion/promote.start did not happen")
  }

  @Test func `a notice is known by its person`() throws {
    let noticed = DrillExpectation(
      .order([EventReference("cut", .notices, by: "oncall"), EventReference("promotion")]))
    let other = Play([noticed])
    other.happens("cut", .notices, by: "manager", at: .minutes(1))
    other.happens("promotion", at: .minutes(2))
    #expect(try other.verdict().outcome == .violated)
    let right = Play([noticed])
    right.happens("cut", .notices, by: "oncall", at: .minutes(1))
    right.happens("promotion", at: .minutes(2))
    #expect(try right.verdict().outcome == .satisfied)
  }

  // MARK: Never while

  private static func gate() throws -> DrillExpectation {
    DrillExpectation(
      .neverWhile(
        event: EventReference("upgrade/each/stop"), try .condition("max(replication.lag) > 30s")))
  }

  @Test func `an event while the condition is false is asked and counted`() throws {
    let play = Play([try Self.gate()])
    play.happens("upgrade/each/stop", at: .minutes(5))
    play.at(.minutes(6)) { $0.set("replication:us-east->eu-west", "lag", .number(60e9)) }
    play.at(.minutes(7)) { $0.set("replication:us-east->eu-west", "lag", .number(20e9)) }
    play.happens("upgrade/each/stop", at: .minutes(8))
    let verdict = try play.verdict()
    #expect(verdict.outcome == .satisfied)
    #expect(verdict.exercised == 2)
    #expect(verdict.margin == Margin(value: 10, unit: .seconds))
    #expect(verdict.evidence == "asked 2 times")
  }

  @Test func `an event while the condition holds is a violation`() throws {
    let play = Play([try Self.gate()])
    play.at(.minutes(6)) { $0.set("replication:us-east->eu-west", "lag", .number(60e9)) }
    play.happens("upgrade/each/stop", at: .minutes(8))
    let verdict = try play.verdict()
    #expect(verdict.outcome == .violated)
    #expect(verdict.margin == Margin(value: -30, unit: .seconds))
    #expect(verdict.evidence == "upgrade/each/stop.start at +8m: max(replication.lag) = 1m")
    #expect(try Play([try Self.gate()]).verdict().outcome == .notExercised)
  }
}
