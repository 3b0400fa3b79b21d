import SimulationKernel
import Units

/// W3, M/M/1 in events: arrivals at 0.9 a second, service Exp(1 s); the mean wait is 9 s in theory.
struct QueueWithOneServer: EventHandler {
  enum Event: BitwiseCopyable, Sendable {
    case arrival
    case departure(Generation)
  }
  var random = Xoshiro(seed: 42)
  /// The customers still to come.
  var coming: Int
  var served = 0
  var isBusy = false
  /// The generation of the departure that is valid: a server that breaks down would advance it.
  var service = Generation()
  var waited: Int64 = 0
  let line: UnsafeMutablePointer<Instant> = .allocate(capacity: 1 << 16)
  var head = 0
  var tail = 0

  @inline(__always)
  mutating func draw(mean: Double) -> Duration {
    Duration(nanoseconds: Int64(random.exponential() * mean))
  }

  @inline(__always)
  mutating func serve(_ schedule: inout Schedule<Event>) {
    schedule.add(.departure(service), after: draw(mean: 1e9))
  }

  static let isTraced = false

  @inline(__always)
  mutating func handle(_ event: Event, at now: Instant, schedule: inout Schedule<Event>) {
    switch event {
    case .arrival:
      coming &-= 1
      if isBusy {
        line[tail & 0xFFFF] = now
        tail &+= 1
      } else {
        isBusy = true
        serve(&schedule)
      }
      if coming > 0 { schedule.add(.arrival, after: draw(mean: 1e9 / 0.9)) }
    case .departure(let generation):
      guard generation == service else { return }
      served &+= 1
      isBusy = head != tail
      if isBusy {
        waited &+= (now - line[head & 0xFFFF]).nanoseconds
        head &+= 1
        serve(&schedule)
      }
    }
  }

  static func run(customers: Int, keepingEventsIn kind: EventSetKind) {
    var simulation = Simulation(
      QueueWithOneServer(coming: customers), keepingEventsIn: kind)
    measured(workload: "w3", size: 1) {
      let first = simulation.handler.draw(mean: 1e9 / 0.9)
      simulation.schedule.add(.arrival, after: first)
      simulation.run(until: .never)
      let model = simulation.handler
      let wait = Double(model.waited) / Double(model.served) / 1e9
      return (Int(simulation.processedEvents), simulation.schedule.now, "wait=\(wait)")
    }
  }
}
