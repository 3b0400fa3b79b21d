public import ClusterModeling
public import Units

/// The type of an expression.
public enum ExpressionType: Hashable, Sendable {
  /// A single value.
  case value(ValueType)
  /// Entities of a kind (its name), in the order of their numbers; one is a set of one.
  case entities(String)
}

/// What the names in an expression may stand for.
public struct Vocabulary: Sendable {
  /// What may be missing because part of a scenario could not be read; a name that is not found
  /// for this reason is no mistake of its own.
  public enum Gaps: Int, Comparable, Sendable {
    /// Nothing.
    case none
    /// Some entities.
    case entities
    /// Whole kinds of entity.
    case kinds
    /// More is missing in the later of two.
    public static func < (left: Gaps, right: Gaps) -> Bool { left.rawValue < right.rawValue }
  }
  /// All kinds of the world; a kind's place is its number in ``EntityID/kind``.
  public var kinds: [EntityKind]
  /// Parameters, written `$outage`.
  public var parameters: [(name: String, type: ExpressionType, value: Value)]
  /// Names bound by a procedure: inputs, choices, `item`.
  public var bindings: [(name: String, type: ExpressionType)]
  /// Systems with the numbers of their kinds, in the order of the scenario.
  public var systems: [(name: String, kinds: Range<Int>)] = []
  /// The system whose own words an expression is written in: that of a built-in procedure or alert.
  public var home: Int?
  /// What may be missing.
  public var gaps = Gaps.none

  /// A vocabulary.
  public init(
    kinds: [EntityKind], parameters: [(name: String, type: ExpressionType, value: Value)] = [],
    bindings: [(name: String, type: ExpressionType)] = []
  ) {
    self.kinds = kinds
    self.parameters = parameters
    self.bindings = bindings
  }
}

/// What an expression is read against.
public protocol ReadableWorld {
  /// Now.
  var now: Instant { get }
  /// A field of an entity, seen from somewhere.
  func reading(_ field: Int, of entity: EntityID, seenFrom view: Viewpoint) -> Reading
  /// Entities that a procedure bound to a name (inputs, choices, `item`); empty when unbound.
  func entities(boundTo name: String) -> [EntityID]
  /// A value that a procedure bound to a name; nil when unbound.
  func value(boundTo name: String) -> Value?
}
