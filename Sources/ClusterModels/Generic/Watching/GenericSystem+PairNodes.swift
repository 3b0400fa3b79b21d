import ClusterModeling
import NetworkModel
import Observations
import SimulationKernel
import Units

/// The two nodes of a pair: they fail, and are repaired one after the other.
extension GenericSystem {
  mutating func startPairs(_ context: Context) {
    for place in pairs.indices {
      if plan.recordsEverything {
        let entity = plan.pairs[place].entity
        pairs[place].lane = context.recorder.lane(entity, "service")
        pairs[place].capability = context.recorder.capability("service", at: entity)
      }
      planFailure(of: place, 0, context)
      if plan.pairs[place].standby != .cold { planFailure(of: place, 1, context) }
      if plan.pairs[place].standby == .serving { pairs[place].nodes[1].leads = true }
      pairs[place].isCutByNetwork = isCutByNetwork(place, context)
      pairs[place].answered = !pairs[place].isCut
      startWatch(place, context)
      reviewService(place, context)
    }
  }

  func isCutByNetwork(_ place: Int, _ context: Context) -> Bool {
    guard let sites = plan.pairs[place].sites, sites[0] != sites[1] else { return false }
    return context.shared.withNetwork { network in
      !(network.isConnected(from: sites[0], to: sites[1])
        && network.isConnected(from: sites[1], to: sites[0]))
    }
  }

  mutating func planFailure(of place: Int, _ node: Int, _ context: Context) {
    guard let lifetime = plan.pairs[place].lifetime else { return }
    pairs[place].nodes[node].generation.advance()
    let stream = context.streams.stream(plan.pairs[place].entity, "lifetime \(node)")
    let span = stream.duration(lifetime, pairs[place].nodes[node].drawn)
    pairs[place].nodes[node].drawn += 1
    context.schedule(
      .nodeFails(UInt16(place), UInt8(node), pairs[place].nodes[node].generation),
      after: max(.nanoseconds(1), span))
  }

  mutating func nodeFails(
    _ place: Int, _ node: Int, _ generation: Generation, _ context: Context
  ) {
    guard pairs[place].nodes[node].generation == generation else { return }
    change(node: node, of: place, { $0.isBroken = true }, context)
    // What interrupts nobody needs no switch-over before its repair.
    if !plan.pairs[place].repairWaitsForSwitch || pairs[place].failedAt == nil {
      callRepair(place, node, context)
    }
  }

  /// Changes what a node works by, with all that follows from it.
  mutating func change(
    node: Int, of place: Int, _ change: (inout PairNode) -> Void, _ context: Context
  ) {
    let worked = pairs[place].nodes[node].works
    change(&pairs[place].nodes[node])
    guard pairs[place].nodes[node].works != worked else { return }
    let entity = plan.pairs[place].entity
    note(.system, entity, "node \(node + 1) is \(worked ? "down" : "up again")", context)
    worked ? nodeWent(node, of: place, context) : nodeCame(node, of: place, context)
    reviewWatch(place, context)
    reviewService(place, context)
  }

  private mutating func nodeWent(_ node: Int, of place: Int, _ context: Context) {
    pairs[place].nodes[node].generation.advance()
    let isServing = plan.pairs[place].standby == .serving
    let interrupts = node == pairs[place].active || isServing
    pairs[place].nodes[node].leads = false
    guard interrupts else { return }
    pairs[place].tally.failures += 1
    pairs[place].failedAt = pairs[place].failedAt ?? context.now
    loseOriginals(of: .pair(place), context)
  }

  private mutating func nodeCame(_ node: Int, of place: Int, _ context: Context) {
    if plan.pairs[place].standby != .cold { planFailure(of: place, node, context) }
    if plan.pairs[place].standby == .serving { pairs[place].nodes[node].leads = true }
    if pairs[place].phase == .waiting {
      // Its own return is a start of the service, too.
      if node == pairs[place].active { pairs[place].active = 1 - node }
      beginSwitch(place, context)
    } else if pairs[place].phase != .switching, resumes(node, of: place) {
      pairs[place].failedAt = nil
      pairs[place].nodes[node].leads = true
      if plan.pairs[place].standby == .cold { planFailure(of: place, node, context) }
      guard pairs[place].phase == .byHand else { return }
      pairs[place].phase = .watching
      rearm(place, context)
    }
  }

  /// Whether a node is back before anybody took over from it.
  private func resumes(_ node: Int, of place: Int) -> Bool {
    guard pairs[place].failedAt != nil else { return false }
    if plan.pairs[place].standby == .serving {
      return pairs[place].nodes.allSatisfy { $0.works }
    }
    return node == pairs[place].active
  }

  /// Broken nodes that nobody repairs yet.
  mutating func repairBroken(_ place: Int, _ context: Context) {
    for node in 0...1 where pairs[place].nodes[node].isBroken { callRepair(place, node, context) }
  }

  private mutating func callRepair(_ place: Int, _ node: Int, _ context: Context) {
    guard plan.pairs[place].repair != nil, !pairs[place].repairs.contains(node) else { return }
    pairs[place].repairs.append(node)
    if pairs[place].repairs.count == 1 { beginRepair(place, context) }
  }

  private mutating func beginRepair(_ place: Int, _ context: Context) {
    guard let repair = plan.pairs[place].repair else { return }
    let span = context.streams.stream(plan.pairs[place].entity, "repair")
      .duration(repair, pairs[place].repairsDrawn)
    pairs[place].repairsDrawn += 1
    context.schedule(.nodeRepaired(UInt16(place)), after: max(.zero, span))
  }

  mutating func nodeRepaired(_ place: Int, _ context: Context) {
    let node = pairs[place].repairs.removeFirst()
    if !pairs[place].repairs.isEmpty { beginRepair(place, context) }
    change(node: node, of: place, { $0.isBroken = false }, context)
  }
}
