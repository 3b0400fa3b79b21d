import CapacityPlanning
import TestSupport
import Testing
import VendorTables

@Suite struct DatastoreRulesTests {
  private static let path = "/var/lib/illumio-pce/data/traffic"
  private static let settings = DatastoreSettings(
    mount: path, dataDirectory: path, maximumDiskUsage: 400, partitionFraction: 0.5)

  private func plan(
    second: Int = 1000, vens: Int = 3000, _ change: (inout DatastoreSettings) -> Void = { _ in }
  ) -> CapacityPlan {
    var settings = Self.settings
    change(&settings)
    return fleet(2, .full2x2, vens: vens) { pce in
      let first = StorageDevice(gigabytes: 1000, writesPerSecond: 1800)
      let second = StorageDevice(gigabytes: second, writesPerSecond: 1800)
      pce.dataNode = NodeHardware(cores: 16, memory: 128, devices: [first, second])
      pce.dataNode?.datastore = settings
    }
  }

  @Test(.shows("SC-DISK-010"))
  func `each of the three settings must be there, and an unsaid plan is only warned`() {
    #expect(Assessment(of: plan()).fits)
    let changes: [(inout DatastoreSettings) -> Void] = [
      { $0.dataDirectory = nil }, { $0.maximumDiskUsage = nil }, { $0.partitionFraction = nil },
    ]
    for change in changes {
      #expect(plan(change).finding("datastore-settings", "pce:p0/data")?.severity == .breach)
    }
    var unsaid = plan()
    unsaid.pces[0].dataNode?.datastore = nil
    #expect(unsaid.finding("datastore-settings", "pce:p0/data")?.severity == .warning)
    #expect(plan().finding("datastore-settings", "pce:p0/data") == nil)
  }

  @Test func `a data directory off its mount point does not fit and fills the first device`() {
    let elsewhere = plan { $0.dataDirectory = "/var/lib/illumio-pce/data/Explorer" }
    #expect(elsewhere.finding("datastore-directory", "pce:p0/data")?.severity == .breach)
    #expect(elsewhere.finding("traffic-history", "pce:p0/data/disk1") != nil)
    #expect(plan().finding("traffic-history", "pce:p0/data/disk2") != nil)
    let slash = plan { $0.mount = "var/lib/illumio-pce/data/traffic/" }
    #expect(slash.finding("datastore-directory", "pce:p0/data") == nil)
  }

  @Test(.shows("SC-DOC-011"))
  func `either of the guide's two paths is accepted, any other needs approval`() {
    for path in ["/var/lib/illumio-pce/data/Explorer", "/var/lib/illumio-pce/data/traffic"] {
      let plan = plan {
        $0.mount = path
        $0.dataDirectory = path
      }
      #expect(plan.finding("datastore-directory", "pce:p0/data") == nil)
    }
    let own = plan {
      $0.mount = "/data"
      $0.dataDirectory = "/data"
    }
    #expect(own.finding("datastore-directory", "pce:p0/data")?.severity == .warning)
  }

  @Test(.shows("SC-DISK-013"))
  func `the cap is held against a part of the device, and never stands for its size`() {
    #expect(plan().finding("datastore-cap", "pce:p0/data")?.gauge?.headroom == 0)
    let above = plan { $0.maximumDiskUsage = 401 }
    #expect(above.finding("datastore-cap", "pce:p0/data")?.severity == .warning)
    let larger = plan(second: 2000) { $0.maximumDiskUsage = 800 }
    #expect(larger.finding("datastore-cap", "pce:p0/data")?.severity == .note)
    // A cap of 400 GB makes no device of 400 GB large enough.
    let small = plan(second: 400) { $0.maximumDiskUsage = 160 }
    #expect(small.finding("disk-space", "pce:p0/data/disk2")?.severity == .breach)
  }

  @Test
  func `a cap at 95 per cent of the device fills it on the day that a hand calculation gives`() {
    let full = plan(vens: 10_000) { $0.maximumDiskUsage = 950 }
    #expect(full.finding("datastore-cap", "pce:p0/data")?.severity == .breach)
    // 10,000 x 300 x 0.8 / 600 s = 4,000 /s of 250 B: 86.4 GB a day, 950 GB in 11.0 days.
    let finding = full.finding("traffic-full", "pce:p0/data/disk2")
    #expect(finding?.text.contains("11.0 days") == true)
    #expect(
      plan { $0.maximumDiskUsage = 949 }.finding("traffic-full", "pce:p0/data/disk2") == nil)
  }

  @Test func `another fraction than the recommended one is warned of`() {
    let other = plan { $0.partitionFraction = 0.4 }
    #expect(other.finding("datastore-fraction", "pce:p0/data")?.severity == .warning)
    #expect(plan().finding("datastore-fraction", "pce:p0/data") == nil)
  }
}
