import SimulationKernel
import Testing

/// The first thousand draws of each distribution as one hash, the same on every machine.
///
/// Run the tests in debug, in release, and with the processor's wide instructions hidden from the
/// C library (`GLIBC_TUNABLES=glibc.cpu.hwcaps=-AVX2,-FMA,-FMA4,-AVX512F`): all must agree.
@Suite struct GoldenDrawsTests {
  private static let golden: [(name: String, law: Distribution, hash: String)] = [
    ("constant", .constant(4), "b3407c1aafc1a380"),
    ("uniform", .uniform(2, 5), "d49d089b7000b47b"),
    ("triangular", .triangular(1, 2, 5), "71847cdbdb9fe6b6"),
    ("exponential", .exponential(mean: 90), "d0b9aac5ba75ff62"),
    ("lognormal", .lognormal(median: 480, p95: 1_500), "770eb640dff7bf9a"),
    ("lognormal by mean", .lognormal(mean: 20, coefficientOfVariation: 0.5), "3b9619e3c1263640"),
    ("weibull", .weibull(shape: 1.7, scale: 3), "c77ca604ecaf4c8a"),
    ("erlang", .erlang(shape: 3, mean: 12), "b3727eab634d5504"),
    ("empirical", .empirical([3, 1, 2, 2, 8, 13]), "0e17e418e14422a3"),
    ("piecewise", DistributionTests.steps, "ba2e54de2fce5520"),
    (
      "cut lognormal", .lognormal(median: 480, p95: 1_500).truncated(from: 60, to: 3_600),
      "480c3d4e17fad131"
    ),
    ("cut erlang", .erlang(shape: 3, mean: 12).truncated(from: 6, to: 18), "d148dbd916f68a3c"),
  ]

  @Test(arguments: golden.indices)
  func `a thousand draws have the same bits everywhere`(index: Int) {
    let (name, law, expected) = Self.golden[index]
    let stream = RandomStreams(seed: 20_260_314, replication: 0).stream("golden", name)
    var hash = StableHash()
    for ordinal in 0..<1_000 as Range<UInt64> { hash.combine(stream.draw(law, ordinal)) }
    #expect(hash.hexadecimal == expected, "\(name)")
  }

  @Test func `a hundred thousand raw draws have the same bits everywhere`() {
    let stream = RandomStreams(seed: 20_260_314, replication: 0).stream("golden", "bits")
    var hash = StableHash()
    for ordinal in 0..<100_000 as Range<UInt64> { hash.combine(stream.bits(ordinal)) }
    #expect(hash.hexadecimal == "0f7c8a2cca14ef4e")
  }
}
