import ClusterModeling
import SimulationKernel
import TestSupport
import Testing
import Units

@testable import ClusterModels

/// Commits, drift, conflicts and clustercheck.
@Suite struct PeerClusterChangeTests {
  private func word(_ name: String, _ value: String) -> (name: String, value: Value) {
    (name, .symbol(value))
  }

  @Test(.shows("PC-ARCH-004", "PC-ARCH-005", "PC-ARCH-001"), arguments: ["lab1", "lab2", "lab3"])
  func `the same commit from any machine gives the same configuration`(host: String) {
    var drill = PeerClusterRehearsal()
    drill.commit("dnsconfig", "new-dns", on: host)
    drill.run(for: .minutes(1))
    #expect(drill.holds("CompanyName", "agreed"))
    for name in ["lab1", "lab2", "lab3"] {
      #expect(drill.content("dnsconfig", at: "cluster", on: name) == "new-dns")
    }
  }

  @Test(.shows("PC-REQ-006"))
  func `a page and the command line set the same`() {
    func stores(_ via: String) -> [PeerCluster.Store] {
      var drill = PeerClusterRehearsal()
      drill.command(
        "configure", on: "lab1",
        [word("setting", "dnsconfig"), word("to", "x"), word("via", via)])
      drill.command("commit", on: "lab1", [word("via", via)])
      drill.run(for: .minutes(1))
      return drill.model.machines.map(\.store)
    }
    #expect(stores("gui").map(\.entries) == stores("cli").map(\.entries))
  }

  @Test(.shows("PC-ARCH-008"))
  func `each machine holds the settings of all others, and they outlive a machine`() {
    var text = PeerClusterText()
    text.machineSettings = ["lab3": [("featurekey", "antispam"), ("dnsconfig", "own")]]
    var drill = PeerClusterRehearsal(text)
    drill.power(false, at: "lab3")
    #expect(drill.symbol("lab3/dnsconfig", "value", seenBy: "lab1") == "own")
    #expect(drill.content("featurekey", at: "machine-lab3", on: "lab2") == "antispam")
  }

  @Test(.shows("PC-CMD-001", "PC-CMD-002"))
  func `a commit takes all levels with it, and so does clearing`() {
    var drill = PeerClusterRehearsal()
    func edit() {
      drill.set("dnsconfig", "a", at: "cluster-mode", on: "lab1")
      drill.set("ntpconfig", "b", at: "group-Main_Group", on: "lab1")
      drill.set("bounceconfig", "c", at: "machine-lab2", on: "lab1")
    }
    edit()
    #expect(drill.count("lab1", "pending") == 3)
    drill.command("clearchanges", on: "lab1")
    #expect(drill.count("lab1", "pending") == 0)
    #expect(drill.content("dnsconfig", at: "cluster", on: "lab1") == "not-set")
    edit()
    drill.command("clustermode", on: "lab1", [word("mode", "machine-lab1")])
    drill.command("commit", on: "lab1")
    #expect(drill.content("dnsconfig", at: "cluster", on: "lab1") == "a")
    #expect(drill.content("ntpconfig", at: "group-Main_Group", on: "lab1") == "b")
    #expect(drill.content("bounceconfig", at: "machine-lab2", on: "lab1") == "c")
    drill.finish()
    #expect(drill.metric("uncommitted_edits.lost") == 3)
  }

  @Test(.shows("PC-CMD-003", "AS-AOS-010"))
  func `commitdetail tells when a change has reached all machines`() {
    var drill = PeerClusterRehearsal(.mesh(of: 6))
    drill.run(until: .minutes(1))
    drill.commit("dnsconfig", "a", on: "m1")
    drill.run(for: .minutes(1))
    // One hop of 2 s in a full mesh.
    #expect(drill.notes("PC-CMD-003") == ["commit 1 has reached all 6 machines in 2s"])
    drill.finish()
    #expect(drill.metric("propagation.mean") == 2)
  }

  @Test(.shows("PC-CMD-003", "PC-GAP-027"))
  func `a change crosses a chain of n machines in n-1 hops`() {
    var drill = PeerClusterRehearsal(.mesh(of: 5))
    for far in 3...5 {
      _ = drill.split((1...(far - 2)).map { "m\($0)" }, from: ["m\(far)"])
    }
    drill.run(until: .minutes(5))
    #expect(drill.count("CompanyName", "links_up") == 4)
    drill.commit("dnsconfig", "a", on: "m1")
    drill.run(for: .minutes(1))
    #expect(drill.model.tally.spreads == [.seconds(8)])
  }

  @Test(.shows("PC-DISC-002", "PC-DISC-005", "PC-CONS-004", "PC-DISC-008", "PC-RPO-001"))
  func `what one side changed alone is downloaded silently when they meet again`() {
    var drill = PeerClusterRehearsal()
    drill.command("disconnect", on: "lab1", [("host", drill.machine("lab3"))])
    drill.commit("dnsconfig", "there", on: "lab3")
    #expect(drill.count("lab3", "unpropagated") == 1)
    #expect(drill.count("CompanyName", "unsynced") == 1)
    #expect(drill.notes("PC-DISC-005").first?.contains("change-while-disconnected") == true)
    drill.run(for: .minutes(10))
    var early = drill
    early.finish()
    #expect(early.metric("unpropagated_commits.lost") == 1)
    let alerts = drill.model.tally.alerts
    drill.command("reconnect", on: "lab3")
    drill.run(for: .minutes(2))
    #expect(drill.holds("CompanyName", "agreed"))
    #expect(drill.content("dnsconfig", at: "cluster", on: "lab1") == "there")
    #expect(drill.notes("PC-CONS-004").contains { $0.contains("one-sided, 1 items") })
    #expect(drill.model.tally.alerts == alerts)
    #expect(drill.count("lab3", "unpropagated") == 0)
  }

  /// Two islands that change one thing each; what comes of it.
  private func meeting(
    _ text: PeerClusterText, gap: Duration, variables: (String?, String?) = (nil, nil)
  ) -> PeerClusterRehearsal {
    var drill = PeerClusterRehearsal(text)
    let cuts = drill.split(["lab1", "lab2"], from: ["lab3"])
    drill.run(until: .minutes(5))
    drill.commit("dnsconfig", "earlier", on: "lab1", variable: variables.0)
    drill.run(for: gap)
    drill.commit("dnsconfig", "later", on: "lab3", variable: variables.1)
    drill.run(for: .minutes(2))
    drill.heal(cuts)
    drill.run(for: .minutes(3))
    return drill
  }

  @Test(.shows("PC-CONF-001", "PC-CONF-006", "PC-GAP-006", "AS-AOS-021"))
  func `the newer of two changes wins without a question`() {
    var drill = meeting(PeerClusterText(), gap: .minutes(1))
    #expect(drill.holds("CompanyName", "agreed"))
    #expect(drill.content("dnsconfig", at: "cluster", on: "lab1") == "later")
    #expect(drill.notes("PC-CONF-001").first?.contains("the newer") == true)
    drill.finish()
    #expect(drill.metric("conflicts.by_time") == 1)
    #expect(drill.metric("superseded_commits.lost") == 1)
    #expect(drill.metric("superseded_commits.silently") == 1)
    #expect(drill.metric("conflicts.wrong_winner") == 0)
  }

  @Test(.shows("PC-CONF-005"))
  func `a clock that is ahead wins a conflict that it should lose`() {
    func kept(_ ahead: Duration) -> (String, Double?) {
      var text = PeerClusterText()
      text.keys["lab1"] = [("clock_ahead", .duration(ahead))]
      var drill = meeting(text, gap: .seconds(60))
      drill.finish()
      return (
        drill.content("dnsconfig", at: "cluster", on: "lab2"),
        drill.metric("conflicts.wrong_winner")
      )
    }
    #expect(kept(.seconds(58)) == ("later", 0))
    #expect(kept(.seconds(62)) == ("earlier", 1))
  }

  @Test(
    .shows("PC-GAP-004", "PC-CONS-006", "PC-CONS-007", "PC-CONS-009", "PC-CONS-010", "PC-GAP-005"))
  func `equal stamps stay until somebody decides in clustercheck`() {
    var drill = meeting(PeerClusterText(), gap: .zero)
    #expect(drill.count("CompanyName", "undecided") == 1)
    #expect(drill.content("dnsconfig", at: "cluster", on: "lab1") == "earlier")
    #expect(drill.content("dnsconfig", at: "cluster", on: "lab3") == "later")
    #expect(drill.complete("clustercheck", on: "lab2", [word("choices", "ignore")]) == "done")
    #expect(!drill.holds("CompanyName", "agreed"))
    let row = drill.notes("PC-CONS-009").last ?? ""
    #expect(row.contains("dnsconfig at cluster is inconsistent"))
    #expect(row.contains("lab1: updated at 300 s by admin on lab1"))
    #expect(row.contains("lab3: updated at 300 s by admin on lab3"))
    #expect(drill.complete("clustercheck", on: "lab2", [word("choices", "other")]) == "done")
    drill.run(for: .minutes(1))
    #expect(drill.holds("CompanyName", "agreed"))
    #expect(drill.content("dnsconfig", at: "cluster", on: "lab1") == "later")
    #expect(drill.complete("clustercheck", on: "lab2") == "done")
    #expect(drill.notes("PC-CONS-010").last == "clustercheck: no inconsistencies found")
    drill.finish()
    #expect(drill.metric("clustercheck.found") == 2)
    #expect(drill.metric("clustercheck.ignored") == 1)
    #expect(drill.metric("clustercheck.resolved") == 1)
    #expect(drill.metric("clustercheck.clean") == 1)
  }

  @Test(.shows("PC-CONS-007"))
  func `the first choice of clustercheck is the default and takes the first machine's version`() {
    var drill = meeting(PeerClusterText(), gap: .zero)
    drill.complete("clustercheck", on: "lab3")
    drill.run(for: .minutes(1))
    #expect(drill.holds("CompanyName", "agreed"))
    #expect(drill.content("dnsconfig", at: "cluster", on: "lab3") == "earlier")
  }

  @Test(.shows("PC-GAP-004"), arguments: [("higher-serial", "later"), ("lower-name", "earlier")])
  func `the other tie rules decide at once`(rule: String, kept: String) {
    var text = PeerClusterText()
    text.readings = [("tie", .text(rule))]
    let drill = meeting(text, gap: .zero)
    #expect(drill.holds("CompanyName", "agreed"))
    #expect(drill.content("dnsconfig", at: "cluster", on: "lab2") == kept)
    #expect(drill.model.summaryLines.contains { $0.contains("equal stamps \(rule)") })
  }

  @Test(.shows("PC-GAP-007"))
  func
    `at the grain of features one change to another variable is lost, at that of variables none`()
  {
    func value(_ grain: String?) -> String {
      var text = PeerClusterText()
      text.readings = grain.map { [("grain", .text($0))] } ?? []
      let drill = meeting(text, gap: .minutes(1), variables: ("servers", "cache"))
      #expect(drill.holds("CompanyName", "agreed"))
      return drill.content("dnsconfig", at: "cluster", on: "lab2")
    }
    for grain in [nil, "feature"] { #expect(value(grain) == "cache-later") }
    #expect(value("variable") == "cache-later-servers-earlier")
  }

  @Test(.shows("PC-GAP-026"))
  func `a deletion counts as a change, group moves too, and three parts meet pair by pair`() {
    var text = PeerClusterText.sixPeers
    text.clusterSettings = [("dnsconfig", "old")]
    var drill = PeerClusterRehearsal(text)
    let west = drill.split(["lab1", "lab2"], from: ["lab3", "lab4", "lab5", "lab6"])
    let south = drill.split(["lab3", "lab4"], from: ["lab5", "lab6"])
    drill.run(until: .minutes(5))
    #expect(drill.count("CompanyName", "islands") == 3)
    drill.commit("dnsconfig", "new", on: "lab1")
    drill.command(
      "setgroup", on: "lab1", [("host", drill.machine("lab2")), word("group", "Paris")])
    drill.run(for: .minutes(1))
    drill.command(
      "delete-settings", on: "lab3", [word("setting", "dnsconfig"), word("mode", "cluster-mode")])
    drill.command("commit", on: "lab3")
    drill.command(
      "setgroup", on: "lab5", [("host", drill.machine("lab2")), word("group", "Rome")])
    drill.run(for: .minutes(1))
    drill.heal(west)
    drill.run(for: .minutes(3))
    drill.heal(south)
    drill.run(for: .minutes(3))
    #expect(drill.holds("CompanyName", "agreed"))
    #expect(drill.values("dnsconfig").allSatisfy { $0 == "not-set" })
    #expect(drill.symbol("lab2", "group") == "Rome")
    #expect(drill.model.summaryLines.contains { $0.contains("PC-GAP-026") })
  }

  @Test(.shows("PC-CONF-002", "PC-CONF-003", "PC-CONF-004", "PC-GAP-005", "PC-GAP-006"))
  func `a commit that comes too late is refused, and its edits are kept or discarded`() {
    var drill = PeerClusterRehearsal()
    drill.set("dnsconfig", "mine", at: "cluster-mode", on: "lab1")
    drill.commit("dnsconfig", "theirs", on: "lab2")
    drill.run(for: .minutes(1))
    let kept = drill.refusal("commit", on: "lab1")
    #expect(kept?.sources.contains("PC-CONF-004") == true)
    #expect(drill.count("lab1", "pending") == 1)
    let dropped = drill.refusal("commit", on: "lab1", [word("on_conflict", "discard")])
    #expect(dropped?.sources.contains("PC-CONF-003") == true)
    #expect(drill.count("lab1", "pending") == 0)
    #expect(drill.content("dnsconfig", at: "cluster", on: "lab1") == "theirs")
    drill.finish()
    #expect(drill.metric("commits.too_late") == 2)
    #expect(drill.metric("conflicts.by_time") == 0)
  }

  @Test(.shows("PC-CONS-008", "PC-GAP-022", "PC-CMD-005"))
  func `clustercheck runs at any time, switches modes, and lists whom it cannot reach`() {
    var drill = PeerClusterRehearsal()
    drill.power(false, at: "lab3")
    let refusal = drill.refusal("clustercheck", on: "lab1", [("auto_switch", .boolean(false))])
    #expect(refusal?.sources.contains("PC-GAP-022") == true)
    drill.run(for: .minutes(3))
    #expect(drill.complete("clustercheck", on: "lab1") == "done")
    #expect(drill.notes("PC-CMD-005").count == 1)
    #expect(drill.notes("PC-CONS-008") == ["clustercheck: unchecked: lab3"])
    drill.complete("clustercheck", on: "lab1", [("auto_switch", .boolean(false))])
    #expect(drill.notes("PC-CONS-008").count == 2)
    #expect(drill.notes("PC-CMD-005").count == 1)
  }

  @Test(.shows("PC-CONF-001"))
  func `settings changed on both sides of a cut follow the closed form of last writer wins`() {
    // 50 settings, 20 and 10 edits on average: (1-e^-0.4)(1-e^-0.2) x 50 = 2.988 settings.
    var total = 0
    let runs = 60
    for seed in 1...UInt64(runs) {
      let names = (0..<50).map { "s\($0)" }
      var text = PeerClusterText(groups: [("Main_Group", ["lab1", "lab2"])])
      text.features = names.map { ($0, []) }
      text.loads = ["lab1", "lab2"].map {
        ("config.change", [("machine", .text($0)), ("settings", PeerClusterText.words(names))])
      }
      var drill = PeerClusterRehearsal(text, seed: seed)
      let cut = drill.split(["lab1"], from: ["lab2"])
      drill.run(until: .minutes(5))
      for (load, mean) in [(0, 20.0), (1, 10.0)] {
        let stream = drill.context.streams.stream("edits \(load)", "gap")
        var at = -stream.uniform(0).logarithm
        var ordinal: UInt64 = 1
        while at < mean {
          drill.arrive(load, ordinal: ordinal)
          at -= stream.uniform(ordinal).logarithm
          ordinal += 1
        }
        drill.run(for: .minutes(1))
      }
      drill.heal(cut)
      drill.run(for: .minutes(3))
      #expect(drill.holds("CompanyName", "agreed"))
      total += drill.model.tally.conflicts
    }
    let mean = Double(total) / Double(runs)
    // The variance is at most the mean's: 3 standard errors.
    #expect(abs(mean - 2.988041849) < 3 * (2.988 / Double(runs)).squareRoot())
  }
}

extension Double {
  /// The natural logarithm by a series, since tests of models do without Foundation.
  fileprivate var logarithm: Double {
    var sum = 0.0
    let ratio = (significand - 1) / (significand + 1)
    var power = ratio
    for term in stride(from: 1, through: 61, by: 2) {
      sum += power / Double(term)
      power *= ratio * ratio
    }
    return 2 * sum + Double(exponent) * 0.693_147_180_559_945_3
  }
}
