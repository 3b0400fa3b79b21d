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
  /// Which fields the scenario's conditions read.
  let readings: ReadingPlan
  /// Whether a condition that is looked at before the end reads what clients change.
  let followsClients: Bool
  /// The conditions of the models' alerts that people watch, by name.
  let alerts: [(name: String, condition: Expression?, problem: String)]

  /// A scenario made ready to be played.
  public init(_ scenario: Scenario) {
    self.scenario = scenario
    header = Self.header(of: scenario)
    alerts = Self.alerts(of: scenario)
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
        lines: $0.prototype.summaryLines)
    }
    header.topology = scenario.topology
    return header
  }

  /// An alert that cannot be read here has no condition, and a problem instead.
  private static func alerts(
    of scenario: Scenario
  ) -> [(name: String, condition: Expression?, problem: String)] {
    var alerts: [(name: String, condition: Expression?, problem: String)] = []
    for notice in scenario.people.flatMap(\.notices) {
      guard case .alert(let name) = notice.signal, !alerts.contains(where: { $0.name == name })
      else { continue }
      let alert = scenario.systems.lazy.flatMap(\.description.alerts).first { $0.name == name }
      var problems: [Problem] = []
      let condition = alert.flatMap {
        Expression.checked(
          $0.condition, at: notice.location, in: scenario.vocabulary, expecting: .value(.boolean),
          problems: &problems)
      }
      alerts.append(
        (name, condition, problems.first?.message ?? "no system has such an alert"))
    }
    return alerts
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
