import ClusterModeling
import NetworkModel
import Observations
import Units

extension DrillWorld {
  /// A fault begins at the entities that its targets mean now.
  func beginFault(
    _ index: Int, spell: Int, name: String, _ targets: [Expression],
    _ arguments: [NamedExpression], cause: DecisionID?
  ) {
    let step = scenario.timeline[index]
    guard mayBegin(step, cause: cause) else { return }
    let resolved = targets.flatMap { $0.entities(in: self) }
    guard !resolved.isEmpty else {
      recorder.decide(
        .fault, step.id, "finds no target for \(name) and does nothing", at: now, cause: cause)
      return
    }
    firstFaultAt = firstFaultAt ?? now
    let names = resolved.map(self.name(of:)).joined(separator: ", ")
    let decision = recorder.decide(
      .fault, step.id, "\(name) begins at \(names)", at: now, cause: cause,
      sources: faultSources(name))
    faults.append(
      RunningFault(
        step: index, spell: spell, name: name, targets: resolved,
        arguments: arguments.map { ($0.name, $0.expression.reading(in: self).value) },
        band: recorder.open(.fault, step.id, "\(name) at \(names)", at: now), cause: decision))
    let number = faults.count - 1
    planEnd(of: number, step: step, spell: spell)
    apply(number, isBeginning: true)
    if spell == 0 { happened(step.id, .start, cause: decision) }
    signalFault(number)
  }

  /// The fault's window is over, and what it did is taken back.
  func endFault(_ number: Int, cause: DecisionID?) {
    guard !faults[number].hasEnded else { return }
    faults[number].hasEnded = true
    let fault = faults[number]
    let step = scenario.timeline[fault.step]
    let decision = recorder.decide(
      .fault, step.id, "\(fault.name) ends", at: now, cause: fault.cause)
    recorder.close(fault.band, at: now)
    apply(number, isBeginning: false)
    let isLast = step.pattern.map { fault.spell + 1 == $0.times } ?? true
    if isLast { happened(step.id, .end, cause: decision) }
  }

  private func mayBegin(_ step: TimelineStep, cause: DecisionID?) -> Bool {
    if !hasSteadyStateBeenChecked {
      hasSteadyStateBeenChecked = true
      let failed = scenario.steadyState.filter { $0.reading(in: self).value != .boolean(true) }
      if !failed.isEmpty {
        ending = .steadyStateNotMet(failed.map(\.text))
        return false
      }
    }
    guard faultsHaveEnded else { return true }
    recorder.decide(
      .fault, step.id, "does not begin: the phase of faults is over", at: now, cause: cause)
    return false
  }

  private func planEnd(of number: Int, step: TimelineStep, spell: Int) {
    let span: Duration
    if let pattern = step.pattern {
      span = drawn(pattern.down, for: step.id, "down", UInt64(spell))
    } else if let lasts = step.lasts {
      span = drawn(lasts, for: step.id, "lasts", UInt64(firings[faults[number].step] - 1))
    } else {
      return
    }
    schedule(.faultEnds(UInt32(number)), at: now + span, cause: faults[number].cause)
  }

  /// Lays the fault upon the world, or takes it away.
  private func apply(_ number: Int, isBeginning: Bool) {
    let fault = faults[number]
    switch fault.name {
    case "site.power_loss":
      for target in fault.targets { setPower(target, isLost: isBeginning, cause: fault.cause) }
    case "site.cut_off", "link.down", "link.degrade", "partition":
      applyConditions(number, isBeginning: isBeginning)
    default: applyToSystems(fault, number: number, isBeginning: isBeginning)
    }
    shared.version &+= 1
  }

  private func setPower(_ site: EntityID, isLost: Bool, cause: DecisionID?) {
    let index = Int(site.index)
    let wasOn = sitesWithoutPower[index] == 0
    sitesWithoutPower[index] += isLost ? 1 : -1
    let isOn = sitesWithoutPower[index] == 0
    guard wasOn != isOn else { return }
    for system in systems.indices {
      systems[system].powerChanged(
        site: SiteID(index), isOn: isOn, at: now, cause: cause)
      collect(from: system)
    }
  }

  private func applyToSystems(_ fault: RunningFault, number: Int, isBeginning: Bool) {
    for (place, target) in fault.targets.enumerated() {
      guard let system = system(ofKind: target.kind) else { continue }
      let occurrence = FaultOccurrence(
        number: UInt32(number) << 8 | UInt32(place & 0xFF), fault: fault.name, target: target,
        arguments: fault.arguments)
      if isBeginning {
        systems[system].begin(occurrence, at: now, cause: fault.cause)
      } else {
        systems[system].end(occurrence, at: now, cause: fault.cause)
      }
      collect(from: system)
    }
  }

  private func faultSources(_ name: String) -> [String] {
    for system in scenario.systems {
      if let found = system.description.faults.first(where: { $0.name == name }) {
        return found.sources
      }
    }
    return []
  }
}
