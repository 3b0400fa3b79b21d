import FactBook
import TestSupport
import Testing
import VendorTables

@Suite struct SizingTableTests {
  /// Compares each cell of a table with the fact that holds it.
  private func check(_ table: SizingTable, cores: String) throws {
    let rows = try #require(try figures(of: table.source)["rows"]).items
    #expect(rows.count == table.rows.count)
    for (row, fact) in zip(table.rows, rows) {
      #expect(fact.word("type") == row.size.rawValue)
      #expect(fact.integer("vens") == row.vens)
      #expect(fact.integer("workloads") == row.workloads)
      #expect(fact.integer(cores) == row.coresPerNode)
      #expect(fact.integer("ram_gb_recommended") == row.recommendedMemory)
      #expect(fact.integer("ram_gb_minimum") == row.minimumMemory)
      let types = fact["cluster_types"]?.items.map(\.line)
      #expect(types == row.size.clusterTypes)
      if row.size != .singleNode {
        #expect(fact["nodes"]?.integer("core") == row.size.coreNodes)
        #expect(fact["nodes"]?.integer("data") == row.size.dataNodes)
      }
      let core = try #require(fact["core_disk"])
      #expect(core.integer("count") == row.coreDisk.devices)
      #expect(core.integer("gb") == row.coreDisk.gigabytes)
      #expect(core.integer("iops_per_device") == row.coreDisk.writesPerSecond)
      #expect(fact["data_disks"]?.integer("count") == row.dataDisk?.devices)
      #expect(fact["data_disks"]?.integer("gb_each") == row.dataDisk?.gigabytes)
      #expect(fact["data_disks"]?.integer("iops_per_device") == row.dataDisk?.writesPerSecond)
      #expect(fact["footnotes"]?.integersBelow == row.footnotes.map(\.rawValue))
    }
  }

  @Test(.shows("SC-CAP-001"))
  func `the physical table is the guide's, cell by cell`() throws {
    try check(.physical, cores: "cores")
  }

  @Test(.shows("SC-CAP-002"))
  func `the virtual table is the guide's, cell by cell`() throws {
    try check(.virtual, cores: "vcpu")
  }

  /// What each footnote turns on, from the guide.
  private static let wordsOfFootnotes: [(Footnote, [String])] = [
    (.managedAndUnmanaged, ["managed VENs", "unmanaged workloads"]),
    (.wholeCores, ["physical cores", "hyper-threading does not"]),
    (.absoluteMinimum, ["absolute minimum", "support reports"]),
    (.trafficGrows, ["grow fast", "network file system is not supported"]),
    (.randomWrites, ["random writes of 8 KB", "300 flow summaries", "10 min", "80 %", "unique"]),
    (.undersizedIsCut, ["cuts its limit to 2,500 VENs"]),
    (.reservedMemory, ["memory", "fully reserved", "without overcommit"]),
  ]

  @Test(.shows("SC-CAP-003"))
  func `every footnote of the guide has words`() throws {
    let fact = try figures(of: "SC-CAP-003")
    guard case .table(let rows) = fact else { return #expect(Bool(false)) }
    let numbers = Set(rows.map { String($0.name.prefix(1)) })
    #expect(numbers == Set(Footnote.allCases.map { String($0.rawValue) }))
    for (footnote, words) in Self.wordsOfFootnotes {
      for word in words { #expect(footnote.text(on: .physical).contains(word), "\(footnote)") }
    }
    #expect(Self.wordsOfFootnotes.map(\.0) == Footnote.allCases)
    for footnote in Footnote.allCases where footnote != .wholeCores {
      #expect(footnote.text(on: .virtual) == footnote.text(on: .physical))
    }
    let virtual = Footnote.wholeCores.text(on: .virtual)
    #expect(virtual.contains("fully reserved") && virtual.contains("without overcommit"))
  }

  @Test(.shows("SC-CAP-010"))
  func `a virtual node has twice the cores of a physical one in every row`() {
    for size in PCESize.allCases {
      #expect(
        SizingTable.virtual[size].coresPerNode == 2 * SizingTable.physical[size].coresPerNode)
    }
  }

  @Test(.shows("SC-CAP-011"))
  func `a VEN stands for ten workloads in the smallest row and for five elsewhere`() throws {
    let fact = try figures(of: "SC-CAP-011")
    for size in PCESize.allCases {
      #expect(fact[size.rawValue]?.number == SizingTable.physical[size].workloadsPerVEN)
    }
  }

  @Test(.shows("SC-DOC-008"))
  func `the tables differ in one disk figure only, that of the single node`() {
    for size in PCESize.allCases {
      let (physical, virtual) = (SizingTable.physical[size], SizingTable.virtual[size])
      #expect((physical.coreDisk == virtual.coreDisk) == (size != .singleNode))
      #expect(physical.dataDisk == virtual.dataDisk)
    }
    #expect(SizingTable.physical[.singleNode].coreDisk.writesPerSecond == 100)
    #expect(SizingTable.virtual[.singleNode].coreDisk.writesPerSecond == 150)
  }

  @Test(.shows("SC-CAP-019"))
  func `hardware of one PCE and of eight adds up to the guide's sums`() throws {
    let fact = try figures(of: "SC-CAP-019")
    for size in PCESize.allCases {
      let total = SizingTable.physical[size].total
      let one = try #require(fact["one_pce"]?[size.rawValue])
      #expect(one.integer("nodes") == size.nodes)
      #expect(one.integer("cores") == total.cores)
      #expect(one.integer("vcpu") == SizingTable.virtual[size].total.cores)
      #expect(one.integer("ram_gb") == total.memory)
      #expect(one.integer("disk_gb") == total.disk)
      guard let eight = fact["eight_pces"]?[size.rawValue] else { continue }
      #expect(eight.integer("nodes") == 8 * size.nodes)
      #expect(eight.integer("cores") == 8 * total.cores)
      #expect(eight.integer("ram_gb") == 8 * total.memory)
      #expect(eight.integer("disk_gb") == 8 * total.disk)
    }
  }

  @Test(.shows("SC-CAP-020"))
  func `disk writes for each VEN and each summary fall with size`() throws {
    let fact = try figures(of: "SC-CAP-020")
    for size in [PCESize.small2x2, .full2x2, .full4x2] {
      let row = SizingTable.physical[size]
      let writes = Double(try #require(row.dataDisk).writesPerSecond)
      let perVEN = try #require(fact["iops_per_ven"]?[size.rawValue]?.number)
      #expect(abs(writes / Double(row.vens) - perVEN) < 0.001)
      let summaries = Double(FlowLimits.limit(of: size).summariesPerSecond)
      let perSummary = try #require(fact["iops_per_summary_per_s"]?[size.rawValue]?.number)
      #expect(abs(writes / summaries - perSummary) < 0.001)
    }
  }

  @Test func `the smallest size that carries the VENs is found at each edge`() {
    #expect(PCESize.smallest(forVENs: 0) == .singleNode)
    #expect(PCESize.smallest(forVENs: 250) == .singleNode)
    #expect(PCESize.smallest(forVENs: 251) == .small2x2)
    #expect(PCESize.smallest(forVENs: 10001) == .full4x2)
    #expect(PCESize.smallest(forVENs: 25001) == nil)
  }
}
