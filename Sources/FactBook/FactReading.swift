import Yams

/// Reads the facts of one system from its document.
func readFacts(_ yaml: String, of system: FactSystem) throws(FactBookError) -> [Fact] {
  let document = system.rawValue
  var facts: [Fact] = []
  for node in try entries(of: "facts", in: yaml, document: document) {
    var fields = try EntryFields(node, document: document)
    facts.append(try readFact(&fields, of: system))
    try fields.finish()
  }
  return facts
}

private func readFact(
  _ fields: inout EntryFields, of system: FactSystem
) throws(FactBookError) -> Fact {
  let id = try fields.text("id")
  guard id.hasPrefix(system.prefix + "-") else {
    throw fields.error("id '\(id)' does not begin with \(system.prefix)")
  }
  let word = try fields.text("model")
  guard let model = FactModel(rawValue: word) else {
    throw fields.error("model '\(word)' is none of core, check, report, context")
  }
  return Fact(
    id: id, system: system, text: try fields.text("fact"),
    value: try readValue(fields.optional("value"), for: fields),
    steps: try readSteps(fields.optional("steps"), document: fields.document),
    kind: try fields.text("kind"), source: try fields.text("source"),
    show: try fields.text("show"), model: model)
}

private func readValue(
  _ node: Node?, for fields: EntryFields
) throws(FactBookError) -> FactValue? {
  guard let node else { return nil }
  switch node {
  case .scalar(let scalar): return .text(scalar.string)
  case .sequence(let sequence):
    var values: [FactValue] = []
    for item in sequence {
      if let value = try readValue(item, for: fields) { values.append(value) }
    }
    return .list(values)
  case .mapping(let mapping):
    var rows: [FactValue.Row] = []
    for pair in mapping {
      guard let name = pair.key.scalar?.string, let value = try readValue(pair.value, for: fields)
      else { throw fields.error("a row of 'value' has no name") }
      rows.append(FactValue.Row(name: name, value: value))
    }
    return .table(rows)
  case .alias: throw fields.error("aliases are not read")
  }
}

private func readSteps(_ node: Node?, document: String) throws(FactBookError) -> [FactStep] {
  guard let node else { return [] }
  var steps: [FactStep] = []
  for item in node.sequence.map(Array.init) ?? [] {
    var fields = try EntryFields(item, document: document)
    steps.append(
      FactStep(
        number: try fields.text("n"), place: try fields.text("on"), action: try fields.text("do"),
        waitFor: try fields.optionalText("wait_for"),
        runlevel: try fields.optionalText("runlevel"),
        duration: try fields.optionalText("duration"), note: try fields.optionalText("note")))
    try fields.finish()
  }
  return steps
}
