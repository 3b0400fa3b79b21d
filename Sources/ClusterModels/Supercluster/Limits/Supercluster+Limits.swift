import ClusterModeling
import Observations
import SimulationKernel
import Units

/// Limits as PCEs enforce them when something is paired, moved or created.
extension Supercluster {
  /// VENs that count against a PCE's limit: paired there or moved there, wherever they are now.
  ///
  /// Those that arrive by DNS do not count (SC-LIMIT-007, SC-DOC-062).
  func countedClients(of pce: Int) -> Int {
    guard let population = vens.population else { return 0 }
    var count = reassignments.shift[pce]
    for group in plan.groups.indices where plan.groups[group].home == pce {
      count += population.count(.member, group: group)
    }
    return count
  }

  /// Room below the limit that a PCE enforces (SC-LIMIT-004, SC-REMOVE-004).
  func freeAgents(of pce: Int) -> Int { max(0, limits.agents[pce] - countedClients(of: pce)) }

  /// All workloads: VENs and unmanaged ones.
  var workloadCount: Int { (vens.population?.count(.member) ?? 0) + limits.unmanaged }

  /// Why a PCE pairs nobody any more; nil while there is room.
  mutating func refusalAtLimit(of pce: Int, _ context: Context) -> Refusal? {
    if limits.agents[pce] != limits.set[pce] { limits.outdatedDecisions += 1 }
    guard freeAgents(of: pce) == 0 else {
      warnAtSoftLimit(of: pce, context)
      return nil
    }
    limits.refused += 1
    let value = limits.agents[pce]
    return Refusal(
      "object limits exceeded: active_agents_per_pce is \(value) on \(plan.pces[pce].name)",
      sources: limits.isUndersized[pce] || value == ObjectLimits.reduced
        ? ["SC-LIMIT-012", "SC-LIMIT-011"] : ["SC-LIMIT-004", "SC-LIMIT-001"])
  }

  /// A soft limit warns once (SC-LIMIT-001, AS-MBR-009).
  private mutating func warnAtSoftLimit(of pce: Int, _ context: Context) {
    let share = context.ledger.value(DeploymentParameters.softLimit)
    let soft = Int(saturating: (Double(limits.agents[pce]) * share).rounded())
    guard !limits.isWarned[pce], countedClients(of: pce) >= soft else { return }
    limits.isWarned[pce] = true
    note(
      .system, plan.pces[pce].entity,
      "passes the soft limit of \(soft) VENs of \(limits.agents[pce])", context,
      sources: ["SC-LIMIT-001", "AS-MBR-009"])
  }

  /// `obj-limits-set`: the leader sets a PCE's limit, others learn it later (SC-LIMIT-009).
  mutating func setLimit(_ order: Order, _ context: Context) -> CommandResponse {
    guard believesLeading(order.pce), acceptsAPI(order.pce) else {
      return .refused(Refusal("limits are set on the leader", sources: ["SC-LIMIT-009"]))
    }
    guard let subject = pce(in: order.request, "pce"),
      case .number(let number)? = order.request.argument("value"), number >= 1
    else { return .refused(Refusal("name the PCE and a value", sources: ["SC-LIMIT-009"])) }
    let value = min(Int(saturating: number), Int(UInt32.max))
    if limits.isUndersized[subject], value > ObjectLimits.reduced {
      return .refused(
        Refusal(
          "\(plan.pces[subject].name) lacks cores or memory; add them first",
          sources: ["SC-LIMIT-013"]))
    }
    limits.set[subject] = value
    if subject == order.pce {
      limits.agents[subject] = value
    } else {
      limits.changes += 1
      let span = context.ledger.duration(
        DeploymentParameters.limitArrival, for: plan.pces[subject].entity, limits.changes - 1)
      context.schedule(.deployment(.limitArrives(pce: UInt8(subject), UInt32(value))), after: span)
    }
    note(
      .system, plan.pces[order.pce].entity,
      "sets active_agents_per_pce of \(plan.pces[subject].name) to \(value)", context,
      sources: ["SC-LIMIT-003", "SC-LIMIT-009"])
    return .done
  }

  /// A changed limit has reached its PCE; a PCE that is away gets it when it is back.
  mutating func limitArrives(_ pce: Int, _ value: Int, _ context: Context) {
    guard limits.set[pce] == value else { return }
    guard replicationRuns(pce) else {
      return context.schedule(
        .deployment(.limitArrives(pce: UInt8(pce), UInt32(value))), after: .minutes(1))
    }
    limits.agents[pce] = value
    limits.isWarned[pce] = false
    isUnsettled = true
    note(
      .system, plan.pces[pce].entity, "enforces the limit of \(value) VENs from now on", context,
      sources: ["SC-LIMIT-009", "SC-LIMIT-010"])
  }

  /// `obj-limits-list`: object, used, soft and hard limit (SC-LIMIT-015).
  mutating func listLimits(_ order: Order, _ context: Context) -> CommandResponse {
    let pce = order.pce
    let hard = limits.agents[pce]
    let soft = Int(
      saturating: (Double(hard) * context.ledger.value(DeploymentParameters.softLimit)).rounded())
    note(
      .command, plan.pces[pce].entity,
      "lists active_agents_per_pce \(countedClients(of: pce)) of \(soft) soft, \(hard) hard, "
        + "\(clientCount(of: pce)) connected; workloads \(workloadCount) of \(limits.workloads) in "
        + "the whole Supercluster", context, sources: ["SC-LIMIT-015", "SC-LIMIT-007"])
    return .done
  }

  /// `add-hardware`: enough cores and memory; the cut limit stays until it is set (SC-LIMIT-013).
  mutating func addHardware(_ order: Order, _ context: Context) -> CommandResponse {
    limits.isUndersized[order.pce] = false
    note(
      .system, plan.pces[order.pce].entity,
      "has the recommended cores and memory; its limit stays at \(limits.agents[order.pce])",
      context, sources: ["SC-LIMIT-013"])
    return .done
  }

  /// `create-unmanaged-workloads`: on the leader, within the Supercluster's limit (SC-LIMIT-002).
  mutating func createUnmanaged(_ order: Order, _ context: Context) -> CommandResponse {
    guard believesLeading(order.pce), acceptsAPI(order.pce) else {
      return .refused(
        Refusal("unmanaged workloads are created on the leader", sources: ["SC-ROLE-009"]))
    }
    guard case .number(let number)? = order.request.argument("count"), number >= 1 else {
      return .refused(Refusal("how many?", sources: ["SC-ROLE-009"]))
    }
    guard workloadCount + Int(saturating: number) <= limits.workloads else {
      limits.refused += 1
      return .refused(
        Refusal(
          "object limits exceeded: workloads are \(workloadCount) of \(limits.workloads)",
          sources: ["SC-LIMIT-002", "SC-LIMIT-001"]))
    }
    limits.unmanaged += Int(saturating: number)
    return .done
  }

  /// Counts a pairing that nobody held against the Supercluster's limits (SC-LIMIT-005).
  mutating func countPairing() {
    if writableLeaders.isEmpty { limits.withoutLeader += 1 }
  }

  /// A leader is back: what exceeds the Supercluster's limit is found now (SC-LIMIT-005).
  mutating func reviewExcess(_ context: Context) {
    guard limits.withoutLeader > 0, let leader = writableLeaders.first else { return }
    let excess = max(0, workloadCount - limits.workloads)
    note(
      excess > 0 ? .hazard : .system, plan.pces[leader].entity,
      "finds \(limits.withoutLeader) workloads paired without a leader, \(excess) above the limit",
      context, sources: ["SC-LIMIT-005"])
    limits.withoutLeader = 0
  }
}
