import ClusterModeling
import Drills
import ScenarioFiles
import SimulationKernel
import Testing
import Units

@Suite struct TimelineTests {
  private func played(_ steps: String) -> Scenario? {
    let result = reading(
      ToyScenario.text.replacingFirst("timeline:\n", by: "timeline:\n\(steps)\n"))
    if result.scenario == nil { Issue.record("\(result.problemText)") }
    return result.scenario?.variants.first
  }

  @Test func `every trigger is read`() throws {
    let scenario = try #require(
      played(
        """
          - {id: one, after: loss.end, delay: {uniform: [30m, 60m]}, mark: one}
          - {id: two, when: "not node:b.up", delay: 5s, mark: two}
          - {id: three, every: 5m, from: 10m, until: 1h, times: 3, mark: three}
        """))
    guard case .after(let event, let delay) = scenario.timeline[0].trigger,
      case .when(let condition, let wait) = scenario.timeline[1].trigger,
      case .every(let gap, let from, let until, let times) = scenario.timeline[2].trigger
    else {
      Issue.record("other triggers were read")
      return
    }
    #expect(event.path == "loss" && event.moment == .end)
    #expect(delay == .uniform(1_800, 3_600))
    #expect(condition.text == "not node:b.up" && wait == .constant(5))
    #expect(gap == .constant(300) && times == 3)
    #expect(from == Instant(.minutes(10)) && until == Instant(.hours(1)))
  }

  @Test func `the run's own start sets a step off, its end does not`() throws {
    let scenario = try #require(played("  - {id: one, after: start, delay: 5m, mark: one}"))
    guard case .after(let event, _) = scenario.timeline[0].trigger else {
      Issue.record("another trigger was read")
      return
    }
    #expect(event.path.isEmpty && event.moment == .start)
    expectError(
      in: ToyScenario.text.replacingFirst(
        "timeline:\n", by: "timeline:\n  - {id: one, after: ▶end, mark: one}\n"),
      "timeline.one would never happen: nothing comes after the end of the run")
  }

  @Test(arguments: ["start", "end"])
  func `the run's own events are no names for steps`(_ name: String) {
    expectError(
      in: ToyScenario.text.replacingFirst(
        "timeline:\n", by: "timeline:\n  - {id: ▶\(name), at: 5m, mark: one}\n"),
      "'\(name)' is the run's own \(name) and no name for a step")
  }

  @Test func `a word of another sort is offered with its key`() {
    expectError(
      in: ToyScenario.text.replacingFirst(
        "timeline:\n", by: "timeline:\n  - {id: x, at: 1m, fault: ▶promot, on: node:b}\n"),
      "there is no fault 'promot'", hint: "'promote' is a command: write 'do: promote'")
  }

  @Test func `a step has exactly one trigger and one action`() {
    expectError(
      replacing: "    at: 10m", with: "    at: 10m\n    ▶when: \"node:a.up\"",
      "timeline.loss has two triggers: 'at' and 'when'")
    expectError(
      replacing: "    fault: node.down", with: "    fault: node.down\n    ▶mark: x",
      "timeline.loss has two actions: 'fault' and 'mark'")
    expectError(
      in: ToyScenario.text.replacingFirst("timeline:\n", by: "timeline:\n  - ▶{id: x, mark: y}\n"),
      "timeline.x needs a trigger", hint: "one of at, after, when, every")
  }

  @Test func `keys that mean nothing without another are refused`() {
    expectError(
      replacing: "    at: 10m", with: "    at: 10m\n    ▶delay: 5s",
      "timeline.loss: 'delay' goes with 'after' or 'when'")
    expectError(
      replacing: "    at: 10m", with: "    at: 10m\n    ▶times: 5",
      "timeline.loss: 'times' goes with 'every'")
    expectError(
      replacing: "    by: oncall", with: "    by: oncall\n    ▶for: 5m",
      "timeline.rescue: 'for' goes with 'fault'")
    expectError(
      replacing: "    by: oncall", with: "    by: oncall\n    ▶on: \"node:a\"",
      "timeline.rescue: 'on' goes with 'fault' or 'do'")
  }

  @Test func `two steps of one name are refused`() {
    expectError(
      replacing: "- id: rescue", with: "- id: ▶loss\n    at: 5m\n    mark: x\n  - id: rescue",
      "the timeline has the step 'loss' twice")
  }

  @Test func `unknown faults, commands, procedures and people get the nearest name`() {
    expectError(
      replacing: "fault: node.down", with: "fault: ▶node.dwon", "there is no fault 'node.dwon'",
      hint: "did you mean 'node.down'?")
    expectError(
      replacing: "run: take-over", with: "run: ▶takeover", "there is no procedure 'takeover'",
      hint: "did you mean 'take-over'?")
    expectError(
      replacing: "by: oncall", with: "by: ▶onkall", "there is no person 'onkall'",
      hint: "did you mean 'oncall'?")
    expectError(
      in: ToyScenario.text.replacingFirst(
        "timeline:\n", by: "timeline:\n  - {id: x, at: 1m, do: ▶promot, on: \"node:b\"}\n"),
      "there is no command 'promot'", hint: "did you mean 'promote'?")
  }

  @Test func `a fault at the wrong kind of entity is refused`() {
    expectError(
      replacing: "on: \"node:a\"", with: "on: \"▶site:east\"",
      "a node is needed here, not a site", hint: "for instance node:a")
    expectError(
      replacing: "    on: \"node:a\"\n", with: "", "timeline.loss needs the key 'on'",
      markAt: "- ▶id: loss")
  }

  @Test func `an entity that there is not is refused at its column`() {
    let result = reading(
      ToyScenario.text.replacingFirst("on: \"node:a\"", by: "on: \"node:x\""))
    #expect(result.problems.count == 1)
    #expect(result.problems.first?.location.column == 15)
  }

  @Test func `arguments are known and of their type`() {
    expectError(
      replacing: "for: $outage", with: "for: $outage\n    with: {▶sahre: 3%}",
      "'node.down' takes no 'sahre'", hint: "did you mean 'share'?")
    expectError(
      replacing: "with: {lost: \"node:a\", heir: \"node:b\"}", with: "with: ▶{lost: \"node:a\"}",
      "'take-over' needs 'heir' under 'with'")
    let result = reading(
      ToyScenario.text.replacingFirst("for: $outage", by: "for: $outage\n    with: {share: 3s}"))
    #expect(result.problems.count == 1)
  }

  @Test func `a time that the run does not reach is a warning`() {
    let result = reading(ToyScenario.text.replacingFirst("at: 10m", by: "at: 3h"))
    #expect(result.scenario != nil)
    #expect(result.problems.map(\.message) == ["the run ends at 2h, before 3h"])
  }

  @Test func `a list of bare names stands for entities where entities are wanted`() throws {
    let scenario = try #require(
      played("  - {id: all, at: 5m, run: restart-all, with: {all: [b, a]}}"))
    guard case .run(_, _, let inputs) = scenario.timeline[0].action else { return }
    #expect(inputs.map(\.expression.text) == ["[node:b, node:a]"])
    #expect(scenario.procedures.map(\.name) == ["take-over", "restart-all", "restart-one"])
  }
}

/// Changes the good scenario and expects one error where another part of it is marked.
private func expectError(
  replacing old: String, with new: String, _ message: String, markAt marked: String
) {
  let text = ToyScenario.text.replacingFirst(old, by: new)
  expectError(in: text.replacingFirst(marked.filter { $0 != mark }, by: marked), message)
}
