public import ClusterModeling
import Units

extension Expression {
  /// The expression in a text, or nil with its problems added, each at its column.
  ///
  /// - Parameter expected: what must come out; nil when anything may. A word of a list may stand
  ///   by itself only where one is expected.
  public static func checked(
    _ text: String, at location: SourceLocation, in vocabulary: Vocabulary,
    expecting expected: ExpressionType? = nil, problems: inout [Problem]
  ) -> Expression? {
    let scalars = Array(text.unicodeScalars)
    guard scalars.count <= longest else {
      problems.append(
        Problem(
          at: location, "the expression has \(scalars.count) characters, at most \(longest) may be"
        ))
      return nil
    }
    var lexer = Lexer(scalars)
    lexer.run()
    var errors = lexer.errors
    var parser = Parser(lexer.tokens)
    do {
      let (syntax, holdFor) = try parser.parseAll()
      var checker = Checker(vocabulary: vocabulary, scalars: scalars, location: location)
      let result = checker.finish(syntax, expecting: expected)
      let span = holdFor.flatMap { checker.holdFor($0, of: result?.type) }
      let unread = errors.map { $0.problem(at: location) }
      // What could not be read is no name either; once is enough.
      let found = checker.problems.filter { problem in
        !unread.contains { $0.location == problem.location }
      }
      problems += unread + found
      guard let result, errors.isEmpty, checker.problems.isEmpty else { return nil }
      return Expression(
        text: text, type: result.type, location: location, holdFor: span, root: result.node,
        kinds: vocabulary.kinds, dependencies: checker.finishedDependencies)
    } catch {
      // What the lexer could not read often is the reason; then that alone is told.
      if errors.isEmpty { errors.append(error) }
      problems += errors.map { $0.problem(at: location) }
      return nil
    }
  }
}

extension SyntaxError {
  func problem(at location: SourceLocation) -> Problem {
    Problem(at: location.advanced(by: offset), message, hint: hint)
  }
}

extension Checker {
  /// The whole expression as what is expected of it.
  mutating func finish(
    _ syntax: Syntax, expecting expected: ExpressionType?
  ) -> (node: Node, type: ExpressionType)? {
    switch expected {
    case .value(let type)?: return finish(syntax, as: type)
    case .entities(let kind)?: return finish(syntax, asEntitiesOf: kind)
    case nil:
      let checked = check(syntax)
      if case .entities(let kind, _) = checked.kind {
        return (checked.node, .entities(vocabulary.typeName(ofKind: kind)))
      }
      return value(single(checked, syntax), syntax)
    }
  }

  private mutating func value(
    _ checked: Checked, _ syntax: Syntax
  ) -> (node: Node, type: ExpressionType)? {
    switch checked.kind {
    case .value(let type): return (checked.node, .value(type))
    case .plainNumber: return (checked.node, .value(.count))
    case .entities(let kind, _):
      return (checked.node, .value(.entity(vocabulary.typeName(ofKind: kind))))
    case .none:
      fail(syntax.range.lowerBound, "`none` says nothing by itself")
      return nil
    case .column, .wrong: return nil
    }
  }

  private mutating func finish(
    _ syntax: Syntax, as type: ValueType
  ) -> (node: Node, type: ExpressionType)? {
    let checked = single(syntax, expecting: type)
    let fits: Bool
    switch (checked.kind, type) {
    case (.wrong, _): return nil
    case (.plainNumber, _): fits = type.takesPlainNumbers
    case (.value(.symbol(let words)), .symbol(let allowed)):
      fits = allowed.isEmpty || checkWords(checked.constant, words, allowed, syntax)
    case (.value(let own), _): fits = own == type
    case (.entities(let kind, _), .entity(let name)):
      fits = name.isEmpty || kindNumber(name) == kind
    default: fits = false
    }
    if fits { return (checked.node, .value(type)) }
    guard problems.isEmpty else { return nil }
    if type == .boolean {
      refuseCondition(checked, syntax)
    } else {
      refuse(checked, insteadOf: type.words, example: type.example, syntax)
    }
    return nil
  }

  /// Whether a word, or all words that a field may have, are among the allowed ones.
  private mutating func checkWords(
    _ value: Value?, _ words: [String], _ allowed: [String], _ syntax: Syntax
  ) -> Bool {
    guard case .symbol(let word)? = value else {
      return words.isEmpty || words.allSatisfy { allowed.contains($0) }
    }
    if allowed.contains(word) { return true }
    fail(
      syntax.range.lowerBound, "`\(word)` is none of the words that can stand here",
      hint: NearestName.hint(word, among: allowed, what: "words"))
    return false
  }

  private mutating func finish(
    _ syntax: Syntax, asEntitiesOf name: String
  ) -> (node: Node, type: ExpressionType)? {
    let checked = check(syntax)
    switch checked.kind {
    case .entities(let kind, _) where name.isEmpty || kindNumber(name) == kind:
      return (checked.node, .entities(vocabulary.typeName(ofKind: kind)))
    case .wrong: return nil
    default:
      let words = name.isEmpty ? "entities" : "entities of the kind `\(name)`"
      refuse(checked, insteadOf: words, example: "\(name.isEmpty ? "pce" : name):name", syntax)
      return nil
    }
  }

  private mutating func refuse(
    _ checked: Checked, insteadOf words: String, example: String, _ syntax: Syntax
  ) {
    fail(
      syntax.range.lowerBound, "\(words) needed, but this is \(self.words(checked))",
      hint: "for instance `\(example)`")
  }

  /// The span behind `for`, which must be written down.
  mutating func holdFor(_ syntax: Syntax, of type: ExpressionType?) -> Duration? {
    let checked = check(syntax)
    guard case .value(.duration) = checked.kind, case .number(let span)? = checked.constant,
      span >= 0
    else {
      if !checked.isWrong {
        fail(
          syntax.range.lowerBound, "`for` is followed by a span of time",
          hint: "for instance `for 5m`")
      }
      return nil
    }
    if let type, type != .value(.boolean) {
      fail(syntax.range.lowerBound, "only a condition can hold `for` a while")
    }
    return Int64(exactly: span).map { Duration(nanoseconds: $0) } ?? .max
  }
}
