import ClusterModeling
import NetworkModel
import Observations
import TestSupport
import Testing
import Units

@testable import ClusterModels

/// Health by replication lag: a change that the stalled stream from us to eu cannot deliver.
@Suite struct LagHealthTests {
  private func stalled(profile: String = "23.5") -> (drill: Rehearsal, since: Instant) {
    var text = SystemText(profile: profile)
    text.loads = [("work", "policy.provision", [])]
    var drill = Rehearsal(text)
    drill.run(until: .minutes(10))
    drill.begin("replication.stall", at: "us->eu")
    drill.arrive(0, ordinal: 0)
    var instant = drill.now
    while drill.model.lag(of: 1, from: 0, at: drill.now).slope == 0 {
      instant = instant + .seconds(1)
      drill.run(until: instant.sinceStart)
    }
    guard case .number(let lag) = drill.model.lag(of: 1, from: 0, at: drill.now).value else {
      preconditionFailure("a lag is a number")
    }
    return (drill, drill.now - Duration(nanoseconds: Int64(lag)))
  }

  @Test(.shows("SC-HEALTH-007", "SC-HEALTH-013"))
  func `lag of 30 s is normal and more is a warning that names the sender`() {
    var (drill, since) = stalled()
    drill.run(until: (since + .seconds(30)).sinceStart)
    #expect(drill.pce("eu", "health") == .symbol("normal"))
    drill.run(until: (since + .seconds(30) + .milliseconds(1)).sinceStart)
    #expect(drill.pce("eu", "health") == .symbol("warning"))
    #expect(drill.model.explanation(drill.model.health.truth[1]).contains("lag from us"))
    #expect(
      drill.pce("ap", "health") == .symbol("normal"),
      "\(drill.model.explanation(drill.model.health.truth[2]))")
  }

  @Test func `the story names the cut that brought about a warning and a badge`() {
    var text = SystemText()
    text.loads = [("work", "policy.provision", [])]
    var drill = Rehearsal(text)
    drill.run(until: .minutes(10))
    let stall = drill.blame("stall")
    drill.begin("replication.stall", at: "us->eu")
    drill.arrive(0, ordinal: 0)
    drill.run(for: .minutes(5))
    let told = drill.record.decisions
    let warning = told.firstIndex { $0.subject == "pce:eu" && $0.text.hasPrefix("is warning") }
    let badge = told.first { $0.subject == "pce:us" && $0.text.hasPrefix("shows the badge") }
    #expect(warning.map { told[$0].cause } == stall)
    #expect(badge?.cause.map { told[Int($0.index)].text.hasPrefix("is warning") } == true)
  }

  @Test(.shows("AS-REP-011"))
  func `profile 25.2 warns of lag from 120 s on`() {
    var (drill, since) = stalled(profile: "25.2")
    drill.run(until: (since + .seconds(120)).sinceStart)
    #expect(drill.pce("eu", "health") == .symbol("normal"))
    drill.run(until: (since + .seconds(120) + .milliseconds(1)).sinceStart)
    #expect(drill.pce("eu", "health") == .symbol("warning"))
  }

  @Test(.shows("SC-DOC-061"))
  func `lag to a dead PCE counts until it is dropped, unless the reading says no`() {
    for reading in [nil, true, false] {
      let counts = reading ?? true
      var text = SystemText(
        readings: SystemText.reading("lag_to_unreachable_counts", reading))
      text.loads = [("work", "policy.provision", [])]
      var drill = Rehearsal(text)
      drill.run(until: .minutes(10))
      drill.power(false, at: 2)
      drill.arrive(0, ordinal: 0)
      drill.run(for: .minutes(10))
      #expect(
        drill.pce("us", "health") == .symbol(counts ? "warning" : "normal"),
        "\(drill.model.explanation(drill.model.health.truth[0]))")
      drill.setRunlevel(2, on: ["us", "eu"])
      #expect(
        drill.complete("supercluster-drop", on: "us", [drill.argument("pce", "ap")]) == .succeeded)
      drill.setRunlevel(5, on: ["us", "eu"])
      #expect(
        drill.pce("us", "health") == .symbol("normal"),
        "\(drill.model.explanation(drill.model.health.truth[0]))"
      )
    }
  }
}
