import SimulationKernel
import Testing
import Units

/// The pending events as a sorted array: slow, but plainly right.
private struct SortedEvents {
  private var entries: [(instant: Int64, number: Int)] = []
  var count: Int { entries.count }

  mutating func add(_ number: Int, at instant: Int64) {
    // After every entry of the same instant: the order of scheduling.
    let index = entries.firstIndex { $0.instant > instant } ?? entries.count
    entries.insert((instant, number), at: index)
  }

  mutating func next() -> (instant: Int64, number: Int)? {
    entries.isEmpty ? nil : entries.removeFirst()
  }
}

@Suite struct ScheduleTests {
  @Test(arguments: 0..<24)
  func `events come in the order of a sorted array, whatever the mix`(seed: Int) {
    let stream = RandomStreams(seed: UInt64(seed), replication: 0).stream("schedule", "fuzz")
    var schedule = Schedule<Int>()
    var expected = SortedEvents()
    var number = 0
    for round in 0..<1_500 as Range<UInt64> {
      let draw = stream.substream(round)
      // Mostly one event, now and then a burst; few distinct delays, so that many events tie.
      let isBurst = draw.happens(0.01, 0)
      let additions = isBurst ? 200 : draw.index(below: 3, 1)
      let spread = [1, 2, 5, 1_000, 1_000_000_000][draw.index(below: 5, 2)]
      for addition in 0..<UInt64(additions) {
        let delay = Int64(isBurst ? 0 : draw.index(below: spread, 10 + addition))
        schedule.add(number, after: .nanoseconds(delay))
        expected.add(number, at: schedule.now.nanoseconds + delay)
        number += 1
      }
      for _ in 0..<draw.index(below: 5, 3) {
        let next = schedule.next()
        let right = expected.next()
        #expect(next?.1 == right?.number)
        #expect(next?.0.nanoseconds == right?.instant)
      }
      #expect(schedule.count == expected.count)
    }
    while let right = expected.next() { #expect(schedule.next()?.1 == right.number) }
    #expect(schedule.count == 0)
    #expect(schedule.next() == nil)
  }

  @Test func `ten thousand events of one instant keep their order`() {
    var schedule = Schedule<Int>()
    for number in 0..<10_000 { schedule.add(number, at: Instant(.seconds(1))) }
    for number in 0..<10_000 { #expect(schedule.next()?.1 == number) }
  }

  @Test func `the clock follows the events`() {
    var schedule = Schedule<Int>()
    #expect(schedule.now == .start)
    #expect(schedule.nextInstant == nil)
    schedule.add(1, at: Instant(.seconds(3)))
    schedule.add(2, after: .seconds(2))
    #expect(schedule.nextInstant == Instant(.seconds(2)))
    #expect(schedule.now == .start)
    #expect(schedule.next()?.1 == 2)
    #expect(schedule.now == Instant(.seconds(2)))
    #expect(schedule.scheduledEvents == 2)
  }

  @Test func `an event at never is not kept`() {
    var schedule = Schedule<Int>()
    schedule.add(1, at: .never)
    schedule.add(2, after: .max)
    #expect(schedule.count == 0)
  }

  @Test func `an event in the past stops the program`() async {
    await #expect(processExitsWith: .failure) {
      var schedule = Schedule<Int>()
      schedule.add(1, at: Instant(.seconds(3)))
      _ = schedule.next()
      schedule.add(2, at: Instant(.seconds(2)))
    }
  }
}
