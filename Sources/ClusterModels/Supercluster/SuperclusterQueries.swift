import NetworkModel
import Units

/// What other parts may ask about PCEs; nothing here changes anything.
extension Supercluster {
  /// Places of all PCEs.
  var allPCEs: Range<Int> { pces.indices }

  /// True when the PCE's replication services run: 2 or 5, database there, not fenced.
  ///
  /// Source: SC-RUNLEVEL-003, SC-RUNLEVEL-005.
  func replicationRuns(_ pce: Int) -> Bool {
    runsAtAll(pce) && pces[pce].runlevel.hasReplication && pces[pce].contents == .joined
      && databaseRuns(pce) && !isMissing(.replication, on: pce)
  }

  /// True when the policy database of the PCE takes reads and writes.
  func databaseRuns(_ pce: Int) -> Bool {
    guard let node = primaryDataNode(of: pce) else { return false }
    return nodes[node].runs && !isDiskFull(node)
  }

  /// True when some node runs and the part that runs has quorum.
  func runsAtAll(_ pce: Int) -> Bool {
    guard !pces[pce].isFenced else { return false }
    // A loop, as below: a closure would hold a copy of the model.
    for node in plan.pces[pce].nodes where nodes[node].runs { return true }
    return false
  }

  /// Whether a PCE has another one on its own list of members.
  func lists(_ pce: Int, _ other: Int) -> Bool { pces[pce].view.lists[other] }

  /// Whether a PCE takes changes of another: it is on the list, or came back as a leader uninvited.
  func acceptsStream(_ pce: Int, from other: Int) -> Bool {
    pces[pce].view.lists[other] || pces[pce].view.accepts[other]
  }

  /// Whether a PCE takes itself for the leader.
  func believesLeading(_ pce: Int) -> Bool { pces[pce].view.leader == pce }

  /// True when console and API answer: runlevel 5, database, a core node with its services.
  ///
  /// Source: SC-RUNLEVEL-004, SC-RUNLEVEL-005.
  func acceptsAPI(_ pce: Int) -> Bool { isFullyRunning(pce) && !isMissing(.web, on: pce) }

  /// True when VENs get policy and heartbeats are answered.
  func deliversPolicy(_ pce: Int) -> Bool { isFullyRunning(pce) && !isMissing(.agent, on: pce) }

  /// True when flow summaries are taken in.
  func takesFlows(_ pce: Int) -> Bool { isFullyRunning(pce) && !isMissing(.collector, on: pce) }

  /// True when the PCE would take a policy write from somebody who reaches it.
  func acceptsPolicyWrites(_ pce: Int) -> Bool {
    believesLeading(pce) && acceptsAPI(pce) && isOffered(pce)
  }

  /// PCEs that take policy writes now, in order; more than one is the danger of SC-LEADER-004.
  var writableLeaders: [Int] {
    var leaders: [Int] = []
    for pce in allPCEs where acceptsPolicyWrites(pce) { leaders.append(pce) }
    return leaders
  }

  /// Number of core nodes that run.
  func coreNodesUp(_ pce: Int) -> Int {
    var count = 0
    for node in plan.pces[pce].coreNodes where nodes[node].takesPart { count += 1 }
    return count
  }

  /// True when packets get from one PCE to another and back.
  func reach(_ pce: Int, _ other: Int, _ network: Network) -> Bool {
    pce == other || reach(networkEnd(pce), networkEnd(other), network)
  }

  /// The same of two PCEs by where they are found.
  func reach(_ one: NetworkEnd, _ other: NetworkEnd, _ network: Network) -> Bool {
    one.isOnNetwork && other.isOnNetwork && pathIsUp(one.site, other.site, network)
      && pathIsUp(other.site, one.site, network)
  }

  /// A PCE as others find it in the network.
  struct NetworkEnd {
    /// True when it has a node that is up and nobody cut it off.
    var isOnNetwork: Bool
    /// Where it is found.
    var site: SiteID
  }

  func networkEnd(_ pce: Int) -> NetworkEnd {
    NetworkEnd(isOnNetwork: isOnNetwork(pce), site: site(of: pce))
  }

  /// Where a PCE is found in the network: the building of its first core node that runs.
  func site(of pce: Int) -> SiteID {
    for node in plan.pces[pce].coreNodes where nodes[node].runs { return plan.nodes[node].site }
    return plan.nodes[plan.pces[pce].nodes.lowerBound].site
  }

  private func isFullyRunning(_ pce: Int) -> Bool {
    runsAtAll(pce) && pces[pce].runlevel.isFullOperation && coreNodesUp(pce) > 0
      && databaseRuns(pce)
      && (pces[pce].contents == .joined || pces[pce].contents == .standalone)
  }

  /// True when the PCE has a node that is up and nobody cut it off.
  private func isOnNetwork(_ pce: Int) -> Bool {
    guard !pces[pce].isIsolated else { return false }
    for node in plan.pces[pce].nodes where nodes[node].isUp { return true }
    return false
  }
}
