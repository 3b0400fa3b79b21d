import SimulationKernel
import Units

/// W2, message passing: 64 nodes, 1,024 messages on their way, latency 1 s + Exp(1 s).
struct MessagePassing: EventHandler {
  static let nodes: UInt64 = 64
  static let messages = 1024
  var random = Xoshiro(seed: 42)
  /// What each node received, and the generation of its process: a restarted node drops messages.
  let received: UnsafeMutablePointer<UInt64>
  let generations: UnsafeMutablePointer<Generation>

  init() {
    received = .allocate(capacity: Int(Self.nodes))
    received.initialize(repeating: 0, count: Int(Self.nodes))
    generations = .allocate(capacity: Int(Self.nodes))
    generations.initialize(repeating: Generation(), count: Int(Self.nodes))
  }

  mutating func send(_ schedule: inout Schedule<ProcessEvent>) {
    let node = random.index(below: Self.nodes)
    let latency = Duration(nanoseconds: 1_000_000_000 + Int64(random.exponential() * 1e9))
    let event = ProcessEvent(process: node, generation: generations[Int(node)])
    schedule.add(event, after: latency)
  }

  static let isTraced = false

  @inline(__always)
  mutating func handle(
    _ event: ProcessEvent, at now: Instant, schedule: inout Schedule<ProcessEvent>
  ) {
    guard event.generation == generations[Int(event.process)] else { return }
    received[Int(event.process)] &+= 1
    send(&schedule)
  }

  static func run(steps: Int, keepingEventsIn kind: EventSetKind) {
    var simulation = Simulation(MessagePassing(), keepingEventsIn: kind)
    for _ in 0..<messages { simulation.handler.send(&simulation.schedule) }
    measured(workload: "w2", size: messages) {
      simulation.run(until: .never, limits: RunLimits(maximumEvents: UInt64(steps)))
      return (steps, simulation.schedule.now, "check=\(simulation.handler.received[0])")
    }
  }
}
