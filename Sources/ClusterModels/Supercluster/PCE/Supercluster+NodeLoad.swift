import ClusterModeling
import Units

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

  /// Share of a node's processors in use; 1 is all (SC-HEALTH-004).
  ///
  /// VENs are spread over the core nodes that run, so each has more when one is lost (SC-LB-001).
  func processorUse(of node: Int, at now: Instant) -> Double {
    let state = nodes[node]
    guard state.runs else { return state.processorUse }
    let pce = plan.nodes[node].pce
    var use = NodeLoad.idle
    if plan.nodes[node].isCore { use += coreLoad(of: pce) }
    if plan.nodes[node].holdsDatabase { use += dataLoad(of: pce, at: now) }
    return max(state.processorUse, min(1, use / max(state.speed, 0.01)))
  }

  private func coreLoad(of pce: Int) -> Double {
    guard pces[pce].runlevel.isFullOperation else { return 0 }
    let all = Double(plan.pces[pce].layout.coreNodeCount)
    let rated = Double(plan.pces[pce].layout.ratedVENs)
    let share = Double(clientCount(of: pce)) / rated * all / Double(max(1, coreNodesUp(pce)))
    return share * NodeLoad.ratedVENs
      + (policy.work[pce].running.isEmpty ? 0 : NodeLoad.work)
  }

  private func dataLoad(of pce: Int, at now: Instant) -> Double {
    let accepted = vens.population?.intake(of: pce, at: now).acceptedRate ?? 0
    let isDumping = pces[pce].work?.command == .dataDump
    return accepted / plan.pces[pce].layout.flowLimit * NodeLoad.flowLimit
      + (isDumping ? NodeLoad.work : 0)
  }

  /// Share of a node's memory in use: every PCE keeps the workloads of all (SC-HEALTH-005).
  ///
  /// Source: SC-CAP-018 for what the database of a size is rated for.
  func memoryUse(of node: Int) -> Double {
    nodes[node].runs ? min(1, memoryAskedFor(on: node)) : nodes[node].memoryUse
  }

  /// What a running node is asked for, as a share of its memory.
  func memoryAskedFor(on node: Int) -> Double {
    let layout = plan.pces[plan.nodes[node].pce].layout
    let share = Double(workloadCount) / Double(layout.ratedWorkloads)
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
  mutating func reviewLoad(_ context: Context) {
    for pce in allPCEs {
      let isOver = plan.pces[pce].nodes.contains {
        processorUse(of: $0, at: context.now) >= 0.95 || memoryUse(of: $0) >= 0.95  // SC-HEALTH-004
      }
      guard isOver != pces[pce].isOverloaded else { continue }
      pces[pce].isOverloaded = isOver
      isUnsettled = true
    }
  }
}
