import ClusterModeling
import Drills

extension ScenarioBuilder {
  /// Checks the scenario's own procedures and those built-in ones that may be run.
  mutating func readProcedures() {
    let reachable = reachableProcedures()
    for source in procedures where !source.isBuiltIn || reachable.contains(source.name) {
      let steps = steps(of: source)
      let inputs = inputTypes(of: source, reporting: true)
      scenario.procedures.append(
        Procedure(
          name: source.name, source: sourceText(source.value["source"]),
          facts: source.value["facts"]?.elements.compactMap(\.text) ?? [], inputs: inputs,
          steps: steps, severity: source.value["severity"]?.count ?? 0,
          location: source.location))
    }
    for source in procedures where !source.isBuiltIn { checkForLoop(source) }
  }

  private func sourceText(_ value: ConfigurationValue?) -> String {
    guard let value else { return "" }
    if let text = value.text { return text }
    let title = value["doc"]?.text ?? ""
    return value["says"]?.text.map { "\(title): \($0)" } ?? title
  }

  /// Names of procedures that the timeline runs, directly or through others.
  private func reachableProcedures() -> Set<String> {
    var found: Set<String> = []
    var waiting = scenario.timeline.compactMap { step in
      if case .run(let name, _, _) = step.action { name } else { nil }
    }
    for source in procedures where !source.isBuiltIn { waiting += source.runs }
    while let name = waiting.popLast() {
      guard found.insert(name).inserted else { continue }
      waiting += procedures.first { $0.name == name }?.runs ?? []
    }
    return found
  }

  /// A procedure that runs itself, even through others, would never end.
  private mutating func checkForLoop(_ source: ProcedureSource) {
    var seen: Set<String> = []
    var waiting = source.runs
    while let name = waiting.popLast() {
      if name == source.name {
        problems.error(source.location, "the procedure '\(source.name)' runs itself")
        return
      }
      guard seen.insert(name).inserted else { continue }
      waiting += procedures.first { $0.name == name }?.runs ?? []
    }
  }

  /// Inputs with their types; wrong ones are left out and, when asked, reported.
  mutating func inputTypes(
    of source: ProcedureSource, reporting: Bool = false
  ) -> [(name: String, type: ExpressionType)] {
    var inputs: Bindings = []
    for entry in source.value["inputs"]?.entries ?? [] {
      if reporting { refuseReserved(entry.key, at: entry.keyLocation) }
      guard let word = entry.value.text else { continue }
      if let type = inputType(word) {
        inputs.append((entry.key, type))
      } else if reporting, gaps < .kinds {
        let words = scenario.vocabulary.kinds.map(\.name) + Self.inputWords.map(\.word)
        problems.error(
          entry.value.location, "'\(word.shortened)' is no type of input",
          hint: NearestName.hint(for: word, among: words))
      }
    }
    return inputs
  }

  private static let inputWords: [(word: String, type: ValueType)] = [
    ("count", .count), ("number", .count), ("fraction", .fraction), ("duration", .duration),
    ("bytes", .bytes), ("rate", .rate), ("boolean", .boolean), ("word", .symbol([])),
    ("text", .symbol([])), ("version", .symbol([])),
  ]

  private func inputType(_ word: String) -> ExpressionType? {
    let kind = word.hasPrefix("list of ") ? String(word.dropFirst(8)) : word
    if let found = scenario.vocabulary.kinds.first(where: { $0.name == kind || $0.plural == kind })
    {
      return .entities(found.name)
    }
    return Self.inputWords.first { $0.word == word }.map { .value($0.type) }
  }
}

extension ProcedureSource {
  /// Procedures that its steps run.
  var runs: [String] { steps.compactMap { $0["run"]?.text } }
}
