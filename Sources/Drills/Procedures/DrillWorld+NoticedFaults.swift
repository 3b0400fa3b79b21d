import ClusterModeling
import Units

extension DrillWorld {
  /// Faults that a signal tells its person of, by the entities that it names.
  ///
  /// Candidates are the faults new to the person and under way since the signal was raised; when
  /// there is none, the latest that is new to them, since what it did may show long after its end.
  /// Of these count, for each entity that the signal names, the nearest: those at the entity
  /// itself or at what it stands at or belongs to; else, of those under way, the ones at parts of
  /// it and at links of its site. Where no fault is near any of them it cannot be decided, and all candidates count
  /// except those that befell other systems only.
  func faultsTold(by signal: NoticeSignal) -> [Int] {
    let new = faults.indices.filter { !hasNoticed(signal.person, $0) }
    let underWay = new.filter { faults[$0].endedAt.map { $0 >= signal.raisedAt } ?? true }
    let candidates = underWay.isEmpty ? new.suffix(1) : underWay
    guard !candidates.isEmpty else { return [] }
    var named = signal.witnesses
    for entity in signal.condition.witnesses(in: self) where !named.contains(entity) {
      if signal.isRaised { named.append(entity) }
    }
    let above = named.map { self.above($0, among: candidates) }
    let parts = named.map { self.parts(of: $0, among: candidates) }
    // A part that was whole again before the signal came up did not bring it about.
    let near = zip(above, parts).map { $0.isEmpty && !underWay.isEmpty ? $1 : $0 }
    let told = candidates.filter { fault in near.contains { $0.contains(fault) } }
    if !told.isEmpty || parts.contains(where: { !$0.isEmpty }) { return told }
    let systems = named.compactMap { system(ofKind: $0.kind) }
    return candidates.filter { fault in
      systems.isEmpty
        || faults[fault].targets.contains { target in
          system(ofKind: target.kind).map { systems.contains($0) } ?? true
        }
    }
  }

  func hasNoticed(_ person: Int, _ fault: Int) -> Bool {
    noticedFaults.contains(
      NoticedFault(person: person, step: faults[fault].step, firing: faults[fault].firing))
  }

  /// Faults at an entity itself, or at what it stands at or belongs to.
  private func above(_ entity: EntityID, among candidates: [Int]) -> [Int] {
    let around = surroundings(of: entity)
    return candidates.filter { faults[$0].targets.contains { around.contains($0) } }
  }

  /// Faults at parts of an entity and at links of its site.
  private func parts(of entity: EntityID, among candidates: [Int]) -> [Int] {
    let sites = surroundings(of: entity).filter { $0.kind == WorldKinds.site }
    return candidates.filter { fault in
      faults[fault].targets.contains { target in
        let reach = surroundings(of: target)
        return reach.contains(entity)
          || (target.kind == WorldKinds.link && reach.contains { sites.contains($0) })
      }
    }
  }

  /// An entity with what it stands at and belongs to: its site, and the entities of other kinds
  /// that its fields name, with theirs.
  private func surroundings(of entity: EntityID) -> [EntityID] {
    var found = [entity]
    var place = 0
    while place < found.count {
      let current = found[place]
      place += 1
      for next in owners(of: current) where !found.contains(next) {
        // Another of a kind that was met already is a neighbour, not an owner.
        if !found.contains(where: { $0.kind == next.kind }) || current == entity {
          found.append(next)
        }
      }
    }
    return found
  }

  private func owners(of entity: EntityID) -> [EntityID] {
    var owners: [EntityID] = []
    for (place, field) in scenario.vocabulary.kinds[Int(entity.kind)].fields.enumerated() {
      guard case .entity = field.type,
        case .entity(let owner) = reading(place, of: entity, seenFrom: .truth).value,
        owner.kind != entity.kind
      else { continue }
      owners.append(owner)
    }
    let name = name(of: entity)
    for site in placesOfEntities where site.entity == name {
      owners.append(EntityID(kind: WorldKinds.site, index: site.site))
    }
    return owners
  }
}

extension Scenario {
  /// Where entities of all systems stand: full name and place of the site.
  var placesOfEntities: [(entity: String, site: Int)] {
    systems.flatMap { $0.prototype.placements }.compactMap { placement in
      sites.firstIndex(of: placement.site).map { (placement.entity, $0) }
    }
  }
}
