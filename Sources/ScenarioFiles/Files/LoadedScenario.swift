public import ClusterModeling
public import Drills

/// A scenario file that was read without errors.
public struct LoadedScenario: Sendable {
  /// The scenario's name.
  public var name: String
  /// What it is about.
  public var summary: String
  /// Words to select it by.
  public var tags: [String]
  /// Documents that a run writes beside its summary: html, json, junit, markdown.
  public var outputs: [String]
  /// The variants to play in the order of the file; the base alone, without a name, if there are none.
  public var variants: [Scenario]
  /// The checked text of the base, for those who need more of it than a drill does.
  public var content: ConfigurationValue
  /// The texts that were read, for showing the lines of problems.
  public var texts: [SourceText]
  /// The text of each variant with imports, overrides and changes in place, in the same order.
  var trees: [LocatedNode]
  /// Mistakes of each variant as they are written; nil where there are none.
  var mistakes: [LocatedNode?]
  /// The language that the file was read by.
  var schema: ScenarioSchema
}

/// What came of reading a scenario file.
public struct ScenarioReading: Sendable {
  /// The scenario; nil when there are errors.
  public var scenario: LoadedScenario?
  /// Errors and warnings in the order of their places.
  public var problems: [Problem]
  /// Texts by file name, for showing the lines of problems.
  public var texts: [SourceText]
  /// Why the file itself could not be read from the disk; nil when it could.
  public var unreadable: String?

  /// The problems as a terminal shows them, each with its line and a caret.
  public var problemText: String { ProblemRendering.text(problems, texts: texts) }
}
