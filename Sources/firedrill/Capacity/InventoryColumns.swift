/// A column of a CSV inventory.
enum InventoryColumn: String, CaseIterable {
  case pce
  case node
  case kind
  case hardware
  case cores
  case memory = "memory_gb"
  case otherCores = "other_cores"
  case otherMemory = "other_memory_gb"
  case reservedCores = "reserved_cores"
  case reservedMemory = "reserved_memory"
  case swap = "swap_gb"
  case logMaximum = "log_maximum_gb"
  case disk1 = "disk1_gb"
  case disk1Writes = "disk1_iops"
  case disk1Kind = "disk1_kind"
  case disk1Block = "disk1_block_kb"
  case disk2 = "disk2_gb"
  case disk2Writes = "disk2_iops"
  case disk2Kind = "disk2_kind"
  case disk2Block = "disk2_block_kb"
  case mount
  case dataDirectory = "data_dir"
  case maximumDiskUsage = "max_disk_usage_gb"
  case partitionFraction = "partition_fraction"
  case vens
  case unmanaged = "unmanaged_workloads"

  /// Columns that every inventory has.
  static let required: [InventoryColumn] = [.pce, .node, .kind, .cores, .memory]
}
