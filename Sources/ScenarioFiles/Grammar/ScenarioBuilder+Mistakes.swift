import ClusterModeling
import Drills
import Units

extension ScenarioBuilder {
  /// Mistakes of the variant.
  mutating func readMistakes() {
    for value in mistakes {
      guard let step = value["step"], let path = step.text else { continue }
      let parts = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
      guard let (source, written) = self.step(parts, at: step.location),
        let kind = self.kind(value, step: written, of: source)
      else { continue }
      scenario.mistakes.append(
        Mistake(
          step: path, kind: kind, occurrence: value["occurrence"]?.count, location: step.location))
    }
  }

  /// The step of a path, with the procedure that has it.
  private mutating func step(
    _ parts: [String], at location: SourceLocation
  ) -> (ProcedureSource, ConfigurationValue)? {
    if isTimelineLost { return nil }
    guard let action = outlinedAction(parts[0]) else {
      problems.error(
        location, "the timeline has no step '\(parts[0])'",
        hint: NearestName.hint(for: parts[0], among: timelineIDs))
      return nil
    }
    guard case .run(var procedure) = action else {
      problems.error(location, "'\(parts[0])' runs no procedure, so nobody can go wrong in it")
      return nil
    }
    guard parts.count > 1 else {
      let ids = procedureMeant(by: procedure, home: nil)?.stepIDs ?? []
      problems.error(
        location, "a mistake is made at a step: \(parts[0])/step",
        hint: "its steps: \(ids.joined(separator: ", "))")
      return nil
    }
    guard stepExists(parts.dropFirst(), in: procedure, at: location) else { return nil }
    var home: Int?
    for id in parts.dropFirst().dropLast() {
      let source = procedureMeant(by: procedure, home: home)
      procedure = source?.step(id)?["run"]?.text ?? procedure
      home = source?.system
    }
    guard let source = procedureMeant(by: procedure, home: home),
      let step = source.step(parts[parts.count - 1])
    else { return nil }
    return (source, step)
  }

  private mutating func kind(
    _ value: ConfigurationValue, step: ConfigurationValue, of source: ProcedureSource
  ) -> Mistake.Kind? {
    guard let word = value["kind"]?.text else { return nil }
    let options = ["target", "after", "by", "times"]
    let needed = [
      "wrong_target": "target", "wrong_order": "after", "too_early": "by", "too_late": "by",
    ][word]
    for option in options where option != needed && !(word == "repeat" && option == "times") {
      if let entry = value.entries.first(where: { $0.key == option }) {
        problems.error(entry.keyLocation, "a mistake of kind \(word) has no '\(option)'")
      }
    }
    if let needed, value[needed] == nil {
      problems.error(value.location, "a mistake of kind \(word) needs the key '\(needed)'")
      return nil
    }
    switch word {
    case "omit": return .omit
    case "wrong_target": return wrongTarget(value, step: step, of: source)
    case "wrong_order": return wrongOrder(value, step: step, of: source)
    case "too_early": return value["by"]?.duration.map { .tooEarly($0) }
    case "too_late": return value["by"]?.duration.map { .tooLate($0) }
    case "repeat": return .repeat(value["times"]?.count ?? 1)
    case "misread":
      if step["check"] != nil || step["verify"] != nil { return .misread }
      problems.error(value.location, "only a step with 'check' or 'verify' can be misread")
      return nil
    default: return nil
    }
  }

  private mutating func wrongTarget(
    _ value: ConfigurationValue, step: ConfigurationValue, of source: ProcedureSource
  ) -> Mistake.Kind? {
    guard let target = value["target"] else { return nil }
    let bindings = inputTypes(of: source)
    home = source.system
    defer { home = nil }
    if let name = step["do"]?.text {
      let kinds = kinds(of: commands(name, at: target.location))
      if kinds.isEmpty { return nil }
      return entities(target, of: kinds, bindings: bindings).map { .wrongTarget($0) }
    }
    guard step["choose"] != nil || step["for_each"] != nil else {
      problems.error(
        target.location, "only a step with 'do' or 'choose' can have a wrong target")
      return nil
    }
    let kinds = scenario.vocabulary.kinds.indices.map { scenario.vocabulary.typeName(ofKind: $0) }
    return entities(target, of: kinds, bindings: bindings).map { .wrongTarget($0) }
  }

  private mutating func wrongOrder(
    _ value: ConfigurationValue, step: ConfigurationValue, of source: ProcedureSource
  ) -> Mistake.Kind? {
    guard let after = value["after"], let id = after.text else { return nil }
    let ids = source.stepIDs
    guard let other = ids.firstIndex(of: id) else {
      problems.error(
        after.location, "the procedure '\(source.name)' has no step '\(id)'",
        hint: NearestName.hint(for: id, among: ids))
      return nil
    }
    guard let own = ids.firstIndex(of: step["id"]?.text ?? ""), other > own else {
      problems.error(
        after.location, "'\(id)' does not come later, so this would be no mistake",
        hint: "name a step behind it")
      return nil
    }
    return .wrongOrder(after: id)
  }
}
