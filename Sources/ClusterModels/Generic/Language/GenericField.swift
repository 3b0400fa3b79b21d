import ClusterModeling
import NetworkModel
import Units

extension GenericSystem {
  /// A field with the way to read it, so that list and readings cannot drift apart.
  struct Field: Sendable {
    let field: EntityField
    let read: @Sendable (GenericSystem, Int, Instant) -> Reading

    init(
      _ name: String, _ type: ValueType, _ explanation: String, total: EntityField.Total = .none,
      read: @escaping @Sendable (GenericSystem, Int, Instant) -> Reading
    ) {
      field = EntityField(name, type, explanation, total: total)
      self.read = read
    }
  }

  /// The model's own kinds of entity in the order of their numbers.
  enum Kind: UInt16, Sendable, CaseIterable { case station }

  /// The kind of an entity of the world; nil for another system's.
  func kind(of entity: EntityID) -> Kind? {
    entity.kind >= plan.firstKind ? Kind(rawValue: entity.kind - plan.firstKind) : nil
  }

  static func fields(of kind: Kind) -> [Field] {
    switch kind {
    case .station: stationFields
    }
  }

  /// The kinds without or with entities.
  static func kinds(of plan: Plan?) -> [EntityKind] {
    Kind.allCases.map { kind in
      EntityKind(
        name: kind.name, plural: kind.plural, explanation: kind.explanation,
        fields: fields(of: kind).map(\.field), entities: plan.map { kind.names(in: $0) } ?? [])
    }
  }
}

extension GenericSystem.Kind {
  var name: String {
    switch self {
    case .station: "station"
    }
  }

  var plural: String { name + "s" }

  var explanation: String {
    switch self {
    case .station: "A service station of a generic system."
    }
  }

  func names(in plan: GenericSystem.Plan) -> [String] {
    switch self {
    case .station: plan.stations.map(\.name)
    }
  }
}
