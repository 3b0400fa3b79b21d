import VendorTables

/// How fast traffic data fill what they may take, at the planned rate.
///
/// The size of a summary is assumed (AS-ILL-009), so nothing here is a breach by itself but a device
/// that is filled to the threshold of a warning.
struct TrafficFill {
  private let settings: DatastoreSettings
  private let device: Int
  private let subject: String
  private let bytesPerDay: Double

  init(
    _ pce: PlannedPCE, _ node: NodeHardware, _ settings: DatastoreSettings, in plan: CapacityPlan
  ) {
    self.settings = settings
    let isApart =
      settings.mount == nil || settings.dataDirectory == nil
      || settings.mount.map(StorageLayout.plain) == settings.dataDirectory.map(StorageLayout.plain)
    // Traffic data that miss their device go to the application's partition (SC-DISK-011).
    device =
      isApart
      ? node.devices[1].gigabytes
      : max(0, StorageLayout.layout(of: pce.size).balance(ofDevice: node.devices[0].gigabytes))
    subject = "\(pce.subject)/data/disk\(isApart ? 2 : 1)"
    bytesPerDay =
      LoadRules.countedFlows(pce, plan.readings) * plan.assumptions.bytesPerSummary * 86_400
  }

  /// Days until so many gigabytes are taken; nil without traffic.
  private func days(until gigabytes: Double) -> Double? {
    bytesPerDay > 0 ? gigabytes * 1e9 / bytesPerDay : nil
  }

  var findings: [Finding] {
    guard let cap = settings.maximumDiskUsage, let history = days(until: Double(cap)) else {
      return []
    }
    let warns = Double(device) * HealthLimits.usePercent / 100
    let facts = ["SC-DISK-015", "SC-DISK-018", "AS-ILL-009"]
    if Double(cap) >= warns, let full = days(until: warns) {
      return [
        Finding(
          "traffic-full", subject, .breach,
          "traffic data reach 95 % of the device \(Self.words(full)) after the start",
          facts: facts + ["SC-HEALTH-006"])
      ]
    }
    return [
      Finding(
        "traffic-history", subject, .note,
        "\(Self.words(history)) of traffic at the planned rate fit under the cap; then the oldest "
          + "go",
        facts: facts)
    ]
  }

  /// Days with one decimal.
  private static func words(_ days: Double) -> String {
    let tenths = Int((min(days, 1e9) * 10).rounded())
    return tenths == 10 ? "1 day" : "\(tenths / 10).\(tenths % 10) days"
  }
}
