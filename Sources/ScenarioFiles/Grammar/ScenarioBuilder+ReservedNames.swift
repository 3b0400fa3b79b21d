import ClusterModeling
import Drills

extension ScenarioBuilder {
  /// Words that mean something by themselves in every expression.
  private static let reserved = [
    "and", "or", "not", "in", "for", "it", "item", "now", "none", "true", "false",
  ]

  /// Refuses a name for an input or choice that expressions could not tell from something else.
  mutating func refuseReserved(_ name: String, at location: SourceLocation) {
    let kind = scenario.vocabulary.kinds.first { $0.name == name || $0.plural == name }
    guard Self.reserved.contains(name) || kind != nil else { return }
    problems.error(
      location, "'\(name)' is no name for something of your own",
      hint: kind.map { "it means all \($0.plural) of the scenario" }
        ?? "the language uses this word itself")
  }

  /// Refuses entities with the name of a role or of a yes-or-no field: `pce:leader` would mean two.
  mutating func refuseAmbiguousEntities() {
    for kind in scenario.vocabulary.kinds {
      let selectors = kind.selectors
      for name in kind.entities where selectors.contains(name) {
        problems.error(
          place(ofName: name), "'\(name)' is no name for a \(kind.name)",
          hint: "\(kind.name):\(name) means those that are \(name)")
      }
    }
  }

  /// Refuses what several systems beside each other cannot have in common.
  mutating func refuseSharedEntities() {
    guard scenario.systems.count > 1 else { return }
    let vocabulary = scenario.vocabulary
    for entry in root["systems"]?.entries ?? [] {
      let kind = vocabulary.kinds.first { $0.name == entry.key || $0.plural == entry.key }
      guard Self.reserved.contains(entry.key) || kind != nil || entry.key.contains(".") else {
        continue
      }
      problems.error(
        entry.keyLocation, "'\(entry.key)' is no name for a system beside others",
        hint: kind.map { "it means all \($0.plural) of the scenario" }
          ?? "expressions name a system as in bigco.pces")
    }
    for (number, kind) in vocabulary.kinds.enumerated() {
      for other in vocabulary.kinds[..<number] where other.name == kind.name {
        for name in kind.entities where other.entities.contains(name) {
          problems.error(
            place(ofName: name), "two systems have a \(kind.name) '\(name)'",
            hint: "reports would mix them up; give one of them another name")
        }
      }
    }
  }

  /// Where a name of the world's sections is given.
  private func place(ofName name: String) -> SourceLocation {
    for section in ["systems", "clients", "sites", "people"] {
      if let place = root[section].flatMap({ $0.place(of: name) }) { return place }
    }
    return root.location
  }
}

extension ConfigurationValue {
  /// Where a name that the user chose stands: as a key, or as an element of a list.
  fileprivate func place(of name: String) -> SourceLocation? {
    switch content {
    case .map(let entries):
      if let entry = entries.first(where: { $0.key == name }) { return entry.keyLocation }
      return entries.lazy.compactMap { $0.value.place(of: name) }.first
    case .record(let entries): return entries.lazy.compactMap { $0.value.place(of: name) }.first
    case .list(let elements): return elements.first { $0.text == name }?.location
    default: return nil
    }
  }
}

extension EntityKind {
  /// Words that choose entities of the kind: roles, their plurals, and yes-or-no fields.
  fileprivate var selectors: [String] {
    var words = fields.filter { $0.type == .boolean }.map(\.name)
    for field in fields where field.name == "role" {
      if case .symbol(let roles) = field.type { words += roles + roles.map { $0 + "s" } }
    }
    return words
  }
}
