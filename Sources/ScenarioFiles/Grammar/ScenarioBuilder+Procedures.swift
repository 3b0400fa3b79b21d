import ClusterModeling
import Drills

extension ScenarioBuilder {
  /// Checks the scenario's own procedures and those built-in ones that may be run.
  mutating func readProcedures() {
    let reachable = reachableProcedures()
    for source in procedures where !source.isBuiltIn || reachable.contains(source.name) {
      for problem in source.textProblems { problems.add(problem) }
      if source.isBuiltIn { for problem in source.stepProblems { problems.add(problem) } }
      home = source.system
      let steps = steps(of: source)
      let inputs = inputTypes(of: source, reporting: true)
      home = nil
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
    for source in procedures where !source.isBuiltIn { waiting += runs(of: source) }
    while let name = waiting.popLast() {
      guard found.insert(name).inserted else { continue }
      waiting += procedures.first { $0.name == name }.map(runs) ?? []
    }
    return found
  }

  /// Procedures that the steps of one run, by their names in the scenario.
  private func runs(of source: ProcedureSource) -> [String] {
    source.steps.compactMap { step in
      step["run"]?.text.flatMap { procedureMeant(by: $0, home: source.system)?.name }
    }
  }

  /// A procedure that runs itself, even through others, would never end.
  private mutating func checkForLoop(_ source: ProcedureSource) {
    var seen: Set<String> = []
    var waiting = runs(of: source)
    while let name = waiting.popLast() {
      if name == source.name {
        problems.error(source.location, "the procedure '\(source.name)' runs itself")
        return
      }
      guard seen.insert(name).inserted else { continue }
      waiting += procedures.first { $0.name == name }.map(runs) ?? []
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
      if let type = inputType(word, of: source.system) {
        inputs.append((entry.key, type))
      } else if reporting, refuseSharedKind(word, at: entry.value.location) {
        continue
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

  /// A type by its name: in a model's own text its own kind, else the one kind of the name.
  private func inputType(_ word: String, of system: Int?) -> ExpressionType? {
    let vocabulary = scenario.vocabulary
    let kind = word.hasPrefix("list of ") ? String(word.dropFirst(8)) : word
    if let system, let own = vocabulary.kind(kind, near: system) {
      return .entities(vocabulary.typeName(ofKind: own))
    }
    let found = vocabulary.kinds.indices.filter { number in
      [vocabulary.kinds[number].name, vocabulary.kinds[number].plural].contains(kind)
        || vocabulary.typeName(ofKind: number) == kind
    }
    if let first = found.first, found.count == 1 {
      return .entities(vocabulary.typeName(ofKind: first))
    }
    return Self.inputWords.first { $0.word == word }.map { .value($0.type) }
  }
  /// Refuses a kind that several systems have; false when it is none of those.
  private mutating func refuseSharedKind(_ word: String, at location: SourceLocation) -> Bool {
    let vocabulary = scenario.vocabulary
    let kind = word.hasPrefix("list of ") ? String(word.dropFirst(8)) : word
    let named = vocabulary.kinds.indices.filter { vocabulary.kinds[$0].name == kind }
    guard named.count > 1 else { return false }
    let choices = named.map { vocabulary.typeName(ofKind: $0) }
    problems.error(
      location, "several systems have a kind '\(kind)'",
      hint: "write \(choices.joined(separator: " or "))")
    return true
  }
}
