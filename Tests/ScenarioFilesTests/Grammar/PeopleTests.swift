import ClusterModeling
import Drills
import ScenarioFiles
import SimulationKernel
import Testing
import Units

@Suite struct PeopleTests {
  private func people(_ text: String) -> String {
    ToyScenario.text.replacingFirst("people:\n", by: "people:\n\(text)\n")
  }

  @Test func `a notice is told of its alert and of its delay at once`() {
    let text = ToyScenario.text.replacingFirst(
      "{alert: node.silent, after: {lognormal: {median: 6m, p95: 20m}}}",
      by: "{alert: node.silnt, after: soon}")
    #expect(
      reading(text).problems.map(\.message) == [
        "there is no alert 'node.silnt'",
        "people.oncall.notices.after: duration \"soon\" does not begin with a digit; write for "
          + "example 30s, 5m or 1h30m",
      ])
  }

  @Test func `a time of day is no time of a shift`() {
    expectError(
      replacing: "    notices:", with: "    available: ▶08:00 .. 16:00\n    notices:",
      "people.oncall.available should be a time of the run such as 8h, or of the calendar such as "
        + "2026-03-14T20:00:00Z, not '08:00 .. 16:00'",
      hint: "a shift of the run's first eight hours is '0s .. 8h'")
  }

  @Test func `shifts are given by the run's clock or the calendar`() throws {
    let result = reading(
      people(
        """
          crew:
            count: 2
            available: ["2026-03-14T19:30:00Z .. 2026-03-14T20:30:00Z", 1h .. 90m]
            one_task_at_a_time: true
            notices:
              - {condition: "not node:a.up", after: 5m}
              - {alert: node.silent, after: 1m}
        """))
    #expect(result.problemText == "")
    let crew = try #require(result.scenario?.variants.first?.people.first)
    #expect(crew.name == "crew" && crew.count == 2 && crew.notices.count == 2)
    #expect(crew.shifts.map(\.from) == [.start, Instant(.hours(1))])
    #expect(crew.shifts.map(\.until) == [Instant(.minutes(30)), Instant(.minutes(90))])
  }

  @Test(arguments: [
    (
      "available: ▶sometimes",
      "people.crew.available should be always or a shift such as 'A .. B', not 'sometimes'"
    ),
    (
      "available: ▶2h .. 1h",
      "people.crew.available should be a shift that ends after it begins, not '2h .. 1h'"
    ),
    (
      "available: [0s .. 1h, ▶30m .. 2h]",
      "people.crew: a shift begins before the one above it ends"
    ),
    ("available: ▶[]", "people.crew.available names no shift"),
    ("notices: ▶{after: 5m}", "people.crew: a notice needs 'alert' or 'condition'"),
    ("notices: ▶{alert: node.silent}", "people.crew.notices needs the key 'after'"),
    ("notices: {alert: ▶node.silnt, after: 5m}", "there is no alert 'node.silnt'"),
    ("count: ▶0", "people.crew.count should be a whole number from 1 to 1000, not '0'"),
    ("one_task_at_a_time: ▶false", "people.crew.one_task_at_a_time should be 'true', not 'false'"),
  ])
  func `what is wrong about people is refused`(_ key: String, _ message: String) {
    expectError(in: people("  crew:\n    \(key)"), message)
  }
}
