/// What the guide recommends for the traffic datastore of a data node with two devices.
///
/// With two devices the parameters must be set (SC-DISK-010). The cap covers a part of the disk
/// only, and is never the need (SC-DISK-013).
public struct TrafficDatastore: Sendable, Equatable {
  /// `traffic_datastore.max_disk_usage_gb`: where the datastore stops growing. [GB] (SC-DISK-009)
  public let maximumDiskUsage: Int
  /// `traffic_datastore.partition_fraction` (SC-DISK-009).
  public let partitionFraction: Double

  /// The parameters of a size; none for a single node, which has one device (SC-DISK-009).
  public static func recommended(for size: PCESize) -> TrafficDatastore? {
    switch size {
    case .singleNode: nil
    case .small2x2: TrafficDatastore(maximumDiskUsage: 100, partitionFraction: 0.5)
    case .full2x2, .full4x2: TrafficDatastore(maximumDiskUsage: 400, partitionFraction: 0.5)
    }
  }

  /// The cap as a share of the second device, the same in every row (SC-DISK-014).
  public static let shareOfDevice = 0.4

  /// Seconds until the datastore reaches its cap.
  ///
  /// - Parameters:
  ///   - summariesPerSecond: recorded by the PCE.
  ///   - bytesPerSummary: declared by the planner; the guide gives none (SC-DISK-015).
  public func secondsOfHistory(summariesPerSecond: Double, bytesPerSummary: Double) -> Double {
    Double(maximumDiskUsage) * 1e9 / (summariesPerSecond * bytesPerSummary)
  }
}
