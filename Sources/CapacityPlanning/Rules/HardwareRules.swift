import VendorTables

/// What the capacity table asks of a PCE's processors and memory.
enum HardwareRules {
  static func findings(_ pce: PlannedPCE, _ readings: PlanReadings) -> [Finding] {
    nodes(of: pce).flatMap { kind, node in
      cores(pce, kind, node) + memory(pce, kind, node) + reservation(pce, kind, node)
        + swap(pce, kind, node)
    } + surplus(pce, readings.memory) + pce.measured.flatMap { use(of: $0, pce) }
  }

  /// The kinds of node whose hardware the plan names.
  static func nodes(of pce: PlannedPCE) -> [(kind: String, node: NodeHardware)] {
    [("core", pce.coreNode), ("data", pce.size.dataNodes > 0 ? pce.dataNode : nil)]
      .compactMap { kind, node in node.map { (kind, $0) } }
  }

  /// Whether a node has fewer cores, or less memory, than the PCE needs to keep its limit.
  ///
  /// The smaller of two memory figures is enough to run; whether it is enough here is open
  /// (SC-DOC-007), so it is warned of and not counted unless the plan reads it so.
  static func isUndersized(_ pce: PlannedPCE, _ reading: PlanReadings.Memory) -> Bool {
    let row = pce.row
    let least = reading == .minimum ? row.minimumMemory : nil
    return nodes(of: pce).contains { _, node in
      node.freeCores < row.coresPerNode || node.freeMemory < (least ?? row.recommendedMemory)
    }
  }

  private static func cores(_ pce: PlannedPCE, _ kind: String, _ node: NodeHardware) -> [Finding] {
    let unit = pce.hardware == .physical ? "cores" : "vCPU"
    return [
      Finding.judging(
        "cores", "\(pce.subject)/\(kind)",
        .floor(Double(node.freeCores), of: Double(pce.row.coresPerNode), unit),
        pce.hardware == .physical
          ? "physical cores of each \(kind) node; hyper-threading does not count"
          : "virtual CPUs of each \(kind) node",
        facts: [pce.tableFact, "SC-CAP-004", "SC-CAP-007"])
    ]
  }

  private static func memory(_ pce: PlannedPCE, _ kind: String, _ node: NodeHardware) -> [Finding] {
    let row = pce.row
    let subject = "\(pce.subject)/\(kind)"
    let gauge = Finding.Gauge.floor(
      Double(node.freeMemory), of: Double(row.recommendedMemory), "GB")
    if let minimum = row.minimumMemory, !gauge.fits, node.freeMemory >= minimum {
      return [
        Finding(
          "memory", subject, .warning, gauge: gauge,
          "enough by the minimum of \(minimum) GB, less than recommended: "
            + "the limit may be cut to \(SuperclusterLimits.reducedVENs) VENs",
          facts: [pce.tableFact, "SC-CAP-015", "SC-DOC-007"])
      ]
    }
    return [
      Finding.judging(
        "memory", subject, gauge, "memory of each \(kind) node",
        facts: [pce.tableFact, "SC-CAP-004"])
    ]
  }

  /// Virtual nodes are fully reserved (SC-CAP-008, SC-CAP-009).
  private static func reservation(
    _ pce: PlannedPCE, _ kind: String, _ node: NodeHardware
  ) -> [Finding] {
    guard pce.hardware == .virtual else { return [] }
    let subject = "\(pce.subject)/\(kind)"
    var findings: [Finding] = []
    if !node.hasReservedCores {
      findings.append(
        Finding(
          "reserved-cores", subject, .breach, "virtual CPUs must be reserved, without overcommit",
          facts: ["SC-CAP-008"]))
    }
    if !node.hasReservedMemory {
      findings.append(
        Finding(
          "reserved-memory", subject, .breach, "memory must be reserved, without overcommit",
          facts: ["SC-CAP-009"]))
    }
    return findings
  }

  /// Swap is allowed and not needed; beside too little memory it hides what lacks (SC-CAP-016).
  private static func swap(_ pce: PlannedPCE, _ kind: String, _ node: NodeHardware) -> [Finding] {
    guard node.swap > 0 else { return [] }
    let isShort = node.freeMemory < pce.row.recommendedMemory
    return [
      Finding(
        "swap", "\(pce.subject)/\(kind)", isShort ? .warning : .note,
        isShort
          ? "swap makes up for no memory: nothing is said of it below the recommended figure"
          : "swap is allowed and not needed with the recommended memory",
        facts: ["SC-CAP-016"])
    ]
  }

  /// A node's use as its health page gave it against the thresholds (SC-HEALTH-004 to -006).
  private static func use(of node: NodeUse, _ pce: PlannedPCE) -> [Finding] {
    let figures = [
      ("cpu-use", node.processors, "SC-HEALTH-004"),
      ("memory-use", node.memory, "SC-HEALTH-005"), ("disk-use", node.disk, "SC-HEALTH-006"),
    ]
    return figures.compactMap { rule, share, fact in
      guard let share else { return nil }
      // 95 % exactly is a warning already, so what is left below it has to be more than nothing.
      let gauge = Finding.Gauge.ceiling(share * 100, of: HealthLimits.usePercent, "%")
      return Finding(
        rule, "\(pce.subject)/\(node.node)", gauge.headroom > 0 ? .note : .warning, gauge: gauge,
        "in use when its health was asked for; from 95 % on the PCE is in warning",
        facts: [fact, "SC-HEALTH-018"])
    }
  }

  /// An undersized PCE cuts its own limit (SC-LIMIT-011, SC-LIMIT-014).
  private static func surplus(_ pce: PlannedPCE, _ reading: PlanReadings.Memory) -> [Finding] {
    guard isUndersized(pce, reading), SuperclusterLimits.sizesThatReduce.contains(pce.size) else {
      return []
    }
    let above = max(0, pce.managedVENs - SuperclusterLimits.reducedVENs)
    let fate = above == 0 ? "" : "; what happens to the \(above) VENs beyond it is not described"
    return [
      Finding(
        "reduced-limit", pce.subject, .warning,
        "cuts its limit to \(SuperclusterLimits.reducedVENs) VENs at the next installation or "
          + "upgrade, until hardware is added and the limit raised by hand" + fate,
        facts: ["SC-LIMIT-011", "SC-LIMIT-013", "SC-LIMIT-014"])
    ]
  }
}
