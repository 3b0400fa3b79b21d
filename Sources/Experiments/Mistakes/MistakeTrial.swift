import ClusterModeling
public import Drills
import Observations

/// One mistake at one step of a procedure, ready to be played.
public struct MistakeTrial: Sendable {
  /// The scenario with the mistake; nil when the mistake cannot be made.
  public var scenario: Scenario?
  /// Why it cannot be made; empty when it can.
  public var obstacle: String

  /// The trials of a step in the order of ``MistakeStudy/kinds``.
  public static func all(of place: Int, in drill: ProcedureDrill) -> [MistakeTrial] {
    let step = drill.procedure.steps[place]
    let path = "\(drill.path)/\(step.id)"
    func trial(_ kind: Mistake.Kind) -> MistakeTrial {
      var scenario = drill.scenario
      scenario.mistakes.append(Mistake(step: path, kind: kind, location: step.location))
      return MistakeTrial(scenario: scenario, obstacle: "")
    }
    guard drill.begins(step.id) else {
      return MistakeStudy.kinds.map { _ in
        MistakeTrial(scenario: nil, obstacle: "not come to in this drill")
      }
    }
    let next = drill.procedure.steps.indices.contains(place + 1)
    return [
      trial(.omit),
      next
        ? trial(.wrongOrder(after: drill.procedure.steps[place + 1].id))
        : MistakeTrial(scenario: nil, obstacle: "the last step"),
      misaimed(step, path, in: drill).map { trial(.wrongTarget($0)) }
        ?? MistakeTrial(scenario: nil, obstacle: obstacleToAiming(step)),
    ]
  }

  private static func obstacleToAiming(_ step: ProcedureStep) -> String {
    switch step.work {
    case .command: "there is nothing else to aim at"
    case .run, .forEach: "see the procedure that it runs"
    case .check, .choose, .act: "aims at nothing"
    }
  }

  /// Another entity of the kind at which a command is aimed when all goes well.
  private static func misaimed(
    _ step: ProcedureStep, _ path: String, in drill: ProcedureDrill
  ) -> Expression? {
    guard case .command(let name, _, _, _) = step.work else { return nil }
    let aims = targets(of: name, at: path, in: drill.baseline)
    guard let first = aims.first, let colon = first.firstIndex(of: ":") else { return nil }
    let (kind, own) = (String(first[..<colon]), String(first[first.index(after: colon)...]))
    let kinds = drill.scenario.vocabulary.kinds
    guard let described = kinds.first(where: { $0.name == kind && $0.entities.contains(own) })
    else { return nil }
    let others = described.entities.map { "\(kind):\($0)" }
    // Where all are meant, one of them alone is aimed at.
    let wrong = others.first { !aims.contains($0) } ?? (aims.count > 1 ? aims.last : nil)
    guard let wrong else { return nil }
    var problems: [Problem] = []
    return Expression.checked(
      wrong, at: step.location, in: drill.scenario.vocabulary, expecting: .entities(kind),
      problems: &problems)
  }

  /// Whom a command of a step was given to, read off the run's log.
  private static func targets(
    of command: String, at path: String, in record: DrillRecord
  ) -> [String] {
    var found: [String] = []
    var isInside = false
    for decision in record.decisions {
      if decision.kind == .procedure, decision.text.hasPrefix("begins ") {
        isInside = decision.text == "begins \(path)"
        if !isInside, !found.isEmpty { break }
      }
      guard isInside, decision.kind == .command, decision.text.hasPrefix("gives \(command)"),
        let on = decision.text.split(separator: " ").last.map(String.init), !found.contains(on)
      else { continue }
      found.append(on)
    }
    return found
  }
}
