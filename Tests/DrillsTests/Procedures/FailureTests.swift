import Drills
import Observations
import Testing
import Units

/// What happens when a step fails: abort, proceed, retry, escalate; also within other procedures.
@Suite struct FailureTests {
  private func play(_ onFail: String, steps: String? = nil, more: String = "") throws -> Evening {
    let inner =
      steps ?? """
              - {id: look, check: "lamp:desk.on", takes: 1m\(onFail)}
              - {id: next, act: nods, takes: 1m}
        """
    return try Evening(
      """
      people: {ann: {}}
      procedures:
        job:
          steps:
      \(inner)
      \(more)
      timeline:
        - {id: job, at: 10m, run: job, by: ann}
        - {id: stopped, after: job.failed, mark: job failed}
      \(steps == nil ? "  - {id: failed, after: job/look.failed, mark: look failed}" : "")
      """)
  }

  @Test func `a failed step stops its procedure unless something else is said`() throws {
    for onFail in ["", ", on_fail: abort"] {
      let evening = try play(onFail)
      #expect(evening.says("+11m ann: stops job: job/look failed"))
      #expect(evening.says("+11m stopped: marks: job failed"))
      #expect(evening.times("ann", "begins job/next") == [])
    }
  }

  @Test func `proceed notes the failure and goes on`() throws {
    let evening = try play(", on_fail: proceed")
    #expect(evening.says("+11m failed: marks: look failed"))
    #expect(evening.says("+12m ann: is done with job"))
    #expect(evening.times("stopped", "marks: job failed") == [])
  }

  @Test func `retry tries so many times more, then does what it says`() throws {
    let stopping = try play(", on_fail: {retry: 2}")
    #expect(stopping.times("ann", "begins job/look") == [.minutes(10), .minutes(11), .minutes(12)])
    #expect(stopping.says("+13m ann: stops job: job/look failed"))
    let going = try play(", on_fail: {retry: 1, then: proceed}")
    #expect(going.says("+13m ann: is done with job"))
  }

  @Test func `a retry that works is no failure of the procedure`() throws {
    let evening = try play(
      "",
      steps: """
              - {id: look, check: "lamp:gate.heat >= 12m", takes: 1m, on_fail: {retry: 5}}
        """)
    #expect(evening.times("ann", "begins job/look") == [.minutes(10), .minutes(11)])
    #expect(evening.says("+12m ann: is done with job"))
  }

  @Test func `what a step needs is not tried again, for nothing would change`() throws {
    let evening = try play(
      "",
      steps: """
              - {id: look, check: "lamp:desk.on", takes: 1m, on_fail: proceed}
              - {id: next, act: nods, takes: 1m, needs: look, on_fail: {retry: 3, then: proceed}}
        """)
    #expect(evening.times("ann", "job/next fails: it needs look first") == [.minutes(11)])
    #expect(evening.says("+11m ann: is done with job"))
  }

  @Test func `escalate stops everything and says that somebody else has to decide`() throws {
    let evening = try play(", on_fail: escalate")
    #expect(
      evening.says("+11m ann: stops job: job/look failed, and somebody else has to decide"))
  }

  @Test func `a nested procedure that stops fails the step that runs it`() throws {
    let outer = """
            - {id: inner, run: small, on_fail: proceed}
            - {id: next, act: nods, takes: 1m}
      """
    let small = """
        small:
          steps:
            - {id: look, check: "lamp:desk.on", takes: 1m}
            - {id: lost, act: is not reached, takes: 1m}
      """
    let evening = try play("", steps: outer, more: small)
    #expect(evening.says("+10m ann: begins job/inner"))
    #expect(evening.says("+10m ann: begins job/inner/look"))
    #expect(evening.says("+11m ann: job/inner fails: job/inner/look failed"))
    #expect(evening.times("ann", "begins job/inner/lost") == [])
    #expect(evening.says("+12m ann: is done with job"))
    #expect(evening.record.bands.allSatisfy { $0.end != nil })
  }

  @Test func `a nested procedure that escalates stops the whole`() throws {
    let outer = """
            - {id: inner, run: small, on_fail: proceed}
            - {id: next, act: nods, takes: 1m}
      """
    let small = """
        small:
          steps:
            - {id: look, check: "lamp:desk.on", takes: 1m, on_fail: escalate}
      """
    let evening = try play("", steps: outer, more: small)
    #expect(evening.says("+11m stopped: marks: job failed"))
    #expect(evening.times("ann", "begins job/next") == [])
    #expect(evening.record.bands.allSatisfy { $0.end != nil })
  }

  @Test func `a nested procedure is retried as a whole`() throws {
    let outer = """
            - {id: inner, run: small, on_fail: {retry: 1}}
      """
    let small = """
        small:
          steps:
            - {id: talk, act: talks, takes: 1m}
            - {id: look, check: "lamp:gate.heat >= 13m", takes: 1m}
      """
    let evening = try play("", steps: outer, more: small)
    #expect(evening.times("ann", "begins job/inner/talk") == [.minutes(10), .minutes(12)])
    #expect(evening.times("ann", "begins job/inner") == [.minutes(10), .minutes(12)])
    #expect(evening.says("+14m ann: is done with job"))
  }

  @Test func `a loop serves one entity after the other under the name item`() throws {
    let outer = """
            - {id: each, for_each: lamps, run: small, with: {one: item}}
      """
    let small = """
        small:
          inputs: {one: lamp}
          steps:
            - {id: "off", do: switch, on: one, with: {to: "off"}, hands: 1m, takes: 1m}
      """
    let evening = try play("", steps: outer, more: small)
    #expect(evening.times("ann", "begins job/each") == [.minutes(10)])
    #expect(evening.says("+12m lamp:hall: is switched off"))
    #expect(evening.says("+14m lamp:desk: is switched off"))
    #expect(evening.says("+16m lamp:gate: is switched off"))
    #expect(evening.says("+16m ann: is done with job"))
  }

  @Test func `a loop that fails for one entity goes on with the next, or tries that one again`()
    throws
  {
    func play(_ onFail: String) throws -> Evening {
      try Evening(
        """
        people: {ann: {}}
        procedures:
          job:
            steps:
              - {id: each, for_each: lamps, run: small, with: {one: item}, on_fail: \(onFail)}
              - {id: next, act: nods, takes: 1m}
          small:
            inputs: {one: lamp}
            steps:
              - {id: "off", do: switch, on: one, with: {to: "off"}, hands: 1m, takes: 1m}
        timeline:
          - {id: crack, at: 5m, fault: lamp.broken, on: "lamp:desk", for: 9m30s}
          - {id: job, at: 10m, run: job, by: ann}
        """)
    }
    let going = try play("proceed")
    #expect(going.says("+13m ann: job/each fails: job/each/off failed"))
    #expect(going.says("+15m lamp:gate: is switched off"))
    #expect(going.says("+16m ann: is done with job"))
    let trying = try play("{retry: 2}")
    #expect(
      trying.times("ann", "gives switch off on lamp:desk") == [
        .minutes(13), .minutes(14), .minutes(15),
      ])
    #expect(trying.times("ann", "gives switch off on lamp:hall") == [.minutes(11)])
    #expect(trying.says("+18m lamp:gate: is switched off"))
    let stopping = try play("abort")
    #expect(stopping.says("+13m ann: stops job: job/each failed"))
  }

  @Test func `each entity of a loop has tries of its own`() throws {
    let outer = """
            - {id: each, for_each: "lamps(role == spare)", run: small, with: {one: item}, on_fail: {retry: 1, then: proceed}}
      """
    let small = """
        small:
          inputs: {one: lamp}
          steps:
            - {id: look, check: "one.broken", takes: 1m}
      """
    let evening = try play("", steps: outer, more: small)
    #expect(
      evening.times("ann", "begins job/each/look")
        == [.minutes(10), .minutes(11), .minutes(12), .minutes(13)])
  }

  @Test func `each try draws anew`() throws {
    let evening = try Evening(
      """
      people: {ann: {}}
      procedures:
        job:
          steps:
            - {id: look, check: "lamp:desk.on", takes: {uniform: [1m, 9m]}, on_fail: {retry: 3, then: proceed}}
            - {id: nod, act: nods, takes: {uniform: [1m, 9m]}}
      timeline:
        - {id: job, at: 10m, run: job, by: ann}
      variants:
        wrong: {mistakes: [{step: job/nod, kind: repeat, times: 3}]}
      """, variant: "wrong", isNominal: false)
    let looks = evening.record.bands.filter { $0.name == "job/look" }
    let nods = evening.record.bands.filter { $0.name == "job/nod" }
    #expect(looks.count == 4 && nods.count == 4)
    for bands in [looks, nods] {
      #expect(Set(bands.map { band in band.end.map { $0 - band.start } }).count == 4)
    }
  }

  @Test func `a loop over nothing is done at once`() throws {
    let outer = """
            - {id: each, for_each: "lamps(broken)", run: small, with: {one: item}}
      """
    let small = """
        small:
          inputs: {one: lamp}
          steps:
            - {id: look, check: "one.on", takes: 1m}
      """
    let evening = try play("", steps: outer, more: small)
    #expect(evening.says("+10m ann: is done with job"))
  }

  @Test func `procedures that run each other without end are stopped`() throws {
    var scenario = try Evening.scenario(
      """
      procedures:
        small:
          steps:
            - {id: again, act: nods, takes: 1m}
      timeline:
        - {id: job, at: 10m, run: small}
      """)
    scenario.procedures[0].steps[0].work = .run(procedure: "small", inputs: [])
    let record = Drill(scenario, isNominal: true).run()
    #expect(record.decisions.contains { $0.text.contains("nested too deeply") })
    #expect(record.decisions.last?.text.hasPrefix("stops small") ?? false)
  }
}
