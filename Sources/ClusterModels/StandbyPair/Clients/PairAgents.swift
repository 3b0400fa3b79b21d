import ClusterModeling
import NetworkModel
import Observations
import SimulationKernel
import Units

extension StandbyPair {
  /// The name of the active PCE, as DNS or the load balancer answers it.
  struct ActiveName: Sendable {
    var server = NameServer()
    var id: NameID?
    /// The PCE to which the name leads now.
    var answer = 0
    /// When it was last led elsewhere.
    var changedAt: Instant?
    /// Resolvers of those who write.
    var writers: ResolverPopulation?
  }

  /// The VENs, and what has been told to them.
  struct Agents: Sendable {
    /// All VENs; nil when there are none.
    var population: ClientPopulation?
    /// Resolvers per group.
    var resolvers: [ResolverPopulation] = []
    /// Whether the master of the VENs of each group is active_pce_fqdn (SP-FQDN-012).
    var haveActiveName: [Bool] = []
    /// What each PCE was last said to do for VENs.
    var conditions: [ServerCondition] = []
    /// Whether each group was last said to reach each PCE.
    var paths: [[Bool]] = []
    var due = Instant.never
    var generation = Generation()
    /// Series per group: served and blind.
    var series: [(served: Recorder.SeriesID, blind: Recorder.SeriesID)] = []
    /// Series per PCE: VENs that it serves.
    var servedSeries: [Recorder.SeriesID] = []
    /// How VENs come to the PCE to which the name leads since its change.
    var returns = Returns()
    /// The most VENs that another PCE served than the name's.
    var staleMost = 0
  }

  /// First, median and last of the VENs to arrive after a change of the name (SP-DNS-002).
  struct Returns: Sendable {
    var since: Instant?
    var before = 0
    var first: Duration?
    var median: Duration?
    var last: Duration?
  }
}

extension StandbyPair {
  /// VENs that a PCE serves: with a session there.
  func agentsServed(by pce: Int) -> Int {
    guard let counts = agents.population?.counts(server: pce) else { return 0 }
    return serves(pce) ? counts.reachable : 0
  }

  /// All VENs.
  var agentCount: Int { agents.population?.counts().total ?? 0 }

  /// What a PCE does for VENs now.
  func condition(of pce: Int) -> ServerCondition {
    let serves = serves(pce)
    return ServerCondition(
      acceptsClients: serves, deliversPolicy: serves, countsSilence: serves, takesFlows: serves,
      coreNodes: coreNodesUp(pce))
  }

  /// Whether a group gets through to a PCE by the name that its VENs hold.
  ///
  /// The network, the agents' port, the name on the certificate, and the PCE's own setting.
  func reaches(_ group: Int, _ pce: Int, _ network: Network) -> Bool {
    let (stand, site) = (plan.groups[group].site, plan.pces[pce].site)
    let isConnected =
      stand == site
      || (network.isConnected(from: stand, to: site) && network.isConnected(from: site, to: stand))
    guard isConnected, pces[pce].ports.contains(.agent) else { return false }
    guard agents.haveActiveName[group] else { return pce == plan.active }
    let isCovered = plan.pces[pce].certificateNames?.contains(plan.activeName) ?? true
    return isCovered && pces[pce].activeName == plan.activeName
  }

  /// Tells the VENs what changed for them since the last look.
  mutating func reviewAgents(_ context: Context) {
    guard agents.population != nil else { return }
    for pce in pces.indices {
      let condition = condition(of: pce)
      guard condition != agents.conditions[pce] else { continue }
      agents.conditions[pce] = condition
      changeAgents(context) { $0.serverChanged(pce, to: condition, at: context.now) }
    }
    for group in plan.groups.indices {
      for pce in pces.indices {
        let isReachable = reaches(group, pce, context.shared.network)
        guard isReachable != agents.paths[group][pce] else { continue }
        agents.paths[group][pce] = isReachable
        changeAgents(context) {
          $0.pathChanged(group: group, server: pce, isReachable: isReachable, at: context.now)
        }
      }
    }
  }

  /// Tells the population something and plans its next change.
  mutating func changeAgents(_ context: Context, _ change: (inout ClientPopulation) -> Void) {
    guard var population = agents.population.take() else { return }
    change(&population)
    let next = population.nextChange.map { max($0, context.now) } ?? .never
    agents.population = consume population
    guard next != agents.due else { return }
    agents.generation.advance()
    agents.due = next
    if next != .never { context.schedule(.agentsDue(agents.generation), at: next) }
  }

  /// Plays the population up to now.
  mutating func agentsDue(_ generation: Generation, _ context: Context) {
    guard agents.generation == generation else {
      if !isUnsettled { context.changes = .none }
      return
    }
    agents.due = .never
    changeAgents(context) { $0.advance(to: context.now) }
    observeAgents(context)
    if !isUnsettled { context.changes = .clients }
  }

  /// Setting up a standby gives active_pce_fqdn to every VEN that holds another master.
  ///
  /// Source: SP-FQDN-012, SP-FQDN-013.
  mutating func renameAgents(_ context: Context) {
    for group in plan.groups.indices where !agents.haveActiveName[group] {
      agents.haveActiveName[group] = true
      tally.agentsRenamed += plan.groups[group].count
    }
    if tally.agentsRenamed > 0 {
      note(
        .system, entity, "has updated the master of \(tally.agentsRenamed) VENs to active_pce_fqdn",
        context, "SP-FQDN-012", "SP-FQDN-013")
    }
    touch()
  }

  /// `repoint-name`: DNS or the load balancer, by the site's own steps (SP-FQDN-014, SP-DNS-004).
  mutating func repoint(_ order: Order, _ context: Context) -> CommandResponse {
    guard name.answer != order.pce else { return .done }
    let drawn = time(StandbyParameters.nameChange, order, context)
    pces[order.pce].nameChange = order.request.token
    if drawn == .zero {
      pointName(to: order.pce, context)
      return .done
    }
    return beginNameChange(order, takes: drawn, context)
  }

  private mutating func beginNameChange(
    _ order: Order, takes: Duration, _ context: Context
  ) -> CommandResponse {
    pces[order.pce].nameGeneration.advance()
    context.schedule(
      .nameChanged(pce: UInt8(order.pce), pces[order.pce].nameGeneration), after: takes)
    return .started
  }

  /// The change of the name takes effect.
  mutating func nameChanged(_ pce: Int, _ generation: Generation, _ context: Context) {
    guard pces[pce].nameGeneration == generation, let token = pces[pce].nameChange else { return }
    pces[pce].nameChange = nil
    isProcedureAtWork = true
    pointName(to: pce, context)
    context.end(token, .succeeded)
  }

  /// Lets the name of the active PCE lead to a PCE.
  mutating func pointName(to pce: Int, _ context: Context) {
    guard name.answer != pce, let id = name.id else { return }
    name.server.change(id, to: pce, at: context.now)
    name.answer = pce
    name.changedAt = context.now
    tally.repointedAt = context.now
    if let promoted = tally.promotionEnded { tally.naming = max(.zero, context.now - promoted) }
    agents.returns = Returns(since: context.now, before: agentsServed(by: pce))
    let server = name.server
    let isAtOnce = plan.repoint == .lb
    for group in plan.groups.indices where agents.haveActiveName[group] {
      let resolvers = agents.resolvers[group]
      changeAgents(context) {
        $0.repoint(group: group, to: pce, at: context.now) { ordinal in
          isAtOnce
            ? context.now
            : server.seesChange(
              of: id, resolver: resolvers.resolver(UInt64(ordinal)), changedAt: context.now)
        }
        $0.targetChanged(group: group, to: pce, at: context.now)
      }
    }
    note(
      .system, entity,
      "is reached at \(plan.pces[pce].name) by \(plan.activeName) now, "
        + (isAtOnce ? "at once" : "by each resolver when its copy expires"), context,
      "SP-FQDN-014", "SP-DNS-004", isAtOnce ? "SP-FQDN-011" : "SP-DNS-002")
    touch()
  }
}
