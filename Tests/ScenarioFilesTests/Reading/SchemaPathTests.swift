import ClusterModeling
import Testing

@testable import ScenarioFiles

@Suite struct SchemaPathTests {
  @Test func `a path is told with the user's names and, for the schema, with stars`() {
    let path = SchemaPath.root.key("systems").name("bigco").key("pces").element(2).key("layout")
    #expect(path.words == "systems.bigco.pces[2].layout")
    #expect(path.pattern == "systems.*.pces.*.layout")
    #expect(path.subject == path.words)
  }

  @Test func `the whole file has no words`() {
    #expect(SchemaPath.root.words.isEmpty)
    #expect(SchemaPath.root.pattern.isEmpty)
    #expect(SchemaPath.root.subject == "the scenario")
  }

  @Test func `a name in brackets is a name and no place in a list`() {
    #expect(SchemaPath.root.key("params").name("[0]").words == "params.[0]")
  }

  @Test func `an element with an id is called by it`() {
    let place = SourceLocation(file: "x.yaml", line: 1, column: 1)
    func node(_ id: String) -> LocatedNode {
      LocatedNode(
        .mapping([
          LocatedEntry(
            key: "id", keyLocation: place,
            value: LocatedNode(.scalar(id, isPlain: true), at: place))
        ]), at: place)
    }
    let steps = SchemaPath.root.key("steps")
    #expect(steps.element(0, node("await")).words == "steps.await")
    #expect(steps.element(0, node("a b")).words == "steps[0]")
    #expect(steps.element(0, node("await")).pattern == "steps.*")
  }
}
