import Statistics
import Testing

@Suite struct ProportionTests {
  @Test func `without trials there is neither a share nor a range`() {
    #expect(Proportion(successes: 0, trials: 0).share == nil)
    #expect(Proportion(successes: 0, trials: 0).interval(confidence: 0.95) == nil)
  }

  @Test(arguments: [1, 10, 59, 1_000])
  func `no success in n leaves 1 − (α∕2)^(1∕n)`(trials: Int) throws {
    let none = try #require(Proportion(successes: 0, trials: trials).interval(confidence: 0.95))
    #expect(none.low == 0)
    // (1 − high)ⁿ is half of what the confidence leaves.
    var power = 1.0
    for _ in 0..<trials { power *= 1 - none.high }
    #expect((power - 0.025).magnitude < 1e-12)
    let all = try #require(
      Proportion(successes: trials, trials: trials).interval(confidence: 0.95))
    #expect(all.high == 1)
    #expect((all.low - (1 - none.high)).magnitude < 1e-12)
  }

  @Test func `one success in two has the roots of a quadratic as its ends`() throws {
    // P(at most 1 of 2) = 1 − p² and P(at least 1 of 2) = 1 − (1 − p)², each 2.5 %.
    let half = try #require(Proportion(successes: 1, trials: 2).interval(confidence: 0.95))
    #expect((half.high - 0.975.squareRoot()).magnitude < 1e-12)
    #expect((half.low - (1 - 0.975.squareRoot())).magnitude < 1e-12)
  }

  @Test func `seventeen of four hundred has the known range`() throws {
    // Roots of the binomial sums, worked out with 40 digits.
    let range = try #require(Proportion(successes: 17, trials: 400).interval(confidence: 0.95))
    #expect((range.low - 0.02494961920211477).magnitude < 1e-10)
    #expect((range.high - 0.06717611443869687).magnitude < 1e-10)
    #expect(Proportion(successes: 17, trials: 400).share == 0.0425)
  }

  @Test func `the range holds the probability at least as often as it says`() throws {
    // Summed over all outcomes of 30 trials, for probabilities from 0.05 to 0.95.
    for step in 1..<20 {
      let p = Double(step) / 20
      var weight = 1.0
      for _ in 0..<30 { weight *= 1 - p }
      var covered = 0.0
      for successes in 0...30 {
        let range = try #require(
          Proportion(successes: successes, trials: 30).interval(confidence: 0.9))
        if range.contains(p) { covered += weight }
        weight *= p / (1 - p) * Double(30 - successes) / Double(successes + 1)
      }
      #expect(covered >= 0.9 && covered < 1)
    }
  }
}
