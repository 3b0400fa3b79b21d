/// All findings of all rules about a plan.
public struct Assessment: Sendable {
  /// The findings, heaviest first, then in the order of rules and PCEs.
  public let findings: [Finding]

  /// Puts every rule to a plan.
  public init(of plan: CapacityPlan) {
    var all = FleetRules.findings(plan)
    for pce in plan.pces where !pce.isLost {
      all += LoadRules.findings(pce, in: plan)
      all += HardwareRules.findings(pce, plan.readings)
      all += StorageRules.findings(pce) + DatastoreRules.findings(pce, in: plan)
    }
    findings = Finding.Severity.allCases.reversed().flatMap { severity in
      all.filter { $0.severity == severity }
    }
  }

  /// Findings that do not fit.
  public var breaches: [Finding] { findings.filter { $0.severity == .breach } }
  /// Findings that need somebody's decision.
  public var warnings: [Finding] { findings.filter { $0.severity == .warning } }
  /// Whether the plan fits.
  public var fits: Bool { breaches.isEmpty }
  /// The finding about a figure with the least room, as a share of its limit.
  ///
  /// A note about a figure that need not fit says nothing of room, nor does a need that is met.
  public var tightest: Finding? {
    findings.filter { finding in
      guard let gauge = finding.gauge else { return false }
      return finding.severity != .note || (gauge.fits && !gauge.isFloor)
    }
    .min { ($0.gauge?.share ?? 0) < ($1.gauge?.share ?? 0) }
  }
}
