import ClusterModeling
import NetworkModel
import Observations
import TestSupport
import Testing
import Units

@testable import ClusterModels

/// The name of the active PCE: DNS, load balancer, settings, certificates, agents.
@Suite struct StandbyPairNameTests {
  /// VENs that beat each minute, so that the TTL is what they wait for.
  private func text(_ agents: Int = 600) -> StandbyPairText {
    StandbyPairText(agents: agents, agentKeys: [("heartbeat", .duration(.seconds(60)))])
  }

  /// The active is lost and the standby promoted; the name is led there at the end.
  private func failedOver(_ text: StandbyPairText) -> StandbyPairRehearsal {
    var drill = StandbyPairRehearsal(text)
    drill.run(until: .minutes(30))
    drill.power(false, at: 0)
    drill.failOver()
    return drill
  }

  @Test(.shows("SP-DNS-002", "SP-DNS-003", "SP-RTO-001", "SP-FQDN-005"))
  func `VENs come over within one TTL and half of it on average`() {
    var drill = failedOver(text())
    let repointed = drill.now
    drill.run(until: repointed.sinceStart + .minutes(15))
    let half = Double(drill.count("s", "vens")) / 600
    #expect(abs(half - 0.5) < 0.06)
    drill.run(until: repointed.sinceStart + .minutes(28))
    #expect(drill.count("s", "vens") < 600)
    drill.run(until: repointed.sinceStart + .minutes(32))
    #expect(drill.count("s", "vens") == 600)
    drill.finish()
    // Closed form of even ages: mean L/2, at most L.
    #expect(drill.metric("dns_drain.expected_mean") == 900)
    #expect(abs((drill.metric("dns_drain.mean") ?? 0) - 900) < 5)
    #expect((drill.metric("dns_drain.max") ?? 9_999) <= 1_800)
    #expect((drill.metric("dns_drain.max") ?? 0) > 1_790)
    let last = drill.metric("ven_return.last") ?? 0
    #expect(last > 1_700 && last < 1_900)
    #expect(abs((drill.metric("ven_return.median") ?? 0) - 930) < 60)
    // The terms of the outage.
    #expect(drill.metric("outage.promotion") == 300)
    #expect(drill.metric("outage.naming") == 60)
  }

  @Test(.shows("SP-DNS-004"))
  func `a load balancer leads them over at their next heartbeat`() {
    var text = text()
    text.keys = [("repoint", .text("lb"))]
    var drill = failedOver(text)
    drill.run(for: .minutes(3))
    #expect(drill.count("s", "vens") == 600)
    drill.finish()
    #expect((drill.metric("ven_return.last") ?? 999) < 180)
  }

  @Test(.shows("SP-FQDN-014", "SP-FQDN-011", "SP-PROMOTE-008"))
  func `without a change of the name nobody reaches the promoted PCE`() {
    var drill = StandbyPairRehearsal(text(50))
    drill.power(false, at: 0)
    drill.complete("promote-standby-pce", on: "s", takes: .minutes(5))
    drill.command("promote-standby-check", on: "s")
    drill.run(for: .hours(6))
    drill.command("promote-standby-check", on: "s")
    #expect(drill.count("hosts", "served") == 0)
    #expect(drill.holds("s", "serves"))
    #expect(!drill.holds("pair", "name_is_right"))
    drill.finish()
    #expect(drill.metric("name.wrong") == 21_600)
    #expect(drill.metric("failover.confirmed_at") == nil)
  }

  @Test(.shows("SP-PROMOTE-007", "SP-PROMOTE-008"))
  func `the count of promote-standby-check grows to all reachable VENs and confirms`() {
    var drill = failedOver(text(100))
    var counts: [Double] = []
    for _ in 0..<8 {
      drill.command("promote-standby-check", on: "s")
      drill.run(for: .minutes(5))
    }
    drill.finish()
    let series = drill.record.series.first { $0.metric.hasPrefix("vens counted") }
    counts = series?.points.map(\.value) ?? []
    #expect(counts.count > 4)
    #expect(zip(counts, counts.dropFirst()).allSatisfy { $0 <= $1 })
    #expect(counts.last == 100)
    #expect(drill.metric("failover.confirmed_at") != nil)
  }

  @Test(.shows("SP-HAZ-003"))
  func `VENs with an old answer are served by the old PCE while it lives`() {
    var drill = StandbyPairRehearsal(text(100))
    _ = drill.cut()
    drill.complete("promote-standby-pce", on: "s", takes: .minutes(5))
    drill.complete("repoint-name", on: "s", takes: .zero)
    drill.run(for: .minutes(10))
    #expect(drill.count("pair", "vens_on_old_name") > 20)
    drill.run(for: .minutes(25))
    #expect(drill.count("pair", "vens_on_old_name") == 0)
    drill.finish()
    #expect((drill.metric("stale_name.vens") ?? 0) > 20)
  }

  @Test(.shows("SP-FQDN-004"))
  func `removing active_pce_fqdn cuts agents off, also without a standby`() {
    var strict = StandbyPairRehearsal(text(50))
    #expect(strict.refusal("unset-active-pce-fqdn", on: "a")?.sources == ["SP-FQDN-004"])
    var pair = text(50)
    pair.keys = [("checks", .text("permissive"))]
    var drill = StandbyPairRehearsal(pair)
    #expect(drill.count("hosts", "served") == 50)
    drill.command("unset-active-pce-fqdn", on: "a")
    #expect(drill.count("hosts", "served") == 0)
    // Option 2 before the set-up: standalone, and the agents hold that name all the same.
    pair.east = [("pce_fqdn", .text("active-pce-updated.com"))]
    pair.keys += [
      ("start", .text("standalone")), ("fqdn_option", .count(2)),
      ("former_pce_fqdn", .text("active-pce.com")), ("active_pce_fqdn", .text("active-pce.com")),
    ]
    var standalone = StandbyPairRehearsal(pair)
    #expect(standalone.count("hosts", "served") == 50)
    standalone.command("unset-active-pce-fqdn", on: "a")
    #expect(standalone.count("hosts", "served") == 0)
  }

  @Test(.shows("SP-GAP-002"))
  func `rewriting active_pce_fqdn after a failover cuts off agents paired by the former name`() {
    var stable = StandbyPairRehearsal(text(50))
    stable.power(false, at: 0)
    stable.failOver()
    stable.run(for: .hours(2))
    #expect(stable.count("hosts", "served") == 50)
    var text = text(50)
    text.readings = [("fqdn_after_failover", .text("rewrite"))]
    #expect(StandbyPairRehearsal.problems(text).contains { $0.sources == ["SP-GAP-002"] })
    var drill = StandbyPairRehearsal(text)
    drill.power(false, at: 0)
    drill.failOver()
    drill.run(for: .hours(2))
    #expect(drill.count("hosts", "served") == 0)
    drill.command("set-active-pce-fqdn", on: "s")
    drill.run(for: .minutes(5))
    #expect(drill.count("hosts", "served") == 50)
  }

  @Test(.shows("SP-CERT-001", "SP-PRE-008"))
  func `a promoted PCE without the name on its certificate, or the port, serves no agent`() {
    let certificate = StandbyPairText.record([
      ("names", StandbyPairText.words(["active-pce.com", "standby-pce.com"]))
    ])
    let ports = StandbyPairText.words(["management"])
    for keys in [[("certificate", certificate)], [("service_ports", ports)]] {
      var text = text(50)
      text.west = keys
      text.keys = [("checks", .text("permissive"))]
      var drill = failedOver(text)
      drill.run(for: .hours(2))
      #expect(drill.holds("s", "serves"))
      #expect(drill.count("hosts", "served") == 0)
    }
  }

  @Test(.shows("SP-VENLIB-001", "SP-GAP-012"))
  func `agents are not installed from a promoted PCE without a library`() {
    var text = text(0)
    text.west = [("ven_library", StandbyPairText.words([]))]
    text.loads = [("ven.install", [])]
    text.keys = [("repoint", .text("lb"))]
    var drill = StandbyPairRehearsal(text)
    drill.arrive()
    drill.power(false, at: 0)
    drill.failOver()
    drill.arrive()
    drill.finish()
    #expect(drill.metric("ven_installs.refused") == 1)
    #expect(drill.notes("SP-VENLIB-001") == ["no-ven-library: it has no VEN library"])
  }
}
