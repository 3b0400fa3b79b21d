import ClusterModeling
import Drills

extension ScenarioBuilder {
  /// The scenario's own procedures and those of its models that it does not replace.
  mutating func collectProcedures() {
    var own: [ProcedureSource] = []
    let builtIn = builtInProcedures
    let entries = root["procedures"]?.entries ?? []
    for entry in entries {
      if let source = source(entry, builtIn: builtIn, siblings: entries) { own.append(source) }
    }
    procedures = own
    for source in builtIn where !procedures.contains(where: { $0.name == source.name }) {
      procedures.append(source)
    }
    for problem in own.flatMap(\.stepProblems) { problems.add(problem) }
  }

  /// Procedures of all models; where several systems have one of a name, each with its system in
  /// front: `bigco.restore-single-pce`.
  private var builtInProcedures: [ProcedureSource] {
    var found: [ProcedureSource] = []
    for (place, system) in scenario.systems.enumerated() {
      for var source in builtIn.procedures(of: system.description.name) {
        source.system = place
        found.append(source)
      }
    }
    for place in found.indices {
      guard let system = found[place].system,
        found.count(where: { $0.ownName == found[place].ownName }) > 1
      else { continue }
      found[place].name = "\(scenario.systems[system].name).\(found[place].ownName)"
    }
    return found
  }

  /// The procedure that a name stands for here: in a model's own text one of the same system first.
  func procedureMeant(by name: String, home: Int?) -> ProcedureSource? {
    if let exact = procedures.first(where: { $0.name == name }) { return exact }
    if let home, let own = procedures.first(where: { $0.system == home && $0.ownName == name }) {
      return own
    }
    // A system may stand in front of a name that needs none.
    return procedures.first { source in
      source.system.map { "\(scenario.systems[$0].name).\(source.ownName)" == name } ?? false
    }
  }

  private mutating func source(
    _ entry: ConfigurationEntry, builtIn: [ProcedureSource], siblings: [ConfigurationEntry]
  ) -> ProcedureSource? {
    let value = entry.value
    let subject = "procedures.\(entry.key)"
    guard let base = value["based_on"], let name = base.text else {
      for key in ["skip", "takes", "hands", "order"] {
        if let found = value.entries.first(where: { $0.key == key }) {
          problems.error(found.keyLocation, "\(subject): '\(key)' goes with 'based_on'")
        }
      }
      if value["steps"] == nil, !reader.isLost(value) {
        problems.error(
          entry.keyLocation, "\(subject) needs the key 'steps'",
          hint: "or based_on with the name of another procedure")
      }
      return ProcedureSource(name: entry.key, value: value, location: entry.keyLocation)
    }
    for key in ["steps", "inputs"] {
      if let found = value.entries.first(where: { $0.key == key }) {
        problems.error(
          found.keyLocation, "\(subject): a procedure has 'based_on' or '\(key)', not both")
      }
    }
    let candidates =
      siblings.filter { $0.key != entry.key && $0.value["based_on"] == nil }.map {
        ProcedureSource(name: $0.key, value: $0.value, location: $0.keyLocation)
      } + builtIn
    let qualified = scenario.systems.map { "\($0.name).\(name)" }
    let original =
      candidates.first { $0.name == name }
      ?? candidates.first { source in
        source.system.map { "\(scenario.systems[$0].name).\(source.ownName)" == name } ?? false
      }
    guard let original else {
      if candidates.contains(where: { qualified.contains($0.name) }) {
        refuseSharedName("procedure", name, at: base.location, candidates.map(\.name))
        return nil
      }
      if gaps == .kinds { return nil }
      problems.error(
        base.location, "there is no procedure '\(name)' to base this on",
        hint: NearestName.hint(for: name, among: candidates.map(\.name)))
      return nil
    }
    return edited(original, entry, subject)
  }

  /// A copy of a procedure with steps left out, reordered or of other durations.
  private mutating func edited(
    _ original: ProcedureSource, _ entry: ConfigurationEntry, _ subject: String
  ) -> ProcedureSource {
    var source = original
    source.name = entry.key
    source.ownName = entry.key
    source.isBuiltIn = false
    source.location = entry.keyLocation
    let value = entry.value
    for id in value["skip"]?.elements ?? [] where isStep(id, of: original, subject) {
      source.steps.removeAll { $0["id"]?.text == id.text }
    }
    for (key, list) in [("takes", \ProcedureSource.takes), ("hands", \ProcedureSource.hands)] {
      for edit in value[key]?.entries ?? [] {
        guard let distribution = edit.value.distribution else { continue }
        let name = ConfigurationValue(.text(edit.key), at: edit.keyLocation)
        if isStep(name, of: original, subject) {
          source[keyPath: list].append((edit.key, distribution))
        }
      }
    }
    reorder(&source, value["order"], subject)
    // What the edit says itself stands before what the original says.
    let replaced = value.entries.filter {
      ["summary", "source", "facts", "severity"].contains($0.key)
    }
    let kept = original.value.entries.filter { old in
      !replaced.contains { $0.key == old.key }
    }
    source.value = ConfigurationValue(.record(replaced + kept), at: value.location)
    return source
  }

  private mutating func reorder(
    _ source: inout ProcedureSource, _ order: ConfigurationValue?, _ subject: String
  ) {
    guard let order else { return }
    var steps: [ConfigurationValue] = []
    for id in order.elements where isStep(id, of: source, subject) {
      guard let step = source.step(id.text ?? "") else { continue }
      if steps.contains(where: { $0["id"]?.text == id.text }) {
        problems.error(id.location, "\(subject).order names '\(id.text ?? "")' twice")
      } else {
        steps.append(step)
      }
    }
    let missing = source.stepIDs.filter { id in !steps.contains { $0["id"]?.text == id } }
    if !missing.isEmpty {
      problems.error(
        order.location, "\(subject).order leaves out \(missing.joined(separator: ", "))",
        hint: "name all steps, or leave some out with 'skip'")
    }
    source.steps = steps
  }

  private mutating func isStep(
    _ id: ConfigurationValue, of source: ProcedureSource, _ subject: String
  ) -> Bool {
    guard let name = id.text else { return false }
    if source.step(name) != nil { return true }
    problems.error(
      id.location, "\(subject): there is no step '\(name.shortened)'",
      hint: NearestName.hint(for: name, among: source.stepIDs))
    return false
  }
}
