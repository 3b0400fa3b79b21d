import SimulationKernel
import Testing
import Units

@Suite struct RandomStreamsTests {
  private let streams = RandomStreams(seed: 42, replication: 0, isNominal: false)

  @Test func `a draw stays the same when entities are added or drawn in another order`() {
    let alone = (0..<100).map { streams.stream("pce-\($0)", "repair").bits(7) }
    var among: [UInt64] = []
    for number in (0..<100).reversed() {
      _ = streams.stream("unrelated-\(number)", "repair").bits(7)
      _ = streams.stream("pce-\(number)", "failure").bits(7)
      _ = streams.stream("pce-\(number)", "repair").bits(8)
      among.append(streams.stream("pce-\(number)", "repair").bits(7))
    }
    #expect(alone == among.reversed())
  }

  @Test func `seed, replication, entity, purpose, ordinal and client each change the draw`() {
    let base = streams.stream("pce", "repair")
    let draws = [
      base.bits(0), base.bits(1), base.bits(1 << 32), base.substream(0).bits(0),
      base.substream(1).bits(0), streams.stream("pce", "failure").bits(0),
      streams.stream("pcerepair", "").bits(0), streams.stream("repair", "pce").bits(0),
      RandomStreams(seed: 43, replication: 0).stream("pce", "repair").bits(0),
      RandomStreams(seed: 42, replication: 1).stream("pce", "repair").bits(0),
      RandomStreams(seed: 42 | 1 << 32, replication: 0).stream("pce", "repair").bits(0),
    ]
    #expect(Set(draws).count == draws.count)
  }

  @Test func `seeds that a library would confuse stay apart`() {
    // GSL's Mersenne Twister takes 0 for 4357 and drops the upper 32 bits.
    let seeds: [UInt64] = [0, 1, 4_357, 1 << 32, 1 << 32 + 1, .max, .max - 1]
    let draws = seeds.map { RandomStreams(seed: $0, replication: 0).stream("a", "b").bits(0) }
    #expect(Set(draws).count == seeds.count)
  }

  @Test func `uniform numbers lie strictly between zero and one`() {
    let stream = streams.stream("uniform", "range")
    for ordinal in 0..<100_000 as Range<UInt64> {
      let u = stream.uniform(ordinal)
      #expect(u > 0 && u < 1)
    }
  }

  @Test(arguments: ["ordinals", "entities", "clients", "replications", "seeds"])
  func `draws are uniform along every part of the key`(axis: String) {
    let base = streams.stream("uniform", axis)
    let sample = (0..<UInt64(100_000)).map { index in
      switch axis {
      case "ordinals": base.uniform(index)
      case "entities": streams.stream("entity-\(index)", "first").uniform(0)
      case "clients": base.substream(index).uniform(0)
      case "replications":
        RandomStreams(seed: 1, replication: UInt32(index)).stream("a", "b").uniform(0)
      default: RandomStreams(seed: index, replication: 0).stream("a", "b").uniform(0)
      }
    }
    #expect(kolmogorovSmirnov(sample) { $0 } < 1.95)
    let products = zip(sample, sample.dropFirst()).map { ($0 - 0.5) * ($1 - 0.5) }
    // The mean of n such products has a standard deviation of 1/(12·√n).
    #expect(mean(products).magnitude < 4 / (12 * 100_000.0.squareRoot()))
  }

  @Test func `indices are even and below their count`() {
    let stream = streams.stream("index", "choice")
    var counts = [Int](repeating: 0, count: 7)
    for ordinal in 0..<70_000 as Range<UInt64> { counts[stream.index(below: 7, ordinal)] += 1 }
    let distances = counts.map { Double(($0 - 10_000) * ($0 - 10_000)) / 10_000 }
    // The 0.1 % point of chi-square with six degrees of freedom.
    #expect(distances.reduce(0, +) < 22.46)
    #expect(stream.index(below: 1, 0) == 0)
  }

  @Test func `an event of probability three tenths happens three times in ten`() {
    let stream = streams.stream("happens", "often")
    let count = (0..<100_000 as Range<UInt64>).count { stream.happens(0.3, $0) }
    #expect(abs(count - 30_000) < 580)
    #expect(!stream.happens(0, 0))
    #expect(stream.happens(1, 0))
  }

  @Test func `nominal draws are medians`() {
    let nominal = RandomStreams(seed: 42, replication: 3, isNominal: true).stream("pce", "repair")
    #expect(nominal.uniform(0) == 0.5)
    #expect(nominal.substream(5).uniform(9) == 0.5)
    #expect(nominal.draw(.lognormal(median: 480, p95: 1_500), 0) == 480)
    #expect(nominal.duration(.uniform(1, 2), 1) == .milliseconds(1_500))
    #expect(nominal.index(below: 5, 0) == 2)
    #expect(nominal.index(below: 2, 0) == 1)
    #expect(!nominal.happens(0.5, 0))
    #expect(nominal.happens(0.51, 0))
  }

  @Test func `durations are draws in seconds, rounded to nanoseconds`() {
    let stream = streams.stream("pce", "repair")
    let law = Distribution.exponential(mean: 3)
    #expect(stream.duration(law, 4) == Duration(roundingSeconds: stream.draw(law, 4)))
  }
}
