import Drills
import Observations
import SimulationKernel
import Testing
import Units

@Suite struct TriggerTests {
  @Test func `a step comes at its time, and the run's own start and end are events`() throws {
    var scenario = try Evening.scenario(
      """
      timeline:
        - {id: tea, at: 5m, mark: tea}
        - {id: second, after: tea.start, delay: 2m, mark: second}
        - {id: first, after: tea.start, delay: 1m, mark: first}
        - {id: never, after: tea.start, mark: never}
      """)
    func run(_ moment: EventReference.Moment, delay: Double) -> Trigger {
      let event = EventReference(
        path: "", moment: moment, location: scenario.timeline[0].location)
      return .after(event, delay: .constant(delay))
    }
    scenario.timeline[2].trigger = run(.start, delay: 60)
    scenario.timeline[3].trigger = run(.end, delay: 0)
    let record = Drill(scenario, isNominal: true).run()
    #expect(record.decisions.map(\.text) == ["marks: first", "marks: tea", "marks: second"])
    #expect(record.decisions.map(\.at.sinceStart) == [.minutes(1), .minutes(5), .minutes(7)])
  }

  @Test func `a condition sets off its step once, when it becomes true`() throws {
    let evening = try Evening(
      """
      timeline:
        - {id: crack, at: 10m, fault: lamp.broken, on: "lamp:hall", pattern: {down: 1m, up: 1m, times: 3}}
        - {id: dark, when: "lamp:hall.broken", delay: 30s, mark: dark}
        - {id: hot, when: "lamp:gate.heat >= 25m", mark: hot}
        - {id: before, when: "lamp:gate.on", mark: before}
      """)
    #expect(evening.times("dark", "marks: dark") == [.clock(0, 10, 30)])
    #expect(evening.times("hot", "marks: hot") == [.minutes(25)])
    #expect(evening.times("before", "marks: before") == [.zero])
    #expect(
      evening.chain(to: "marks: dark") == [
        "dark: is set off: lamp:hall broken = yes", "dark: marks: dark",
      ])
  }

  @Test func `a condition with a span sets off its step when it has held so long`() throws {
    let evening = try Evening(
      """
      timeline:
        - {id: flap, at: 10m, fault: lamp.broken, on: "lamp:hall", pattern: {down: 4m, up: 2m, times: 2}}
        - {id: long, at: 30m, fault: lamp.broken, on: "lamp:hall", for: 10m}
        - {id: lasting, when: "lamp:hall.broken for 5m", mark: lasting}
      """)
    #expect(evening.times("lasting", "marks: lasting") == [.minutes(35)])
  }

  @Test func `the state of an instant is the state after all its events`() throws {
    // The lamp is whole for no time at all between the two faults.
    let evening = try Evening(
      """
      timeline:
        - {id: one, at: 10m, fault: lamp.broken, on: "lamp:hall", for: 10m}
        - {id: two, after: one.end, fault: lamp.broken, on: "lamp:hall", for: 10m}
        - {id: bright, at: 15m, mark: bright}
        - {id: lasting, when: "lamp:hall.broken for 15m", mark: lasting}
        - {id: relit, when: "lamp:hall.heat < 1m and lamp:gate.heat >= 15m and lamp:hall.on", mark: relit}
      expect:
        dark: {between: [bright.start, two.end], always: "lamp:hall.broken", exercised: ">= 0"}
      """)
    #expect(evening.times("lasting", "marks: lasting") == [.minutes(25)])
    #expect(evening.times("relit", "marks: relit") == [.minutes(30)])
    #expect(try evening.verdict("dark").outcome == .satisfied)
  }

  @Test func `a step comes again and again, at most so often and only in its stretch`() throws {
    let evening = try Evening(
      """
      timeline:
        - {id: bell, every: 10m, from: 20m, until: 60m, mark: bell}
        - {id: twice, every: 10m, times: 2, mark: twice}
        - {id: echo, after: twice.start, delay: 1m, mark: echo}
      """)
    #expect(evening.times("bell", "marks: bell") == [.minutes(30), .minutes(40), .minutes(50)])
    #expect(evening.times("twice", "marks: twice") == [.minutes(10), .minutes(20)])
    #expect(evening.times("echo", "marks: echo") == [.minutes(11), .minutes(21)])
  }

  @Test func `each firing of a repeated fault lasts its own time`() throws {
    let evening = try Evening(
      """
      timeline:
        - {id: crack, every: 20m, times: 4, fault: lamp.broken, on: "lamp:hall", for: {uniform: [1m, 9m]}}
      """, isNominal: false)
    let lengths = evening.record.bands.map { band in band.end.map { $0 - band.start } }
    #expect(lengths.count == 4)
    #expect(Set(lengths).count == 4)
  }

  @Test func `gaps and delays are drawn anew each time`() throws {
    let evening = try Evening(
      """
      load: {rain: {kind: flicker, every: {uniform: [1m, 9m]}}}
      timeline:
        - {id: bell, every: {uniform: [5m, 15m]}, times: 6, mark: bell}
        - {id: echo, after: bell.start, delay: {uniform: [1m, 4m]}, mark: echo}
      """, isNominal: false)
    let bells = evening.times("bell", "marks: bell")
    let echoes = evening.times("echo", "marks: echo")
    let drops = evening.record.decisions.filter { $0.text.hasPrefix("flickers") }.map(\.at)
    #expect(bells.count == 6 && echoes.count == 6 && drops.count > 10)
    #expect(Set(zip(bells, bells.dropFirst()).map { $1 - $0 }).count == 5)
    #expect(Set(zip(bells, echoes).map { $1 - $0 }).count == 6)
    #expect(Set(zip(drops, drops.dropFirst()).map { $1 - $0 }).count == drops.count - 1)
  }

  @Test func `loads arrive at given times, or with drawn gaps in their stretch`() throws {
    let evening = try Evening(
      """
      load:
        fixed: {kind: flicker, at: [1m, 5m, 5m]}
        drawn: {kind: flicker, every: {exponential: {mean: 2m}}, from: 30m, until: 50m}
      """, isNominal: false)
    func arrivals(_ load: Int) -> [Decision] {
      evening.record.decisions.filter { $0.text.hasPrefix("flickers (\(load).") }
    }
    #expect(arrivals(0).map(\.at.sinceStart) == [.minutes(1), .minutes(5), .minutes(5)])
    #expect(arrivals(0).map(\.text).last == "flickers (0.2)")
    let drawn = arrivals(1)
    #expect(drawn.count > 2)
    #expect(drawn.allSatisfy { $0.at > Instant(.minutes(30)) && $0.at < Instant(.minutes(50)) })
    #expect(drawn.map(\.text) == drawn.indices.map { "flickers (1.\($0))" })
    #expect(
      evening.record.metrics.contains {
        $0.name == "flickers" && $0.value == Double(3 + drawn.count)
      })
  }
}
