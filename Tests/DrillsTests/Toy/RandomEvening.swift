/// Scenarios of the lamps put together by chance: whatever the reader accepts must play.
struct RandomEvening {
  private var draws: TestDraws
  private let lamps = ["lamp:hall", "lamp:desk", "lamp:gate"]
  private let conditions = [
    "lamp:hall.on", "not lamp:desk.on", "any(lamp, broken)", "lamp:gate.heat > 9m",
    "count(lamp, on) >= 2", "all(lamp, on) for 30s", "site:house.powered",
  ]
  private let moving = [
    "lamp:hall.heat + lamp:desk.heat < 20m", "all(lamp, heat > 2m)", "max(lamp.heat) > 30m for 1m",
    "lamp:gate.heat / 2 < 5m", "sum(lamp.flickers) > 40", "count(lamp, heat > 6m) == 2",
    "argmax(lamps, heat) == lamp:hall", "now > 40m and lamp:hall.on",
  ]
  private let numbers = ["lamp:hall.heat", "max(lamp.heat)", "min(lamps(on), heat)"]
  private let spans = [
    "0s", "10s", "1m", "7m", "{uniform: [10s, 5m]}", "{exponential: {mean: 2m}}",
  ]
  private let failures = [
    "abort", "proceed", "escalate", "{retry: 2}", "{retry: 1, then: proceed}",
    "{retry: 3, then: escalate}",
  ]

  init(seed: UInt64) { draws = TestDraws(seed: seed) }

  private mutating func one(_ words: [String]) -> String {
    words[Int.random(in: 0..<words.count, using: &draws)]
  }

  private mutating func happens(_ percent: Int) -> Bool {
    Int.random(in: 0..<100, using: &draws) < percent
  }

  /// The sections of one scenario.
  ///
  /// - Parameter claims: expectations put together by chance, beside those that must hold.
  mutating func text(claims: Int = 0) -> String {
    var procedures = ""
    for (place, name) in ["first", "second", "third"].enumerated() {
      procedures += "  \(name):\n    severity: \(Int.random(in: 0...3, using: &draws))\n"
      procedures += "    steps:\n"
      for step in 0..<Int.random(in: 1...4, using: &draws) {
        procedures += "      - {id: s\(step), \(work(below: place)), on_fail: \(one(failures))"
        if step > 0, happens(30) { procedures += ", needs: s\(step - 1)" }
        procedures += "}\n"
      }
    }
    let expectations = (0..<claims).map { "  e\($0): \(expectation())\n" }.joined()
    let timeline = (0..<8).map { "  - \(entry($0))\n" }.joined()
    return """
      load: {rain: {kind: flicker, every: {exponential: {mean: 1m}}}}
      people:
        ann: {notices: {alert: lamp.dark, after: \(one(spans))}}
        crew: {count: 2, available: ["0s .. 30m", "45m .. 2h"]}
      procedures:
      \(procedures)
      timeline:
      \(timeline)
      phases: {faults_end: t7.start, converge_within: 10m}
      expect:
        ann: {never: "person:ann.busy > 1", exercised: ">= 0"}
        crew: {never: "person:crew.busy > 2", exercised: ">= 0"}
      \(expectations)
      variants:
        right: {}
        wrong:
          mistakes:
      \((0..<3).map { _ in "      - {\(mistake())}\n" }.joined())
      """
  }

  /// Any verdict will do: what counts is that it does not depend on how often one looks.
  private mutating func expectation() -> String {
    let seen = "\(one(conditions + moving))"
    let any = "exercised: \">= 0\", allow: any"
    switch Int.random(in: 0..<6, using: &draws) {
    case 0: return "{always: \"\(seen)\", \(any)}"
    case 1: return "{never: \"\(seen)\", when: \"\(one(conditions + moving))\", \(any)}"
    case 2:
      let after = "t\(Int.random(in: 0..<7, using: &draws)).start"
      return "{after: \(after), within: 4m, eventually: \"\(seen)\", hold_for: 30s, \(any)}"
    case 3: return "{always: \"\(seen)\", between: [t2.start, t7.start], \(any)}"
    case 4: return "{metric: \"\(one(numbers))\", pass: max <= 3m, \(any)}"
    default: return "{at_end: \"\(seen)\", \(any)}"
    }
  }

  private mutating func work(below place: Int) -> String {
    switch Int.random(in: 0..<(place == 0 ? 5 : 7), using: &draws) {
    case 0: "check: \"\(one(conditions))\"\(happens(50) ? ", wait_up_to: 3m" : "")"
    case 1: "act: nods, takes: \(one(spans)), verify: \"\(one(conditions))\", wait_up_to: 2m"
    case 2: "choose: {x: \"lamps(broken)\"}, takes: 10s"
    case 3:
      "do: switch, on: \"\(one(lamps))\", with: {to: \"\(one(["on", "off"]))\"}, "
        + "takes: \(one(spans)), attend: \(happens(50))"
    case 4: "do: switch, on: lamps, with: {to: \"on\"}, parallel: \(one(["one", "all"]))"
    case 5: "run: \(place == 1 ? "first" : one(["first", "second"]))"
    default: "for_each: \"lamps(\(one(["on", "not on", "broken"])))\", run: first"
    }
  }

  private mutating func entry(_ number: Int) -> String {
    let trigger =
      switch Int.random(in: 0..<4, using: &draws) {
      case 0: "at: \(Int.random(in: 0...70, using: &draws))m"
      case 1: "every: {exponential: {mean: 15m}}, times: 3"
      case 2 where number > 0: "after: t\(number - 1).start, delay: \(one(spans))"
      default: "when: \"\(one(conditions))\", delay: \(one(spans))"
      }
    let by = happens(70) ? ", by: \(one(["ann", "crew"]))" : ""
    let action =
      switch number < 2 ? 2 : Int.random(in: 0..<5, using: &draws) {
      case 0: "fault: lamp.broken, on: \"\(one(lamps + ["lamp:spare", "lamps(on)"]))\", for: 3m"
      case 1: "fault: site.power_loss, on: \"site:house\", pattern: {down: 1m, up: 1m, times: 3}"
      case 2, 3: "run: \(one(["first", "second", "third"]))\(by)"
      default: "do: switch, on: \"\(one(lamps))\", with: {to: \"off\"}\(by)"
      }
    return number == 7 ? "{id: t7, at: 80m, mark: calm}" : "{id: t\(number), \(trigger), \(action)}"
  }

  private mutating func mistake() -> String {
    let kind = one(["omit", "too_early, by: 20s", "too_late, by: 5m", "repeat, times: 2"])
    return "step: t\(happens(50) ? 0 : 1)/s0, kind: \(kind)"
  }
}
