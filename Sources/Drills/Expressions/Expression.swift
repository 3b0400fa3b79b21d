public import ClusterModeling

/// A checked expression of the scenario language.
public struct Expression: Sendable {
  /// As written.
  public let text: String
  /// What it comes to.
  public let type: ExpressionType
  /// Where it stands.
  public let location: SourceLocation

  /// The expression in a text, or nil with its problems added, each at its column.
  public static func checked(
    _ text: String, at location: SourceLocation, in vocabulary: Vocabulary,
    expecting: ExpressionType? = nil, problems: inout [Problem]
  ) -> Expression? {
    problems.append(Problem(at: location, "expressions are not read yet"))
    return nil
  }

  /// The value now, how it moves, and until when that is known.
  ///
  /// For a condition ``Reading/validUntil`` is the first instant at which its truth may change
  /// without an event.
  public func reading(in world: some ReadableWorld) -> Reading { .nothing }

  /// The entities now, in the order of their numbers; empty for an expression of a value.
  public func entities(in world: some ReadableWorld) -> [EntityID] { [] }

  init(text: String, type: ExpressionType, location: SourceLocation) {
    self.text = text
    self.type = type
    self.location = location
  }
}
