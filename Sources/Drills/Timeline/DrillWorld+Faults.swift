import ClusterModeling
import NetworkModel
import Observations
import Units

extension DrillWorld {
  /// A fault begins at the entities that its targets mean now; false when it does not.
  @discardableResult
  func beginFault(_ index: Int, firing: Int, spell: Int, cause: DecisionID?) -> Bool {
    let step = scenario.timeline[index]
    guard case .fault(let name, let targets, let arguments) = step.action,
      let resolved = targetsOfFault(step, name, targets, cause: cause)
    else { return false }
    firstFaultAt = firstFaultAt ?? now
    let names = names(of: resolved)
    let decision = recorder.decide(
      .fault, step.id, "\(name) begins at \(names)", at: now, cause: cause,
      sources: sources(ofFault: name))
    let number = faults.count
    faults.append(
      RunningFault(
        step: index, firing: firing, spell: spell, name: name, targets: resolved,
        arguments: arguments.map { ($0.name, $0.expression.reading(in: self).value) },
        firstOccurrence: occurrencesOfFaults,
        band: recorder.open(.fault, step.id, "\(name) at \(names)", at: now), cause: decision))
    occurrencesOfFaults += UInt32(resolved.count)
    planEnd(of: number, step: step)
    apply(number, isBeginning: true, cause: decision)
    if spell == 0 { happened(step.id, .start, cause: decision) }
    return true
  }

  /// The fault's window is over, and what it did is taken back.
  func endFault(_ number: Int) {
    guard faults[number].endedAt == nil else { return }
    faults[number].endedAt = now
    let fault = faults[number]
    let step = scenario.timeline[fault.step]
    let decision = recorder.decide(
      .fault, step.id, "\(fault.name) ends at \(names(of: fault.targets))", at: now,
      cause: fault.cause)
    recorder.close(fault.band, at: now)
    apply(number, isBeginning: false, cause: decision)
    let isLast = step.pattern.map { fault.spell + 1 >= $0.times } ?? true
    if isLast { happened(step.id, .end, cause: decision) }
  }

  private func planEnd(of number: Int, step: TimelineStep) {
    let fault = faults[number]
    let span: Duration
    if step.pattern != nil {
      span = lengthOfSpell(step, firing: fault.firing, fault.spell)
    } else if let lasts = step.lasts {
      span = drawn(lasts, for: "timeline:\(step.id)", "lasts", UInt64(fault.firing))
    } else {
      return
    }
    schedule(.faultEnds(UInt32(number)), at: now + span, cause: fault.cause)
  }

  /// Lays the fault upon the world, or takes it away; what overlaps is combined.
  private func apply(_ number: Int, isBeginning: Bool, cause: DecisionID) {
    let fault = faults[number]
    switch fault.name {
    case "site.power_loss":
      for target in fault.targets { setPower(target, isLost: isBeginning, cause: cause) }
    case "site.isolated", "link.down", "link.degrade", "partition":
      applyConditions(number, isBeginning: isBeginning, cause: cause)
    default: applyToSystems(fault, isBeginning: isBeginning, cause: cause)
    }
  }

  private func setPower(_ site: EntityID, isLost: Bool, cause: DecisionID) {
    let index = Int(site.index)
    let wasOn = sitesWithoutPower[index] == 0
    sitesWithoutPower[index] += isLost ? 1 : -1
    let isOn = sitesWithoutPower[index] == 0
    guard wasOn != isOn else { return }
    for system in systems.indices {
      systems[system].powerChanged(site: SiteID(index), isOn: isOn, at: now, cause: cause)
      collect(from: system)
    }
  }

  /// A model's own fault goes to the system of its target; one at a site to all that know it.
  private func applyToSystems(_ fault: RunningFault, isBeginning: Bool, cause: DecisionID) {
    for (place, target) in fault.targets.enumerated() {
      let occurrence = FaultOccurrence(
        number: fault.firstOccurrence + UInt32(place), fault: fault.name, target: target,
        arguments: fault.arguments)
      let owner = system(ofKind: target.kind)
      for system in systems.indices {
        guard owner.map({ $0 == system }) ?? knows(system, fault: fault.name) else { continue }
        if isBeginning {
          systems[system].begin(occurrence, at: now, cause: cause)
        } else {
          systems[system].end(occurrence, at: now, cause: cause)
        }
        collect(from: system)
      }
    }
  }

  private func knows(_ system: Int, fault name: String) -> Bool {
    scenario.systems[system].description.faults.contains { $0.name == name }
  }

  private func sources(ofFault name: String) -> [String] {
    for system in scenario.systems {
      if let found = system.description.faults.first(where: { $0.name == name }) {
        return found.sources
      }
    }
    return []
  }
}
