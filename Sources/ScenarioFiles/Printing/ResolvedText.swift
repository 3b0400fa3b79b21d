import ClusterModeling
import Drills

extension LoadedScenario {
  /// A variant with imports, overrides, parameters and defaults in place: `show --resolved`.
  ///
  /// The text is itself a scenario; defaults carry a comment that says where they come from.
  /// - Parameter variant: name of the variant; empty for the base of a file without variants.
  public func resolvedText(_ variant: String) -> String {
    guard let place = variants.firstIndex(where: { $0.variant == variant }) else { return "" }
    var printer = ResolvedText(schema: schema, tree: trees[place])
    var text = printer.text()
    if let written = mistakes[place] {
      text += "variants:\n  \(ResolvedText.scalar(variant)):\n"
      text += "    mistakes: \(printer.flow(written))\n"
    }
    let parameters = ParameterText.lines(of: variants[place])
    if !parameters.isEmpty {
      text += "\n# Figures in force where nothing above says otherwise:\n"
      for line in parameters { text += "#   \(line)\n" }
    }
    return text
  }
}

/// Prints a tree by its schema, with what it leaves out at its default.
struct ResolvedText {
  let schema: ScenarioSchema
  let tree: LocatedNode
  private var reader: SchemaReader
  private var lines: [String] = []

  init(schema: ScenarioSchema, tree: LocatedNode) {
    self.schema = schema
    self.tree = Self.withoutReplacedParameters(tree)
    reader = SchemaReader(parameters: ParameterTable(tree["params"]).entries)
  }

  /// A tree whose parameters are only those that still stand in expressions.
  private static func withoutReplacedParameters(_ tree: LocatedNode) -> LocatedNode {
    var used: Set<String> = []
    for entry in tree.entries ?? [] where entry.key != "params" {
      entry.value.visitTexts { text in
        if ParameterName.whole(text) == nil { used.formUnion(ParameterName.all(in: text)) }
      }
    }
    var result = tree
    let entries = (tree.entries ?? []).compactMap { entry -> LocatedEntry? in
      guard entry.key == "params" else { return entry }
      var kept = entry
      let parameters = (entry.value.entries ?? []).filter { used.contains($0.key) }
      kept.value.content = .mapping(parameters)
      return parameters.isEmpty ? nil : kept
    }
    result.content = .mapping(entries)
    return result
  }

  mutating func text() -> String {
    record(tree, schema.keys, indent: "", at: .root)
    return lines.joined(separator: "\n") + "\n"
  }

  // MARK: Mappings

  private mutating func record(
    _ node: LocatedNode, _ keys: [ConfigurationKey], indent: String, at path: SchemaPath
  ) {
    for key in keys {
      if let value = node[key.name] {
        entry(key.name, value, key.schema, indent: indent, at: path.key(key.name))
      } else if applies(key, to: node), let value = defaultValue(of: key, at: path.key(key.name)) {
        lines.append("\(indent)\(key.name): \(value)  # default: \(key.explanation)")
      } else if path.words.isEmpty, case .record(let inner) = key.schema {
        defaults(of: key.name, inner, at: path.key(key.name))
      }
    }
  }

  /// A section that is left out although some of its keys have defaults.
  private mutating func defaults(
    of section: String, _ keys: [ConfigurationKey], at path: SchemaPath
  ) {
    let title = lines.count
    record(LocatedNode(.mapping([]), at: tree.location), keys, indent: "  ", at: path)
    if lines.count > title { lines.insert("\(section):", at: title) }
  }

  /// Whether a key means something beside the keys that are there.
  private func applies(_ key: ConfigurationKey, to node: LocatedNode) -> Bool {
    if key.name == "expected" { return node["allow"] == nil }
    guard key.explanation.hasPrefix("With "), let colon = key.explanation.firstIndex(of: ":") else {
      return true
    }
    let words = key.explanation[..<colon].split { !($0.isLetter || $0 == "_") }.dropFirst()
    return words.contains { node[String($0)] != nil }
  }

  /// The value behind the word default in a key's explanation, when it is one of its type.
  private mutating func defaultValue(of key: ConfigurationKey, at path: SchemaPath) -> String? {
    guard !key.isRequired, let place = key.explanation.range(of: "default ") else { return nil }
    var word = String(key.explanation[place.upperBound...].prefix { $0 != " " && $0 != ";" })
    while let last = word.last, ".,)".contains(last) { word.removeLast() }
    switch key.schema {
    case .text where NameRules.isName(word) && word.contains("T"), .duration, .fraction, .count,
      .word, .rate, .bytes, .boolean, .number, .durationDistribution:
      break
    default: return nil
    }
    let node = LocatedNode(.scalar(word, isPlain: true), at: tree.location)
    var trial = SchemaReader()
    guard trial.value(node, as: key.schema, at: path) != nil else { return nil }
    return Self.scalar(word)
  }

  private mutating func entry(
    _ key: String, _ written: LocatedNode, _ schema: ConfigurationSchema, indent: String,
    at path: SchemaPath
  ) {
    let node = reader.substituted(written, at: path) ?? written
    let head = "\(indent)\(Self.scalar(key)):"
    let deeper = indent + "  "
    switch (node.content, Self.chosen(schema, for: node)) {
    case (.scalar(let text, _), _): lines.append("\(head) \(Self.scalar(text))")
    case (.mapping, .record(let keys)):
      lines.append(head)
      let before = lines.count
      record(node, keys, indent: deeper, at: path)
      if lines.count == before { lines[before - 1] += " {}" }
    case (.mapping(let entries), .map(let element, _)) where !entries.isEmpty:
      lines.append(head)
      for item in entries {
        entry(item.key, item.value, element, indent: deeper, at: path.name(item.key))
      }
    case (.sequence(let elements), .list(.record(let keys))) where !elements.isEmpty,
      (.sequence(let elements), .oneOrMany(.record(let keys))) where !elements.isEmpty:
      lines.append(head)
      for (place, element) in elements.enumerated() {
        item(element, keys, indent: deeper, at: path.element(place))
      }
    default: lines.append("\(head) \(flow(node))")
    }
  }

  /// An element of a list of records: its first key behind a dash.
  private mutating func item(
    _ written: LocatedNode, _ keys: [ConfigurationKey], indent: String, at path: SchemaPath
  ) {
    let node = reader.substituted(written, at: path) ?? written
    let start = lines.count
    record(node, keys, indent: indent + "  ", at: path)
    guard lines.count > start else { return lines.append("\(indent)- {}") }
    lines[start] = "\(indent)- \(lines[start].dropFirst(indent.count + 2))"
  }

  /// The alternative that fits a node.
  private static func chosen(
    _ schema: ConfigurationSchema, for node: LocatedNode
  ) -> ConfigurationSchema {
    guard case .either(let alternatives) = schema else { return schema }
    let word = alternatives.compactMap(\.discriminator).first.flatMap { node[$0.key]?.text }
    return alternatives.first { alternative in
      guard let discriminator = alternative.discriminator else {
        return alternative.fitsShape(of: node)
      }
      return word.map { discriminator.words.contains($0) } ?? false
    } ?? schema
  }

  // MARK: Values

  /// Anything on one line.
  mutating func flow(_ written: LocatedNode) -> String {
    let node = reader.substituted(written, at: .root) ?? written
    switch node.content {
    case .scalar(let text, _): return Self.scalar(text)
    case .sequence(let elements):
      return "[\(elements.map { flow($0) }.joined(separator: ", "))]"
    case .mapping(let entries):
      let pairs = entries.map { "\(Self.scalar($0.key)): \(flow($0.value))" }
      return "{\(pairs.joined(separator: ", "))}"
    }
  }

  /// A text as it may stand in YAML: plain where that is safe.
  static func scalar(_ text: String) -> String {
    let isPlain =
      !text.isEmpty
      && text.unicodeScalars.allSatisfy {
        NameRules.isLetterOrDigit($0) || "-_./%$".unicodeScalars.contains($0)
      } && text.unicodeScalars.first.map { $0 == "$" || NameRules.isLetterOrDigit($0) } == true
    return isPlain ? text : JSONText.quoted(text)
  }
}
