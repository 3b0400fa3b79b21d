import ClusterModeling

extension Checker {
  /// Number of the one kind of a name or plural.
  func kindNumber(_ name: String) -> Int? {
    if case .found(let kind) = vocabulary.lookup(name) { kind } else { nil }
  }

  /// The number of the kind that a field of another kind names.
  func kindNumber(_ name: String, fieldOf kind: Int) -> Int? {
    vocabulary.kind(name, near: vocabulary.system(ofKind: kind))
  }

  /// Reports a name that kinds of several systems have.
  mutating func failAmbiguous(_ name: String, _ kinds: [Int], _ offset: Int) -> Checked {
    let choices = kinds.map {
      "`\(vocabulary.systems[vocabulary.system(ofKind: $0) ?? 0].name).\(name)`"
    }
    return fail(
      offset, "several systems have `\(name)`", hint: "write \(choices.joined(separator: " or "))")
  }

  /// The kind behind `bigco.pces`, when the part before the dot is a system.
  func kind(of base: Syntax, _ name: String) -> Int? {
    guard case .word(let word) = base.form, !isName(word),
      vocabulary.systems.contains(where: { $0.name == word })
    else { return nil }
    return kindNumber("\(word).\(name)")
  }

  func field(_ name: String, of kind: Int) -> Int? {
    vocabulary.kinds[kind].fields.firstIndex { $0.name == name }
  }

  /// All entities of a kind.
  func everything(_ kind: Int) -> Checked {
    let count = vocabulary.kinds[kind].entities.count
    return Checked(
      .everything(kind: UInt16(kind), count: count), .entities(kind: kind, isOne: false))
  }

  /// The word that a part would be in a list of words.
  func literalWord(_ syntax: Syntax) -> String? {
    switch syntax.form {
    case .word(let word), .text(let word): word
    case .number, .quantity: text(syntax)
    default: nil
    }
  }

  /// A word of a list, or nil when it must be a name; a name that is no word is left to others.
  mutating func checkSymbol(
    _ word: String, among words: [String], _ syntax: Syntax
  ) -> Checked? {
    let symbol = Checked.value(.constant(.symbol(word)), .symbol(words))
    if words.contains(word) { return symbol }
    if case .word = syntax.form, isName(word) { return nil }
    if words.isEmpty { return symbol }
    return fail(
      syntax.range.lowerBound, "`\(word)` is none of the words that can stand here",
      hint: NearestName.hint(word, among: words, what: "words"))
  }

  /// True when a word names something by itself.
  func isName(_ word: String) -> Bool {
    scopes.contains { field(word, of: $0) != nil } || (word == "it" && !scopes.isEmpty)
      || vocabulary.bindings.contains { $0.name == word } || vocabulary.lookup(word) != .unknown
      || word == "now"
  }

  /// A name: of a field of the element, of something bound, or of a kind; inner names come first.
  mutating func checkName(_ word: String, _ syntax: Syntax) -> Checked {
    if word == "it", let kind = scopes.last {
      return Checked(.element(slot: scopes.count - 1), .entities(kind: kind, isOne: true))
    }
    for (slot, kind) in scopes.enumerated().reversed() {
      guard let place = field(word, of: kind) else { continue }
      if vocabulary.bindings.contains(where: { $0.name == word }) {
        return fail(
          syntax.range.lowerBound,
          "`\(word)` is a name of your own and a field of the \(vocabulary.kinds[kind].name)",
          hint: "write `it.\(word)` for the field, or give your own another name")
      }
      dependencies.add(kind, place)
      let type = vocabulary.kinds[kind].fields[place].type
      return one(
        .field(place, of: .element(slot: slot)), type, ofKind: kind, isMoving: type.mayMove)
    }
    if let binding = vocabulary.bindings.first(where: { $0.name == word }) {
      return checkBinding(binding.name, binding.type, syntax)
    }
    switch vocabulary.lookup(word) {
    case .found(let kind): return everything(kind)
    case .ambiguous(let kinds): return failAmbiguous(word, kinds, syntax.range.lowerBound)
    case .unknown: break
    }
    if word == "now" {
      dependencies.readsTime = true
      return .value(.now, .instant, isMoving: true)
    }
    return unknown(word, syntax)
  }

  private mutating func checkBinding(
    _ name: String, _ type: ExpressionType, _ syntax: Syntax
  ) -> Checked {
    switch type {
    case .value(.entity(let kind)), .entities(let kind):
      guard let number = kindNumber(kind) else {
        if vocabulary.gaps == .kinds { return .wrong }
        return fail(syntax.range.lowerBound, "`\(name)` is of the unknown kind `\(kind)`")
      }
      return Checked(.boundEntities(name), .entities(kind: number, isOne: true))
    case .value(let type): return .value(.boundValue(name), type)
    }
  }

  private mutating func unknown(_ word: String, _ syntax: Syntax) -> Checked {
    if vocabulary.gaps == .kinds { return .wrong }
    var names = scopes.reversed().flatMap { vocabulary.kinds[$0].fields.map(\.name) }
    names += vocabulary.bindings.map(\.name)
    names += vocabulary.kinds.flatMap { [$0.name, $0.plural] }
    let owner = vocabulary.kinds.first { $0.entities.contains(word) }
    let system = vocabulary.systems.first { $0.name == word }
    let hint =
      if let system {
        "a system is followed by one of its kinds: "
          + system.kinds.map { "`\(word).\(vocabulary.kinds[$0].plural)`" }.joined(separator: ", ")
      } else if let owner {
        "an entity is written with its kind: `\(owner.name):\(word)`"
      } else if let kind = vocabulary.kinds.first(where: { $0.fields.contains { $0.name == word } })
      {
        "it is a field of a \(kind.name): `\(kind.name):name.\(word)`"
      } else if let near = NearestName.of(word, among: names) {
        "did you mean `\(near)`?"
      } else if word.unicodeScalars.first?.isDigit == true {
        "units: d, h, m, s, ms, %, B, kB, MB, GB, kbps, Mbps, Gbps; longest first: `1h30m`"
      } else if word.contains("-") {
        "a minus needs blanks around it"
      } else {
        "kinds: \(vocabulary.kinds.map { "`\($0.name)`" }.joined(separator: ", "))"
      }
    return fail(syntax.range.lowerBound, "unknown name `\(word)`", hint: hint)
  }

  /// A parameter, which is as good as its value.
  mutating func checkParameter(_ name: String, _ syntax: Syntax) -> Checked {
    guard let parameter = vocabulary.parameters.first(where: { $0.name == name }) else {
      if vocabulary.gaps > .none { return .wrong }
      let names = vocabulary.parameters.map { "$\($0.name)" }
      return fail(
        syntax.range.lowerBound, "unknown parameter `$\(name)`",
        hint: NearestName.hint("$\(name)", among: names, what: "parameters"))
    }
    if case .entity(let entity) = parameter.value {
      return Checked(.one(entity), .entities(kind: Int(entity.kind), isOne: true))
    }
    guard case .value(let type) = parameter.type else {
      return fail(syntax.range.lowerBound, "`$\(name)` is a list and cannot stand here")
    }
    return .value(.constant(parameter.value), type)
  }

  /// `kind:name`, `kind:role` or `kind:roles`, also with a system in front.
  mutating func checkEntity(_ kind: String, _ name: String, _ syntax: Syntax) -> Checked {
    let lookup = vocabulary.lookup(kind)
    let candidates: [Int] =
      switch lookup {
      case .found(let number): [number]
      case .ambiguous(let numbers): numbers
      case .unknown: []
      }
    // Of systems that have a kind in common, no two entities have one name.
    for number in candidates where vocabulary.kinds[number].name == kind.lastDotted {
      if let index = vocabulary.kinds[number].entities.firstIndex(of: name) {
        return Checked(
          .one(EntityID(kind: UInt16(number), index: index)),
          .entities(kind: number, isOne: true))
      }
    }
    guard let number = candidates.first, vocabulary.kinds[number].name == kind.lastDotted else {
      if vocabulary.gaps == .kinds { return .wrong }
      return fail(
        syntax.range.lowerBound, "unknown kind `\(kind)`",
        hint: NearestName.hint(kind, among: vocabulary.kinds.map(\.name), what: "kinds"))
    }
    if case .ambiguous = lookup, checkRole(name, of: number) != nil {
      return failAmbiguous("\(kind):\(name)", candidates, syntax.range.lowerBound)
    }
    if let role = checkRole(name, of: number) { return role }
    // One that may be missing: its fields can be checked all the same.
    if vocabulary.gaps > .none {
      return Checked(.union([]), .entities(kind: number, isOne: true))
    }
    let names = candidates.flatMap { vocabulary.kinds[$0].entities } + roles(of: number)
    return fail(
      syntax.range.lowerBound + kind.unicodeScalars.count + 1, "there is no \(kind) `\(name)`",
      hint: NearestName.hint(name, among: names, what: vocabulary.kinds[number].plural))
  }

  private func roles(of kind: Int) -> [String] {
    guard let place = field("role", of: kind),
      case .symbol(let words) = vocabulary.kinds[kind].fields[place].type
    else { return [] }
    return words
  }

  /// Entities by a word of their `role`, its plural, or the name of a field that says yes or no.
  private mutating func checkRole(_ word: String, of kind: Int) -> Checked? {
    let slot = scopes.count
    guard slot < Checker.mostScopes else { return nil }
    let element = Node.element(slot: slot)
    var condition: Node?
    let words = roles(of: kind)
    let role = words.first { $0 == word } ?? words.first { $0 + "s" == word }
    if let role, let place = field("role", of: kind) {
      dependencies.add(kind, place)
      condition = .comparison(
        ComparisonNode(
          comparison: .equal, left: .field(place, of: element), right: .constant(.symbol(role)),
          unit: nil, leftText: "role", rightText: role))
    } else if let place = field(word, of: kind),
      vocabulary.kinds[kind].fields[place].type == .boolean
    {
      dependencies.add(kind, place)
      condition = .field(place, of: element)
    }
    guard let condition else { return nil }
    let chosen = ElementExpression(set: everything(kind).node, slot: slot, body: condition)
    return Checked(.chosen(chosen), .entities(kind: kind, isOne: role.map { $0 == word } ?? true))
  }
}

extension String {
  /// What stands behind the last dot.
  fileprivate var lastDotted: String { split(separator: ".").last.map(String.init) ?? self }
}
