import ClusterModeling
import Drills
import Observations
import ScenarioFiles
import Testing
import Units

@Suite struct ExpectationTests {
  private func expecting(_ text: String) -> String {
    ToyScenario.text.replacingFirst("expect:\n", by: "expect:\n\(text)\n")
  }

  private func expectation(_ text: String) throws -> Drills.Expectation {
    let result = reading(expecting("  x: \(text)"))
    #expect(result.problemText == "")
    return try #require(result.scenario?.variants.first?.expectations.first)
  }

  @Test func `every form of claim is read`() throws {
    guard case .always(let always) = try expectation("{always: \"node:b.up\"}").claim,
      case .neverWhile(let event, let whileHolds) = try expectation(
        "{never: \"event(rescue/promote.start) while max(node.lag) > 30s\"}"
      ).claim,
      case .atEnd = try expectation("{at_end: \"all(node, up)\"}").claim,
      case .order(let events) = try expectation("{order: [loss.start, loss.end]}").claim
    else {
      Issue.record("other claims were read")
      return
    }
    #expect(always.text == "node:b.up")
    #expect(event.path == "rescue/promote" && event.moment == .start)
    #expect(whileHolds.text == "max(node.lag) > 30s")
    #expect(events.map(\.path) == ["loss", "loss"])
  }

  @Test func `metrics are figures of the model or expressions over time`() throws {
    guard
      case .metric(.figure(let name), let limits) = try expectation(
        "{metric: job.age, pass: [\"p95 <= 40m\", \"max < 3h\"]}"
      ).claim,
      case .metric(.overTime(let lag), let lagLimits) = try expectation(
        "{metric: \"max(node.lag)\", pass: \"p99.9 <= 30s\"}"
      ).claim
    else {
      Issue.record("other metrics were read")
      return
    }
    #expect(name == "job.age")
    #expect(limits.map(\.statistic) == [.quantile(0.95), .maximum])
    #expect(limits.map(\.comparison) == [.atMost, .below])
    #expect(limits.map(\.limit) == [2.4e12, 1.08e13])
    #expect(lag.text == "max(node.lag)")
    #expect(lagLimits.first?.statistic == .quantile(0.999))
  }

  @Test func `options are read`() throws {
    let options = try expectation(
      "{always: \"node:b.up\", between: [loss.start, end], when: \"not node:a.up\", "
        + "exercised: \">= 2\", severity: warn, facts: [SC-HA-001]}")
    #expect(options.between?.from?.path == "loss" && options.between?.until == nil)
    #expect(options.when?.text == "not node:a.up")
    #expect(options.exercisedAtLeast == 2 && options.isWarning)
    #expect(options.facts == ["SC-HA-001"])
    #expect(
      options.text
        == "always node:b.up, between [loss.start, end], when not node:a.up")
  }

  @Test(arguments: [
    ("▶{within: 5m}", "expect.x needs a claim"),
    (
      "{always: \"node:b.up\", ▶never: \"node:b.up\"}",
      "expect.x has two claims: 'always' and 'never'"
    ),
    ("{always: \"node:b.up\", ▶within: 5m}", "expect.x: 'within' goes with 'eventually'"),
    (
      "{at_end: \"node:b.up\", ▶between: [loss.start, end]}",
      "expect.x: 'between' goes with 'always' or 'never'"
    ),
    ("{always: \"node:b.up\", ▶pass: \"max < 3\"}", "expect.x: 'pass' goes with 'metric'"),
    (
      "▶{eventually: \"node:b.up\", within: 5m}",
      "expect.x needs the key 'after' beside 'eventually'"
    ),
    ("{order: ▶[loss.start]}", "expect.x.order needs at least two events"),
    ("▶{metric: jobs.lost}", "expect.x needs the key 'pass' beside 'metric'"),
    ("{metric: ▶jobs.lots, pass: \"max < 3\"}", "there is no metric 'jobs.lots'"),
    ("{metric: ▶rto.job_intakes, pass: \"max < 3m\"}", "there is no metric 'rto.job_intakes'"),
    ("{metric: ▶rto.api, pass: \"max < 3m\"}", "there is no metric 'rto.api'"),
    (
      "{metric: jobs.lost, pass: ▶soon}",
      "expect.x.pass should be a limit such as 'max <= 3h', 'p95 < 40m' or '== 0', not 'soon'"
    ),
    (
      "{metric: jobs.lost, pass: \"▶mox <= 3\"}",
      "expect.x.pass should be a limit of min, max, last, mean, median or a quantile such as p95, not 'mox <= 3'"
    ),
    (
      "{metric: job.age, pass: \"▶max <= 3\"}",
      "expect.x.pass: duration \"3\" needs a unit; write for example 30s, 5m or 1h30m"
    ),
    (
      "{metric: \"max(node.lag)\", pass: \"▶<= 3s\"}",
      "expect.x.pass should be a statistic over time such as 'max <= 30s', not '<= 3s'"
    ),
    ("{always: \"node:b.up\", between: ▶[loss.start]}", "expect.x.between needs two events"),
    (
      "{always: \"node:b.up\", ▶first: \"in [a, b]\"}",
      "expect.x: 'first' goes with 'expected: violated'"
    ),
    (
      "{always: \"node:b.up\", expected: violated, first: ▶soon}",
      "expect.x.first should be a stretch such as 'in [cut.end, cut.end + 20m]', not 'soon'"
    ),
    (
      "{always: \"node:b.up\", expected: violated, first: \"in [▶lss.end, loss.end + 5m]\"}",
      "the timeline has no step 'lss'"
    ),
    (
      "{always: \"node:b.up\", allow: any, ▶expected: hold}",
      "expect.x has 'expected' or 'allow', not both"
    ),
    (
      "{always: \"node:b.up\", exercised: ▶often}",
      "expect.x.exercised should be a number of times such as '>= 2', not 'often'"
    ),
    (
      "{always: \"node:b.up\", severity: ▶wran}",
      "expect.x.severity should be one of fail, warn, not 'wran'"
    ),
    (
      "{never: \"▶event(loss.start) whilst node:b.up\"}",
      "expect.x.never should be written like event(upgrade.start) while condition, not 'event(loss.start) whilst node:b.up'"
    ),
    ("{never: \"event(▶los.start) while node:b.up\"}", "the timeline has no step 'los'"),
  ])
  func `what is wrong about a claim is refused where it stands`(_ claim: String, _ message: String)
  {
    expectError(in: expecting("  x: \(claim)"), message)
  }

  @Test func `the recovery time of a capability is a metric, and an unknown one gets an offer`() {
    #expect(reading(expecting("  x: {metric: rto.job_intake, pass: \"max < 3m\"}")).scenario != nil)
    let slip = reading(expecting("  x: {metric: rto.job_intak, pass: \"max < 3m\"}"))
    #expect(slip.problems.map(\.hint) == ["did you mean 'rto.job_intake'?"])
    let other = reading(expecting("  x: {metric: rto.api, pass: \"max < 3m\"}"))
    #expect(other.problems.map(\.hint) == ["known here: rto.job_intake"])
  }

  @Test(arguments: [
    (
      "converges: {▶at_end: node:b.up}",
      "expect.converges is the claim of 'phases' and has no 'at_end'"
    ),
    (
      "converges: {▶exercised: \">= 2\"}",
      "expect.converges is the claim of 'phases' and has no 'exercised'"
    ),
  ])
  func `the claim of phases is theirs alone`(_ entry: String, _ message: String) {
    expectError(in: expecting("  \(entry)"), message)
  }

  @Test func `nothing is wanted of phases that there are not`() {
    expectError(
      in: ToyScenario.text.replacing(
        "phases: {faults_end: loss.end, converge_within: 1h}\n", with: ""
      )
      .replacing("expect:\n", with: "expect:\n  ▶converges: {allow: any}\n"),
      "expect.converges is the claim of 'phases', and there are none")
  }

  @Test func `an expression's fault is shown at its column`() {
    let result = reading(expecting("  x: {always: \"all(node, upp)\"}"))
    #expect(result.problems.count == 1)
    #expect(result.problems.first?.location.column == 26)
  }
}
