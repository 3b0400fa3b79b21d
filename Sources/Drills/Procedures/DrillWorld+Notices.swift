import ClusterModeling
import Observations
import SimulationKernel
import Units

extension DrillWorld {
  /// Makes a signal of everything that somebody watches.
  func prepareSignals() {
    for (index, person) in scenario.people.enumerated() {
      for notice in person.notices {
        switch notice.signal {
        case .condition(let condition):
          signals.append(
            NoticeSignal(
              person: index, condition: condition, after: notice.after, name: condition.text))
        case .alert(let alert, let system):
          let name = shownName(ofAlert: alert, in: system)
          guard let condition = condition(of: alert, in: system, for: person) else { continue }
          signals.append(
            NoticeSignal(person: index, condition: condition, after: notice.after, name: name))
        }
      }
    }
  }

  /// The alert's name, with its system in front where others have it too.
  private func shownName(ofAlert name: String, in system: Int) -> String {
    let owners = scenario.systems.count { $0.description.alerts.contains { $0.name == name } }
    return owners > 1 ? "\(scenario.systems[system].name).\(name)" : name
  }

  /// The condition of a system's alert; one that cannot be read here is said, not ignored.
  private func condition(of name: String, in system: Int, for person: Person) -> Expression? {
    let alert = prepared.alerts.first { $0.name == name && $0.system == system }
    if let condition = alert?.condition { return condition }
    recorder.decide(
      .person, person.name, "cannot watch \(name): \(alert?.problem ?? "unknown")", at: now)
    return nil
  }

  /// Looks at every signal; gives the next instant to look again.
  func observeSignals(_ gate: LookGate?) -> Instant {
    var next = Instant.never
    for index in signals.indices {
      if signals[index].last.isSpared(gate, at: now) {
        next = min(next, signals[index].last.validUntil)
        continue
      }
      let condition = signals[index].condition
      let reading = signals[index].held.observe(condition.reading(in: self), at: now)
      signals[index].last.take(reading, of: condition, gate, at: now)
      next = min(next, reading.validUntil)
      let isRaised = reading.value == .boolean(true)
      guard isRaised != signals[index].isRaised else { continue }
      signals[index].isRaised = isRaised
      if isRaised { raise(index) }
    }
    return next
  }

  /// A signal comes up; one that the person has not looked at yet tells nothing more.
  private func raise(_ index: Int) {
    guard !signals[index].isUnseen else { return }
    signals[index].raisedAt = now
    signals[index].count += 1
    signals[index].witnesses = signals[index].condition.witnesses(in: self)
    let signal = signals[index]
    let person = scenario.people[signal.person]
    let cause = faultsTold(by: signal).last.map { faults[$0].cause }
    let decision = recorder.decide(
      .person, person.name, "is alerted: \(signal.name)", at: now, cause: cause)
    let delay = drawn(
      signal.after, for: "person:\(person.name)", "notice \(signal.name)", signal.count)
    // Somebody off shift looks once their next shift begins.
    guard let at = person.workingTime(from: now + delay) else { return }
    signals[index].isUnseen = true
    schedule(.noticed(signal: UInt32(index)), at: at, cause: decision)
  }

  /// A person has noticed what a signal told; a fault once, whatever else tells of it.
  func noticed(_ index: Int, cause: DecisionID?) {
    signals[index].isUnseen = false
    let signal = signals[index]
    let person = scenario.people[signal.person].name
    var ids: [String] = []
    for fault in faultsTold(by: signal) where !hasNoticed(signal.person, fault) {
      let (step, firing) = (faults[fault].step, faults[fault].firing)
      noticedFaults.append(NoticedFault(person: signal.person, step: step, firing: firing))
      if !ids.contains(scenario.timeline[step].id) { ids.append(scenario.timeline[step].id) }
    }
    let what = ids.isEmpty ? "" : " after \(ids.joined(separator: ", "))"
    let decision = recorder.decide(
      .person, person, "notices \(signal.name)\(what)", at: now, cause: cause)
    recorder.system = nil
    recorder.mark(.noticed, at: now)
    for id in ids { happened(id, .notices, person: person, cause: decision) }
  }
}
