import SimulationKernel
import Units

/// A slice of the reference day with every message played: what the product's lazy clients save.
///
/// Each VEN beats every 300 s and reports flows every 600 s; a message takes 40 ms. The first site's
/// PCE is down for the middle half of the slice: messages to it fail, and after three failures in
/// a row a VEN counts as degraded.
struct PlayedDay: EventHandler {
  enum Kind: UInt8 { case beat, report, arrival, outage, recovery }
  struct Event: BitwiseCopyable, Sendable {
    var ven: UInt32
    var kind: Kind
    var generation: UInt16 = 0
  }
  struct Ven: BitwiseCopyable {
    var failures: UInt8 = 0
    var generation: UInt16 = 0
  }
  let vensPerPCE: UInt32
  let vens: UnsafeMutablePointer<Ven>
  let lanes: (beat: Lane, report: Lane, message: Lane)
  var isDown = false
  var received = 0
  var failed = 0
  var degraded = 0

  static let isTraced = false

  @inline(__always)
  mutating func handle(_ event: Event, at now: Instant, schedule: inout Schedule<Event>) {
    switch event.kind {
    case .beat:
      guard vens[Int(event.ven)].generation == event.generation else { return }
      schedule.add(event, in: lanes.beat)
      send(event, &schedule)
    case .report:
      schedule.add(event, in: lanes.report)
      send(event, &schedule)
    case .arrival: arrive(event.ven)
    case .outage: isDown = true
    case .recovery: isDown = false
    }
  }

  private func send(_ event: Event, _ schedule: inout Schedule<Event>) {
    schedule.add(Event(ven: event.ven, kind: .arrival), in: lanes.message)
  }

  private mutating func arrive(_ ven: UInt32) {
    let place = vens + Int(ven)
    if isDown && ven < vensPerPCE {
      failed &+= 1
      place.pointee.failures &+= 1
      if place.pointee.failures == 3 { degraded &+= 1 }
    } else {
      received &+= 1
      if place.pointee.failures >= 3 { degraded &-= 1 }
      place.pointee.failures = 0
    }
  }

  static func run(vens count: Int, seconds: Int) {
    measured(workload: "day", size: count) {
      var random = Xoshiro(seed: 42)
      var schedule = Schedule<Event>()
      let lanes = (
        schedule.lane(delay: .seconds(300)), schedule.lane(delay: .seconds(600)),
        schedule.lane(delay: .milliseconds(40))
      )
      let vens = UnsafeMutablePointer<Ven>.allocate(capacity: count)
      vens.initialize(repeating: Ven(), count: count)
      for ven in 0..<UInt32(count) {
        let phase = random.uniform()
        let beat = Duration(nanoseconds: Int64(phase * 300e9))
        let report = Duration(nanoseconds: Int64(phase * 600e9))
        schedule.add(Event(ven: ven, kind: .beat), after: beat)
        schedule.add(Event(ven: ven, kind: .report), after: report)
      }
      let quarter = Duration.seconds(Int64(seconds / 4))
      schedule.add(Event(ven: 0, kind: .outage), after: quarter)
      schedule.add(Event(ven: 0, kind: .recovery), at: .start + quarter + quarter + quarter)
      var simulation = Simulation(
        PlayedDay(vensPerPCE: UInt32(count / 8), vens: vens, lanes: lanes), schedule: schedule)
      simulation.run(until: Instant(.seconds(Int64(seconds))))
      let model = simulation.handler
      return (
        Int(simulation.processedEvents), simulation.schedule.now,
        "beats=\(model.received) failed=\(model.failed) degraded=\(model.degraded)"
      )
    }
  }
}
