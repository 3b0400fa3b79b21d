import ClusterModeling

extension Expression {
  /// The same condition; where it asks no more than whether a count is zero, and a field foretells
  /// when that may change, it reads that field.
  ///
  /// A count of clients has to be followed from one client to the next, which is most of the work
  /// of a long wait for the last of them. Only for conditions that nobody asks how close they came:
  /// a margin needs the count.
  public var sparingCounts: Expression {
    var dependencies = dependencies
    guard let root = Self.sparing(root, of: kinds, &dependencies) else { return self }
    return Expression(
      text: text, type: type, location: location, holdFor: holdFor, root: root, kinds: kinds,
      dependencies: dependencies)
  }

  /// A single comparison with zero; nil for everything else.
  private static func sparing(
    _ node: Node, of kinds: [EntityKind], _ dependencies: inout Dependencies
  ) -> Node? {
    guard case .comparison(var comparison) = node, let isAny = comparison.asksForAny,
      let field = comparison.left.plainField,
      let place = place(foretelling: field, of: kinds, in: dependencies)
    else { return nil }
    let reading = comparison.left.reading(place.field)
    comparison.shortcut = isAny ? reading : .not(reading)
    dependencies.replace(field, by: place)
    return .comparison(comparison)
  }

  /// The field that foretells another; nil when there is none, or the kind cannot be told.
  private static func place(
    foretelling field: Int, of kinds: [EntityKind], in dependencies: Dependencies
  ) -> FieldReference? {
    let uses = dependencies.fields.filter { $0.field == field }
    guard uses.count == 1, let use = uses.first else { return nil }
    let fields = kinds[use.kind].fields
    guard let name = fields[field].foretoldBy,
      let place = fields.firstIndex(where: { $0.name == name })
    else { return nil }
    return FieldReference(kind: use.kind, field: place)
  }
}

extension Node {
  /// The field that is read of a named entity, and nothing else; nil for any other node.
  fileprivate var plainField: Int? {
    switch self {
    case .field(let field, let owner): owner.isNamed ? field : nil
    case .only(let elements): elements.set.isNamed ? elements.body.plainField : nil
    default: nil
    }
  }

  /// The same with another field of the entity.
  fileprivate func reading(_ field: Int) -> Node {
    switch self {
    case .field(_, let owner): return .field(field, of: owner)
    case .only(var elements):
      elements.body = elements.body.reading(field)
      return .only(elements)
    default: return self
    }
  }

  /// Whether the node stands for entities without reading any field.
  private var isNamed: Bool {
    switch self {
    case .one, .boundEntities, .element: true
    default: false
    }
  }
}

extension ComparisonNode {
  /// Whether a count is asked to be above zero, or to be zero; nil for any other question.
  fileprivate var asksForAny: Bool? {
    guard unit != nil, case .constant(.number(0)) = right else { return nil }
    switch comparison {
    case .greater, .unequal: return true
    case .equal, .atMost: return false
    case .less, .atLeast: return nil
    }
  }
}

extension Dependencies {
  /// Reads another field of the same kind instead of one.
  fileprivate mutating func replace(_ field: Int, by other: FieldReference) {
    fields.removeAll { $0.kind == other.kind && $0.field == field }
    add(other.kind, other.field)
    fields.sort()
  }
}
