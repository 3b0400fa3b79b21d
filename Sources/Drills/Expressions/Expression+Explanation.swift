import ClusterModeling

extension Expression {
  /// What decides the condition now, with values: `count(pce, role == leader) = 2 (pce:a, pce:b)`.
  public func explanation(in world: some ReadableWorld) -> String {
    let explainer = Explainer(evaluator: Evaluator(world: world), kinds: kinds)
    let value = explainer.text(reading(in: world).value, unit: unit)
    // A single thing that was asked is named as it was asked.
    if case .only = root { return "\(operand) = \(value)" }
    let parts = explainer.parts(of: root, EvaluationFrame())
    if !parts.isEmpty { return parts.joined(separator: "; ") }
    return constant == nil ? "\(operand) = \(value)" : value
  }

  /// What is asked, without how long it is to have held.
  private var operand: String {
    guard holdFor != nil, let word = text.split(separator: " ").dropLast().last, word == "for"
    else { return text }
    return text.split(separator: " ").dropLast(2).joined(separator: " ")
  }

  /// The unit of a number; nil for all other values.
  var unit: ValueType? {
    if case .value(let type) = type, type.isNumber { type } else { nil }
  }
}

/// Puts the deciding parts of a condition into words.
struct Explainer<World: ReadableWorld> {
  /// Most elements that are named; the rest is counted.
  private static var mostNames: Int { 3 }

  let evaluator: Evaluator<World>
  let kinds: [EntityKind]

  typealias Frame = EvaluationFrame

  /// The parts that make the condition what it is now.
  func parts(of node: Node, _ frame: Frame) -> [String] {
    switch node {
    case .not(let inner): return parts(of: inner, frame)
    case .and(let all), .or(let all): return deciding(among: all, of: node, frame)
    case .comparison(let comparison): return [text(comparison, frame)]
    case .all(let elements): return these(elements, truth: false, frame)
    case .any(let elements): return these(elements, truth: true, frame)
    case .field(let field, let owner): return [text(field, of: owner, frame)]
    case .only(let elements): return [text(elements, frame)]
    case .seen(let page, let viewer, let inner):
      guard let (seen, _) = evaluator.frameSeen(page: page, by: viewer, frame) else {
        return ["nobody looks"]
      }
      return parts(of: inner, seen)
    default: return []
    }
  }

  /// Those parts whose truth is that of the whole.
  private func deciding(among parts: [Node], of whole: Node, _ frame: Frame) -> [String] {
    let truth = isTrue(whole, frame)
    return parts.filter { isTrue($0, frame) == truth }.flatMap { self.parts(of: $0, frame) }
  }

  private func isTrue(_ node: Node, _ frame: Frame) -> Bool {
    evaluator.reading(node, frame).value == .boolean(true)
  }

  /// Elements of which the condition has this truth, each with the reason.
  private func these(_ elements: ElementExpression, truth: Bool, _ frame: Frame) -> [String] {
    var inner = frame
    var texts: [String] = []
    var count = 0
    var others = 0
    evaluator.readEach(elements, frame) { entity, reading in
      guard (reading.value == .boolean(true)) == truth else {
        others += 1
        return
      }
      count += 1
      guard count <= Self.mostNames else { return }
      inner[elements.slot] = entity
      let reasons = parts(of: elements.body, inner)
      texts.append(
        name(entity) + (reasons.isEmpty ? "" : ": " + reasons.joined(separator: ", ")))
    }
    if count == 0 { return [truth ? "none of \(others)" : "all of \(others)"] }
    if count > Self.mostNames { texts.append("and \(count - Self.mostNames) more") }
    return texts
  }

  private func text(_ node: ComparisonNode, _ frame: Frame) -> String {
    let left = evaluator.reading(node.left, frame).value
    var sides = "\(node.leftText) = \(text(left, unit: node.unit))" + names(in: node.left, frame)
    if case .constant = node.right { return sides }
    let right = evaluator.reading(node.right, frame).value
    sides += ", \(node.rightText) = \(text(right, unit: node.unit))" + names(in: node.right, frame)
    return sides
  }

  /// Whom a count counted, when they are few.
  private func names(in node: Node, _ frame: Frame) -> String {
    var found: [String] = []
    switch node {
    case .count(let elements):
      evaluator.readEach(elements, frame) { entity, reading in
        if reading.value == .boolean(true) { found.append(name(entity)) }
      }
    case .size(let set): evaluator.forEach(set, frame) { found.append(name($0)) }
    default: return ""
    }
    return found.isEmpty || found.count > Self.mostNames
      ? "" : " (" + found.joined(separator: ", ") + ")"
  }

  /// A field of the one entity that there is.
  private func text(_ elements: ElementExpression, _ frame: Frame) -> String {
    guard let entity = evaluator.one(elements.set, frame).0 else { return "no entity" }
    var inner = frame
    inner[elements.slot] = entity
    let reasons = parts(of: elements.body, inner)
    return reasons.isEmpty ? name(entity) : "\(name(entity)) \(reasons.joined(separator: ", "))"
  }

  private func text(_ field: Int, of owner: Node, _ frame: Frame) -> String {
    guard let entity = evaluator.one(owner, frame).0 else { return "no entity" }
    let value = evaluator.world.reading(field, of: entity, seenFrom: frame.view).value
    let said = kinds[Int(entity.kind)].fields[field]
    let subject = if case .element = owner { "" } else { name(entity) + " " }
    return "\(subject)\(said.name) = \(text(value, unit: said.type))"
  }

  /// A value in words.
  func text(_ value: Value, unit: ValueType?) -> String {
    switch value {
    case .number(let number): (unit ?? .count).text(number)
    case .boolean(let truth): truth ? "yes" : "no"
    case .symbol(let word): word
    case .entity(let entity): name(entity)
    case .nothing: "none"
    }
  }

  /// An entity's full name.
  func name(_ entity: EntityID) -> String {
    guard kinds.indices.contains(Int(entity.kind)),
      kinds[Int(entity.kind)].entities.indices.contains(Int(entity.index))
    else { return "nobody" }
    let kind = kinds[Int(entity.kind)]
    return "\(kind.name):\(kind.entities[Int(entity.index)])"
  }
}
