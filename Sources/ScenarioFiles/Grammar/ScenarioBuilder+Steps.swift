import ClusterModeling
import Drills
import SimulationKernel

extension ScenarioBuilder {
  /// The steps of a procedure; each may name what inputs and earlier choices bound.
  mutating func steps(of source: ProcedureSource) -> [ProcedureStep] {
    var bindings = inputTypes(of: source)
    var steps: [ProcedureStep] = []
    for value in source.steps {
      guard let id = value["id"]?.text else { continue }
      let subject = "\(source.name).\(id)"
      guard let work = work(value, subject, &bindings) else { continue }
      var step = ProcedureStep(id: id, work: work, location: value.location)
      step.hands = duration("hands", of: value, source.hands, id)
      step.takes = duration("takes", of: value, source.takes, id)
      step.attends = value["attend"]?.boolean ?? false
      step.needs = needs(value, of: source, subject)
      step.interlock = condition(value["interlock"], bindings: bindings)
      step.verify = condition(value["verify"], bindings: bindings)
      step.waitsUpTo = value["wait_up_to"]?.duration
      step.onFailure = onFailure(value["on_fail"])
      step.facts = value["facts"]?.elements.compactMap(\.text) ?? []
      if value["wait_up_to"] != nil, value["check"] == nil, value["verify"] == nil {
        refuseKey("wait_up_to", of: value, subject, goesWith: "check' or 'verify")
      }
      steps.append(step)
    }
    return steps
  }

  private func duration(
    _ key: String, of value: ConfigurationValue,
    _ edits: [(step: String, distribution: Distribution)], _ id: String
  ) -> Distribution? {
    edits.last { $0.step == id }?.distribution ?? value[key]?.distribution
  }

  private mutating func needs(
    _ value: ConfigurationValue, of source: ProcedureSource, _ subject: String
  ) -> [String] {
    let all = (source.value["steps"]?.elements ?? []).compactMap { $0["id"]?.text }
    var needs: [String] = []
    for need in value["needs"]?.elements ?? [] {
      guard let id = need.text else { continue }
      if id == value["id"]?.text {
        problems.error(need.location, "\(subject) needs itself")
      } else if !all.contains(id) {
        problems.error(
          need.location, "\(subject) needs '\(id)', but there is no such step",
          hint: NearestName.hint(for: id, among: all))
      } else if source.step(id) != nil {
        needs.append(id)
      }
    }
    return needs
  }

  private func onFailure(_ value: ConfigurationValue?) -> ProcedureStep.OnFailure {
    guard let value else { return .abort }
    if let tries = value["retry"]?.count {
      return .retry(tries, then: onFailure(value["then"]))
    }
    switch value.text {
    case "proceed": return .proceed
    case "escalate": return .escalate
    default: return .abort
    }
  }

  // MARK: Work

  private mutating func work(
    _ value: ConfigurationValue, _ subject: String, _ bindings: inout Bindings
  ) -> ProcedureStep.Work? {
    let keys = ["check", "do", "choose", "act", "run"]
    guard let key = only(keys, of: value, subject, called: "kind of work") else { return nil }
    checkWorkKeys(key, value, subject)
    guard let written = value[key] else { return nil }
    switch key {
    case "check":
      return condition(written, bindings: bindings).map { .check($0.sparingCounts) }
    case "do": return commandWork(value, written, subject, bindings)
    case "choose": return choice(written, &bindings)
    case "act": return .act(written.text ?? "")
    default: return runWork(value, written, bindings)
    }
  }

  private mutating func checkWorkKeys(
    _ key: String, _ value: ConfigurationValue, _ subject: String
  ) {
    for option in ["on", "parallel", "attend", "interlock"] where key != "do" {
      refuseKey(option, of: value, subject, goesWith: "do")
    }
    if key != "do", key != "run" {
      refuseKey("with", of: value, subject, goesWith: "do' or 'run")
    }
    if key != "run" { refuseKey("for_each", of: value, subject, goesWith: "run") }
    if key == "run" {
      refuseKey("takes", of: value, subject, goesWith: "check', 'do', 'choose' or 'act")
    }
  }

  private mutating func commandWork(
    _ value: ConfigurationValue, _ written: ConfigurationValue, _ subject: String,
    _ bindings: Bindings
  ) -> ProcedureStep.Work? {
    guard let name = written.text else { return nil }
    let known = commands(name, at: written.location)
    guard let (targets, command) = targets(value, of: known, subject, bindings: bindings) else {
      // Its arguments can be checked all the same when nobody else has the command.
      if known.count == 1 {
        _ = arguments(value["with"], of: known[0], at: written.location, bindings: bindings)
      }
      return nil
    }
    let arguments = arguments(
      value["with"], of: command, at: written.location, bindings: bindings)
    return .command(
      name: name, targets: targets, arguments: arguments,
      parallel: value["parallel"]?.text == "all")
  }

  private mutating func choice(
    _ written: ConfigurationValue, _ bindings: inout Bindings
  ) -> ProcedureStep.Work? {
    var chosen: [NamedExpression] = []
    for entry in written.entries {
      refuseReserved(entry.key, at: entry.keyLocation)
      guard let expression = expression(entry.value, bindings: bindings) else { continue }
      bindings.removeAll { $0.name == entry.key }
      bindings.append((entry.key, expression.type))
      chosen.append(NamedExpression(name: entry.key, expression: expression))
    }
    if written.entries.isEmpty, !reader.isLost(written) {
      problems.error(written.location, "this step chooses nothing")
    }
    return chosen.isEmpty ? nil : .choose(chosen)
  }

  private mutating func runWork(
    _ value: ConfigurationValue, _ written: ConfigurationValue, _ bindings: Bindings
  ) -> ProcedureStep.Work? {
    guard let name = written.text, let source = procedure(name, at: written.location) else {
      return nil
    }
    guard let each = value["for_each"] else {
      return .run(
        procedure: source.name,
        inputs: inputs(value["with"], of: source, at: written.location, bindings: bindings))
    }
    guard let set = expression(each, bindings: bindings) else { return nil }
    guard case .entities = set.type else {
      problems.error(each.location, "for_each goes over entities, and this is a value")
      return nil
    }
    let inner = bindings.filter { $0.name != "item" } + [(name: "item", type: set.type)]
    return .forEach(
      set, procedure: source.name,
      inputs: inputs(value["with"], of: source, at: written.location, bindings: inner))
  }
}
