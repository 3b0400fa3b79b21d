import SimulationKernel
import Testing
import Units

/// The pending events as a sorted array: slow, but plainly right.
private struct SortedEvents {
  private var entries: [(instant: Int64, number: Int)] = []
  var count: Int { entries.count }
  var nextInstant: Int64? { entries.first?.instant }

  mutating func add(_ number: Int, at instant: Int64) {
    // After every entry of the same instant: the order of scheduling.
    var low = 0
    var high = entries.count
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].instant > instant { high = middle } else { low = middle + 1 }
    }
    entries.insert((instant, number), at: low)
  }

  mutating func next() -> (instant: Int64, number: Int)? {
    entries.isEmpty ? nil : entries.removeFirst()
  }
}

/// A schedule and a sorted array that get the same events and must give the same ones.
private final class Comparison {
  var schedule: Schedule<Int>
  var expected = SortedEvents()
  var number = 0
  var agrees = true

  init(kind: EventSetKind) { schedule = Schedule(keepingEventsIn: kind) }

  func add(after delay: Int64) {
    schedule.add(number, after: Duration(nanoseconds: delay))
    note(delay)
  }

  func add(in lane: (lane: Lane, delay: Int64)) {
    schedule.add(number, in: lane.lane)
    note(lane.delay)
  }

  private func note(_ delay: Int64) {
    expected.add(number, at: schedule.now.nanoseconds + delay)
    number += 1
  }

  /// Takes an event out of both; what comes next is asked before, as a model may do.
  func take() {
    if schedule.nextInstant?.nanoseconds != expected.nextInstant { agrees = false }
    let next = schedule.next()
    let right = expected.next()
    if next?.1 != right?.number || next?.0.nanoseconds != right?.instant { agrees = false }
    if schedule.count != expected.count { agrees = false }
  }
}

@Suite struct EventOrderTests {
  /// Spans from a nanosecond to eleven days, in nanoseconds.
  private static let spreads: [Int] = [
    1, 2, 5, 1_000, 1_000_000, 1_000_000_000, 1_000_000_000_000_000,
  ]

  @Test(arguments: EventSetKind.allCases, 0..<8)
  func `events come as from a sorted array, whatever the mix`(kind: EventSetKind, seed: Int) {
    let stream = RandomStreams(seed: UInt64(seed), replication: 0).stream("schedule", "fuzz")
    let pair = Comparison(kind: kind)
    let delays: [Int64] = [0, 40, 1_000, 300_000_000_000]
    let lanes = delays.map { (pair.schedule.lane(delay: Duration(nanoseconds: $0)), $0) }
    for round in 0..<1_000 as Range<UInt64> {
      let draw = stream.substream(round)
      // Mostly a few events, now and then a burst: at one instant, or spread thinly.
      let isBurst = draw.happens(0.02, 0)
      let isTogether = draw.happens(0.5, 1)
      let spread = Self.spreads[draw.index(below: Self.spreads.count, 2)]
      for addition in 0..<UInt64(isBurst ? 300 : draw.index(below: 4, 3)) {
        let delay = Int64(
          draw.index(below: spread, 10 + 2 * (isBurst && isTogether ? 0 : addition)))
        if draw.happens(0.2, 11 + 2 * addition) {
          pair.add(in: lanes[draw.index(below: lanes.count, 4)])
        } else {
          pair.add(after: delay)
        }
      }
      // Long stretches of growth, then of decline: the event set changes its shape both ways.
      let most = (round / 100).isMultiple(of: 2) ? 4 : 24
      for _ in 0..<draw.index(below: most, 5) { pair.take() }
    }
    while pair.schedule.count > 0 { pair.take() }
    pair.take()
    #expect(pair.agrees)
    #expect(pair.expected.count == 0)
  }

  @Test(arguments: EventSetKind.allCases)
  func `zero delays during a burst keep the order of scheduling`(kind: EventSetKind) {
    let pair = Comparison(kind: kind)
    for _ in 0..<500 { pair.add(after: 1_000_000) }
    for _ in 0..<500 { pair.add(after: 1_000_001) }
    for _ in 0..<400 {
      pair.take()
      // After all of this instant, before all of the next, and in the middle of nowhere.
      pair.add(after: 0)
      pair.add(after: 1)
      pair.add(after: 500_000)
    }
    while pair.schedule.count > 0 { pair.take() }
    #expect(pair.agrees)
  }

  @Test(arguments: [EventSetKind.wheel, .selfTuning])
  func `a wheel follows gaps that change a millionfold`(kind: EventSetKind) {
    let stream = RandomStreams(seed: 9, replication: 0).stream("schedule", "gaps")
    let pair = Comparison(kind: kind)
    for _ in 0..<600 { pair.add(after: 0) }
    for step in 0..<12_000 as Range<UInt64> {
      pair.take()
      let mean = (step / 3_000).isMultiple(of: 2) ? 1_000.0 : 1e9
      pair.add(after: Int64(stream.uniform(step) * mean))
    }
    #expect(pair.agrees)
  }

  /// So many that the wheel reads ahead, in lists that are rebuilt while it does.
  @Test(arguments: EventSetKind.allCases)
  func `thousands of timers and messages come as from a sorted array`(kind: EventSetKind) {
    let stream = RandomStreams(seed: 11, replication: 0).stream("schedule", "timers")
    let pair = Comparison(kind: kind)
    for agent in 0..<3_000 as Range<UInt64> { pair.add(after: Int64(stream.uniform(agent) * 3e9)) }
    for step in 0..<9_000 as Range<UInt64> {
      pair.take()
      // A beat, and now and then its message; for a while the beats stop, then all come at once.
      if !(3_000..<5_000).contains(step) { pair.add(after: 3_000_000_000) }
      if step.isMultiple(of: 3) { pair.add(after: 40_000) }
      if step == 5_000 { for _ in 0..<2_000 { pair.add(after: 1_000) } }
    }
    #expect(pair.agrees)
    #expect(pair.schedule.count > 2_048)
  }

  /// Numbers the events it handles, and plans two others for each until it has enough.
  private struct Branching: EventHandler {
    let stream = RandomStreams(seed: 5, replication: 0).stream("schedule", "branching")
    let lane: Lane?
    var order = StableHash()
    var planned: UInt64 = 1

    mutating func handle(_ event: UInt64, at now: Instant, schedule: inout Schedule<UInt64>) {
      order.combine(event)
      order.combine(now.nanoseconds)
      for _ in 0..<2 where planned < 30_000 {
        if let lane, stream.happens(0.3, planned) {
          schedule.add(planned, in: lane)
        } else {
          let isLane = stream.happens(0.3, planned)
          let delay = isLane ? 40_000_000 : stream.uniform(planned + 100_000) * 1e9
          schedule.add(planned, after: Duration(nanoseconds: Int64(delay)))
        }
        planned += 1
      }
    }

    static func order(_ kind: EventSetKind, usingLane: Bool) -> (UInt64, UInt64) {
      var schedule = Schedule<UInt64>(keepingEventsIn: kind)
      let lane = usingLane ? schedule.lane(delay: .milliseconds(40)) : nil
      schedule.add(0, at: .start)
      var simulation = Simulation(Branching(lane: lane), schedule: schedule)
      simulation.run(until: .never)
      #expect(simulation.processedEvents == 30_000)
      return (simulation.handler.order.value, simulation.traceHash)
    }
  }

  @Test(arguments: EventSetKind.allCases, [false, true])
  func `a model of many events runs the same with any event set`(
    kind: EventSetKind, usingLane: Bool
  ) {
    let other = Branching.order(kind, usingLane: usingLane)
    #expect(other == Branching.order(.heap, usingLane: false))
  }
}
