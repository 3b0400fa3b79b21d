import FactBook
import TestSupport
import Testing
import VendorTables

@Suite struct StorageLayoutTests {
  @Test(.shows("SC-DISK-003", "SC-DISK-004", "SC-DISK-005"))
  func `the partitions of each size are the guide's`() throws {
    for size in PCESize.allCases {
      let layout = StorageLayout.layout(of: size)
      let facts = try figures(of: layout.source).items
      #expect(facts.count == layout.partitions.count)
      for (partition, fact) in zip(layout.partitions, facts) {
        #expect(fact.integer("device") == partition.device)
        #expect(fact.word("partition") == partition.name)
        #expect(fact.word("mount") == partition.mount)
        #expect(fact.integer("gb") == partition.gigabytes)
        #expect((fact.word("nodes") == "core, data") == partition.isOnCoreNodes)
      }
    }
  }

  @Test(.shows("SC-DISK-016", "SC-DOC-010"))
  func `a core node of the least size has 2 GB left for the application`() throws {
    let fact = try figures(of: "SC-DISK-016")
    let cases: [(String, PCESize)] = [
      ("SNC", .singleNode), ("core_node_multi", .full4x2), ("data_node_2x2_small", .small2x2),
      ("data_node_large", .full2x2),
    ]
    for (name, size) in cases {
      let row = try #require(fact[name])
      let layout = StorageLayout.layout(of: size)
      #expect(row.integer("fixed_gb") == layout.fixedGigabytes)
      let device = try #require(row.integer("device_gb"))
      #expect(row.integer("balance_gb") == layout.balance(ofDevice: device))
    }
  }

  @Test func `the datastore's parameters are the guide's`() throws {
    let fact = try figures(of: "SC-DISK-009")
    let names: [(String, PCESize)] = [
      ("2x2 2500", .small2x2), ("2x2 10000", .full2x2), ("4x2 25000", .full4x2),
    ]
    for (name, size) in names {
      let datastore = try #require(TrafficDatastore.recommended(for: size))
      let cap = fact["traffic_datastore.max_disk_usage_gb"]?.integer(name)
      #expect(cap == datastore.maximumDiskUsage)
      let fraction = fact["traffic_datastore.partition_fraction"]?[name]?.number
      #expect(fraction == datastore.partitionFraction)
    }
    #expect(TrafficDatastore.recommended(for: .singleNode) == nil)
  }

  @Test(.shows("SC-DISK-014"))
  func `the cap is two fifths of the second device in every row`() throws {
    for size in PCESize.allCases {
      guard let datastore = TrafficDatastore.recommended(for: size) else { continue }
      let device = try #require(SizingTable.physical[size].dataDisk).gigabytes
      #expect(Double(datastore.maximumDiskUsage) / Double(device) == TrafficDatastore.shareOfDevice)
    }
  }

  @Test(.shows("SC-DISK-015"))
  func `at full load the largest PCE keeps two fifths of the history of the next one`() throws {
    let histories = try [PCESize.full2x2, .full4x2].map { size in
      try #require(TrafficDatastore.recommended(for: size)).secondsOfHistory(
        summariesPerSecond: Double(FlowLimits.limit(of: size).summariesPerSecond),
        bytesPerSummary: 200)
    }
    let ratio = try #require(try figures(of: "SC-DISK-015")["intake_ratio"]?.number)
    #expect(abs(histories[0] / histories[1] - ratio) < 0.01)
  }
}
