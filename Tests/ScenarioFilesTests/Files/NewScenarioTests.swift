import ScenarioFiles
import Testing

@Suite struct NewScenarioTests {
  @Test func `a first scenario comes from the model and can be read`() throws {
    let text = try NewScenario.text(
      model: "acme.toy", count: 3, fault: "node", catalogue: toyCatalogue
    ).get()
    #expect(text.hasPrefix("# 3 nodes\n"))
    #expect(reading(text).problemText == "")
  }

  @Test func `an unknown model or fault is refused`() {
    guard
      case .failure(let model) = NewScenario.text(
        model: "tyo", count: 3, fault: "node", catalogue: toyCatalogue),
      case .failure(let fault) = NewScenario.text(
        model: "toy", count: 3, fault: "flood", catalogue: toyCatalogue)
    else {
      Issue.record("something was made up")
      return
    }
    #expect(model.message == "there is no model 'tyo'" && model.hint == "did you mean 'toy'?")
    #expect(fault.message == "toy has no first scenario for 3 and the fault 'flood'")
  }
}
