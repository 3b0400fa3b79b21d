import ClusterModeling
import Drills

/// Names bound by a procedure, with their types.
typealias Bindings = [(name: String, type: ExpressionType)]

extension ScenarioBuilder {
  /// The faults of a name: the world's own and those of systems.
  mutating func faults(_ name: String, at location: SourceLocation) -> [OwnedAction] {
    let world = WorldKinds.faults.map { OwnedAction(system: nil, fault: $0) }
    let known =
      world
      + scenario.systems.enumerated().flatMap { place, system in
        system.description.faults.map { OwnedAction(system: place, fault: $0) }
      }
    let found = known.filter { $0.name == name }
    if found.isEmpty, gaps < .kinds {
      problems.error(
        location, "there is no fault '\(name)'",
        hint: hint(for: name, among: known.map(\.name), called: "fault"))
    }
    return found
  }

  /// The commands of a name, in a model's own text those of its system.
  mutating func commands(_ name: String, at location: SourceLocation) -> [OwnedAction] {
    var found: [OwnedAction] = []
    for (place, system) in scenario.systems.enumerated() where home == nil || home == place {
      for command in system.description.commands where command.name == name {
        found.append(OwnedAction(system: place, command: command))
      }
    }
    if found.isEmpty, gaps < .kinds {
      let known = scenario.systems.flatMap { $0.description.commands.map(\.name) }
      problems.error(
        location, "there is no command '\(name)'",
        hint: hint(for: name, among: known, called: "command"))
    }
    return found
  }

  /// The procedure of a name.
  mutating func procedure(_ name: String, at location: SourceLocation) -> ProcedureSource? {
    if let found = procedureMeant(by: name, home: home) { return found }
    if gaps == .kinds { return nil }
    if procedures.contains(where: { $0.ownName == name }) {
      refuseSharedName("procedure", name, at: location, procedures.map(\.name))
      return nil
    }
    problems.error(
      location, "there is no procedure '\(name)'",
      hint: hint(for: name, among: procedures.map(\.name), called: "procedure"))
    return nil
  }

  /// The nearest name; else the word of another sort that was meant, or where all are listed.
  private func hint(for name: String, among known: [String], called what: String) -> String {
    let near = NearestName.hint(for: name, among: known)
    if near.hasPrefix("did you mean") { return near }
    let faults = WorldKinds.faults + scenario.systems.flatMap(\.description.faults)
    let commands = scenario.systems.flatMap(\.description.commands)
    let sorts = [
      (word: "fault", key: "fault", names: faults.map(\.name)),
      (word: "command", key: "do", names: commands.map(\.name)),
      (word: "procedure", key: "run", names: procedures.map(\.name)),
    ]
    for sort in sorts where sort.word != what {
      guard let other = NearestName.of(name, among: sort.names) else { continue }
      return "'\(other)' is a \(sort.word): write '\(sort.key): \(other)'"
    }
    return near.isEmpty ? "'firedrill explain' lists them" : near
  }

  /// Refuses a name that several systems have.
  mutating func refuseSharedName(
    _ what: String, _ name: String, at location: SourceLocation, _ known: [String]
  ) {
    let choices = scenario.systems.map { "\($0.name).\(name)" }.filter { known.contains($0) }
    problems.error(
      location, "several systems have a \(what) '\(name)'",
      hint: "write \(choices.joined(separator: " or "))")
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

  /// The entities under `on`, and whose fault or command it is by them.
  mutating func targets(
    _ step: ConfigurationValue, of actions: [OwnedAction], _ subject: String,
    bindings: Bindings = []
  ) -> (targets: [Expression], action: OwnedAction)? {
    guard !actions.isEmpty else { return nil }
    let kinds = kinds(of: actions)
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
    guard let first = targets.first else {
      problems.error(on.location, "\(subject).on names nothing")
      return nil
    }
    let fitting = actions.filter { action in
      targets.allSatisfy { target in
        guard case .entities(let kind) = target.type else { return false }
        return self.kinds(of: [action]).contains(kind)
      }
    }
    if let action = fitting.first { return (targets, action) }
    problems.error(
      on.location, "what stands under 'on' belongs to several systems",
      hint: "make a step of each; the first is \(first.text)")
    return nil
  }

  /// Kinds of entity that faults or commands are for, as types are called.
  func kinds(of actions: [OwnedAction]) -> [String] {
    var kinds: [String] = []
    for action in actions {
      for kind in action.targets {
        let name = scenario.vocabulary.typeName(kind, of: action.system)
        if !kinds.contains(name) { kinds.append(name) }
      }
    }
    return kinds
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
    for (number, kind) in scenario.vocabulary.kinds.enumerated() {
      guard kinds.contains(scenario.vocabulary.typeName(ofKind: number)) else { continue }
      if let entity = kind.entities.first { return "for instance \(kind.name):\(entity)" }
    }
    return ""
  }

  /// Arguments of a fault or command: each known, all that are needed.
  mutating func arguments(
    _ with: ConfigurationValue?, of action: OwnedAction, at location: SourceLocation,
    bindings: Bindings = []
  ) -> [NamedExpression] {
    let wanted = action.arguments.map { argument in
      var type = argument.type
      if case .entity(let kind) = type {
        type = .entity(scenario.vocabulary.typeName(kind, of: action.system))
      }
      return WantedValue(
        name: argument.name, type: ExpressionType(of: type), isRequired: argument.isRequired,
        explanation: argument.explanation)
    }
    return named(with, wanted, of: action.name, at: location, bindings: bindings)
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
    var meant: [String] = []
    for entry in with?.entries ?? [] {
      guard let value = wanted.first(where: { $0.name == entry.key }) else {
        problems.error(
          entry.keyLocation, "'\(owner)' takes no '\(entry.key.shortened)'",
          hint: wanted.isEmpty
            ? "it takes nothing" : NearestName.hint(for: entry.key, among: wanted.map(\.name)))
        // One that was misspelt is not missing as well.
        if let near = NearestName.of(entry.key, among: wanted.map(\.name)) { meant.append(near) }
        continue
      }
      if let expression = argument(entry.value, of: value.type, bindings) {
        values.append(NamedExpression(name: entry.key, expression: expression))
      }
    }
    for value in wanted
    where value.isRequired && with?[value.name] == nil && !meant.contains(value.name) {
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
      let kind = scenario.vocabulary.kinds.indices.first(where: {
        scenario.vocabulary.typeName(ofKind: $0) == name
      }), scenario.vocabulary.kinds[kind].entities.contains(text)
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

/// A fault or command with the system that knows it.
struct OwnedAction {
  /// Place of the system; nil for the world's own.
  var system: Int?
  var name: String
  /// Kinds of entity, as the model calls them.
  var targets: [String]
  var arguments: [CommandDescription.Argument]

  init(system: Int?, fault: FaultDescription) {
    self.system = system
    name = fault.name
    targets = fault.targets
    arguments = fault.arguments
  }

  init(system: Int?, command: CommandDescription) {
    self.system = system
    name = command.name
    targets = command.targets
    arguments = command.arguments
  }
}
