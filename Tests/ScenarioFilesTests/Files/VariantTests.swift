import ClusterModeling
import Drills
import Observations
import ScenarioFiles
import SimulationKernel
import Testing
import Units

@Suite struct VariantTests {
  private func variants(_ text: String) -> String { ToyScenario.text + "variants:\n" + text }

  @Test func `variants replace the base and change only what they name`() throws {
    let result = reading(
      variants(
        """
          as-written: {}
          slow:
            summary: slower
            set: {params.outage: 40m, timeline.loss.at: 5m, systems.ring.leader: b, clock.length: 3h}
        """))
    #expect(result.problemText == "")
    let scenarios = try #require(result.scenario?.variants)
    #expect(scenarios.map(\.variant) == ["as-written", "slow"])
    #expect(scenarios.map { $0.timeline[0].lasts } == [.constant(1_200), .constant(2_400)])
    #expect(scenarios.map(\.length) == [.hours(2), .hours(3)])
    #expect(scenarios[1].summary == "slower")
    guard case .at(let instant) = scenarios[1].timeline[0].trigger else { return }
    #expect(instant == Instant(.minutes(5)))
  }

  @Test func `a list element is reached by its id or its place`() throws {
    let result = reading(variants("  a: {set: {links.0.loss: 5%, timeline.loss.for: 1m}}\n"))
    #expect(result.scenario?.variants.first?.links.first?.loss == 0.05)
  }

  @Test func `a path to nothing is refused at the path`() {
    expectError(
      in: variants("  a: {set: {▶params.outagee: 1m}}\n"), "there is no 'outagee' under params",
      hint: "did you mean 'outage'?")
    expectError(
      in: variants("  a: {set: {▶systems.rong.leader: b}}\n"), "there is no 'rong' under systems",
      hint: "did you mean 'ring'?")
    expectError(
      in: variants("  a: {set: {▶systms.ring.leader: b}}\n"),
      "variants.a.set cannot change 'systms'", hint: "did you mean 'systems'?")
    expectError(
      in: variants("  a: {set: {▶systems.ring.laeder: b}}\n"), "systems.ring has no key 'laeder'",
      hint: "did you mean 'leader'?")
    expectError(
      in: variants("  a: {set: {▶name: b}}\n"), "variants.a.set cannot change 'name'")
  }

  @Test func `a value of the wrong type is refused where the variant gives it`() {
    expectError(
      in: variants("  a: {set: {timeline.loss.at: ▶5}}\n"),
      "timeline.loss.at: duration \"5\" needs a unit; write for example 30s, 5m or 1h30m",
      hint: "add a unit: '5s'")
  }

  @Test func `expectations are changed key by key`() throws {
    let result = reading(
      variants(
        """
          a:
            expect:
              one-leader: {expected: violated, first: "in [loss.start, loss.end + 20m]"}
              leader-back: {within: 10m}
              settled: {allow: any}
              extra: {never: "node:b.up"}
        """))
    #expect(result.problemText == "")
    let expectations = try #require(result.scenario?.variants.first?.expectations)
    #expect(expectations.map(\.name).last == "extra")
    #expect(expectations[0].wanted == .violated)
    #expect(expectations[0].firstViolation?.plus == .minutes(20))
    guard case .eventually(_, _, let within, let hold) = expectations[1].claim else { return }
    #expect(within == .minutes(10) && hold == .minutes(5))
    #expect(expectations[4].wanted == .any)
  }

  @Test func `an expectation that there is not cannot be changed`() {
    expectError(
      in: variants("  a: {expect: {▶one-leadr: {expected: violated}}}\n"),
      "there is no expectation 'one-leadr' to change", hint: "did you mean 'one-leader'?")
    expectError(
      in: variants("  a: {expect: {settled: {▶alow: any}}}\n"),
      "variants.a.expect.settled has no key 'alow'", hint: "did you mean 'allow'?")
  }

  @Test func `the same fault of every variant is said once`() {
    let text = variants("  a: {}\n  b: {}\n").replacingFirst("at: 10m", by: "at: ▶10")
    expectError(
      in: text,
      "timeline.loss.at: duration \"10\" needs a unit; write for example 30s, 5m or 1h30m")
  }

  @Test func `too many variants of a long file are refused`() {
    let many = (0..<201).map { "  v\($0): {}\n" }.joined()
    let result = reading(variants(many))
    #expect(result.problems.map(\.message) == ["a file has at most 200 variants"])
  }
}
