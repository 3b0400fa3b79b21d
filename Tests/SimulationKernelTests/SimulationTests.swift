import SimulationKernel
import Testing
import Units

/// Counts its own ticks; each plans the next after a period, which may be zero.
private struct Ticker: EventHandler {
  enum Event { case tick }
  var period: Units.Duration
  var ticks = 0

  mutating func handle(_ event: Event, at now: Instant, schedule: inout Schedule<Event>) {
    ticks += 1
    schedule.add(.tick, after: period)
  }

  static func simulation(every period: Units.Duration) -> Simulation<Ticker> {
    var simulation = Simulation(Ticker(period: period))
    simulation.schedule.add(.tick, at: .start)
    return simulation
  }
}

/// Remembers the numbers of its events, and does nothing else.
private struct Listener: EventHandler {
  var heard: [Int] = []
  mutating func handle(_ event: Int, at now: Instant, schedule: inout Schedule<Int>) {
    heard.append(event)
  }
  func traceValue(of event: Int) -> UInt64 { UInt64(event) }
}

@Suite struct SimulationTests {
  @Test func `a run handles the events at its end and leaves the clock there`() {
    var simulation = Ticker.simulation(every: .seconds(1))
    #expect(simulation.run(until: Instant(.seconds(10))) == .reachedTime)
    #expect(simulation.handler.ticks == 11)
    #expect(simulation.processedEvents == 11)
    #expect(simulation.run(until: Instant(.milliseconds(10_500))) == .reachedTime)
    #expect(simulation.schedule.now == Instant(.milliseconds(10_500)))
    #expect(simulation.handler.ticks == 11)
  }

  @Test func `a run in pieces is the same as one run`() {
    var whole = Ticker.simulation(every: .milliseconds(7))
    whole.run(until: Instant(.seconds(3)))
    var pieces = Ticker.simulation(every: .milliseconds(7))
    for piece in 1...30 as ClosedRange<Int64> {
      pieces.run(until: Instant(.milliseconds(100 * piece)))
    }
    #expect(whole.handler.ticks == pieces.handler.ticks)
    #expect(whole.traceHash == pieces.traceHash)
  }

  @Test func `a run without events says so and passes the time`() {
    var simulation = Simulation(Listener())
    #expect(simulation.run(until: Instant(.hours(1))) == .noMoreEvents)
    #expect(simulation.schedule.now == Instant(.hours(1)))
  }

  @Test func `a run to never ends with its last event`() {
    var simulation = Simulation(Listener())
    simulation.schedule.add(1, at: Instant(.seconds(5)))
    #expect(simulation.run(until: .never) == .noMoreEvents)
    #expect(simulation.schedule.now == Instant(.seconds(5)))
  }

  @Test func `a run stops right after the event that meets its condition`() {
    var simulation = Ticker.simulation(every: .seconds(1))
    let end = simulation.run(until: .never, limits: RunLimits()) { $0.ticks == 5 }
    #expect(end == .conditionMet)
    #expect(simulation.schedule.now == Instant(.seconds(4)))
    let again = simulation.run(until: .never, limits: RunLimits()) { $0.ticks == 5 }
    #expect(again == .conditionMet)
    #expect(simulation.handler.ticks == 5)
  }

  @Test func `the event limit ends a run that would not end`() {
    var simulation = Ticker.simulation(every: .seconds(1))
    let end = simulation.run(until: .never, limits: RunLimits(maximumEvents: 1_000))
    #expect(end == .eventLimit(1_000))
    #expect(!end.isComplete)
    #expect(simulation.handler.ticks == 1_000)
    #expect(simulation.schedule.now == Instant(.seconds(999)))
  }

  @Test func `a loop without delay ends as a standstill at its instant`() {
    var simulation = Ticker.simulation(every: .zero)
    simulation.schedule.add(.tick, at: Instant(.seconds(1)))
    let end = simulation.run(
      until: Instant(.hours(1)), limits: RunLimits(maximumEventsPerInstant: 5_000))
    #expect(end == .standstill(.start))
    #expect(simulation.handler.ticks == 5_000)
  }

  @Test func `events spread over instants are no standstill`() {
    var simulation = Ticker.simulation(every: .nanoseconds(1))
    let limits = RunLimits(maximumEventsPerInstant: 1)
    #expect(simulation.run(until: Instant(.microseconds(5)), limits: limits) == .reachedTime)
    #expect(simulation.handler.ticks == 5_001)
  }

  @Test func `the latest instant ends a run that asks for more`() {
    var simulation = Ticker.simulation(every: .seconds(1))
    let limits = RunLimits(maximumInstant: Instant(.milliseconds(3_500)))
    let end = simulation.run(until: Instant(.hours(1)), limits: limits)
    #expect(end == .timeLimit(Instant(.milliseconds(3_500))))
    #expect(simulation.handler.ticks == 4)
    #expect(simulation.schedule.now == Instant(.milliseconds(3_500)))
  }

  @Test func `the trace hash tells order, instants and events apart`() {
    func hash(_ events: [(Int, Int64)]) -> UInt64 {
      var simulation = Simulation(Listener())
      for (event, second) in events {
        simulation.schedule.add(event, at: Instant(.seconds(second)))
      }
      simulation.run(until: .never)
      return simulation.traceHash
    }
    let base = hash([(1, 1), (2, 1), (3, 2)])
    #expect(base == hash([(3, 2), (1, 1), (2, 1)]))
    #expect(base != hash([(2, 1), (1, 1), (3, 2)]))
    #expect(base != hash([(1, 1), (2, 1), (4, 2)]))
    #expect(base != hash([(1, 1), (2, 1), (3, 3)]))
    #expect(base != hash([(1, 1), (2, 1)]))
  }
}
