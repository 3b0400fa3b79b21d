import SimulationKernel
import Units

/// An event of one process, cancellable.
struct ProcessEvent: BitwiseCopyable, Sendable {
  var process: UInt32
  var generation: Generation
}

/// W1, HOLD: a constant number of events; each plans its process again after an exponential wait.
struct Hold: EventHandler {
  var random = Xoshiro(seed: 42)
  /// The generation of each process's valid event: nothing is cancelled, but anything could be.
  let generations: UnsafeMutablePointer<Generation>
  var checksum: UInt64 = 0

  init(processes: Int) {
    generations = .allocate(capacity: processes)
    generations.initialize(repeating: Generation(), count: processes)
  }

  mutating func wait() -> Duration { Duration(nanoseconds: Int64(random.exponential() * 1e9)) }

  static let isTraced = false

  @inline(__always)
  mutating func handle(
    _ event: ProcessEvent, at now: Instant, schedule: inout Schedule<ProcessEvent>
  ) {
    guard event.generation == generations[Int(event.process)] else { return }
    checksum &+= UInt64(event.process)
    schedule.add(event, after: wait())
  }

  static func run(processes: Int, steps: Int, keepingEventsIn kind: EventSetKind) {
    var simulation = Simulation(Hold(processes: processes), keepingEventsIn: kind)
    for process in 0..<processes {
      simulation.schedule.add(
        ProcessEvent(process: UInt32(process), generation: Generation()),
        after: simulation.handler.wait())
    }
    measured(workload: "w1", size: processes) {
      simulation.run(until: .never, limits: RunLimits(maximumEvents: UInt64(steps)))
      return (steps, simulation.schedule.now, "check=\(simulation.handler.checksum)")
    }
  }
}
