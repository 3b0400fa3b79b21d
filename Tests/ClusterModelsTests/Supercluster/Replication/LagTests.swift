import ClusterModeling
import NetworkModel
import Observations
import TestSupport
import Testing
import Units

@testable import ClusterModels

@Suite struct LagTests {
  @Test(.shows("AS-REP-010", "AS-REP-006"))
  func `lag is the age of the oldest unconfirmed change, newer ones do not move it`() throws {
    var drill = Rehearsal(Rehearsal.text())
    drill.run(until: .minutes(10))
    drill.cut(0, 1)
    drill.run(for: .minutes(3))
    let idle = try #require(drill.lag("us", "eu"))
    drill.provision()
    drill.run(for: .minutes(5))
    drill.provision()
    drill.run(for: .minutes(5))
    #expect(drill.lag("us", "eu") == idle + .minutes(10))
    #expect(drill.number("replication", "us->eu", "backlog_changes") == 2)
    #expect(drill.number("replication", "us->eu", "backlog_bytes") == 1_000_000)
  }

  @Test(.shows("AS-REP-003", "AS-REP-010"))
  func `an origin that runs forces an event every 10 s, so an idle peer out of reach lags`() throws
  {
    var drill = Rehearsal(Rehearsal.text())
    drill.run(until: .minutes(10))
    let cut = drill.cut(0, 1)
    drill.run(for: .minutes(2))
    let lag = try #require(drill.lag("us", "eu"))
    #expect(lag > .seconds(110) && lag <= .minutes(2))
    drill.run(for: .minutes(1))
    #expect(drill.lag("us", "eu") == lag + .minutes(1))
    #expect(drill.lag("us", "ap") == .zero)
    #expect(drill.number("replication", "us->eu", "backlog_changes") == 0)
    drill.heal(cut)
    #expect(drill.lag("us", "eu") == .zero)
  }

  @Test(.shows("AS-REP-003"))
  func `a PCE that is down forces nothing, so nobody lags behind it`() throws {
    var drill = Rehearsal(Rehearsal.text())
    drill.run(until: .minutes(10))
    drill.power(false, at: 2)
    drill.run(for: .minutes(5))
    #expect(drill.lag("ap", "us") == .zero)
    #expect(try #require(drill.lag("us", "ap")) > .minutes(4))
  }

  @Test(.shows("SC-REPL-006"))
  func `each ordered pair has a lag of its own`() {
    var drill = Rehearsal(Rehearsal.text())
    let names = drill.model.entityKinds[4].entities
    #expect(names == ["us->eu", "us->ap", "eu->us", "eu->ap", "ap->us", "ap->eu"])
    drill.cut(0, 1)
    drill.provision()
    drill.run(for: .minutes(4))
    let lags = names.map { drill.span("replication", $0, "lag") }
    // The change on one way, the forced events of an idle origin on the other (AS-REP-003).
    #expect(lags[0] == .minutes(4))
    #expect((lags[2] ?? .zero) > .seconds(225))
    #expect([lags[1]] + lags[3...] == [.zero, .zero, .zero, .zero])
  }

  @Test(.shows("SC-REPL-010"))
  func `a stalled stream holds its lag up though the link is up`() {
    var drill = Rehearsal(Rehearsal.text())
    let stall = drill.begin("replication.stall", at: "us->ap")
    drill.provision()
    drill.run(for: .minutes(2))
    #expect(drill.lag("us", "ap") == .minutes(2))
    #expect(drill.lag("us", "eu") == .zero)
    #expect(drill.reading("replication", "us->ap", "flowing") == .boolean(false))
    drill.end(stall)
    drill.run(for: .minutes(1))
    #expect(drill.lag("us", "ap") == .zero)
  }

  @Test(.shows("SC-REPL-008"))
  func `a drop takes both streams out of the lag matrix and discards what was queued`() {
    var drill = Rehearsal(Rehearsal.text())
    drill.run(until: .minutes(10))
    drill.power(false, at: 2)
    drill.provision(4)
    drill.run(for: .minutes(10))
    #expect(drill.lag("us", "ap") == .minutes(10))
    #expect(drill.number("replication", "us->ap", "backlog_changes") == 4)
    drill.setRunlevel(2, on: ["us", "eu"])
    _ = drill.complete("supercluster-drop", on: "us", [drill.argument("pce", "ap")])
    for name in ["us->ap", "ap->us", "eu->ap", "ap->eu"] {
      #expect(drill.span("replication", name, "lag") == .zero)
      #expect(drill.number("replication", name, "backlog_changes") == 0)
      #expect(drill.reading("replication", name, "listed") == .boolean(false))
    }
    #expect(drill.reading("replication", "us->eu", "listed") == .boolean(true))
  }

  @Test func `the lag curve rises with time and falls when a batch is applied`() throws {
    var drill = Rehearsal(Rehearsal.text())
    let cut = drill.cut(0, 1)
    drill.run(until: .minutes(1))
    drill.provision()
    drill.run(until: .minutes(5))
    drill.heal(cut)
    drill.run(until: .minutes(6))
    drill.finish()
    let series = try #require(
      drill.record.series.first { $0.entity == "replication:us->eu" && $0.metric == "lag" })
    let values = series.points.map(\.value)
    #expect(values.count == 7)
    #expect(values.first == 0)
    #expect((values.max() ?? 0) > 240)
    #expect(values.last == 0)
    #expect(series.points.map(\.at) == series.points.map(\.at).sorted())
  }

  @Test func `a PCE sees its own streams and no others`() {
    let drill = Rehearsal(Rehearsal.text())
    let view = Viewpoint.belief(of: drill.entity("eu"))
    #expect(drill.reading("replication", "us->eu", "lag", seenFrom: view) == .number(0))
    #expect(drill.reading("replication", "us->ap", "lag", seenFrom: view) == .nothing)
  }
}
