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
    checkRootPartitions()
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

  /// The root partition is sized for temporary files in its tmp, core dumps of size zero and about
  /// 500 MB of software; what differs is added (SC-DISK-006).
  private mutating func checkRootPartitions() {
    for entry in configuration.section["pces"]?.entries ?? [] {
      guard let section = entry.value["root_partition"], let place = plan.pce(named: entry.key)
      else { continue }
      let more =
        (section["core_dump_gb"]?.number ?? 0) + (section["separate_tmp_gb"]?.number ?? 0)
        + max(0, (section["install_gb"]?.number ?? 0.5) - 0.5)
      guard more > 0 else { continue }
      let root = plan.pces[place].layout == .singleNode ? 8.0 : 16.0  // SC-DISK-003, SC-DISK-005
      storageWarning(
        section, "the root partition of \(entry.key) is to have \(root + more) GB, not \(root)",
        ["SC-DISK-006"])
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
