import SimulationKernel
import Testing
import Units

/// One server, customers at random times, service times at random: M/M/1, first come first served.
private struct Queue: EventHandler {
  enum Event { case arrival, departure }
  let arrivals: RandomStream
  let services: RandomStream
  /// Mean time between arrivals, and mean service time. [s]
  let interval: Distribution
  let service: Distribution
  var arrived: UInt64 = 0
  var served: UInt64 = 0
  var number: Int64 = 0
  var lastChange = Instant.start
  /// The integral over time of the number of customers. [customer · ns]
  var area: Int64 = 0
  /// The sum of all times at which a customer came, less those at which one left. [ns]
  var timesInSystem: Int64 = 0

  mutating func handle(_ event: Event, at now: Instant, schedule: inout Schedule<Event>) {
    area += number * (now - lastChange).nanoseconds
    lastChange = now
    switch event {
    case .arrival:
      timesInSystem -= now.nanoseconds
      number += 1
      arrived += 1
      schedule.add(.arrival, after: arrivals.duration(interval, arrived))
      if number == 1 { serve(&schedule) }
    case .departure:
      timesInSystem += now.nanoseconds
      number -= 1
      if number > 0 { serve(&schedule) }
    }
  }

  private mutating func serve(_ schedule: inout Schedule<Event>) {
    served += 1
    schedule.add(.departure, after: services.duration(service, served))
  }
}

@Suite struct QueueOracleTests {
  #if DEBUG
    private static let length = Units.Duration.hours(40)
  #else
    private static let length = Units.Duration.hours(4_000)
  #endif

  private func run(replication: UInt32) -> Queue {
    let streams = RandomStreams(seed: 8, replication: replication)
    var simulation = Simulation(
      Queue(
        arrivals: streams.stream("pce", "arrival"), services: streams.stream("pce", "service"),
        interval: .exponential(mean: 10), service: .exponential(mean: 6)))
    simulation.schedule.add(.arrival, at: .start)
    simulation.run(until: Instant(Self.length))
    return simulation.handler
  }

  @Test func `the mean number in an M∕M∕1 queue is ρ∕(1 − ρ)`() {
    let means = (0..<10 as Range<UInt32>).map { replication in
      Double(run(replication: replication).area) / Double(Self.length.nanoseconds)
    }
    let mean = means.reduce(0, +) / 10
    let variance = means.map { ($0 - mean) * ($0 - mean) }.reduce(0, +) / 9
    // The 99.9 % point of Student's t of nine degrees of freedom; ρ is 0.6.
    let halfWidth = 4.781 * (variance / 10).squareRoot()
    #expect((mean - 1.5).magnitude < halfWidth)
    #expect(halfWidth < 0.3)
  }

  @Test func `Little's law holds to the nanosecond`() {
    var queue = run(replication: 3)
    // Close the window: whoever is still there leaves at its end.
    let end = Self.length.nanoseconds
    queue.area += queue.number * (end - queue.lastChange.nanoseconds)
    #expect(queue.area == queue.timesInSystem + queue.number * end)
  }
}
