import ClusterModeling

extension Checker {
  /// Words with a meaning of their own in front of a bracket.
  static let functions = [
    "all", "any", "exists", "count", "max", "min", "sum", "mean", "distinct", "argmin", "argmax",
    "view", "shown",
  ]

  /// `name(…)`: a function, a choice among a kind, or a field of its argument.
  mutating func checkCall(
    _ name: String, _ arguments: [Syntax.Argument], _ syntax: Syntax
  ) -> Checked {
    switch name {
    case "all", "any", "exists", "count": return checkQuantifier(name, arguments, syntax)
    case "max", "min", "sum", "mean", "distinct": return checkStatistic(name, arguments, syntax)
    case "argmin", "argmax": return checkBest(name, arguments, syntax)
    default: break
    }
    switch vocabulary.lookup(name) {
    case .found(let kind): return checkSelection(kind, arguments, syntax)
    case .ambiguous(let kinds): return failAmbiguous(name, kinds, syntax.range.lowerBound)
    case .unknown: break
    }
    let fields = vocabulary.kinds.filter { $0.fields.contains { $0.name == name } }
    guard !fields.isEmpty else {
      let names =
        Checker.functions + vocabulary.kinds.flatMap { [$0.plural, $0.name] }
      return fail(
        syntax.range.lowerBound, "unknown function `\(name)`",
        hint: NearestName.hint(name, among: names, what: "functions and kinds"))
    }
    guard arguments.count == 1, let argument = arguments.first, argument.label == nil else {
      return fail(
        syntax.range.lowerBound, "`\(name)` is a field and takes one entity",
        hint: "for instance `\(name)(\(fields[0].name):name)`")
    }
    return checkField(of: argument.value, name, syntax.range.lowerBound)
  }

  /// The set that a function's first argument names, and the condition behind it.
  private mutating func elements(
    _ name: String, _ arguments: [Syntax.Argument], _ syntax: Syntax
  ) -> (set: Node, kind: Int)? {
    guard let first = arguments.first, arguments.count <= 2,
      arguments.allSatisfy({ $0.label == nil })
    else {
      fail(
        syntax.range.lowerBound, "`\(name)` takes a set and what is said of each of its elements",
        hint: "for instance `\(name)(pce, health == normal)`")
      return nil
    }
    let checked = check(first.value)
    guard case .entities(let kind, _) = checked.kind else {
      if !checked.isWrong {
        fail(
          first.offset, "a set of entities is needed, but this is \(words(checked))",
          hint: "for instance `\(name)(pce, …)`")
      }
      return nil
    }
    return (checked.node, kind)
  }

  private mutating func checkQuantifier(
    _ name: String, _ arguments: [Syntax.Argument], _ syntax: Syntax
  ) -> Checked {
    guard let (set, kind) = elements(name, arguments, syntax) else { return .wrong }
    guard arguments.count == 2 else {
      switch name {
      case "count": return .value(.size(set), .count)
      case "all":
        return fail(syntax.range.lowerBound, "`all` needs a condition behind the set")
      default: return .truth(.exists(set))
      }
    }
    let slot = scopes.count
    let body = withElement(of: kind, at: arguments[1].offset) { $0.condition(arguments[1].value) }
    guard let body else { return .wrong }
    let elements = ElementExpression(set: set, slot: slot, body: body)
    switch name {
    case "all": return .truth(.all(elements))
    case "count": return .value(.count(elements), .count)
    default: return .truth(.any(elements))
    }
  }

  /// `max(replication.lag)`, `max(replication, lag)`, `max(a, b)` and their relatives.
  private mutating func checkStatistic(
    _ name: String, _ arguments: [Syntax.Argument], _ syntax: Syntax
  ) -> Checked {
    guard let first = arguments.first, arguments.allSatisfy({ $0.label == nil }) else {
      return fail(
        syntax.range.lowerBound, "`\(name)` needs values",
        hint: "for instance `\(name)(replication.lag)`")
    }
    let checked = check(first.value)
    switch checked.kind {
    case .wrong: return .wrong
    case .column(let type):
      guard let column = checked.column, arguments.count == 1 else {
        return fail(
          arguments[arguments.count - 1].offset, "values of a set cannot be mixed with others")
      }
      return statistic(name, column.elements, .value(type), checked.isMoving, first.offset)
    case .entities(let kind, _) where arguments.count == 2:
      let slot = scopes.count
      let inner = withElement(of: kind, at: arguments[1].offset) {
        $0.single(arguments[1].value)
      }
      guard let inner, !inner.isWrong else { return .wrong }
      let elements = ElementExpression(set: checked.node, slot: slot, body: inner.node)
      return statistic(name, elements, inner.kind, inner.isMoving, arguments[1].offset)
    case .entities where name == "distinct" || arguments.count == 1:
      return fail(
        first.offset, "`\(name)` needs a value of each element",
        hint: "for instance `\(name)(\(text(first.value)).field)`")
    default: return checkLargest(name, first: checked, arguments, syntax)
    }
  }

  private mutating func statistic(
    _ name: String, _ elements: ElementExpression, _ kind: Checked.Kind, _ isMoving: Bool,
    _ offset: Int
  ) -> Checked {
    if name == "distinct" {
      guard !isMoving else {
        return fail(
          offset, "ages are different from one nanosecond to the next, so they cannot be counted",
          hint: "compare them: `count(…, age > 1h)`")
      }
      return .value(.distinct(elements), .count)
    }
    let isNumber =
      switch kind {
      case .plainNumber: true
      case .value(let type): type.isNumber
      default: false
      }
    guard isNumber else {
      return fail(
        offset, "`\(name)` needs numbers, but these are \(words(Checked(.now, kind)))",
        hint: "words and entities can be counted: `distinct(…)`")
    }
    let node: Node =
      switch name {
      case "sum": .sum(elements)
      case "mean": .mean(elements)
      default: .extreme(elements, isSmallest: name == "min")
      }
    return Checked(node, kind, isMoving: isMoving)
  }

  /// `max(a, b, …)` of single values.
  private mutating func checkLargest(
    _ name: String, first: Checked, _ arguments: [Syntax.Argument], _ syntax: Syntax
  ) -> Checked {
    guard name == "max" || name == "min" else {
      return fail(
        syntax.range.lowerBound, "`\(name)` needs a value of each element of a set",
        hint: "for instance `\(name)(replication.lag)`")
    }
    var parts = [single(first, arguments[0].value)]
    for argument in arguments.dropFirst() { parts.append(single(argument.value)) }
    if parts.contains(where: \.isWrong) { return .wrong }
    let kind = parts.first { $0.kind != .plainNumber }?.kind ?? .plainNumber
    for (part, argument) in zip(parts, arguments) {
      let fits =
        switch (part.kind, kind) {
        case (.plainNumber, .plainNumber): true
        case (.plainNumber, .value(let type)): type.takesPlainNumbers
        case (.value(let type), .value): type.isNumber && part.kind == kind
        default: false
        }
      if !fits {
        return fail(argument.offset, "`\(name)` cannot take \(words(part)) beside the others")
      }
    }
    return Checked(
      .largest(parts.map(\.node), isSmallest: name == "min"), kind,
      isMoving: parts.contains(where: \.isMoving))
  }

  /// `argmin(pce:members, lag)`: the entity whose value is the smallest.
  private mutating func checkBest(
    _ name: String, _ arguments: [Syntax.Argument], _ syntax: Syntax
  ) -> Checked {
    guard let (set, kind) = elements(name, arguments, syntax) else { return .wrong }
    guard arguments.count == 2 else {
      return fail(
        syntax.range.lowerBound, "`\(name)` needs a number of each element",
        hint: "for instance `\(name)(pce:members, vens)`")
    }
    let slot = scopes.count
    let offset = arguments[1].offset
    let inner = withElement(of: kind, at: offset) { $0.single(arguments[1].value) }
    guard let inner, !inner.isWrong else { return .wrong }
    let elements = ElementExpression(set: set, slot: slot, body: inner.node)
    let number = statistic(
      name == "argmin" ? "min" : "max", elements, inner.kind, inner.isMoving, offset)
    if number.isWrong { return .wrong }
    return Checked(
      .best(elements, isSmallest: name == "argmin"), .entities(kind: kind, isOne: true))
  }

  /// `view(y).x` and `shown(page, y).x`; `x` may be a field of `y`.
  mutating func checkSeen(
    page: String?, by viewer: Syntax, _ target: Syntax, _ syntax: Syntax
  ) -> Checked {
    let looker = single(viewer)
    guard case .entities(let kind, _) = looker.kind else {
      if looker.isWrong { return .wrong }
      return fail(viewer.range.lowerBound, "only an entity looks, but this is \(words(looker))")
    }
    var checked: Checked
    if let name = rootWord(target), !isName(name), field(name, of: kind) != nil {
      checked = checkField(
        of: looker.node, kind, isOne: true, name, target.range.lowerBound)
    } else {
      checked = check(target)
    }
    checked.node = .seen(page: page, by: looker.node, checked.node)
    if var column = checked.column {
      column.elements.set = .seen(page: page, by: looker.node, column.elements.set)
      column.elements.body = .seen(page: page, by: looker.node, column.elements.body)
      checked.column = column
    }
    return checked
  }

  private func rootWord(_ syntax: Syntax) -> String? {
    if case .word(let word) = syntax.form { word } else { nil }
  }

  /// `[a, b]` of entities of one kind; lists of other values stand only behind `in`.
  mutating func checkList(_ items: [Syntax], _ syntax: Syntax) -> Checked {
    let parts = items.map { check($0) }
    if parts.contains(where: \.isWrong) { return .wrong }
    guard case .entities(let kind, _)? = parts.first?.kind else {
      return fail(
        syntax.range.lowerBound, "a list of values stands only behind `in`",
        hint: "write `x in \(text(syntax))`")
    }
    for (part, item) in zip(parts, items) {
      guard case .entities(kind, _) = part.kind else {
        return fail(item.range.lowerBound, "the list mixes kinds: this is \(words(part))")
      }
    }
    return Checked(.union(parts.map(\.node)), .entities(kind: kind, isOne: false))
  }
}
