import ClusterModeling
import Drills
import Observations
import ScenarioFiles
import TestSupport
import Testing
import Units

@testable import ClusterModels

/// First scenarios as a drill plays them: people, procedures, expectations, invariants.
@Suite struct WholeDrillTests {
  /// The record of a text with few VENs, every event followed by the model's own checks.
  private func play(_ text: String) throws -> DrillRecord {
    let small = text.replacing("count: 5000", with: "count: 40")
    let reading = ScenarioFile.read(
      text: small, named: "first.yaml", catalogue: ModelCatalogue(Catalog.models))
    let scenario = try #require(reading.scenario?.variants.first, "\(reading.problemText)")
    let record = Drill(scenario, seed: 1, isNominal: true, checksInvariants: true).run()
    // Each drill here also shows that the model says all that its events change.
    let everything = Drill(scenario, seed: 1, isNominal: true, looksAtEverything: true).run()
    #expect(everything.fingerprint == record.fingerprint)
    return record
  }

  @Test(arguments: SuperclusterFirstScenario.faults)
  func `a first scenario is played to its end and all is as wanted`(fault: String) throws {
    let record = try play(
      try #require(SuperclusterFirstScenario.text(pces: 3, fault: fault)))
    #expect(record.ending == .completed)
    for verdict in record.verdicts {
      #expect(verdict.isAsWanted, "\(verdict.name): \(verdict.outcome) \(verdict.evidence)")
    }
  }

  @Test(.shows("SC-LEADER-002", "SC-LEADER-006", "SC-RESTORE-005", "SC-RUNLEVEL-006"))
  func `the lost leader is replaced, and comes back as a member by the restore`() throws {
    let first = try #require(SuperclusterFirstScenario.text(pces: 3, fault: "leader-site"))
    let restore = """
        - id: restore
          after: power-loss.end
          delay: 30m
          run: restore-single-pce
          by: oncall
          with: {failed: "pce:us-east", leader: "pce:eu-west"}

      expect:
        restored:
          at_end: all(pce, health == normal) and pce:us-east.role == member

      """
    let record = try play(
      first.replacing("length: 8h", with: "length: 12h").replacing(
        "\nexpect:\n", with: "\n" + restore))
    #expect(record.ending == .completed)
    let refusals = record.decisions.filter { $0.kind == .refusal && $0.text.hasPrefix("refuses") }
    #expect(
      refusals.map(\.text) == [
        "refuses supercluster-drop: us-east.pce.example.com is not on the list"
      ])
    for verdict in record.verdicts {
      #expect(verdict.isAsWanted, "\(verdict.name): \(verdict.outcome) \(verdict.evidence)")
    }
    // Down, back at 5, then through the restore; the survivors dip for promotion and restore.
    #expect(
      runlevels("pce:us-east", record)
        == ["5", "stopped", "1", "2", "5", "stopped", "1", "2", "1", "2", "5"])
    #expect(runlevels("pce:ap-south", record) == ["5", "2", "5", "2", "5"])
  }

  private func runlevels(_ entity: String, _ record: DrillRecord) -> [String] {
    let lane = record.lanes.first { $0.entity == entity && $0.aspect == "runlevel" }
    return (lane?.changes ?? []).reduce(into: []) { states, change in
      if states.last != change.state { states.append(change.state) }
    }
  }
}
