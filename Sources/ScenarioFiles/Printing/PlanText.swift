import ClusterModeling
import Drills
import SimulationKernel
import Units

extension LoadedScenario {
  /// What a variant would run, without running it: `show --plan`.
  ///
  /// - Parameter variant: name of the variant; empty for the base of a file without variants.
  public func planText(_ variant: String) -> String {
    variants.first { $0.variant == variant }.map { PlanText(scenario: $0).text } ?? ""
  }
}

/// Prints one variant's plan: world, steps, procedures, claims, parameters.
struct PlanText {
  let scenario: Scenario

  var text: String {
    var lines = header
    lines += section("systems", systems)
    lines += section("timeline", scenario.timeline.flatMap(step))
    lines += section("mistakes", scenario.mistakes.map(mistake))
    lines += section("expect", scenario.expectations.map(expectation))
    lines += section("runs", ["1 run with seed \(scenario.seed)"])
    lines += section("parameters", ParameterText.lines(of: scenario))
    return lines.joined(separator: "\n") + "\n"
  }

  private var header: [String] {
    let variant = scenario.variant.isEmpty ? "" : " · \(scenario.variant)"
    let start = CalendarTime(secondsSinceEpoch: scenario.startEpochSeconds)
    return [
      "\(scenario.name)\(variant)",
      "  starts \(start), runs for \(scenario.length), seed \(scenario.seed)",
    ]
  }

  private func section(_ title: String, _ lines: [String]) -> [String] {
    lines.isEmpty ? [] : [title] + lines.map { "  \($0)" }
  }

  private var systems: [String] {
    scenario.systems.flatMap { system in
      ["\(system.name): \(system.description.name), guide \(system.profile)"]
        + system.prototype.summaryLines.map { "  \($0)" }
    }
  }

  // MARK: Timeline

  private func step(_ step: TimelineStep) -> [String] {
    var line = "\(step.id): \(trigger(step.trigger)), \(action(step.action))"
    if let lasts = step.lasts { line += " for \(DistributionText.text(lasts))" }
    if let pattern = step.pattern {
      line +=
        " \(pattern.times) times down \(DistributionText.text(pattern.down))"
        + " up \(DistributionText.text(pattern.up))"
    }
    guard case .run(let name, _, _) = step.action else { return [line] }
    return [line] + steps(of: name, depth: 0)
  }

  private func trigger(_ trigger: Trigger) -> String {
    switch trigger {
    case .at(let instant): "at \(instant)"
    case .after(let event, let delay): "after \(event.text)\(delayed(delay))"
    case .when(let condition, let delay): "when \(condition.text)\(delayed(delay))"
    case .every(let gap, let from, let until, let times):
      "every \(DistributionText.text(gap)) from \(from) to \(until)"
        + (times.map { ", at most \($0) times" } ?? "")
    }
  }

  private func delayed(_ delay: Distribution?) -> String {
    delay.map { " + \(DistributionText.text($0))" } ?? ""
  }

  private func action(_ action: Action) -> String {
    switch action {
    case .fault(let name, let targets, let arguments):
      "fault \(name) on \(texts(targets))\(with(arguments))"
    case .run(let procedure, let person, let inputs):
      "run \(procedure)\(by(person))\(with(inputs))"
    case .command(let name, let targets, let arguments, let person):
      "do \(name) on \(texts(targets))\(by(person))\(with(arguments))"
    case .mark(let text): "mark \(text)"
    }
  }

  private func texts(_ expressions: [Expression]) -> String {
    expressions.map(\.text).joined(separator: ", ")
  }

  private func by(_ person: String?) -> String { person.map { " by \($0)" } ?? "" }

  private func with(_ values: [NamedExpression]) -> String {
    if values.isEmpty { return "" }
    let pairs = values.map { "\($0.name): \($0.expression.text)" }
    return " with \(pairs.joined(separator: ", "))"
  }

  // MARK: Procedures

  /// The steps of a procedure, with those of procedures that it runs below.
  private func steps(of name: String, depth: Int) -> [String] {
    guard depth < 8, let procedure = scenario.procedures.first(where: { $0.name == name }) else {
      return []
    }
    let indent = String(repeating: "  ", count: depth + 1)
    return procedure.steps.flatMap { step -> [String] in
      var line = "\(indent)\(step.id): \(work(step.work))"
      if let hands = step.hands { line += ", hands \(DistributionText.text(hands))" }
      if let takes = takes(step) { line += ", takes \(takes)" }
      switch step.work {
      case .run(let inner, _), .forEach(_, let inner, _):
        return [line] + steps(of: inner, depth: depth + 1)
      default: return [line]
      }
    }
  }

  /// How long the machine works: as written, or the id of the command's own figure.
  private func takes(_ step: ProcedureStep) -> String? {
    if let takes = step.takes { return DistributionText.text(takes) }
    guard case .command(let name, _, _, _) = step.work else { return nil }
    let commands = scenario.systems.flatMap { $0.description.commands }
    return commands.first { $0.name == name }?.takes?.id
  }

  private func work(_ work: ProcedureStep.Work) -> String {
    switch work {
    case .check(let condition): "check \(condition.text)"
    case .command(let name, let targets, let arguments, let isParallel):
      "do \(name) on \(texts(targets))\(with(arguments))\(isParallel ? ", all at once" : "")"
    case .choose(let choices):
      "choose \(choices.map { "\($0.name) = \($0.expression.text)" }.joined(separator: ", "))"
    case .act(let text): text
    case .run(let procedure, let inputs): "run \(procedure)\(with(inputs))"
    case .forEach(let set, let procedure, let inputs):
      "for each of \(set.text) run \(procedure)\(with(inputs))"
    }
  }

  private func mistake(_ mistake: Mistake) -> String {
    let times = mistake.occurrence.map { ", occurrence \($0)" } ?? ""
    return "\(mistake.step): \(kind(mistake.kind))\(times)"
  }

  private func kind(_ kind: Mistake.Kind) -> String {
    switch kind {
    case .omit: "omitted"
    case .wrongTarget(let target): "done at \(target.text)"
    case .wrongOrder(let step): "done after \(step)"
    case .tooEarly(let span): "waits for \(span) at most"
    case .tooLate(let span): "\(span) too late"
    case .repeat(let times): "done \(times) times more"
    case .misread: "misread"
    }
  }

  private func expectation(_ expectation: Expectation) -> String {
    let wanted =
      switch expectation.wantedWord {
      case "violated": " (expected: violated)"
      case "any": " (allow: any)"
      default: ""
      }
    return "\(expectation.name): \(expectation.text)\(wanted)"
  }
}

extension EventReference {
  /// The event as it is written.
  var text: String {
    if path.isEmpty { return moment.rawValue }
    return moment == .notices ? "\(person).notices(\(path))" : "\(path).\(moment.rawValue)"
  }
}
