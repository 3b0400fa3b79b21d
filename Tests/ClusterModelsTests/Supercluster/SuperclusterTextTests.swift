import ClusterModeling
import ScenarioFiles
import Testing

@testable import ClusterModels

/// Texts in the scenario language that come with the model.
@Suite struct SuperclusterTextTests {
  private static let catalogue = ModelCatalogue(Catalog.models)

  private func problems(_ text: String) -> String {
    ScenarioFile.read(text: text, named: "first.yaml", catalogue: Self.catalogue).problemText
  }

  @Test(arguments: SuperclusterFirstScenario.faults)
  func `a first scenario is read without a problem`(fault: String) throws {
    for count in [2, 3, 8] {
      let text = try #require(SuperclusterFirstScenario.text(pces: count, fault: fault))
      #expect(problems(text) == "", "\(count) PCEs")
    }
  }

  @Test func `there is no first scenario for nine PCEs or an unknown fault`() {
    #expect(SuperclusterFirstScenario.text(pces: 9, fault: "leader-site") == nil)
    #expect(SuperclusterFirstScenario.text(pces: 3, fault: "meteor") == nil)
  }

  /// Each built-in procedure with inputs that fit.
  @Test(arguments: [
    ("assign-new-leader-failed", "{lost: \"pce:us-east\", candidate: \"pce:eu-west\"}"),
    ("assign-new-leader-connected", "{candidate: \"pce:eu-west\"}"),
    ("restore-single-pce", "{failed: \"pce:us-east\", leader: \"pce:eu-west\"}"),
    ("back-up", "{which: \"pces\"}"),
    ("fail-over-vens-by-dns", "{lost: \"pce:us-east\", receiver: \"pce:eu-west\"}"),
    ("bring-vens-home-by-dns", "{home: \"pce:us-east\"}"),
    ("promote-surviving-building", "{p: \"pce:us-east\"}"),
    ("bring-back-building", "{p: \"pce:us-east\"}"),
    ("deploy-new-supercluster", "{leader: \"pce:us-east\", members: \"pces(it != pce:us-east)\"}"),
    (
      "expand-standalone-pce",
      "{leader: \"pce:us-east\", members: \"pces(it != pce:us-east)\", name: renamed}"
    ),
    ("add-member", "{leader: \"pce:us-east\", members: \"pces(it != pce:us-east)\"}"),
    ("cure-key-mismatch", "{member: \"pce:eu-west\", leader: \"pce:us-east\", key: shared}"),
    (
      "remove-pce",
      "{leaving: \"pce:ap-south\", receiver: \"pce:eu-west\", leader: \"pce:us-east\"}"
    ),
    (
      "reassign-vens-by-api",
      "{from: \"pce:us-east\", to: \"pce:eu-west\", leader: \"pce:us-east\"}"
    ),
    (
      "reassign-nens-by-api",
      "{from: \"pce:us-east\", to: \"pce:eu-west\", leader: \"pce:us-east\"}"
    ),
    ("back-up-supercluster", "{leader: \"pce:us-east\"}"),
    (
      "restore-entire-supercluster",
      "{leader: \"pce:us-east\", members: \"pces(it != pce:us-east)\"}"
    ),
    ("migrate-pce", "{moving: \"pce:eu-west\", leader: \"pce:us-east\"}"),
  ])
  func `a built-in procedure is read without a problem`(name: String, inputs: String) throws {
    let first = try #require(SuperclusterFirstScenario.text(pces: 3, fault: "core-node"))
    let run = "timeline:\n  - {id: r, at: 3h, run: \(name), by: oncall, with: \(inputs)}\n"
    #expect(problems(first.replacing("timeline:\n", with: run)) == "")
  }
}
