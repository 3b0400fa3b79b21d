import ClusterModeling

extension Checker {
  mutating func checkComparison(
    _ comparison: Comparison, _ left: Syntax, _ right: Syntax, _ syntax: Syntax
  ) -> Checked {
    let (first, second) = pair(left, right)
    let node = self.comparison(
      comparison, first, second, leftText: text(left), rightText: text(right),
      offset: syntax.range.lowerBound)
    return node.map { .truth($0) } ?? .wrong
  }

  /// Both sides, each helped by the other where it is a word of a list.
  private mutating func pair(_ left: Syntax, _ right: Syntax) -> (Checked, Checked) {
    if isBareWord(left), !isBareWord(right) {
      let second = single(right)
      return (single(left, beside: second), second)
    }
    let first = single(left)
    return (first, single(right, beside: first))
  }

  /// A side of a comparison; a word beside something wrong may well be right.
  private mutating func single(_ syntax: Syntax, beside other: Checked) -> Checked {
    if other.isWrong, isBareWord(syntax) { return .wrong }
    return single(syntax, expecting: type(of: other))
  }

  private func isBareWord(_ syntax: Syntax) -> Bool {
    if case .word(let word) = syntax.form { return !isName(word) }
    return false
  }

  private func type(of checked: Checked) -> ValueType? {
    if case .value(let type) = checked.kind { type } else { nil }
  }

  /// A comparison of two checked values, or nil with its problem.
  mutating func comparison(
    _ comparison: Comparison, _ left: Checked, _ right: Checked, leftText: String,
    rightText: String, offset: Int
  ) -> Node? {
    if left.isWrong || right.isWrong { return nil }
    let isOrdered = comparison != .equal && comparison != .unequal
    if left.kind == .none || right.kind == .none {
      guard !isOrdered else { return refuse(left, right, comparison, offset) }
      let node = Node.isNone(left.kind == .none ? right.node : left.node)
      return comparison == .equal ? node : .not(node)
    }
    guard let fit = fit(left, right) else { return refuse(left, right, comparison, offset) }
    if isOrdered, fit.unit == nil { return refuse(left, right, comparison, offset) }
    return .comparison(
      ComparisonNode(
        comparison: comparison, left: left.node, right: right.node, unit: fit.unit,
        leftText: leftText, rightText: rightText))
  }

  private mutating func refuse(
    _ left: Checked, _ right: Checked, _ comparison: Comparison, _ offset: Int
  ) -> Node? {
    var hint = ""
    for (one, other) in [(left, right), (right, left)] {
      if one.kind == .plainNumber, let type = type(of: other), type.isNumber {
        hint = "write it with a unit, for instance `\(type.example)`"
      }
    }
    fail(
      offset, "\(words(left)) and \(words(right)) cannot be compared with `\(comparison.rawValue)`",
      hint: hint)
    return nil
  }

  /// How two values can be compared.
  private enum Fit {
    /// By size, in a unit.
    case numbers(ValueType)
    /// Only for being the same.
    case sameness

    var unit: ValueType? {
      if case .numbers(let unit) = self { unit } else { nil }
    }
  }

  private func fit(_ left: Checked, _ right: Checked) -> Fit? {
    switch (left.kind, right.kind) {
    case (.plainNumber, .plainNumber): .numbers(.count)
    case (.plainNumber, .value(let type)), (.value(let type), .plainNumber):
      type.takesPlainNumbers ? .numbers(type) : nil
    case (.value(let one), .value(let other)): fit(one, other)
    case (.entities(let one, _), .entities(let other, _)): one == other ? .sameness : nil
    default: nil
    }
  }

  private func fit(_ one: ValueType, _ other: ValueType) -> Fit? {
    switch (one, other) {
    case (.boolean, .boolean), (.symbol, .symbol): .sameness
    // A span beside an instant is meant since the start of the run.
    case (.instant, .duration), (.duration, .instant): .numbers(.instant)
    default: one == other && one.isNumber ? .numbers(one) : nil
    }
  }

  /// What stands on the two sides of `in`: a value and a list, or an entity and a set.
  mutating func checkMembership(_ left: Syntax, in right: Syntax) -> Node {
    let offset = left.range.lowerBound
    if case .list(let items) = right.form {
      let first = single(left)
      let parts = items.compactMap { item in
        comparison(
          .equal, first, single(item, beside: first), leftText: text(left),
          rightText: text(item), offset: item.range.lowerBound)
      }
      return .or(parts)
    }
    let first = single(left)
    let second = check(right)
    switch (first.kind, second.kind) {
    case (.entities(let one, _), .entities(let other, _)) where one == other:
      return .membership(first.node, in: second.node)
    case (.wrong, _), (_, .wrong): break
    default:
      fail(
        offset, "\(words(first)) cannot be in \(words(second))",
        hint: "write a list in brackets: `in [a, b]`")
    }
    return .constant(.boolean(false))
  }

  mutating func checkNegated(_ inner: Syntax) -> Checked {
    let checked = single(inner)
    guard isNumber(checked) else {
      if checked.isWrong { return .wrong }
      return fail(inner.range.lowerBound, "\(words(checked)) has no negative")
    }
    if case .number(let number)? = checked.constant {
      return Checked(.constant(.number(-number)), checked.kind)
    }
    return Checked(
      .linear(.constant(.number(0)), checked.node, rightSign: -1), checked.kind,
      isMoving: checked.isMoving)
  }

  private func isNumber(_ checked: Checked) -> Bool {
    switch checked.kind {
    case .plainNumber: true
    case .value(let type): type.isNumber
    default: false
    }
  }

  mutating func checkArithmetic(
    _ operation: Arithmetic, _ left: Syntax, _ right: Syntax
  ) -> Checked {
    let first = single(left)
    let second = single(right)
    if first.isWrong || second.isWrong { return .wrong }
    let offset = left.range.lowerBound
    guard isNumber(first), isNumber(second),
      let result = result(of: operation, first, second)
    else {
      return fail(
        offset, "\(words(first)) `\(operation.rawValue)` \(words(second)) has no meaning",
        hint: "")
    }
    let isMoving = first.isMoving || second.isMoving
    switch operation {
    case .plus, .minus:
      let sign: Double = operation == .plus ? 1 : -1
      return Checked(
        .linear(first.node, second.node, rightSign: sign), result.kind, isMoving: isMoving)
    case .times:
      if first.isMoving, second.isMoving { return refuseMoving(right, "multiplied by") }
      return Checked(
        .product(first.node, second.node, scale: result.scale), result.kind, isMoving: isMoving)
    case .divided:
      if second.isMoving { return refuseMoving(right, "divided by") }
      return Checked(
        .quotient(first.node, second.node, scale: result.scale), result.kind, isMoving: isMoving)
    }
  }

  /// What moves is a straight line; a product or ratio of two is none, so its instants are unknown.
  private mutating func refuseMoving(_ syntax: Syntax, _ verb: String) -> Checked {
    fail(
      syntax.range.lowerBound, "nothing can be \(verb) an age, which grows while time passes",
      hint: "compare ages and instants with each other or with spans")
  }

  private func result(
    of operation: Arithmetic, _ left: Checked, _ right: Checked
  ) -> (kind: Checked.Kind, scale: Double)? {
    if left.kind == .plainNumber, right.kind == .plainNumber { return (.plainNumber, 1) }
    switch operation {
    case .plus, .minus:
      // A plain number takes the unit of the other side where that has none to write.
      let one = type(of: left) ?? type(of: right)
      let other = type(of: right) ?? type(of: left)
      guard let one, let other else { return nil }
      if left.kind == .plainNumber || right.kind == .plainNumber, !one.takesPlainNumbers {
        return nil
      }
      return ValueType.sum(one, other, isDifference: operation == .minus).map { (.value($0), 1) }
    case .times:
      if left.kind == .plainNumber { return (right.kind, 1) }
      if right.kind == .plainNumber { return (left.kind, 1) }
      guard let one = type(of: left), let other = type(of: right) else { return nil }
      return ValueType.product(one, other).map { (.value($0.0), $0.scale) }
    case .divided:
      if right.kind == .plainNumber { return (left.kind, 1) }
      guard let other = type(of: right) else { return nil }
      return ValueType.quotient(type(of: left) ?? .count, other).map { (.value($0.0), $0.scale) }
    }
  }
}
