import SimulationKernel
import Testing

@testable import ClusterModeling

@Suite struct MissedBeatsTests {
  private let stream = RandomStreams(seed: 5, replication: 0).stream("vens:a", "missed heartbeat")

  private func all(_ probability: Double, below limit: Int32) -> [Int32] {
    let misses = MissedBeats(probability: probability)
    var found: [Int32] = []
    var next = misses.next(from: 0, epoch: 0, stream: stream)
    while next < limit {
      found.append(next)
      next = misses.next(from: next + 1, epoch: 0, stream: stream)
    }
    return found
  }

  @Test(arguments: [0.01, 0.3, 0.6])
  func `every beat is missed with the same chance, also at the edges of blocks`(
    probability: Double
  ) {
    let limit = 20_000.0
    let found = all(probability, below: Int32(limit))
    let spread = 4 * (limit * probability * (1 - probability)).squareRoot()
    #expect(abs(Double(found.count) - limit * probability) < spread)
    let first = found.filter { $0 % 512 == 0 || $0 % 512 == 511 }.count
    let expected = limit / 256 * probability
    #expect(abs(Double(first) - expected) < 4 * expected.squareRoot())
  }

  @Test func `the next miss is the same from wherever one looks`() {
    let misses = MissedBeats(probability: 0.02)
    let found = all(0.02, below: 5_000)
    for ordinal in stride(from: Int32(0), to: 4_500, by: 7) {
      let next = misses.next(from: ordinal, epoch: 0, stream: stream)
      #expect(next == found.first { $0 >= ordinal })
    }
  }

  @Test func `at a chance of one every beat is missed`() {
    #expect(all(1, below: 1_100) == Array(0..<1_100))
  }

  @Test func `epochs have misses of their own`() {
    let misses = MissedBeats(probability: 0.01)
    let nexts = (0..<50).map { misses.next(from: 0, epoch: $0, stream: stream) }
    #expect(Set(nexts).count > 30)
  }
}
