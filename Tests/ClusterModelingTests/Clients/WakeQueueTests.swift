import SimulationKernel
import Testing
import Units

@testable import ClusterModeling

@Suite struct WakeQueueTests {
  @Test(arguments: 1...20)
  func `the first entry is always the earliest, of equals the first client`(seed: UInt64) {
    let dice = RandomStreams(seed: seed, replication: 0).stream("queue", "dice")
    var plain = (0..<30).map { Instant(.seconds(Int64(dice.index(below: 50, 9_000 + $0)))) }
    var queue = WakeQueue(plain)
    plain.append(.never)
    queue.appendClient()
    for step in 0..<2_000 {
      let client = dice.index(below: 31, UInt64(3 * step))
      let isTaken = dice.happens(0.2, UInt64(3 * step + 1))
      let instant =
        isTaken
        ? Instant.never : Instant(.seconds(Int64(dice.index(below: 50, UInt64(3 * step + 2)))))
      queue.set(client, to: instant)
      plain[client] = instant
      let earliest = plain.min() ?? .never
      #expect(queue.first?.instant ?? .never == earliest)
      if earliest != .never { #expect(queue.first?.client == plain.firstIndex(of: earliest)) }
    }
  }
}
