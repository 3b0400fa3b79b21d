import ClusterModeling

extension Checker {
  /// A field behind a dot.
  mutating func checkField(of base: Syntax, _ name: String, _ offset: Int) -> Checked {
    let owner = check(base)
    return checkField(of: owner, name, offset, base)
  }

  private mutating func checkField(
    of owner: Checked, _ name: String, _ offset: Int, _ syntax: Syntax
  ) -> Checked {
    switch owner.kind {
    case .wrong: return .wrong
    case .entities(let kind, let isOne):
      return checkField(of: owner.node, kind, isOne: isOne, name, offset)
    case .column(.entity(let kindName)):
      guard var column = owner.column, let kind = kindNumber(kindName, fieldOf: column.kind),
        let place = place(of: name, in: kind, offset)
      else { return .wrong }
      let field = vocabulary.kinds[kind].fields[place]
      column.elements.body = .field(place, of: .entity(column.elements.body))
      column.kind = kind
      column.isSummed = field.total == .sum
      return self.column(column, field.type)
    default:
      return fail(
        offset, "\(words(owner)) has no fields", hint: "only entities have: `pce:name.\(name)`")
    }
  }

  /// A field of entities: one value where they are known to be one, else a column.
  mutating func checkField(
    of set: Node, _ kind: Int, isOne: Bool, _ name: String, _ offset: Int
  ) -> Checked {
    guard let place = place(of: name, in: kind, offset) else { return .wrong }
    let field = vocabulary.kinds[kind].fields[place]
    if isOne, set.isSurelyOne {
      return one(.field(place, of: set), field.type, ofKind: kind, isMoving: field.type.mayMove)
    }
    let slot = scopes.count
    guard slot < Checker.mostScopes else {
      return fail(offset, "more than \(Checker.mostScopes) sets are nested")
    }
    let elements = ElementExpression(
      set: set, slot: slot, body: .field(place, of: .element(slot: slot)))
    return column(
      Checked.Column(
        elements: elements, isOne: isOne, isSummed: field.total == .sum && !isOne,
        kind: kind, count: vocabulary.kinds[kind].entities.count), field.type)
  }

  private func column(_ column: Checked.Column, _ type: ValueType) -> Checked {
    var checked = Checked(column.elements.body, .column(type), isMoving: type.mayMove)
    checked.column = column
    return checked
  }

  /// The place of a field, or a problem.
  mutating func place(of name: String, in kind: Int, _ offset: Int) -> Int? {
    if let place = field(name, of: kind) {
      dependencies.add(kind, place)
      return place
    }
    let owner = vocabulary.kinds[kind]
    fail(
      offset, "a \(owner.name) has no field `\(name)`",
      hint: NearestName.hint(name, among: owner.fields.map(\.name), what: "fields"))
    return nil
  }

  /// `replication.lag(from: x, to: y)`: the field of those that the arguments choose.
  mutating func checkFilteredField(
    of base: Syntax, _ name: String, _ offset: Int, _ arguments: [Syntax.Argument]
  ) -> Checked {
    let owner = check(base)
    guard case .entities(let kind, _) = owner.kind else {
      if owner.isWrong { return .wrong }
      return fail(
        offset, "only a field of entities takes arguments",
        hint: "for instance `replication.lag(from: …)`")
    }
    guard place(of: name, in: kind, offset) != nil else { return .wrong }
    guard let chosen = choose(from: owner.node, kind, arguments) else { return .wrong }
    return checkField(of: chosen.set, kind, isOne: chosen.isOne, name, offset)
  }

  /// Those of a kind that fit: `pces(role == leader)`, `nodes(p)`, `replication(from: x)`.
  mutating func checkSelection(
    _ kind: Int, _ arguments: [Syntax.Argument], _ syntax: Syntax
  ) -> Checked {
    if arguments.isEmpty { return everything(kind) }
    guard let chosen = choose(from: everything(kind).node, kind, arguments) else { return .wrong }
    return Checked(chosen.set, .entities(kind: kind, isOne: chosen.isOne))
  }

  /// Entities of a set that fit all arguments; one at most when every entity field is fixed.
  private mutating func choose(
    from set: Node, _ kind: Int, _ arguments: [Syntax.Argument]
  ) -> (set: Node, isOne: Bool)? {
    let slot = scopes.count
    var conditions: [Node] = []
    var fixed: [Int] = []
    for argument in arguments {
      if let label = argument.label {
        guard let place = place(of: label, in: kind, argument.offset),
          let node = fieldEquals(place, of: kind, argument.value, slot)
        else { return nil }
        fixed.append(place)
        conditions.append(node)
      } else if let match = positional(argument.value, kind, slot) {
        fixed.append(match.place)
        conditions.append(match.node)
      } else {
        let inner = withElement(of: kind, at: argument.offset) { $0.condition(argument.value) }
        guard let inner else { return nil }
        conditions.append(inner)
      }
    }
    guard slot < Checker.mostScopes else { return nil }
    let keys = vocabulary.kinds[kind].fields.indices.filter {
      if case .entity = vocabulary.kinds[kind].fields[$0].type { true } else { false }
    }
    let isOne = keys.count > 1 && keys.allSatisfy { fixed.contains($0) }
    let body = conditions.count == 1 ? conditions[0] : Node.and(conditions)
    return (.chosen(ElementExpression(set: set, slot: slot, body: body)), isOne)
  }

  /// The element's field equals a value that is checked outside of the element.
  private mutating func fieldEquals(
    _ place: Int, of kind: Int, _ value: Syntax, _ slot: Int
  ) -> Node? {
    let field = vocabulary.kinds[kind].fields[place]
    let right = single(value, expecting: field.type)
    if right.isWrong { return nil }
    let left = one(
      .field(place, of: .element(slot: slot)), field.type, ofKind: kind,
      isMoving: field.type.mayMove)
    return comparison(
      .equal, left, right, leftText: field.name, rightText: text(value),
      offset: value.range.lowerBound)
  }

  /// An entity without a label matches the one field that holds entities of its kind.
  private mutating func positional(
    _ value: Syntax, _ kind: Int, _ slot: Int
  ) -> (place: Int, node: Node)? {
    switch value.form {
    case .word, .entity, .member, .memberCall, .call, .seen, .parameter: break
    default: return nil
    }
    let before = problems
    let checked = check(value)
    guard case .entities(let argumentKind, _) = checked.kind else {
      problems = before
      return nil
    }
    let name = vocabulary.kinds[argumentKind].name
    let places = vocabulary.kinds[kind].fields.indices.filter { place in
      guard case .entity(let other) = vocabulary.kinds[kind].fields[place].type else {
        return false
      }
      return kindNumber(other, fieldOf: kind) == argumentKind
    }
    guard places.count == 1, let place = places.first else {
      let candidates = places.map { vocabulary.kinds[kind].fields[$0].name }
      fail(
        value.range.lowerBound,
        "which field of a \(vocabulary.kinds[kind].name) is to be this \(name)?",
        hint: candidates.isEmpty
          ? "none of them is a \(name)"
          : "write \(candidates.map { "`\($0): \(text(value))`" }.joined(separator: " or "))")
      return (0, .constant(.boolean(false)))
    }
    dependencies.add(kind, place)
    let field = Node.entity(.field(place, of: .element(slot: slot)))
    return (place, .membership(field, in: checked.node))
  }
}

extension Node {
  /// True for entities that are one by their form, so that a field can be read at once.
  var isSurelyOne: Bool {
    switch self {
    case .one, .element, .entity, .best: true
    default: false
    }
  }
}
