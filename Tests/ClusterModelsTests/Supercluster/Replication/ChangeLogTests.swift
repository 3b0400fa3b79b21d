import Testing
import Units

@testable import ClusterModels

@Suite struct ChangeLogTests {
  /// Ten changes of one row and ten bytes each; every second one is policy.
  private var log: ChangeLog {
    var log = ChangeLog()
    for place in 0..<10 {
      log.append(
        place.isMultiple(of: 2) ? .policy : .workloadContext, version: Int32(place + 1), client: -1,
        rows: 1, bytes: 10, at: Instant(.seconds(Int64(place))))
    }
    return log
  }

  @Test func `a backlog is a difference of running totals`() {
    #expect(log.bytes(in: 3..<7) == 40)
    #expect(log.rows(in: 0..<10) == 10)
    #expect(log.bytes(in: 4..<4) == 0)
  }

  @Test func `what is gone counts nowhere and is skipped`() {
    var log = log
    #expect(log.bury(from: 6) == [6..<10])
    log.append(.policy, version: 11, client: -1, rows: 5, bytes: 50, at: Instant(.seconds(20)))
    #expect(log.firstLive(from: 6) == 10)
    #expect(log.liveCount(in: 4..<11) == 3)
    #expect(log.bytes(in: 4..<11) == 70)
    #expect(log.rows(in: 7..<11) == 5)
  }

  @Test func `what is gone twice is handed over once`() {
    var log = log
    _ = log.bury(from: 6)
    #expect(log.bury(from: 4) == [4..<6])
    #expect(log.bury(from: 0) == [0..<4])
    #expect(log.firstLive(from: 0) == nil)
  }

  @Test func `a backup brings back what was gone, up to where it was taken`() {
    var log = log
    _ = log.bury(from: 2)
    #expect(log.unearth(below: 5) == [2..<5])
    #expect(log.firstLive(from: 2) == 2)
    #expect(log.firstLive(from: 5) == nil)
    #expect(log.liveCount(in: 0..<10) == 5)
  }

  @Test func `the next policy change of a log is found from any place`() {
    #expect(log.policyIndex(from: 0) == 0)
    #expect(log.policyIndex(from: 1) == 1)
    #expect(log.policyIndex(from: 9) == 5)
    #expect(log.policyPlaces[log.policyIndex(from: 5)] == 6)
  }
}
