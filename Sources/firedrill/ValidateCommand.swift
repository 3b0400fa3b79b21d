import ArgumentParser
import ClusterModels
import Drills
import ScenarioFiles

/// `firedrill validate`: all problems of scenario files, without playing them.
struct ValidateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "validate", abstract: "Check scenario files and print every problem.",
    discussion: "firedrill validate Scenarios/supercluster/leader-site-outage.yaml")

  @Argument(
    help: "Scenario files, or folders of them.", completion: .file(extensions: ["yaml", "yml"]))
  var files: [String]

  func run() throws {
    var isRefused = false
    for file in try Files.scenarios(at: files) {
      let loaded = ScenarioFile.load(path: file, catalogue: Loading.catalogue)
      Output.printError(loaded.problemText)
      if let scenario = loaded.scenario {
        let count = scenario.variants.count
        Output.print("\(file): ok, \(count) \(count == 1 ? "variant" : "variants")\n")
      } else {
        isRefused = true
      }
    }
    if isRefused { try ExitClass.scenarioRefused.exit() }
  }
}

/// `firedrill show`: what would be played, and with what.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Print what a scenario would play, without playing it.",
    discussion: """
      firedrill show --plan my.yaml       steps, procedures and variants
      firedrill show --resolved my.yaml   the scenario with every default and its source
      """)

  @Argument(help: "The scenario file.", completion: .file(extensions: ["yaml", "yml"]))
  var file: String

  @Flag(help: "Steps, procedures, parameters and variants.")
  var plan = false

  @Flag(help: "The scenario with all defaults filled in and their sources.")
  var resolved = false

  @Option(help: "Show this variant only.")
  var variant: [String] = []

  func validate() throws {
    if plan == resolved { throw ValidationError("say either --plan or --resolved") }
  }

  func run() throws {
    let scenario = try Loading.load(file)
    for played in try Loading.variants(of: scenario, named: variant) {
      let name = played.variant
      let text =
        plan
        ? scenario.planText(name) : scenario.resolvedText(name)
      Output.print(text.hasSuffix("\n") ? text : text + "\n")
    }
  }
}

/// `firedrill new`: a commented first scenario that runs.
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Print a commented first scenario that runs.",
    discussion: "firedrill new supercluster --pces 3 --fault leader-site > my.yaml")

  @Argument(help: "The model, for instance supercluster.")
  var model: String

  @Option(help: "Number of PCEs.")
  var pces: Int = 3

  @Option(help: "The fault to begin with.")
  var fault: String = "leader-site"

  func run() throws {
    switch NewScenario.text(model: model, count: pces, fault: fault, catalogue: Loading.catalogue) {
    case .success(let text): Output.print(text)
    case .failure(let error):
      let hint = error.hint.isEmpty ? "" : " (\(error.hint))"
      throw Failure(.wrongCommandLine, error.message + hint)
    }
  }
}

/// `firedrill schema`: the JSON Schema of scenario files, for editors.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema", abstract: "Print the JSON Schema of scenario files, for editors.",
    discussion: "firedrill schema > firedrill.schema.json")

  func run() throws {
    Output.print(ScenarioSchema(catalogue: Loading.catalogue).jsonSchema)
  }
}
