import ClusterModeling
public import Drills
import Observations
import Units

/// One mistake at one step of a procedure, ready to be played.
public struct MistakeTrial: Sendable {
  /// The scenario with the mistake; nil when the mistake cannot be made.
  public var scenario: Scenario?
  /// What is done wrong; nil when it cannot be.
  public var kind: Mistake.Kind?
  /// Why it cannot be made; empty when it can.
  public var obstacle: String

  /// A mistake that cannot be made.
  private init(impossible obstacle: String) { self.obstacle = obstacle }

  /// A mistake at a step of a drill.
  private init(_ kind: Mistake.Kind, at path: String, _ step: ProcedureStep, _ drill: Scenario) {
    var scenario = drill
    scenario.mistakes.append(Mistake(step: path, kind: kind, location: step.location))
    self.scenario = scenario
    self.kind = kind
    obstacle = ""
  }

  /// The trials of a step in the order of ``MistakeStudy/kinds``.
  public static func all(of place: Int, in drill: ProcedureDrill) -> [MistakeTrial] {
    let steps = drill.procedure.steps
    let step = steps[place]
    let path = "\(drill.path)/\(step.id)"
    guard drill.begins(step.id) else {
      return MistakeStudy.kinds.map { _ in MistakeTrial(impossible: Self.notComeTo) }
    }
    func trial(_ kind: Mistake.Kind?, orElse obstacle: String) -> MistakeTrial {
      kind.map { MistakeTrial($0, at: path, step, drill.scenario) }
        ?? MistakeTrial(impossible: obstacle)
    }
    let isLast = place + 1 == steps.count
    return [
      trial(.omit, orElse: ""),
      trial(isLast ? nil : .wrongOrder(after: steps[place + 1].id), orElse: "the last step"),
      trial(
        misaimed(step, path, in: drill).map { .wrongTarget($0) }, orElse: obstacleToAiming(step)),
      trial(place == 0 ? nil : .tooEarly(.zero), orElse: "the first step"),
      trial(.tooLate(.hours(1)), orElse: ""),
      trial(isCommand(step) ? .repeat(1) : nil, orElse: "gives no command"),
      trial(isRead(step) ? .misread : nil, orElse: "reads nothing"),
    ]
  }

  /// Why none of the mistakes of a step can be made.
  public static let notComeTo = "not come to in this drill"

  private static func isCommand(_ step: ProcedureStep) -> Bool {
    if case .command = step.work { true } else { false }
  }

  /// Whether the person reads an answer in the step.
  private static func isRead(_ step: ProcedureStep) -> Bool {
    if case .check = step.work { return true }
    return step.verify != nil
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
