/// A disk as a capacity table asks for it.
public struct DiskRequirement: Sendable, Equatable {
  /// Devices of each node.
  public let devices: Int
  /// Space of each device. [GB]
  public let gigabytes: Int
  /// Random writes of 8 KB a second that each device carries (SC-CAP-012).
  public let writesPerSecond: Int
}

/// A row of a capacity table: what one PCE carries, and what each of its nodes must have.
public struct SizingRow: Sendable, Equatable {
  /// The size of the PCE.
  public let size: PCESize
  /// VENs that connect to it, or VENs and unmanaged workloads: the guide is open (SC-DOC-005).
  public let vens: Int
  /// Workloads that its database holds, those of the whole Supercluster (SC-CAP-017).
  public let workloads: Int
  /// Cores of each node: physical cores, or virtual CPUs.
  public let coresPerNode: Int
  /// Memory of each node that the guide recommends. [GB]
  public let recommendedMemory: Int
  /// Memory of each node below which it does not go, where a second figure is given. [GB]
  public let minimumMemory: Int?
  /// The disk of a core node, or of the only node.
  public let coreDisk: DiskRequirement
  /// The disks of a data node; nil for a single node.
  public let dataDisk: DiskRequirement?
  /// Footnotes that apply, as numbered in the guide.
  public let footnotes: [Footnote]

  /// Workloads for each VEN: 10 in the smallest row, 5 in the others (SC-CAP-011).
  public var workloadsPerVEN: Double { Double(workloads) / Double(vens) }

  /// Cores, memory in GB and disk space in GB of a whole PCE (SC-CAP-019).
  public var total: (cores: Int, memory: Int, disk: Int) {
    let core = size.coreNodes * coreDisk.devices * coreDisk.gigabytes
    let data = dataDisk.map { size.dataNodes * $0.devices * $0.gigabytes } ?? 0
    return (size.nodes * coresPerNode, size.nodes * recommendedMemory, core + data)
  }
}

/// What the footnotes of both capacity tables say, in short (SC-CAP-003).
public enum Footnote: Int, Sendable, CaseIterable {
  case managedAndUnmanaged = 1
  case wholeCores = 2
  case absoluteMinimum = 3
  case trafficGrows = 4
  case randomWrites = 5
  case undersizedIsCut = 6
  case reservedMemory = 7

  /// The footnote in the project's words.
  public func text(on hardware: HardwareKind) -> String {
    switch self {
    case .managedAndUnmanaged: "the figure counts managed VENs and unmanaged workloads"
    case .wholeCores:
      hardware == .physical
        ? "physical cores count, hyper-threading does not"
        : "virtual CPUs are fully reserved, without overcommit"
    case .absoluteMinimum:
      "an absolute minimum: other applications and support reports need more"
    case .trafficGrows: "traffic data grow fast; a network file system is not supported"
    case .randomWrites:
      "random writes of 8 KB, for 300 flow summaries per VEN in 10 min, 80 % of them unique"
    case .undersizedIsCut: "with less, the PCE cuts its limit to 2,500 VENs by itself"
    case .reservedMemory: "memory is fully reserved, without overcommit"
    }
  }
}

/// A capacity table of the guide: one row a size.
public struct SizingTable: Sendable {
  /// For which hardware the table holds.
  public let hardware: HardwareKind
  /// Its rows, smallest first.
  public let rows: [SizingRow]
  /// The fact that holds the figures.
  public let source: String

  /// The processor to which the cores refer (SC-CAP-001, SC-CAP-002).
  public var processor: String {
    "Intel Xeon E5-2695 v4 at 2.10 GHz or " + (hardware == .physical ? "equivalent" : "higher")
  }

  /// The row of a size.
  public subscript(size: PCESize) -> SizingRow {
    for row in rows where row.size == size { return row }
    preconditionFailure("a capacity table has a row for each size")
  }

  /// Both tables.
  public static func table(for hardware: HardwareKind) -> SizingTable {
    hardware == .physical ? physical : virtual
  }

  /// Physical hardware (SC-CAP-001).
  public static let physical = SizingTable(
    hardware: .physical,
    rows: [
      row(.singleNode, cores: 3, memory: 16, core: (50, 100), data: nil, [1, 2, 4, 5]),
      row(.small2x2, cores: 4, memory: 32, core: (50, 150), data: (250, 600), [1, 2, 3, 4, 5]),
      row(
        .full2x2, cores: 16, memory: 128, minimum: 64, core: (50, 150), data: (1000, 1800),
        [1, 2, 3, 4, 5, 6]),
      row(
        .full4x2, cores: 16, memory: 128, core: (50, 150), data: (1000, 5000), [1, 2, 3, 4, 5, 6]),
    ],
    source: "SC-CAP-001")

  /// Virtual hardware (SC-CAP-002).
  public static let virtual = SizingTable(
    hardware: .virtual,
    rows: [
      row(.singleNode, cores: 6, memory: 16, core: (50, 150), data: nil, [1, 2, 3, 4, 5, 7]),
      row(.small2x2, cores: 8, memory: 32, core: (50, 150), data: (250, 600), [1, 2, 3, 4, 5, 7]),
      row(
        .full2x2, cores: 32, memory: 128, minimum: 64, core: (50, 150), data: (1000, 1800),
        [1, 2, 3, 4, 5, 6, 7]),
      row(
        .full4x2, cores: 32, memory: 128, core: (50, 150), data: (1000, 5000),
        [1, 2, 3, 4, 5, 6, 7]),
    ],
    source: "SC-CAP-002")

  /// VENs and workloads of a size, the same in both tables (SC-CAP-001, SC-CAP-002).
  private static func rating(of size: PCESize) -> (vens: Int, workloads: Int) {
    switch size {
    case .singleNode: (250, 2500)
    case .small2x2: (2500, 12500)
    case .full2x2: (10000, 50000)
    case .full4x2: (25000, 125000)
    }
  }

  private static func row(
    _ size: PCESize, cores: Int, memory: Int, minimum: Int? = nil, core: (Int, Int),
    data: (Int, Int)?, _ footnotes: [Int]
  ) -> SizingRow {
    let rating = rating(of: size)
    return SizingRow(
      size: size, vens: rating.vens, workloads: rating.workloads, coresPerNode: cores,
      recommendedMemory: memory, minimumMemory: minimum,
      coreDisk: DiskRequirement(devices: 1, gigabytes: core.0, writesPerSecond: core.1),
      dataDisk: data.map { DiskRequirement(devices: 2, gigabytes: $0.0, writesPerSecond: $0.1) },
      footnotes: footnotes.compactMap(Footnote.init(rawValue:)))
  }
}
