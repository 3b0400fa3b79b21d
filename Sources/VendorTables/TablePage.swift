/// A table of the vendors as rows of words, to be looked up.
public struct TablePage: Sendable, Equatable {
  /// What it is called on the command line.
  public let name: String
  /// What it is about.
  public let title: String
  /// Titles of the columns.
  public let head: [String]
  /// The rows.
  public let rows: [[String]]
  /// Footnotes and readings.
  public let notes: [String]
  /// Facts that hold the figures.
  public let facts: [String]

  init(
    _ name: String, _ title: String, head: [String], rows: [[String]], notes: [String] = [],
    facts: [String]
  ) {
    self.name = name
    self.title = title
    self.head = head
    self.rows = rows
    self.notes = notes
    self.facts = facts
  }

  /// All tables in the guide's order.
  public static let all: [TablePage] = [
    hardware(.physical), hardware(.virtual), totals, flowRates, ratios, storageLayout,
    trafficDatastore, objectLimits, superclusterLimits, portMatrix, portPairs, walSpace,
    otherLimits,
  ]

  private static func hardware(_ kind: HardwareKind) -> TablePage {
    let table = SizingTable.table(for: kind)
    let rows = table.rows.map { row in
      [
        row.size.rawValue, row.size.clusterTypes.joined(separator: " "), "\(row.size.coreNodes)",
        "\(row.size.dataNodes)", "\(row.vens)", "\(row.workloads)", "\(row.coresPerNode)",
        "\(row.recommendedMemory)", row.minimumMemory.map { "\($0)" } ?? "", disk(row.coreDisk),
        row.dataDisk.map(disk) ?? "",
        row.footnotes.map { "\($0.rawValue)" }.joined(separator: " "),
      ]
    }
    return TablePage(
      "hardware-\(kind.rawValue)", "What a PCE carries and what each of its nodes has",
      head: [
        "size", "cluster types", "core nodes", "data nodes", "VENs", "workloads",
        kind == .physical ? "cores" : "vCPU", "GB memory", "minimum", "core disk", "data disks",
        "footnotes",
      ], rows: rows,
      notes: Footnote.allCases.filter { kind == .virtual || $0 != .reservedMemory }.map {
        "\($0.rawValue): \($0.text(on: kind))"
      } + [
        "processor: \(table.processor)",
        "spinning disks carry at most \(SuperclusterLimits.spinningDiskWrites) writes/s",
      ],
      facts: [table.source, "SC-CAP-003", "SC-CAP-014", "SC-CAP-015", "SC-CAP-021", "SC-NODE-002"])
  }

  private static func disk(_ disk: DiskRequirement) -> String {
    "\(disk.devices) x \(disk.gigabytes) GB, \(disk.writesPerSecond) writes/s"
  }

  private static var totals: TablePage {
    func row(_ size: PCESize, _ count: Int) -> [String] {
      let (physical, virtual) = (SizingTable.physical[size], SizingTable.virtual[size])
      let total = physical.total
      return [
        "\(count) x \(size.rawValue)", "\(count * size.nodes)", "\(count * total.cores)",
        "\(count * virtual.total.cores)", "\(count * total.memory)", "\(count * total.disk)",
      ]
    }
    return TablePage(
      "hardware-totals", "What one PCE and eight take by the tables",
      head: ["PCEs", "nodes", "cores", "vCPU", "GB memory", "GB disk"],
      rows: PCESize.allCases.map { row($0, 1) }
        + PCESize.allCases.dropFirst().map { row($0, 8) },
      facts: ["SC-CAP-010", "SC-CAP-019"])
  }

  private static var flowRates: TablePage {
    let rows = FlowLimits.rows.map { row in
      [
        row.size.rawValue, "\(SizingTable.physical[row.size].vens)",
        "\(SizingTable.physical[row.size].workloads)", "\(row.summariesPerSecond)",
        "\(row.printedFlowsPerSecond)", "\(row.flowsPerSecond)",
        row.isPrintedPlausibly ? "" : "ten times too low",
      ]
    }
    return TablePage(
      "flow-rates", "Highest flow intake of one PCE",
      head: [
        "size", "VENs", "workloads", "summaries/s", "flows/s printed", "flows/s at 102", "doubt",
      ],
      rows: rows,
      notes: [
        "the table itself implies 103 flows for a summary, the footnote says 102 (SC-DOC-002)",
        "the 4x2's rate may need tuning with the vendor's support (SC-FLOW-004)",
      ], facts: ["SC-FLOW-001", "SC-FLOW-003", "SC-FLOW-004", "SC-DOC-001", "SC-DOC-002"])
  }
}
