import ClusterModeling
import Units

/// What the nodes of a PCE have to carry at an instant, worked out once for all of them.
struct PCELoad {
  /// Share of the processors of a core node and of a data node that it takes.
  var core: Double
  var data: Double
  /// Workloads of the whole Supercluster, which every PCE keeps.
  var workloads: Int
  /// What the traffic datastore holds on each data node, and how it grows. [B]
  var traffic: Reading
}

/// Processors and memory of nodes as their load has them; a fault may have them higher.
extension Supercluster {
  /// Figures of a node's load.
  enum NodeLoad {
    /// Share of the processors in use on a node without load (AS-PCE-053).
    static let idle = 0.1
    /// Share that the rated VENs take on each core node while all run (AS-PCE-054).
    static let ratedVENs = 0.6
    /// Share that flow summaries take on a data node at the PCE's limit (AS-PCE-055).
    static let flowLimit = 0.6
    /// Share that computing policy takes on each core node, and a dump on a data node (AS-PCE-056).
    static let work = 0.2
    /// Share of memory in use without workloads (AS-PCE-057).
    static let memoryAtRest = 0.4
    /// Share of memory for the rated workloads (AS-PCE-057).
    static let memoryOfRatedWorkloads = 0.4
    /// Share of memory asked for from which a service is ended: swap carries less (AS-PCE-063).
    static let memoryAtEnd = 1.1
  }

  /// What a PCE's nodes have to carry now.
  func load(of pce: Int, workloads: Int, at now: Instant) -> PCELoad {
    let intake = vens.population?.intake(of: pce, at: now)
    return PCELoad(
      core: coreLoad(of: pce, clients: clientCount(of: pce)), data: dataLoad(of: pce, intake),
      workloads: workloads, traffic: trafficStored(on: pce, intake, at: now))
  }

  /// Share of a node's processors in use; 1 is all (SC-HEALTH-004).
  ///
  /// VENs are spread over the core nodes that run, so each has more when one is lost (SC-LB-001).
  func processorUse(of node: Int, at now: Instant) -> Double {
    let pce = plan.nodes[node].pce
    return processorUse(
      of: node, core: coreLoad(of: pce, clients: clientCount(of: pce)),
      data: dataLoad(of: pce, at: now))
  }

  /// The same with the loads of the node's PCE on a core and on a data node.
  func processorUse(of node: Int, core: Double, data: Double) -> Double {
    guard nodes[node].runs else { return nodes[node].processorUse }
    var use = NodeLoad.idle
    if plan.nodes[node].isCore { use += core }
    if plan.nodes[node].holdsDatabase { use += data }
    return max(nodes[node].processorUse, min(1, use / max(nodes[node].speed, 0.01)))
  }

  func coreLoad(of pce: Int, clients: Int) -> Double {
    guard pces[pce].runlevel.isFullOperation else { return 0 }
    let all = Double(plan.pces[pce].layout.coreNodeCount)
    let rated = Double(plan.pces[pce].layout.ratedVENs)
    let share = Double(clients) / rated * all / Double(max(1, coreNodesUp(pce)))
    return share * NodeLoad.ratedVENs
      + (policy.work[pce].running.isEmpty ? 0 : NodeLoad.work)
  }

  private func dataLoad(of pce: Int, at now: Instant) -> Double {
    dataLoad(of: pce, vens.population?.intake(of: pce, at: now))
  }

  /// The same with the summaries that the PCE takes in.
  func dataLoad(of pce: Int, _ intake: FlowIntakeReading?) -> Double {
    let accepted = intake?.acceptedRate ?? 0
    let isDumping = pces[pce].work?.command == .dataDump
    return accepted / plan.pces[pce].layout.flowLimit * NodeLoad.flowLimit
      + (isDumping ? NodeLoad.work : 0)
  }

  /// Share of a node's memory in use: every PCE keeps the workloads of all (SC-HEALTH-005).
  ///
  /// Source: SC-CAP-018 for what the database of a size is rated for.
  func memoryUse(of node: Int) -> Double {
    memoryUse(of: node, workloads: workloadCount)
  }

  /// The same with the number of workloads.
  func memoryUse(of node: Int, workloads: Int) -> Double {
    nodes[node].runs
      ? min(1, memoryAskedFor(on: node, workloads: workloads)) : nodes[node].memoryUse
  }

  /// What a running node is asked for, as a share of its memory.
  func memoryAskedFor(on node: Int, workloads: Int) -> Double {
    let rated = plan.pces[plan.nodes[node].pce].layout.ratedWorkloads
    let share = Double(workloads) / Double(rated)
    return max(
      nodes[node].memoryUse, NodeLoad.memoryAtRest + share * NodeLoad.memoryOfRatedWorkloads)
  }

  /// What is left of the speed of a PCE's slowest node that runs: its others wait for it (AS-PCE-060).
  func slowestSpeed(of pce: Int) -> Double {
    var slowest = 1.0
    for node in plan.pces[pce].nodes where nodes[node].runs {
      slowest = min(slowest, nodes[node].speed)
    }
    return max(slowest, 0.01)
  }

  /// Tells settling when VENs that moved take a PCE over or under the limit of health.
  ///
  /// Counts of VENs are those of the look just taken (``observeTotals(_:)``).
  mutating func reviewLoad(_ context: Context) {
    for pce in pcesWithChangedLoad(at: context.now) {
      pces[pce].isOverloaded.toggle()
      isUnsettled = true
    }
  }

  /// PCEs that have gone over or under the limit of health.
  ///
  /// One function that changes nothing: one that does copies the whole model for each question.
  @inline(never)
  private func pcesWithChangedLoad(at now: Instant) -> [Int] {
    var changed: [Int] = []
    let workloads = workloadCount
    for pce in allPCEs {
      let core = coreLoad(of: pce, clients: vens.observedCounts[pce])
      let data = dataLoad(of: pce, at: now)
      var isOver = false
      for node in plan.pces[pce].nodes {
        isOver =
          isOver || processorUse(of: node, core: core, data: data) >= 0.95  // SC-HEALTH-004
          || memoryUse(of: node, workloads: workloads) >= 0.95
      }
      if isOver != pces[pce].isOverloaded { changed.append(pce) }
    }
    return changed
  }
}
