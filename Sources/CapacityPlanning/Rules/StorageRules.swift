import VendorTables

/// What the tables ask of a PCE's disks.
enum StorageRules {
  static func findings(_ pce: PlannedPCE) -> [Finding] {
    HardwareRules.nodes(of: pce).flatMap { kind, node in
      let required = kind == "data" ? pce.row.dataDisk : pce.row.coreDisk
      return required.map { disks(pce, kind, node, $0) + PartitionRules.findings(pce, kind, node) }
        ?? []
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
}
