import FactBook
import TestSupport
import Testing
import VendorTables

@Suite struct LimitsTests {
  @Test func `a Supercluster has two to eight PCEs`() throws {
    let fact = try figures(of: "SC-TOPO-002")
    #expect(fact.integer("min_pces") == SuperclusterLimits.pces.lowerBound)
    #expect(fact.integer("max_pces") == SuperclusterLimits.pces.upperBound)
  }

  @Test func `an undersized PCE of the two large sizes cuts its limit, a small one does not`()
    throws
  {
    let fact = try figures(of: "SC-LIMIT-011")
    #expect(fact.integer("reduced_to") == SuperclusterLimits.reducedVENs)
    for size in PCESize.allCases {
      let tabled = SizingTable.physical[size].vens
      #expect(SuperclusterLimits.pairableVENs(of: size, isUndersized: false) == tabled)
      let cut = size == .full2x2 || size == .full4x2 ? 2500 : tabled
      #expect(SuperclusterLimits.pairableVENs(of: size, isUndersized: true) == cut)
    }
  }

  @Test func `the limit of VENs has the vendor's name and half an hour to arrive`() throws {
    #expect(try figures(of: "SC-LIMIT-003").word("name") == SuperclusterLimits.ofVENs)
    #expect(try figures(of: "SC-LIMIT-009").line == "30 min")
    #expect(SuperclusterLimits.propagationSeconds == 30 * 60)
  }

  @Test func `a spinning disk is fast enough for core nodes and for no data node`() throws {
    let limit = SuperclusterLimits.spinningDiskWrites
    #expect(try figures(of: "SC-CAP-014").integer("hdd_max_iops") == limit)
    #expect(
      try figures(of: "SC-CAP-021").integer("devices_per_data_node")
        == SuperclusterLimits.devicesOfDataNode)
    for row in SizingTable.physical.rows {
      #expect(row.coreDisk.writesPerSecond <= limit)
      #expect(row.dataDisk.map { $0.writesPerSecond > limit } ?? true)
    }
  }

  @Test(.shows("SP-WAL-004", "SP-WAL-005", "SP-WAL-006"))
  func `kept segments take their space and bridge the guide's time`() throws {
    #expect(try figures(of: "SP-WAL-002").line == "\(WALSpace.megabytesPerSegment) MB")
    let example = WALSpace.exampleSegments
    #expect(try figures(of: "SP-WAL-003").integer("example") == example)
    #expect(WALSpace.megabytes(segments: example) == 81920)
    #expect(try figures(of: "SP-WAL-004").word("disk")?.hasPrefix("81,920 MB") == true)
    let window = WALSpace.windowSeconds(segments: example, megabytesPerSecond: 10)
    #expect(
      try figures(of: "SP-WAL-006")["example"]?.word("window")?.hasPrefix("\(Int(window)) s")
        == true)
  }

  @Test(.shows("PC-ARCH-015"))
  func `limits of the other systems are their guides'`() throws {
    #expect(try figures(of: "PC-ARCH-007").integer("max_machines") == OtherLimits.asyncOSMachines)
    #expect(
      try figures(of: "PC-ARCH-015").integer("limit") == OtherLimits.asyncOSDestinationLimit)
    #expect(
      try figures(of: "CH-TOPO-003").integersBelow == OtherLimits.ivantiCorePorts.sorted())
  }
}
