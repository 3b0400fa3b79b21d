import ClusterModeling
import Observations
import SimulationKernel
import Units

/// What tells a person that something is wrong, and what it has told so far.
struct NoticeSignal {
  let person: Int
  let condition: Expression
  let after: Distribution
  let name: String
  var isRaised = false
  /// How often it was raised.
  var count: UInt64 = 0
  /// Makes a notice obsolete when the signal goes down before the person looked.
  var generation: UInt32 = 0
  /// Faults that were under way when it was raised and that this person has not noticed.
  var pending: [Int] = []
  /// Faults that this signal has told of.
  var told: [Int] = []
}

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
        case .alert(let name):
          guard let condition = alertCondition(name, at: notice.location) else { continue }
          signals.append(
            NoticeSignal(person: index, condition: condition, after: notice.after, name: name))
        }
      }
    }
  }

  private func alertCondition(_ name: String, at location: SourceLocation) -> Expression? {
    for system in scenario.systems {
      guard let alert = system.description.alerts.first(where: { $0.name == name }) else {
        continue
      }
      var problems: [Problem] = []
      return Expression.checked(
        alert.condition, at: location, in: scenario.vocabulary,
        expecting: .value(.boolean), problems: &problems)
    }
    return nil
  }

  /// Looks at every signal; gives the next instant to look again.
  func observeSignals() -> Instant {
    var next = Instant.never
    for index in signals.indices {
      let reading = signals[index].condition.reading(in: self)
      next = min(next, reading.validUntil)
      let isRaised = reading.value == .boolean(true)
      guard isRaised != signals[index].isRaised else { continue }
      signals[index].isRaised = isRaised
      if isRaised { raise(index) }
    }
    return next
  }

  private func raise(_ index: Int) {
    let signal = signals[index]
    signals[index].pending = faults.indices.filter { !signal.told.contains($0) }
    signals[index].count += 1
    let cause = signals[index].pending.last.map { faults[$0].cause }
    let person = scenario.people[signal.person].name
    let decision = recorder.decide(
      .person, person, "is alerted: \(signal.name)", at: now, cause: cause)
    planNotice(index, from: now, cause: decision)
  }

  /// A person off shift notices only once somebody of them is there.
  private func planNotice(_ index: Int, from instant: Instant, cause: DecisionID) {
    let signal = signals[index]
    let person = scenario.people[signal.person]
    let delay = drawn(signal.after, for: person.name, "notice:\(signal.name)", signal.count)
    var at = instant + delay
    if !person.shifts.isEmpty, !person.isOnShift(at: at) {
      guard let next = person.shifts.first(where: { $0.from >= at })?.from else { return }
      at = next
    }
    schedule(
      .noticed(notice: UInt32(index), generation: signal.generation), at: at, cause: cause)
  }

  /// A fault began while a signal was already up: it is told at once.
  func signalFault(_ number: Int) {
    for index in signals.indices where signals[index].isRaised {
      signals[index].pending.append(number)
    }
  }

  /// A person has noticed what a signal told.
  func noticed(_ index: Int, generation: UInt32) {
    guard signals[index].generation == generation else { return }
    let person = scenario.people[signals[index].person].name
    let pending = signals[index].pending
    signals[index].pending = []
    signals[index].told += pending
    var seen: [String] = []
    let cause = pending.last.map { faults[$0].cause }
    let what = pending.isEmpty ? signals[index].name : "\(signals[index].name) after "
    var names: [String] = []
    for fault in pending where !names.contains(scenario.timeline[faults[fault].step].id) {
      names.append(scenario.timeline[faults[fault].step].id)
    }
    let decision = recorder.decide(
      .person, person, "notices \(what)\(names.joined(separator: ", "))", at: now, cause: cause)
    recorder.mark(.noticed, at: now)
    for name in names where !seen.contains(name) {
      seen.append(name)
      happened(name, .notices, person: person, cause: decision)
    }
  }

  /// Plans the begin and end of a person's shifts.
  func planShifts(_ person: Int) {
    for shift in scenario.people[person].shifts {
      for instant in [shift.from, shift.until] where instant > now {
        schedule(.shift(person: UInt32(person)), at: instant, cause: nil)
      }
    }
  }

  func changeShift(_ person: Int) {
    crews[person].setShift(scenario.people[person].isOnShift(at: now))
    serve(person)
  }
}
