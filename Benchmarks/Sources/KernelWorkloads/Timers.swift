import SimulationKernel
import Units

/// W4, timers: each agent beats every 300 s and sends a message that arrives 40 ms later; 1 h.
struct Timers: EventHandler {
  /// A beat of an agent or the arrival of its message: 8 bytes, as small as the agents allow.
  struct Event: BitwiseCopyable, Sendable {
    var agentAndKind: UInt32
    var generation: Generation

    static func beat(_ agent: Int) -> Event {
      Event(agentAndKind: UInt32(agent), generation: Generation())
    }
    var agent: Int { Int(agentAndKind & 0x7FFF_FFFF) }
    var isArrival: Bool { agentAndKind >= 0x8000_0000 }
    var arrival: Event {
      Event(agentAndKind: agentAndKind | 0x8000_0000, generation: generation)
    }
  }
  struct Agent: BitwiseCopyable {
    var sent: UInt32 = 0
    /// The generation of the timer that is valid: an agent that stops would advance it.
    var timer = Generation()
  }
  let agents: UnsafeMutablePointer<Agent>
  /// The lanes of the two delays, if lanes are used.
  let lanes: (interval: Lane, latency: Lane)?
  var beats = 0
  var arrivals = 0

  init(agents count: Int, lanes: (interval: Lane, latency: Lane)?) {
    agents = .allocate(capacity: count)
    agents.initialize(repeating: Agent(), count: count)
    self.lanes = lanes
  }

  static let isTraced = false

  @inline(__always)
  mutating func handle(_ event: Event, at now: Instant, schedule: inout Schedule<Event>) {
    if event.isArrival {
      arrivals &+= 1
      return
    }
    let agent = agents + event.agent
    guard event.generation == agent.pointee.timer else { return }
    beats &+= 1
    agent.pointee.sent &+= 1
    if let lanes {
      schedule.add(event, in: lanes.interval)
      schedule.add(event.arrival, in: lanes.latency)
    } else {
      schedule.add(event, after: .seconds(300))
      schedule.add(event.arrival, after: .milliseconds(40))
    }
  }

  static func run(agents count: Int, usingLanes: Bool, keepingEventsIn kind: EventSetKind) {
    measured(workload: "w4", size: count) {
      var random = Xoshiro(seed: 42)
      var schedule = Schedule<Event>(keepingEventsIn: kind)
      let lanes: (Lane, Lane)? =
        usingLanes
        ? (schedule.lane(delay: .seconds(300)), schedule.lane(delay: .milliseconds(40))) : nil
      var simulation = Simulation(Timers(agents: count, lanes: lanes), schedule: schedule)
      for agent in 0..<count {
        simulation.schedule.add(
          .beat(agent),
          after: Duration(nanoseconds: Int64(random.uniform() * 300e9)))
      }
      simulation.run(until: Instant(.seconds(3600)))
      let model = simulation.handler
      return (
        model.beats + model.arrivals, simulation.schedule.now,
        "beats=\(model.beats) arrivals=\(model.arrivals)"
      )
    }
  }
}
