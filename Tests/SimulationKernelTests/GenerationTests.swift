import SimulationKernel
import Testing
import Units

@Suite struct GenerationTests {
  /// A time-out that is armed anew three times before it may fire.
  private struct TimeoutModel: EventHandler {
    enum Event { case activity, timeout(Generation) }
    var generation = Generation()
    var firings: [Instant] = []

    mutating func handle(_ event: Event, at now: Instant, schedule: inout Schedule<Event>) {
      switch event {
      case .activity:
        generation.advance()
        schedule.add(.timeout(generation), after: .seconds(10))
      case .timeout(let armed):
        if armed == generation { firings.append(now) }
      }
    }
  }

  @Test func `only the time-out of the last activity fires`() {
    var simulation = Simulation(TimeoutModel())
    for second in [0, 4, 8] as [Int64] {
      simulation.schedule.add(.activity, at: Instant(.seconds(second)))
    }
    simulation.run(until: Instant(.minutes(1)))
    #expect(simulation.handler.firings == [Instant(.seconds(18))])
    #expect(simulation.handler.generation.number == 3)
  }

  @Test func `a generation differs from every earlier one`() {
    var generation = Generation()
    let first = generation
    generation.advance()
    #expect(first != generation)
  }
}
