import ClusterModeling
import Observations
import SimulationKernel
import Units

/// Components fail, wait for a crew, are repaired, and groups serve while enough are in order.
extension GenericSystem {
  /// Puts lifetimes, lanes and capabilities at the start.
  mutating func startComponents(_ context: Context) {
    for place in units.indices {
      let entity = plan.units[place].entity
      units[place].lifetimes = context.streams.stream(entity, "lifetime")
      units[place].repairs = context.streams.stream(entity, "repair")
      if plan.recordsEverything { units[place].lane = context.recorder.lane(entity, "state") }
      planFailure(of: place, context)
      writeLane(of: place, context)
    }
    for place in groups.indices {
      let entity = plan.groups[place].entity
      groups[place].working.set(plan.groups[place].units.count, at: context.now)
      guard plan.recordsEverything else { continue }
      groups[place].lane = context.recorder.lane(entity, "service")
      groups[place].capability = context.recorder.capability("service", at: entity)
      writeLane(ofGroup: place, context)
    }
  }

  /// A unit that works again lives for a new lifetime.
  private mutating func planFailure(of place: Int, _ context: Context) {
    let component = plan.components[plan.units[place].component]
    guard let lifetime = component.lifetime, let lifetimes = units[place].lifetimes else { return }
    let span = lifetimes.duration(lifetime, units[place].drawn)
    units[place].drawn += 1
    context.schedule(
      .unitFails(UInt32(place), units[place].generation), after: max(.nanoseconds(1), span))
  }

  mutating func unitFails(_ place: Int, _ generation: Generation, _ context: Context) {
    guard units[place].generation == generation else { return }
    change(unit: place, { $0.isBroken = true }, context)
    callCrew(for: place, context)
  }

  /// Changes what a unit works by, with all that follows from it.
  mutating func change(unit place: Int, _ change: (inout Unit) -> Void, _ context: Context) {
    let worked = units[place].works
    change(&units[place])
    defer { writeLane(of: place, context) }
    guard units[place].works != worked else { return }
    let component = plan.units[place].component
    if worked {
      units[place].generation.advance()
      units[place].downSince = context.now
      components[component].failures += 1
      loseOriginals(of: .component(component), context)
    } else {
      if let since = units[place].downSince {
        components[component].downSpans.add(context.now - since)
      }
      units[place].downSince = nil
      planFailure(of: place, context)
    }
    let down = components[component].down.number + (worked ? 1 : -1)
    components[component].down.set(down, at: context.now)
    note(.system, plan.units[place].entity, worked ? "is down" : "is up again", context)
    reviewGroups(with: place, context)
  }

  /// A broken unit gets a crew, or waits for one in the order of failures.
  private mutating func callCrew(for place: Int, _ context: Context) {
    let component = plan.components[plan.units[place].component]
    guard component.repair != nil, !units[place].isGivenUp else { return }
    guard let crew = component.crew else {
      beginRepair(of: place, context)
      return
    }
    if crews[crew].busy.number < plan.crews[crew].size {
      crews[crew].busy.set(crews[crew].busy.number + 1, at: context.now)
      beginRepair(of: place, context)
    } else {
      crews[crew].queue.append(place)
      crews[crew].waiting.set(crews[crew].waiting.number + 1, at: context.now)
    }
  }

  private mutating func beginRepair(of place: Int, _ context: Context) {
    let component = plan.components[plan.units[place].component]
    guard let repair = component.repair, let repairs = units[place].repairs else { return }
    units[place].isInRepair = true
    let span = repairs.duration(repair, units[place].drawn)
    writeLane(of: place, context)
    context.schedule(.unitRepaired(UInt32(place)), after: max(.zero, span))
  }

  /// A crew is done; it takes the unit that waits longest.
  mutating func unitRepaired(_ place: Int, _ context: Context) {
    units[place].isInRepair = false
    if !units[place].isGivenUp { change(unit: place, { $0.isBroken = false }, context) }
    guard let crew = plan.components[plan.units[place].component].crew else { return }
    while crews[crew].waiting.number > 0, let next = crews[crew].queue.removeFirst() {
      crews[crew].waiting.set(crews[crew].waiting.number - 1, at: context.now)
      // Somebody may have repaired it by command meanwhile.
      guard units[next].isBroken, !units[next].isGivenUp else { continue }
      beginRepair(of: next, context)
      return
    }
    crews[crew].busy.set(crews[crew].busy.number - 1, at: context.now)
  }

  /// Somebody repairs a unit by command.
  mutating func repair(unit place: Int, _ context: Context) -> CommandResponse {
    guard units[place].isBroken else {
      return .refused(Refusal("\(plan.units[place].name) is not broken", sources: []))
    }
    guard !units[place].isInRepair, !units[place].isGivenUp else {
      let why =
        units[place].isInRepair ? "is in repair already" : "belongs to what is lost for good"
      return .refused(Refusal("\(plan.units[place].name) \(why)", sources: []))
    }
    change(unit: place, { $0.isBroken = false }, context)
    return .done
  }

  private mutating func reviewGroups(with unit: Int, _ context: Context) {
    for place in groups.indices where plan.groups[place].units.contains(unit) {
      let working = plan.groups[place].units.count { units[$0].works }
      groups[place].working.set(working, at: context.now)
      let serves = working >= plan.groups[place].needs && !groups[place].isLost
      if serves == (groups[place].downSince == nil) { continue }
      groups[place].down.set(serves ? 0 : 1, at: context.now)
      if serves {
        if let since = groups[place].downSince { groups[place].outages.add(context.now - since) }
        groups[place].downSince = nil
      } else {
        groups[place].downSince = context.now
        groups[place].firstOutage = groups[place].firstOutage ?? context.now
      }
      note(
        .system, plan.groups[place].entity,
        serves ? "serves again with \(working)" : "does not serve with \(working)", context)
      writeLane(ofGroup: place, context)
      if !serves, plan.groups[place].isLostForGood { giveUp(group: place) }
    }
  }

  /// What was lost for good is not repaired; its units stay as they are.
  private mutating func giveUp(group place: Int) {
    groups[place].isLost = true
    for unit in plan.groups[place].units {
      units[unit].isGivenUp = true
      units[unit].generation.advance()
    }
  }

  private func writeLane(of place: Int, _ context: Context) {
    guard let lane = units[place].lane else { return }
    let state = units[place].state
    let standing: Standing =
      switch state {
      case "up": .good
      case "in repair": .planned
      case "without power": .absent
      default: .bad
      }
    context.recorder.set(lane, state, standing, at: context.now)
  }

  private func writeLane(ofGroup place: Int, _ context: Context) {
    guard let lane = groups[place].lane, let capability = groups[place].capability else { return }
    let serves = groups[place].downSince == nil
    context.recorder.set(
      lane, serves ? "serves" : "down", serves ? .good : .bad, at: context.now)
    context.recorder.set(
      capability, isAvailable: serves, clients: 0, byProcedure: false, at: context.now)
  }
}
