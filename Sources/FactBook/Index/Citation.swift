/// One place that shows or uses a fact or an assumption.
public struct Citation: Sendable, Equatable {
  /// What sort of place it is.
  public enum Kind: String, Sendable, CaseIterable {
    /// A test that would fail without the fact.
    case test
    /// An expectation of a shipped scenario.
    case scenario
    /// A figure in a model's parameter table.
    case parameter
  }

  /// The id of the fact or assumption.
  public let id: String
  /// What sort of place it is.
  public let kind: Kind
  /// The file, from the project's folder on.
  public let file: String
  /// The test's name, `scenario: expectation`, or the parameter's name.
  public let name: String

  /// A citation.
  public init(id: String, kind: Kind, file: String, name: String) {
    self.id = id
    self.kind = kind
    self.file = file
    self.name = name
  }

  /// The place in words, for instance `test nine PCEs are refused (Tests/…/TopologyTests.swift)`.
  public var words: String { "\(kind.rawValue) \(name) (\(file))" }

  /// The citation as a line of the index.
  var line: String { [id, kind.rawValue, file, name].joined(separator: " | ") }

  /// A line of the index as a citation; nil when it is none.
  init?(line: Substring) {
    let parts = line.split(separator: " | ", maxSplits: 3).map(String.init)
    guard parts.count == 4, let kind = Kind(rawValue: parts[1]) else { return nil }
    self.init(id: parts[0], kind: kind, file: parts[2], name: parts[3])
  }
}
