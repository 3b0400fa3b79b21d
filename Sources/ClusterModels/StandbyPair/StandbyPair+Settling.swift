import ClusterModeling
import NetworkModel
import Observations
import SimulationKernel
import Units

/// What follows from a change of state, derived in one fixed order after every event.
extension StandbyPair {
  /// Derives everything that follows from what changed, until nothing changes any more.
  mutating func settle(_ context: Context) {
    var rounds = 0
    while isUnsettled {
      rounds += 1
      precondition(rounds < 50, "the state of \(plan.name) does not settle at \(context.now)")
      isUnsettled = false
      reviewSoftware(context)
      reviewBeliefs(context)
      reviewChannels(context)
      reviewAgents(context)
      reviewOutage(context)
    }
    if rounds > 0 { observe(context) }
  }

  /// A PCE of which no node runs is at no runlevel, and what was at work there has failed.
  private mutating func reviewSoftware(_ context: Context) {
    for pce in pces.indices where pces[pce].level > .stopped && !runs(pce) {
      pces[pce].level = .stopped
      pces[pce].transition.advance()
      failWork(of: pce, "the software is down", context)
      touch()
    }
  }

  /// While each reaches the other, each knows what the other takes itself for.
  ///
  /// Nothing acts upon it: no passage says that an active that learns of another steps back
  /// (SP-HAZ-002).
  private mutating func reviewBeliefs(_ context: Context) {
    guard runs(0), runs(1), pathIsUp(0, 1, context.shared.network) else { return }
    for pce in pces.indices { pces[pce].believedPartnerRole = pces[partner(of: pce)].role }
  }

  /// What the time from one active to the next was spent on (SP-RTO-001).
  private mutating func reviewOutage(_ context: Context) {
    let isServed = pces.indices.contains { serves($0) }
    if !isServed, tally.outageBegan == nil {
      tally.outageBegan = context.now
    } else if isServed, let began = tally.outageBegan {
      tally.outageBegan = nil
      if tally.promotionEnded == context.now {
        tally.untilPromotion = (tally.promotionBegan ?? context.now) - began
      }
    }
  }
}
