/// An entity of the world: the kind and the place in the list of that kind.
///
/// Kinds are numbered over the whole world of a drill: the drill's own kinds (site, link, person)
/// first, then the kinds of each system in the scenario's order.
public struct EntityID: Hashable, Sendable, BitwiseCopyable, Comparable {
  /// Number of the kind in the world.
  public var kind: UInt16
  /// Place in the list of that kind.
  public var index: UInt32

  /// An entity.
  @inlinable
  public init(kind: UInt16, index: Int) {
    self.kind = kind
    self.index = UInt32(index)
  }

  /// Kind by kind, each in the order of its entities.
  @inlinable
  public static func < (left: EntityID, right: EntityID) -> Bool {
    (left.kind, left.index) < (right.kind, right.index)
  }
}

/// A kind of entity with its fields, as expressions name them.
public struct EntityKind: Sendable {
  /// The kind's name, which also starts an entity's name: `pce` in `pce:us-east`.
  public var name: String
  /// The word for all of them: `pces`.
  public var plural: String
  /// One sentence on what it is.
  public var explanation: String
  /// Fields in the order in which they are explained.
  public var fields: [EntityField]
  /// Names of the entities without the kind, in order: `us-east`; fixed for a whole drill.
  public var entities: [String]

  /// A kind.
  public init(
    name: String, plural: String, explanation: String, fields: [EntityField], entities: [String]
  ) {
    self.name = name
    self.plural = plural
    self.explanation = explanation
    self.fields = fields
    self.entities = entities
  }

  /// The kind with all fields but the named ones standing still while only clients change.
  public func standingStill(except names: [String] = []) -> EntityKind {
    var kind = self
    for index in kind.fields.indices {
      guard !names.contains(kind.fields[index].name) else { continue }
      kind.fields[index].changedByClients = .none
    }
    return kind
  }

  /// The kind with the named fields standing still while only data are under way.
  public func standingStill(whileDataMove names: [String]) -> EntityKind {
    var kind = self
    for index in kind.fields.indices where names.contains(kind.fields[index].name) {
      kind.fields[index].isChangedByData = false
    }
    return kind
  }
}

/// A field of an entity.
public struct EntityField: Sendable {
  /// How the numbers of several entities become one where an expression names the whole kind.
  public enum Total: Sendable { case none, sum }
  /// The field's name.
  public var name: String
  /// The type of its values.
  public var type: ValueType
  /// One sentence: meaning, unit, range.
  public var explanation: String
  /// Whether `vens.total` without a choice of entities means the sum.
  public var total: Total
  /// Facts and assumptions behind the field.
  public var sources: [String]
  /// Changes of clients at which the value may change, beside those of its own kind.
  ///
  /// All, unless the model knows better: at those left out by mistake the field is not looked at.
  public var changedByClients = ChangedFields.clients
  /// Whether the value may change while data alone are under way between the parts of a system:
  /// changes that are sent, applied and worked on, with what clients make of them.
  ///
  /// True, unless the model knows better: one left out by mistake is not looked at.
  public var isChangedByData = true
  /// The field of the same kind that says whether this count is above zero; nil when there is none.
  ///
  /// Its reading says until when that is sure: who asks for no more need not follow the clients.
  public var foretoldBy: String?

  /// A field.
  public init(
    _ name: String, _ type: ValueType, _ explanation: String, total: Total = .none,
    sources: [String] = []
  ) {
    self.name = name
    self.type = type
    self.explanation = explanation
    self.total = total
    self.sources = sources
  }
}
