import ClusterModeling
import NetworkModel
import Observations
import SimulationKernel
import Units

/// Nodes, power and runlevels of the two PCEs.
extension StandbyPair {
  /// Whether any software of the PCE runs.
  func runs(_ pce: Int) -> Bool { plan.pces[pce].nodes.contains { nodes[$0].runs } }

  /// Whether enough nodes run for the PCE to work: a core node and a data node.
  ///
  /// Simplification: quorum and database failover inside one PCE are the Supercluster model's.
  func works(_ pce: Int) -> Bool {
    var hasCore = false
    var hasData = false
    for node in plan.pces[pce].nodes where nodes[node].runs {
      if plan.nodes[node].isCore { hasCore = true }
      if plan.nodes[node].holdsData { hasData = true }
    }
    return hasCore && hasData
  }

  /// Whether the PCE serves agents and people who reach it.
  ///
  /// A standby at runlevel 5 would (SP-HAZ-004); at 2 it does not (SP-ROLE-002).
  func serves(_ pce: Int) -> Bool {
    works(pce) && pces[pce].level == .five && pces[pce].target == nil && !pces[pce].needsDatabase
  }

  /// Number of core nodes that run.
  func coreNodesUp(_ pce: Int) -> Int {
    plan.pces[pce].nodes.count { plan.nodes[$0].isCore && nodes[$0].runs }
  }

  /// The word that cluster-status says of a PCE (SP-SETUP-007, SP-PROMOTE-003).
  func status(of pce: Int) -> String {
    let all = plan.pces[pce].nodes
    guard all.contains(where: { nodes[$0].runs }) else { return "STOPPED" }
    let isCopying = link.phase != .none && link.copy == pce && copyIsFirst != nil
    if isCopying || all.contains(where: { !nodes[$0].runs }) { return "PARTIAL" }
    return "RUNNING"
  }

  /// Whether packets get from one PCE to the other and back.
  func pathIsUp(_ first: Int, _ second: Int, _ network: Network) -> Bool {
    let (a, b) = (plan.pces[first].site, plan.pces[second].site)
    return a == b || (network.isConnected(from: a, to: b) && network.isConnected(from: b, to: a))
  }

  /// Power of a site went away or came back.
  mutating func powerChanged(site: SiteID, isOn: Bool, _ context: Context) {
    for pce in pces.indices where plan.pces[pce].site == site {
      for node in plan.pces[pce].nodes { nodes[node].hasPower = isOn }
      machinesChanged(of: pce, context)
    }
    touch()
    settle(context)
  }

  /// Stops software on machines that are down, and starts what may start by itself.
  mutating func machinesChanged(of pce: Int, _ context: Context) {
    let all = plan.pces[pce].nodes
    for node in all where !nodes[node].isUp { nodes[node].runs = false }
    if !runs(pce) { pces[pce].target = nil }
    let mayStart = !pces[pce].isKeptStopped && !all.contains { nodes[$0].isReset }
    if mayStart, all.contains(where: { nodes[$0].isUp && !nodes[$0].runs }) {
      planStart(of: pce, context)
    }
    touch()
  }

  /// Starts the software after its usual time.
  mutating func planStart(of pce: Int, _ context: Context) {
    pces[pce].starts += 1
    pces[pce].starting.advance()
    context.schedule(
      .started(pce: UInt8(pce), pces[pce].starting),
      after: context.ledger.duration(
        StandbyParameters.start, for: plan.pces[pce].entity, pces[pce].starts - 1))
  }

  /// The software of all machines that are up has started.
  mutating func softwareStarted(_ pce: Int, _ generation: Generation, _ context: Context) {
    guard pces[pce].starting == generation else { return }
    let wasStopped = pces[pce].level == .stopped
    for node in plan.pces[pce].nodes where nodes[node].isUp {
      nodes[node].runs = true
      nodes[node].wasSeenStopped = false
    }
    touch()
    endStartWork(of: pce, context)
    guard wasStopped, runs(pce) else { return }
    pces[pce].level = .one
    note(
      .system, plan.pces[pce].entity, "runs at runlevel 1 and is \(pces[pce].role.rawValue)",
      context, "SP-ROLE-007", "AS-PCE-035")
    if pces[pce].configuredLevel > .one { go(pce, to: pces[pce].configuredLevel, context) }
  }

  private mutating func endStartWork(of pce: Int, _ context: Context) {
    guard let work = pces[pce].work, work.command == .start else { return }
    pces[pce].work = nil
    context.end(work.token, .succeeded)
  }

  /// Begins a change of runlevel.
  @discardableResult
  mutating func go(
    _ pce: Int, to level: Runlevel, takes: Duration? = nil, _ context: Context
  ) -> Duration {
    let parameter =
      level == .five
      ? StandbyParameters.toFive
      : level < pces[pce].level ? StandbyParameters.downToTwo : StandbyParameters.toTwo
    pces[pce].changes += 1
    let drawn = context.ledger.duration(
      parameter, for: plan.pces[pce].entity, pces[pce].changes - 1)
    pces[pce].target = level
    pces[pce].transition.advance()
    context.schedule(
      .levelReached(pce: UInt8(pce), pces[pce].transition), after: takes ?? drawn)
    touch()
    return takes ?? drawn
  }

  /// A PCE has reached the runlevel that it was set to.
  mutating func levelReached(_ pce: Int, _ generation: Generation, _ context: Context) {
    guard pces[pce].transition == generation, let level = pces[pce].target else { return }
    pces[pce].target = nil
    pces[pce].level = level
    touch()
    finishLevelWork(of: pce, context)
  }
}
