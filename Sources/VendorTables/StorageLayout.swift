/// A partition of a node's disks in the guide's layout.
public struct Partition: Sendable, Equatable {
  /// The device, counted from 1.
  public let device: Int
  /// The partition's letter, or `single`.
  public let name: String
  /// Where it is mounted, without the leading slash; `(root)` for the root.
  public let mount: String
  /// Its space; nil for what is left of the device. [GB]
  public let gigabytes: Int?
  /// Whether core nodes have it too, or data nodes only.
  public let isOnCoreNodes: Bool
}

/// How the guide divides the disks of a node.
///
/// A guideline from the vendor's tests: to deviate needs the vendor's approval (SC-DISK-002).
public struct StorageLayout: Sendable, Equatable {
  /// The size of the PCE.
  public let size: PCESize
  /// Its partitions.
  public let partitions: [Partition]
  /// The fact that holds the figures.
  public let source: String

  /// Space of the first device that is taken before the application's own. [GB] (SC-DISK-016)
  public var fixedGigabytes: Int {
    partitions.filter { $0.device == 1 }.reduce(0) { $0 + ($1.gigabytes ?? 0) }
  }

  /// Space left for the application on a first device of so many GB. [GB] (SC-DISK-016)
  public func balance(ofDevice gigabytes: Int) -> Int { gigabytes - fixedGigabytes }

  /// Where the second device of a data node may stand: the guide has two places (SC-DOC-011).
  public static let trafficMounts = [
    "var/lib/illumio-pce/data/Explorer", "var/lib/illumio-pce/data/traffic",
  ]

  /// A path without the slashes at its ends, as the layouts write it.
  public static func plain(_ path: String) -> String {
    let inner = path.drop { $0 == "/" }
    return String(inner.reversed().drop { $0 == "/" }.reversed())
  }

  /// The layout of a size (SC-DISK-003 to SC-DISK-005).
  public static func layout(of size: PCESize) -> StorageLayout {
    switch size {
    case .singleNode:
      StorageLayout(
        size: size, partitions: firstDevice(root: 8, logs: 16), source: "SC-DISK-003")
    case .small2x2:
      StorageLayout(
        size: size,
        partitions: firstDevice(root: 16, logs: 32)
          + [traffic(at: trafficMounts[0], gigabytes: 250)],
        source: "SC-DISK-004")
    case .full2x2, .full4x2:
      StorageLayout(
        size: size,
        partitions: firstDevice(root: 16, logs: 32)
          + [traffic(at: trafficMounts[1], gigabytes: 1000)],
        source: "SC-DISK-005")
    }
  }

  private static func firstDevice(root: Int, logs: Int) -> [Partition] {
    [
      Partition(device: 1, name: "A", mount: "(root)", gigabytes: root, isOnCoreNodes: true),
      Partition(device: 1, name: "B", mount: "var/log", gigabytes: logs, isOnCoreNodes: true),
      Partition(
        device: 1, name: "C", mount: "var/lib/illumio-pce", gigabytes: nil, isOnCoreNodes: true),
    ]
  }

  private static func traffic(at mount: String, gigabytes: Int) -> Partition {
    Partition(device: 2, name: "single", mount: mount, gigabytes: gigabytes, isOnCoreNodes: false)
  }
}
