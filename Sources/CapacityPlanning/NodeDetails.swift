/// The traffic datastore of a data node as its runtime file sets it.
public struct DatastoreSettings: Sendable, Equatable {
  /// Where the second device is mounted; nil when the plan does not say.
  public var mount: String?
  /// `traffic_datastore.data_dir`; nil when it is not set (SC-DISK-010).
  public var dataDirectory: String?
  /// `traffic_datastore.max_disk_usage_gb`; nil when it is not set. [GB] (SC-DISK-010)
  public var maximumDiskUsage: Int?
  /// `traffic_datastore.partition_fraction`; nil when it is not set (SC-DISK-010).
  public var partitionFraction: Double?

  /// Settings.
  public init(
    mount: String? = nil, dataDirectory: String? = nil, maximumDiskUsage: Int? = nil,
    partitionFraction: Double? = nil
  ) {
    self.mount = mount
    self.dataDirectory = dataDirectory
    self.maximumDiskUsage = maximumDiskUsage
    self.partitionFraction = partitionFraction
  }
}

/// How the first device of a node is divided, where it differs from the guide's layout.
public struct PartitionPlan: Sendable, Equatable {
  /// Space of the root partition. [GB]; nil for the layout's
  public var root: Int?
  /// Space of the log partition. [GB]; nil for the layout's
  public var logs: Int?
  /// Space that core dumps may take; the layout assumes none. [GB] (SC-DISK-006)
  public var coreDumps = 0
  /// Space that support reports take in the application's partition. [GB] (SC-DISK-008)
  public var supportReports = 0

  /// The guide's layout.
  public init() {}
}

/// How much of a node was in use when its PCE was asked (SC-HEALTH-018).
public struct NodeUse: Sendable, Equatable {
  /// The node.
  public var node: String
  /// Share of its processors in use.
  public var processors: Double?
  /// Share of its memory in use.
  public var memory: Double?
  /// Share of its disk in use.
  public var disk: Double?

  /// A node's use.
  public init(_ node: String, processors: Double?, memory: Double?, disk: Double?) {
    self.node = node
    self.processors = processors
    self.memory = memory
    self.disk = disk
  }
}
