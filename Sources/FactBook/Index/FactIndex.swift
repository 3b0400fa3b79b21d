/// How each fact and assumption is shown: by which tests, scenarios and parameter tables.
///
/// Nobody keeps it by hand. It is read off the tests and scenarios themselves by
/// ``scan(testsFolder:scenariosFolder:sourcesFolder:)`` and written into the program as data.
public struct FactIndex: Sendable, Equatable {
  /// All citations, ordered by id, then kind, file and name.
  public let citations: [Citation]
  private let placesOfID: [String: [Int]]

  /// The index that is part of the program.
  public static let committed = FactIndex(text: ShownBy.lines)

  /// An index of citations in any order; what stands twice counts once.
  public init(_ citations: [Citation]) {
    let sorted = citations.sorted { $0.line < $1.line }
    self.citations = sorted.indices.filter { $0 == 0 || sorted[$0] != sorted[$0 - 1] }
      .map { sorted[$0] }
    placesOfID = Dictionary(grouping: self.citations.indices) { [citations = self.citations] in
      citations[$0].id
    }
  }

  /// Reads an index from its lines; a line that is no citation is left out.
  init(text: String) {
    self.init(text.split(separator: "\n").compactMap(Citation.init(line:)))
  }

  /// The places that show or use a fact or assumption.
  public func citations(of id: String) -> [Citation] {
    (placesOfID[id] ?? []).map { citations[$0] }
  }

  /// True when the product answers for the fact and no test or scenario shows it yet.
  public func isOpen(_ fact: Fact) -> Bool {
    fact.model != .context && !citations(of: fact.id).contains { $0.kind != .parameter }
  }

  /// True when no test, scenario or parameter table uses the assumption yet.
  public func isOpen(_ assumption: Assumption) -> Bool {
    citations(of: assumption.id).isEmpty
  }

  /// The source text of `Data/ShownBy.swift`.
  public var sourceText: String {
    """
    // swift-format-ignore-file
    // Made by `make fact-index` from the tests, scenarios and parameter tables; not to be edited.

    /// Where each fact and assumption is shown or used: id, kind, file, name.
    enum ShownBy {
      static let lines = #\"""
    \(citations.map(\.line).joined(separator: "\n"))
    \"""#
    }

    """
  }
}
