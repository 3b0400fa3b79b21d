public import ClusterModeling
import SimulationKernel

/// A procedure as it is written, edits included, before its expressions are checked.
struct ProcedureSource {
  var name: String
  /// The record under the procedure's name.
  var value: ConfigurationValue
  /// Records of the steps in the order in which they are done.
  var steps: [ConfigurationValue]
  /// Durations of the machine that replace those of steps.
  var takes: [(step: String, distribution: Distribution)] = []
  /// Durations of the hands that replace those of steps.
  var hands: [(step: String, distribution: Distribution)] = []
  /// True for a procedure that a model brings.
  var isBuiltIn: Bool
  /// The name in the model's own text, where others of the name need their system in front.
  var ownName: String
  /// Place of the system whose model wrote it; nil for the scenario's own.
  var system: Int?
  var location: SourceLocation

  init(name: String, value: ConfigurationValue, isBuiltIn: Bool, location: SourceLocation) {
    self.name = name
    self.value = value
    self.isBuiltIn = isBuiltIn
    ownName = name
    self.location = location
    steps = value["steps"]?.elements ?? []
  }

  /// Ids of the steps in order.
  var stepIDs: [String] { steps.compactMap { $0["id"]?.text } }

  /// The step of an id.
  func step(_ id: String) -> ConfigurationValue? { steps.first { $0["id"]?.text == id } }
}

/// The procedures that the models of a catalogue bring, read from their texts once.
struct BuiltInProcedures {
  /// Procedures by the name of their model, in the order of the catalogue.
  private(set) var models: [(model: String, procedures: [ProcedureSource])] = []
  /// What is wrong with the texts; a fault of the program, but better said than hidden.
  private(set) var problems: [Problem] = []

  init(catalogue: ModelCatalogue) {
    for model in catalogue.models {
      let description = model.description
      var found = ProblemList()
      models.append((description.name, Self.procedures(description, problems: &found)))
      problems += found.problems
    }
  }

  /// Procedures of a model.
  func procedures(of model: String) -> [ProcedureSource] {
    models.first { $0.model == model }?.procedures ?? []
  }

  private static func procedures(
    _ model: ModelDescription, problems: inout ProblemList
  ) -> [ProcedureSource] {
    guard model.procedures.contains(where: { !$0.isWhitespace }) else { return [] }
    let text = SourceText(name: fileName(of: model), text: model.procedures)
    guard let node = YamlReader.node(of: text, problems: &problems) else { return [] }
    var reader = SchemaReader()
    let schema = ConfigurationSchema.map(of: ScenarioSchema.procedure, names: "procedure")
    let path = SchemaPath.root.key("procedures")
    let value = reader.value(node, as: schema, at: path)
    for problem in reader.problems.problems { problems.add(problem) }
    return (value?.entries ?? []).map {
      ProcedureSource(
        name: $0.key, value: $0.value, isBuiltIn: true, location: $0.keyLocation)
    }
  }

  /// What messages call the text of a model's procedures.
  static func fileName(of model: ModelDescription) -> String { "\(model.name) built-in" }
}

extension ModelCatalogue {
  /// What is wrong with the texts of the models' own procedures; a test of a model asks for it.
  public var builtInProcedureProblems: [Problem] { BuiltInProcedures(catalogue: self).problems }
}
