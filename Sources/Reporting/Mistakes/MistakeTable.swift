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
      all draws in the shipped scenario that comes to most of its steps. At each step a person skips
      it, does it after the next one, or aims it at another entity of its kind, and nothing else is
      changed. A cell says what follows that does not follow without the mistake: what is refused,
      by fact; which danger comes about; which expectation of the scenario is missed; what ends
      otherwise. Where nothing of that is seen the cell says so.

      """
    var model = ""
    for study in studies {
      if study.model != model { text += "\n## \(cell(study.model))\n" }
      model = study.model
      text += section(study)
    }
    return text + "\n" + summary
  }

  /// How many cells there are, and in how many of them nothing was seen.
  private var summary: String {
    let cells = studies.flatMap(\.steps).flatMap(\.outcomes)
    let unseen = cells.count { $0.hasPrefix("no effect seen") }
    let figures = cells.count { $0.hasPrefix("only figures change") }
    let made = cells.count { !Self.isObstacle($0) }
    return "\(made) mistakes played; no effect is seen of \(unseen), and \(figures) change figures "
      + "only.\n"
  }

  /// True for a cell of a mistake that could not be made.
  private static func isObstacle(_ cell: String) -> Bool {
    cell.hasPrefix("(")
  }

  private func section(_ study: MistakeStudy) -> String {
    var text = "\n### \(cell(study.procedure))\n\n"
    if !study.source.isEmpty { text += "\(cell(study.source)). " }
    guard !study.drill.isEmpty else { return text + "No shipped scenario plays it.\n" }
    text += "Played in \(cell(study.drill)).\n\n"
    text += "| step | facts | \(MistakeStudy.kinds.joined(separator: " | ")) |\n"
    text += "|---|---|\(MistakeStudy.kinds.map { _ in "---|" }.joined())\n"
    for step in study.steps {
      let outcomes = step.outcomes.map(cell).joined(separator: " | ")
      text +=
        "| \(cell(step.id)): \(cell(step.work)) | \(step.facts.joined(separator: ", ")) "
        + "| \(outcomes) |\n"
    }
    return text
  }

  /// A text that breaks neither the line nor the table.
  private func cell(_ text: String) -> String {
    Printable.oneLine(text).split(separator: "|", omittingEmptySubsequences: false)
      .joined(separator: "\\|")
  }
}
