import ClusterModeling

extension Expression {
  /// The entities of which the condition speaks when it is what it is now, each once: those that
  /// are counted or found, or whose fields decide.
  func witnesses(in world: some ReadableWorld) -> [EntityID] {
    var finder = WitnessFinder(evaluator: Evaluator(world: world))
    finder.visit(root, EvaluationFrame())
    return finder.found
  }
}

/// Collects the entities behind the deciding parts of a condition.
struct WitnessFinder<World: ReadableWorld> {
  let evaluator: Evaluator<World>
  private(set) var found: [EntityID] = []

  init(evaluator: Evaluator<World>) { self.evaluator = evaluator }

  mutating func visit(_ node: Node, _ frame: EvaluationFrame) {
    switch node {
    case .not(let inner), .isNone(let inner): visit(inner, frame)
    case .and(let parts), .or(let parts):
      let truth = isTrue(node, frame)
      for part in parts where isTrue(part, frame) == truth { visit(part, frame) }
    case .comparison(let comparison):
      visit(comparison.left, frame)
      visit(comparison.right, frame)
    case .membership(let member, _): visit(member, frame)
    case .linear(let left, let right, _), .product(let left, let right, _),
      .quotient(let left, let right, _):
      visit(left, frame)
      visit(right, frame)
    case .largest(let parts, _): for part in parts { visit(part, frame) }
    case .field(_, let owner): visit(owner, frame)
    case .only(let elements): add(elements.set, frame)
    case .seen(let page, let viewer, let inner):
      if let (seen, _) = evaluator.frameSeen(page: page, by: viewer, frame) { visit(inner, seen) }
    case .all, .any, .count, .extreme, .sum, .mean, .distinct: visitElements(of: node, frame)
    case .exists(let set), .size(let set), .entity(let set): visit(set, frame)
    case .everything, .one, .boundEntities, .element, .chosen, .best, .union: add(node, frame)
    case .constant, .boundValue, .now: break
    }
  }

  /// Elements of which it is said, or is not said where all of them were to fit.
  private mutating func visitElements(of node: Node, _ frame: EvaluationFrame) {
    switch node {
    case .all(let elements):
      let truth = isTrue(node, frame)
      add(elements, frame) { $0 == .boolean(truth) }
    case .any(let elements), .count(let elements):
      add(elements, frame) { $0 == .boolean(true) }
    case .extreme(let elements, _):
      let best = evaluator.reading(node, frame).value
      add(elements, frame) { $0 == best }
    case .sum(let elements), .mean(let elements), .distinct(let elements):
      add(elements, frame) { $0 != .number(0) && $0 != .nothing }
    default: break
    }
  }

  private mutating func add(
    _ elements: ElementExpression, _ frame: EvaluationFrame, where fits: (Value) -> Bool
  ) {
    var fitting: [EntityID] = []
    evaluator.readEach(elements, frame) { entity, reading in
      if fits(reading.value) { fitting.append(entity) }
    }
    for entity in fitting { add(entity) }
  }

  private mutating func add(_ set: Node, _ frame: EvaluationFrame) {
    var entities: [EntityID] = []
    evaluator.forEach(set, frame) { entities.append($0) }
    for entity in entities { add(entity) }
  }

  private mutating func add(_ entity: EntityID) {
    if !found.contains(entity) { found.append(entity) }
  }

  private func isTrue(_ node: Node, _ frame: EvaluationFrame) -> Bool {
    evaluator.reading(node, frame).value == .boolean(true)
  }
}
