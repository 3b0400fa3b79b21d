import ClusterModeling
import Observations
import Units

/// A scenario with all that is worked out once for all its replications.
///
/// One reference, which any number of drills share on any number of cores; nothing in it changes.
public final class PreparedScenario: Sendable {
  /// What is played.
  public let scenario: Scenario
  /// The header of a record, but for seed and replication.
  let header: DrillHeader
  /// Where the entities of the systems stand, by their names.
  let placesOfEntities: [(entity: String, site: Int)]
  /// The first kind of each system: what asks for the system of a kind does so for every reading.
  let firstKinds: [UInt16]
  /// Which fields the scenario's conditions read.
  let readings: ReadingPlan
  /// Whether a condition that is looked at before the end reads what clients change.
  let followsClients: Bool
  /// The conditions of the systems' alerts that people watch.
  let alerts: [PreparedAlert]

  /// A scenario made ready to be played.
  public init(_ scenario: Scenario) {
    self.scenario = scenario
    header = Self.header(of: scenario)
    alerts = Self.alerts(of: scenario)
    placesOfEntities = scenario.placesOfEntities
    firstKinds = scenario.systems.map(\.firstKind)
    readings = ReadingPlan(
      scenario.watchedExpressions + alerts.compactMap(\.condition),
      kinds: scenario.vocabulary.kinds)
    let kinds = scenario.vocabulary.kinds
    followsClients =
      (scenario.expressionsWatchedBeforeTheEnd + alerts.compactMap(\.condition))
      .flatMap(\.usesFields).contains {
        kinds[$0.kind].fields[$0.field].changedByClients.intersects(.clients)
      }
  }

  private static func header(of scenario: Scenario) -> DrillHeader {
    var header = DrillHeader(
      scenario: scenario.name, variant: scenario.variant, summary: scenario.summary,
      seed: scenario.seed, replication: 0, isNominal: false,
      startEpochSeconds: scenario.startEpochSeconds, length: scenario.length)
    header.systems = scenario.systems.map {
      SystemSummary(
        name: $0.name, model: $0.description.name, profile: $0.profile,
        lines: $0.prototype.summaryLines, clientNoun: $0.description.clientNoun)
    }
    header.topology = scenario.topology
    return header
  }

  private static func alerts(of scenario: Scenario) -> [PreparedAlert] {
    var alerts: [PreparedAlert] = []
    for notice in scenario.people.flatMap(\.notices) {
      guard case .alert(let name, let system) = notice.signal,
        !alerts.contains(where: { $0.name == name && $0.system == system })
      else { continue }
      alerts.append(PreparedAlert(name, of: system, in: scenario, at: notice.location))
    }
    return alerts
  }
}

/// The condition of a system's alert in the words of a scenario.
struct PreparedAlert: Sendable {
  let name: String
  /// Place of the system.
  let system: Int
  /// The condition; nil when it cannot be read here.
  let condition: Expression?
  /// Why it cannot be read.
  let problem: String

  init(_ name: String, of system: Int, in scenario: Scenario, at location: SourceLocation) {
    self.name = name
    self.system = system
    var vocabulary = scenario.vocabulary
    vocabulary.home = system
    var problems: [Problem] = []
    condition = scenario.systems[system].description.alerts.first { $0.name == name }.flatMap {
      Expression.checked(
        $0.condition, at: location, in: vocabulary, expecting: .value(.boolean),
        problems: &problems)
    }
    problem = problems.first?.message ?? "no system has such an alert"
  }
}

extension Scenario {
  /// All expressions that a drill may look at again and again, but for the models' alerts.
  var watchedExpressions: [Expression] { watchedExpressions(of: expectations) }

  /// The same but for claims that are judged at the end alone.
  var expressionsWatchedBeforeTheEnd: [Expression] {
    watchedExpressions(
      of: expectations.filter { expectation in
        if case .atEnd = expectation.claim { return phases != nil }
        return true
      })
  }

  private func watchedExpressions(of expectations: [Expectation]) -> [Expression] {
    var expressions = steadyState + expectations.flatMap(\.expressions)
    for notice in people.flatMap(\.notices) {
      if case .condition(let condition) = notice.signal { expressions.append(condition) }
    }
    for step in timeline {
      if case .when(let condition, _) = step.trigger { expressions.append(condition) }
    }
    for step in procedures.flatMap(\.steps) {
      if case .check(let condition) = step.work { expressions.append(condition) }
      if let verify = step.verify { expressions.append(verify) }
    }
    return expressions
  }
}
