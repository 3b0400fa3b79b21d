import ClusterModeling

extension ScenarioSchema {
  /// All keys as paths in the order of the language; a star stands for a name or place in a list.
  public var keyPaths: [String] { listed.map(\.path) }

  /// What a key means: `timeline.after`, `expect.*.within`, or only its name where that is enough.
  ///
  /// A name that several places have is explained for each; nil when no key has it.
  public func explanation(of name: String) -> String? {
    let wanted = name.split(separator: ".").filter { $0 != "*" }
    guard !wanted.isEmpty else { return nil }
    let found = listed.filter { entry in
      let parts = entry.path.split(separator: ".").filter { $0 != "*" }
      return parts.count >= wanted.count && Array(parts.suffix(wanted.count)) == Array(wanted)
    }
    if found.isEmpty { return nil }
    // The same key of several models, or again in a variant, is explained once.
    var pages: [String] = []
    for entry in found where !entry.path.hasPrefix("variants.*.expect.*.") {
      let need = entry.key.isRequired ? ", needed" : ""
      let page =
        "\(entry.path)  (key of a scenario: \(entry.key.schema.inWords)\(need))\n"
        + "\(entry.key.explanation)\n"
      if !pages.contains(page) { pages.append(page) }
    }
    return pages.isEmpty ? nil : pages.joined(separator: "\n")
  }

  private var listed: [(path: String, key: ConfigurationKey)] {
    var found: [(path: String, key: ConfigurationKey)] = []
    Self.visit(keys, at: .root, &found)
    return found
  }

  private static func visit(
    _ keys: [ConfigurationKey], at path: SchemaPath,
    _ found: inout [(path: String, key: ConfigurationKey)]
  ) {
    for key in keys {
      let here = path.key(key.name)
      found.append((here.pattern, key))
      visit(key.schema, at: here, &found)
    }
  }

  private static func visit(
    _ schema: ConfigurationSchema, at path: SchemaPath,
    _ found: inout [(path: String, key: ConfigurationKey)]
  ) {
    switch schema {
    case .record(let keys): visit(keys, at: path, &found)
    case .map(let element, _): visit(element, at: path.name("*"), &found)
    case .list(let element): visit(element, at: path.name("*"), &found)
    case .oneOrMany(let element): visit(element, at: path, &found)
    case .either(let alternatives):
      for alternative in alternatives { visit(alternative, at: path, &found) }
    default: break
    }
  }
}
