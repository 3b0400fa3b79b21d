import CapacityPlanning
import TestSupport
import Testing
import VendorTables

@Suite struct PartitionRulesTests {
  private func plan(
    disk: Int = 100, _ change: (inout NodeHardware) -> Void = { _ in }
  ) -> CapacityPlan {
    fleet(2, .full2x2, vens: 3000) { pce in
      var node = NodeHardware(
        cores: 16, memory: 128,
        devices: [StorageDevice(gigabytes: disk, writesPerSecond: 150)])
      change(&node)
      pce.coreNode = node
    }
  }

  @Test(.shows("SC-DISK-002"))
  func `another partition than the guide's is no error but needs the vendor's approval`() {
    let changed = plan { $0.partitions.root = 40 }
    let finding = changed.finding("partition", "pce:p0/core/disk1")
    #expect(finding?.severity == .warning && finding?.text.contains("approval") == true)
    #expect(Assessment(of: changed).fits)
    #expect(plan { $0.partitions.root = 16 }.finding("partition", "pce:p0/core/disk1") == nil)
  }

  @Test func `core dumps need room in the root partition on top of the layout's`() {
    let dumps = plan { $0.partitions.coreDumps = 8 }
    #expect(dumps.finding("root-partition", "pce:p0/core/disk1")?.gauge?.headroom == -8)
    let roomy = plan {
      $0.partitions.coreDumps = 8
      $0.partitions.root = 24
    }
    #expect(roomy.finding("root-partition", "pce:p0/core/disk1")?.severity == .note)
    #expect(plan().finding("root-partition", "pce:p0/core/disk1") == nil)
  }

  @Test func `support reports take from what is left for the application`() {
    // 100 GB less 16 of root and 32 of logs leave 52.
    #expect(plan().finding("disk-balance", "pce:p0/core/disk1")?.gauge?.figure == 52)
    let reports = plan { $0.partitions.supportReports = 43 }
    #expect(reports.finding("disk-balance", "pce:p0/core/disk1")?.severity == .warning)
    let over = plan { $0.partitions.supportReports = 53 }
    #expect(over.finding("disk-balance", "pce:p0/core/disk1")?.severity == .breach)
  }

  @Test func `a larger partition for logs takes from the application and gives to the logs`() {
    let logs = plan {
      $0.partitions.logs = 40
      $0.logMaximum = 40
    }
    #expect(logs.finding("log-partition", "pce:p0/core/disk1")?.severity == .note)
    #expect(logs.finding("disk-balance", "pce:p0/core/disk1")?.gauge?.figure == 44)
  }
}
