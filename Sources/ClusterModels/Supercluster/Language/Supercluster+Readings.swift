import ClusterModeling
import NetworkModel
import Units

/// Fields as they are, as a PCE believes them, and as its pages show them.
extension Supercluster {
  /// A field of an entity of the world.
  func reading(
    _ field: Int, of entity: EntityID, seenFrom view: Viewpoint, at now: Instant, network: Network
  ) -> Reading {
    guard let kind = ownKind(entity) else {
      let own = EntityID(kind: entity.kind - plan.firstKind, index: Int(entity.index))
      return dataReading(field, of: own, seenFrom: view, at: now, network: network)
    }
    let place = Int(entity.index)
    switch view {
    case .truth: return truth(field, kind, place, now, network)
    case .belief(let observer):
      guard let observer = self.place(of: observer)?.pce else { return .nothing }
      return believed(field, kind, place, by: observer, now, network)
    case .page(let page, let observer):
      guard let observer = self.place(of: observer)?.pce, acceptsAPI(observer) else {
        return .nothing
      }
      return shown(field, kind, place, on: page, at: observer, now, network)
    }
  }

  /// A field of all entities of a kind as it is.
  func readings(
    _ field: Int, ofKind kind: UInt16, count: Int, at now: Instant, network: Network,
    _ take: (Int, Reading) -> Void
  ) {
    guard let own = ownKind(EntityID(kind: kind, index: 0)) else {
      for index in 0..<count {
        let entity = EntityID(kind: kind, index: index)
        take(index, reading(field, of: entity, seenFrom: .truth, at: now, network: network))
      }
      return
    }
    let read = Self.fields(of: own)[field].read
    for index in 0..<count { take(index, read(self, index, now, network)) }
  }

  private func truth(
    _ field: Int, _ kind: OwnKind, _ place: Int, _ now: Instant, _ network: Network
  ) -> Reading {
    Self.fields(of: kind)[field].read(self, place, now, network)
  }

  private static func fields(of kind: OwnKind) -> [Field] {
    switch kind {
    case .supercluster: superclusterFields
    case .pce: pceFields
    case .node: nodeFields
    case .vens: venFields
    }
  }

  /// What a PCE believes: roles by its own list, health by its own API; of what it reaches the rest.
  private func believed(
    _ field: Int, _ kind: OwnKind, _ place: Int, by observer: Int, _ now: Instant,
    _ network: Network
  ) -> Reading {
    let name = Self.fields(of: kind)[field].field.name
    switch (kind, name) {
    case (.supercluster, "leader"): return reading(pce: pces[observer].view.leader)
    case (.pce, "role"): return .symbol(role(of: place, believedBy: observer).rawValue)
    case (.pce, "dropped"): return .boolean(!lists(observer, place))
    case (.pce, "reachable"), (.pce, "answers"):
      return .boolean(health.shownByAPI[observer][place].answers)
    case (.pce, "health"): return .symbol(health.shownByAPI[observer][place].level.word)
    case (.pce, "health_reasons"):
      return .symbol(explanation(health.shownByAPI[observer][place]))
    default: break
    }
    guard subject(of: kind, place).map({ sees(observer, $0, network) }) ?? true else {
      return .nothing
    }
    return truth(field, kind, place, now, network)
  }

  /// What a page shows: health with its delay, roles as the page's PCE believes them (SC-API-010).
  private func shown(
    _ field: Int, _ kind: OwnKind, _ place: Int, on page: String, at observer: Int,
    _ now: Instant, _ network: Network
  ) -> Reading {
    guard kind == .pce, page != "api" else {
      return believed(field, kind, place, by: observer, now, network)
    }
    // The leader's page lists all, a member's page itself only (SC-HEALTH-017).
    guard isOnPage(place, of: observer) else { return .nothing }
    let record = health.shownOnPage[observer][place]
    switch Self.pceFields[field].field.name {
    case "health": return .symbol(record.level.word)
    case "health_reasons": return .symbol(explanation(record))
    case "answers", "reachable": return .boolean(record.answers)
    default: return believed(field, kind, place, by: observer, now, network)
    }
  }

  /// The PCE to which an entity belongs.
  private func subject(of kind: OwnKind, _ place: Int) -> Int? {
    switch kind {
    case .pce: place
    case .node: plan.nodes[place].pce
    case .supercluster, .vens: nil
    }
  }
}
