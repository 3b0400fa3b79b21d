import ClusterModeling

/// Brings in what a scenario takes from other files.
struct Importer {
  /// Sections that a file has for itself.
  private static let ownSections = [
    "firedrill", "kind", "name", "import", "override", "variants", "calibration",
  ]
  private static let deepest = 8
  private static let mostFiles = 50

  let schema: ScenarioSchema
  /// Reads a file by its folders and name below the first file's folder.
  let read: ([String], SourceLocation, inout ProblemList) -> SourceText?
  var problems = ProblemList()
  private var filesRead = 0

  init(
    schema: ScenarioSchema,
    read: @escaping ([String], SourceLocation, inout ProblemList) -> SourceText?
  ) {
    self.schema = schema
    self.read = read
  }

  /// The tree of a file with what it takes from others in place.
  ///
  /// - Parameter chain: the files that led here, each below the first file's folder.
  mutating func resolved(_ tree: LocatedNode, chain: [[String]]) -> LocatedNode {
    guard let written = tree["import"], let section = schema.section("import") else { return tree }
    var reader = SchemaReader()
    let imports = reader.value(written, as: section, at: SchemaPath.root.key("import"))
    for problem in reader.problems.problems { problems.add(problem) }
    var result = tree
    for item in imports?.elements ?? [] {
      guard let file = item["file"], let take = item["take"],
        let other = load(file, chain: chain)
      else { continue }
      if take.elements.isEmpty { problems.error(take.location, "nothing is taken from this file") }
      for name in take.elements { result = taking(name, from: other, into: result) }
    }
    return result
  }

  private mutating func load(_ file: ConfigurationValue, chain: [[String]]) -> LocatedNode? {
    let folder = Array(chain.last?.dropLast() ?? [])
    guard let name = file.text else { return nil }
    guard let path = CompanionPath.resolved(name, from: folder) else {
      problems.error(
        file.location, "an imported file lies in the scenario's folder or below it",
        hint: "write a relative path without leaving the folder")
      return nil
    }
    if chain.contains(path) {
      problems.error(
        file.location, "this file is already being imported: the imports go in circles")
      return nil
    }
    filesRead += 1
    if chain.count > Self.deepest || filesRead > Self.mostFiles {
      problems.error(
        file.location,
        "imports go deeper than \(Self.deepest) files or name more than \(Self.mostFiles)")
      return nil
    }
    guard let text = read(path, file.location, &problems),
      let tree = YamlReader.node(of: text, problems: &problems), isScenario(tree)
    else { return nil }
    return resolved(tree, chain: chain + [path])
  }

  private mutating func isScenario(_ tree: LocatedNode) -> Bool {
    guard let entries = tree.entries else {
      problems.error(tree.location, "an imported file is a mapping with sections")
      return false
    }
    if tree["firedrill"]?.text != "1" {
      problems.error(tree.location, "an imported file begins with 'firedrill: 1'")
      return false
    }
    var reader = SchemaReader()
    for entry in entries where schema.section(entry.key) == nil {
      reader.refuseUnknown(entry, among: schema.keys.map(\.name), at: .root)
    }
    for problem in reader.problems.problems { problems.add(problem) }
    return true
  }

  // MARK: Taking

  /// Takes a section, or one entry of it: `sites`, `procedures.rejoin`.
  private mutating func taking(
    _ name: ConfigurationValue, from other: LocatedNode, into tree: LocatedNode
  ) -> LocatedNode {
    guard let text = name.text else { return tree }
    let section = String(text.prefix { $0 != "." })
    let rest = text.dropFirst(section.count + 1)
    let known = schema.keys.map(\.name).filter { !Self.ownSections.contains($0) }
    guard known.contains(section) else {
      problems.error(
        name.location, "'\(section.shortened)' cannot be taken from another file",
        hint: NearestName.hint(for: section, among: known))
      return tree
    }
    guard let entry = other.entries?.first(where: { $0.key == section }) else {
      problems.error(
        name.location, "the imported file has no section '\(section)'",
        hint: NearestName.hint(for: section, among: (other.entries ?? []).map(\.key)))
      return tree
    }
    var taken = entry
    if !rest.isEmpty {
      guard let part = part(String(rest), of: entry.value, name) else { return tree }
      taken.value = part
    }
    return merged(taken, into: tree, name)
  }

  private mutating func part(
    _ key: String, of section: LocatedNode, _ name: ConfigurationValue
  ) -> LocatedNode? {
    let entries = section.entries ?? []
    if let entry = entries.first(where: { $0.key == key }) {
      return LocatedNode(.mapping([entry]), at: section.location)
    }
    problems.error(
      name.location, "the imported section has no '\(key.shortened)'",
      hint: NearestName.hint(for: key, among: entries.map(\.key)))
    return nil
  }

  private mutating func merged(
    _ taken: LocatedEntry, into tree: LocatedNode, _ name: ConfigurationValue
  ) -> LocatedNode {
    var entries = tree.entries ?? []
    var result = tree
    guard let place = entries.firstIndex(where: { $0.key == taken.key }) else {
      result.content = .mapping(entries + [taken])
      return result
    }
    var value = entries[place].value
    switch (value.content, taken.value.content) {
    case (.sequence(let own), .sequence(let other)): value.content = .sequence(other + own)
    case (.mapping(let own), .mapping(let other)):
      for entry in own where other.contains(where: { $0.key == entry.key }) {
        problems.error(
          entry.keyLocation, "'\(taken.key).\(entry.key)' is imported and written here as well",
          hint: "use override for what is to be different")
      }
      value.content = .mapping(other.filter { item in !own.contains { $0.key == item.key } } + own)
    default:
      problems.error(
        name.location, "'\(taken.key)' is imported and written here as well", hint: "remove one")
    }
    entries[place].value = value
    result.content = .mapping(entries)
    return result
  }
}
