import ArgumentParser
import Drills
import Reporting
import ScenarioFiles

/// `firedrill show`: what would be played, and with what.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Print what a scenario would play, without playing it.",
    discussion: """
      firedrill show my.yaml --plan                     steps, procedures and parameters
      firedrill show my.yaml --resolved --variant base  every default and imported value in place
      firedrill show my.yaml --variants                 names of the variants only
      """)

  @Argument(
    help: "The scenario file; '-' for the standard input.",
    completion: .file(extensions: ["yaml", "yml"]))
  var file: String

  @Flag(help: "Steps, procedures, parameters and their sources.")
  var plan = false

  @Flag(help: "The scenario with all defaults filled in and their sources.")
  var resolved = false

  @Flag(help: "The names of the variants.")
  var variants = false

  @Option(help: "Show this variant only; may be given several times.")
  var variant: [String] = []

  @Flag(help: "Print JSON.")
  var json = false

  func validate() throws {
    if [plan, resolved, variants].count(where: { $0 }) != 1 {
      throw ValidationError("say one of --plan, --resolved and --variants")
    }
  }

  func run() throws {
    let scenario = try Loading.load(file)
    let chosen = try Loading.variants(of: scenario, named: variant)
    let pages = chosen.map { (name: $0.variant, text: text(of: $0, in: scenario)) }
    if json {
      let rows = pages.map { page in
        JSONValue.object([
          ("variant", .text(page.name.isEmpty ? "base" : page.name)),
          ("lines", .texts(page.text.split(separator: "\n").map(String.init))),
        ])
      }
      let document = JSONValue.object([
        ("schemaVersion", .integer(1)), ("scenario", .text(scenario.name)),
        ("variants", .array(rows)),
      ])
      return try Output.print(document.document(openLevels: 4))
    }
    for (index, page) in pages.enumerated() {
      if index > 0 && !variants { try Output.print(resolved ? "---\n" : "\n") }
      try Output.print(Output.harmless(page.text))
    }
  }

  private func text(of played: Scenario, in scenario: LoadedScenario) -> String {
    if plan { return scenario.planText(played.variant) }
    if resolved { return scenario.resolvedText(played.variant) }
    return played.variant.isEmpty ? "base" : played.variant
  }
}
