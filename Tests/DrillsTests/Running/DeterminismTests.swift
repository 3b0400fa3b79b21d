import Drills
import Observations
import Testing
import Units

/// The same scenario, seed and replication say the same, whatever else is looked at.
@Suite struct DeterminismTests {
  /// A busy evening with a bit of everything; `more` goes in at the end.
  static func text(people: String = "", more: String = "") -> String {
    """
    load:
      rain: {kind: flicker, every: {exponential: {mean: 40s}}}
    people:
      ann: {count: 2, available: ["0s .. 50m", "60m .. 2h"], notices: {alert: lamp.dark, after: {lognormal: {median: 3m, p95: 9m}}}}
      bob: {notices: {condition: "lamp:hall.broken for 1m", after: {uniform: [1m, 5m]}}}
    \(people)
    procedures:
      fix:
        inputs: {one: lamp}
        steps:
          - {id: look, check: "not one.broken", wait_up_to: 10m, on_fail: {retry: 1, then: proceed}}
          - {id: "on", do: switch, on: one, with: {to: "on"}, takes: {uniform: [10s, 90s]}, on_fail: {retry: 2, then: proceed}}
          - {id: hot, act: waits, takes: {uniform: [1m, 3m]}, verify: "one.on", wait_up_to: 2m, on_fail: proceed}
      all:
        severity: 3
        steps:
          - {id: each, for_each: lamps, run: fix, with: {one: item}}
    timeline:
      - {id: flap, at: 5m, fault: lamp.broken, on: "lamp:hall", pattern: {down: {uniform: [10s, 4m]}, up: {uniform: [10s, 4m]}, times: 9}}
      - {id: dark, every: {exponential: {mean: 20m}}, fault: site.power_loss, on: "site:garden", for: {exponential: {mean: 3m}}}
      - {id: cut, when: "lamp:hall.broken for 2m", fault: partition, on: sites, for: 5m}
      - {id: fix, after: bob.notices(flap), run: fix, by: bob, with: {one: "lamp:hall"}}
      - {id: all, after: ann.notices(dark), run: all, by: ann}
      - {id: tidy, every: {uniform: [5m, 20m]}, run: all, by: ann}
    \(more)
    """
  }

  /// What the run said about the given subjects.
  private func story(_ record: DrillRecord, without: [String] = []) -> [String] {
    record.decisions.filter { !without.contains($0.subject) }
      .map { "\($0.at) \($0.subject) \($0.text)" }
  }

  @Test func `a drill played twice says the same, event by event`() throws {
    let scenario = try Evening.scenario(DeterminismTests.text())
    for seed in 1...3 as ClosedRange<UInt64> {
      let one = Drill(scenario, seed: seed).run()
      let other = Drill(scenario, seed: seed).run()
      #expect(one.fingerprint == other.fingerprint)
      #expect(one.trace == other.trace)
      #expect(one.eventCount == other.eventCount)
      #expect(story(one) == story(other))
    }
  }

  @Test func `seeds, replications and the nominal run differ`() throws {
    let scenario = try Evening.scenario(DeterminismTests.text())
    let records = [
      Drill(scenario, seed: 1), Drill(scenario, seed: 2), Drill(scenario, seed: 1, replication: 1),
      Drill(scenario, seed: 1, isNominal: true),
    ].map { $0.run() }
    #expect(Set(records.map(\.fingerprint)).count == 4)
    #expect(
      Drill(scenario, seed: 9, isNominal: true).run().fingerprint == records[3].fingerprint)
  }

  @Test func `checking invariants changes nothing`() throws {
    let scenario = try Evening.scenario(DeterminismTests.text())
    let one = Drill(scenario, seed: 5).run()
    let checked = Drill(scenario, seed: 5, checksInvariants: true).run()
    #expect(checked.ending == .completed)
    #expect(one.fingerprint == checked.fingerprint && one.trace == checked.trace)
  }

  @Test func `expectations change nothing but the verdicts`() throws {
    let plain = try Evening(DeterminismTests.text(), isNominal: false).record
    let watched = try Evening(
      DeterminismTests.text(
        more: """
          expect:
            heat: {never: "lamp:gate.heat > 7m13s"}
            lit: {after: flap.start, within: 3m, eventually: "lamp:hall.on for 17s"}
            mean: {metric: "max(lamp.heat)", pass: "p50 <= 1h"}
          """), isNominal: false
    ).record
    #expect(story(plain) == story(watched))
    #expect(plain.lanes == watched.lanes && plain.outages == watched.outages)
    #expect(plain.bands == watched.bands)
    #expect(watched.verdicts.count == 3)
  }

  @Test func `another person changes no draw of anybody else`() throws {
    let plain = try Evening(DeterminismTests.text(), isNominal: false).record
    let crowded = try Evening(
      DeterminismTests.text(
        people: "  zoe: {notices: {alert: lamp.dark, after: {uniform: [1m, 5m]}}}"),
      isNominal: false
    ).record
    #expect(story(plain) == story(crowded, without: ["zoe"]))
    #expect(crowded.decisions.contains { $0.subject == "zoe" })
  }

  @Test func `another step of the timeline changes no draw of the others`() throws {
    let plain = try Evening(DeterminismTests.text(), isNominal: false).record
    let more = try Evening(
      DeterminismTests.text(
        more: "  - {id: bell, every: {exponential: {mean: 3m}}, mark: ding}"), isNominal: false
    ).record
    #expect(story(plain) == story(more, without: ["bell"]))
  }

  @Test func `no run breaks a rule, stops early or leaves a cause behind its effect`() throws {
    let scenario = try Evening.scenario(
      DeterminismTests.text(
        more: """
          variants:
            right: {}
            wrong:
              mistakes:
                - {step: all/each/look, kind: omit, occurrence: 2}
                - {step: all/each/on, kind: wrong_target, target: "lamp:gate"}
                - {step: tidy/each/on, kind: too_early, by: 1s}
                - {step: tidy/each/hot, kind: misread}
                - {step: tidy/each/look, kind: wrong_order, after: on}
                - {step: fix/on, kind: repeat, times: 2}
                - {step: fix/hot, kind: too_late, by: 4m}
          """), variant: "wrong")
    for seed in 1...40 as ClosedRange<UInt64> {
      let record = Drill(scenario, seed: seed, checksInvariants: true).run()
      #expect(record.ending == .completed)
      var last = Instant.start
      for (index, decision) in record.decisions.enumerated() {
        #expect(decision.at >= last && decision.at <= Instant(scenario.length))
        #expect(decision.cause.map { Int($0.index) < index } ?? true)
        last = decision.at
      }
      for outage in record.outages {
        let length = (outage.end ?? Instant(scenario.length)) - outage.start
        #expect(outage.phases.reduce(.zero, +) == length)
        #expect(outage.phases.allSatisfy { $0 >= .zero })
      }
      for band in record.bands { #expect(band.end.map { $0 >= band.start } ?? true) }
    }
  }
}
