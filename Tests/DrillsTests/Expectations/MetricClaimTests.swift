import ClusterModeling
import Drills
import Observations
import Testing
import Units

@Suite struct MetricClaimTests {
  private static func limit(
    _ statistic: MetricLimit.Statistic, _ comparison: MetricLimit.Comparison, _ limit: Double,
    _ unit: ValueType
  ) -> MetricLimit {
    MetricLimit(statistic: statistic, comparison: comparison, limit: limit, unit: unit)
  }

  private static let lost = DrillExpectation(
    .metric(.figure("policy_changes.lost"), limits: [limit(.maximum, .atMost, 3, .count)]))

  @Test(arguments: [(1.0, Verdict.Outcome.satisfied, 2.0), (3, .satisfied, 0), (5, .violated, -2)])
  func `a figure passes its limit or not`(
    value: Double, outcome: Verdict.Outcome, margin: Double
  ) throws {
    let play = Play([Self.lost])
    play.figures = [Metric(name: "policy_changes.lost", value: value, unit: .count)]
    let verdict = try play.verdict()
    #expect(verdict.outcome == outcome)
    #expect(verdict.margin == Margin(value: margin, unit: .count))
    #expect(verdict.exercised == 1)
  }

  @Test func `a figure that was not recorded is not exercised`() throws {
    let verdict = try Play([Self.lost]).verdict()
    #expect(verdict.outcome == .notExercised)
    #expect(verdict.evidence == "the run recorded no figure `policy_changes.lost`")
  }

  @Test func `seconds and hours are compared with spans`() throws {
    let claim = DrillExpectation(
      .metric(
        .figure("rto.policy_writes"), limits: [Self.limit(.maximum, .below, 5400e9, .duration)]))
    for (value, unit) in [(3600.0, MeasureUnit.seconds), (1, .hours)] {
      let play = Play([claim])
      play.figures = [Metric(name: "rto.policy_writes", value: value, unit: unit)]
      let verdict = try play.verdict()
      #expect(verdict.margin == Margin(value: 1800, unit: .seconds))
      #expect(verdict.evidence == "max 1h")
    }
    let play = Play([claim])
    play.figures = [Metric(name: "rto.policy_writes", value: 3, unit: .bytes)]
    let verdict = try play.verdict()
    #expect(verdict.outcome == .notExercised)
    #expect(verdict.evidence.contains("recorded in bytes, but the limit is a span of time"))
  }

  /// Lag of zero for an hour, then growing to an hour within the second hour.
  private static func lag(_ limits: [MetricLimit]) throws -> Verdict {
    let play = Play(
      [DrillExpectation(.metric(.overTime(try .right("max(replication.lag)")), limits: limits))],
      length: .hours(2))
    play.at(.zero) {
      for name in ["eu-west", "ap-south"] {
        $0.set("replication:us-east->\(name)", "lag", .number(0))
      }
    }
    play.at(.hours(1)) { $0.set("replication:us-east->eu-west", "lag", .number(0), slope: 1) }
    return try play.verdict()
  }

  @Test(arguments: [
    (MetricLimit.Statistic.minimum, 0.0), (.maximum, 3600), (.last, 3600), (.mean, 900),
    (.quantile(0.5), 0), (.quantile(0.75), 1800), (.quantile(0.95), 3240), (.quantile(1), 3600),
  ])
  func `statistics over time weigh each value by how long it lasted`(
    statistic: MetricLimit.Statistic, seconds: Double
  ) throws {
    let equal = try Self.lag([Self.limit(statistic, .atMost, seconds * 1e9, .duration)])
    #expect(equal.outcome == .satisfied)
    #expect(equal.margin == Margin(value: 0, unit: .seconds))
    let less = try Self.lag([Self.limit(statistic, .atMost, seconds * 1e9 - 1e9, .duration)])
    #expect(less.outcome == .violated)
    #expect(less.margin == Margin(value: -1, unit: .seconds))
  }

  @Test func `all limits must pass, and those that do not are told`() throws {
    let verdict = try Self.lag([
      Self.limit(.quantile(0.95), .atMost, 2400e9, .duration),
      Self.limit(.maximum, .atMost, 10800e9, .duration),
    ])
    #expect(verdict.outcome == .violated)
    #expect(verdict.evidence == "p95 54m, wanted <= 40m")
    #expect(verdict.firstViolation == Instant(.hours(2)))
  }

  @Test func `time without a value does not count`() throws {
    let claim = DrillExpectation(
      .metric(
        .overTime(try .right("pce:leader.runlevel")),
        limits: [Self.limit(.mean, .equals, 5, .count)]))
    let play = Play([claim])
    play.at(.hours(1)) { $0.set("pce:us-east", "role", .symbol("member")) }
    #expect(try play.verdict().outcome == .satisfied)
    let never = Play([claim])
    never.at(.zero) { $0.set("pce:us-east", "role", .symbol("member")) }
    let verdict = try never.verdict()
    #expect(verdict.outcome == .notExercised)
    #expect(verdict.evidence == "it had no value at any time")
  }
}
