import ArgumentParser
import Drills
import FactBook
import Reporting

/// `firedrill explain`: what a word of a scenario, a report or the fact book means.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Explain a fact, assumption, metric, command, fault, procedure, field or key.",
    discussion: """
      firedrill explain                      everything that can be explained, by sort
      firedrill explain SC-LEADER-004        a fact of a guide: text, source, what shows it
      firedrill explain supercluster-drop    a command: where, with what, when refused
      firedrill explain pce                  a kind of entity with all its fields
      firedrill explain expect.within        a key of a scenario file
      firedrill explain runlevel_2_to_5_time an assumption by its name
      """)

  @Argument(help: "An id or a name; without it, all names are listed.")
  var word: String?

  @Flag(help: "Print JSON.")
  var json = false

  func run() throws {
    let glossary = Glossary()
    guard let word else {
      return try Output.print(json ? glossary.document() : glossary.listing)
    }
    let pages = glossary.pages(for: word)
    guard !pages.isEmpty else {
      let near = FactBook.shared.nearestIDs(to: word) + glossary.nearest(to: word)
      let hint =
        near.isEmpty
        ? "; firedrill explain lists all names" : "; did you mean \(near.joined(separator: ", "))?"
      throw Failure(.wrongCommandLine, "nothing is called '\(word)'\(hint)")
    }
    if json { return try Output.print(Glossary.document(of: pages)) }
    try Output.print(pages.map(\.page).joined(separator: "\n"))
  }
}
