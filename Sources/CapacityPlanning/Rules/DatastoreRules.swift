import VendorTables

/// What the traffic datastore of a PCE's data nodes is set to, and when it is full.
enum DatastoreRules {
  static func findings(_ pce: PlannedPCE, in plan: CapacityPlan) -> [Finding] {
    guard let node = pce.dataNode, pce.size.dataNodes > 0, node.devices.count > 1,
      let recommended = TrafficDatastore.recommended(for: pce.size)
    else { return [] }
    let subject = "\(pce.subject)/data"
    guard let settings = node.datastore else { return [unsaid(subject, recommended)] }
    return mandatory(settings, subject) + directory(settings, pce, subject)
      + cap(settings, node.devices[1].gigabytes, recommended, subject)
      + fraction(settings, recommended, subject)
      + TrafficFill(pce, node, settings, in: plan).findings
  }

  private static func unsaid(_ subject: String, _ recommended: TrafficDatastore) -> Finding {
    Finding(
      "datastore-settings", subject, .warning,
      "two devices need data_dir, max_disk_usage_gb (\(recommended.maximumDiskUsage)) and "
        + "partition_fraction (\(recommended.partitionFraction)); the plan does not say them",
      facts: ["SC-DISK-009", "SC-DISK-010"])
  }

  /// All three settings are needed with two devices (SC-DISK-010).
  private static func mandatory(_ settings: DatastoreSettings, _ subject: String) -> [Finding] {
    let missing = [
      settings.dataDirectory == nil ? "data_dir" : nil,
      settings.maximumDiskUsage == nil ? "max_disk_usage_gb" : nil,
      settings.partitionFraction == nil ? "partition_fraction" : nil,
    ].compactMap(\.self)
    guard !missing.isEmpty else { return [] }
    return [
      Finding(
        "datastore-settings", subject, .breach,
        "not set, though data nodes with two devices need it: \(missing.joined(separator: ", "))",
        facts: ["SC-DISK-010"])
    ]
  }

  /// Mount point and data_dir are the same, and one that the guide knows (SC-DISK-011).
  private static func directory(
    _ settings: DatastoreSettings, _ pce: PlannedPCE, _ subject: String
  ) -> [Finding] {
    guard let directory = settings.dataDirectory.map(StorageLayout.plain) else { return [] }
    if let mount = settings.mount.map(StorageLayout.plain), mount != directory {
      return [
        Finding(
          "datastore-directory", subject, .breach,
          "data_dir is \(directory) and the second device is mounted at \(mount): "
            + "traffic data fill the first device",
          facts: ["SC-DISK-011"])
      ]
    }
    guard !StorageLayout.trafficMounts.contains(directory) else { return [] }
    return [
      Finding(
        "datastore-directory", subject, .warning,
        "\(directory) is none of the guide's paths: a deviation needs the vendor's approval",
        facts: ["SC-DISK-002", "SC-DOC-011"])
    ]
  }

  /// The cap covers a part of the device only: 40 % in every row (SC-DISK-013, SC-DISK-014).
  private static func cap(
    _ settings: DatastoreSettings, _ device: Int, _ recommended: TrafficDatastore,
    _ subject: String
  ) -> [Finding] {
    guard let cap = settings.maximumDiskUsage else { return [] }
    let warns = Double(device) * HealthLimits.usePercent / 100
    if Double(cap) >= warns {
      return [
        Finding(
          "datastore-cap", subject, .breach,
          gauge: .ceiling(Double(cap), of: warns, "GB"),
          "the cap lets traffic data fill the device to 95 %, where the PCE is in warning",
          facts: ["SC-DISK-013", "SC-HEALTH-006"])
      ]
    }
    let share = Double(device) * TrafficDatastore.shareOfDevice
    let isTabled = Double(recommended.maximumDiskUsage) == share
    return [
      .judging(
        "datastore-cap", subject, .ceiling(Double(cap), of: share, "GB"), otherwise: .warning,
        isTabled
          ? "max_disk_usage_gb against the recommended figure"
          : "max_disk_usage_gb against 40 % of the device, which is extrapolated from the table",
        facts: ["SC-DISK-009", "SC-DISK-013", "SC-DISK-014"])
    ]
  }

  private static func fraction(
    _ settings: DatastoreSettings, _ recommended: TrafficDatastore, _ subject: String
  ) -> [Finding] {
    guard let fraction = settings.partitionFraction, fraction != recommended.partitionFraction
    else { return [] }
    return [
      Finding(
        "datastore-fraction", subject, .warning,
        "partition_fraction is \(fraction), recommended is \(recommended.partitionFraction)",
        facts: ["SC-DISK-009"])
    ]
  }
}
