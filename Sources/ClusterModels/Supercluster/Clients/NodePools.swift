import ClusterModeling
import NetworkModel
import SimulationKernel
import Units

/// The load balancers in front of the core nodes, one for each PCE (SC-LB-001).
///
/// Simplification: both kinds probe; by DNS the answer leaves the pool as well, only later.
struct NodePools: Sendable {
  /// Interval of probes when the scenario gives one; else AS-NET-018.
  var interval: Duration?
  /// Failed probes until a node is out, and good ones until it is back.
  var downAfter = 3
  var upAfter = 1
  /// The balancer of each PCE.
  var balancers: [LoadBalancer] = []
  /// The probe that all of them use.
  var probe: HealthProbe?
  /// The PCE's balancer and the place in it, by node; nil for data nodes.
  var places: [(pce: Int, place: Int)?] = []
  /// Whether each node answered at the last look.
  var answers: [Bool] = []
  /// Heartbeats that went to nodes which no longer answered, on average (SC-LB-004).
  ///
  /// Simplification: a balancer spreads requests evenly, and no record says which VEN it sent
  /// where; so the figure is the expected number, while every VEN misses none by it.
  var lostHeartbeats = 0.0

  /// Pools by the plan's keys.
  init(plan: SuperclusterPlan) {
    let section = plan.section["load_balancer"]
    interval = section?["every"]?.duration
    downAfter = section?["down_after"]?.count ?? downAfter
    upAfter = section?["up_after"]?.count ?? upAfter
    var next = plan.pces.map { _ in 0 }
    for node in plan.nodes {
      guard node.isCore else {
        places.append(nil)
        continue
      }
      places.append((node.pce, next[node.pce]))
      next[node.pce] += 1
    }
    answers = plan.nodes.map { _ in true }
  }

  /// Whether requests are sent to a node, and until when that is known.
  func reading(_ node: Int, at now: Instant) -> Reading {
    guard let place = places[node], balancers.indices.contains(place.pce) else {
      return .boolean(false)
    }
    let balancer = balancers[place.pce]
    return Reading(
      .boolean(balancer.isInPool(place.place, at: now)),
      validUntil: balancer.nextChange(after: now) ?? .never)
  }
}

extension Supercluster {
  /// Sets the balancers up with the probe in force.
  mutating func startPools(_ context: Context) {
    let interval =
      pools.interval ?? context.ledger.fixedDuration(PCEParameters.loadBalancerProbe)
    let probe = HealthProbe(
      interval: interval, timeout: .seconds(1), downAfter: pools.downAfter,  // AS-NET-019
      upAfter: pools.upAfter)
    pools.probe = probe
    pools.balancers = plan.pces.map {
      LoadBalancer(probe: probe, targetCount: $0.layout.coreNodeCount)
    }
  }

  /// Tells the balancers which core nodes answer now (SC-LB-004, SC-API-009).
  mutating func reviewPools(_ context: Context) {
    for node in nodesWithOtherAnswers() {
      guard let place = pools.places[node] else { continue }
      let isAnswering = !pools.answers[node]
      pools.answers[node] = isAnswering
      pools.balancers[place.pce].targetChanged(
        place.place, isAnswering: isAnswering, at: context.now)
      if !isAnswering, acceptsAPI(place.pce) { countLostHeartbeats(place.pce, context) }
    }
  }

  /// Nodes of pools that have begun or ceased to answer.
  ///
  /// One function that changes nothing: one that does copies parts of the model for each question.
  @inline(never)
  private func nodesWithOtherAnswers() -> [Int] {
    var changed: [Int] = []
    for pce in allPCEs {
      let accepts = acceptsAPI(pce)
      for node in plan.pces[pce].nodes where pools.places[node]?.pce == pce {
        if (nodes[node].runs && accepts) != pools.answers[node] { changed.append(node) }
      }
    }
    return changed
  }

  /// Until a dead node is taken out it gets its share of the PCE's heartbeats.
  private mutating func countLostHeartbeats(_ pce: Int, _ context: Context) {
    guard let probe = pools.probe else { return }
    let until = probe.markedDownAt(stopsAnsweringAt: context.now)
    let interval = context.ledger.fixedDuration(VENParameters.heartbeatInterval)
    let rate = Double(clientCount(of: pce)) / interval.seconds
    let share = 1 / Double(plan.pces[pce].layout.coreNodeCount)
    pools.lostHeartbeats += rate * share * (until - context.now).seconds
  }
}
