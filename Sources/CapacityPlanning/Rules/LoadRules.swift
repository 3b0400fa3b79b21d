import VendorTables

/// What VENs, workloads and flows ask of one PCE.
enum LoadRules {
  static func findings(_ pce: PlannedPCE, in plan: CapacityPlan) -> [Finding] {
    vens(pce, plan.readings) + overload(pce) + database(pce, in: plan)
      + flows(pce, plan.readings, plan.assumptions)
  }

  /// Flow summaries a second that count against the intake (SC-DOC-003). [1/s]
  static func countedFlows(_ pce: PlannedPCE, _ readings: PlanReadings) -> Double {
    FlowLimits.demand(
      vens: pce.connectedVENs, summaries: pce.summariesPerReport,
      share: readings.summaries == .unique ? pce.uniqueShare : 1)
  }

  /// Flow summaries a second that a PCE takes in (SC-FLOW-001, AS-ILL-005). [1/s]
  static func intake(of pce: PlannedPCE, _ assumptions: PlanAssumptions) -> Double {
    let tabled = Double(FlowLimits.limit(of: pce.size).summariesPerSecond)
    return pce.size == .full4x2 ? assumptions.intakeOf4x2 ?? tabled : tabled
  }

  /// VENs against the VEN column, under both readings (SC-CAP-006, SC-DOC-005).
  private static func vens(_ pce: PlannedPCE, _ readings: PlanReadings) -> [Finding] {
    let limit = SuperclusterLimits.pairableVENs(
      of: pce.size, isUndersized: HardwareRules.isUndersized(pce, readings.memory))
    let sum = pce.managedVENs + pce.unmanagedWorkloads
    let counted = readings.venColumn == .sum ? sum : pce.managedVENs
    let what = readings.venColumn == .sum ? "VENs and unmanaged workloads" : "managed VENs"
    var findings = [
      Finding.judging(
        "vens-of-pce", pce.subject, .ceiling(Double(counted), of: Double(limit), "VENs"),
        "\(what) against the limit of a \(pce.size.rawValue)",
        facts: ["SC-CAP-006", pce.tableFact, "SC-LIMIT-003"])
    ]
    if readings.venColumn == .vens, pce.managedVENs <= limit, sum > limit {
      findings.append(
        Finding(
          "vens-and-unmanaged", pce.subject, .warning,
          gauge: .ceiling(Double(sum), of: Double(limit), "VENs"),
          "fits only if the table's VENs leave unmanaged workloads out: footnote 1 says they do not",
          facts: ["SC-CAP-006", "SC-DOC-005"]))
    }
    return findings
  }

  /// VENs that came by failover do not count, yet they load the PCE (SC-LIMIT-007, SC-LIMIT-008):
  /// each PCE is to be sized for its own and those that may come (SC-HA-014).
  private static func overload(_ pce: PlannedPCE) -> [Finding] {
    guard pce.failedOverVENs > 0 else { return [] }
    let tabled = Double(pce.row.vens)
    return [
      Finding.judging(
        "vens-connected", pce.subject, .ceiling(Double(pce.connectedVENs), of: tabled, "VENs"),
        "with the VENs that failed over: the limit lets them in, the sizing does not cover them",
        facts: ["SC-HA-014", "SC-HA-010", "SC-LIMIT-007", "SC-LIMIT-008"])
    ]
  }

  /// Every database holds the workloads of all PCEs (SC-CAP-018, SC-DOC-015).
  private static func database(_ pce: PlannedPCE, in plan: CapacityPlan) -> [Finding] {
    [
      Finding.judging(
        "replicated-workloads", pce.subject,
        .ceiling(Double(plan.replicatedWorkloads), of: Double(pce.row.workloads), "workloads"),
        "workloads of the whole Supercluster against the database of this PCE",
        facts: ["SC-CAP-017", "SC-CAP-018", "SC-DOC-015"])
    ]
  }

  /// Flow summaries against the intake, under both readings (SC-FLOW-001, SC-DOC-003).
  private static func flows(
    _ pce: PlannedPCE, _ readings: PlanReadings, _ assumptions: PlanAssumptions
  ) -> [Finding] {
    let limit = intake(of: pce, assumptions)
    let counted = countedFlows(pce, readings)
    let all = FlowLimits.demand(
      vens: pce.connectedVENs, summaries: pce.summariesPerReport, share: 1)
    var findings = [
      Finding.judging(
        "flow-rate", pce.subject, .ceiling(counted, of: limit, "summaries/s"),
        "\(readings.summaries.rawValue) flow summaries of all VENs that report to it",
        facts: ["SC-FLOW-001", "SC-FLOW-002", "SC-CAP-013"])
    ]
    if readings.summaries == .unique, counted <= limit, all > limit {
      findings.append(
        Finding(
          "flow-rate-all", pce.subject, .warning,
          gauge: .ceiling(all, of: limit, "summaries/s"),
          "fits only if unique summaries alone count; the guide does not say",
          facts: ["SC-DOC-003"]))
    }
    if FlowLimits.needsTuning(pce.size), counted > smallerLimit(than: pce.size) {
      findings.append(
        Finding(
          "flow-tuning", pce.subject, .warning,
          "a rate beyond the next smaller size's may need tuning with the vendor's support",
          facts: ["SC-FLOW-004"]))
    }
    return findings
  }

  private static func smallerLimit(than size: PCESize) -> Double {
    let smaller = FlowLimits.rows.filter { $0.size < size }
    return Double(smaller.map(\.summariesPerSecond).max() ?? 0)
  }
}

extension PlannedPCE {
  /// What findings call it.
  var subject: String { "pce:\(name)" }
  /// The fact that holds its row.
  var tableFact: String { SizingTable.table(for: hardware).source }
}
