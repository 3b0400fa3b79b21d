import CapacityPlanning
import ClusterModeling
import VendorTables

// The hardware of nodes.
/// A plan's nodes: their hardware, devices and settings.
extension PlanReading {
  static func node(_ value: ConfigurationValue) -> NodeHardware {
    let devices = (value["devices"]?.elements ?? []).map { device in
      StorageDevice(
        gigabytes: device["gb"]?.count ?? 0, writesPerSecond: device["iops"]?.count ?? 0,
        blockKilobytes: device["block_kb"]?.count ?? 8,
        kind: device["kind"]?.text.flatMap(StorageKind.init(rawValue:)) ?? .ssd)
    }
    var node = NodeHardware(
      cores: value["cores"]?.count ?? 0, memory: value["memory_gb"]?.count ?? 0, devices: devices)
    node.coresOfOthers = value["other_cores"]?.count ?? 0
    node.memoryOfOthers = value["other_memory_gb"]?.count ?? 0
    node.hasReservedCores = value["reserved_cores"]?.boolean ?? true
    node.hasReservedMemory = value["reserved_memory"]?.boolean ?? true
    node.logMaximum = value["log_maximum_gb"]?.count
    node.swap = value["swap_gb"]?.count ?? 0
    node.partitions.root = value["root_gb"]?.count
    node.partitions.logs = value["var_log_gb"]?.count
    node.partitions.coreDumps = value["core_dumps_gb"]?.count ?? 0
    node.partitions.supportReports = value["support_reports_gb"]?.count ?? 0
    node.datastore = value["datastore"].map {
      DatastoreSettings(
        mount: $0["mount"]?.text, dataDirectory: $0["data_dir"]?.text,
        maximumDiskUsage: $0["max_disk_usage_gb"]?.count,
        partitionFraction: $0["partition_fraction"]?.number)
    }
    return node
  }
}
