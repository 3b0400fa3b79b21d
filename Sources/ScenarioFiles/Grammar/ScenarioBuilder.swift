import ClusterModeling
import Drills
import Units

/// Makes a checked scenario of one variant's text, section by section.
///
/// Systems are built first: their entities are the names that expressions may use.
struct ScenarioBuilder {
  let schema: ScenarioSchema
  /// The file with imports, overrides and the variant's changes in place.
  let tree: LocatedNode
  let builtIn: BuiltInProcedures
  var reader: SchemaReader
  var problems = ProblemList()
  var root: ConfigurationValue
  var scenario: Scenario
  /// The system in whose words something is written that is being read; nil for the scenario's own.
  var home: Int?
  /// Procedures that may be run, the scenario's own first.
  var procedures: [ProcedureSource] = []
  /// What each step of the timeline does, by its id.
  var outline: [String: OutlinedAction] = [:]
  /// Figures that metrics may name, once one does.
  var figures: [KnownFigure]?
  /// What may be missing among the names because something of the systems is wrong.
  var gaps = Vocabulary.Gaps.none
  /// False when it is not known to which system some client or load belongs.
  var areMembersKnown = true
  /// Mistakes of the variant as written.
  var mistakes: [ConfigurationValue] = []

  init(
    schema: ScenarioSchema, tree: LocatedNode, variant: String, builtIn: BuiltInProcedures,
    reader: SchemaReader
  ) {
    self.schema = schema
    self.tree = tree
    self.builtIn = builtIn
    self.reader = reader
    root = ConfigurationValue(.record([]), at: tree.location)
    scenario = Scenario(
      name: tree["name"]?.text ?? "", vocabulary: Vocabulary(kinds: []))
    scenario.variant = variant
  }

  /// Reads everything, as far as its meaning is known when something is wrong.
  mutating func build() {
    readText()
    readHeader()
    readSites()
    readLinks()
    readSystems()
    readLoads()
    readPeopleNames()
    makeVocabulary()
    refuseAmbiguousEntities()
    refuseSharedEntities()
    collectProcedures()
    outlineTimeline()
    readPeople()
    readTimeline()
    readProcedures()
    readMistakes()
    readSteadyState()
    readPhases()
    readExpectations()
    readReport()
    warnOfUnusedParameters()
  }

  /// Reads the whole text by the schema.
  private mutating func readText() {
    // Without a good list of sites every name of one would be called wrong.
    let sites = tree["sites"]?.elements ?? []
    let names = sites.compactMap(\.text).filter(NameRules.isName)
    if !names.isEmpty, names.count == sites.count { reader.sites = names }
    let (schema, tree) = (schema, tree)
    reader.keysOfMember = { pattern, kind, node in
      guard let section = ["clients", "load"].first(where: { pattern == "\($0).*" }) else {
        return nil
      }
      let systems = tree["systems"]?.entries ?? []
      let owner =
        node["system"]?.text.flatMap { name in systems.first { $0.key == name } } ?? systems.first
      guard let name = owner?.value["model"]?.text,
        let model = schema.catalogue.model(named: name)
      else { return nil }
      return schema.member(section, kind: kind, of: model.description)
    }
    if let value = reader.value(tree, as: schema.root, at: .root) { root = value }
    for problem in reader.problems.problems { problems.add(problem) }
  }

  private mutating func readHeader() {
    scenario.summary = root["summary"]?.text ?? ""
    scenario.tags = root["tags"]?.elements.compactMap(\.text) ?? []
    scenario.seed =
      root["experiment"]?["random"]?["seed"]?.count.map { UInt64($0) }
      ?? ScenarioDefaults.seed
    scenario.startEpochSeconds = ScenarioDefaults.startEpochSeconds
    guard let clock = root["clock"] else { return }
    if let start = clock["start"], let text = start.text {
      do throws(ValueFault) {
        scenario.startEpochSeconds = try ValueText.time(text).secondsSinceEpoch
      } catch {
        refuse(start, "clock.start", error)
      }
    }
    if let length = clock["length"], let span = length.duration {
      scenario.length = span
      if span == .zero { problems.error(length.location, "clock.length should be above 0s") }
    }
  }

  /// Says why a text cannot be read.
  mutating func refuse(_ value: ConfigurationValue, _ subject: String, _ fault: ValueFault) {
    if reader.isLost(value) { return }
    switch fault {
    case .expected(let shape, let hint):
      let found = value.text.map { "'\($0.shortened)'" } ?? "this"
      problems.error(value.location, "\(subject) should be \(shape), not \(found)", hint: hint)
    case .wrong(let message, let hint):
      problems.error(value.location, "\(subject): \(message)", hint: hint)
    }
  }

  /// The end of the run.
  var end: Instant { Instant(scenario.length) }
}
