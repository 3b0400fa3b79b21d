import ClusterModeling
import NetworkModel
import Units

extension CoreHA {
  /// A field of the model.
  typealias Field = ModelField<CoreHA>

  /// The model's own kinds of entity in the order of their numbers.
  enum Kind: UInt16, Sendable, CaseIterable { case system, core, controller, sentry, devices }

  /// The kind of an entity of the world; nil for another system's.
  func kind(of entity: EntityID) -> Kind? {
    entity.kind >= plan.firstKind ? Kind(rawValue: entity.kind - plan.firstKind) : nil
  }

  /// A Core as a value.
  func reading(core: Int) -> Reading {
    .entity(EntityID(kind: plan.firstKind + Kind.core.rawValue, index: core))
  }

  static func fields(of kind: Kind) -> [Field] {
    switch kind {
    case .system: systemFields
    case .core: coreFields + haWindowFields
    case .controller: controllerFields
    case .sentry: sentryFields
    case .devices: deviceFields
    }
  }

  /// The kinds without or with entities.
  static func kinds(of plan: Plan?) -> [EntityKind] {
    func kind(
      _ name: String, _ plural: String, _ explanation: String, _ kind: Kind, _ names: [String]
    ) -> EntityKind {
      EntityKind(
        name: name, plural: plural, explanation: explanation,
        fields: fields(of: kind).map(\.field), entities: plan == nil ? [] : names
      ).standingStill()
    }
    return [
      kind(
        "core_system", "core_systems", "The Cores as a whole.", .system,
        plan.map { [$0.name] } ?? []),
      kind("core", "cores", "A Core server.", .core, plan?.cores.map(\.name) ?? []),
      kind(
        "traffic_controller", "traffic_controllers",
        "A load balancer, global traffic manager or DNS in front of Cores.", .controller,
        plan?.controllers.map(\.name) ?? []),
      kind("sentry", "sentries", "A Sentry.", .sentry, plan?.sentries.map(\.name) ?? []),
      kind(
        "devices", "devices", "A group of devices, which come by one virtual name.", .devices,
        plan?.groups.map(\.name) ?? []),
    ]
  }

  /// A field as it is; as a Core sees it, which knows itself and whether its heartbeat is answered;
  /// and as its portal shows it.
  func reading(
    _ field: Int, of entity: EntityID, seenFrom view: Viewpoint, at now: Instant, network: Network
  ) -> Reading {
    guard let kind = kind(of: entity) else { return .nothing }
    let place = Int(entity.index)
    let truth = Self.fields(of: kind)[field]
    let observer: EntityID
    switch view {
    case .truth: return truth.read(self, place, now, network)
    case .belief(let entity): observer = entity
    case .page(_, let entity): observer = entity
    }
    guard self.kind(of: observer) == .core, kind == .core, isUp(Int(observer.index)) else {
      return .nothing
    }
    if place == Int(observer.index) { return truth.read(self, place, now, network) }
    return seen(truth, core: place, by: Int(observer.index))
  }

  /// Of another Core one sees no more than whether its heartbeat is answered (CH-HB-001).
  private func seen(_ field: Field, core: Int, by observer: Int) -> Reading {
    guard cores[observer].source == core, isWatching(observer), field.field.name == "up" else {
      return .nothing
    }
    return .boolean(cores[observer].watch.misses == 0)
  }
}
