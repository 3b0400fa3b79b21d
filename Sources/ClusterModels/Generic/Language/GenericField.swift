import ClusterModeling
import NetworkModel
import Units

extension GenericSystem {
  /// A field of the model.
  typealias Field = ModelField<GenericSystem>

  /// The model's own kinds of entity in the order of their numbers.
  enum Kind: UInt16, Sendable, CaseIterable {
    case station, component, crew, group, pair, copy, name, link
  }

  /// The kind of an entity of the world; nil for another system's.
  func kind(of entity: EntityID) -> Kind? {
    entity.kind >= plan.firstKind ? Kind(rawValue: entity.kind - plan.firstKind) : nil
  }

  static func fields(of kind: Kind) -> [Field] {
    switch kind {
    case .station: stationFields
    case .component: componentFields
    case .crew: crewFields
    case .group: groupFields
    case .pair: pairFields
    case .copy: copyFields
    case .name: nameFields
    case .link: linkFields
    }
  }

  /// The kinds without or with entities.
  static func kinds(of plan: Plan?) -> [EntityKind] {
    Kind.allCases.map { kind in
      EntityKind(
        name: kind.noun, plural: kind.plural, explanation: kind.explanation,
        fields: fields(of: kind).map(\.field), entities: plan.map { kind.names(in: $0) } ?? [])
    }
  }
}

extension GenericSystem.Kind {
  var noun: String {
    switch self {
    case .station: "station"
    case .component: "component"
    case .crew: "repair_crew"
    case .group: "redundant_group"
    case .pair: "watched_pair"
    case .copy: "periodic_copy"
    case .name: "served_name"
    case .link: "queued_link"
    }
  }

  var plural: String {
    switch self {
    case .copy: "periodic_copies"
    default: noun + "s"
    }
  }

  var explanation: String {
    switch self {
    case .station: "A service station: servers, and jobs that wait for them."
    case .component: "A component that fails and is repaired."
    case .crew: "A crew that repairs components."
    case .group: "A group that serves while enough of its components are in order."
    case .pair: "Two nodes of which one serves and is watched."
    case .copy: "A copy that is made again and again."
    case .name: "A name with a time to live, and the clients that follow it."
    case .link: "A link on which changes wait their turn."
    }
  }

  func names(in plan: GenericSystem.Plan) -> [String] {
    switch self {
    case .station: plan.stations.map(\.name)
    case .component: plan.units.map(\.name)
    case .crew: plan.crews.map(\.name)
    case .group: plan.groups.map(\.name)
    case .pair: plan.pairs.map(\.name)
    case .copy: plan.copies.map(\.name)
    case .name: plan.names.map(\.name)
    case .link: plan.links.map(\.name)
    }
  }
}
