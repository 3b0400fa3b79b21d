/// Limits of a Supercluster and of its PCEs.
public enum SuperclusterLimits {
  /// PCEs of a Supercluster, counting the leader (SC-TOPO-002).
  public static let pces = 2...8
  /// VENs of a PCE that found itself with too few cores or too little memory (SC-LIMIT-011).
  public static let reducedVENs = 2500
  /// The sizes that cut their limit (SC-LIMIT-011, SC-CAP-003 footnote 6).
  public static let sizesThatReduce: [PCESize] = [.full2x2, .full4x2]
  /// How long a changed limit may take to reach the members. [s] (SC-LIMIT-009)
  public static let propagationSeconds = 1800
  /// The highest random writes a second of a local spinning disk. (SC-CAP-014)
  public static let spinningDiskWrites = 150
  /// Devices of each data node in every row but the single node's (SC-CAP-021).
  public static let devicesOfDataNode = 2

  /// The name of the limit of VENs of one PCE (SC-LIMIT-003).
  public static let ofVENs = "active_agents_per_pce"

  /// VENs that a PCE accepts for pairing with such nodes.
  ///
  /// - Parameters:
  ///   - size: of the PCE.
  ///   - isUndersized: whether a node has fewer cores or less memory than required.
  ///
  /// Source: SC-LIMIT-011, SC-DOC-006.
  public static func pairableVENs(of size: PCESize, isUndersized: Bool) -> Int {
    let tabled = SizingTable.physical[size].vens
    return isUndersized && sizesThatReduce.contains(size) ? reducedVENs : tabled
  }
}

/// Thresholds of a PCE's health.
public enum HealthLimits {
  /// Use of processors, memory or disk of any node from which on the PCE is in warning. [%]
  ///
  /// Source: SC-HEALTH-004, SC-HEALTH-005, SC-HEALTH-006.
  public static let usePercent = 95.0
  /// The longest latency between two halves of a PCE. [ms] (SC-HA-004)
  public static let halvesLatency = 10.0
}

/// Space for write-ahead log that an active PCE keeps for its standby.
public enum WALSpace {
  /// Space of one segment. [MB] (SP-WAL-002)
  public static let megabytesPerSegment = 16
  /// The guide's example of `wal_keep_segments` (SP-WAL-003).
  public static let exampleSegments = 5120

  /// Disk for so many segments. [MB] (SP-WAL-005)
  public static func megabytes(segments: Int) -> Int { segments * megabytesPerSegment }

  /// The longest break in replication that needs no new full copy. [s] (SP-WAL-006)
  public static func windowSeconds(segments: Int, megabytesPerSecond: Double) -> Double {
    Double(megabytes(segments: segments)) / megabytesPerSecond
  }
}

/// Limits of the other systems.
public enum OtherLimits {
  /// Machines of an AsyncOS cluster beyond which its communication may fail (PC-ARCH-007).
  public static let asyncOSMachines = 20
  /// Connections to one destination that an AsyncOS machine opens unless set (PC-ARCH-015).
  public static let asyncOSDestinationLimit = 50
  /// Ports between two Ivanti Cores, both ways (CH-TOPO-003).
  public static let ivantiCorePorts = [8443, 443, 22]
}
