import ClusterModeling
import ClusterModels
import Testing

@testable import ScenarioFiles

/// The models' own procedures, each cut from its model's text and read by itself.
@Suite struct BuiltInProcedureTests {
  @Test(arguments: Catalog.models.map { $0.description.name })
  func `a procedure read by itself is what it is in the whole text`(_ name: String) throws {
    let catalogue = ModelCatalogue(Catalog.models)
    let model = try #require(catalogue.model(named: name)).description
    var problems = ProblemList()
    let text = SourceText(name: "\(name) built-in", text: model.procedures)
    let node = try #require(YamlReader.node(of: text, problems: &problems))
    var reader = SchemaReader()
    let schema = ConfigurationSchema.map(of: ScenarioSchema.procedure, names: "procedure")
    let value = reader.value(node, as: schema, at: SchemaPath.root.key("procedures"))
    let whole = try #require(value)
    #expect(problems.problems + reader.problems.problems == [])
    let single = BuiltInProcedures(catalogue: catalogue).procedures(of: name)
    #expect(single.map(\.name) == whole.entries.map(\.key))
    #expect(single.map(\.location) == whole.entries.map(\.keyLocation))
    for (procedure, entry) in zip(single, whole.entries) {
      #expect(String(describing: procedure.value) == String(describing: entry.value))
    }
  }

  @Test func `a text is cut where keys stand at the beginning of a line`() {
    let text = """
      # a remark
      first:      # another
        steps:
          - id: a

      # of the second
      second-one:
        summary: |
          two: lines
          of text
      """
    let cut = ProcedureText.all(in: text)
    #expect(cut.map(\.name) == ["first", "second-one"])
    #expect(cut.map(\.linesBefore) == [1, 6])
    #expect(cut[0].body == ["steps:", "  - id: a", "", "# of the second"])
    #expect(cut[1].body == ["summary: |", "  two: lines", "  of text"])
    #expect(ProcedureText.all(in: "").isEmpty)
    #expect(ProcedureText.all(in: "\n# nothing\n").isEmpty)
  }

  @Test func `what is wrong is said where it stands in the whole text`() {
    let text =
      "good:\n  steps: [{id: a, act: b}]\nbad:\n  steps:\n    - {id: a, act: b}\n    - {x: 1}"
    let cut = ProcedureText.all(in: text)
    let procedures = cut.map { ProcedureSource(BuiltInProcedure($0, of: "ring")) }
    #expect(procedures[0].textProblems == [])
    let places = procedures[1].textProblems.map(\.location)
    #expect(places.first?.file == "ring built-in")
    #expect(Set(places.map(\.line)) == [6])
    let twice = ProcedureText.all(in: "p:\n  steps: [{id: a, act: b}, {id: a, act: c}]")
    let source = twice.map { ProcedureSource(BuiltInProcedure($0, of: "ring")) }
    #expect(
      source.flatMap(\.stepProblems).map(\.message) == ["the step 'a' is given twice in p"])
  }
}
