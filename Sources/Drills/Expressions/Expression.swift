public import ClusterModeling
public import Units

/// A checked expression of the scenario language.
public struct Expression: Sendable {
  /// Most characters that an expression may have.
  public static let longest = 4_000

  /// As written.
  public let text: String
  /// What it comes to.
  public let type: ExpressionType
  /// Where it stands.
  public let location: SourceLocation
  /// How long the condition must have held, written `… for 5m`; ``reading(in:)`` leaves it to
  /// the reader (see ``HeldCondition``).
  public let holdFor: Duration?
  let root: Node
  let kinds: [EntityKind]
  let dependencies: Dependencies

  /// The value when it is written down or a parameter; nil when it must be read.
  public var constant: Value? {
    if case .constant(let value) = root { value } else { nil }
  }

  /// The value now, how it moves, and until when that is known.
  ///
  /// For a condition ``Reading/validUntil`` is the first instant at which its truth may change
  /// without an event. Entities give the one that there is, or nothing.
  public func reading(in world: some ReadableWorld) -> Reading {
    Evaluator(world: world).reading(root, EvaluationFrame())
  }

  /// Whether the condition is true now; no value counts as false.
  public func isTrue(in world: some ReadableWorld) -> Bool {
    reading(in: world).value == .boolean(true)
  }

  /// The entities now, in the order of their numbers (a list: in its own); empty for a value.
  public func entities(in world: some ReadableWorld) -> [EntityID] {
    guard case .entities = type else {
      if case .entity(let entity) = reading(in: world).value { return [entity] }
      return []
    }
    var found: [EntityID] = []
    Evaluator(world: world).forEach(root, EvaluationFrame()) { entity in
      if !found.contains(entity) { found.append(entity) }
    }
    return found
  }
}
