import ClusterModeling
import Drills
import Observations
import Testing
import Units

@testable import Experiments

@Suite struct MistakeOutcomeTests {
  private let step = ProcedureStep(
    id: "drop", work: .act("talks"), location: SourceLocation(file: "t", line: 1, column: 1))

  private func record(_ decisions: [(Decision.Kind, String, [String])] = []) -> DrillRecord {
    var record = DrillRecord(
      header: DrillHeader(
        scenario: "s", variant: "", summary: "", seed: 1, replication: 0, isNominal: true,
        startEpochSeconds: 0, length: .hours(1)))
    record.decisions = decisions.map {
      Decision(at: .start, kind: $0.0, subject: "pce:a", text: $0.1, sources: $0.2)
    }
    return record
  }

  private func words(
    _ record: DrillRecord, _ baseline: DrillRecord, _ kind: Mistake.Kind = .omit
  ) -> String {
    var record = record
    record.decisions.append(
      Decision(at: .start, kind: .mistake, subject: "oncall", text: "errs", sources: []))
    return MistakeOutcome.words(of: record, against: baseline, at: step, by: kind)
  }

  @Test func `what both runs refuse is no effect of the mistake`() {
    let usual = record([(.refusal, "refuses drop: at 5", ["SC-LEADER-004"])])
    #expect(words(usual, usual) == "no effect seen: it only takes time")
    #expect(
      words(usual, usual, .wrongOrder(after: "x")) == "no effect seen: either order ends the same")
    #expect(words(usual, record()) == "refuses drop: at 5 (SC-LEADER-004)")
  }

  @Test func `each kind of mistake has its own reason why nothing is seen`() {
    let usual = record()
    let reasons = [
      words(usual, usual, .omit), words(usual, usual, .wrongOrder(after: "x")),
      words(usual, usual, .tooEarly(.zero)), words(usual, usual, .tooLate(.hours(1))),
      words(usual, usual, .repeat(1)), words(usual, usual, .misread),
    ]
    #expect(reasons.allSatisfy(MistakeStudy.isUnseen))
    for (place, reason) in reasons.enumerated() {
      #expect(reasons.firstIndex(of: reason) == place)
    }
  }

  @Test func `a mistake that nobody made is not played, and says why`() {
    let usual = record()
    let early = MistakeOutcome.words(of: usual, against: usual, at: step, by: .tooEarly(.zero))
    #expect(early == "(the step before it leaves nothing to wait for)")
    #expect(MistakeStudy.isImpossible(early))
    let gone = MistakeOutcome.words(of: usual, against: usual, at: step, by: .misread)
    #expect(gone == "(the step is not come to any more)")
  }

  @Test func `the failing of a step for the reason just told is told once`() {
    let twice = record([
      (.refusal, "refuses drop: at 5", []), (.procedure, "p/drop fails: at 5", []),
      (.procedure, "q fails: p/drop failed", []), (.hazard, "has two leaders", ["SC-L-1"]),
    ])
    #expect(
      words(twice, record()) == "refuses drop: at 5; danger: pce:a has two leaders (SC-L-1)")
  }

  @Test func `expectations that held without the mistake and are missed with it are named`() {
    var (with, without) = (record(), record())
    func verdict(_ name: String, _ outcome: Verdict.Outcome) -> Verdict {
      Verdict(name: name, claim: "", outcome: outcome, exercised: 1)
    }
    without.verdicts = [verdict("a", .satisfied), verdict("b", .violated)]
    with.verdicts = [verdict("a", .violated), verdict("b", .violated)]
    #expect(words(with, without) == "misses `a`")
    with.verdicts[0].facts = ["F-1", "F-2", "F-3"]
    #expect(words(with, without) == "misses `a` (F-1, F-2)")
    with.ending = .invariantBroken("two masters")
    #expect(words(with, without).hasPrefix("BUG"))
  }

  @Test func `other ends, other notes and other figures are told in that order`() {
    var (with, without) = (record(), record([(.system, "has written backup 12", [])]))
    #expect(words(with, without) == "does not come about: pce:a has written backup 12")
    #expect(
      words(record([(.system, "has written backup 7", [])]), without).hasPrefix("no effect"))
    with.metrics = [Metric(name: "lost", value: 9, unit: .count)]
    without.metrics = [Metric(name: "lost", value: 3, unit: .count)]
    without.decisions = []
    #expect(words(with, without) == "only figures change: lost is larger")
    func lane(_ state: String) -> StateLane {
      StateLane(
        entity: "pce:a", aspect: "role", changes: [StateChange(at: .start, state: state)])
    }
    with.lanes = [lane("leader")]
    without.lanes = [lane("member")]
    #expect(words(with, without) == "ends otherwise: pce:a role leader, not member")
  }
}
