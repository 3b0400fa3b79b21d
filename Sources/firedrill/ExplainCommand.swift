import ArgumentParser
import ClusterModeling
import ClusterModels
import Drills
import FactBook
import ScenarioFiles

/// `firedrill explain`: what a fact, assumption, metric, command, field, fault, alert, procedure or
/// key of the scenario file means.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Explain a fact, assumption, metric, command, fault, procedure or key.",
    discussion: """
      firedrill explain SC-LEADER-004
      firedrill explain supercluster-drop
      firedrill explain replication.lag
      firedrill explain                      everything that can be explained
      """)

  @Argument(help: "An id or a name; nothing lists all names.")
  var word: String?

  func run() throws {
    guard let word else { return Output.print(Glossary.listing) }
    let pages = Glossary.pages(for: word)
    guard !pages.isEmpty else {
      let near = FactBook.shared.nearestIDs(to: word) + Glossary.nearest(to: word)
      let hint = near.isEmpty ? "" : "; near it: " + near.joined(separator: ", ")
      throw Failure(.wrongCommandLine, "nothing is called '\(word)'\(hint)")
    }
    Output.print(pages.joined(separator: "\n"))
  }
}

/// All that models and the world explain of themselves.
enum Glossary {
  private struct Entry {
    let name: String
    let kind: String
    let text: String
  }

  static func pages(for word: String) -> [String] {
    var pages: [String] = []
    if let page = FactBook.shared.explanation(of: word) { pages.append(page) }
    pages += entries.filter { $0.name == word }.map { "\($0.name)  (\($0.kind))\n\($0.text)\n" }
    if let key = ScenarioSchema(catalogue: Loading.catalogue).explanation(of: word) { pages.append(key) }
    return pages
  }

  static var listing: String {
    entries.map { "\($0.name)  (\($0.kind))\n" }.joined()
      + "and every fact (firedrill facts), assumption (firedrill assumptions) and key of a "
      + "scenario file\n"
  }

  static func nearest(to word: String) -> [String] {
    NearestName.of(word, among: entries.map(\.name)).map { [$0] } ?? []
  }

  private static let entries: [Entry] = {
    var entries = WorldKinds.faults.map { fault(of: $0, "every system") }
    for model in Catalog.models {
      let description = model.description
      entries.append(
        Entry(
          name: description.name, kind: "model",
          text: description.explanation + "\nProfiles: "
            + description.profiles.joined(separator: ", ")))
      entries += description.commands.map { command(of: $0, description.name) }
      entries += description.faults.map { fault(of: $0, description.name) }
      entries += description.loads.map { load in
        Entry(
          name: load.kind, kind: "load of \(description.name)",
          text: load.explanation + keys(load.keys) + sources(load.sources))
      }
      entries += description.alerts.map { alert in
        Entry(
          name: alert.name, kind: "alert of \(description.name)",
          text: "\(alert.explanation)\nRaised when: \(alert.condition)" + sources(alert.sources))
      }
      entries += description.metrics.map { metric in
        Entry(
          name: metric.name, kind: "metric of \(description.name)",
          text: metric.explanation + sources(metric.sources))
      }
      entries += fields(of: description)
      entries += procedures(of: description)
    }
    return entries
  }()

  private static func command(of command: CommandDescription, _ model: String) -> Entry {
    var text = command.explanation + "\nOn: " + command.targets.joined(separator: ", ")
    for argument in command.arguments {
      text += "\n  with \(argument.name)\(argument.isRequired ? "" : " (optional)"): "
        + argument.explanation
    }
    if let takes = command.takes { text += "\nTakes: \(takes.distribution) \(takes.unit) (\(takes.id))" }
    return Entry(
      name: command.name, kind: "command of \(model)", text: text + sources(command.sources))
  }

  private static func fault(of fault: FaultDescription, _ model: String) -> Entry {
    var text = fault.explanation + "\nOn: " + fault.targets.joined(separator: ", ")
    for argument in fault.arguments {
      text += "\n  with \(argument.name)\(argument.isRequired ? "" : " (optional)"): "
        + argument.explanation
    }
    return Entry(name: fault.name, kind: "fault of \(model)", text: text + sources(fault.sources))
  }

  private static func fields(of description: ModelDescription) -> [Entry] {
    description.entityKinds.flatMap { kind in
      [
        Entry(
          name: kind.name, kind: "kind of entity of \(description.name)",
          text: kind.explanation + "\nFields: " + kind.fields.map(\.name).joined(separator: ", "))
      ]
        + kind.fields.map { field in
          Entry(
            name: "\(kind.name).\(field.name)", kind: "field of \(description.name)",
            text: field.explanation + sources(field.sources))
        }
    }
  }

  private static func procedures(of description: ModelDescription) -> [Entry] {
    var entries: [Entry] = []
    var name = ""
    var lines: [String] = []
    func close() {
      guard !name.isEmpty else { return }
      entries.append(
        Entry(
          name: name, kind: "built-in procedure of \(description.name)",
          text: lines.joined(separator: "\n")))
    }
    for line in description.procedures.split(separator: "\n", omittingEmptySubsequences: false) {
      if let first = line.first, first != " ", first != "#", line.hasSuffix(":") {
        close()
        name = String(line.dropLast())
        lines = []
      }
      lines.append(String(line))
    }
    close()
    return entries
  }

  private static func keys(_ keys: [ConfigurationKey]) -> String {
    keys.map { "\n  \($0.name)\($0.isRequired ? "" : " (optional)"): \($0.explanation)" }.joined()
  }

  private static func sources(_ ids: [String]) -> String {
    ids.isEmpty ? "" : "\nSource: " + ids.joined(separator: ", ")
  }
}
