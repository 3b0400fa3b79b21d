import NetworkModel
import SimulationKernel
import Testing
import Units

struct FlappingTests {
  private let draws = RandomStreams(seed: 4, replication: 0).stream("link:a->b", "flapping")

  @Test func `a pattern goes down as often as it says, in order and inside its bounds`() {
    let flapping = Flapping(down: .uniform(20, 90), up: .uniform(60, 240), times: 5)
    let outages = flapping.outages(from: at(.minutes(3)), draws: draws)
    #expect(outages.count == 5 && outages.first?.beginsAt == at(.minutes(3)))
    for outage in outages {
      let length = outage.endsAt - outage.beginsAt
      #expect(length >= .seconds(20) && length <= .seconds(90))
    }
    for (one, next) in zip(outages, outages.dropFirst()) {
      let gap = next.beginsAt - one.endsAt
      #expect(gap >= .seconds(60) && gap <= .seconds(240))
    }
  }

  @Test func `a longer pattern begins like the shorter one`() {
    var flapping = Flapping(down: .exponential(mean: 5), up: .exponential(mean: 9), times: 3)
    let short = flapping.outages(from: .start, draws: draws)
    flapping.times = 8
    #expect(Array(flapping.outages(from: .start, draws: draws).prefix(3)) == short)
  }

  @Test func `a pattern of no times never goes down`() {
    let flapping = Flapping(down: .constant(1), up: .constant(1), times: -1)
    #expect(flapping.outages(from: .start, draws: draws).isEmpty)
  }
}
