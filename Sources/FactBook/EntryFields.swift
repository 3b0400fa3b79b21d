import Yams

/// The fields of one entry of a document: each is asked for by name, and what nobody asked for is an error.
struct EntryFields {
  let document: String
  let line: Int
  private let nodes: [(name: String, node: Node)]
  private var asked: [String] = []

  init(_ node: Node, document: String) throws(FactBookError) {
    self.document = document
    line = node.mark?.line ?? 0
    guard case .mapping(let mapping) = node else {
      throw FactBookError(document: document, line: line, message: "an entry has to be a mapping")
    }
    nodes = mapping.map { pair in (name: pair.key.scalar?.string ?? "", node: pair.value) }
  }

  /// The node of a field, or nil when the entry has no such field.
  mutating func optional(_ name: String) -> Node? {
    asked.append(name)
    return nodes.first { $0.name == name }?.node
  }

  /// The text of a field, or nil when the entry has no such field.
  mutating func optionalText(_ name: String) throws(FactBookError) -> String? {
    guard let node = optional(name) else { return nil }
    guard case .scalar(let scalar) = node else { throw error("'\(name)' has to be text") }
    return scalar.string
  }

  /// The text of a field that has to be there.
  mutating func text(_ name: String) throws(FactBookError) -> String {
    guard let text = try optionalText(name) else { throw error("'\(name)' is missing") }
    return text
  }

  /// The number of a field that has to be there.
  mutating func number(_ name: String) throws(FactBookError) -> Double {
    let text = try text(name)
    guard let number = Double(text) else { throw error("'\(name)' has to be a number") }
    return number
  }

  /// Ends the reading of the entry; a field that was not asked for is an error.
  func finish() throws(FactBookError) {
    for entry in nodes where !asked.contains(entry.name) {
      throw error("no entry has a field '\(entry.name)'")
    }
  }

  func error(_ message: String) -> FactBookError {
    FactBookError(document: document, line: line, message: message)
  }
}

/// The entries of the list under `key` of a whole document.
func entries(of key: String, in yaml: String, document: String) throws(FactBookError) -> [Node] {
  let root: Node?
  do {
    root = try Yams.compose(yaml: yaml)
  } catch {
    throw FactBookError(document: document, line: 0, message: "not YAML: \(error)")
  }
  guard let list = root?.mapping?[key], case .sequence(let sequence) = list else {
    throw FactBookError(document: document, line: 0, message: "no list '\(key)'")
  }
  return Array(sequence)
}
