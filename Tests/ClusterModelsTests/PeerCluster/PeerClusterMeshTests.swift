import ClusterModeling
import Observations
import TestSupport
import Testing
import Units

@testable import ClusterModels

/// Connections, pings, losses, detours and islands.
@Suite struct PeerClusterMeshTests {
  @Test(.shows("PC-COMM-001", "PC-COMM-004", "PC-COMM-009"), arguments: [2, 6, 20, 21])
  func `a mesh of n machines has n(n-1)/2 connections and n(n-1) pings a minute`(count: Int) {
    var drill = PeerClusterRehearsal(.mesh(of: count))
    #expect(drill.count("CompanyName", "links_up") == count * (count - 1) / 2)
    #expect(drill.count("CompanyName", "pings_per_minute") == count * (count - 1))
    #expect(drill.count("m1", "links") == count - 1)
    drill.finish()
    #expect(drill.metric("mesh.links") == Double(count * (count - 1) / 2))
    #expect(drill.metric("mesh.pings_per_minute") == Double(count * (count - 1)))
    let words = "\(count) machines, \(count * (count - 1) / 2) connections"
    #expect(drill.model.summaryLines.contains { $0.contains(words) })
  }

  @Test(.shows("PC-COMM-004", "PC-CONS-001", "PC-CONS-002", "PC-CONS-005", "AS-AOS-001"))
  func `a loss is found at the observer's next ping and a time-out, between 10 and 70 s later`() {
    var spans: [Double] = []
    for seed in 1...40 as ClosedRange<UInt64> {
      var drill = PeerClusterRehearsal(.mesh(of: 6), seed: seed)
      drill.run(until: .minutes(10))
      drill.power(false, at: "m6")
      drill.run(for: .seconds(9))
      #expect(drill.count("m6", "seen_down_by") == 0)
      drill.run(for: .seconds(62))
      #expect(drill.count("m6", "seen_down_by") == 5)
      drill.finish()
      #expect(drill.metric("detection.times") == 5)
      #expect(drill.metric("alerts.raised") == 5)
      spans += drill.model.tally.detections.map(\.seconds)
    }
    // Uniform over a period of 60 s behind a time-out of 10 s: mean 40 s; 200 draws.
    #expect(spans.allSatisfy { $0 >= 10 && $0 <= 70 })
    let mean = spans.reduce(0, +) / Double(spans.count)
    #expect(abs(mean - 40) < 3 * 60 / (12.0 * 200).squareRoot())
  }

  @Test(.shows("PC-GAP-018"))
  func `attempts and time-out are inputs that move the discovery`() {
    func detection(_ timeout: Int64, _ attempts: Int) -> Duration? {
      var text = PeerClusterText.mesh(of: 3)
      text.timing += [("attempts", .count(attempts))]
      text.timing[0] = ("ping_timeout", .duration(.seconds(timeout)))
      var drill = PeerClusterRehearsal(text)
      drill.run(until: .minutes(10))
      drill.power(false, at: "m3")
      drill.run(for: .minutes(10))
      return drill.model.tally.detections.max()
    }
    // Pings at half of each minute; the loss is at a full one.
    #expect(detection(10, 1) == .seconds(40))
    #expect(detection(10, 3) == .seconds(60))
    #expect(detection(25, 2) == .seconds(80))
    let lines = PeerClusterRehearsal(.mesh(of: 3)).model.summaryLines
    #expect(lines.contains { $0.contains("PC-GAP-018") && $0.contains("ping time-out 10s") })
  }

  @Test(.shows("PC-CONS-003", "PC-DISC-010", "PC-COMM-003"))
  func `pings go on for days, and a machine that comes back needs nobody`() {
    var drill = PeerClusterRehearsal()
    drill.run(until: .minutes(5))
    drill.power(false, at: "lab3")
    drill.run(for: .days(3))
    drill.commit("dnsconfig", "new-dns", on: "lab1")
    drill.run(for: .minutes(1))
    drill.power(true, at: "lab3")
    #expect(drill.model.mesh.routes.suffix(3) == [-1, -1, -1])
    drill.run(for: .minutes(30))
    #expect(drill.symbol("lab3", "state") == "connected")
    #expect(drill.content("dnsconfig", at: "cluster-mode", on: "lab3") == "new-dns")
  }

  @Test(.shows("PC-CONS-003"))
  func `a cut path is taken up again at the next ping after it healed`() {
    var drill = PeerClusterRehearsal(.mesh(of: 2))
    let cut = drill.split(["m1"], from: ["m2"])
    drill.run(until: .hours(5))
    drill.heal(cut)
    drill.run(for: .seconds(29))
    #expect(drill.symbol("m1-m2", "state") == "down")
    drill.run(for: .seconds(2))
    #expect(drill.symbol("m1-m2", "state") == "synchronizing")
    drill.run(for: .seconds(20))
    #expect(drill.symbol("m1-m2", "state") == "up")
  }

  @Test(.shows("PC-COMM-002", "PC-COMM-003", "PC-GAP-027"))
  func `a commit gets around a dead link over a third machine`() {
    var drill = PeerClusterRehearsal()
    let cut = drill.split(["lab1"], from: ["lab3"])
    drill.run(until: .minutes(3))
    #expect(drill.symbol("lab1-lab3", "route") == "relayed")
    #expect(drill.notes("PC-COMM-003").contains { $0.contains("direct before, over lab2 now") })
    drill.commit("dnsconfig", "new-dns", on: "lab1")
    drill.run(for: .seconds(3))
    #expect(drill.content("dnsconfig", at: "cluster-mode", on: "lab3") == "not-set")
    drill.run(for: .seconds(2))
    #expect(drill.content("dnsconfig", at: "cluster-mode", on: "lab3") == "new-dns")
    drill.heal(cut)
    drill.run(for: .minutes(2))
    #expect(drill.symbol("lab1-lab3", "route") == "direct")
  }

  @Test(.shows("PC-GAP-027"))
  func `by the other reading the far end of a dead link stays behind until the link is up`() {
    var text = PeerClusterText()
    text.readings = [("reroute", .text("direct-only"))]
    var drill = PeerClusterRehearsal(text)
    let cut = drill.split(["lab1"], from: ["lab3"])
    drill.run(until: .minutes(3))
    #expect(drill.symbol("lab1-lab3", "route") == "none")
    drill.commit("dnsconfig", "new-dns", on: "lab1")
    drill.run(for: .hours(2))
    #expect(drill.content("dnsconfig", at: "cluster-mode", on: "lab2") == "new-dns")
    #expect(drill.content("dnsconfig", at: "cluster-mode", on: "lab3") == "not-set")
    drill.heal(cut)
    drill.run(for: .minutes(3))
    #expect(drill.holds("CompanyName", "agreed"))
    drill.finish()
    #expect((drill.metric("propagation.max") ?? 0) > 7_000)
  }

  @Test(.shows("PC-COMM-010"))
  func `islands go on alone and one link between them heals them`() {
    var drill = PeerClusterRehearsal(.sixPeers)
    let left = ["lab1", "lab2", "lab3"]
    let cuts = drill.split(left, from: ["lab4", "lab5", "lab6"])
    drill.run(until: .minutes(3))
    #expect(drill.count("CompanyName", "islands") == 2)
    #expect(drill.hazards == ["partition"])
    #expect(drill.notes("PC-COMM-010").contains { $0.contains("lab1 lab2 lab3 | lab4 lab5 lab6") })
    drill.commit("dnsconfig", "left", on: "lab1")
    drill.commit("ntpconfig", "right", on: "lab6")
    drill.run(for: .minutes(1))
    #expect(drill.content("dnsconfig", at: "cluster-mode", on: "lab3") == "left")
    #expect(drill.content("dnsconfig", at: "cluster-mode", on: "lab4") == "not-set")
    drill.heal([cuts[0]])
    drill.run(for: .minutes(3))
    #expect(drill.count("CompanyName", "islands") == 1)
    #expect(drill.holds("CompanyName", "agreed"))
    #expect(drill.content("dnsconfig", at: "cluster-mode", on: "lab6") == "left")
    #expect(drill.content("ntpconfig", at: "cluster-mode", on: "lab2") == "right")
  }

  @Test(.shows("PC-COMM-005"))
  func `a router that forgets within a minute drops connections, a slower one does not`() {
    func forgotten(_ idle: Int64) -> Double? {
      var text = PeerClusterText.mesh(of: 2)
      text.keys["m2"] = [("nat_idle", .duration(.seconds(idle)))]
      var drill = PeerClusterRehearsal(text)
      drill.run(until: .hours(1))
      drill.finish()
      return drill.metric("mesh.forgotten")
    }
    #expect((forgotten(45) ?? 0) > 10)
    #expect(forgotten(61) == 0)
  }

  @Test(.shows("PC-COMM-007", "PC-COMM-011"))
  func `reading another machine's data raises an alert and heals by itself`() {
    var drill = PeerClusterRehearsal()
    drill.command("remote-data", on: "lab1", [("of", drill.machine("lab2"))])
    #expect(drill.symbol("lab1-lab2", "state") == "down")
    drill.run(for: .seconds(60))
    #expect(drill.symbol("lab1-lab2", "state") == "up")
    drill.finish()
    #expect(drill.metric("alerts.raised") == 1)
    #expect(drill.notes("PC-COMM-011").isEmpty)
    for _ in 1...6 {
      drill.command("remote-data", on: "lab1", [("of", drill.machine("lab2"))])
      drill.run(for: .minutes(2))
    }
    #expect(drill.count("lab1", "remote_views") == 7)
    #expect(drill.notes("PC-COMM-011").first?.hasPrefix("warns: 6 remote views") == true)
  }

  @Test(.shows("PC-COMM-008", "PC-DISC-001"))
  func `a machine beyond its session limit is disconnected and comes back at a ping`() {
    var text = PeerClusterText()
    text.timing.append(("max_ssh_sessions", .count(4)))
    var drill = PeerClusterRehearsal(text)
    drill.command(
      "remote-data", on: "lab1", [("of", drill.machine("lab2")), ("sessions", .number(5))])
    #expect(drill.count("lab1", "links") == 0)
    #expect(drill.symbol("lab1", "cause") == "fault")
    #expect(
      drill.notes("PC-COMM-008").first?.contains("ssh-limit: 5 connections, 4 allowed") == true)
    drill.run(for: .minutes(2))
    #expect(drill.count("lab1", "links") == 2)
  }

  @Test(.shows("PC-DNS-001"))
  func `a machine whose name does not resolve is a member that nobody reaches`() {
    var drill = PeerClusterRehearsal()
    drill.begin("name.unresolved", at: "lab3")
    drill.run(for: .minutes(3))
    #expect(drill.holds("lab3", "member"))
    #expect(drill.count("lab3", "links") == 0)
    #expect(drill.symbol("lab3", "state") == "unreachable")
    #expect(drill.symbol("lab1", "state") == "connected")
  }

  @Test(.shows("PC-ARCH-011"))
  func `nothing crosses between two clusters`() {
    var text = PeerClusterText()
    text.second = ["other1", "other2"]
    var drill = PeerClusterRehearsal(text)
    drill.commit("dnsconfig", "new-dns", on: "lab1")
    drill.run(for: .minutes(5))
    #expect(drill.count("Second", "links_up") == 1)
    #expect(drill.symbol("lab1-other1", "state") == "none")
    #expect(drill.content("dnsconfig", at: "cluster-mode", on: "other1") == "not-set")
    #expect(drill.content("dnsconfig", at: "cluster-mode", on: "lab3") == "new-dns")
  }

  @Test(.shows("PC-ARCH-007", "PC-GAP-021", "AS-AOS-015"))
  func `more than 20 machines make errors only when the scenario says so`() {
    func errors(_ count: Int, _ reading: String?) -> Double {
      var text = PeerClusterText.mesh(of: count)
      text.readings = reading.map { [("errors_above_20", .text($0))] } ?? []
      var drill = PeerClusterRehearsal(text, seed: 4)
      for number in 1...4 {
        drill.commit("dnsconfig", "v\(number)", on: "m1")
        drill.run(for: .minutes(3))
      }
      drill.finish()
      return drill.metric("mesh.errors") ?? -1
    }
    for reading in [nil, "none"] { #expect(errors(30, reading) == 0) }
    #expect(errors(20, "injected") == 0)
    #expect(errors(30, "injected") > 0)
  }
}
