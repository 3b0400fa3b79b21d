import ClusterModeling
import SimulationKernel

/// A procedure as it is written, edits included, before its expressions are checked.
struct ProcedureSource {
  var name: String
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
  /// What the scenario says itself.
  private var written: ConfigurationValue?
  /// Steps that an edit has left out or put in another order.
  private var editedSteps: [ConfigurationValue]?
  /// The model's text, read only for what a scenario can run: most of it no scenario needs.
  private let builtIn: BuiltInProcedure?

  /// One that the scenario brings.
  init(name: String, value: ConfigurationValue, location: SourceLocation) {
    self.name = name
    ownName = name
    isBuiltIn = false
    self.location = location
    written = value
    builtIn = nil
  }

  /// One that a model brings.
  init(_ builtIn: BuiltInProcedure) {
    name = builtIn.name
    ownName = builtIn.name
    isBuiltIn = true
    location = builtIn.location
    self.builtIn = builtIn
  }

  /// The record under the procedure's name.
  var value: ConfigurationValue {
    get { written ?? builtIn?.value ?? ConfigurationValue(.record([]), at: location) }
    set { written = newValue }
  }
  /// Records of the steps in the order in which they are done.
  var steps: [ConfigurationValue] {
    get { editedSteps ?? value["steps"]?.elements ?? [] }
    set { editedSteps = newValue }
  }

  /// Ids of the steps in order.
  var stepIDs: [String] { steps.compactMap { $0["id"]?.text } }

  /// The step of an id.
  func step(_ id: String) -> ConfigurationValue? { steps.first { $0["id"]?.text == id } }

  /// What is wrong with the model's text; a fault of the program.
  var textProblems: [Problem] { builtIn?.problems ?? [] }

  /// Steps given twice, or none.
  var stepProblems: [Problem] {
    var problems: [Problem] = []
    var known: Set<String> = []
    for step in steps {
      guard let id = step["id"], let name = id.text else { continue }
      if !known.insert(name).inserted {
        problems.append(
          Problem(at: id.location, "the step '\(name)' is given twice in \(self.name)"))
      }
    }
    if value["steps"] != nil, steps.isEmpty {
      problems.append(Problem(at: location, "the procedure '\(name)' has no steps"))
    }
    return problems
  }
}
