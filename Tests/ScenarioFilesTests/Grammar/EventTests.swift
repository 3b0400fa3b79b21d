import ClusterModeling
import ScenarioFiles
import Testing

@Suite struct EventTests {
  private func expectRefused(
    _ event: String, _ message: String, hint: String? = nil,
    location: Testing.SourceLocation = #_sourceLocation
  ) {
    expectError(
      replacing: "    after: loss.start", with: "    after: ▶\(event)", message, hint: hint,
      location: location)
  }

  @Test func `an event of a step that there is not gets the nearest step`() {
    expectRefused(
      "los.start", "the timeline has no step 'los'", hint: "did you mean 'loss'?")
    expectRefused(
      "rescue/promot.start", "the procedure 'take-over' has no step 'promot'",
      hint: "did you mean 'promote'?")
    expectRefused(
      "rescue/promote/x.start",
      "the step 'promote' of 'take-over' runs no procedure, so it has no steps inside")
    expectRefused("loss/x.start", "'loss' runs no procedure, so it has no steps inside")
  }

  @Test func `a moment that never comes is refused`() {
    expectRefused("loss.done", "'loss' has no event '.done'", hint: "it has .start, .end")
    expectRefused(
      "rescue/promote.end", "'rescue/promote' has no event '.end'",
      hint: "it has .start, .done, .failed")
    expectRefused(
      "loss.strat",
      "expect.leader-back.after should be an event that ends in one of .start, .end, .done, "
        + ".failed, not 'loss.strat'",
      hint: "did you mean '.start'? notices is written person.notices(step)")
  }

  @Test(arguments: ["loss", "loss.", ".start", "a//b.start", "loss start", "x.notices()"])
  func `what is no event is refused`(_ text: String) {
    let result = reading(
      ToyScenario.text.replacingFirst("    after: loss.start", by: "    after: \"\(text)\""))
    #expect(result.scenario == nil)
    #expect(result.problems.count == 1)
  }

  @Test func `who notices what has to exist and to watch`() {
    expectRefused(
      "onkall.notices(loss)", "there is no person 'onkall'", hint: "did you mean 'oncall'?")
    expectRefused(
      "oncall.notices(los)", "the timeline has no step 'los' to be noticed",
      hint: "did you mean 'loss'?")
    expectError(
      replacing:
        "    notices: {alert: node.silent, after: {lognormal: {median: 6m, p95: 20m}}}",
      with: "    count: 2", "oncall watches nothing, so this never happens",
      markAt: "after: ▶oncall.notices")
  }
}

private func expectError(
  replacing old: String, with new: String, _ message: String, markAt marked: String
) {
  let text = ToyScenario.text.replacingFirst(old, by: new)
  expectError(in: text.replacingFirst(marked.filter { $0 != mark }, by: marked), message)
}
