public import ClusterModeling
import Synchronization

/// A procedure that a model brings; its text is read when somebody first asks what it says.
final class BuiltInProcedure: Sendable {
  /// What the text says, and what is wrong with it: a fault of the program, but better said than
  /// hidden.
  private struct Reading {
    var value: ConfigurationValue
    var problems: [Problem]
  }
  /// What messages call the model's text.
  private let file: String
  private let text: ProcedureText
  private let reading = Mutex<Reading?>(nil)

  init(_ text: ProcedureText, of model: String) {
    file = "\(model) built-in"
    self.text = text
  }

  /// Its name in the model's text.
  var name: String { text.name }
  /// Where its name stands.
  var location: SourceLocation {
    SourceLocation(file: file, line: text.linesBefore + 1, column: 1)
  }
  /// The record under its name.
  var value: ConfigurationValue { known.value }
  /// What is wrong with its text.
  var problems: [Problem] { known.problems }

  private var known: Reading {
    reading.withLock { reading in
      if let reading { return reading }
      let read = read()
      reading = read
      return read
    }
  }

  private func read() -> Reading {
    var problems = ProblemList()
    let source = SourceText(
      name: file, text: String(text.text), linesBefore: text.linesBefore)
    var found: ConfigurationValue?
    if let node = YamlReader.node(of: source, problems: &problems) {
      var reader = SchemaReader()
      let schema = ConfigurationSchema.map(of: ScenarioSchema.procedure, names: "procedure")
      let value = reader.value(node, as: schema, at: SchemaPath.root.key("procedures"))
      for problem in reader.problems.problems { problems.add(problem) }
      found = value?[name]
    }
    return Reading(
      value: found ?? ConfigurationValue(.record([]), at: location), problems: problems.problems)
  }
}

/// The procedures that the models of a catalogue bring, each read when it is first asked for.
struct BuiltInProcedures {
  private typealias Known = (text: String, procedures: [BuiltInProcedure])
  /// By the name of the model; the same texts come with every scenario of a folder.
  private static let known = Mutex<[String: Known]>([:])
  private let catalogue: ModelCatalogue

  init(catalogue: ModelCatalogue) { self.catalogue = catalogue }

  /// Procedures of a model.
  func procedures(of model: String) -> [ProcedureSource] {
    guard let found = catalogue.models.first(where: { $0.outline.name == model }) else { return [] }
    return Self.procedures(of: found.description).map { ProcedureSource($0) }
  }

  private static func procedures(of model: ModelDescription) -> [BuiltInProcedure] {
    known.withLock { known in
      if let found = known[model.name], found.text == model.procedures { return found.procedures }
      let procedures = ProcedureText.all(in: model.procedures)
        .map { BuiltInProcedure($0, of: model.name) }
      known[model.name] = (model.procedures, procedures)
      return procedures
    }
  }
}

extension ModelCatalogue {
  /// What is wrong with the texts of the models' own procedures; a test of a model asks for it.
  public var builtInProcedureProblems: [Problem] {
    let procedures = BuiltInProcedures(catalogue: self)
    return models.flatMap { model in
      let own = procedures.procedures(of: model.description.name)
      return own.flatMap { $0.textProblems + $0.stepProblems } + repeatedNames(own)
    }
  }

  private func repeatedNames(_ procedures: [ProcedureSource]) -> [Problem] {
    procedures.enumerated().compactMap { place, source in
      guard procedures[..<place].contains(where: { $0.name == source.name }) else { return nil }
      return Problem(at: source.location, "the procedure '\(source.name)' is given twice")
    }
  }
}
