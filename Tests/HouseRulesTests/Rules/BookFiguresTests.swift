import ClusterModeling
import ClusterModels
import Drills
import TestSupport
import Testing

struct BookFiguresTests {
  private let figures =
    Catalog.models.flatMap { $0.description.parameters } + PeopleParameters.all

  @Test func `every figure of models and people is the book's own`() {
    for difference in figures.flatMap(differencesFromBook) {
      Issue.record("\(difference)")
    }
  }

  @Test func `every model lists figures, and none of them twice`() {
    // Building blocks have no figures of their own: the scenario gives them all.
    for model in Catalog.models where model.description.name != "generic" {
      let ids = model.description.parameters.map(\.id)
      #expect(!ids.isEmpty)
      #expect(ids.count == Set(ids).count, "\(model.description.name)")
    }
  }
}
