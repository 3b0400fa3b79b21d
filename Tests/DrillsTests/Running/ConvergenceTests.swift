import Drills
import Observations
import Testing
import Units

/// After the last fault the system must settle in time and stay settled.
@Suite struct ConvergenceTests {
  private func play(
    _ within: String, _ timeline: String, expect: String = "", variant: String = ""
  ) throws -> Verdict {
    try Evening(
      """
      steady_state: ["lamp:hall.on", "lamp:gate.on"]
      timeline:
        - {id: crack, at: 10m, fault: lamp.broken, on: "lamp:hall", for: 10m}
      \(timeline)
      phases: {faults_end: crack.end, converge_within: \(within)}
      \(expect)
      """, variant: variant
    ).verdict("converges")
  }

  @Test func `what is settled when faults end has the whole time left`() throws {
    let verdict = try play("30m", "")
    #expect(verdict.outcome == .satisfied && verdict.exercised == 1)
    #expect(verdict.margin == Margin(value: 1_800, unit: .seconds))
  }

  @Test func `the margin is what is left of the time when all has settled`() throws {
    let verdict = try play(
      "30m",
      """
        - {id: "off", at: 15m, do: switch, on: "lamp:gate", with: {to: "off"}}
        - {id: "on", at: 40m, do: switch, on: "lamp:gate", with: {to: "on"}}
      """)
    #expect(verdict.outcome == .satisfied)
    #expect(verdict.margin == Margin(value: 590, unit: .seconds))
    #expect(verdict.evidence == "settled 20m10s after crack.end")
  }

  @Test func `only the last settling counts`() throws {
    let verdict = try play(
      "30m",
      """
        - {id: "off", at: 25m, do: switch, on: "lamp:gate", with: {to: "off"}}
        - {id: "on", at: 40m, do: switch, on: "lamp:gate", with: {to: "on"}}
      """)
    #expect(verdict.outcome == .satisfied)
    #expect(verdict.margin == Margin(value: 590, unit: .seconds))
  }

  @Test func `settling late is a violation from the deadline on`() throws {
    let verdict = try play(
      "10m",
      """
        - {id: "off", at: 15m, do: switch, on: "lamp:gate", with: {to: "off"}}
        - {id: "on", at: 40m, do: switch, on: "lamp:gate", with: {to: "on"}}
      """)
    #expect(verdict.outcome == .violated)
    #expect(verdict.firstViolation == Instant(.minutes(30)))
    #expect(verdict.violatedFor == .clock(0, 10, 10))
    #expect(verdict.margin == Margin(value: -610, unit: .seconds))
  }

  @Test func `settling is to last to the end`() throws {
    let verdict = try play(
      "10m",
      """
        - {id: "off", at: 100m, do: switch, on: "lamp:gate", with: {to: "off"}}
      """)
    #expect(verdict.outcome == .violated)
    #expect(verdict.firstViolation == Instant(.clock(1, 40, 10)))
    #expect(verdict.evidence == "not settled at the end: lamp:gate.on")
  }

  @Test func `claims for the end count, and a wanted violation of one asks for nothing`() throws {
    let expect = """
      expect:
        lit: {at_end: "lamp:desk.on"}
      variants:
        base: {}
        negative: {expect: {lit: {expected: violated}}}
      """
    #expect(try play("10m", "", expect: expect, variant: "base").outcome == .violated)
    let negative = try play("10m", "", expect: expect, variant: "negative")
    #expect(negative.outcome == .satisfied && negative.isAsWanted)
  }

  @Test func `a run that ends before, or faults that do not end, put nothing to the test`() throws {
    let short = try play(
      "110m",
      """
        - {id: "off", at: 15m, do: switch, on: "lamp:gate", with: {to: "off"}}
      """)
    #expect(short.outcome == .notExercised)
    let evening = try Evening(
      """
      timeline:
        - {id: crack, at: 10m, fault: lamp.broken, on: "lamp:hall"}
      phases: {faults_end: crack.end, converge_within: 10m}
      """)
    #expect(try evening.verdict("converges").outcome == .notExercised)
  }

  @Test func `a variant may want that the system does not settle`() throws {
    let verdict = try play(
      "10m", "  - {id: more, at: 19m, fault: lamp.broken, on: \"lamp:gate\"}",
      expect: """
        variants:
          as-written: {}
          broken-for-good: {expect: {converges: {expected: violated, facts: [TOY-003]}}}
          whatever: {expect: {converges: {allow: any, severity: warn}}}
        """, variant: "broken-for-good")
    #expect(verdict.outcome == .violated && verdict.wanted == .violated && verdict.isAsWanted)
    #expect(verdict.facts == ["TOY-003"])
  }
}
