import ClusterModeling
import Drills
import Observations
import ScenarioFiles
import TestSupport
import Testing

@testable import ClusterModels

/// First scenarios and figures as a drill plays them.
@Suite struct CoreHATextTests {
  private static let catalogue = ModelCatalogue(Catalog.models)

  @Test(arguments: CoreHA.description.firstFaults, [2, 3])
  func `a first scenario is played to its end and all is as wanted`(fault: String, count: Int)
    throws
  {
    let text = try #require(CoreHAFirstScenario.text(cores: count, fault: fault))
    let reading = ScenarioFile.read(text: text, named: "first.yaml", catalogue: Self.catalogue)
    let scenario = try #require(reading.scenario?.variants.first, "\(reading.problemText)")
    let record = Drill(scenario, seed: 1, isNominal: true, checksInvariants: true).run()
    #expect(record.ending == .completed)
    for verdict in record.verdicts {
      #expect(verdict.isAsWanted, "\(verdict.name): \(verdict.outcome) \(verdict.evidence)")
    }
    let everything = Drill(scenario, seed: 1, isNominal: true, looksAtEverything: true).run()
    #expect(everything.fingerprint == record.fingerprint)
  }

  @Test func `a fault or a number without a first scenario has none`() {
    #expect(CoreHAFirstScenario.text(cores: 9, fault: "primary-site") == nil)
    #expect(CoreHAFirstScenario.text(cores: 2, fault: "meteor") == nil)
  }

  @Test func `every figure that a run records is described`() throws {
    let text = try #require(CoreHAFirstScenario.text(cores: 3, fault: "primary-site"))
    let reading = ScenarioFile.read(text: text, named: "first.yaml", catalogue: Self.catalogue)
    let scenario = try #require(reading.scenario?.variants.first, "\(reading.problemText)")
    let record = Drill(scenario, seed: 1, isNominal: true).run()
    let described = CoreHA.metricDescriptions.map(\.name)
    let own = record.metrics.map(\.name).filter { !$0.hasPrefix("rto.") && !$0.hasPrefix("rpo.") }
    #expect(own.filter { !described.contains($0) } == [])
    #expect(Set(described).count == described.count)
  }
}
