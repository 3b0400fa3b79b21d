import VendorTables

/// How the first device of a node is divided.
enum PartitionRules {
  /// Space that a planner wants left for the application on a core node's disk. [GB]
  ///
  /// Source: SC-DOC-010, whose own figure of 2 GB is what the minimum leaves.
  static let reserve = 10

  static func findings(_ pce: PlannedPCE, _ kind: String, _ node: NodeHardware) -> [Finding] {
    guard let first = node.devices.first else { return [] }
    let layout = StorageLayout.layout(of: pce.size)
    let root = layout.partitions.first { $0.mount == "(root)" }?.gigabytes ?? 0
    let logs = layout.partitions.first { $0.mount == "var/log" }?.gigabytes ?? 0
    let subject = "\(pce.subject)/\(kind)/disk1"
    return deviations(node.partitions, root: root, logs: logs, subject)
      + rootSpace(node.partitions, layout: root, subject)
      + balance(node, first, fixed: (root, logs), subject) + logSpace(node, layout: logs, subject)
  }

  /// Layouts are guidelines; another one needs the vendor's approval (SC-DISK-002).
  private static func deviations(
    _ plan: PartitionPlan, root: Int, logs: Int, _ subject: String
  ) -> [Finding] {
    [("root", plan.root, root), ("var/log", plan.logs, logs)].compactMap { name, planned, tabled in
      guard let planned, planned != tabled else { return nil }
      return Finding(
        "partition", subject, .warning,
        "\(name) has \(planned) GB, the guide's layout \(tabled): that needs the vendor's approval",
        facts: ["SC-DISK-002"])
    }
  }

  /// The root partition assumes that there are no core dumps (SC-DISK-006).
  private static func rootSpace(
    _ plan: PartitionPlan, layout: Int, _ subject: String
  ) -> [Finding] {
    guard plan.coreDumps > 0 else { return [] }
    return [
      .judging(
        "root-partition", subject,
        .floor(Double(plan.root ?? layout), of: Double(layout + plan.coreDumps), "GB"),
        otherwise: .warning, "the layout's root partition has no room for core dumps",
        facts: ["SC-DISK-006"])
    ]
  }

  /// What the partitions leave, with support reports taken off (SC-DISK-016, SC-DISK-008).
  private static func balance(
    _ node: NodeHardware, _ first: StorageDevice, fixed: (root: Int, logs: Int), _ subject: String
  ) -> [Finding] {
    let plan = node.partitions
    let left =
      first.gigabytes - (plan.root ?? fixed.root) - (plan.logs ?? fixed.logs) - plan.supportReports
    let gauge = Finding.Gauge.floor(Double(left), of: Double(reserve), "GB")
    let reports = plan.supportReports > 0 ? " and support reports" : ""
    return [
      Finding(
        "disk-balance", subject, left < 0 ? .breach : gauge.fits ? .note : .warning, gauge: gauge,
        "space left for the application after root, logs\(reports)",
        facts: ["SC-DISK-016", "SC-DOC-010"] + (plan.supportReports > 0 ? ["SC-DISK-008"] : []))
    ]
  }

  /// Logs at their maximum fit their partition (SC-DISK-007).
  private static func logSpace(
    _ node: NodeHardware, layout: Int, _ subject: String
  ) -> [Finding] {
    guard let maximum = node.logMaximum else { return [] }
    return [
      .judging(
        "log-partition", subject,
        .ceiling(Double(maximum), of: Double(node.partitions.logs ?? layout), "GB"),
        otherwise: .warning, "log files at their maximum against their partition",
        facts: ["SC-DISK-007"])
    ]
  }
}
