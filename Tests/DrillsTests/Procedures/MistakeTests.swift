import Drills
import Observations
import Testing
import Units

/// The seven mistakes, each against the same procedure done right.
@Suite struct MistakeTests {
  private func play(
    _ mistakes: String, steps: String? = nil, more: String = ""
  ) throws -> Evening {
    let written =
      steps ?? """
              - {id: pick, choose: {one: "lamp:hall"}, takes: 1m}
              - {id: off, do: switch, on: one, with: {to: "off"}, hands: 1m, takes: 5m}
              - {id: dark, check: "not lamp:hall.on", takes: 1m}
              - {id: on, do: switch, on: one, with: {to: "on"}, hands: 1m, takes: 5m, needs: dark}
        """
    return try Evening(
      """
      people: {ann: {}}
      procedures:
        job:
          steps:
      \(written)
        small:
          inputs: {one: lamp}
          steps:
            - {id: "off", do: switch, on: one, with: {to: "off"}, hands: 1m, takes: 1m}
            - {id: look, check: "not one.on", takes: 1m}
      timeline:
        - {id: job, at: 10m, run: job, by: ann}
      \(more)
      variants:
        right: {}
        wrong:
          mistakes:
      \(mistakes)
      """, variant: "wrong")
  }

  private func mistakes(in evening: Evening) -> [String] {
    evening.record.decisions.filter { $0.kind == .mistake }
      .map { "+\($0.at) \($0.subject): \($0.text)" }
  }

  @Test func `an omitted step is not done and yet believed done`() throws {
    let evening = try play("      - {step: job/dark, kind: omit}")
    #expect(mistakes(in: evening) == ["+17m ann: omits job/dark and believes it done"])
    // `on` needs `dark` and is begun all the same; `dark` never says that it is done.
    #expect(evening.says("+17m ann: begins job/on"))
    #expect(!evening.says("+17m ann: begins job/dark"))
  }

  @Test func `an omitted step does not happen for expectations either`() throws {
    let evening = try play(
      "      - {step: job/off, kind: omit}",
      more: """
        expect:
          off: {after: job/off.done, within: 1h, eventually: "not lamp:hall.on"}
        """)
    #expect(evening.times("ann", "gives switch off on lamp:hall") == [])
    #expect(try evening.verdict("off").outcome == .notExercised)
  }

  @Test func `a whole nested procedure can be omitted`() throws {
    let evening = try play(
      "      - {step: job/each, kind: omit}",
      steps: """
              - {id: each, for_each: lamps, run: small, with: {one: item}}
              - {id: next, act: nods, takes: 1m, needs: each}
        """)
    #expect(evening.says("+11m ann: is done with job"))
    #expect(evening.times("ann", "begins job/each") == [])
  }

  @Test func `a command at the wrong target works there`() throws {
    let evening = try play("      - {step: job/off, kind: wrong_target, target: \"lamp:gate\"}")
    #expect(mistakes(in: evening) == ["+11m ann: aims job/off at lamp:gate"])
    #expect(evening.times("lamp:gate", "is switched off") == [.minutes(17)])
    #expect(evening.times("lamp:hall", "is switched off") == [])
    #expect(evening.record.decisions.contains { $0.text.hasPrefix("job/dark fails") })
  }

  @Test func `a wrong choice is kept by all that follows`() throws {
    let evening = try play("      - {step: job/pick, kind: wrong_target, target: \"lamp:desk\"}")
    #expect(mistakes(in: evening) == ["+11m ann: aims job/pick at lamp:desk"])
    #expect(evening.says("+11m ann: chooses one: lamp:desk"))
    #expect(evening.times("ann", "gives switch off on lamp:desk") == [.minutes(12)])
  }

  @Test func `a loop over the wrong entities serves those`() throws {
    let evening = try play(
      "      - {step: job/each, kind: wrong_target, target: \"lamp:gate\"}",
      steps: """
              - {id: each, for_each: "lamp:hall", run: small, with: {one: item}}
        """)
    #expect(evening.times("lamp:gate", "is switched off") == [.minutes(12)])
    #expect(evening.times("lamp:hall", "is switched off") == [])
  }

  @Test func `a step in the wrong order is done after the named one, whatever it needs`() throws {
    let evening = try play("      - {step: job/dark, kind: wrong_order, after: on}")
    #expect(
      mistakes(in: evening) == [
        "+17m ann: leaves job/dark for after job/on", "+23m ann: does job/dark out of its turn",
      ])
    #expect(evening.times("ann", "begins job/on") == [.minutes(17)])
    #expect(evening.times("ann", "begins job/dark") == [.minutes(23)])
  }

  @Test func `a step left for after one that is refused for good was left by mistake`() throws {
    let evening = try play(
      "      - {step: job/first, kind: wrong_order, after: second}",
      steps: """
              - {id: first, act: nods, hands: 1m}
              - {id: second, do: switch, on: "lamp:hall", with: {to: "on"}, hands: 1m, interlock: "lamp:desk.on"}
        """)
    #expect(mistakes(in: evening) == ["+10m ann: leaves job/first for after job/second"])
    #expect(evening.times("ann", "begins job/first").isEmpty)
  }

  @Test func `a step done before its turn does not mind what it needs`() throws {
    var scenario = try Evening.scenario(
      """
      people: {ann: {}}
      procedures:
        job:
          steps:
            - {id: first, act: nods, takes: 1m}
            - {id: second, act: nods, takes: 1m}
            - {id: third, act: nods, takes: 1m, needs: second}
      timeline:
        - {id: job, at: 10m, run: job, by: ann}
      """)
    scenario.mistakes = [
      Mistake(
        step: "job/third", kind: .wrongOrder(after: "first"),
        location: scenario.timeline[0].location)
    ]
    let record = Drill(scenario, isNominal: true).run()
    let begun = record.decisions.map(\.text).filter { $0.hasPrefix("begins job/") }
    #expect(begun == ["begins job/first", "begins job/third", "begins job/second"])
    #expect(record.decisions.contains { $0.text == "does job/third out of its turn" })
  }

  @Test func `too early: the step before is waited for at most so long, and ends by itself`() throws
  {
    let evening = try play(
      "      - {step: job/dark, kind: too_early, by: 2m}",
      more: """
          - {id: really, after: job/off.done, mark: "off"}
        expect:
          order: {order: [job/off.done, job/dark.start], expected: violated}
        """)
    #expect(
      mistakes(in: evening) == ["+14m ann: goes on after job/off without waiting for its end"])
    #expect(evening.times("ann", "begins job/dark") == [.minutes(14)])
    #expect(evening.times("really", "marks: off") == [.minutes(17)])
    #expect(try evening.verdict("order").isAsWanted)
    // The lamp is still lit when it is looked at.
    #expect(evening.record.decisions.contains { $0.text.hasPrefix("job/dark fails") })
  }

  @Test func `too early has no effect when the step before ends in time`() throws {
    let evening = try play("      - {step: job/dark, kind: too_early, by: 6m}")
    #expect(mistakes(in: evening) == [])
    #expect(evening.says("+24m ann: is done with job"))
  }

  @Test func `too early cuts the wait for a check, but not its own failure`() throws {
    for (by, ending) in [
      ("5m", "+16m ann: goes on after job/look without waiting for its end"),
      ("30m", "+31m ann: stops job: job/look failed"),
    ] {
      let evening = try play(
        "      - {step: job/next, kind: too_early, by: \(by)}",
        steps: """
                - {id: look, check: "lamp:desk.on", takes: 1m, wait_up_to: 20m}
                - {id: next, act: nods, takes: 1m}
          """)
      #expect(evening.says(ending), "\(evening.story)")
    }
  }

  @Test func `too early reaches into the last step of a nested procedure`() throws {
    let evening = try play(
      "      - {step: job/next, kind: too_early, by: 2m}",
      steps: """
              - {id: each, for_each: "lamp:hall", run: slow, with: {one: item}}
              - {id: next, act: nods, takes: 1m}
          slow:
            inputs: {one: lamp}
            steps:
              - {id: "off", do: switch, on: one, with: {to: "off"}, hands: 1m, takes: 9m}
        """)
    #expect(evening.times("ann", "begins job/next") == [.minutes(13)])
    #expect(evening.times("lamp:hall", "is switched off") == [.minutes(20)])
  }

  @Test func `too late: the step begins that much later, and hands are free meanwhile`() throws {
    let evening = try play(
      "      - {step: job/off, kind: too_late, by: 30m}",
      more: """
          - {id: other, at: 12m, do: glance, on: "lamp:gate", by: ann}
        """)
    #expect(mistakes(in: evening) == ["+11m ann: begins job/off 30m too late"])
    #expect(evening.times("ann", "begins job/off") == [.minutes(41)])
    #expect(evening.record.bands.first { $0.name == "other" }?.start == Instant(.minutes(12)))
  }

  @Test func `repeat: the step is done so many times more`() throws {
    let evening = try play("      - {step: job/off, kind: repeat, times: 2}")
    #expect(
      evening.times("lamp:hall", "is switched off") == [.minutes(17), .minutes(23), .minutes(29)])
    #expect(
      mistakes(in: evening) == [
        "+17m ann: does job/off once more", "+23m ann: does job/off once more",
      ])
  }

  @Test func `a nested procedure is repeated as a whole`() throws {
    let evening = try play(
      "      - {step: job/inner, kind: repeat}",
      steps: """
              - {id: inner, run: small, with: {one: "lamp:hall"}}
        """)
    #expect(evening.times("ann", "begins job/inner/look") == [.minutes(12), .minutes(15)])
    #expect(evening.says("+16m ann: is done with job"))
  }

  @Test func `misread: yes is taken for no, and no for yes`() throws {
    let failing = try play("      - {step: job/dark, kind: misread}")
    #expect(
      mistakes(in: failing) == ["+18m ann: reads not lamp:hall.on the wrong way round"])
    #expect(failing.says("+18m ann: stops job: job/dark failed"))
    let passing = try play(
      "      - {step: job/look, kind: misread}",
      steps: """
              - {id: look, check: "lamp:desk.on", takes: 1m}
        """)
    #expect(passing.says("+11m ann: is done with job"))
  }

  @Test func `a misread verification waits for the opposite`() throws {
    let evening = try play(
      "      - {step: job/off, kind: misread}",
      steps: """
              - {id: off, do: switch, on: "lamp:hall", with: {to: "off"}, hands: 1m, takes: 1m, verify: "not lamp:hall.on", wait_up_to: 10m}
        """,
      more: """
          - {id: "on", at: 15m, do: switch, on: "lamp:hall", with: {to: "on"}}
        """)
    #expect(evening.says("+15m10s ann: is done with job"))
  }

  @Test func `an interlock holds against every mistake, a need does not`() throws {
    let evening = try play(
      "      - {step: job/first, kind: wrong_order, after: second}",
      steps: """
              - {id: first, do: switch, on: "lamp:desk", with: {to: "on"}, hands: 1m, takes: 1m}
              - {id: second, do: switch, on: "lamp:hall", with: {to: "off"}, hands: 1m, needs: first, interlock: "lamp:desk.on"}
        """)
    #expect(evening.says("+11m lamp:hall: refuses switch: the product demands lamp:desk.on"))
    #expect(evening.times("ann", "begins job/second") == [.minutes(10)])
  }

  @Test func `a mistake is made at the named occurrence only`() throws {
    let loop = """
              - {id: each, for_each: lamps, run: small, with: {one: item}}
      """
    let second = try play(
      "      - {step: job/each/look, kind: omit, occurrence: 2}", steps: loop)
    #expect(mistakes(in: second) == ["+15m ann: omits job/each/look and believes it done"])
    let all = try play("      - {step: job/each/look, kind: omit}", steps: loop)
    #expect(mistakes(in: all).count == 3)
    let order = try play(
      "      - {step: job/each/off, kind: wrong_order, after: look, occurrence: 3}", steps: loop)
    // The third lamp is looked at before anybody has switched it off.
    #expect(order.times("ann", "begins job/each/off") == [.minutes(10), .minutes(13)])
    #expect(order.times("ann", "begins job/each/look").last == .minutes(16))
  }

  @Test func `occurrences are counted over all runs of a procedure`() throws {
    let evening = try Evening(
      """
      people: {ann: {}}
      procedures:
        job: {steps: [{id: nod, act: nods, takes: 1m}, {id: bow, act: bows, takes: 1m}]}
      timeline:
        - {id: job, every: 10m, times: 3, run: job, by: ann}
      variants:
        wrong: {mistakes: [{step: job/nod, kind: omit, occurrence: 2}]}
      """, variant: "wrong")
    #expect(evening.times("ann", "begins job/nod") == [.minutes(10), .minutes(30)])
    #expect(evening.times("ann", "omits job/nod and believes it done") == [.minutes(20)])
  }
}
