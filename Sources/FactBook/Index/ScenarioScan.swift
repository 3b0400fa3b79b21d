import Yams

/// The facts that a scenario's expectations say they show: every `facts:` list with what it stands in.
///
/// - Throws: a ``FactBookError`` when the text is not YAML.
func citationsInScenario(_ text: String, file: String) throws(FactBookError) -> [Citation] {
  let root: Node?
  do {
    root = try Yams.compose(yaml: text)
  } catch {
    throw FactBookError(document: file, line: 0, message: "not YAML: \(error)")
  }
  guard let root else { return [] }
  let scenario = root.mapping?["name"]?.scalar?.string ?? file
  var citations: [Citation] = []
  visitFacts(root, path: []) { path, ids in
    let name = ([scenario] + path).joined(separator: ": ")
    citations += ids.map { Citation(id: $0, kind: .scenario, file: file, name: name) }
  }
  return citations
}

/// Calls `found` for every `facts:` key with the names above it, without the words of the language.
private func visitFacts(_ node: Node, path: [String], found: ([String], [String]) -> Void) {
  switch node {
  case .mapping(let mapping):
    for (key, value) in mapping {
      let name = key.scalar?.string ?? ""
      if name == "facts" {
        found(path, idsListed(in: value))
      } else {
        let isWordOfTheLanguage = name == "expect" || name == "variants"
        visitFacts(value, path: isWordOfTheLanguage ? path : path + [name], found: found)
      }
    }
  case .sequence(let sequence):
    for item in sequence { visitFacts(item, path: path, found: found) }
  case .scalar, .alias: return
  }
}

private func idsListed(in node: Node) -> [String] {
  switch node {
  case .scalar(let scalar): [scalar.string]
  case .sequence(let sequence): sequence.compactMap { $0.scalar?.string }
  case .mapping, .alias: []
  }
}
