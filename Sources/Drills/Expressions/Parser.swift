import ClusterModeling

/// Reads tokens by recursive descent; the first thing that does not fit ends it.
///
/// Binding from loose to tight: `or`, `and`, `not`, comparisons and `in`, `+ -`, `* /`, sign, dots.
struct Parser {
  /// Deepest nesting of brackets, and of operators under each other.
  static let deepest = 64

  let tokens: [Token]
  var position = 0
  private var nesting = 0

  init(_ tokens: [Token]) {
    precondition(tokens.last?.kind == .end, "tokens end with an end")
    self.tokens = tokens
  }

  /// The whole text: a condition or value, and the span behind `for`.
  mutating func parseAll() throws(SyntaxError) -> (syntax: Syntax, holdFor: Syntax?) {
    let syntax = try parseAny()
    var holdFor: Syntax?
    if takeWord("for") { holdFor = try parsePostfix() }
    if case .end = current.kind { return (syntax, holdFor) }
    throw unexpected("the expression ends before this")
  }

  var current: Token { tokens[position] }

  mutating func takeWord(_ word: String) -> Bool {
    guard current.kind == .word(word) else { return false }
    position += 1
    return true
  }

  mutating func takeSign(_ sign: String) -> Bool {
    guard current.kind == .sign(sign) else { return false }
    position += 1
    return true
  }

  mutating func expect(_ sign: String) throws(SyntaxError) {
    if takeSign(sign) { return }
    throw unexpected("`\(sign)` is missing")
  }

  func unexpected(_ message: String, hint: String = "") -> SyntaxError {
    SyntaxError(offset: current.range.lowerBound, message: message, hint: hint)
  }

  /// A node from the start to the token before the current one.
  func node(
    _ form: Syntax.Form, from start: Int, over parts: [Syntax] = []
  ) throws(SyntaxError) -> Syntax {
    let height = 1 + (parts.map(\.height).max() ?? 0)
    guard height <= Parser.deepest else { throw tooDeep }
    let end = position > 0 ? tokens[position - 1].range.upperBound : start
    return Syntax(form: form, range: start..<max(start, end), height: height)
  }

  private var tooDeep: SyntaxError {
    SyntaxError(
      offset: current.range.lowerBound,
      message: "the expression is nested more than \(Parser.deepest) deep", hint: "split it")
  }

  mutating func parseAny() throws(SyntaxError) -> Syntax {
    guard nesting < Parser.deepest else { throw tooDeep }
    nesting += 1
    defer { nesting -= 1 }
    let start = current.range.lowerBound
    var parts = [try parseAnd()]
    while takeWord("or") { parts.append(try parseAnd()) }
    return parts.count == 1 ? parts[0] : try node(.or(parts), from: start, over: parts)
  }

  private mutating func parseAnd() throws(SyntaxError) -> Syntax {
    let start = current.range.lowerBound
    var parts = [try parseNot()]
    while takeWord("and") { parts.append(try parseNot()) }
    return parts.count == 1 ? parts[0] : try node(.and(parts), from: start, over: parts)
  }

  private mutating func parseNot() throws(SyntaxError) -> Syntax {
    let start = current.range.lowerBound
    var negations = 0
    while takeWord("not") { negations += 1 }
    let inner = try parseComparison()
    return negations % 2 == 0 ? inner : try node(.not(inner), from: start, over: [inner])
  }

  private mutating func parseComparison() throws(SyntaxError) -> Syntax {
    let start = current.range.lowerBound
    let left = try parseSum()
    if let comparison = takeComparison() {
      let right = try parseSum()
      if case .sign(let sign) = current.kind, Comparison(rawValue: sign) != nil {
        throw unexpected("only two things are compared at a time", hint: "join two with `and`")
      }
      return try node(.comparison(comparison, left, right), from: start, over: [left, right])
    }
    let isExcluded = current.kind == .word("not") && tokens[position + 1].kind == .word("in")
    if isExcluded { position += 1 }
    guard takeWord("in") else { return left }
    let right = try parseSum()
    return try node(
      .membership(left, in: right, isExcluded: isExcluded), from: start, over: [left, right])
  }

  private mutating func takeComparison() -> Comparison? {
    guard case .sign(let sign) = current.kind, let comparison = Comparison(rawValue: sign) else {
      return nil
    }
    position += 1
    return comparison
  }

  private mutating func parseSum() throws(SyntaxError) -> Syntax {
    let start = current.range.lowerBound
    var left = try parseProduct()
    while case .sign(let sign) = current.kind, sign == "+" || sign == "-" {
      position += 1
      let right = try parseProduct()
      let operation: Arithmetic = sign == "+" ? .plus : .minus
      left = try node(.arithmetic(operation, left, right), from: start, over: [left, right])
    }
    return left
  }

  private mutating func parseProduct() throws(SyntaxError) -> Syntax {
    let start = current.range.lowerBound
    var left = try parseSigned()
    while case .sign(let sign) = current.kind, sign == "*" || sign == "/" {
      position += 1
      let right = try parseSigned()
      let operation: Arithmetic = sign == "*" ? .times : .divided
      left = try node(.arithmetic(operation, left, right), from: start, over: [left, right])
    }
    return left
  }

  private mutating func parseSigned() throws(SyntaxError) -> Syntax {
    let start = current.range.lowerBound
    guard takeSign("-") else { return try parsePostfix() }
    let inner = try parsePostfix()
    return try node(.negated(inner), from: start, over: [inner])
  }
}
