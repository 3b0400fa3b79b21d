import ClusterModeling
import Units
import VendorTables

// `sizing(pce:x).…`: what the vendor's tables let a PCE carry, and the room that is left.
extension Supercluster {
  /// Fields of a PCE on its size; `sizing` is the PCE itself, so that they read as one thought.
  static let sizingFields: [Field] = [
    Field(
      "sizing", .entity("pce"), "The PCE itself: `sizing(pce:x).flow_headroom`.", ["SC-CAP-001"]
    ) { model, pce, _, _ in model.reading(pce: pce) },
    Field("max_vens", .count, "VENs for which its layout is rated.", ["SC-CAP-001"]) {
      model, pce, _, _ in .count(model.plan.pces[pce].layout.ratedVENs)
    },
    Field(
      "vens_headroom", .count,
      "Rated VENs less those that report to it, failed-over ones included; below 0 it is overloaded.",
      ["SC-CAP-001", "SC-LIMIT-008", "SC-HA-010"], changedByClients: .counts(under: .member)
    ) { model, pce, _, _ in
      .count(model.plan.pces[pce].layout.ratedVENs - model.clientCount(of: pce))
    },
    Field(
      "max_flow_rate", .perSecond, "Flow summaries that its layout takes in.", ["SC-FLOW-001"]
    ) { model, pce, _, _ in .number(model.plan.pces[pce].layout.flowLimit) },
    Field(
      "flow_headroom", .perSecond, "Its intake less the flow summaries that reach it.",
      ["SC-FLOW-001", "SC-FLOW-002"]
    ) { model, pce, now, _ in .number(model.flowHeadroom(of: pce, at: now)) },
    Field(
      "max_workloads", .count, "Workloads for which its database is rated.", ["SC-CAP-001"]
    ) { model, pce, _, _ in .count(model.plan.pces[pce].layout.ratedWorkloads) },
    Field(
      "workload_headroom", .count, "That less the workloads of the whole Supercluster.",
      ["SC-CAP-018", "SC-DOC-015"]
    ) { model, pce, now, _ in
      _ = model.population(at: now)
      return .count(model.plan.pces[pce].layout.ratedWorkloads - model.workloadCount)
    },
    Field(
      "overloaded", .boolean, "Whether VENs or flow summaries are more than its size carries.",
      ["SC-LIMIT-008", "SC-HA-010"]
    ) { model, pce, now, _ in
      let vens = model.clientCount(of: pce) > model.plan.pces[pce].layout.ratedVENs
      return .boolean(vens || model.flowHeadroom(of: pce, at: now) < 0)
    },
  ]

  /// Flow summaries a second that a PCE could take in beside those that reach it. [1/s]
  private func flowHeadroom(of pce: Int, at now: Instant) -> Double {
    let offered = intake(of: pce, at: now)?.offeredRate ?? 0
    return plan.pces[pce].layout.flowLimit - offered
  }
}
