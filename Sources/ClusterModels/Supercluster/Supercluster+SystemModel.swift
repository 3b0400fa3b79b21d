import ClusterModeling
import NetworkModel
import Observations
import SimulationKernel
import Units

extension Supercluster: SystemModel {
  /// A checked prototype with all PCEs in full operation.
  init(_ configuration: SystemConfiguration, problems: inout [Problem]) {
    let (plan, found) = PlanReader.read(configuration)
    problems += found
    self.plan = plan
    let view = MembershipView(count: plan.pces.count, leader: plan.firstLeader)
    pces = plan.pces.map { _ in PCEState(view: view) }
    nodes = plan.nodes.map { _ in NodeState() }
    backups = plan.pces.map { _ in [] }
    health = HealthMonitor(count: plan.pces.count)
    pools = NodePools(plan: plan)
    ports = Ports(plan: plan)
    listening = ListeningState(plan: plan)
    upgrade = UpgradeState(plan: plan, problems: &problems)
    replication = Replication(plan: plan, problems: &problems)
    policy = Policy(plan: plan, problems: &problems)
    illumination = Illumination(plan: plan, problems: &problems)
    installations = plan.deployment.pces.map { Installation($0, knowing: plan.pces.count) }
    limits = ObjectLimits(plan: plan)
    reassignments = Reassignments(pces: plan.pces.count)
    keys = PairingKeys(announced: plan.pces.map { _ in false })
    nens = plan.deployment.nens.map(NENState.init)
    startInstallations()
    for pce in pces.indices { pces[pce].setServerNode = plan.pces[pce].nodes.lowerBound }
  }

  var entityKinds: [EntityKind] {
    Self.kinds(of: plan)
      + Self.dataKinds(plan).map {
        $0.standingStill(except: ["workloads_shown", "flows_accepted", "flows_exported"])
      }
  }

  /// One line per PCE with its nodes (SC-TOPO-001, SC-TOPO-003), then the links (SC-TOPO-010).
  var summaryLines: [String] {
    let lines = plan.pces.indices.map { place in
      let pce = plan.pces[place]
      let nodes = pce.nodes.map { plan.nodes[$0].shortName }.joined(separator: " ")
      let vens = plan.groups.filter { $0.home == place }.reduce(0) { $0 + $1.count }
      return "\(pce.entity)  \(place == plan.firstLeader ? "leader" : "member")  "
        + "\(pce.layout.rawValue)  \(nodes)  \(GroupedCount(vens)) VENs"
    }
    let count = plan.pces.count
    return lines + ["\(count * (count - 1)) replication links"]
  }

  var placements: [(site: String, entity: String, caption: String)] {
    let groups = plan.groups.map { group in
      (
        plan.sites[group.site.index], group.entity,
        "\(GroupedCount(group.count)) VENs of \(plan.pces[group.home].name)"
      )
    }
    return groupedPCEs + groups
  }

  /// Each PCE at its building, or at both.
  private var groupedPCEs: [(site: String, entity: String, caption: String)] {
    plan.pces.indices.flatMap { place in
      let pce = plan.pces[place]
      let role = place == plan.firstLeader ? "leader" : "member"
      let buildings = pce.isSplit ? pce.buildings : [pce.buildings[0]]
      return buildings.enumerated().map { half, site in
        (
          plan.sites[site.index], pce.entity,
          "\(role), \(pce.layout.rawValue)\(pce.isSplit ? ", half \(half)" : "")"
        )
      }
    }
  }

  mutating func start(_ context: Context) {
    for pce in allPCEs {
      let isOnData0 = context.streams.stream(plan.pces[pce].entity, "AS-PCE-048").happens(
        context.ledger.value(PCEParameters.primaryOnData0), 0)
      if !isOnData0, dataNodes(of: pce).count == 2 { pces[pce].database = .primary(on: 1) }
      let period = context.ledger.fixedDuration(PCEParameters.pageRefresh)
      let phase = context.streams.stream(plan.pces[pce].entity, "console page").uniform(0)
      health.phases[pce] = Duration(roundingSeconds: phase * period.seconds)
    }
    startPools(context)
    openObservation(context)
    startData(context)
    startVENs(context)
    startBackups(context)
    isUnsettled = true
    settle(context)
  }

  mutating func networkChanged(_ context: Context) {
    isUnsettled = true
    settle(context)
  }

  /// A load of this part's or the data part's kinds arrives.
  mutating func arrive(_ arrival: LoadArrival, _ context: Context) {
    if plan.loads[arrival.load].kind == "pairing" {
      pairingArrives(arrival.load, ordinal: arrival.ordinal, context)
    } else {
      arriveData(arrival.load, ordinal: arrival.ordinal, context)
    }
    settle(context)
  }

  mutating func finish(_ context: Context) {
    changeVENs(context) {
      $0.advance(to: context.now)
      $0.countPolicy()
    }
    observeTotals(context)
    observeHistory(context)
    observeTrafficStores(context)
    finishData(context)
    recordUpgradeMetrics(context)
    context.recorder.set(metric: "stale_rules.vens", Double(listening.staleVENs), .count)
    recordMetrics(context)
  }

  private mutating func recordMetrics(_ context: Context) {
    let recorder = context.recorder
    if let hazard = observation.twoLeaders { closeTwoLeaders(hazard, endedAt: nil, context) }
    recorder.set(
      metric: "dual_leader.duration", observation.twoLeadersTime.seconds, .seconds)
    recorder.set(metric: "health_states.unseen", Double(health.unseenStates), .count)
    recordDeploymentMetrics(context)
    recorder.set(
      metric: "health_states.longest_unseen", health.longestUnseen.seconds, .seconds)
    recorder.set(metric: "stale_records.corrected", Double(vens.staleCorrected), .count)
    recorder.set(metric: "pairings.lost", Double(lostPairings), .count)
    recorder.set(metric: "pairings.refused", Double(vens.pairingsRefused), .count)
    recorder.set(metric: "dns_records.changed", Double(changedRecords), .count)
    recorder.set(metric: "heartbeats.lost_at_dead_nodes", pools.lostHeartbeats, .count)
    recorder.set(metric: "api_requests.refused", Double(refusedRequests), .count)
    guard let population = vens.population else { return }
    recorder.set(metric: "blind_ven_hours", population.blindHours(at: context.now), .hours)
    var lost = 0.0
    var notRecorded = 0.0
    for pce in allPCEs {
      let intake = population.intake(of: pce, at: context.now)
      lost += intake.dropped
      notRecorded += intake.exportedOnly
    }
    recorder.set(metric: "flow_summaries.not_recorded", notRecorded, .count)
    for group in plan.groups.indices { lost += population.buffers(of: group, at: context.now).lost }
    recorder.set(metric: "flow_summaries.lost", lost, .count)
  }

  func brokenInvariants(at now: Instant) -> [String] {
    brokenOwnInvariants(at: now) + brokenDataInvariants(at: now)
  }
}
