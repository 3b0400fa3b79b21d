import ClusterModeling
import NetworkModel
import Observations
import SimulationKernel
import TestSupport
import Testing
import Units

@testable import ClusterModels

/// The leader's map at nominal draws: an interval of ten minutes, syncs of 220 s or a little more.
@Suite struct IlluminationTests {
  @Test(
    .shows("SC-ILLUM-003", "AS-ILL-001", "AS-ILL-002", "AS-ILL-003"),
    arguments: [
      (100, 600), (1_000, 600), (2_000, 1_149.5), (200_000, 86_400), (1_000_000, 86_400),
    ] as [(Double, Double)])
  func `the interval grows with the workloads from ten minutes to a day`(
    workloads: Double, seconds: Double
  ) {
    let interval = Illumination.interval(
      workloads: workloads, exponent: DataParameters.syncExponent.distribution.median,
      lowerKnee: DataParameters.syncLowerKnee.distribution.median)
    #expect(abs(interval.seconds - seconds) < 0.005 * seconds)
    #expect(interval >= .minutes(10) && interval <= .hours(24))
  }

  @Test(.shows("SC-ILLUM-003"), arguments: [Duration.minutes(9), .hours(25)])
  func `an interval outside the documented bounds is an error`(interval: Duration) {
    let text = Rehearsal.text { text in
      text.keys.append(
        ("illumination_sync", .record(SystemText.entries([("interval", .duration(interval))]))))
    }
    let problems = Rehearsal.problems(text)
    #expect(problems.contains { $0.sources == ["SC-ILLUM-003"] })
  }

  @Test(.shows("SC-ILLUM-002", "SC-ILLUM-004", "AS-ILL-004"))
  func `the leader fetches every PCE's view, and what arrives is as old as the sync took`() throws {
    var drill = Rehearsal(Rehearsal.text())
    drill.run(until: .minutes(10))
    #expect(drill.span("illumination", "eu", "age") == .minutes(10))
    #expect(drill.reading("illumination", "eu", "syncing") == .boolean(true))
    while drill.reading("illumination", "eu", "syncing") == .boolean(true) {
      drill.run(for: .seconds(1))
    }
    let age = try #require(drill.span("illumination", "eu", "age"))
    #expect(age > .minutes(2) && age < .minutes(10))
    #expect(abs((age - (drill.now - Instant(.minutes(10)))).seconds) < 1)
    #expect(drill.model.illumination.longestSync > .minutes(2))
  }

  @Test(.shows("SC-ILLUM-004", "SC-ILLUM-005"))
  func `sync-now refreshes the map of all PCEs that answer`() throws {
    let text = Rehearsal.text { text in
      text.keys.append(
        ("illumination_sync", .record(SystemText.entries([("interval", .duration(.hours(24)))]))))
    }
    var drill = Rehearsal(text)
    drill.power(false, at: 2)
    drill.run(until: .hours(5))
    #expect(drill.span("illumination", "us", "map_age") == .hours(5))
    #expect(drill.command("sync-now", on: "us") == .done)
    drill.run(for: .minutes(10))
    #expect(drill.span("illumination", "us", "map_age") == .minutes(10))
    #expect(drill.span("illumination", "eu", "age") == .minutes(10))
    #expect(drill.span("illumination", "ap", "age") == .hours(5) + .minutes(10))
    #expect(drill.model.illumination.longestSync > .minutes(2))
  }

  @Test(.shows("SC-ILLUM-006"))
  func `the age is there for members and blank for the leader`() {
    var drill = Rehearsal(Rehearsal.text())
    drill.run(until: .minutes(5))
    #expect(drill.reading("illumination", "us", "age") == .nothing)
    #expect(drill.span("illumination", "eu", "age") == .minutes(5))
    drill.finish()
    let drawn = drill.record.series.filter { $0.metric == "illumination age" }.map(\.entity)
    #expect(drawn == ["pce:eu", "pce:ap"])
  }

  @Test func `a new leader starts with nothing and fetches at once`() {
    var drill = Rehearsal(Rehearsal.text())
    drill.run(until: .minutes(30))
    drill.power(false, at: 0)
    drill.command("isolate", on: "us")
    drill.setRunlevel(2, on: ["eu", "ap"])
    #expect(drill.reading("illumination", "ap", "age") == .nothing)
    _ = drill.complete("supercluster-drop", on: "eu", [drill.argument("pce", "us")])
    _ = drill.complete("supercluster-assign-leader", on: "eu")
    for pce in ["eu", "ap"] { drill.command("set-runlevel", on: pce, [("level", .number(5))]) }
    while drill.model.mapLeader == nil { drill.run(for: .seconds(1)) }
    #expect(drill.reading("illumination", "ap", "age") == .nothing)
    #expect(drill.reading("illumination", "eu", "map_age") == .nothing)
    drill.run(for: .minutes(20))
    #expect((drill.span("illumination", "ap", "age") ?? .hours(9)) < .minutes(15))
    #expect(drill.reading("illumination", "us", "age") == .nothing)
    let curve = drill.record.series.first {
      $0.entity == "pce:eu" && $0.metric == "illumination age"
    }
    #expect(curve?.points.last?.value == 0, "a leader's curve does not stay where the member's was")
  }

  @Test(.shows("SC-ILLUM-002"))
  func `a sync that is cut off brings nothing, and the age grows on`() {
    var drill = Rehearsal(Rehearsal.text())
    drill.run(until: .minutes(11))
    let cut = drill.cut(0, 1)
    drill.run(until: .minutes(40))
    #expect(drill.span("illumination", "eu", "age") == .minutes(40))
    #expect((drill.span("illumination", "ap", "age") ?? .hours(9)) < .minutes(15))
    drill.heal(cut)
    drill.run(for: .minutes(20))
    #expect((drill.span("illumination", "eu", "age") ?? .hours(9)) < .minutes(20))
  }

  @Test(
    .shows("SC-REPL-010", "SC-ILLUM-010"),
    arguments: [
      LinkCondition(bandwidth: BitRate(bitsPerSecond: 250e6)),
      LinkCondition(latency: .milliseconds(120)),
    ])
  func `a slower or longer path makes the sync take longer`(condition: LinkCondition) {
    var drill = Rehearsal(Rehearsal.text())
    drill.run(until: .minutes(9))
    drill.degrade(0, 1, condition)
    drill.run(until: .minutes(20))
    // Four times slower, or four times farther: 15 min instead of less than 4.
    #expect(drill.reading("illumination", "eu", "age") == .number(20 * 60e9))
    #expect((drill.span("illumination", "ap", "age") ?? .hours(9)) < .minutes(11))
    drill.run(until: .minutes(30))
    #expect((drill.span("illumination", "eu", "age") ?? .hours(9)) < .minutes(21))
  }

  @Test(.shows("SC-ILLUM-010", "SC-ILLUM-011"), arguments: [1 as UInt64, 2, 3])
  func `a flow is on the map after the next sync of its PCE, within interval and sync`(
    seed: UInt64
  ) {
    var drill = Rehearsal(Rehearsal.text(), seed: seed)
    drill.run(until: .hours(12))
    drill.finish()
    let delay = drill.metric("illumination.delay.longest") ?? 0
    let interval = drill.metric("illumination.interval") ?? 0
    let sync = drill.metric("illumination.sync.longest") ?? 0
    #expect(delay >= interval)
    // A sync that outlasts the interval is followed by the next at once.
    #expect(delay <= max(interval, sync) + sync)
  }
}
