import ClusterModeling

/// Gives names their places and values their types; collects all problems of an expression.
struct Checker {
  /// Most sets whose elements are spoken of at once.
  static let mostScopes = 4

  let vocabulary: Vocabulary
  let scalars: [Unicode.Scalar]
  let location: SourceLocation
  var problems: [Problem] = []
  /// Kinds of the elements that are spoken of, outermost first; a place here is a slot.
  var scopes: [Int] = []
  /// What is read.
  var dependencies = Dependencies()

  init(vocabulary: Vocabulary, scalars: [Unicode.Scalar], location: SourceLocation) {
    self.vocabulary = vocabulary
    self.scalars = scalars
    self.location = location
  }

  /// What is read, in order.
  var finishedDependencies: Dependencies {
    var sorted = dependencies
    sorted.fields.sort()
    return sorted
  }

  /// Reports a problem at an offset and gives the stand-in that keeps the rest checkable.
  @discardableResult
  mutating func fail(_ offset: Int, _ message: String, hint: String = "") -> Checked {
    problems.append(Problem(at: location.advanced(by: offset), message, hint: hint))
    return .wrong
  }

  /// The text of a part.
  func text(_ syntax: Syntax) -> String {
    String(scalars: scalars[syntax.range])
  }

  /// A part in its own right; words are names unless a word of a list is expected.
  mutating func check(_ syntax: Syntax, expecting expected: ValueType? = nil) -> Checked {
    if case .symbol(let words)? = expected, let word = literalWord(syntax) {
      if let symbol = checkSymbol(word, among: words, syntax) { return symbol }
    }
    switch syntax.form {
    case .number(let number): return Checked(.constant(.number(number)), .plainNumber)
    case .quantity(let number, let type): return .value(.constant(.number(number)), type)
    case .truth(let truth): return .truth(.constant(.boolean(truth)))
    case .none: return Checked(.constant(.nothing), .none)
    case .text(let text): return .value(.constant(.symbol(text)), .symbol([]))
    case .parameter(let name): return checkParameter(name, syntax)
    case .word(let word): return checkName(word, syntax)
    case .entity(let kind, let name): return checkEntity(kind, name, syntax)
    case .list(let items): return checkList(items, syntax)
    case .call(let name, let arguments): return checkCall(name, arguments, syntax)
    case .member(let base, let name, let offset):
      if let kind = kind(of: base, name) { return everything(kind) }
      return checkField(of: base, name, offset)
    case .memberCall(let base, let name, let offset, let arguments):
      if let kind = kind(of: base, name) { return checkSelection(kind, arguments, syntax) }
      return checkFilteredField(of: base, name, offset, arguments)
    case .seen(let page, let viewer, let target):
      return checkSeen(page: page, by: viewer, target, syntax)
    case .negated(let inner): return checkNegated(inner)
    case .not(let inner): return .truth(.not(condition(inner)))
    case .and(let parts): return .truth(.and(parts.map { condition($0) }))
    case .or(let parts): return .truth(.or(parts.map { condition($0) }))
    case .comparison(let comparison, let left, let right):
      return checkComparison(comparison, left, right, syntax)
    case .membership(let left, let right, let isExcluded):
      let node = checkMembership(left, in: right)
      return .truth(isExcluded ? .not(node) : node)
    case .arithmetic(let operation, let left, let right):
      return checkArithmetic(operation, left, right)
    }
  }

  /// A part that must be one value.
  mutating func single(_ syntax: Syntax, expecting expected: ValueType? = nil) -> Checked {
    single(check(syntax, expecting: expected), syntax)
  }

  /// A checked part as one value; a set is refused unless it is one or stands for its sum.
  mutating func single(_ checked: Checked, _ syntax: Syntax) -> Checked {
    switch checked.kind {
    case .column(let type):
      guard let column = checked.column else { return .wrong }
      if column.isSummed, type.isNumber {
        return .value(.sum(column.elements), type, isMoving: checked.isMoving)
      }
      if column.isOne || column.count == 1 {
        return one(
          .only(column.elements), type, ofKind: column.kind, isMoving: checked.isMoving)
      }
      if column.count == 0, vocabulary.gaps > .none { return .wrong }
      let hint =
        type.isNumber
        ? "use max(\(text(syntax)))" : "use all(…), any(…), count(…) or distinct(\(text(syntax)))"
      return fail(
        syntax.range.lowerBound, "this is a set of \(column.count) values", hint: hint)
    case .entities(let kind, isOne: false) where vocabulary.kinds[kind].entities.count != 1:
      let name = vocabulary.kinds[kind]
      if name.entities.isEmpty, vocabulary.gaps > .none { return .wrong }
      return fail(
        syntax.range.lowerBound, "this is a set of \(name.plural), not a single \(name.name)",
        hint: "use all(…), any(…) or count(\(text(syntax)))")
    default: return checked
    }
  }

  /// The value of a field of a kind, where an entity becomes a set of one.
  func one(_ node: Node, _ type: ValueType, ofKind owner: Int, isMoving: Bool) -> Checked {
    guard case .entity(let name) = type else {
      return .value(node, type, isMoving: isMoving)
    }
    guard let kind = kindNumber(name, fieldOf: owner) else { return .wrong }
    return Checked(.entity(node), .entities(kind: kind, isOne: true))
  }

  /// A part that must be yes or no.
  mutating func condition(_ syntax: Syntax) -> Node {
    let checked = single(syntax)
    switch checked.kind {
    case .value(.boolean), .wrong: return checked.node
    default:
      refuseCondition(checked, syntax)
      return checked.node
    }
  }

  mutating func refuseCondition(_ checked: Checked, _ syntax: Syntax) {
    fail(
      syntax.range.lowerBound, "a condition is needed, but this is \(words(checked))",
      hint: "compare it with something")
  }

  /// What a part is, in words.
  func words(_ checked: Checked) -> String {
    switch checked.kind {
    case .value(let type): type.words
    case .plainNumber: "a plain number"
    case .none: "no value"
    case .entities(let kind, let isOne):
      isOne ? "a \(vocabulary.kinds[kind].name)" : "a set of \(vocabulary.kinds[kind].plural)"
    case .column(let type): "a set of values, each \(type.words)"
    case .wrong: "wrong"
    }
  }

  /// Runs a check in which an element of a kind is spoken of.
  mutating func withElement<Result>(
    of kind: Int, at offset: Int, _ check: (inout Checker) -> Result
  ) -> Result? {
    guard scopes.count < Checker.mostScopes else {
      fail(offset, "more than \(Checker.mostScopes) sets are nested", hint: "split the expression")
      return nil
    }
    scopes.append(kind)
    defer { scopes.removeLast() }
    return check(&self)
  }
}
