public import ClusterModeling
import SimulationKernel
import Synchronization

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

/// The procedures that the models of a catalogue bring, each model's read when it is first asked for.
struct BuiltInProcedures {
  /// What a text says, and what is wrong with it: a fault of the program, but better said than
  /// hidden.
  private struct Reading {
    var text: String
    var procedures: [ProcedureSource]
    var problems: [Problem]
  }
  /// By the name of the model; the same texts come with every scenario of a folder.
  private static let known = Mutex<[String: Reading]>([:])
  private let catalogue: ModelCatalogue

  init(catalogue: ModelCatalogue) { self.catalogue = catalogue }

  /// Procedures of a model.
  func procedures(of model: String) -> [ProcedureSource] { reading(of: model)?.procedures ?? [] }

  /// What is wrong with a model's text.
  func problems(of model: String) -> [Problem] { reading(of: model)?.problems ?? [] }

  private func reading(of model: String) -> Reading? {
    let models = catalogue.models.lazy.map { $0.description }
    return models.first { $0.name == model }.map { description in
      Self.known.withLock { known in
        if let read = known[model], read.text == description.procedures { return read }
        let read = Self.read(description)
        known[model] = read
        return read
      }
    }
  }

  private static func read(_ model: ModelDescription) -> Reading {
    var reading = Reading(text: model.procedures, procedures: [], problems: [])
    guard model.procedures.contains(where: { !$0.isWhitespace }) else { return reading }
    var problems = ProblemList()
    let text = SourceText(name: fileName(of: model), text: model.procedures)
    if let node = YamlReader.node(of: text, problems: &problems) {
      var reader = SchemaReader()
      let schema = ConfigurationSchema.map(of: ScenarioSchema.procedure, names: "procedure")
      let value = reader.value(node, as: schema, at: SchemaPath.root.key("procedures"))
      for problem in reader.problems.problems { problems.add(problem) }
      reading.procedures = (value?.entries ?? []).map {
        ProcedureSource(
          name: $0.key, value: $0.value, isBuiltIn: true, location: $0.keyLocation)
      }
    }
    reading.problems = problems.problems
    return reading
  }

  /// What messages call the text of a model's procedures.
  static func fileName(of model: ModelDescription) -> String { "\(model.name) built-in" }
}

extension ModelCatalogue {
  /// What is wrong with the texts of the models' own procedures; a test of a model asks for it.
  public var builtInProcedureProblems: [Problem] {
    let procedures = BuiltInProcedures(catalogue: self)
    return models.flatMap { procedures.problems(of: $0.description.name) }
  }
}
