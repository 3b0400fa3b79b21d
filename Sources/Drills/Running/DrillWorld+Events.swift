import ClusterModeling
import Observations
import SimulationKernel
import Units

extension DrillWorld {
  /// Puts everything at its start: systems, timeline, loads, shifts.
  func begin() {
    for system in systems.indices {
      systems[system].start(at: now)
      collect(from: system)
    }
    for step in scenario.timeline.indices { arm(step) }
    for load in scenario.loads.indices { planArrivals(load) }
    for person in scenario.people.indices { planShifts(person) }
    prepareSignals()
    happened("", .start, cause: nil)
    // The first look comes after all events of the first instant.
    schedule(.wake(generation: wakeGeneration), at: now, cause: nil)
  }

  /// One event; the table of contents of a drill.
  func handle(_ event: DrillEvent) {
    let cause = event.causeID
    switch event.action {
    case .system(let number, let payload):
      let system = systems[Int(number)]
      system.handle(payload, at: now, cause: cause)
      changes.formUnion(system.changes)
      collect(from: Int(number))
      return
    case .fire(let step): fire(Int(step), cause: cause)
    case .spell(let step, let firing, let number):
      beginSpell(Int(step), firing: Int(firing), number: Int(number), cause: cause)
    case .faultEnds(let number): endFault(Int(number))
    case .arrival(let load, let ordinal): arrive(Int(load), ordinal: UInt64(ordinal))
    case .noticed(let signal): noticed(Int(signal), cause: cause)
    case .task(let task, let generation): continueTask(Int(task), generation: generation)
    case .shift(let person): changeShift(Int(person))
    case .wake(let generation):
      if generation == wakeGeneration { plannedWake = .never }
      return
    case .network:
      advanceNetwork()
      return
    }
    changes = .all
    followed = .all
  }

  /// Something with a name happened: expectations and triggers that wait for it hear of it.
  func happened(
    _ path: String, _ moment: EventReference.Moment, person: String = "", cause: DecisionID?
  ) {
    monitor.happened(path, moment, person: person, at: now, in: self)
    let happening = Happening(path: path, moment: moment, person: person)
    for (index, step) in scenario.timeline.enumerated() {
      guard case .after(let reference, _) = step.trigger, happening.isMeant(by: reference) else {
        continue
      }
      setOff(index, cause: cause)
    }
    if let phases = scenario.phases, happening.isMeant(by: phases.faultsEnd) {
      faultsHaveEnded = true
      convergence?.faultsEnded(at: now)
    }
  }

  /// A duration of the scenario file, drawn under the names that key it.
  func drawn(
    _ distribution: Distribution, for entity: String, _ purpose: String, _ ordinal: UInt64
  ) -> Duration {
    max(.zero, streams.stream(entity, purpose).duration(distribution, ordinal))
  }

  /// Asks every system for rules that no run may break; the first broken one stops the run.
  func checkInvariants() {
    guard ending == nil else { return }
    for (index, system) in systems.enumerated() {
      guard let broken = system.brokenInvariants(at: now).first else { continue }
      ending = .invariantBroken("\(scenario.systems[index].name) at \(now): \(broken)")
      return
    }
  }

  private func planArrivals(_ index: Int) {
    let load = scenario.loads[index]
    switch load.arrivals {
    case .at(let instants):
      for (ordinal, instant) in instants.enumerated() {
        schedule(.arrival(load: UInt32(index), ordinal: UInt32(ordinal)), at: instant, cause: nil)
      }
    case .every(let gap, let from, let until):
      let first = from + drawn(gap, for: "load:\(load.name)", "gap", 0)
      if first < until {
        schedule(.arrival(load: UInt32(index), ordinal: 0), at: first, cause: nil)
      }
    }
  }

  private func arrive(_ index: Int, ordinal: UInt64) {
    let load = scenario.loads[index]
    systems[load.system].arrive(
      LoadArrival(load: load.load, ordinal: ordinal), at: now, cause: nil)
    collect(from: load.system)
    guard case .every(let gap, _, let until) = load.arrivals else { return }
    let wait = drawn(gap, for: "load:\(load.name)", "gap", ordinal + 1)
    let next = now + max(.nanoseconds(1), wait)
    guard next < until, ordinal < UInt64(UInt32.max) - 1 else { return }
    schedule(.arrival(load: UInt32(index), ordinal: UInt32(ordinal + 1)), at: next, cause: nil)
  }
}
