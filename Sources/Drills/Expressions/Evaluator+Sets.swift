import ClusterModeling
import Units

extension Evaluator {
  /// Visits the entities of a set in the order of their numbers (a list: in its own order).
  ///
  /// - Returns: the instant until which the set stays the same.
  @discardableResult
  func forEach(_ set: Node, _ frame: Frame, _ visit: (EntityID) -> Void) -> Instant {
    switch set {
    case .everything(let kind, let count):
      for index in 0..<count { visit(EntityID(kind: kind, index: index)) }
      return .never
    case .one(let entity):
      visit(entity)
      return .never
    case .element(let slot):
      visit(frame[slot])
      return .never
    case .boundEntities(let name):
      for entity in world.entities(boundTo: name) { visit(entity) }
      return .never
    case .chosen(let elements): return choose(elements, frame, visit)
    case .union(let parts):
      return parts.reduce(.never) { min($0, forEach($1, frame, visit)) }
    case .seen(let page, let viewer, let inner):
      guard let (seen, until) = frameSeen(page: page, by: viewer, frame) else { return .never }
      return min(until, forEach(inner, seen, visit))
    case .best(let elements, let isSmallest):
      let (entity, until) = best(elements, isSmallest: isSmallest, frame)
      if let entity { visit(entity) }
      return until
    case .entity(let value):
      let reading = reading(value, frame)
      if case .entity(let entity) = reading.value { visit(entity) }
      return reading.validUntil
    default: preconditionFailure("the checker lets only entities stand for a set")
    }
  }

  private func choose(
    _ elements: ElementExpression, _ frame: Frame, _ visit: (EntityID) -> Void
  ) -> Instant {
    var inner = frame
    var until = Instant.never
    let setUntil = forEach(elements.set, frame) { entity in
      inner[elements.slot] = entity
      let reading = reading(elements.body, inner)
      until = min(until, reading.validUntil)
      if reading.value == .boolean(true) { visit(entity) }
    }
    return min(until, setUntil)
  }

  /// The entity of a set that has one; nil when there is none or more than one.
  func one(_ node: Node, _ frame: Frame) -> (EntityID?, Instant) {
    switch node {
    case .one(let entity): return (entity, .never)
    case .element(let slot): return (frame[slot], .never)
    default: break
    }
    var found: EntityID?
    var isOne = true
    let until = forEach(node, frame) { entity in
      if let found, found != entity { isOne = false }
      found = entity
    }
    return (isOne ? found : nil, until)
  }

  /// The entity with the smallest or largest value; of equal ones the one that gets ahead, else
  /// the first.
  private func best(
    _ elements: ElementExpression, isSmallest: Bool, _ frame: Frame
  ) -> (EntityID?, Instant) {
    var contest = Contest(isSmallest: isSmallest)
    var winner: EntityID?
    var readings: [Reading] = []
    let setUntil = readEach(elements, frame) { entity, reading in
      if contest.add(reading) { winner = entity }
      readings.append(reading)
    }
    for reading in readings { contest.challenge(reading, at: world.now, from: .atLeast) }
    return (winner, min(setUntil, contest.reading.validUntil))
  }

  /// The value of the set's one entity; nothing when there is none or more than one.
  func only(_ elements: ElementExpression, _ frame: Frame) -> Reading {
    let (entity, until) = one(elements.set, frame)
    guard let entity else { return Reading(.nothing, validUntil: until) }
    var inner = frame
    inner[elements.slot] = entity
    return reading(elements.body, inner).limited(to: until)
  }

  /// Reads what is said of each entity of a set.
  @discardableResult
  func readEach(
    _ elements: ElementExpression, _ frame: Frame, _ visit: (EntityID, Reading) -> Void
  ) -> Instant {
    var inner = frame
    return forEach(elements.set, frame) { entity in
      inner[elements.slot] = entity
      visit(entity, reading(elements.body, inner))
    }
  }
}
