import ClusterModeling

extension ConfigurationSchema {
  /// Any value at all, kept as it is: single values as text.
  static let anything = ConfigurationSchema.either([])

  /// The words of a record's first key, when they tell records apart.
  var discriminator: (key: String, words: [String])? {
    guard case .record(let keys) = self, let first = keys.first, first.isRequired,
      case .word(let words) = first.schema
    else { return nil }
    return (first.name, words)
  }

  /// Whether a node has the YAML shape of this schema.
  func fitsShape(of node: LocatedNode) -> Bool {
    switch self {
    case .record, .map: node.entries != nil
    case .list: node.elements != nil
    case .oneOrMany(let element): node.elements != nil || element.fitsShape(of: node)
    case .either(let alternatives):
      alternatives.isEmpty || alternatives.contains { $0.fitsShape(of: node) }
    case .durationDistribution: node.elements == nil
    default: node.text != nil
    }
  }
}

extension SchemaReader {
  /// The alternative that fits by shape, or among records the one whose first key has the word.
  mutating func either(
    _ node: LocatedNode, _ alternatives: [ConfigurationSchema], at path: SchemaPath
  ) -> ConfigurationValue? {
    if alternatives.isEmpty { return anything(node) }
    if node.entries != nil, alternatives.contains(where: { $0.discriminator != nil }) {
      return discriminated(node, alternatives, at: path)
    }
    guard let fitting = alternatives.first(where: { $0.fitsShape(of: node) }) else {
      let words = alternatives.map(\.inWords)
      refuse(node, path, expected: words.joined(separator: ", or "))
      return nil
    }
    return value(node, as: fitting, at: path)
  }

  private mutating func discriminated(
    _ node: LocatedNode, _ alternatives: [ConfigurationSchema], at path: SchemaPath
  ) -> ConfigurationValue? {
    let choices = alternatives.compactMap(\.discriminator)
    let key = choices.first?.key ?? ""
    let words = choices.flatMap(\.words)
    guard let chosen = node[key] else {
      problems.error(
        node.location, "\(path.subject) needs the key '\(key)'",
        hint: "known here: \(words.joined(separator: ", "))")
      return nil
    }
    guard let word = substituted(chosen, at: path.key(key))?.text else {
      if chosen.text == nil { refuse(chosen, path.key(key), expected: "one word") }
      return nil
    }
    let fitting = alternatives.filter { $0.discriminator?.words.contains(word) == true }
    if fitting.count > 1, let own = keysOfMember(path.pattern, word, node) {
      return value(node, as: own, at: path)
    }
    if let schema = fitting.first { return value(node, as: schema, at: path) }
    problems.error(
      chosen.location, "there is no \(path.key(key).pattern.lastWord) '\(word.shortened)'",
      hint: NearestName.hint(for: word, among: words))
    return nil
  }

  private mutating func anything(_ node: LocatedNode) -> ConfigurationValue {
    switch node.content {
    case .scalar(let text, _): ConfigurationValue(.text(text), at: node.textLocation)
    case .sequence(let elements):
      ConfigurationValue(.list(elements.map { anything($0) }), at: node.location)
    case .mapping(let entries):
      ConfigurationValue(
        .map(
          entries.map {
            ConfigurationEntry(key: $0.key, keyLocation: $0.keyLocation, value: anything($0.value))
          }), at: node.location)
    }
  }
}

extension String {
  /// What stands behind the last point.
  var lastWord: String { String(split(separator: ".").last ?? "") }
}
