import CapacityPlanning
import ClusterModeling
import ClusterModels
import ScenarioFiles

/// A plan file's study, or what is wrong with the plan.
struct PlanStudy {
  /// Files of the command line that are put into a plan.
  struct Imports {
    var inventory: String?
    var health: String?
  }

  /// The study; nil when the plan is refused.
  private(set) var study: CapacityStudy?
  /// What is wrong, as a terminal shows it.
  private(set) var problemText = ""
  private var texts: [SourceText]

  /// Reads the plan of a checked file and studies it.
  init(_ scenario: LoadedScenario, importing imports: Imports = Imports()) {
    texts = scenario.texts
    var reading = PlanReading(scenario.content, name: scenario.name)
    importFiles(imports, scenario, into: &reading)
    let fleets = PlayedFleets(scenario, problems: &reading.problems)
    guard !reading.problems.contains(where: { $0.severity == .error }) else {
      problemText =
        ProblemRendering.text(reading.problems, texts: texts)
        + Loading.countWords(reading.problems)
      return
    }
    study = CapacityStudy(
      reading.plan, choosing: reading.choosing,
      illumination: { IlluminationInterval.seconds(workloads: $0, exponent: $1, lowerKnee: $2) })
    study?.evidence = fleets?.search()
  }

  /// Whether a file has a plan in it.
  static func isPlan(_ scenario: LoadedScenario) -> Bool { scenario.content["capacity"] != nil }

  /// The files that the plan names, or those of the command line in their place.
  private mutating func importFiles(
    _ imports: Imports, _ scenario: LoadedScenario, into reading: inout PlanReading
  ) {
    let section = scenario.content["capacity"]?["import"]
    let inventory = text(
      imports.inventory, section?["inventory"], scenario, &reading.problems)
    let health = text(imports.health, section?["health"], scenario, &reading.problems)
    if let inventory {
      let imported = InventoryReading(inventory, into: reading.plan, choosing: reading.choosing)
      reading.plan = imported.plan
      reading.problems += imported.problems
    }
    if let health {
      let imported = HealthReading(
        health, into: reading.plan, names: reading.domainNames(scenario.content))
      reading.plan = imported.plan
      reading.problems += imported.problems
    }
  }

  private mutating func text(
    _ path: String?, _ named: ConfigurationValue?, _ scenario: LoadedScenario,
    _ problems: inout [Problem]
  ) -> SourceText? {
    let found: SourceText?
    if let path {
      let place = SourceLocation(file: path, line: 1, column: 1)
      found = PlanFiles.text(path, inside: nil, at: place, problems: &problems)
    } else if let named, let path = named.text {
      let file = named.location.file
      let folder = file.lastIndex(of: "/").map { String(file[...$0]) } ?? ""
      found = PlanFiles.text(path, inside: folder, at: named.location, problems: &problems)
    } else {
      return nil
    }
    if let found { texts.append(found) }
    return found
  }
}
