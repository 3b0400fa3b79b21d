import Drills
import Observations
import Testing
import Units

/// Steps of procedures without mistakes: who is busy how long, and what is waited for.
@Suite struct StepTests {
  /// Plays one procedure of the given steps, begun by ann at 10m.
  private func play(_ steps: String, more: String = "") throws -> Evening {
    try Evening(
      """
      people: {ann: {}}
      procedures:
        job:
          steps:
      \(steps)
      timeline:
        - {id: job, at: 10m, run: job, by: ann}
      \(more)
      """)
  }

  @Test func `hands are busy first, then the machine works, then the next step begins`() throws {
    let evening = try play(
      """
            - {id: off, do: switch, on: "lamp:hall", with: {to: "off"}, hands: 1m, takes: 5m}
            - {id: on, do: switch, on: "lamp:hall", with: {to: "on"}, hands: 2m, takes: 3m}
      """)
    #expect(evening.times("ann", "begins job") == [.minutes(10)])
    #expect(evening.times("ann", "gives switch off on lamp:hall") == [.minutes(11)])
    #expect(evening.times("lamp:hall", "is switched off") == [.minutes(16)])
    #expect(evening.times("ann", "begins job/on") == [.minutes(16)])
    #expect(evening.times("ann", "gives switch on on lamp:hall") == [.minutes(18)])
    #expect(evening.times("lamp:hall", "is switched on") == [.minutes(21)])
    #expect(evening.times("ann", "is done with job") == [.minutes(21)])
  }

  @Test func `without a word a look, a choice and a typed command take AS-HUM-006`() throws {
    let evening = try play(
      """
            - {id: look, check: "lamp:hall.on"}
            - {id: pick, choose: {one: "lamp:desk"}}
            - {id: type, do: glance, on: one}
      """)
    let use = try #require(evening.record.assumptions.first { $0.id == "AS-HUM-006" })
    #expect(use.draws == 3)
    let done = evening.times("ann", "is done with job")
    // Nominal: three times the median of the cut distribution, near 50 s.
    #expect(done.count == 1 && done[0] > .minutes(12) && done[0] < .minutes(13))
  }

  @Test func `several targets are typed in turn and work at the same time`() throws {
    let evening = try play(
      """
            - {id: off, do: switch, on: ["lamp:hall", "lamp:gate"], with: {to: "off"}, hands: 1m, takes: 5m}
      """)
    #expect(evening.times("lamp:hall", "is switched off") == [.minutes(16)])
    #expect(evening.times("lamp:gate", "is switched off") == [.minutes(17)])
    #expect(evening.times("ann", "is done with job") == [.minutes(17)])
  }

  @Test func `all targets at once take one pair of hands once`() throws {
    let evening = try play(
      """
            - {id: off, do: switch, on: lamps, with: {to: "off"}, parallel: all, hands: 1m, takes: 5m}
      """)
    for lamp in ["hall", "desk", "gate"] {
      #expect(evening.times("lamp:\(lamp)", "is switched off") == [.minutes(16)])
    }
  }

  @Test func `while the machine works the person is free, unless the step is attended`() throws {
    for (attend, begin) in [("false", Duration.minutes(11)), ("true", .minutes(16))] {
      let evening = try play(
        """
              - {id: off, do: switch, on: "lamp:hall", with: {to: "off"}, hands: 1m, takes: 5m, attend: \(attend)}
        """,
        more: """
            - {id: other, at: 10m, do: glance, on: "lamp:gate", by: ann}
          """)
      #expect(
        evening.record.bands.filter { $0.name == "other" }.map(\.start) == [Instant(begin)])
    }
  }

  @Test func `for a check, a choice and an act, takes is the person's time`() throws {
    let evening = try play(
      """
            - {id: look, check: "lamp:hall.on", takes: 1m}
            - {id: pick, choose: {one: "lamp:desk"}, takes: 2m}
            - {id: talk, act: talks to the boss, takes: 4m}
      """,
      more: """
          - {id: other, at: 10m, do: glance, on: "lamp:gate", by: ann}
        """)
    #expect(evening.times("ann", "is done with job") == [.minutes(17)])
    let other = evening.record.bands.first { $0.name == "other" }
    #expect(other?.start == Instant(.minutes(17)))
  }

  @Test func `a choice is bound for the steps behind it`() throws {
    let evening = try play(
      """
            - {id: pick, choose: {dark: "lamps(not on)", lit: "lamp:main"}, takes: 1m}
            - {id: light, do: switch, on: dark, with: {to: "on"}, hands: 1m}
            - {id: same, check: "lit.on and dark.on", takes: 0s}
      """)
    #expect(evening.says("+11m ann: chooses dark: lamp:desk"))
    #expect(evening.says("+12m10s lamp:desk: is switched on"))
    #expect(evening.says("+12m10s ann: is done with job"))
  }

  @Test func `a check waits for its condition, and the person does other things meanwhile`() throws
  {
    let evening = try play(
      """
            - {id: wait, check: "lamp:gate.heat >= 30m", takes: 1m, wait_up_to: 1h}
            - {id: after, act: nods, takes: 1m}
      """,
      more: """
          - {id: other, at: 12m, do: glance, on: "lamp:gate", by: ann}
        """)
    #expect(evening.record.bands.first { $0.name == "other" }?.start == Instant(.minutes(12)))
    #expect(evening.times("ann", "begins job/after") == [.minutes(30)])
  }

  @Test func `a check with a span waits until its condition has held so long`() throws {
    let evening = try play(
      """
            - {id: wait, check: "lamp:hall.on for 5m", takes: 1m}
      """)
    #expect(evening.times("ann", "is done with job") == [.minutes(16)])
  }

  @Test func `a condition that comes true at the last instant of the wait is seen`() throws {
    let evening = try play(
      """
            - {id: wait, check: "lamp:hall.broken", takes: 1m, wait_up_to: 9m}
      """,
      more: """
          - {id: crack, at: 20m, fault: lamp.broken, on: "lamp:hall"}
        """)
    #expect(evening.times("ann", "is done with job") == [.minutes(20)])
  }

  @Test func `a step's verification is waited for, and its failure fails the step`() throws {
    let evening = try play(
      """
            - {id: off, do: switch, on: "lamp:hall", with: {to: "off"}, hands: 1m, verify: "not lamp:hall.on", wait_up_to: 1m}
            - {id: hot, act: feels the lamp, takes: 1m, verify: "lamp:gate.heat > 20m", wait_up_to: 30m}
            - {id: bad, do: glance, on: "lamp:hall", hands: 1m, verify: "lamp:hall.on", wait_up_to: 2m}
      """)
    #expect(evening.says("+11m10s ann: begins job/hot"))
    #expect(
      evening.says("+20m0.000000001s ann: begins job/bad")
        || evening.says("+20m ann: begins job/bad"))
    #expect(evening.record.decisions.contains { $0.text.hasPrefix("job/bad fails: ") })
    #expect(evening.record.decisions.contains { $0.text == "stops job: job/bad failed" })
  }

  @Test func `a command that a system refuses fails its step in the system's words`() throws {
    let evening = try play(
      """
            - {id: off, do: switch, on: "lamp:hall", with: {to: "off"}, hands: 1m}
      """,
      more: """
          - {id: crack, at: 5m, fault: lamp.broken, on: "lamp:hall"}
          - {id: sad, after: job/off.failed, mark: sad}
          - {id: sadder, after: job.failed, mark: sadder}
          - {id: over, after: job.end, mark: over}
        """)
    let refusal = try #require(evening.record.decisions.first { $0.kind == .refusal })
    #expect(refusal.subject == "lamp:hall" && refusal.text == "refuses switch: the lamp is broken")
    #expect(refusal.sources == ["TOY-001"])
    #expect(evening.times("sad", "marks: sad") == [.minutes(11)])
    #expect(evening.times("sadder", "marks: sadder") == [.minutes(11)])
    #expect(evening.times("over", "marks: over") == [.minutes(11)])
    #expect(
      evening.chain(to: "stops job: job/off failed").suffix(4) == [
        "ann: gives switch off on lamp:hall", "lamp:hall: refuses switch: the lamp is broken",
        "ann: job/off fails: the lamp is broken", "ann: stops job: job/off failed",
      ])
  }

  @Test func `a command that fails while it works fails its step when it ends`() throws {
    let evening = try play(
      """
            - {id: off, do: switch, on: "lamp:hall", with: {to: "off"}, hands: 1m, takes: 5m}
      """,
      more: """
          - {id: crack, at: 13m, fault: lamp.broken, on: "lamp:hall"}
        """)
    #expect(evening.says("+16m ann: job/off fails: it broke meanwhile"))
  }

  @Test func `one of two targets refusing fails the step once the other is done`() throws {
    let evening = try play(
      """
            - {id: off, do: switch, on: ["lamp:hall", "lamp:gate"], with: {to: "off"}, hands: 1m, takes: 5m}
      """,
      more: """
          - {id: crack, at: 5m, fault: lamp.broken, on: "lamp:hall"}
        """)
    #expect(evening.times("lamp:gate", "is switched off") == [.minutes(17)])
    #expect(evening.says("+17m ann: job/off fails: the lamp is broken"))
  }

  @Test func `an interlock is the product's and refuses the command`() throws {
    let evening = try play(
      """
            - {id: off, do: switch, on: "lamp:hall", with: {to: "off"}, hands: 1m, interlock: "lamp:desk.on"}
      """)
    #expect(evening.says("+11m lamp:hall: refuses switch: the product demands lamp:desk.on"))
    #expect(evening.times("ann", "gives switch off on lamp:hall") == [])
  }

  @Test func `a step that needs one not done fails`() throws {
    let evening = try play(
      """
            - {id: first, check: "lamp:desk.on", takes: 1m, on_fail: proceed}
            - {id: second, act: nods, takes: 1m, needs: first}
      """)
    #expect(evening.says("+11m ann: job/second fails: it needs first first"))
  }

  @Test func `a command of the timeline needs nobody, and says when it is done`() throws {
    let evening = try Evening(
      """
      timeline:
        - {id: "off", at: 10m, do: switch, on: "lamp:hall", with: {to: "off"}}
        - {id: done, after: off.done, mark: done}
      """)
    #expect(evening.says("+10m off: gives switch off on lamp:hall"))
    #expect(evening.times("done", "marks: done") == [.clock(0, 10, 10)])
  }

  @Test func `steps, procedures and commands begin and end as events`() throws {
    let evening = try play(
      """
            - {id: off, do: switch, on: "lamp:hall", with: {to: "off"}, hands: 1m, takes: 5m}
      """,
      more: """
          - {id: a, after: job.start, mark: a}
          - {id: b, after: job/off.start, mark: b}
          - {id: c, after: job/off.done, mark: c}
          - {id: d, after: job.end, mark: d}
        expect:
          order: {order: [job.start, job/off.start, job/off.done, job.end]}
        """)
    #expect(evening.times("a", "marks: a") == [.minutes(10)])
    #expect(evening.times("b", "marks: b") == [.minutes(10)])
    #expect(evening.times("c", "marks: c") == [.minutes(16)])
    #expect(evening.times("d", "marks: d") == [.minutes(16)])
    #expect(try evening.verdict("order").outcome == .satisfied)
  }
}
