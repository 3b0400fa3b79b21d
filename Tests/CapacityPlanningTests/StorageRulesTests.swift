import CapacityPlanning
import TestSupport
import Testing
import VendorTables

@Suite struct StorageRulesTests {
  private func plan(
    core: StorageDevice = StorageDevice(gigabytes: 100, writesPerSecond: 150),
    data: [StorageDevice] = Array(
      repeating: StorageDevice(gigabytes: 1000, writesPerSecond: 1800), count: 2),
    logs: Int? = nil
  ) -> CapacityPlan {
    fleet(2, .full2x2, vens: 3000) { pce in
      pce.coreNode = NodeHardware(cores: 16, memory: 128, devices: [core])
      pce.coreNode?.logMaximum = logs
      pce.dataNode = NodeHardware(cores: 16, memory: 128, devices: data)
    }
  }

  @Test func `disks of the tabled size and speed fit`() {
    #expect(Assessment(of: plan()).fits)
  }

  @Test(.shows("SC-CAP-014"))
  func `a spinning disk serves a core node and no data node`() {
    let spinning = StorageDevice(gigabytes: 1000, writesPerSecond: 1800, kind: .hdd)
    let plan = plan(
      core: StorageDevice(gigabytes: 100, writesPerSecond: 150, kind: .hdd),
      data: [spinning, spinning])
    #expect(plan.finding("spinning-disk", "pce:p0/core/disk1") == nil)
    #expect(plan.finding("spinning-disk", "pce:p0/data/disk2")?.severity == .breach)
  }

  @Test(.shows("SC-CAP-021", "SC-DOC-012"))
  func `a data node with one device is outside the tables`() {
    let one = plan(data: [StorageDevice(gigabytes: 2000, writesPerSecond: 5000)])
    #expect(one.finding("devices", "pce:p0/data")?.severity == .breach)
    #expect(plan().finding("devices", "pce:p0/data") == nil)
  }

  @Test(.shows("SC-CAP-012"))
  func `writes of another block size are not compared`() {
    let device = StorageDevice(gigabytes: 1000, writesPerSecond: 9000, blockKilobytes: 4)
    let finding = plan(data: [device, device]).finding("disk-writes", "pce:p0/data/disk1")
    #expect(finding?.severity == .warning && finding?.gauge == nil)
  }

  @Test(.shows("SC-DISK-017"))
  func `a network file system is refused`() {
    let device = StorageDevice(gigabytes: 1000, writesPerSecond: 1800, kind: .nfs)
    let finding = plan(data: [device, device]).finding("network-file-system", "pce:p0/data/disk1")
    #expect(finding?.severity == .breach)
  }

  @Test func `the least core disk leaves two gigabytes, which is warned of`() {
    let least = plan(core: StorageDevice(gigabytes: 50, writesPerSecond: 150))
    let finding = least.finding("disk-balance", "pce:p0/core/disk1")
    #expect(finding?.severity == .warning && finding?.gauge?.figure == 2)
  }

  @Test(.shows("SC-DISK-007"))
  func `logs beyond their partition are warned of`() {
    #expect(plan(logs: 32).finding("log-partition", "pce:p0/core/disk1")?.severity == .note)
    #expect(plan(logs: 33).finding("log-partition", "pce:p0/core/disk1")?.severity == .warning)
  }
}
