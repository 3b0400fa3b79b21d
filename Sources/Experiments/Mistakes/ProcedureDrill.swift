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

  /// Of scenarios that run a procedure the one that comes to most of its steps, by the shortest
  /// way and with the fewest events; nil when none runs it.
  public static func best(
    for name: String, model: String, among played: [(Scenario, DrillRecord)]
  ) -> ProcedureDrill? {
    var best: (drill: ProcedureDrill, cost: [Int])?
    for (scenario, baseline) in played {
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
      let cost = [unseen, unsound, depth, Int(clamping: baseline.eventCount)]
      if best.map({ cost.lexicographicallyPrecedes($0.cost) }) ?? true { best = (drill, cost) }
    }
    return best?.drill
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
