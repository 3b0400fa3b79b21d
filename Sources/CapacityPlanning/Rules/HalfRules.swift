import VendorTables

/// What a PCE does when one of its two halves is down.
enum HalfRules {
  static func findings(_ plan: CapacityPlan) -> [Finding] {
    plan.pces.flatMap { pce -> [Finding] in
      guard let lost = pce.lostHalf, !pce.isLost else { return [] }
      return quorum(pce, lost) + capacity(pce, plan.readings, plan.assumptions)
    }
  }

  /// Core nodes and data0 vote; without a majority nothing runs until somebody acts.
  ///
  /// Source: SC-HA-005; AS-PCE-001, AS-PCE-002.
  private static func quorum(_ pce: PlannedPCE, _ lost: PlannedPCE.Half) -> [Finding] {
    let voters = pce.size.coreNodes + 1
    let left = pce.size.coreNodes / 2 + (lost == .withData1 ? 1 : 0)
    let needed = voters / 2 + 1
    let goesOn = left >= needed
    return [
      Finding(
        "half-quorum", pce.subject, goesOn ? .note : .warning,
        gauge: .floor(Double(left), of: Double(needed), "voters"),
        goesOn
          ? "the half with data0 goes on by itself"
          : "the half without data0 stands still until somebody promotes it",
        facts: ["SC-HA-005", "AS-PCE-001", "AS-PCE-002"])
    ]
  }

  /// Half the core nodes do the work of all (AS-PCE-017).
  private static func capacity(
    _ pce: PlannedPCE, _ readings: PlanReadings, _ assumptions: PlanAssumptions
  ) -> [Finding] {
    let share = assumptions.capacityOfHalf
    let figures: [(String, Double, Double, String)] = [
      ("half-vens", Double(pce.connectedVENs), Double(pce.row.vens), "VENs"),
      (
        "half-flow-rate", LoadRules.countedFlows(pce, readings),
        LoadRules.intake(of: pce, assumptions), "summaries/s"
      ),
    ]
    return figures.map { rule, figure, limit, unit in
      .judging(
        rule, pce.subject, .ceiling(figure, of: limit * share, unit), otherwise: .warning,
        "against the share of its rating that one half is assumed to keep",
        facts: ["AS-PCE-017", "SC-HA-003"])
    }
  }
}
