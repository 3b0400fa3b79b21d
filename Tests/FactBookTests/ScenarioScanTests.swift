import Testing

@testable import FactBook

struct ScenarioScanTests {
  @Test func `expectations of the base and of variants are named`() throws {
    let text = """
      name: power-loss
      expect:
        single-leader: {never: "x", facts: [SC-A-001, SC-A-002]}
        settled: {at_end: "y"}
      variants:
        careless:
          expect:
            single-leader: {expected: violated, facts: SC-A-003}
      """
    let found = try citationsInScenario(text, file: "Scenarios/p.yaml")
    #expect(found.map(\.id) == ["SC-A-001", "SC-A-002", "SC-A-003"])
    #expect(
      found.map(\.name) == [
        "power-loss: single-leader", "power-loss: single-leader",
        "power-loss: careless: single-leader",
      ])
  }

  @Test func `a scenario that is not YAML is an error with its file`() {
    #expect(throws: FactBookError.self) {
      try citationsInScenario("a: [", file: "Scenarios/p.yaml")
    }
  }
}
