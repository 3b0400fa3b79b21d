import VendorTables

/// What the Supercluster as a whole has to keep to.
enum FleetRules {
  static func findings(_ plan: CapacityPlan) -> [Finding] {
    number(plan) + rating(plan) + standing(plan).flatMap { singleNode($0) + halves($0) }
      + HalfRules.findings(plan) + FirewallRules.findings(plan)
  }

  private static func standing(_ plan: CapacityPlan) -> [PlannedPCE] {
    plan.pces.filter { !$0.isLost }
  }

  /// Two to eight PCEs (SC-TOPO-002).
  private static func number(_ plan: CapacityPlan) -> [Finding] {
    let count = plan.pces.count
    guard !SuperclusterLimits.pces.contains(count) else { return [] }
    let limit = count < 2 ? SuperclusterLimits.pces.lowerBound : SuperclusterLimits.pces.upperBound
    let gauge: Finding.Gauge =
      count < 2
      ? .floor(Double(count), of: Double(limit), "PCEs")
      : .ceiling(Double(count), of: Double(limit), "PCEs")
    return [
      Finding(
        "number-of-pces", "supercluster", .breach, gauge: gauge,
        "a Supercluster has two to eight PCEs, the leader counted", facts: ["SC-TOPO-002"])
    ]
  }

  /// The sum of the VEN columns is more than a database is rated for (SC-DOC-015).
  private static func rating(_ plan: CapacityPlan) -> [Finding] {
    let sum = plan.pces.reduce(0) { $0 + $1.row.vens }
    guard let least = plan.pces.map(\.row.workloads).min(), sum > least else { return [] }
    return [
      Finding(
        "vens-by-table", "supercluster", .note,
        gauge: .ceiling(Double(sum), of: Double(least), "workloads"),
        "the PCEs' VEN limits add up to more than the smallest database holds: \(least) bounds all",
        facts: ["SC-DOC-015", "SC-CAP-018"])
    ]
  }

  private static func singleNode(_ pce: PlannedPCE) -> [Finding] {
    guard pce.size == .singleNode else { return [] }
    return [
      Finding(
        "single-node", pce.subject, .warning,
        "a single node has no data0 and data1, on which procedures of a Supercluster rest",
        facts: ["SC-DOC-014", "SC-TOPO-003"])
    ]
  }

  /// Halves of a PCE stand at most 10 ms apart (SC-HA-004).
  private static func halves(_ pce: PlannedPCE) -> [Finding] {
    guard let latency = pce.halvesLatency else { return [] }
    return [
      Finding.judging(
        "halves-latency", pce.subject, .ceiling(latency, of: HealthLimits.halvesLatency, "ms"),
        otherwise: .warning,
        "latency between its halves: above it, Illumination and Explorer are not assured",
        facts: ["SC-HA-004"])
    ]
  }
}
