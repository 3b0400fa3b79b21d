import ClusterModeling

/// Cuts an expression into tokens; collects what cannot be read and goes on behind it.
struct Lexer {
  private let scalars: [Unicode.Scalar]
  private var position = 0
  private(set) var tokens: [Token] = []
  private(set) var errors: [SyntaxError] = []

  init(_ scalars: [Unicode.Scalar]) { self.scalars = scalars }

  /// All tokens, ended by ``Token/Kind/end``.
  mutating func run() {
    while position < scalars.count {
      let scalar = scalars[position]
      if scalar == " " || scalar == "\t" || scalar == "\n" || scalar == "\r" {
        position += 1
      } else if scalar.isDigit {
        readNumber()
      } else if scalar.isLetter {
        readWord()
      } else if scalar == "$" {
        readParameter()
      } else if scalar == "\"" || scalar == "'" {
        readText(until: scalar)
      } else {
        readSign()
      }
    }
    add(.end, from: position)
  }

  private func peek(_ ahead: Int = 0) -> Unicode.Scalar? {
    position + ahead < scalars.count ? scalars[position + ahead] : nil
  }

  private func slice(from start: Int) -> String {
    String(scalars: scalars[start..<position])
  }

  private mutating func add(_ kind: Token.Kind, from start: Int) {
    tokens.append(Token(kind: kind, range: start..<position))
  }

  private mutating func fail(_ message: String, hint: String = "", at offset: Int) {
    errors.append(SyntaxError(offset: offset, message: message, hint: hint))
  }

  /// A number, a quantity, or a word that begins with a digit: `2x2`, `25.2.10`.
  private mutating func readNumber() {
    let start = position
    while let next = peek(),
      next.isDigit || next.isLetter || next == "%" || (next == "." && peek(1)?.isDigit == true)
    { position += 1 }
    // A rate in bytes is the one unit with a stroke: `10MB/s`.
    if position > start, scalars[position - 1] == "B", peek() == "/", peek(1) == "s",
      peek(2).map({ !$0.isLetter && !$0.isDigit }) ?? true
    {
      position += 2
    }
    let text = slice(from: start)
    guard let quantity = QuantityLiteral(parsing: text) else {
      if text.unicodeScalars.contains(where: { $0 == "%" || $0 == "/" }) {
        fail(
          "`\(text)` is no quantity", hint: "a share is written like `3%`, a rate like `10MB/s`",
          at: start)
      }
      return add(.word(text), from: start)
    }
    if let type = quantity.type {
      add(.quantity(quantity.value, type), from: start)
    } else {
      add(.number(quantity.value), from: start)
    }
  }

  /// Letters, digits and underscores; hyphens too where a letter or digit follows.
  private mutating func skipName() {
    while let next = peek() {
      let joins = next == "-" && (peek(1).map { $0.isLetter || $0.isDigit } ?? false)
      guard next.isLetter || next.isDigit || joins else { return }
      position += 1
    }
  }

  private mutating func readWord() {
    let start = position
    skipName()
    let word = slice(from: start)
    guard peek() == ":", let next = peek(1), next.isLetter || next.isDigit else {
      return add(.word(word), from: start)
    }
    position += 1
    let nameStart = position
    skipEntityName()
    add(.entity(kind: word, name: slice(from: nameStart)), from: start)
  }

  /// The name behind `kind:`, which may hold `/` and `->`.
  private mutating func skipEntityName() {
    while true {
      skipName()
      if peek() == "/", peek(1).map({ $0.isLetter || $0.isDigit }) ?? false {
        position += 1
      } else if peek() == "-", peek(1) == ">", peek(2).map({ $0.isLetter || $0.isDigit }) ?? false {
        position += 2
      } else {
        return
      }
    }
  }

  private mutating func readParameter() {
    let start = position
    position += 1
    skipName()
    if position == start + 1 {
      fail("a parameter's name is missing", hint: "write `$name`", at: start)
    }
    let name = String(slice(from: start).dropFirst())
    add(.parameter(name), from: start)
  }

  private mutating func readText(until quote: Unicode.Scalar) {
    let start = position
    position += 1
    while let next = peek(), next != quote { position += 1 }
    let content = String(slice(from: start).dropFirst())
    if peek() == nil {
      fail("the text has no closing quotation mark", at: start)
    } else {
      position += 1
    }
    add(.text(content), from: start)
  }

  private static let signs = [
    "==", "!=", "<=", ">=", "<", ">", "+", "-", "*", "/", "(", ")", "[", "]", ",", ".", ":",
  ]
  private static let habits = [
    "&&": "write `and`", "||": "write `or`", "!": "write `not`", "=": "write `==`",
  ]

  private mutating func readSign() {
    let start = position
    let pair = String(scalars: scalars[start..<min(start + 2, scalars.count)])
    let single = String(Character(scalars[start]))
    for candidate in [pair, single] where Lexer.signs.contains(candidate) {
      position += candidate.unicodeScalars.count
      return add(.sign(candidate), from: start)
    }
    let habit = Lexer.habits[pair] == nil ? single : pair
    position += habit.unicodeScalars.count
    fail("`\(habit)` is not used here", hint: Lexer.habits[habit] ?? "", at: start)
    // A stand-in keeps the rest readable, so that later errors are found as well.
    if habit == "=" { add(.sign("=="), from: start) }
    if habit == "!" { add(.word("not"), from: start) }
    if habit == "&&" { add(.word("and"), from: start) }
    if habit == "||" { add(.word("or"), from: start) }
  }
}
