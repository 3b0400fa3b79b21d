import ClusterModeling
import NetworkModel
import Units

extension StandbyPair {
  /// A field of the model.
  typealias Field = ModelField<StandbyPair>

  /// The model's own kinds of entity in the order of their numbers.
  enum Kind: UInt16, Sendable, CaseIterable { case pair, pce, node, channel, vens }

  /// The kind of an entity of the world; nil for another system's.
  func kind(of entity: EntityID) -> Kind? {
    entity.kind >= plan.firstKind ? Kind(rawValue: entity.kind - plan.firstKind) : nil
  }

  /// A PCE as a value.
  func reading(pce: Int) -> Reading {
    .entity(EntityID(kind: plan.firstKind + Kind.pce.rawValue, index: pce))
  }

  static func fields(of kind: Kind) -> [Field] {
    switch kind {
    case .pair: pairFields
    case .pce: pceFields
    case .node: nodeFields
    case .channel: channelFields
    case .vens: agentFields
    }
  }

  /// The kinds without or with entities.
  static func kinds(of plan: Plan?) -> [EntityKind] {
    func kind(
      _ name: String, _ plural: String, _ explanation: String, _ kind: Kind, _ names: [String]
    ) -> EntityKind {
      EntityKind(
        name: name, plural: plural, explanation: explanation,
        fields: fields(of: kind).map(\.field), entities: plan == nil ? [] : names)
    }
    return [
      kind("pair", "pairs", "The pair as a whole.", .pair, plan.map { [$0.name] } ?? [])
        .standingStill(except: ["vens_on_old_name"]),
      kind("side", "sides", "A PCE of the pair.", .pce, plan?.pces.map(\.name) ?? [])
        .standingStill(except: ["vens", "vens_share"]),
      kind("pce_node", "pce_nodes", "A node of a PCE.", .node, plan?.nodes.map(\.name) ?? [])
        .standingStill(),
      kind(
        "channel", "channels", "A replicated service.", .channel, Service.allCases.map(\.name)
      ).standingStill(),
      kind(
        "agents", "agents", "A group of VENs, which find their PCE by active_pce_fqdn.", .vens,
        plan?.groups.map(\.name) ?? []),
    ]
  }

  /// A field as it is, as a PCE believes it, and as the page Standby Replication shows it.
  func reading(
    _ field: Int, of entity: EntityID, seenFrom view: Viewpoint, at now: Instant, network: Network
  ) -> Reading {
    guard let kind = kind(of: entity) else { return .nothing }
    let place = Int(entity.index)
    let truth = Self.fields(of: kind)[field]
    switch view {
    case .truth: return truth.read(self, place, now, network)
    case .belief(let observer):
      guard let observer = self.place(of: observer)?.pce, runs(observer) else { return .nothing }
      guard kind == .pce, place != observer else { return truth.read(self, place, now, network) }
      if truth.field.name == "role" {
        return pces[observer].believedPartnerRole.map { .symbol($0.rawValue) } ?? .nothing
      }
      return pathIsUp(observer, place, network) ? truth.read(self, place, now, network) : .nothing
    case .page(_, let observer):
      return shown(truth, kind, place, to: observer, now, network)
    }
  }

  /// The page lists the lag of five stores on either PCE; the file server's is not on it.
  ///
  /// Source: SP-MON-001 to SP-MON-004.
  private func shown(
    _ field: Field, _ kind: Kind, _ place: Int, to observer: EntityID, _ now: Instant,
    _ network: Network
  ) -> Reading {
    guard let pce = self.place(of: observer)?.pce, works(pce), pces[pce].level >= .two else {
      return .nothing
    }
    if kind == .channel, Service.allCases[place].label == nil { return .nothing }
    return field.read(self, place, now, network)
  }
}
