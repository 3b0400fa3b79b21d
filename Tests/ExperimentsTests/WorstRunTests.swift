import Experiments
import Observations
import Testing
import Units

@Suite struct WorstRunTests {
  private func record(
    _ name: String, _ outcomes: [Verdict.Outcome] = [], wanted: Verdict.Wanted = .hold,
    isWarning: Bool = false, ending: DrillEnding = .completed
  ) -> DrillRecord {
    var record = DrillRecord(
      header: DrillHeader(
        scenario: name, variant: "", summary: "", seed: 1, replication: 0, isNominal: false,
        startEpochSeconds: 0, length: .hours(1)))
    record.verdicts = outcomes.map {
      Verdict(
        name: "claim", claim: "", outcome: $0, wanted: wanted, isWarning: isWarning, exercised: 1)
    }
    record.ending = ending
    return record
  }

  private func worst(_ records: DrillRecord...) -> String? {
    WorstRun.of(records)?.header.scenario
  }

  @Test func `of no run none is the worst`() { #expect(worst() == nil) }

  @Test func `among equals the earliest decides`() {
    #expect(worst(record("a", [.satisfied]), record("b", [.satisfied])) == "a")
  }

  @Test func `a violation is worse than any number of claims not put to the test`() {
    #expect(
      worst(
        record("a", [.notExercised, .notExercised]), record("b", [.violated]),
        record("c", [.satisfied])) == "b")
  }

  @Test func `more violations are worse`() {
    #expect(worst(record("a", [.violated]), record("b", [.violated, .violated])) == "b")
  }

  @Test func `a wanted violation that does not come is a miss`() {
    #expect(
      worst(
        record("a", [.violated], wanted: .violated), record("b", [.satisfied], wanted: .violated))
        == "b")
  }

  @Test func `warnings do not decide`() {
    #expect(worst(record("a", [.satisfied]), record("b", [.violated], isWarning: true)) == "a")
  }

  @Test func `an ending that makes a run void is worse than its verdicts`() {
    #expect(
      worst(
        record("a", [.violated]), record("b", ending: .steadyStateNotMet([])),
        record("c", ending: .invariantBroken("rule")), record("d", ending: .limitReached("")))
        == "c")
  }
}
