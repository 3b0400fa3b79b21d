import ClusterModeling

extension SchemaReader {
  /// A single value of a type.
  mutating func scalar(
    _ node: LocatedNode, as schema: ConfigurationSchema, at path: SchemaPath
  ) -> ConfigurationValue? {
    guard let text = node.text, !text.isEmpty else {
      refuse(node, path, expected: schema.inWords)
      return nil
    }
    do throws(ValueFault) {
      let content = try content(of: text, as: schema)
      let place = content.isText ? node.textLocation : node.location
      return ConfigurationValue(content, at: place)
    } catch {
      refuse(node, path, parameters.contains { $0.key == text } ? error.hinting(text) : error)
      return nil
    }
  }

  private func content(
    of text: String, as schema: ConfigurationSchema
  ) throws(ValueFault) -> ConfigurationValue.Content {
    switch schema {
    case .duration, .durationDistribution: return .duration(try ValueText.duration(text))
    case .bytes: return .bytes(try ValueText.bytes(text))
    case .rate: return .rate(try ValueText.rate(text))
    case .fraction: return .fraction(try ValueText.fraction(text))
    case .count(let range): return .count(try ValueText.count(text, in: range))
    case .number: return .number(try ValueText.number(text))
    case .boolean: return .boolean(try ValueText.boolean(text))
    case .word(let words): return .text(try word(text, of: words))
    case .site: return .text(try site(text))
    case .name:
      guard NameRules.isName(text) else {
        throw .expected(
          "a name of letters, digits, '-', '_' and '.', a letter or digit first", hint: "")
      }
      return .text(text)
    default: return .text(text)
    }
  }

  private func word(_ text: String, of words: [String]) throws(ValueFault) -> String {
    if words.contains(text) { return text }
    let nearest = NearestName.of(text, among: words).map { "did you mean '\($0)'?" }
    throw .expected(
      words.count == 1
        ? "'\(words[0])'" : "one of \(words.joined(separator: ", "))", hint: nearest ?? "")
  }

  private func site(_ text: String) throws(ValueFault) -> String {
    guard let sites else { return text }
    if sites.contains(text) { return text }
    throw .expected("a site of the scenario", hint: NearestName.hint(for: text, among: sites))
  }
}

extension ConfigurationValue.Content {
  fileprivate var isText: Bool { if case .text = self { true } else { false } }
}

extension ConfigurationSchema {
  /// What a value should be, in words for a message.
  var inWords: String {
    switch self {
    case .record, .map: "a mapping"
    case .list: "a list"
    case .oneOrMany(let element): "\(element.inWords) or a list"
    case .either(let alternatives):
      alternatives.isEmpty ? "a value" : alternatives.map(\.inWords).joined(separator: " or ")
    case .duration: "a duration such as 45ms, 30s or 1h30m"
    case .bytes: "a size such as 300kB or 16MiB"
    case .rate: "a rate such as 200Mbps or 5MB/s"
    case .fraction: "a share such as 3% or 0.03"
    case .count: "a whole number"
    case .number: "a number such as 3 or 0.25"
    case .boolean: "true or false"
    case .word(let words):
      words.count == 1 ? "'\(words[0])'" : "one of \(words.joined(separator: ", "))"
    case .text: "a text"
    case .name: "a name"
    case .site: "a site of the scenario"
    case .durationDistribution:
      "a duration such as 8m or a distribution such as {lognormal: {median: 8m, p95: 25m}}"
    case .expression: "an expression"
    }
  }
}
