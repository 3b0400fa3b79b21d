import ClusterModeling

/// The device of traffic data of each PCE (SC-DISK-009 to SC-DISK-011).
extension PlanReader {
  /// Where the guide mounts the second device: one path for the small 2x2, one for the others.
  ///
  /// Source: SC-DOC-011.
  private static let mounts = [
    "var/lib/illumio-pce/data/Explorer", "var/lib/illumio-pce/data/traffic",
  ]

  mutating func readStorage() {
    for entry in configuration.section["pces"]?.entries ?? [] {
      guard let place = plan.pce(named: entry.key), let section = entry.value["traffic_device"]
      else { continue }
      let usual = plan.pces[place].layout.usualTrafficDevice
      for key in ["data_dir", "max_disk_usage_gb", "partition_fraction"] where section[key] == nil {
        report(
          section.location, "two devices need traffic_datastore \(key)", nil,
          ["SC-DISK-010", "SC-DISK-009"])
      }
      let mount = section["mount"]?.text ?? Self.mounts[1]
      let folder = section["data_dir"]?.text ?? mount
      var device = usual
      device.size = section["size_gb"]?.count.map { Double($0) * 1e9 } ?? usual.size
      device.limit = section["max_disk_usage_gb"]?.count.map { Double($0) * 1e9 } ?? usual.limit
      device.isMismatched = mount != folder
      plan.pces[place].trafficDevice = device
      checkDevice(section, device, mount, folder)
    }
  }

  private mutating func checkDevice(
    _ section: ConfigurationValue, _ device: TrafficDevice, _ mount: String, _ folder: String
  ) {
    if device.isMismatched {
      storageWarning(
        section,
        "the device is mounted at \(mount) and data_dir is \(folder): traffic data fills "
          + "the first device", ["SC-DISK-011", "SC-DOC-011"])
    } else if !Self.mounts.contains(mount) {
      storageWarning(
        section, "\(mount) is not in the guide's layouts: needs vendor approval", ["SC-DISK-002"])
    }
    if device.limit >= device.size {
      storageWarning(
        section, "max_disk_usage_gb is a part of the device only, here it is all of it",
        ["SC-DISK-013"])
    }
  }

  private mutating func storageWarning(
    _ section: ConfigurationValue, _ message: String, _ sources: [String]
  ) {
    problems.append(Problem(.warning, at: section.location, message, sources: sources))
  }
}
