import ClusterModeling
import Drills
import ScenarioFiles
import Testing
import Units

@Suite struct MistakeTests {
  private func making(_ mistake: String) -> String {
    ToyScenario.text + "variants:\n  a:\n    mistakes:\n      - \(mistake)\n"
  }

  @Test func `all seven kinds are read`() throws {
    let mistakes = """
      {step: rescue/confirm, kind: omit, occurrence: 2}
            - {step: rescue/promote, kind: wrong_target, target: "node:a"}
            - {step: rescue/confirm, kind: wrong_order, after: promote}
            - {step: rescue/verify, kind: too_early, by: 5m}
            - {step: rescue/verify, kind: too_late, by: 1h}
            - {step: rescue/promote, kind: repeat, times: 3}
            - {step: rescue/verify, kind: misread}
      """
    let result = reading(making(mistakes))
    #expect(result.problemText == "")
    let read = try #require(result.scenario?.variants.first?.mistakes)
    #expect(read.count == 7 && read[0].occurrence == 2 && read[0].step == "rescue/confirm")
    guard case .omit = read[0].kind, case .wrongTarget(let target) = read[1].kind,
      case .wrongOrder("promote") = read[2].kind, case .tooEarly(.minutes(5)) = read[3].kind,
      case .tooLate(.hours(1)) = read[4].kind, case .repeat(3) = read[5].kind,
      case .misread = read[6].kind
    else {
      Issue.record("other kinds were read")
      return
    }
    #expect(target.text == "node:a")
  }

  @Test(arguments: [
    ("{step: ▶rescu/confirm, kind: omit}", "the timeline has no step 'rescu'"),
    ("{step: ▶rescue/confrm, kind: omit}", "the procedure 'take-over' has no step 'confrm'"),
    ("{step: ▶rescue, kind: omit}", "a mistake is made at a step: rescue/step"),
    ("{step: ▶loss/x, kind: omit}", "'loss' runs no procedure, so nobody can go wrong in it"),
    (
      "{step: rescue/confirm, kind: ▶omitt}",
      "variants.a.mistakes[0].kind should be one of omit, wrong_target, wrong_order, too_early, "
        + "too_late, repeat, misread, not 'omitt'"
    ),
    ("{step: rescue/confirm, kind: omit, ▶by: 5m}", "a mistake of kind omit has no 'by'"),
    ("▶{step: rescue/verify, kind: too_late}", "a mistake of kind too_late needs the key 'by'"),
    (
      "▶{step: rescue/promote, kind: wrong_target}",
      "a mistake of kind wrong_target needs the key 'target'"
    ),
    (
      "{step: rescue/promote, kind: wrong_target, target: \"▶site:east\"}",
      "a node is needed here, not a site"
    ),
    (
      "{step: rescue/verify, kind: wrong_target, target: \"▶node:a\"}",
      "only a step with 'do' or 'choose' can have a wrong target"
    ),
    (
      "{step: rescue/verify, kind: wrong_order, after: ▶confirm}",
      "'confirm' does not come later, so this would be no mistake"
    ),
    (
      "{step: rescue/verify, kind: wrong_order, after: ▶x}",
      "the procedure 'take-over' has no step 'x'"
    ),
    (
      "▶{step: rescue/promote, kind: misread}",
      "only a step with 'check' or 'verify' can be misread"
    ),
    (
      "{step: rescue/confirm, kind: omit, occurrence: ▶0}",
      "variants.a.mistakes[0].occurrence should be a whole number from 1 to 1000000, not '0'"
    ),
  ])
  func `a mistake that nobody can make is refused`(_ mistake: String, _ message: String) {
    expectError(in: making(mistake), message)
  }
}
