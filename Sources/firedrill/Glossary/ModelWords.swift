import ClusterModeling
import Drills
import FactBook
import ScenarioFiles

/// The words that one model brings into scenarios, each with its explanation.
struct ModelWords {
  private let description: ModelDescription

  init(_ description: ModelDescription) { self.description = description }

  /// What every world has: sites, links, people and their faults.
  static var ofTheWorld: [GlossaryEntry] {
    let kinds = WorldKinds.kinds(sites: [], links: [], people: [])
    return WorldKinds.faults.map { fault($0, "") } + kinds.flatMap { kind($0, "") }
  }

  /// All words of the model.
  var entries: [GlossaryEntry] {
    let name = description.name
    var entries = [
      GlossaryEntry(
        name: name, sort: .model,
        text: description.explanation + "\nProfiles: "
          + description.profiles.joined(separator: ", ")
          + "\nKeys of its section:" + Self.keys(description.configuration))
    ]
    entries += procedures
    entries += description.commands.map { Self.command($0, name) }
    entries += description.faults.map { Self.fault($0, name) }
    entries += description.alerts.map { alert in
      GlossaryEntry(
        name: alert.name, sort: .alert, system: name,
        text: "\(alert.explanation)\nRaised when: \(alert.condition)"
          + Self.sources(alert.sources))
    }
    entries += description.loads.map { load in
      GlossaryEntry(
        name: load.kind, sort: .load, system: name,
        text: load.explanation + "\nBeside kind, at, every, from and until:"
          + Self.keys(load.keys) + Self.sources(load.sources))
    }
    entries += description.clients.map { client in
      GlossaryEntry(
        name: client.kind, sort: .client, system: name,
        text: "A group of clients of one kind." + Self.keys(client.keys))
    }
    entries += description.entityKinds.flatMap { Self.kind($0, name) }
    entries += description.metrics.map { metric in
      GlossaryEntry(
        name: metric.name, sort: .metric, system: name,
        text: "\(metric.explanation)\nIt is \(Self.words(metric.type))."
          + Self.sources(metric.sources))
    }
    entries += description.capabilities.map { capability in
      GlossaryEntry(
        name: capability.recoveryMetric, sort: .metric, system: name,
        text: """
          Longest time for which \(capability.name) was away at one entity.
          There when: \(capability.explanation)
          It is a span of time; zero when it was never away.
          """)
    }
    return entries
  }

  private static func command(
    _ command: CommandDescription, _ system: String
  ) -> GlossaryEntry {
    var text = command.explanation + "\nOn: " + command.targets.joined(separator: ", ")
    text += arguments(command.arguments)
    if let takes = command.takes {
      text += "\nTakes: \(takes.distribution) \(takes.unit) (\(takes.id) \(takes.name))"
    }
    return GlossaryEntry(
      name: command.name, sort: .command, system: system, text: text + sources(command.sources))
  }

  private static func fault(_ fault: FaultDescription, _ system: String) -> GlossaryEntry {
    let text = fault.explanation + "\nOn: " + fault.targets.joined(separator: ", ")
    return GlossaryEntry(
      name: fault.name, sort: .fault, system: system,
      text: text + arguments(fault.arguments) + sources(fault.sources))
  }

  private static func kind(_ kind: EntityKind, _ system: String) -> [GlossaryEntry] {
    let width = kind.fields.map(\.name.count).max() ?? 0
    let fields = kind.fields.map { field in
      let gap = String(repeating: " ", count: width - field.name.count)
      return "\n  \(field.name)\(gap)  \(words(field.type)): \(field.explanation)"
    }
    let all = kind.plural == kind.name ? "" : "; all of them: \(kind.plural)"
    return [
      GlossaryEntry(
        name: kind.name, sort: .kind, system: system, alias: kind.plural,
        text: "\(kind.explanation)\nWritten \(kind.name):NAME\(all)\nFields:" + fields.joined())
    ]
      + kind.fields.map { field in
        GlossaryEntry(
          name: "\(kind.name).\(field.name)", sort: .field, system: system,
          text: "\(field.explanation)\nIt is \(words(field.type))."
            + (field.total == .sum ? "\nFor several \(kind.plural): the sum." : "")
            + sources(field.sources))
      }
  }

  /// The built-in procedures, each in the words of the scenario language.
  private var procedures: [GlossaryEntry] {
    ProcedureText.all(in: description.procedures).map { procedure in
      GlossaryEntry(
        name: procedure.name, sort: .procedure, system: description.name,
        text: procedure.body.joined(separator: "\n"))
    }
  }

  private static func arguments(_ arguments: [CommandDescription.Argument]) -> String {
    arguments.map { argument in
      "\n  with \(argument.name)\(argument.isRequired ? "" : " (optional)"), "
        + "\(words(argument.type)): \(argument.explanation)"
    }.joined()
  }

  private static func keys(_ keys: [ConfigurationKey]) -> String {
    keys.map { "\n  \($0.name)\($0.isRequired ? "" : " (optional)"): \($0.explanation)" }.joined()
  }

  private static func sources(_ ids: [String]) -> String {
    ids.isEmpty ? "" : "\nSource: " + ids.joined(separator: ", ")
  }

  /// A type of value in words.
  private static func words(_ type: ValueType) -> String {
    switch type {
    case .count: "a number"
    case .fraction: "a share"
    case .duration: "a span of time"
    case .instant: "an instant"
    case .bytes: "a size"
    case .rate: "a data rate"
    case .perSecond: "a rate per second"
    case .boolean: "true or false"
    case .symbol(let words): words.isEmpty ? "a word" : "one of " + words.joined(separator: ", ")
    case .entity(let kind): "a \(kind)"
    }
  }
}
