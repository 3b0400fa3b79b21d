import ClusterModeling
import NetworkModel
import Observations
import SimulationKernel
import Units

/// Machines and the software on them: power, faults, start and stop.
extension Supercluster {
  /// Power of a site went away or came back; the software starts by itself when it comes back.
  mutating func powerChanged(site: SiteID, isOn: Bool, _ context: Context) {
    if isOn, plan.readings.runlevelAfterPowerReturn == .one {
      // A cautious site boots to 1 (AS-LDR-002); a PCE that runs elsewhere is not concerned.
      for pce in allPCEs where plan.pces[pce].nodes.allSatisfy({ !nodes[$0].isUp }) {
        pces[pce].configuredRunlevel = .one
      }
    }
    for node in nodes.indices where plan.nodes[node].site == site {
      change(node, context) { $0.hasSitePower = isOn }
    }
    for pce in plan.pces where pce.buildings.contains(site) {
      let what = pce.isSplit ? "half of its nodes" : "all its nodes"
      note(
        .system, pce.entity,
        isOn ? "has power again: its software starts by itself" : "loses the power of \(what)",
        context, sources: [isOn ? "AS-LDR-002" : "SC-HA-006"])
    }
    settle(context)
  }

  /// Changes a machine; when it comes up its software starts, when it goes down it stops at once.
  mutating func change(
    _ node: Int, _ context: Context, _ change: (inout NodeState) -> Void
  ) {
    let wasUp = nodes[node].isUp
    change(&nodes[node])
    isUnsettled = true
    if wasUp && !nodes[node].isUp {
      nodes[node].software = .stopped
      nodes[node].generation.advance()
    } else if !wasUp && nodes[node].isUp {
      start(node, context)
    }
  }

  /// Begins to start the software of a node.
  ///
  /// A node that finds its PCE running joins it at its level; the first ones wait for quorum.
  /// Source: AS-PCE-035 for the start, AS-PCE-031 and AS-PCE-032 for the way up.
  mutating func start(_ node: Int, _ context: Context) {
    let pce = plan.nodes[node].pce
    guard nodes[node].isUp, nodes[node].software == .stopped || nodes[node].software == .partial
    else { return }
    nodes[node].software = .starting
    nodes[node].generation.advance()
    isUnsettled = true
    var span = drawn(
      PCEParameters.startToRunlevel1, pce, nodeStartOrdinal(pce, context.now), context)
    if pces[pce].runlevel >= .two && runsAtAll(pce) {
      let ordinal = nodeStartOrdinal(pce, context.now)
      span += drawn(PCEParameters.runlevel1To2, pce, ordinal, context)
      if pces[pce].runlevel.isFullOperation {
        span += drawn(PCEParameters.runlevel2To5, pce, ordinal, context)
      }
    }
    context.schedule(
      .nodeStarted(node: UInt16(node), nodes[node].generation), after: span)
  }

  /// Stops the software of a node at once.
  mutating func stop(_ node: Int, _ context: Context) {
    guard nodes[node].software != .stopped else { return }
    nodes[node].software = .stopped
    nodes[node].generation.advance()
    isUnsettled = true
  }

  /// A node's software has started.
  mutating func nodeStarted(_ node: Int, _ generation: Generation, _ context: Context) {
    guard nodes[node].generation == generation, nodes[node].isUp else { return }
    nodes[node].software = meetsPromotedHalf(node, context) ? .partial : .running
    nodes[node].startedAt = context.now
    isUnsettled = true
  }

  /// Nodes of one PCE that start at one instant share a draw: the figure is a PCE's (AS-PCE-035).
  private mutating func nodeStartOrdinal(_ pce: Int, _ now: Instant) -> UInt64 {
    if pces[pce].lastStart != now {
      pces[pce].lastStart = now
      pces[pce].ordinals.start += 1
    }
    return pces[pce].ordinals.start - 1
  }

  /// A drawn duration of a PCE.
  func drawn(
    _ parameter: Parameter, _ pce: Int, _ ordinal: UInt64, _ context: Context
  ) -> Duration {
    context.ledger.duration(parameter, for: plan.pces[pce].entity, ordinal)
  }
}
