import ClusterModeling
import Units

/// Reads nodes strictly as a schema says: nothing is guessed, converted or ignored.
struct SchemaReader {
  /// Most entries of a list or mapping whose names the user chooses.
  static let mostEntries = 5_000

  /// Parameters of the scenario in the order of the file.
  let parameters: [LocatedEntry]
  /// Sites of the scenario; nil while they are not known, when any name will do.
  var sites: [String]?
  /// Gives the text of a file that the scenario names, beside a place.
  var companions: (String, SourceLocation, inout ProblemList) -> SourceText? = { _, _, _ in nil }
  /// Gives the keys of a client's or load's entry when several models have its kind.
  var keysOfMember: (String, String, LocatedNode) -> ConfigurationSchema? = { _, _, _ in nil }
  var problems = ProblemList()
  /// Paths of the world's sections at which something that was written could not be kept: what is
  /// left may mean another thing.
  private(set) var lostPaths: [String] = []
  /// Where values stand that could not be read; a stand-in without content keeps their places.
  private(set) var lostPlaces: Set<SourceLocation> = []

  init(parameters: [LocatedEntry] = [], sites: [String]? = nil) {
    self.parameters = parameters
    self.sites = sites
  }

  /// The value of a node, or nil with its problems added.
  mutating func value(
    _ written: LocatedNode, as schema: ConfigurationSchema, at path: SchemaPath
  ) -> ConfigurationValue? {
    if let node = substituted(written, at: path), let value = content(node, as: schema, at: path) {
      return value
    }
    lose(path)
    lostPlaces.insert(written.location)
    return nil
  }

  /// The value of a node; one that cannot be read is there, but has no content.
  ///
  /// So whoever asks whether a key was written is told the truth, and says nothing twice.
  private mutating func valueOrStandIn(
    _ node: LocatedNode, as schema: ConfigurationSchema, at path: SchemaPath
  ) -> ConfigurationValue {
    value(node, as: schema, at: path) ?? ConfigurationValue(.record([]), at: node.location)
  }

  /// Whether this is only the stand-in of a value that could not be read.
  func isLost(_ value: ConfigurationValue) -> Bool {
    guard case .record(let entries) = value.content, entries.isEmpty else { return false }
    return lostPlaces.contains(value.location)
  }

  private mutating func content(
    _ node: LocatedNode, as schema: ConfigurationSchema, at path: SchemaPath
  ) -> ConfigurationValue? {
    switch schema {
    case .record(let keys): return record(node, keys, at: path)
    case .map(let element, let names): return map(node, of: element, names, at: path)
    case .list(let element): return list(node, of: element, at: path)
    case .oneOrMany(let element):
      if node.elements != nil { return list(node, of: element, at: path) }
      return value(node, as: element, at: path)
    case .either(let alternatives): return either(node, alternatives, at: path)
    case .durationDistribution: return durationDistribution(node, at: path)
    default: return scalar(node, as: schema, at: path)
    }
  }

  /// Notes a loss in the sections of which systems are made.
  private mutating func lose(_ path: SchemaPath) {
    let section = path.pattern.prefix { $0 != "." }
    if ["", "sites", "links", "systems", "clients", "load"].contains(section) {
      lostPaths.append(path.words)
    }
  }

  /// Whether anything was lost at a path or below it.
  func hasLosses(in path: String) -> Bool {
    lostPaths.contains { lost in
      lost == path || lost.hasPrefix(path + ".") || lost.hasPrefix(path + "[")
    }
  }

  /// Says what a value should be and what it is.
  mutating func refuse(
    _ node: LocatedNode, _ path: SchemaPath, expected: String, hint: String = ""
  ) {
    problems.error(
      node.location, "\(path.subject) should be \(expected), not \(node.inWords)", hint: hint)
  }

  /// Says why a single value cannot be read.
  mutating func refuse(_ node: LocatedNode, _ path: SchemaPath, _ fault: ValueFault) {
    switch fault {
    case .expected(let shape, let hint): refuse(node, path, expected: shape, hint: hint)
    case .wrong(let message, let hint):
      problems.error(node.location, "\(path.subject): \(message)", hint: hint)
    }
  }

  /// The node itself, or the value of the parameter that it names.
  mutating func substituted(_ node: LocatedNode, at path: SchemaPath) -> LocatedNode? {
    guard let text = node.text, let name = ParameterName.whole(text) else { return node }
    guard let parameter = parameters.first(where: { $0.key == name }) else {
      problems.error(
        node.textLocation, "there is no parameter '\(name.shortened)'",
        hint: parameters.isEmpty
          ? "give it under params" : NearestName.hint(for: name, among: parameters.map(\.key)))
      return nil
    }
    return parameter.value
  }
}

// MARK: Mappings and lists

extension SchemaReader {
  /// A record with known keys.
  mutating func record(
    _ node: LocatedNode, _ keys: [ConfigurationKey], at path: SchemaPath
  ) -> ConfigurationValue? {
    guard let entries = mappingEntries(of: node, keys, at: path) else { return nil }
    var values: [ConfigurationEntry] = []
    for entry in entries {
      guard let key = keys.first(where: { $0.name == entry.key }) else {
        refuseUnknown(entry, among: keys.map(\.name), at: path)
        if let meant = standIn(entry, for: keys.map(\.name), besides: entries) {
          values.append(meant)
        }
        continue
      }
      let value = valueOrStandIn(entry.value, as: key.schema, at: path.key(key.name))
      values.append(
        ConfigurationEntry(key: entry.key, keyLocation: entry.keyLocation, value: value))
    }
    for key in keys where key.isRequired && !values.contains(where: { $0.key == key.name }) {
      lose(path.key(key.name))
      problems.error(
        node.location, "\(path.subject) needs the key '\(key.name)'",
        hint: "\(key.name): \(key.explanation)")
    }
    return ConfigurationValue(.record(values), at: node.location)
  }

  /// The stand-in of the key that was meant: it was written, if wrongly, and is not missing too.
  private mutating func standIn(
    _ entry: LocatedEntry, for keys: [String], besides written: [LocatedEntry]
  ) -> ConfigurationEntry? {
    guard !problems.isFull, let meant = NearestName.of(entry.key, among: keys),
      !written.contains(where: { $0.key == meant })
    else { return nil }
    lostPlaces.insert(entry.value.location)
    return ConfigurationEntry(
      key: meant, keyLocation: entry.keyLocation,
      value: ConfigurationValue(.record([]), at: entry.value.location))
  }

  /// The entries of what must be a mapping; a key without anything under it counts as empty.
  private mutating func mappingEntries(
    of node: LocatedNode, _ keys: [ConfigurationKey], at path: SchemaPath
  ) -> [LocatedEntry]? {
    if node.isEmptyPlain { return [] }
    if let entries = node.entries { return entries }
    refuse(
      node, path, expected: "a mapping",
      hint: keys.isEmpty
        ? "" : "with keys such as \(keys.prefix(4).map(\.name).joined(separator: ", "))")
    return nil
  }

  mutating func refuseUnknown(_ entry: LocatedEntry, among keys: [String], at path: SchemaPath) {
    if !path.words.isEmpty { lose(path.key(entry.key)) }
    // Looking for near names costs more than all else; a full list takes none.
    if problems.isFull { return }
    if let reason = UnavailableKeys.reason(entry.key, in: path.pattern) {
      problems.error(entry.keyLocation, reason)
      return
    }
    problems.error(
      entry.keyLocation, "\(path.subject) has no key '\(entry.key.shortened)'",
      hint: NearestName.hint(for: entry.key, among: keys))
  }

  private mutating func map(
    _ node: LocatedNode, of element: ConfigurationSchema, _ names: String, at path: SchemaPath
  ) -> ConfigurationValue? {
    guard let entries = mappingEntries(of: node, [], at: path),
      isShort(entries.count, node, at: path)
    else { return nil }
    var values: [ConfigurationEntry] = []
    for entry in entries {
      if let reason = NameRules.reason(entry.key, for: names) {
        problems.error(entry.keyLocation, reason)
        lose(path.name(entry.key))
      }
      let value = valueOrStandIn(entry.value, as: element, at: path.name(entry.key))
      values.append(
        ConfigurationEntry(key: entry.key, keyLocation: entry.keyLocation, value: value))
    }
    return ConfigurationValue(.map(values), at: node.location)
  }

  /// Whether there are not more entries than checks between them can bear.
  private mutating func isShort(_ count: Int, _ node: LocatedNode, at path: SchemaPath) -> Bool {
    if count <= Self.mostEntries { return true }
    problems.error(node.location, "\(path.subject) has more than \(Self.mostEntries) entries")
    return false
  }

  private mutating func list(
    _ node: LocatedNode, of element: ConfigurationSchema, at path: SchemaPath
  ) -> ConfigurationValue? {
    if node.isEmptyPlain { return ConfigurationValue(.list([]), at: node.location) }
    guard let elements = node.elements else {
      refuse(
        node, path, expected: "a list",
        hint: node.isNull
          ? "leave the key out"
          : node.text.map { "write '[\($0.shortened)]'" } ?? "begin each element with '- '")
      return nil
    }
    guard isShort(elements.count, node, at: path) else { return nil }
    var values: [ConfigurationValue] = []
    for (place, child) in elements.enumerated() {
      values.append(valueOrStandIn(child, as: element, at: path.element(place, child)))
    }
    return ConfigurationValue(.list(values), at: node.location)
  }
}
