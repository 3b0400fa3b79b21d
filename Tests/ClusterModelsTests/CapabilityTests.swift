import ClusterModeling
import Drills
import Observations
import ScenarioFiles
import Testing

@testable import ClusterModels

/// What models say that they do for their users, and what a drill sees them record.
@Suite struct CapabilityTests {
  private static let catalogue = ModelCatalogue(Catalog.models)

  @Test(arguments: Catalog.models.map { $0.description.name })
  func `a run records a recovery time for every capability described, and for no other`(
    model name: String
  ) throws {
    let model = try #require(Self.catalogue.model(named: name)).description
    let fault = try #require(model.firstFaults.first)
    let text = try #require(model.firstScenario(2, fault))
    let reading = ScenarioFile.read(text: text, named: "first.yaml", catalogue: Self.catalogue)
    let scenario = try #require(reading.scenario?.variants.first, "\(reading.problemText)")
    let record = Drill(scenario, isNominal: true).run()
    let recorded = record.metrics.map(\.name).filter { $0.hasPrefix("rto.") }
    #expect(recorded.sorted() == model.capabilities.map(\.recoveryMetric).sorted())
  }
}
