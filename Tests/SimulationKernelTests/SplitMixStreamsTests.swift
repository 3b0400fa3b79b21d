import SimulationKernel
import Testing
import Units

@Suite struct SplitMixStreamsTests {
  private let streams = SplitMixStreams(
    RandomStreams(seed: 42, replication: 0).stream("vens", "heartbeat jitter"))

  private func uniform(_ bits: UInt64) -> Double { (Double(bits >> 12) + 0.5) * 0x1p-52 }

  @Test func `the mixing is that of SplitMix64`() {
    // The first numbers of the published generator from the state 1234567.
    let published: [UInt64] = [
      6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
      4_593_380_528_125_082_431, 16_408_922_859_458_223_821,
    ]
    let numbers = (1...5 as ClosedRange<UInt64>).map {
      StableHash.mixed(1_234_567 &+ $0 &* 0x9E37_79B9_7F4A_7C15)
    }
    #expect(numbers == published)
  }

  @Test func `seed, replication, group, purpose, entity and ordinal each change the draw`() {
    func draw(_ seed: UInt64, _ replication: UInt32, _ group: String, _ purpose: String) -> UInt64 {
      SplitMixStreams(
        RandomStreams(seed: seed, replication: replication).stream(group, purpose)
      ).bits(of: 0, 0)
    }
    let draws = [
      draw(42, 0, "vens", "jitter"), draw(43, 0, "vens", "jitter"), draw(42, 1, "vens", "jitter"),
      draw(42, 0, "nens", "jitter"), draw(42, 0, "vens", "push"), streams.bits(of: 0, 0),
      streams.bits(of: 1, 0), streams.bits(of: 0, 1), streams.bits(of: 1, 1),
      streams.bits(of: 0, 1 << 32),
    ]
    #expect(Set(draws).count == draws.count)
  }

  @Test func `nominal draws are the middle of their range`() {
    let nominal = SplitMixStreams(
      RandomStreams(seed: 42, replication: 0, isNominal: true).stream("vens", "jitter"))
    #expect(nominal.bits(of: 3, 4) == 1 << 63)
    #expect(nominal.duration(.lognormal(median: 8, p95: 45), of: 3, 4) == .seconds(8))
  }

  @Test(arguments: ["ordinals", "entities", "both", "seeds", "epochs"])
  func `draws are uniform along every part of the key, and neighbours are independent`(
    axis: String
  ) {
    let sample = (0..<UInt64(judgedDraws)).map { index in
      switch axis {
      case "ordinals": uniform(streams.bits(of: 7, index))
      case "entities": uniform(streams.bits(of: index, 0))
      case "both": uniform(streams.bits(of: index / 32, index % 32))
      case "epochs": uniform(streams.bits(of: index / 4, (index % 4) << 32))
      default:
        uniform(
          SplitMixStreams(RandomStreams(seed: index, replication: 0).stream("a", "b"))
            .bits(of: 0, 0))
      }
    }
    #expect(kolmogorovSmirnov(sample) { $0 } < 1.95)
    for lag in [1, 2, 3, 32] {
      let products = zip(sample, sample.dropFirst(lag)).map { ($0 - 0.5) * ($1 - 0.5) }
      // The mean of n such products has a standard deviation of 1/(12·√n).
      let deviation = 1 / (12 * Double(judgedDraws).squareRoot())
      #expect(mean(products).magnitude < 4.5 * deviation, "lag \(lag)")
    }
  }

  @Test func `pairs of draws fill the square evenly`() {
    var counts = [Int](repeating: 0, count: 256)
    let pairs = judgedDraws / 2
    for index in 0..<UInt64(pairs) {
      let first = streams.bits(of: index, 0) >> 60
      let second = streams.bits(of: index, 1) >> 60
      counts[Int(first << 4 | second)] += 1
    }
    let expected = Double(pairs) / 256
    let distance = counts.reduce(0.0) { $0 + (Double($1) - expected) * (Double($1) - expected) }
    // The 0.1 % point of chi-square with 255 degrees of freedom.
    #expect(distance / expected < 330.5)
  }
}
