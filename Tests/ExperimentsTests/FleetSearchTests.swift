import Experiments
import Testing

@Suite struct FleetSearchTests {
  @Test func `the largest fleet within a bound is found exactly, and the next one was played`() {
    // Lag 0.01 s a VEN within 30 s: 3,000 VENs.
    let search = FleetSearch(sizes: 100...50_000, bounds: [30]) { [Double($0) * 0.01] }
    #expect(search.largest == 3000)
    #expect(search.trials.contains { $0.size == 3001 && !$0.isWithin })
    #expect(!search.isOpenAbove && search.trials.count < 40)
  }

  @Test func `the bound that is passed first decides`() {
    let search = FleetSearch(sizes: 100...50_000, bounds: [30, 60]) {
      [Double($0) * 0.001, Double($0) * 0.1]
    }
    #expect(search.largest == 600)
  }

  @Test func `a figure that jumps is bracketed too`() throws {
    let search = FleetSearch(sizes: 1000...80_000, bounds: [10]) { $0 < 4321 ? [1] : [100] }
    let largest = try #require(search.largest)
    // To half a per cent of the smallest fleet.
    #expect((4316...4320).contains(largest))
  }

  @Test func `a fleet that never passes a bound leaves the answer open`() {
    let search = FleetSearch(sizes: 10...100, bounds: [30]) { _ in [1] }
    #expect(search.isOpenAbove && search.largest == 100)
  }

  @Test func `when the smallest fleet passes a bound there is none`() {
    let search = FleetSearch(sizes: 10...100, bounds: [30]) { _ in [31] }
    #expect(search.largest == nil && !search.isOpenAbove)
  }

  @Test func `no fleet is played twice`() {
    var sizes: [Int] = []
    _ = FleetSearch(sizes: 10...90_000, bounds: [30]) { size in
      sizes.append(size)
      return [Double(size) * 0.02]
    }
    #expect(sizes.count == Set(sizes).count)
  }
}
