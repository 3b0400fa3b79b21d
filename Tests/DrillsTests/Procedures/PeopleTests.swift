import Drills
import Observations
import Testing
import Units

/// Who serves what, and when: hands, queues, crews, shifts.
@Suite struct PeopleTests {
  private func begins(_ evening: Evening, _ id: String) -> Duration? {
    evening.record.bands.first { $0.name == id }?.start.sinceStart
  }

  @Test func `one person does one thing at a time, in the order of coming`() throws {
    let evening = try Evening(
      """
      people: {ann: {}}
      procedures:
        talk: {steps: [{id: a, act: talks, takes: 10m}, {id: b, act: talks, takes: 10m}]}
      timeline:
        - {id: first, at: 1m, run: talk, by: ann}
        - {id: second, at: 2m, run: talk, by: ann}
        - {id: third, at: 3m, run: talk, by: ann}
      """)
    #expect(begins(evening, "first") == .minutes(1))
    #expect(evening.says("+2m ann: is to begin talk, but is busy"))
    #expect(begins(evening, "second") == .minutes(21))
    #expect(begins(evening, "third") == .minutes(41))
  }

  @Test func `the more urgent goes first, but not into a step under way`() throws {
    let evening = try Evening(
      """
      people: {ann: {}}
      procedures:
        talk: {steps: [{id: a, act: talks, takes: 10m}, {id: b, act: talks, takes: 10m}]}
        help: {severity: 5, steps: [{id: a, act: helps, takes: 3m}]}
      timeline:
        - {id: first, at: 1m, run: talk, by: ann}
        - {id: second, at: 2m, run: talk, by: ann}
        - {id: urgent, at: 3m, run: help, by: ann}
      """)
    #expect(begins(evening, "urgent") == .minutes(11))
    #expect(evening.says("+14m ann: begins first/b"))
    #expect(begins(evening, "second") == .minutes(24))
  }

  @Test func `a crew of two does two things at a time`() throws {
    let evening = try Evening(
      """
      people: {crew: {count: 2}}
      procedures:
        talk: {steps: [{id: a, act: talks, takes: 10m}]}
      timeline:
        - {id: first, at: 1m, run: talk, by: crew}
        - {id: second, at: 2m, run: talk, by: crew}
        - {id: third, at: 3m, run: talk, by: crew}
        - {id: look, at: 5m, mark: look}
      expect:
        busy: {after: look.start, within: 0s, eventually: "person:crew.busy == 2 and person:crew.waiting == 1", hold_for: 5m}
      """)
    #expect(begins(evening, "second") == .minutes(2))
    #expect(begins(evening, "third") == .minutes(11))
    #expect(try evening.verdict("busy").outcome == .satisfied)
  }

  @Test func `two people do not wait for each other`() throws {
    let evening = try Evening(
      """
      people: {ann: {}, bob: {}}
      procedures:
        talk: {steps: [{id: a, act: talks, takes: 10m}]}
      timeline:
        - {id: first, at: 1m, run: talk, by: ann}
        - {id: second, at: 2m, run: talk, by: bob}
      """)
    #expect(begins(evening, "second") == .minutes(2))
  }

  @Test func `a shift's end is after the step, and the next shift takes over`() throws {
    let evening = try Evening(
      """
      people: {ann: {available: ["0s .. 15m", "40m .. 2h"]}}
      procedures:
        talk: {steps: [{id: a, act: talks, takes: 10m}, {id: b, act: talks, takes: 10m}]}
      timeline:
        - {id: job, at: 10m, run: talk, by: ann}
        - {id: late, at: 16m, run: talk, by: ann}
        - {id: look, at: 30m, mark: look}
      expect:
        off: {after: look.start, within: 0s, eventually: "not person:ann.on_shift", hold_for: 10m}
      """)
    #expect(evening.says("+40m ann: takes over talk from the shift before"))
    #expect(evening.says("+40m ann: begins job/b"))
    #expect(begins(evening, "late") == .minutes(50))
    #expect(try evening.verdict("off").outcome == .satisfied)
  }

  @Test func `shifts that touch leave no gap`() throws {
    let evening = try Evening(
      """
      people: {ann: {available: ["0s .. 15m", "15m .. 2h"]}}
      procedures:
        talk: {steps: [{id: a, act: talks, takes: 10m}, {id: b, act: talks, takes: 10m}]}
      timeline:
        - {id: job, at: 10m, run: talk, by: ann}
      """)
    #expect(evening.says("+20m ann: takes over talk from the shift before"))
    #expect(evening.says("+30m ann: is done with talk"))
  }

  @Test func `work for somebody who never comes again is not done`() throws {
    let evening = try Evening(
      """
      people: {ann: {available: "0s .. 15m"}}
      procedures:
        talk: {steps: [{id: a, act: talks, takes: 10m}]}
      timeline:
        - {id: job, at: 20m, run: talk, by: ann}
        - {id: begun, after: job.start, mark: begun}
      """)
    #expect(evening.says("+20m ann: is to begin talk, but is off shift"))
    #expect(begins(evening, "job") == nil)
    #expect(evening.times("begun", "marks: begun") == [])
  }

  @Test func `nobody in particular is never busy and takes no default time`() throws {
    let evening = try Evening(
      """
      procedures:
        talk: {steps: [{id: a, check: "lamp:hall.on"}, {id: b, act: talks, takes: 10m}]}
      timeline:
        - {id: first, at: 1m, run: talk}
        - {id: second, at: 2m, run: talk}
      """)
    #expect(evening.says("+11m first: is done with talk"))
    #expect(evening.says("+12m second: is done with talk"))
    #expect(!evening.record.assumptions.contains { $0.id == "AS-HUM-006" })
  }

  @Test func `a procedure without steps keeps nobody`() throws {
    var scenario = try Evening.scenario(
      """
      people: {ann: {}}
      procedures:
        nothing: {steps: [{id: a, act: talks, takes: 10m}]}
        talk: {steps: [{id: a, act: talks, takes: 10m}]}
      timeline:
        - {id: first, at: 1m, run: nothing, by: ann}
        - {id: second, at: 2m, run: talk, by: ann}
      """)
    scenario.procedures[0].steps = []
    let record = Drill(scenario, isNominal: true).run()
    #expect(record.decisions.last?.text == "is done with talk")
    #expect(record.decisions.last?.at == Instant(.minutes(12)))
  }
}
