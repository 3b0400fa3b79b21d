import ClusterModeling
import Drills
import SimulationKernel

/// Reads one scenario file with all that belongs to it.
struct ReadingSession {
  let name: String
  let schema: ScenarioSchema
  let shelf: TextShelf
  var problems = ProblemList()

  init(name: String, catalogue: ModelCatalogue, source: any FileSource) {
    self.name = name
    schema = ScenarioSchema(catalogue: catalogue)
    shelf = TextShelf(name: name, source: source)
  }

  /// The scenario of a file's bytes; nil when it cannot be made out at all.
  mutating func scenario(_ bytes: [UInt8]) -> LoadedScenario? {
    guard let text = SourceText.checked(bytes, named: name, problems: &problems) else { return nil }
    shelf.add(text)
    guard text.isHarmless, let tree = YamlReader.node(of: text, problems: &problems),
      isScenario(tree)
    else {
      return nil
    }
    let shelf = shelf
    var importer = Importer(schema: schema) { shelf.text($0, named: $1, &$2) }
    let whole = importer.resolved(tree, chain: [[fileName]])
    take(importer.problems)
    var trees = VariantTrees(schema: schema)
    let (base, variants) = trees.trees(of: whole)
    take(trees.problems)
    return read(base, variants, calibration: whole["calibration"])
  }

  private var fileName: String { name.split(separator: "/").last.map(String.init) ?? name }

  private mutating func take(_ list: ProblemList) {
    for problem in list.problems { problems.add(problem) }
  }

  private mutating func isScenario(_ tree: LocatedNode) -> Bool {
    guard tree.entries != nil else {
      problems.error(
        tree.location, "a scenario is a mapping with sections, not \(tree.inWords)",
        hint: "begin with 'firedrill: 1'")
      return false
    }
    return true
  }

  /// Reads the base, for its problems, and each variant.
  mutating func read(
    _ base: LocatedNode, _ variants: [VariantTrees.Variant], calibration: LocatedNode?
  ) -> LoadedScenario? {
    let builtIn = BuiltInProcedures(catalogue: schema.catalogue)
    let first = build(base, "", [], builtIn)
    var scenarios = variants.isEmpty ? [first.scenario] : []
    var trees = variants.isEmpty ? [base] : []
    let mistakes = variants.isEmpty ? [nil] : variants.map(\.writtenMistakes)
    for variant in variants {
      if problems.isFull { break }
      let built = build(variant.tree, variant.name, variant.mistakes, builtIn)
      scenarios.append(built.scenario)
      trees.append(variant.tree)
    }
    let calibrations = calibrated(calibration, first.scenario)
    for place in scenarios.indices { scenarios[place].calibrations = calibrations }
    refuseImpossibleFigures(scenarios, calibration ?? base)
    return LoadedScenario(
      name: first.scenario.name, summary: first.scenario.summary, tags: first.scenario.tags,
      outputs: first.root["report"]?["outputs"]?.elements.compactMap(\.text) ?? [],
      variants: scenarios, content: first.root, texts: shelf.texts,
      trees: trees, mistakes: mistakes, schema: schema)
  }

  /// What models find impossible once all figures are known.
  private mutating func refuseImpossibleFigures(_ scenarios: [Scenario], _ place: LocatedNode) {
    if problems.hasErrors { return }
    for scenario in scenarios {
      let ledger = ParameterLedger(
        streams: RandomStreams(seed: 0, replication: 0, isNominal: true),
        calibrations: scenario.calibrations)
      for system in scenario.systems {
        for reason in system.prototype.impossibleFigures(ledger) {
          problems.error(place.location, "\(system.name): \(reason)")
        }
      }
    }
  }

  private mutating func build(
    _ tree: LocatedNode, _ variant: String, _ mistakes: [ConfigurationValue],
    _ builtIn: BuiltInProcedures
  ) -> ScenarioBuilder {
    let table = ParameterTable(tree["params"])
    take(table.problems)
    var reader = SchemaReader(parameters: table.entries)
    let shelf = shelf
    reader.companions = { path, place, problems in
      guard let parts = CompanionPath.resolved(path, from: []) else {
        problems.error(place, "a file lies in the scenario's folder or below it")
        return nil
      }
      return shelf.text(parts, named: place, &problems)
    }
    var builder = ScenarioBuilder(
      schema: schema, tree: tree, variant: variant, builtIn: builtIn, reader: reader)
    builder.mistakes = mistakes
    builder.build()
    // What the file's own text or another variant has wrong at a place is said there once.
    let known = Set(problems.problems.map(\.location))
    let places = ParameterPlaces(tree)
    for problem in builder.problems.problems where !known.contains(problem.location) {
      problems.add(places.named(problem))
    }
    return builder
  }

  /// The site's own figures, in force in every variant.
  private mutating func calibrated(
    _ written: LocatedNode?, _ scenario: Scenario
  ) -> [String: Distribution] {
    guard let written else { return [:] }
    guard let path = written.text.flatMap({ CompanionPath.resolved($0, from: []) }) else {
      problems.error(
        written.location, "calibration should be the name of a file in the scenario's folder")
      return [:]
    }
    guard let text = shelf.text(path, named: written.location, &problems),
      let tree = YamlReader.node(of: text, problems: &problems)
    else { return [:] }
    var file = CalibrationFile(
      parameters: PeopleParameters.all + scenario.systems.flatMap { $0.description.parameters })
    let distributions = file.distributions(tree)
    take(file.reader.problems)
    return distributions
  }
}
