import VendorTables

/// Every ordered pair of a lost PCE and one that would take all its VENs (SC-HA-014).
public struct TakeoverTable: Sendable {
  /// One PCE takes all VENs of another.
  public struct Pair: Sendable {
    /// The PCE that is lost.
    public let lost: String
    /// The PCE that takes its VENs.
    public let receiver: String
    /// The receiver's own and incoming VENs against the VENs of its row.
    public let vens: Finding.Gauge
    /// Their flow summaries against its intake.
    public let flows: Finding.Gauge
    /// Whether both fit.
    public var fits: Bool { vens.fits && flows.fits }
  }

  /// The pairs by the lost PCE, then by the receiver, in the plan's order.
  public let pairs: [Pair]

  /// All pairs of a plan.
  public init(of plan: CapacityPlan) {
    pairs = plan.pces.flatMap { lost in
      plan.pces.filter { $0.name != lost.name }.map { pair(lost, $0, in: plan) }
    }

    func pair(_ lost: PlannedPCE, _ receiver: PlannedPCE, in plan: CapacityPlan) -> Pair {
      var loaded = receiver
      loaded.failedOverVENs += lost.connectedVENs
      return Pair(
        lost: lost.name, receiver: receiver.name,
        vens: .ceiling(Double(loaded.connectedVENs), of: Double(receiver.row.vens), "VENs"),
        flows: .ceiling(
          LoadRules.countedFlows(loaded, plan.readings),
          of: LoadRules.intake(of: receiver, plan.assumptions), "summaries/s"))
    }
  }
}
