import ClusterModeling

extension Parser {
  /// Words that may not stand for a value.
  private static let reserved = ["and", "or", "not", "in", "for"]

  /// Something with the fields behind its dots.
  mutating func parsePostfix() throws(SyntaxError) -> Syntax {
    let start = current.range.lowerBound
    var base = try parsePrimary()
    while takeSign(".") {
      let offset = current.range.lowerBound
      // `bigco.pce:east`: an entity with its system in front.
      if case .entity(let kind, let name) = current.kind, case .word(let system) = base.form {
        position += 1
        base = try node(.entity(kind: "\(system).\(kind)", name: name), from: start)
        continue
      }
      guard case .word(let name) = current.kind else {
        throw unexpected("a field's name is missing behind the dot")
      }
      position += 1
      if current.kind == .sign("(") {
        let arguments = try parseArguments()
        base = try node(
          .memberCall(base, name: name, nameOffset: offset, arguments), from: start,
          over: [base] + arguments.map(\.value))
      } else {
        base = try node(
          .member(base, name: name, nameOffset: offset), from: start, over: [base])
      }
    }
    return base
  }

  private mutating func parsePrimary() throws(SyntaxError) -> Syntax {
    let token = current
    let start = token.range.lowerBound
    switch token.kind {
    case .number(let number): return try leaf(.number(number), from: start)
    case .quantity(let number, let type): return try leaf(.quantity(number, type), from: start)
    case .text(let text): return try leaf(.text(text), from: start)
    case .parameter(let name): return try leaf(.parameter(name), from: start)
    case .entity(let kind, let name):
      return try leaf(.entity(kind: kind, name: name), from: start)
    case .word(let word): return try parseWord(word, from: start)
    case .sign("("):
      position += 1
      var inner = try parseAny()
      try expect(")")
      inner.range = start..<tokens[position - 1].range.upperBound
      return inner
    case .sign("["): return try parseList(from: start)
    case .sign(let sign): throw unexpected("a value is missing before `\(sign)`")
    case .end: throw unexpected("the expression is not finished", hint: "a value is missing here")
    }
  }

  private mutating func leaf(_ form: Syntax.Form, from start: Int) throws(SyntaxError) -> Syntax {
    position += 1
    return try node(form, from: start)
  }

  private mutating func parseWord(
    _ word: String, from start: Int
  ) throws(SyntaxError) -> Syntax {
    if Parser.reserved.contains(word) { throw unexpected("a value is missing before `\(word)`") }
    switch word {
    case "true": return try leaf(.truth(true), from: start)
    case "false": return try leaf(.truth(false), from: start)
    case "none": return try leaf(.none, from: start)
    default: position += 1
    }
    guard current.kind == .sign("(") else { return try node(.word(word), from: start) }
    let arguments = try parseArguments()
    if word == "view" || word == "shown" { return try parseSeen(word, arguments, from: start) }
    return try node(
      .call(name: word, arguments), from: start, over: arguments.map(\.value))
  }

  /// Somebody's view, with what is looked at behind the dot.
  private mutating func parseSeen(
    _ word: String, _ arguments: [Syntax.Argument], from start: Int
  ) throws(SyntaxError) -> Syntax {
    var page: String?
    if word == "shown", let first = arguments.first, case .word(let name) = first.value.form {
      page = name
    }
    guard arguments.count == (word == "view" ? 1 : 2), (page != nil) == (word == "shown"),
      let viewer = arguments.last?.value
    else {
      throw SyntaxError(
        offset: start, message: "`\(word)` does not say who looks",
        hint: word == "view" ? "write `view(pce:name).…`" : "write `shown(api, pce:name).…`")
    }
    guard takeSign(".") else {
      throw unexpected("`\(word)(…)` is followed by a dot and what is looked at")
    }
    let target = try parsePostfix()
    return try node(
      .seen(page: page, by: viewer, target), from: start, over: [viewer, target])
  }

  private mutating func parseList(from start: Int) throws(SyntaxError) -> Syntax {
    position += 1
    var items: [Syntax] = []
    if !takeSign("]") {
      repeat { items.append(try parseAny()) } while takeSign(",")
      try expect("]")
    }
    return try node(.list(items), from: start, over: items)
  }

  private mutating func parseArguments() throws(SyntaxError) -> [Syntax.Argument] {
    try expect("(")
    var arguments: [Syntax.Argument] = []
    if takeSign(")") { return arguments }
    repeat {
      let offset = current.range.lowerBound
      var label: String?
      if case .word(let word) = current.kind, tokens[position + 1].kind == .sign(":") {
        label = word
        position += 2
      }
      arguments.append(Syntax.Argument(label: label, offset: offset, value: try parseAny()))
    } while takeSign(",")
    try expect(")")
    return arguments
  }
}
