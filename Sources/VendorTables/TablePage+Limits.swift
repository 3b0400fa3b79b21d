/// Tables of ratios, storage, limits, ports and write-ahead log, as `firedrill capacity --tables` prints them.
extension TablePage {
  static var ratios: TablePage {
    let rows = FlowLimits.rows.map { row in
      let sizing = SizingTable.physical[row.size]
      let vens = Double(sizing.vens)
      func demand(_ share: Double) -> Int {
        Int(
          FlowLimits.demand(
            vens: sizing.vens, summaries: Double(FlowLimits.summariesPerReport), share: share
          ).rounded())
      }
      let perReport =
        Double(row.summariesPerSecond) / vens * Double(FlowLimits.reportSeconds)
      return [
        row.size.rawValue, decimal(sizing.workloadsPerVEN), decimal(perReport), "\(demand(1))",
        "\(demand(FlowLimits.uniqueShare))", "\(row.summariesPerSecond)",
      ]
    }
    return TablePage(
      "flow-ratios", "The assumed traffic of all tabled VENs against the intake",
      head: [
        "size", "workloads/VEN", "limit/VEN in 10 min", "all/s", "unique/s", "limit/s",
      ], rows: rows,
      notes: [
        "assumed are \(FlowLimits.summariesPerReport) summaries per VEN in 10 min, "
          + "80 % of them unique; all of them pass the limit, unique ones do not (SC-DOC-003)"
      ], facts: ["SC-CAP-011", "SC-CAP-013", "SC-FLOW-005", "SC-DOC-003"])
  }

  static var storageLayout: TablePage {
    let rows = PCESize.allCases.flatMap { size in
      StorageLayout.layout(of: size).partitions.map { partition in
        [
          size.rawValue, "\(partition.device)", partition.name, partition.mount,
          partition.gigabytes.map { "\($0)" } ?? "balance",
          partition.isOnCoreNodes ? "core, data" : "data",
        ]
      }
    }
    let balances = PCESize.allCases.map { size in
      let layout = StorageLayout.layout(of: size)
      let row = SizingTable.physical[size]
      let core = "core \(layout.balance(ofDevice: row.coreDisk.gigabytes))"
      let data = row.dataDisk.map { ", data \(layout.balance(ofDevice: $0.gigabytes))" } ?? ""
      return "left for the application of a \(size.rawValue): \(core)\(data) GB"
    }
    return TablePage(
      "storage-layout", "How the disks of a node are divided",
      head: ["size", "device", "partition", "mount", "GB", "nodes"], rows: rows,
      notes: balances + ["to deviate needs the vendor's approval (SC-DISK-002)"],
      facts: ["SC-DISK-003", "SC-DISK-004", "SC-DISK-005", "SC-DISK-016", "SC-DOC-010"])
  }

  static var trafficDatastore: TablePage {
    let rows = PCESize.allCases.compactMap { size in
      TrafficDatastore.recommended(for: size).map { datastore in
        [
          size.rawValue, "\(datastore.maximumDiskUsage)", "\(datastore.partitionFraction)",
          SizingTable.physical[size].dataDisk.map { "\($0.gigabytes)" } ?? "",
        ]
      }
    }
    return TablePage(
      "traffic-datastore", "Settings of the traffic datastore with two devices",
      head: ["size", "max_disk_usage_gb", "partition_fraction", "GB of the device"], rows: rows,
      notes: ["the cap is 40 % of the device in every row; data_dir is its mount point"],
      facts: ["SC-DISK-009", "SC-DISK-010", "SC-DISK-011", "SC-DISK-014"])
  }

  static var objectLimits: TablePage {
    let rows = PCESize.allCases.map { size in
      [
        size.rawValue, "\(SuperclusterLimits.pairableVENs(of: size, isUndersized: false))",
        "\(SuperclusterLimits.pairableVENs(of: size, isUndersized: true))",
        "\(SizingTable.physical[size].workloads)",
      ]
    }
    return TablePage(
      "object-limits", "VENs that may be paired and workloads that a database holds",
      head: ["size", SuperclusterLimits.ofVENs, "with too little hardware", "workloads"],
      rows: rows,
      notes: [
        "a changed limit reaches the members within "
          + "\(SuperclusterLimits.propagationSeconds / 60) min (SC-LIMIT-009)",
        "VENs that failed over do not count (SC-LIMIT-007)",
      ], facts: ["SC-LIMIT-003", "SC-LIMIT-011", "SC-CAP-001", "SC-CAP-018"])
  }

  static var superclusterLimits: TablePage {
    let pces = SuperclusterLimits.pces
    return TablePage(
      "supercluster-limits", "Limits of a Supercluster and thresholds of its PCEs",
      head: ["what", "limit"],
      rows: [
        ["PCEs, the leader counted", "\(pces.lowerBound) to \(pces.upperBound)"],
        ["latency between the halves of a PCE", "\(decimal(HealthLimits.halvesLatency)) ms"],
        ["CPU, memory or disk in use: warning from", "\(decimal(HealthLimits.usePercent)) %"],
        ["VENs by the tables, eight 4x2", "\(8 * SizingTable.physical[.full4x2].vens)"],
        ["workloads of each 4x2's database", "\(SizingTable.physical[.full4x2].workloads)"],
      ],
      notes: ["the last two contradict each other; the database bounds all (SC-DOC-015)"],
      facts: ["SC-TOPO-002", "SC-HA-004", "SC-HEALTH-004", "SC-HEALTH-006", "SC-DOC-015"])
  }

  static var portMatrix: TablePage {
    TablePage(
      "port-matrix", "Traffic between PCEs that firewalls have to allow",
      head: ["port", "transport", "from", "to", "follows the leader"],
      rows: PortMatrix.rules.map { rule in
        [
          "\(rule.port)", rule.transport.rawValue, rule.origin.rawValue,
          rule.destination.rawValue, rule.followsTheLeader ? "yes" : "",
        ]
      }, notes: ["8443 may be set to another port, the same on all PCEs (SC-NET-002)"],
      facts: ["SC-NET-001", "SC-NET-002", "SC-NET-007"])
  }

  static var portPairs: TablePage {
    let fleets: [(Int, PCESize)] = [
      (2, .full2x2), (3, .full2x2), (8, .full2x2), (8, .full4x2),
    ]
    let rows = fleets.map { count, size in
      let pairs = PortMatrix.rules.map { $0.pairs(pces: count, size: size) }
      return ["\(count) x \(size.rawValue)"] + pairs.map { "\($0)" }
        + ["\(pairs.reduce(0, +))"]
    }
    let heads = PortMatrix.rules.map { "\($0.port)/\($0.transport.rawValue)" }
    return TablePage(
      "port-pairs", "Pairs of source and destination to be opened",
      head: ["PCEs"] + heads + ["all"],
      rows: rows, facts: ["SC-NET-009"])
  }

  static var walSpace: TablePage {
    let segments = WALSpace.exampleSegments
    return TablePage(
      "wal-space", "Write-ahead log that an active PCE keeps for its standby",
      head: ["what", "figure"],
      rows: [
        ["space of a segment", "\(WALSpace.megabytesPerSegment) MB"],
        ["example of wal_keep_segments", "\(segments)"],
        ["disk for the example", "\(WALSpace.megabytes(segments: segments)) MB"],
      ], facts: ["SP-WAL-002", "SP-WAL-003", "SP-WAL-005", "SP-WAL-006"])
  }

  static var otherLimits: TablePage {
    TablePage(
      "other-limits", "Limits of AsyncOS clusters and Ivanti Core pairs", head: ["what", "limit"],
      rows: [
        ["machines of an AsyncOS cluster", "\(OtherLimits.asyncOSMachines)"],
        [
          "connections to a destination, of each machine", "\(OtherLimits.asyncOSDestinationLimit)",
        ],
        [
          "ports between two Ivanti Cores",
          OtherLimits.ivantiCorePorts.map(String.init).joined(separator: ", "),
        ],
      ], facts: ["PC-ARCH-007", "PC-ARCH-015", "CH-TOPO-003"])
  }

  /// A number without needless decimals.
  private static func decimal(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
  }
}
