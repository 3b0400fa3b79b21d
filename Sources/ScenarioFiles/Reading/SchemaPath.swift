/// Where in the language a value stands: as the user sees it, and as the schema names it.
struct SchemaPath {
  /// With the names that the user chose: `systems.bigco.leader`; empty for the whole file.
  var words: String
  /// With a star for each chosen name or place in a list: `systems.*.leader`.
  var pattern: String

  /// The whole file.
  static let root = SchemaPath(words: "", pattern: "")

  /// The value of a known key.
  func key(_ name: String) -> SchemaPath { appending(name, pattern: name) }
  /// The value of a name that the user chose.
  func name(_ name: String) -> SchemaPath { appending(name, pattern: "*") }
  /// An element of a list; by its id where it has one.
  func element(_ place: Int, _ node: LocatedNode? = nil) -> SchemaPath {
    if let id = node?["id"]?.text, NameRules.isName(id) { return name(id) }
    return SchemaPath(words: "\(words)[\(place)]", pattern: pattern + ".*")
  }

  /// The subject of a message.
  var subject: String { words.isEmpty ? "the scenario" : words }

  private func appending(_ word: String, pattern star: String) -> SchemaPath {
    SchemaPath(
      words: words.isEmpty ? word : "\(words).\(word)",
      pattern: pattern.isEmpty ? star : "\(pattern).\(star)")
  }
}
