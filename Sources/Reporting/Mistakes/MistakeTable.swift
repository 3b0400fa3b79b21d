public import Observations

/// The table procedure by step by mistake by outcome, as Markdown.
public struct MistakeTable {
  private let studies: [MistakeStudy]

  /// A table of studies in order.
  public init(_ studies: [MistakeStudy]) { self.studies = studies }

  /// The whole page.
  public var text: String {
    var text = """
      # What mistakes lead to

      Made by `firedrill mistakes`; do not edit. Each built-in procedure is played at the medians of
      all draws in the shipped scenario that comes to most of its steps, and nothing is changed but one
      mistake; where nothing is seen of it, two further scenarios are tried. At each step a person skips it; does it after the next one; aims it at another entity of
      its kind; begins it too early, without waiting for the end of the step before; begins it an hour
      late; gives its command twice; or reads its answer the wrong way round.

      The tables say what follows that does not follow without the mistake: what is refused, by fact;
      which danger comes about; which expectation of the scenario is missed; what ends otherwise.
      Under them stands where only figures change and where nothing is seen, and why.

      """
    var model = ""
    for study in studies {
      if study.model != model { text += "\n## \(Self.cell(study.model))\n" }
      model = study.model
      text += section(study)
    }
    return text + "\n" + summary
  }

  /// How many mistakes were played, and what was seen of how many.
  private var summary: String {
    let made = studies.flatMap(\.steps).flatMap(\.outcomes).filter {
      !MistakeStudy.isImpossible($0)
    }
    let unseen = made.count { $0.hasPrefix(MistakeStudy.noEffect) }
    let figures = made.count { $0.hasPrefix(MistakeStudy.onlyFigures) }
    return "\(made.count) mistakes played; no effect is seen of \(unseen), and \(figures) change "
      + "figures only.\n"
  }

  private func section(_ study: MistakeStudy) -> String {
    var text = "\n### \(Self.cell(study.procedure))\n\n"
    if !study.source.isEmpty { text += "\(Self.cell(study.source)). " }
    guard !study.drill.isEmpty else { return text + "No shipped scenario plays it.\n" }
    text += "Played in \(Self.cell(study.drill))"
    if !study.others.isEmpty {
      text +=
        "; where nothing is seen there, in \(study.others.map(Self.cell).joined(separator: " and in "))"
    }
    text += ".\n"
    let rows = study.steps.flatMap(Self.rows)
    if !rows.isEmpty {
      text += "\n| step | mistake | what follows |\n|---|---|---|\n"
      text += rows.map { "\($0)\n" }.joined()
    }
    for (title, prefix) in [
      ("Only figures change", MistakeStudy.onlyFigures),
      ("No effect is seen", MistakeStudy.noEffect),
    ] {
      text += Self.list(title, Self.grouped(study) { Self.rest(of: $0, after: prefix) })
    }
    return text + Self.list("Not come to in this drill", Self.notComeTo(study))
  }

  /// Rows of a step: one for each outcome, with the mistakes that lead to it.
  private static func rows(of step: MistakeStudy.Step) -> [String] {
    var outcomes: [(text: String, kinds: [String])] = []
    for (kind, outcome) in zip(MistakeStudy.kinds, step.outcomes) where MistakeStudy.isSeen(outcome)
    {
      if let place = outcomes.firstIndex(where: { $0.text == outcome }) {
        outcomes[place].kinds.append(kind)
      } else {
        outcomes.append((outcome, [kind]))
      }
    }
    let facts = step.facts.isEmpty ? "" : " (\(step.facts.joined(separator: ", ")))"
    return outcomes.enumerated().map { place, outcome in
      let head = place == 0 ? "\(cell(step.id)): \(cell(step.work))\(facts)" : "〃"
      return "| \(head) | \(outcome.kinds.joined(separator: "; ")) | \(cell(outcome.text)) |"
    }
  }

  /// Outcomes that a text is made of, each with the steps and mistakes that lead to it.
  private static func grouped(
    _ study: MistakeStudy, _ words: (String) -> String?
  ) -> [(words: String, steps: [String])] {
    var groups: [(words: String, steps: [(id: String, kinds: [String])])] = []
    for step in study.steps {
      for (kind, outcome) in zip(MistakeStudy.kinds, step.outcomes) {
        guard let said = words(outcome) else { continue }
        let place = groups.firstIndex { $0.words == said } ?? groups.count
        if place == groups.count { groups.append((said, [])) }
        if groups[place].steps.last?.id == step.id {
          groups[place].steps[groups[place].steps.count - 1].kinds.append(kind)
        } else {
          groups[place].steps.append((step.id, [kind]))
        }
      }
    }
    return groups.map { group in
      (group.words, group.steps.map { "`\($0.id)` \($0.kinds.joined(separator: " or "))" })
    }
  }

  /// Steps to which the drill does not come.
  private static func notComeTo(_ study: MistakeStudy) -> [(words: String, steps: [String])] {
    let ids = study.steps.filter { step in
      step.outcomes.allSatisfy { MistakeStudy.isImpossible($0) && $0 == step.outcomes.first }
    }.map { "`\($0.id)`" }
    return ids.isEmpty ? [] : [("", ids)]
  }

  private static func list(_ title: String, _ groups: [(words: String, steps: [String])]) -> String
  {
    guard !groups.isEmpty else { return "" }
    if groups.count == 1, groups[0].words.isEmpty {
      return "\n\(title): \(groups[0].steps.joined(separator: ", ")).\n"
    }
    return "\n\(title):\n\n"
      + groups.map { "- \(cell($0.words)): \($0.steps.joined(separator: ", "))\n" }.joined()
  }

  private static func rest(of outcome: String, after prefix: String) -> String? {
    outcome.hasPrefix(prefix) ? String(outcome.dropFirst(prefix.count)) : nil
  }

  /// A text that breaks neither the line nor the table.
  private static func cell(_ text: String) -> String {
    Printable.oneLine(text).split(separator: "|", omittingEmptySubsequences: false)
      .joined(separator: "\\|")
  }
}
