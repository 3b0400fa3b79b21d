import VendorTables

/// What the tables ask of a PCE's disks.
enum StorageRules {
  static func findings(_ pce: PlannedPCE) -> [Finding] {
    HardwareRules.nodes(of: pce).flatMap { kind, node in
      let required = kind == "data" ? pce.row.dataDisk : pce.row.coreDisk
      return required.map { disks(pce, kind, node, $0) + layout(pce, kind, node) } ?? []
    }
  }

  private static func disks(
    _ pce: PlannedPCE, _ kind: String, _ node: NodeHardware, _ required: DiskRequirement
  ) -> [Finding] {
    let subject = "\(pce.subject)/\(kind)"
    var findings: [Finding] = []
    if node.devices.count < required.devices {
      findings.append(
        Finding(
          "devices", subject, .breach,
          gauge: .floor(Double(node.devices.count), of: Double(required.devices), "devices"),
          "every database has a device of its own", facts: ["SC-CAP-021", "SC-DOC-012"]))
    }
    for (number, device) in node.devices.prefix(required.devices).enumerated() {
      findings += judge(device, at: "\(subject)/disk\(number + 1)", pce, required)
    }
    return findings
  }

  private static func judge(
    _ device: StorageDevice, at subject: String, _ pce: PlannedPCE, _ required: DiskRequirement
  ) -> [Finding] {
    var findings = [
      Finding.judging(
        "disk-space", subject,
        .floor(Double(device.gigabytes), of: Double(required.gigabytes), "GB"),
        "space of the device", facts: [pce.tableFact])
    ]
    let writes = Finding.Gauge.floor(
      Double(device.writesPerSecond), of: Double(required.writesPerSecond), "writes/s")
    if device.blockKilobytes == 8 {
      findings.append(
        .judging(
          "disk-writes", subject, writes, "random writes of 8 KB",
          facts: [pce.tableFact, "SC-CAP-012"]))
    } else {
      findings.append(
        Finding(
          "disk-writes", subject, .warning,
          "measured with blocks of \(device.blockKilobytes) KB: not comparable with the table's 8 KB",
          facts: ["SC-CAP-012"]))
    }
    if device.kind == .hdd, required.writesPerSecond > SuperclusterLimits.spinningDiskWrites {
      findings.append(
        Finding(
          "spinning-disk", subject, .breach,
          gauge: .ceiling(
            Double(required.writesPerSecond), of: Double(SuperclusterLimits.spinningDiskWrites),
            "writes/s"),
          "beyond a local spinning disk: mixed-use SSD or SAN is needed", facts: ["SC-CAP-014"]))
    }
    if device.kind == .nfs {
      findings.append(
        Finding(
          "network-file-system", subject, .breach,
          "the PCE's directories may not stand on a network file system", facts: ["SC-DISK-017"]))
    }
    return findings
  }

  /// Space that a planner wants left for the application on a core node's disk. [GB]
  ///
  /// Source: SC-DOC-010, whose own figure of 2 GB is what the minimum leaves.
  static let reserve = 10

  /// What the guide's partitions leave, and whether the logs fit theirs (SC-DISK-016, SC-DISK-007).
  private static func layout(
    _ pce: PlannedPCE, _ kind: String, _ node: NodeHardware
  ) -> [Finding] {
    guard let first = node.devices.first else { return [] }
    let layout = StorageLayout.layout(of: pce.size)
    let subject = "\(pce.subject)/\(kind)/disk1"
    var findings = [
      Finding.judging(
        "disk-balance", subject,
        .floor(Double(layout.balance(ofDevice: first.gigabytes)), of: Double(reserve), "GB"),
        otherwise: .warning, "space left for the application after root and logs",
        facts: ["SC-DISK-016", "SC-DOC-010"])
    ]
    let logs = layout.partitions.first { $0.mount == "var/log" }?.gigabytes
    if let logs, let maximum = node.logMaximum {
      findings.append(
        .judging(
          "log-partition", subject, .ceiling(Double(maximum), of: Double(logs), "GB"),
          otherwise: .warning, "log files at their maximum against their partition",
          facts: ["SC-DISK-007"]))
    }
    return findings
  }
}
