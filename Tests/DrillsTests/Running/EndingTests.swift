import Drills
import Observations
import Testing
import Units

/// How runs end, and what the last words are.
@Suite struct EndingTests {
  @Test func `without its steady state a run says nothing`() throws {
    let evening = try Evening(
      """
      steady_state: ["all(lamp, on)", "lamp:hall.on"]
      timeline:
        - {id: talk, at: 1m, mark: talk}
        - {id: crack, at: 10m, fault: lamp.broken, on: "lamp:hall"}
      """)
    #expect(evening.record.ending == .steadyStateNotMet(["all(lamp, on)"]))
    #expect(evening.times("lamp:hall", "breaks") == [])
    #expect(evening.record.bands.isEmpty)
    #expect(evening.times("talk", "marks: talk") == [.minutes(1)])
  }

  @Test func `the steady state is asked just before the first fault or act, and once`() throws {
    for action in [
      "fault: lamp.broken, on: \"lamp:hall\"", "do: switch, on: \"lamp:hall\", with: {to: \"off\"}",
    ] {
      let evening = try Evening(
        """
        steady_state: ["lamp:hall.heat == 10m"]
        timeline:
          - {id: first, at: 10m, \(action)}
          - {id: second, at: 20m, fault: lamp.broken, on: "lamp:gate"}
        """)
      #expect(evening.record.ending == .completed)
      #expect(evening.record.bands.count == 2)
    }
  }

  @Test func `a steady state with a span must have held so long`() throws {
    func play(_ span: String) throws -> DrillEnding {
      try Evening(
        """
        steady_state: ["not lamp:desk.on for \(span)"]
        timeline:
          - {id: crack, at: 10m, fault: lamp.broken, on: "lamp:hall"}
        """
      ).record.ending
    }
    #expect(try play("10m") == .completed)
    #expect(try play("11m") == .steadyStateNotMet(["not lamp:desk.on for 11m"]))
  }

  @Test func `a run in which nothing is done must be steady at its end`() throws {
    let evening = try Evening("steady_state: [\"lamp:desk.on\"]")
    #expect(evening.record.ending == .steadyStateNotMet(["lamp:desk.on"]))
  }

  @Test func `a limit on events ends the run where it stands`() throws {
    var scenario = try Evening.scenario(
      """
      load: {rain: {kind: flicker, every: 1s}}
      timeline:
        - {id: crack, at: 1m, fault: lamp.broken, on: "lamp:hall"}
      """)
    scenario.maximumEvents = 1_000
    let record = Drill(scenario, isNominal: true).run()
    #expect(record.ending == .limitReached("1000 events"))
    #expect(record.eventCount == 1_000)
    let outage = try #require(record.outages.first { $0.entity == "lamp:hall" })
    let last = try #require(record.decisions.last?.at)
    #expect(outage.reconnect == last - outage.start)
  }

  @Test func `steps that only wait for each other never happen`() throws {
    let evening = try Evening(
      """
      timeline:
        - {id: ping, after: pong.start, mark: ping}
        - {id: pong, after: ping.start, mark: pong}
      """)
    #expect(evening.record.ending == .completed)
    #expect(evening.record.decisions.isEmpty)
  }

  @Test func `a look that is planned already is not planned again`() throws {
    let evening = try Evening(
      """
      load: {rain: {kind: flicker, every: 1s, until: 1h}}
      people: {ann: {notices: {condition: "lamp:gate.heat > 100m", after: 1m}}}
      timeline:
        - {id: hot, when: "lamp:gate.heat > 105m", mark: hot}
      expect:
        cool: {never: "lamp:gate.heat > 110m", expected: violated, exercised: ">= 0"}
      """)
    #expect(
      try evening.verdict("cool").firstViolation.map { $0 >= Instant(.minutes(110)) } ?? false)
    // One event for each drop, and a handful for what comes later.
    #expect((3_599...3_620).contains(evening.record.eventCount))
  }

  @Test func `a broken invariant ends the run only where it is checked`() throws {
    let text = """
      systems:
        home: {model: lamps, most_flickers: 3, lamps: {hall: {site: house}}}
      load: {rain: {kind: flicker, every: 10m}}
      """
    let checked = try Evening(text)
    #expect(checked.record.ending == .invariantBroken("home at 30m: hall flickers too much"))
    #expect(try Evening(text, checksInvariants: false).record.ending == .completed)
  }

  @Test func `recovery is split by what people did`() throws {
    let evening = try Evening(
      """
      people:
        ann: {notices: {condition: "not lamp:hall.on", after: 6m}}
      procedures:
        fix:
          steps:
            - {id: think, act: thinks, takes: 5m}
            - {id: "on", do: switch, on: "lamp:hall", with: {to: "on"}, hands: 1m, takes: 3m}
      timeline:
        - {id: slip, at: 10m, fault: site.power_loss, on: "site:house", for: 30m}
        - {id: fix, after: ann.notices(slip), delay: 2m, run: fix, by: ann}
      """)
    let outage = try #require(evening.record.outages.first { $0.entity == "lamp:hall" })
    #expect(outage.start == Instant(.minutes(10)) && outage.end == Instant(.minutes(40)))
    #expect(outage.detection == .minutes(6))
    #expect(outage.decision == .minutes(2))
    #expect(outage.procedure == .minutes(9))
    #expect(outage.catchUp == .zero)
    #expect(outage.reconnect == .minutes(13))
    let longest = evening.record.metrics.first { $0.name == "rto.light" }
    #expect(longest?.value == Duration.hours(2).seconds)
  }

  @Test func `targets of recovery are held against what was seen, where it was recorded`() throws {
    var scenario = try Evening.scenario("")
    scenario.recoveryTargets = [
      RecoveryPolicy(level: "site", recoveryTime: .minutes(5), recoveryPoint: .zero)
    ]
    // The lamps know no policy writes: there is nothing to hold a target against.
    #expect(Drill(scenario).run().recoveryTargets.isEmpty)
  }
}
