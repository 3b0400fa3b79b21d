import ClusterModeling
import Drills
import Units

extension ScenarioBuilder {
  /// Names of people, which are entities like others.
  mutating func readPeopleNames() {
    for entry in root["people"]?.entries ?? [] {
      scenario.people.append(Person(name: entry.key, location: entry.keyLocation))
    }
  }

  /// All that expressions may name, from the world's own kinds and those of its systems.
  mutating func makeVocabulary() {
    var kinds = WorldKinds.kinds(
      sites: scenario.sites, links: scenario.links, people: scenario.people.map(\.name))
    var owners: [(name: String, kinds: Range<Int>)] = []
    for system in scenario.systems {
      let own = system.prototype.entityKinds
      owners.append((system.name, kinds.count..<kinds.count + own.count))
      kinds += own
    }
    scenario.vocabulary = Vocabulary(kinds: kinds)
    scenario.vocabulary.systems = owners
    scenario.vocabulary.gaps = gaps
    scenario.vocabulary.parameters = reader.parameters.compactMap { parameter in
      guard let text = parameter.value.text,
        let (type, value) = ParameterValue.reading(text, kinds: kinds)
      else { return nil }
      return (parameter.key, type, value)
    }
  }

  /// A checked expression over the scenario's names and some bound ones.
  mutating func expression(
    _ value: ConfigurationValue, expecting type: ExpressionType? = nil,
    bindings: [(name: String, type: ExpressionType)] = []
  ) -> Expression? {
    guard let text = value.text else { return nil }
    return expression(text, at: value.location, expecting: type, bindings: bindings)
  }

  /// A checked expression in a part of a text.
  mutating func expression(
    _ text: String, at location: SourceLocation, expecting type: ExpressionType? = nil,
    bindings: [(name: String, type: ExpressionType)] = []
  ) -> Expression? {
    var vocabulary = scenario.vocabulary
    vocabulary.bindings = bindings
    vocabulary.home = home
    return problems.collect { found in
      Expression.checked(text, at: location, in: vocabulary, expecting: type, problems: &found)
    }
  }

  /// A checked condition; nil when there is none or it is wrong.
  mutating func condition(
    _ value: ConfigurationValue?, bindings: [(name: String, type: ExpressionType)] = []
  ) -> Expression? {
    guard let value else { return nil }
    return expression(value, expecting: .value(.boolean), bindings: bindings)
  }

  /// Warns of parameters that nothing uses.
  mutating func warnOfUnusedParameters() {
    guard !reader.parameters.isEmpty else { return }
    var used: Set<String> = []
    for entry in tree.entries ?? [] where entry.key != "params" {
      entry.value.visitTexts { used.formUnion(ParameterName.all(in: $0)) }
    }
    for parameter in reader.parameters where !used.contains(parameter.key) {
      problems.warning(
        parameter.keyLocation, "nothing uses the parameter '\(parameter.key)'",
        hint: "write $\(parameter.key) where its value belongs, or remove it")
    }
  }
}

/// What a parameter's text stands for in an expression.
enum ParameterValue {
  /// Type and value: a quantity, truth, entity or word; nil for an empty text.
  static func reading(_ text: String, kinds: [EntityKind]) -> (ExpressionType, Value)? {
    if text.isEmpty { return nil }
    if text == "true" || text == "false" {
      return (.value(.boolean), .boolean(text == "true"))
    }
    if let decimal = DecimalText(text), let number = decimal.value {
      let isShare = decimal.integer == nil && (0...1).contains(number)
      return (.value(isShare ? .fraction : .count), .number(number))
    }
    if let span = try? ValueText.duration(text) {
      return (.value(.duration), .number(Double(span.nanoseconds)))
    }
    if let size = try? ValueText.bytes(text) {
      return (.value(.bytes), .number(Double(size.bytes)))
    }
    if let rate = try? ValueText.rate(text) {
      return (.value(.rate), .number(rate.bitsPerSecond))
    }
    if text.hasSuffix("%"), let share = try? Percentage(parsing: text) {
      return (.value(.fraction), .number(share.fraction))
    }
    if let (name, entity) = entity(text, kinds) { return (.entities(name), .entity(entity)) }
    return (.value(.symbol([])), .symbol(text))
  }

  private static func entity(_ text: String, _ kinds: [EntityKind]) -> (String, EntityID)? {
    let parts = text.split(separator: ":", maxSplits: 1)
    guard parts.count == 2 else { return nil }
    for (number, kind) in kinds.enumerated() where kind.name == parts[0] {
      if let index = kind.entities.firstIndex(of: String(parts[1])) {
        return (kind.name, EntityID(kind: UInt16(number), index: index))
      }
    }
    return nil
  }
}

extension LocatedNode {
  /// Visits all single values below, and keys too: names may use parameters nowhere, texts may.
  func visitTexts(_ visit: (String) -> Void) {
    switch content {
    case .scalar(let text, _): visit(text)
    case .sequence(let elements): for element in elements { element.visitTexts(visit) }
    case .mapping(let entries): for entry in entries { entry.value.visitTexts(visit) }
    }
  }
}
