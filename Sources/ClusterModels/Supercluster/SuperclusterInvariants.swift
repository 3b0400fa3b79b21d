import ClusterModeling
import Units

/// Rules that hold after every event; a broken one is a bug of the model.
extension Supercluster {
  /// Broken rules in words (I1, I3, I16 of the list of invariants).
  func brokenOwnInvariants(at now: Instant) -> [String] {
    var broken: [String] = []
    for pce in allPCEs {
      let name = plan.pces[pce].name
      let isAlive = plan.pces[pce].nodes.contains { nodes[$0].runs }
      if !isAlive && (acceptsAPI(pce) || deliversPolicy(pce) || replicationRuns(pce)) {
        broken.append("I16: \(name) serves without a running node")
      }
      if !isAlive && pces[pce].runlevel > .stopped {
        broken.append("I16: \(name) is at a runlevel without a running node")
      }
    }
    // Whoever takes writes beside another leader is on record as a hazard (SC-LEADER-005).
    if writableLeaders.count > 1, observation.twoLeaders == nil {
      broken.append("I3: two leaders without the hazard on record")
    }
    for pce in allPCEs
    where !pces[pce].isDropped && pces[pce].contents == .joined && runsAtAll(pce) {
      if let leader = pces[pce].view.leader, !lists(pce, leader) {
        broken.append("I3: \(plan.pces[pce].name) follows a PCE that it does not list")
      }
    }
    if let population = vens.population {
      let managed = allPCEs.reduce(0) { $0 + population.counts(server: $1).total }
      if managed != population.counts().total {
        broken.append("I1: VENs by active PCE do not add up to all")
      }
    }
    return broken
  }
}
