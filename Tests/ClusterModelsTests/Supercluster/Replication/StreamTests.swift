import ClusterModeling
import NetworkModel
import Observations
import TestSupport
import Testing
import Units

@testable import ClusterModels

/// Streams at nominal draws: apply rates and rows are the medians, ticks fall on odd seconds.
@Suite struct StreamTests {
  @Test(.shows("AS-REP-002", "AS-REP-008"))
  func `a change waits for the SYNC and the poll that sees it, then goes at once`() {
    var drill = Rehearsal(Rehearsal.text())
    drill.run(until: .seconds(600))
    drill.provision()
    #expect(drill.stream("us", "eu").phase == .awaitingTick)
    drill.run(until: .milliseconds(601_999))
    #expect(drill.stream("us", "eu").phase == .awaitingTick)
    drill.run(until: .milliseconds(602_001))
    #expect(drill.stream("us", "eu").phase != .awaitingTick)
    drill.run(until: .seconds(610))
    #expect(drill.stream("us", "eu").confirmed == 1)
  }

  @Test(.shows("SC-REPL-005", "AS-REP-009"))
  func `transit is SYNC, transfer, latency and applying of the newest change, to the millisecond`()
    throws
  {
    var drill = Rehearsal(Rehearsal.text(size: 5_000_000))
    drill.run(until: .seconds(600))
    drill.provision()
    drill.run(until: .seconds(700))
    let rows = Double(drill.model.replication.logs[0].rows(in: 0..<1))
    let expected = 2 + 5e6 * 8 / 1e9 + 0.04 + rows / drill.model.replication.applyRate[0]
    let transit = try #require(drill.span("replication", "us->eu", "transit"))
    #expect(abs(transit.seconds - expected) < 0.001)
    #expect(drill.lag("us", "eu") == .zero)
  }

  @Test(.shows("SC-REPL-003"))
  func `an idle Supercluster sends nothing and has no replication event`() {
    var drill = Rehearsal(Rehearsal.text())
    drill.run(until: .hours(1))
    let before = drill.playedEvents
    drill.run(until: .hours(5))
    let link = drill.context.shared.network.link(from: SiteID(0), to: SiteID(1))
    #expect(
      link.map { drill.context.shared.network.carried(on: $0, at: drill.now) } == ByteCount.zero)
    // Four syncs of the map an hour at most; a tick every 2 s would be 7,200 events.
    #expect(drill.playedEvents - before < 200)
  }

  @Test(.shows("SC-REPL-003", "AS-POL-007", "AS-POL-008"))
  func `links carry the bytes of the changes and no more`() throws {
    var text = Rehearsal.text()
    text.loads[0].keys.removeAll { $0.0 == "size" }
    var drill = Rehearsal(text)
    drill.provision(4)
    drill.run(until: .minutes(30))
    drill.provision(3)
    drill.run(until: .hours(1))
    let network = drill.context.shared.network
    let link = try #require(network.link(from: SiteID(0), to: SiteID(1)))
    let log = drill.model.replication.logs[0]
    #expect(network.carried(on: link, at: drill.now).bytes == log.bytes(in: 0..<7))
    #expect(log.bytes(in: 0..<7) > 7 * 10 * 150)
    #expect(log.rows(in: 0..<7) >= 70)
  }

  @Test func `only a stream that was long behind marks that it has caught up`() {
    var drill = Rehearsal(Rehearsal.text(size: 1_000))
    func marks() -> Int {
      drill.context.recorder.markers.count { $0.kind == .caughtUp }
    }
    drill.provision(3)
    drill.run(for: .minutes(1))
    #expect(marks() == 0)
    let cut = drill.cut(0, 1)
    for _ in 0..<30 {
      drill.provision()
      drill.run(for: .minutes(1))
    }
    drill.heal(cut)
    drill.run(for: .minutes(1))
    #expect(marks() == 1)
  }

  @Test(.shows("AS-REP-004"))
  func `a batch takes at most twenty groups, however sparse they are`() {
    var drill = Rehearsal(Rehearsal.text(size: 1_000))
    let stall = drill.begin("replication.stall", at: "us->eu")
    for _ in 0..<50 {
      drill.provision(2)
      drill.run(for: .seconds(60))
    }
    #expect(drill.model.replication.backlog(drill.stream("us", "eu")).count == 100)
    drill.end(stall)
    #expect(drill.stream("us", "eu").batchEnd == 40)
    drill.run(for: .seconds(20))
    #expect(drill.stream("us", "eu").batches == 3)
    #expect(drill.stream("us", "eu").confirmed == 100)
  }

  @Test(.shows("SC-REPL-010"), arguments: [0.0, 0.01])
  func `catching up takes bytes by the throughput law plus rows by the apply rate`(loss: Double)
    throws
  {
    var drill = Rehearsal(Rehearsal.text(size: 3_000_000))
    drill.degrade(0, 1, LinkCondition(loss: loss, bandwidth: BitRate(bitsPerSecond: 20e6)))
    let cut = drill.cut(0, 1)
    for _ in 0..<30 {
      drill.provision()
      drill.run(for: .seconds(60))
    }
    let healed = drill.now
    drill.heal(cut)
    while drill.stream("us", "eu").behindSince != nil { drill.run(for: .milliseconds(10)) }
    let log = drill.model.replication.logs[0]
    let bits = Double(log.bytes(in: 0..<30)) * 8
    // Mathis et al.: MSS / RTT x sqrt(3/2) / sqrt(loss), with 1460 B and 80 ms.
    let law = loss > 0 ? 1_460 * 8 * 1.5.squareRoot() / loss.squareRoot() / 0.08 : 20e6
    let applying = Double(log.rows(in: 0..<30)) / drill.model.replication.applyRate[0]
    let expected = bits / min(20e6, law) + applying + 2 * 0.04
    #expect(abs((drill.now - healed).seconds - expected) < 0.05)
  }

  @Test func `streams over one link share its bandwidth`() throws {
    func timeToCatchUp(_ sites: [Int]) -> Duration {
      let text = Rehearsal.text(size: 60_000_000) { text in
        for pce in [1, 2] { text.pces[pce].site = sites[pce - 1] }
      }
      var drill = Rehearsal(text)
      drill.degrade(0, 1, LinkCondition(bandwidth: BitRate(bitsPerSecond: 10e6)))
      drill.provision()
      while drill.stream("us", "eu").behindSince != nil { drill.run(for: .milliseconds(100)) }
      return drill.now - .start
    }
    let alone = timeToCatchUp([1, 2])
    let shared = timeToCatchUp([1, 1])
    #expect(abs((shared - alone).seconds - 48) < 1)
  }

  @Test func `a stream that was cut while it sent begins its batch again and loses nothing`() {
    var drill = Rehearsal(Rehearsal.text(size: 100_000_000))
    drill.provision()
    drill.run(until: .milliseconds(2_400))
    guard case .sending = drill.stream("us", "eu").phase else {
      Issue.record("the stream does not send")
      return
    }
    let cut = drill.cut(0, 1)
    #expect(drill.stream("us", "eu").phase == .idle)
    drill.run(for: .minutes(5))
    #expect(drill.stream("us", "eu").confirmed == 0)
    #expect(drill.stream("us", "ap").confirmed == 1)
    drill.heal(cut)
    drill.run(for: .minutes(5))
    #expect(drill.stream("us", "eu").confirmed == 1)
  }

  @Test(.shows("SC-RUNLEVEL-005", "SC-RUNLEVEL-003"))
  func `streams run at 5 and 2 and stand at 1`() {
    var drill = Rehearsal(Rehearsal.text(size: 1_000))
    drill.setRunlevel(2, on: ["eu"])
    drill.provision()
    drill.run(for: .minutes(1))
    #expect(drill.stream("us", "eu").confirmed == 1)
    drill.command("stop", on: "ap")
    drill.run(for: .minutes(5))
    drill.command("start", on: "ap", [("runlevel", .number(1))])
    drill.run(for: .minutes(10))
    #expect(drill.pce("ap", "runlevel") == .number(1))
    drill.provision()
    drill.run(for: .minutes(5))
    #expect(drill.stream("us", "ap").confirmed == 1)
    drill.setRunlevel(5, on: ["ap"])
    #expect(drill.stream("us", "ap").confirmed == 2)
  }

  @Test(.shows("SC-REPL-004"), arguments: ["agent_slony_service", "login_slony_service"])
  func `a PCE has two replication services, and policy needs that of the agent database`(
    service: String
  ) {
    var drill = Rehearsal(Rehearsal.text(size: 1_000))
    drill.setRunlevel(2, on: ["eu"])
    #expect(drill.pce("eu", "running") == .boolean(true))
    drill.begin("service.down", at: "eu", [("service", .symbol(service))])
    drill.provision()
    drill.run(for: .minutes(2))
    #expect(drill.stream("us", "eu").confirmed == (service == "agent_slony_service" ? 0 : 1))
    #expect(drill.stream("us", "ap").confirmed == 1)
  }

  @Test(.shows("SC-TOPO-010"))
  func `nobody forwards another one's changes`() {
    var drill = Rehearsal(Rehearsal.text(size: 1_000))
    drill.cut(0, 2)
    drill.provision(3)
    drill.run(for: .minutes(30))
    #expect(drill.stream("us", "eu").confirmed == 3)
    #expect(drill.stream("us", "ap").confirmed == 0)
  }

  @Test(.shows("SC-REPL-002"))
  func `after a while without changes every PCE holds the same`() {
    let text = Rehearsal.text(vens: 20) { text in
      for group in ["vens-us", "vens-eu", "vens-ap"] {
        text.loads.append(("of \(group)", "workload.change", [("group", .text(group))]))
      }
    }
    var drill = Rehearsal(text, seed: 7)
    drill.run(until: .minutes(10))
    for ordinal in 0..<12 {
      for load in 0..<4 { drill.arrive(load, ordinal: UInt64(ordinal)) }
      drill.run(for: .seconds(7))
    }
    drill.run(for: .minutes(10))
    let held = (0..<3).map { drill.model.replication.held(by: $0) }
    #expect(held == Array(repeating: [24, 12, 12], count: 3))
  }
}
