import SimulationKernel
import Testing
import Units

@Suite struct ScheduleTests {
  @Test(arguments: EventSetKind.allCases)
  func `ten thousand events of one instant keep their order`(kind: EventSetKind) {
    var schedule = Schedule<Int>(keepingEventsIn: kind)
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
    let lane = schedule.lane(delay: .max)
    schedule.add(3, in: lane)
    #expect(schedule.count == 0)
  }

  @Test(arguments: EventSetKind.allCases)
  func `what is later than asked stays, and an earlier event goes before it`(kind: EventSetKind) {
    var schedule = Schedule<Int>(keepingEventsIn: kind)
    for number in 0..<100 { schedule.add(number, at: Instant(.seconds(1_000 + Int64(number)))) }
    #expect(schedule.next(through: Instant(.seconds(500))) == nil)
    #expect(schedule.count == 100)
    schedule.add(100, at: Instant(.seconds(10)))
    schedule.add(101, at: Instant(.seconds(1_000)))
    #expect(schedule.next(through: Instant(.seconds(10)))?.1 == 100)
    #expect(schedule.nextInstant == Instant(.seconds(1_000)))
    let rest = (0..<101).map { _ in schedule.next()?.1 }
    #expect(rest == [0, 101] + (1..<100).map { $0 })
  }

  @Test func `a lane waits its delay, and the same delay is the same lane`() {
    var schedule = Schedule<Int>()
    let slow = schedule.lane(delay: .seconds(300))
    let fast = schedule.lane(delay: .milliseconds(40))
    #expect(slow != fast)
    #expect(slow == schedule.lane(delay: .seconds(300)))
    schedule.add(1, in: slow)
    schedule.add(2, in: fast)
    schedule.add(3, after: .milliseconds(40))
    #expect(schedule.count == 3)
    #expect(schedule.nextInstant == Instant(.milliseconds(40)))
    #expect((0..<3).map { _ in schedule.next()?.1 } == [2, 3, 1])
    #expect(schedule.now == Instant(.seconds(300)))
    #expect(schedule.count == 0)
  }

  @Test func `a lane of another schedule stops the program`() async {
    await #expect(processExitsWith: .failure) {
      var schedule = Schedule<Int>()
      var other = Schedule<Int>()
      let lane = other.lane(delay: .seconds(1))
      schedule.add(1, in: lane)
    }
  }

  @Test func `a lane back in time stops the program`() async {
    await #expect(processExitsWith: .failure) {
      var schedule = Schedule<Int>()
      _ = schedule.lane(delay: .seconds(-1))
    }
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
