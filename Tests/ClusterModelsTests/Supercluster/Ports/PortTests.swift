import ClusterModeling
import NetworkModel
import Observations
import TestSupport
import Testing
import Units

@testable import ClusterModels

/// What blocked ports and a dead load balancer do in a drill.
@Suite struct PortTests {
  private func block(
    _ port: String, from: String, to: String, in drill: inout Rehearsal
  ) -> FaultOccurrence {
    drill.begin(
      "firewall.block", at: from,
      [drill.argument("to", to), (name: "port", value: .symbol(port))])
  }

  private func started(_ text: SystemText = Rehearsal.text()) -> Rehearsal {
    var drill = Rehearsal(text)
    drill.run(until: .minutes(5))
    return drill
  }

  @Test(.shows("SC-NET-003", "SC-NET-001"))
  func `with 5432 blocked replication stops, and lag grows until it is open again`() throws {
    for (from, to) in [("us", "eu"), ("eu", "us")] {
      var drill = started()
      let fault = block("5432/tcp", from: from, to: to, in: &drill)
      drill.provision()
      drill.run(for: .minutes(10))
      #expect(try #require(drill.lag("us", "eu")) >= .minutes(9))
      #expect(drill.lag("us", "ap") == .zero)
      #expect(drill.pce("eu", "answers", seenFrom: view("us", drill)) == .boolean(true))
      drill.end(fault)
      drill.run(for: .minutes(1))
      #expect(drill.lag("us", "eu") == .zero)
    }
  }

  private func view(_ pce: String, _ drill: Rehearsal) -> Viewpoint {
    .belief(of: drill.entity(pce))
  }

  @Test(.shows("SC-NET-005"))
  func `with 8302 blocked by either transport PCEs take one another for dead, and replicate`() {
    for port in ["8302/tcp", "8302/udp"] {
      var drill = started()
      _ = block(port, from: "eu", to: "us", in: &drill)
      drill.provision()
      drill.run(for: .minutes(3))
      #expect(drill.pce("eu", "answers", seenFrom: view("us", drill)) == .boolean(false))
      #expect(drill.pce("us", "answers", seenFrom: view("eu", drill)) == .boolean(false))
      #expect(drill.pce("ap", "answers", seenFrom: view("us", drill)) == .boolean(true))
      #expect(drill.pce("eu", "health") == .symbol("normal"))
      #expect(drill.lag("us", "eu") == .zero)
    }
  }

  @Test(.shows("SC-NET-004"))
  func `with 5532 blocked the leader's map of that member grows old, policy goes on`() throws {
    var text = Rehearsal.text(vens: 50)
    text.keys = [
      ("illumination_sync", .record(SystemText.entries([("interval", .duration(.minutes(10)))])))
    ]
    var drill = started(text)
    _ = block("5532/tcp", from: "us", to: "eu", in: &drill)
    drill.provision()
    drill.run(for: .hours(3))
    let blocked = try #require(drill.span("illumination", "eu", "age"))
    let open = try #require(drill.span("illumination", "ap", "age"))
    #expect(blocked >= .hours(3))
    #expect(open < .hours(1))
    #expect(drill.lag("us", "eu") == .zero)
  }

  @Test(.shows("SC-NET-007"))
  func `rules for one leader only break what its successor needs`() {
    var text = Rehearsal.text(vens: 20)
    text.keys = [Firewalls.key([("from", "eu"), ("to", "ap")], block: ["8443/tcp", "5532/tcp"])]
    var drill = started(text)
    let arguments = [drill.argument("from", "ap"), drill.argument("to", "us")]
    #expect(drill.complete("reassign-vens", on: "us", arguments) == .succeeded)
    drill.setRunlevel(2, on: ["us", "eu", "ap"])
    #expect(drill.complete("supercluster-assign-leader", on: "eu") == .succeeded)
    drill.setRunlevel(5, on: ["us", "eu", "ap"])
    let refused = drill.command("reassign-vens", on: "eu", arguments)
    #expect(refused.refusalSources == ["SC-NET-007", "AS-NET-025"])
    #expect(refused.refusalReason == "8443/tcp from eu to ap.pce.example.com is closed")
  }

  @Test(.shows("SC-NET-008"))
  func `a load balancer that is down stops what goes by name, not what goes to addresses`() {
    var drill = started(Rehearsal.text(vens: 20))
    let fault = drill.begin("load_balancer.down", at: "eu")
    drill.provision()
    drill.run(for: .minutes(20))
    #expect(drill.pce("eu", "available") == .boolean(false))
    #expect(drill.reading("vens", "vens-eu", "blind") == .number(20))
    let arguments = [drill.argument("from", "eu"), drill.argument("to", "us")]
    #expect(
      drill.command("reassign-vens", on: "us", arguments).refusalSources.contains("SC-NET-007"))
    #expect(drill.lag("us", "eu") == .zero)
    #expect(drill.pce("eu", "answers", seenFrom: view("us", drill)) == .boolean(true))
    drill.end(fault)
    drill.run(for: .minutes(30))
    #expect(drill.pce("eu", "available") == .boolean(true))
    #expect(drill.reading("vens", "vens-eu", "blind") == .number(0))
  }

  @Test(.shows("SC-NET-003", "SC-NET-005", "SC-NET-008", "SC-NET-011"))
  func `a join does not form across a closed port, a dead balancer or a missing root`() {
    for (port, fact) in [
      ("5432/tcp", "SC-NET-003"), ("8302/tcp", "SC-NET-005"), ("8302/udp", "SC-NET-005"),
      ("8300/tcp", "AS-NET-026"),
    ] {
      var drill = Rehearsal(Deployments.text())
      drill.setRunlevel(2, on: ["ap"])
      let fault = block(port, from: "eu", to: "ap", in: &drill)
      let leader = [drill.argument("leader", "us")]
      let refused = drill.command("supercluster-join", on: "ap", leader)
      #expect(refused.refusalSources.contains(fact))
      drill.end(fault)
      #expect(drill.complete("supercluster-join", on: "ap", leader) == .succeeded)
    }
    var drill = Rehearsal(Deployments.text())
    drill.setRunlevel(2, on: ["ap"])
    drill.begin("load_balancer.down", at: "us")
    let refused = drill.command("supercluster-join", on: "ap", [drill.argument("leader", "us")])
    #expect(refused.refusalSources == ["SC-NET-008", "SC-LB-003"])
    let lacking = ("trusts", ConfigurationValue.Content.list([SystemText.value(.text("us"))]))
    var other = Rehearsal(Deployments.text(keys: [lacking]))
    other.setRunlevel(2, on: ["ap"])
    let untrusted = other.command("supercluster-join", on: "ap", [other.argument("leader", "us")])
    #expect(untrusted.refusalReason == "ap lacks the root certificate of eu")
    #expect(untrusted.refusalSources == ["SC-NET-011"])
  }

  @Test(.shows("SC-NET-003"))
  func `a join under way breaks when 5432 is blocked`() {
    var drill = Rehearsal(Deployments.text())
    drill.setRunlevel(2, on: ["ap"])
    drill.command("supercluster-join", on: "ap", [drill.argument("leader", "us")])
    drill.run(for: .minutes(10))
    _ = block("5432/tcp", from: "ap", to: "us", in: &drill)
    let sources = Deployments.words(drill.ended.last?.outcome)
    #expect(sources.contains("SC-DEPLOY-012"))
  }

  @Test(.shows("SC-NET-013"))
  func `the test of 5432 prints each pair of data nodes and needs runlevel 2`() {
    var drill = Rehearsal()
    #expect(drill.command("test-connectivity", on: "us").refusalSources == ["SC-NET-013"])
    drill.setRunlevel(2, on: ["us"])
    #expect(drill.command("test-connectivity", on: "us") == .done)
    let lines = drill.notes(about: "pce:us").filter { $0.hasPrefix("5432/tcp us/data") }
    #expect(lines.count == 8)
    #expect(lines.first == "5432/tcp us/data0 to eu/data0: connected")
    drill.setRunlevel(1, on: ["eu"])
    drill.command("cluster-restart", on: "eu")
    drill.run(for: .minutes(30))
    #expect(drill.pce("eu", "runlevel") == .number(1))
    #expect(
      drill.command("test-connectivity", on: "us").refusalReason
        == "5432/tcp us/data0 to eu/data0: refused and 3 more")
    _ = block("5432/tcp", from: "us", to: "ap", in: &drill)
    drill.command("test-connectivity", on: "us")
    #expect(drill.notes(about: "pce:us").contains("5432/tcp us/data1 to ap/data1: timed out"))
  }
}

/// Firewalls as a scenario writes them.
enum Firewalls {
  static func key(
    _ sides: [(String, String)], block: [String] = [], allow: [String] = []
  ) -> (String, ConfigurationValue.Content) {
    func rows(_ names: [String]) -> ConfigurationValue.Content {
      .list(names.map { SystemText.value(.text($0)) })
    }
    var keys = sides.map { ($0.0, ConfigurationValue.Content.text($0.1)) }
    if !block.isEmpty { keys.append(("block", rows(block))) }
    if !allow.isEmpty { keys.append(("allow", rows(allow))) }
    return ("firewalls", .list([SystemText.value(.record(SystemText.entries(keys)))]))
  }
}
