import Testing
import Units

@testable import NetworkModel

struct TimeGridTests {
  @Test func `neighbours and counts agree with a walk along the clock`() {
    for (phase, interval) in [(0, 1), (0, 7), (3, 7), (10, 7), (-4, 7)] as [(Int64, Int64)] {
      let grid = TimeGrid(phase: .nanoseconds(phase), interval: .nanoseconds(interval))
      func isOnGrid(_ tick: Int64) -> Bool { (tick - phase) % interval == 0 }
      for tick in Int64(-20)...20 {
        let instant = Instant(nanoseconds: tick)
        let last = stride(from: tick, through: tick - interval, by: -1).first(where: isOnGrid)
        let first = (tick...tick + interval).first(where: isOnGrid)
        #expect(grid.last(notAfter: instant).nanoseconds == last)
        #expect(grid.first(notBefore: instant).nanoseconds == first)
        for end in tick...tick + 15 {
          let count = (tick..<end).count(where: isOnGrid)
          #expect(grid.count(from: instant, before: Instant(nanoseconds: end)) == count)
        }
      }
    }
  }
}
