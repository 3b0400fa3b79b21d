import CapacityPlanning
import TestSupport
import Testing
import VendorTables

@Suite struct HardwareRulesTests {
  private func plan(
    _ size: PCESize = .full2x2, cores: Int = 16, memory: Int = 128,
    change: (inout PlannedPCE) -> Void = { _ in }
  ) -> CapacityPlan {
    let disks = [StorageDevice(gigabytes: 1000, writesPerSecond: 5000)]
    return fleet(2, size, vens: 3000) { pce in
      pce.coreNode = NodeHardware(cores: cores, memory: memory, devices: disks)
      pce.dataNode = NodeHardware(cores: cores, memory: memory, devices: disks + disks)
      change(&pce)
    }
  }

  @Test(.shows("SC-CAP-007"))
  func `eight cores with hyper-threading are eight cores`() {
    let finding = plan(cores: 8).finding("cores", "pce:p0/core")
    #expect(finding?.severity == .breach && finding?.gauge?.headroom == -8)
    #expect(plan().finding("cores", "pce:p0/core")?.severity == .note)
  }

  @Test(.shows("SC-CAP-015", "SC-DOC-007"))
  func `between the two memory figures a PCE is warned of, below both it does not fit`() {
    #expect(plan(memory: 128).finding("memory", "pce:p0/data")?.severity == .note)
    #expect(plan(memory: 127).finding("memory", "pce:p0/data")?.severity == .warning)
    #expect(plan(memory: 64).finding("memory", "pce:p0/data")?.severity == .warning)
    #expect(plan(memory: 63).finding("memory", "pce:p0/data")?.severity == .breach)
    #expect(plan(.full4x2, memory: 127).finding("memory", "pce:p0/data")?.severity == .breach)
  }

  @Test(.shows("SC-CAP-008", "SC-CAP-009"))
  func `virtual nodes must not be overcommitted`() {
    func virtual(_ cores: Bool, _ memory: Bool) -> CapacityPlan {
      plan(cores: 32) { pce in
        pce.hardware = .virtual
        pce.coreNode?.hasReservedCores = cores
        pce.coreNode?.hasReservedMemory = memory
      }
    }
    #expect(virtual(true, true).finding("reserved-cores", "pce:p0/core") == nil)
    #expect(virtual(false, true).finding("reserved-cores", "pce:p0/core")?.severity == .breach)
    #expect(virtual(true, false).finding("reserved-memory", "pce:p0/core")?.severity == .breach)
  }

  @Test(.shows("SC-CAP-004"))
  func `what other software takes is not the PCE's`() {
    let shared = plan { $0.coreNode?.coresOfOthers = 2 }
    #expect(shared.finding("cores", "pce:p0/core")?.gauge?.headroom == -2)
  }

  @Test(.shows("SC-LIMIT-014"))
  func `an undersized PCE is told how many VENs its cut limit leaves out`() {
    let small = plan(memory: 32)
    #expect(small.finding("reduced-limit")?.text.contains("the 500 VENs beyond it") == true)
    #expect(small.finding("vens-of-pce")?.gauge?.limit == 2500)
    #expect(plan().finding("reduced-limit") == nil)
  }

  @Test func `swap beside too little memory is warned of, else only noted`() {
    func swap(_ memory: Int) -> Finding? {
      plan(memory: memory) { $0.coreNode?.swap = 16 }.finding("swap", "pce:p0/core")
    }
    #expect(swap(128)?.severity == .note && swap(127)?.severity == .warning)
    #expect(plan().finding("swap", "pce:p0/core") == nil)
  }

  @Test func `a node in use at 95 per cent is warned of, just below it is not`() {
    func use(_ share: Double) -> Finding? {
      plan { $0.measured = [NodeUse("core0", processors: nil, memory: nil, disk: share)] }
        .finding("disk-use", "pce:p0/core0")
    }
    #expect(use(0.949)?.severity == .note && use(0.95)?.severity == .warning)
    #expect(plan().finding("disk-use", "pce:p0/core0") == nil)
  }

  @Test func `the reading of the memory figures decides whether the limit is cut`() {
    var between = plan(memory: 100)
    #expect(between.finding("vens-of-pce")?.gauge?.limit == 10_000)
    between.readings.memory = .recommended
    #expect(between.finding("vens-of-pce")?.gauge?.limit == 2500)
  }
}
