import SimulationKernel
import Testing
import Units

@testable import ClusterModeling

/// Clients that tried another server in vain and came back.
@Suite struct MovingCountTests {
  @Test(arguments: [true, false])
  func `who finds its way back to its own server no longer counts as moving`(
    isFollowed: Bool
  ) throws {
    var population = try Fixture.population(count: 40)
    population.follow(isFollowed)
    population.serverChanged(1, to: .down, at: Instant(.minutes(30)))
    population.repoint(group: 0, to: 1, at: Instant(.hours(1))) { _ in Instant(.hours(1)) }
    population.advance(to: Instant(.minutes(118)))
    #expect(population.counts().moving == 40)
    population.repoint(group: 0, to: 0, at: Instant(.hours(2))) { _ in Instant(.hours(2)) }
    population.advance(to: Instant(.hours(3)))
    #expect(population.counts().blind == 0)
    #expect(population.counts().moving == 0)
  }
}
