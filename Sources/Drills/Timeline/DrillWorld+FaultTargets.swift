import ClusterModeling
import Observations
import Units

extension DrillWorld {
  /// The entities that a fault befalls now, each once; nil when it does not begin.
  ///
  /// A set may be empty: then nothing happens, and the record says so. A role that stands for one
  /// entity and means none or several at this instant is an error of the scenario's author that
  /// shows only now: the fault does not begin, and the run gets a violated verdict of its own.
  func targetsOfFault(
    _ step: TimelineStep, _ name: String, _ targets: [Expression], cause: DecisionID?
  ) -> [EntityID]? {
    if faultsHaveEnded {
      recorder.decide(
        .fault, step.id, "does not begin: the phase of faults is over", at: now, cause: cause)
      return nil
    }
    var resolved: [EntityID] = []
    for target in targets {
      let found = target.entities(in: self)
      if target.meansOneEntity, found.count != 1 {
        refuse(step, target, found, cause: cause)
        return nil
      }
      for entity in found where !resolved.contains(entity) { resolved.append(entity) }
    }
    guard !resolved.isEmpty else {
      recorder.decide(
        .fault, step.id, "finds no target for \(name) and does nothing", at: now, cause: cause)
      return nil
    }
    return resolved
  }

  private func refuse(
    _ step: TimelineStep, _ target: Expression, _ found: [EntityID], cause: DecisionID?
  ) {
    let meaning = "\(target.text) means \(names(of: found))"
    recorder.decide(
      .fault, step.id, "does not begin: \(meaning), and a fault needs one entity", at: now,
      cause: cause)
    let name = "\(step.id).target"
    guard !ownVerdicts.contains(where: { $0.name == name }) else { return }
    ownVerdicts.append(
      Verdict(
        name: name, claim: "\(target.text) means one entity when \(step.id) begins",
        outcome: .violated, exercised: 1, firstViolation: now, evidence: meaning))
  }
}

extension Expression {
  /// True for a role that stands for one entity, such as `pce:leader`, and not for a set.
  var meansOneEntity: Bool {
    guard case .chosen(let choice) = root, !text.contains("("), let colon = text.lastIndex(of: ":")
    else { return false }
    guard case .comparison(let role) = choice.body else { return true }
    return text[text.index(after: colon)...] == role.rightText
  }
}
