import ClusterModeling
import NetworkModel
import Observations
import SimulationKernel
import Units

/// The VENs of a Supercluster, the names they resolve, and what has been told about both.
struct VENs: Sendable {
  /// All VENs; nil when there are none.
  var population: ClientPopulation?
  /// Records in DNS: one name per PCE, by place.
  var names = NameServer()
  /// The name of each PCE.
  var nameIDs: [NameID] = []
  /// To which PCE each PCE's name leads now.
  var answers: [Int] = []
  /// Resolvers per group.
  var resolvers: [ResolverPopulation] = []
  /// What each PCE was last said to do for VENs.
  var conditions: [ServerCondition] = []
  /// Whether each group was last said to reach each PCE.
  var paths: [[Bool]] = []
  /// When the population is to be played next.
  var due = Instant.never
  /// Whether VENs were told to go to other PCEs.
  var doMove = false
  /// When totals were last written to the series.
  var observedAt = Instant.start
  /// How many VENs each PCE had then.
  var observedCounts: [Int] = []
  /// Moves with each plan to play the population.
  var generation = Generation()
  /// PCEs whose answer in DNS was changed.
  var hasChangedName: [Bool] = []
  /// VENs paired during the run, in order.
  var paired: [Pairing] = []
  /// The last restart of a VEN's system, by its number in the population (SC-VEN-028).
  var restarts: [Int: WorkloadRestart] = [:]
  /// Records that said Online and were set right by hand (SC-VEN-020).
  var staleCorrected = 0
  /// Pairings refused.
  var pairingsRefused = 0
  /// Series per group.
  var series: [VENSeries] = []
  /// Series of VENs by active PCE (SC-VEN-014).
  var countSeries: [Recorder.SeriesID] = []
  /// Series of the flow backlog per PCE (SC-FLOW-006).
  var backlogSeries: [Recorder.SeriesID] = []
}

/// A VEN that was paired during the run.
struct Pairing: Sendable {
  /// Its number in the population.
  var client: Int
  /// The PCE that paired it.
  var pce: Int
  /// When.
  var at: Instant
  /// The labels that the pairing profile gave it (SC-VEN-002).
  var labels: [String]
}

/// Where the states of a group of VENs are written (SC-VEN-032).
struct VENSeries: Sendable {
  var active: Recorder.SeriesID
  var degraded: Recorder.SeriesID
  var offline: Recorder.SeriesID
  var lostAgent: Recorder.SeriesID
  var blind: Recorder.SeriesID
}

extension Supercluster {
  /// Number of VENs whose active PCE is this one.
  func clientCount(of pce: Int) -> Int { vens.population?.count(.member, server: pce) ?? 0 }

  /// Number of VENs of a group whose active PCE is this one.
  func clientCount(of pce: Int, in group: Int) -> Int {
    vens.population?.count(.member, group: group, server: pce) ?? 0
  }

  /// True when a workload could be paired with the PCE now.
  func acceptsPairings(_ pce: Int) -> Bool {
    acceptsAPI(pce) && deliversPolicy(pce) && pces[pce].hasBundles
  }

  /// What a PCE does for VENs now.
  func serverCondition(of pce: Int) -> ServerCondition {
    let delivers = deliversPolicy(pce)
    return ServerCondition(
      acceptsClients: delivers, deliversPolicy: sendsPolicy(pce),
      countsSilence: sendsPolicy(pce) && plan.readings.silentVENs == .clockOfRunningPCE,
      takesFlows: takesFlows(pce), coreNodes: coreNodesUp(pce),
      pushesPolicy: forwards(8_444, pce))  // SC-LB-002, AS-VEN-018
  }

  /// Whether VENs of a group get through to a PCE.
  func isReachable(_ pce: Int, from group: Int, _ network: Network) -> Bool {
    let stand = plan.groups[group].site
    return isOffered(pce) && forwards(8_443, pce)  // SC-LB-002
      && rulesAllow(pce, group: group)
      && rulesAllow(vensOf: plan.groups[group].home, to: pce)
      && pathIsUp(stand, site(of: pce), network)
      && pathIsUp(site(of: pce), stand, network)
  }

  /// True when packets get from one site to another.
  func pathIsUp(_ from: SiteID, _ to: SiteID, _ network: Network) -> Bool {
    from == to || network.isConnected(from: from, to: to)
  }

  /// Tells the VENs what changed for them since the last look.
  mutating func reviewVENs(_ context: Context) {
    guard vens.population != nil else { return }
    var isChanged = Array(repeating: false, count: pces.count)
    for pce in allPCEs {
      let condition = serverCondition(of: pce)
      guard condition != vens.conditions[pce] else { continue }
      vens.conditions[pce] = condition
      isChanged[pce] = true
      changeVENs(context) { $0.serverChanged(pce, to: condition, at: context.now) }
    }
    let network = context.shared.network
    for group in plan.groups.indices {
      for pce in allPCEs {
        let isReachable = isReachable(pce, from: group, network)
        guard isReachable != vens.paths[group][pce] else { continue }
        vens.paths[group][pce] = isReachable
        isChanged[pce] = true
        changeVENs(context) {
          $0.pathChanged(group: group, server: pce, isReachable: isReachable, at: context.now)
        }
      }
    }
    // The curve bends where flows begin or end.
    for pce in allPCEs where isChanged[pce] { observeTrafficStore(of: pce, context) }
  }

  /// Tells the VEN population something and plans its next change.
  mutating func changeVENs(_ context: Context, _ change: (inout ClientPopulation) -> Void) {
    guard vens.population != nil else { return }
    if var population = vens.population.take() {
      change(&population)
      vens.population = population
    }
    planVENs(context)
  }

  /// The population as it is at an instant.
  ///
  /// One that nobody follows may have been left behind: then a copy is played, for reading changes
  /// nothing.
  func population(at now: Instant) -> ClientPopulation? {
    guard isLeftBehind(at: now), var copy = vens.population else { return vens.population }
    copy.advance(to: now)
    return copy
  }

  /// Whether the population has been left behind, so that only a copy of it tells how it is.
  private func isLeftBehind(at now: Instant) -> Bool {
    guard vens.population?.isFollowed == false else { return false }
    return (vens.population?.nextChange ?? .never) <= now
  }

  /// How many VENs of a group are in which state; nil without VENs.
  func counts(group: Int, at now: Instant) -> ClientCounts? {
    isLeftBehind(at: now)
      ? population(at: now)?.counts(group: group) : vens.population?.counts(group: group)
  }

  /// Flow summaries that reach a PCE and are taken in; nil without VENs.
  func intake(of pce: Int, at now: Instant) -> FlowIntakeReading? {
    isLeftBehind(at: now)
      ? population(at: now)?.intake(of: pce, at: now) : vens.population?.intake(of: pce, at: now)
  }

  /// Follows VENs while somebody looks at what they change, and for good once some move.
  mutating func followingChanged(_ context: Context) {
    let isFollowed = context.shared.followsClients || vens.doMove
    guard let before = vens.population?.isFollowed, before != isFollowed else { return }
    playVENs(to: context.now)
    vens.generation.advance()
    vens.due = .never
    changeVENs(context) { $0.follow(isFollowed) }
  }

  /// VENs that move bring their load along: from now on every step counts.
  mutating func followMovingVENs(_ context: Context) {
    vens.doMove = true
    followingChanged(context)
  }

  /// Plays VENs that nobody follows up to an instant.
  mutating func playVENs(to now: Instant) {
    guard vens.population?.isFollowed == false,
      (vens.population?.nextChange ?? .never) <= now
    else { return }
    vens.population?.advance(to: now)
  }

  /// Plays VENs that nobody follows up to an instant, those that may have to do with a PCE.
  mutating func playVENs(to now: Instant, at pce: Int) {
    guard vens.population?.isFollowed == false else { return }
    vens.population?.advance(to: now, at: pce)
  }

  /// What has to be known of VENs before a field can be read.
  private enum Need { case nothing, counts, foresight }

  /// Fields of PCEs that VENs change while none of them moves.
  private static let needsOfFields = pceFields.map { field -> Need in
    switch field.field.name {
    case "flow_rate", "flow_backlog", "syncing_vens": .counts
    case "has_syncing_vens": .foresight
    default: .nothing
    }
  }

  /// Plays VENs that nobody follows as far as a field needs them, of all entities of a kind or of
  /// only one.
  mutating func prepareToRead(
    _ field: Int, ofKind kind: UInt16, only index: Int? = nil, at now: Instant
  ) {
    switch ownKind(EntityID(kind: kind, index: 0)) {
    case .vens: playVENs(to: now)
    case .pce:
      switch Self.needsOfFields[field] {
      case .counts: playVENs(to: now)
      case .foresight: foreseeSyncing(of: index.map { $0..<($0 + 1) } ?? allPCEs, at: now)
      case .nothing: break
      }
    default: break
    }
  }

  /// Plays the VEN population up to now.
  mutating func vensDue(_ generation: Generation, _ context: Context) {
    guard vens.generation == generation else {
      if !isUnsettled { context.changes = .none }
      return
    }
    vens.due = .never
    changeVENs(context) { $0.advance(to: context.now) }
    // In a rush of changes one point a second is enough for the plots.
    let isBusy = vens.due - context.now < .seconds(1)
    if !isBusy || context.now - vens.observedAt >= .seconds(1) {
      observeTotals(context)
      observeCapacity(context)
      reviewLoad(context)
    }
    if !isUnsettled { context.changes = .clients(under: changedTraits()) }
  }

  /// Headings under which VENs are counted otherwise than before.
  ///
  /// Whoever changes flows may change how they flow, too, so all of it counts as changed.
  private mutating func changedTraits() -> ClientTraits {
    vens.population?.takeChangedTraits() ?? []
  }

  private mutating func planVENs(_ context: Context) {
    guard vens.population?.isFollowed == true else { return }
    let next = vens.population?.nextChange.map { max($0, context.now) } ?? .never
    guard next != vens.due else { return }
    vens.generation.advance()
    vens.due = next
    if next != .never { context.schedule(.vensDue(vens.generation), at: next) }
  }

  /// Another PCE knows a VEN now: its pairing has been replicated.
  mutating func learned(client: Int, by pce: Int, _ context: Context) {
    changeVENs(context) { $0.serverLearns(pce, of: client, at: context.now) }
  }

  /// DNS records changed: one per PCE, or the one global name (SC-VEN-015).
  var changedRecords: Int {
    let names = vens.hasChangedName.count { $0 }
    return plan.globalFQDN == nil ? names : min(names, 1)
  }

  /// Lets the name of a PCE lead to another PCE (SC-VEN-014, SC-HA-009).
  mutating func pointName(of pce: Int, to target: Int, _ context: Context) {
    vens.names.change(vens.nameIDs[pce], to: target, at: context.now)
    vens.answers[pce] = target
    vens.hasChangedName[pce] = true
    isUnsettled = true
    followMovingVENs(context)
    let name = vens.nameIDs[pce]
    let names = vens.names
    for group in plan.groups.indices where plan.groups[group].home == pce {
      let resolvers = vens.resolvers[group]
      changeVENs(context) {
        $0.repoint(group: group, to: target, at: context.now) { ordinal in
          names.seesChange(
            of: name, resolver: resolvers.resolver(UInt64(ordinal)), changedAt: context.now)
        }
      }
    }
    note(
      .system, plan.pces[pce].entity,
      "is a name that leads to \(plan.pces[target].name) now", context,
      sources: ["SC-VEN-014", "SC-HA-009", "AS-NET-022"])
  }
}
