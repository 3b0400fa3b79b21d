import ClusterModeling
public import Drills
public import Observations

/// A scenario that plays a procedure, with the way to it.
public struct ProcedureDrill: Sendable {
  /// The scenario in one variant without mistakes.
  public var scenario: Scenario
  /// The run of it without mistakes.
  public var baseline: DrillRecord
  /// Path of the procedure's level: timeline id, then step ids.
  public var path: String
  /// The procedure.
  public var procedure: Procedure

  /// Scenarios that run a procedure, those first that come to most of its steps, by the shortest
  /// way and with the fewest events.
  public static func ranked(
    for name: String, model: String, among played: [(Scenario, DrillRecord)]
  ) -> [ProcedureDrill] {
    var found: [(drill: ProcedureDrill, cost: [Int])] = []
    for (place, (scenario, baseline)) in played.enumerated() {
      guard scenario.systems.contains(where: { $0.description.name == model }),
        let procedure = scenario.procedures.first(where: { $0.name == name }),
        let path = path(to: name, in: scenario)
      else { continue }
      let drill = ProcedureDrill(
        scenario: scenario, baseline: baseline, path: path, procedure: procedure)
      let unseen = procedure.steps.count { !drill.begins($0.id) }
      let depth = path.count { $0 == "/" }
      // A drill in which all is to hold says more than one that is itself about a mistake.
      let unsound = baseline.verdicts.count { $0.wanted != .hold }
      found.append((drill, [unseen, unsound, depth, Int(clamping: baseline.eventCount), place]))
    }
    return found.sorted { $0.cost.lexicographicallyPrecedes($1.cost) }.map(\.drill)
  }

  /// Scenario and variant.
  public var title: String {
    scenario.name + (scenario.variant.isEmpty ? "" : ", \(scenario.variant)")
  }

  /// Whether the run without mistakes comes to a step.
  func begins(_ step: String) -> Bool {
    baseline.decisions.contains { $0.kind == .procedure && $0.text == "begins \(path)/\(step)" }
  }

  /// The first level of the timeline at which a procedure is run, nested ones included.
  private static func path(to name: String, in scenario: Scenario) -> String? {
    var waiting: [(path: String, procedure: String)] = scenario.timeline.compactMap { step in
      guard case .run(let procedure, _, _) = step.action else { return nil }
      return (step.id, procedure)
    }
    var next = 0
    // A procedure that runs itself would never end.
    while next < min(waiting.count, 1_000) {
      let (path, procedure) = waiting[next]
      next += 1
      if procedure == name { return path }
      guard let found = scenario.procedures.first(where: { $0.name == procedure }) else { continue }
      for step in found.steps {
        switch step.work {
        case .run(let inner, _), .forEach(_, let inner, _):
          waiting.append(("\(path)/\(step.id)", inner))
        default: break
        }
      }
    }
    return nil
  }
}
