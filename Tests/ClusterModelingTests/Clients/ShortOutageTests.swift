import SimulationKernel
import Testing
import Units

@testable import ClusterModeling

/// Outages that are over before anybody comes under another heading than all others.
@Suite struct ShortOutageTests {
  @Test(arguments: [Duration.seconds(1), .seconds(299), .seconds(301), .seconds(700)])
  func `everybody connects again at the first beat after an outage, however short it was`(
    length: Duration
  ) throws {
    var followed = try Fixture.population(count: 60)
    var lazy = followed
    lazy.follow(false)
    let end = Instant(.hours(3))
    for (at, condition) in [
      (Duration.hours(1), ServerCondition.down), (.hours(1) + length, .serving(coreNodes: 2)),
    ] {
      followed.serverChanged(0, to: condition, at: Instant(at))
      lazy.serverChanged(0, to: condition, at: Instant(at))
    }
    followed.advance(to: end)
    lazy.advance(to: end)
    #expect(lazy.counts().blind == 0)
    let difference = PopulationSnapshot(lazy, at: end)
      .difference(from: PopulationSnapshot(followed, at: end))
    #expect(difference == nil)
  }
}
