import CapacityPlanning
import ClusterModeling
import Drills
import Experiments
import Observations
import ScenarioFiles
import Units

/// Searches the largest fleet that keeps a plan's bounds, by playing the plan with other counts.
struct PlayedFleets {
  private let scenario: LoadedScenario
  private let groups: [(group: String, count: Int)]
  private let bounds: [(bound: SimulatedEvidence.Bound, figure: Figure)]
  private let most: Int

  /// What of a run is held against a bound.
  enum Figure: String, CaseIterable {
    case replicationLag = "replication_lag"
    case policyConvergence = "policy_convergence"
    case illuminationAge = "illumination_age"

    /// The figure of a run. [s]
    func value(of record: DrillRecord) -> Double {
      switch self {
      case .replicationLag:
        return Self.peak("lag", of: record)
      case .policyConvergence:
        let longest = record.metrics.first { $0.name == "policy.convergence.longest" }?.value ?? 0
        let open = record.metrics.first { $0.name == "policy.not_converged" }?.value ?? 0
        // What has not arrived by the end takes at least the rest of the run.
        return open > 0 ? max(longest, record.header.length.seconds) : longest
      case .illuminationAge:
        // The curve also shows data that nothing refreshed until the end of the run.
        return Self.peak("illumination age", of: record)
      }
    }

    private static func peak(_ metric: String, of record: DrillRecord) -> Double {
      let curves = record.series.filter { $0.metric == metric }
      return curves.flatMap(\.points).map(\.value).max() ?? 0
    }
  }

  /// The search that a plan asks for; nil when it has no bounds, or problems that are added.
  init?(_ scenario: LoadedScenario, problems: inout [Problem]) {
    guard let section = scenario.content["capacity"]?["bounds"],
      let first = scenario.variants.first
    else { return nil }
    self.scenario = scenario
    let clients = scenario.content["clients"]?.entries ?? []
    groups = clients.compactMap { entry in
      guard entry.value["kind"]?.text == "ven", let count = entry.value["count"]?.count else {
        return nil
      }
      return (entry.key, count)
    }
    bounds = Figure.allCases.compactMap { figure in
      guard let span = section[figure.rawValue]?.duration else { return nil }
      return (SimulatedEvidence.Bound(figure.rawValue, seconds: span.seconds), figure)
    }
    let fleet = groups.reduce(0) { $0 + $1.count }
    most = section["largest"]?.count ?? min(10_000_000, fleet * 10)
    let found = problems.count
    refuse(section, first, fleet, &problems)
    if problems.count > found { return nil }
  }

  private func refuse(
    _ section: ConfigurationValue, _ first: Scenario, _ fleet: Int, _ problems: inout [Problem]
  ) {
    if bounds.isEmpty {
      problems.append(
        Problem(
          at: section.location, "bounds: there is none of them",
          hint: "one of: " + Figure.allCases.map(\.rawValue).joined(separator: ", ")))
    }
    for (bound, figure) in bounds {
      guard let value = section[figure.rawValue] else { continue }
      if bound.seconds <= 0 || bound.seconds >= first.length.seconds {
        problems.append(
          Problem(
            at: value.location,
            "a bound is above 0 and below the length of the run, which is \(first.length)",
            hint: "a shorter run cannot show that it is passed"))
      }
    }
    if fleet < 100 || most <= fleet / 10 {
      problems.append(
        Problem(
          at: section.location, "the search needs a fleet of 100 VENs or more to begin with"))
    }
  }

  /// Plays fleets from a tenth of the plan's to the largest.
  func search() -> SimulatedEvidence {
    let fleet = groups.reduce(0) { $0 + $1.count }
    let search = FleetSearch(
      sizes: max(groups.count, fleet / 10)...most, bounds: bounds.map(\.bound.seconds)
    ) { size in
      let counts = groups.map { (group: $0.group, count: max(1, $0.count * size / fleet)) }
      guard let scenario = scenario.resized(counts) else {
        // The file was accepted with its own counts; a count beyond the schema is beyond any bound.
        return bounds.map { $0.bound.seconds * 10 }
      }
      let record = DrillJob(scenario, isNominal: true).run()
      return bounds.map { $0.figure.value(of: record) }
    }
    return SimulatedEvidence(
      bounds: bounds.map(\.bound),
      trials: search.trials.map {
        SimulatedEvidence.Trial(vens: $0.size, figures: $0.figures, isWithin: $0.isWithin)
      },
      largest: search.largest, isOpenAbove: search.isOpenAbove)
  }
}
