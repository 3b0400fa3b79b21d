import ClusterModeling
import Drills

/// Names bound by a procedure, with their types.
typealias Bindings = [(name: String, type: ExpressionType)]

extension ScenarioBuilder {
  /// The fault of a name, the world's own or a system's.
  mutating func fault(_ name: String, at location: SourceLocation) -> FaultDescription? {
    let known = WorldKinds.faults + scenario.systems.flatMap { $0.description.faults }
    if let fault = known.first(where: { $0.name == name }) { return fault }
    if gaps == .kinds { return nil }
    problems.error(
      location, "there is no fault '\(name)'",
      hint: NearestName.hint(for: name, among: known.map(\.name)))
    return nil
  }

  /// The command of a name.
  mutating func command(_ name: String, at location: SourceLocation) -> CommandDescription? {
    let known = scenario.systems.flatMap { $0.description.commands }
    if let command = known.first(where: { $0.name == name }) { return command }
    if gaps == .kinds { return nil }
    problems.error(
      location, "there is no command '\(name)'",
      hint: NearestName.hint(for: name, among: known.map(\.name)))
    return nil
  }

  /// The procedure of a name.
  mutating func procedure(_ name: String, at location: SourceLocation) -> ProcedureSource? {
    if let found = procedures.first(where: { $0.name == name }) { return found }
    if gaps == .kinds { return nil }
    problems.error(
      location, "there is no procedure '\(name)'",
      hint: NearestName.hint(for: name, among: procedures.map(\.name)))
    return nil
  }

  /// Whether steps or inputs of a procedure could not be read, so that not all are known.
  func isIncomplete(_ source: ProcedureSource) -> Bool {
    if reader.isLost(source.value) { return true }
    return ["steps", "inputs"].contains { key in
      guard let value = source.value[key] else { return false }
      return reader.isLost(value) || value.elements.contains(where: reader.isLost)
        || value.entries.contains { reader.isLost($0.value) }
    }
  }

  /// The entities under `on`, each of a kind that the fault or command is for.
  mutating func targets(
    _ step: ConfigurationValue, of kinds: [String], _ subject: String, bindings: Bindings = []
  ) -> [Expression]? {
    guard let on = step["on"] else {
      problems.error(
        step.location, "\(subject) needs the key 'on'",
        hint: "a \(kinds.joined(separator: " or "))")
      return nil
    }
    var targets: [Expression] = []
    for element in on.elements {
      guard let target = entities(element, of: kinds, bindings: bindings) else { return nil }
      targets.append(target)
    }
    if targets.isEmpty {
      problems.error(on.location, "\(subject).on names nothing")
      return nil
    }
    return targets
  }

  /// Entities of one of some kinds.
  mutating func entities(
    _ value: ConfigurationValue, of kinds: [String], bindings: Bindings
  ) -> Expression? {
    guard let target = expression(value, bindings: bindings) else { return nil }
    if case .entities(let kind) = target.type, kinds.contains(kind) { return target }
    let found =
      switch target.type {
      case .entities(let kind): "a \(kind)"
      case .value: "a value"
      }
    problems.error(
      value.location, "a \(kinds.joined(separator: " or ")) is needed here, not \(found)",
      hint: example(of: kinds))
    return nil
  }

  private func example(of kinds: [String]) -> String {
    for kind in scenario.vocabulary.kinds where kinds.contains(kind.name) {
      if let entity = kind.entities.first { return "for instance \(kind.name):\(entity)" }
    }
    return ""
  }

  /// Arguments of a fault or command: each known, all that are needed.
  mutating func arguments(
    _ with: ConfigurationValue?, _ known: [CommandDescription.Argument], of owner: String,
    at location: SourceLocation, bindings: Bindings = []
  ) -> [NamedExpression] {
    let wanted = known.map {
      WantedValue(
        name: $0.name, type: ExpressionType(of: $0.type), isRequired: $0.isRequired,
        explanation: $0.explanation)
    }
    return named(with, wanted, of: owner, at: location, bindings: bindings)
  }

  /// Inputs of a procedure, all of them.
  mutating func inputs(
    _ with: ConfigurationValue?, of source: ProcedureSource, at location: SourceLocation,
    bindings: Bindings = []
  ) -> [NamedExpression] {
    if isIncomplete(source) { return [] }
    let wanted = inputTypes(of: source).map {
      WantedValue(name: $0.name, type: $0.type, isRequired: true, explanation: "")
    }
    return named(with, wanted, of: source.name, at: location, bindings: bindings)
  }

  private struct WantedValue {
    var name: String
    var type: ExpressionType
    var isRequired: Bool
    var explanation: String
  }

  private mutating func named(
    _ with: ConfigurationValue?, _ wanted: [WantedValue], of owner: String,
    at location: SourceLocation, bindings: Bindings
  ) -> [NamedExpression] {
    if let with, reader.isLost(with) { return [] }
    var values: [NamedExpression] = []
    for entry in with?.entries ?? [] {
      guard let value = wanted.first(where: { $0.name == entry.key }) else {
        problems.error(
          entry.keyLocation, "'\(owner)' takes no '\(entry.key.shortened)'",
          hint: wanted.isEmpty
            ? "it takes nothing" : NearestName.hint(for: entry.key, among: wanted.map(\.name)))
        continue
      }
      if let expression = argument(entry.value, of: value.type, bindings) {
        values.append(NamedExpression(name: entry.key, expression: expression))
      }
    }
    for value in wanted where value.isRequired && with?[value.name] == nil {
      problems.error(
        with?.location ?? location, "'\(owner)' needs '\(value.name)' under 'with'",
        hint: value.explanation)
    }
    return values
  }

  /// One value or, for entities, a list of them; bare names get the kind in front.
  private mutating func argument(
    _ value: ConfigurationValue, of type: ExpressionType, _ bindings: Bindings
  ) -> Expression? {
    var texts: [String] = []
    for element in value.elements {
      guard let text = element.text else {
        problems.error(element.location, "a single value is needed here")
        return nil
      }
      texts.append(qualified(text, type, bindings))
    }
    guard case .list = value.content else {
      return expression(texts[0], at: value.location, expecting: type, bindings: bindings)
    }
    guard case .entities = type, !texts.isEmpty else {
      problems.error(value.location, "a single value is needed here, not a list")
      return nil
    }
    let list = "[\(texts.joined(separator: ", "))]"
    return expression(list, at: value.location, expecting: type, bindings: bindings)
  }

  /// `us-east` where a PCE is wanted means `pce:us-east`, unless the name is bound.
  private func qualified(_ text: String, _ type: ExpressionType, _ bindings: Bindings) -> String {
    guard case .entities(let name) = type, !bindings.contains(where: { $0.name == text }),
      let kind = scenario.vocabulary.kinds.first(where: { $0.name == name }),
      kind.entities.contains(text)
    else { return text }
    return "\(name):\(text)"
  }
}

extension ExpressionType {
  /// The type of an expression that gives a value of a type.
  init(of type: ValueType) {
    if case .entity(let kind) = type { self = .entities(kind) } else { self = .value(type) }
  }
}
