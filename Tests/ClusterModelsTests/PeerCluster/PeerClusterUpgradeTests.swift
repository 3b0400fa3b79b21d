import ClusterModeling
import SimulationKernel
import TestSupport
import Testing
import Units

@testable import ClusterModels

/// Upgrades, and loading of configurations.
@Suite struct PeerClusterUpgradeTests {
  private func word(_ name: String, _ value: String) -> (name: String, value: Value) {
    (name, .symbol(value))
  }

  /// What a nominal run draws.
  private func minutes(of parameter: Parameter) -> Double { parameter.distribution.median }

  private func upgrade(
    _ drill: inout PeerClusterRehearsal, _ machine: String, _ further: String = "cli"
  ) -> String {
    drill.complete("upgrade", on: machine, [word("version", "15.0"), word("via", further)])
  }

  @Test(.shows("PC-UPG-001", "PC-UPG-002", "PC-UPG-005", "PC-UPG-007", "PC-UPG-009", "PC-REQ-002"))
  func `machines are upgraded one by one and reconnected when all are`() {
    var drill = PeerClusterRehearsal()
    let names = ["lab1", "lab2", "lab3"]
    for (done, name) in names.enumerated() {
      drill.command("disconnect", on: name)
      drill.run(for: .minutes(1))
      let left = names.count - done - 1
      #expect(drill.count("CompanyName", "links_up") == left * (left - 1) / 2)
      #expect(upgrade(&drill, name) == "done")
      if done < 2 {
        #expect(
          drill.refusal("reconnect", on: name)?.reason.hasPrefix("version-mismatch") == true)
      }
    }
    for name in names { #expect(drill.command("reconnect", on: name) == .done) }
    drill.run(for: .minutes(2))
    #expect(drill.count("CompanyName", "links_up") == 3)
    drill.finish()
    #expect(drill.metric("reconnects.refused") == 2)
    #expect(drill.metric("upgrade.while_connected") == 0)
    // In series: each waits for the next ones, so the span is that of the first machine.
    let each =
      60
      * (1 + minutes(of: PeerParameters.downloadTime)
        + minutes(of: PeerParameters.installTime) + minutes(of: PeerParameters.rebootTime))
    #expect(abs((drill.metric("upgrade.span") ?? 0) - 3 * each) < 1)
    #expect(abs((drill.metric("upgrade.machine_time") ?? 0) - 6 * each) < 1)
  }

  @Test(.shows("PC-UPG-003", "PC-GAP-010", "PC-UPG-008"), arguments: ["cli", "gui"])
  func `an upgrade without disconnecting first disconnects all machines`(via: String) {
    var drill = PeerClusterRehearsal(.sixPeers)
    drill.command("upgrade", on: "lab1", [word("version", "15.0"), word("via", via)])
    #expect(drill.count("CompanyName", "connected") == 0)
    for name in 1...6 { #expect(drill.symbol("lab\(name)", "cause") == "upgrade") }
    #expect(drill.hazards.contains("upgrade-connected"))
    drill.run(for: .hours(10))
    #expect(drill.count("CompanyName", "connected") == 0)
    drill.finish()
    #expect(drill.metric("upgrade.while_connected") == 1)
    #expect(drill.metric("connected.min") == 0)
  }

  @Test(.shows("PC-UPG-004", "PC-GAP-009"))
  func `two clusters run side by side when upgraded machines are reconnected early`() {
    var text = PeerClusterText.sixPeers
    text.readings = [("reconnect_when", .text("as-upgraded"))]
    var drill = PeerClusterRehearsal(text)
    for name in ["lab1", "lab2", "lab3"] {
      drill.command("disconnect", on: name)
      #expect(upgrade(&drill, name) == "done")
    }
    for name in ["lab1", "lab2", "lab3"] {
      #expect(drill.command("reconnect", on: name) == .done)
    }
    drill.run(for: .minutes(2))
    #expect(drill.count("CompanyName", "versions") == 2)
    #expect(drill.count("CompanyName", "islands") == 2)
    #expect(drill.count("CompanyName", "links_up") == 6)
    drill.commit("dnsconfig", "new", on: "lab1")
    drill.commit("ntpconfig", "old", on: "lab6")
    drill.run(for: .minutes(1))
    #expect(drill.content("dnsconfig", at: "cluster", on: "lab3") == "new")
    #expect(drill.content("dnsconfig", at: "cluster", on: "lab4") == "not-set")
    #expect(drill.content("ntpconfig", at: "cluster", on: "lab4") == "old")
    #expect(drill.model.summaryLines.contains { $0.contains("as they are upgraded (PC-GAP-009)") })
    var literal = PeerClusterRehearsal(.sixPeers)
    for name in ["lab1", "lab2"] {
      literal.command("disconnect", on: name)
      #expect(upgrade(&literal, name) == "done")
    }
    #expect(literal.refusal("reconnect", on: "lab1")?.sources.contains("PC-GAP-009") == true)
  }

  @Test(.shows("PC-UPG-006"))
  func `an image fetched before costs no time apart`() {
    func apart(_ downloads: Bool) -> Double {
      var drill = PeerClusterRehearsal()
      if downloads {
        #expect(drill.complete("upgrade-download", on: "lab1") == "done")
        #expect(drill.holds("lab1", "connected"))
      }
      drill.command("disconnect", on: "lab1")
      _ = upgrade(&drill, "lab1")
      drill.finish()
      return drill.metric("upgrade.machine_time") ?? 0
    }
    #expect(abs(apart(false) - apart(true) - 60 * minutes(of: PeerParameters.downloadTime)) < 1)
  }

  @Test(.shows("PC-UPG-010", "PC-GAP-008"))
  func `a suspended listener defers mail that a reboot would drop`() {
    func mail(_ suspends: Bool) -> (Double?, Double?, Double?) {
      var text = PeerClusterText()
      text.loads = [("mail.connection", [("machine", .text("lab1"))])]
      var drill = PeerClusterRehearsal(text)
      drill.arrive()
      if suspends { drill.command("suspendlistener", on: "lab1") }
      drill.command("disconnect", on: "lab1")
      drill.command("upgrade", on: "lab1", [word("version", "15.0")])
      drill.run(for: .minutes(30))
      drill.arrive(ordinal: 1)
      drill.run(for: .hours(2))
      if suspends { drill.command("resume", on: "lab1") }
      drill.arrive(ordinal: 2)
      drill.finish()
      if suspends { #expect(drill.notes("PC-GAP-008").first?.contains("resumelister") == true) }
      return (
        drill.metric("mail.accepted"), drill.metric("mail.deferred"), drill.metric("mail.dropped")
      )
    }
    #expect(mail(true) == (2, 1, 0))
    #expect(mail(false) == (3, 0, 0))
  }

  @Test(.shows("PC-UPG-010"))
  func `mail that meets a machine in its reboot is dropped unless its listener was suspended`() {
    for suspends in [true, false] {
      var text = PeerClusterText()
      text.loads = [("mail.connection", [("machine", .text("lab1"))])]
      var drill = PeerClusterRehearsal(text)
      if suspends { drill.command("suspendlistener", on: "lab1") }
      drill.power(false, at: "lab1")
      drill.arrive()
      drill.finish()
      #expect(drill.metric("mail.deferred") == (suspends ? 1 : 0))
      #expect(drill.metric("mail.dropped") == (suspends ? 0 : 1))
    }
  }

  @Test(.shows("PC-DNS-005"))
  func `a machine upgraded before its new name is in DNS is reached by nobody`() {
    func links(_ renames: Bool) -> Int {
      var text = PeerClusterText()
      text.system = [("checks", .text("permissive"))]
      text.keys["lab3"] = [("new_name_due", .boolean(true))]
      var drill = PeerClusterRehearsal(text)
      if renames { drill.command("sethostname", on: "lab3") }
      for name in ["lab1", "lab2", "lab3"] { drill.command("disconnect", on: name) }
      for name in ["lab1", "lab2", "lab3"] { _ = upgrade(&drill, name) }
      for name in ["lab1", "lab2", "lab3"] { drill.command("reconnect", on: name) }
      drill.run(for: .minutes(10))
      return drill.count("lab3", "links")
    }
    #expect(links(true) == 2)
    #expect(links(false) == 0)
  }

  /// A cluster with a whole file, a standalone one and an incomplete one.
  private var loading: PeerClusterText {
    var text = PeerClusterText(groups: [
      ("Main_Group", ["lab1", "lab2"]), ("Paris", ["lab3", "lab4"]),
    ])
    text.clusterSettings = [("dnsconfig", "now"), ("hat", "now")]
    text.machineSettings = ["lab2": [("bounceconfig", "now")], "lab3": [("bounceconfig", "now")]]
    let whole: PeerClusterText.Keys = [
      ("of", .text("cluster")), ("cluster", PeerClusterText.settings([("dnsconfig", "then")])),
      ("groups", PeerClusterText.map([("Paris", PeerClusterText.settings([("hat", "paris")]))])),
      (
        "machines",
        PeerClusterText.map([("lab2", PeerClusterText.settings([("bounceconfig", "then")]))])
      ),
    ]
    text.files = [
      ("whole", whole), ("alone", [("of", .text("standalone"))]),
      ("torn", [("of", .text("cluster")), ("complete", .boolean(false))]),
      ("moved", [("of", .text("cluster")), ("cluster_interface", .text("data2"))]),
    ]
    return text
  }

  @Test(.shows("PC-LOAD-004"))
  func `after loading a cluster's file all values are the file's`() {
    var drill = PeerClusterRehearsal(loading)
    drill.command("saveconfig", on: "lab1")
    #expect(drill.command("loadconfig", on: "lab1", [word("file", "whole")]) == .done)
    #expect(drill.values("dnsconfig").allSatisfy { $0 == "now" })
    drill.command("commit", on: "lab1")
    drill.run(for: .minutes(1))
    #expect(drill.values("dnsconfig") == ["then", "then", "then", "then"])
    #expect(drill.values("hat") == ["not-set", "not-set", "paris", "paris"])
    #expect(drill.values("bounceconfig") == ["not-set", "then", "not-set", "not-set"])
    #expect(drill.notes("PC-LOAD-002").isEmpty)
  }

  @Test(.shows("PC-LOAD-005"))
  func `loading one machine's configuration changes its machine level only`() {
    var drill = PeerClusterRehearsal(loading)
    drill.command(
      "loadconfig", on: "lab1",
      [word("file", "whole"), word("source", "lab2"), ("target", drill.machine("lab3"))])
    drill.command("commit", on: "lab1")
    drill.run(for: .minutes(1))
    #expect(drill.values("bounceconfig") == ["not-set", "now", "then", "not-set"])
    #expect(drill.values("dnsconfig").allSatisfy { $0 == "now" })
    #expect(drill.values("hat").allSatisfy { $0 == "now" })
  }

  @Test(.shows("PC-LOAD-001", "PC-LOAD-002", "PC-LOAD-003"))
  func `a file that does not fit is refused, and one without a backup before is warned of`() {
    var text = loading
    text.standalone = ["new"]
    var drill = PeerClusterRehearsal(text)
    func sources(_ file: String, on machine: String) -> [String] {
      drill.refusal("loadconfig", on: machine, [word("file", file)])?.sources ?? []
    }
    #expect(sources("alone", on: "lab1") == ["PC-LOAD-001"])
    #expect(sources("torn", on: "lab1") == ["PC-LOAD-002"])
    #expect(sources("moved", on: "lab1") == ["PC-LOAD-003"])
    #expect(sources("whole", on: "new").contains("PC-LOAD-002"))
    #expect(sources("whole", on: "lab1").isEmpty)
    #expect(drill.notes("PC-LOAD-002").first?.contains("no-backup") == true)
    let found = PeerClusterRehearsal.problems(text).flatMap(\.sources)
    #expect(found.contains("PC-LOAD-002") && found.contains("PC-LOAD-003"))
  }

  @Test(.shows("PC-CCS-003"))
  func `CCS is got rid of by taking the cluster apart and building it anew`() {
    var text = PeerClusterText()
    for name in ["lab1", "lab2", "lab3"] { text.keys[name] = [("ccs", .boolean(true))] }
    text.clusterSettings = [("dnsconfig", "corp")]
    var drill = PeerClusterRehearsal(text)
    for name in ["lab3", "lab2", "lab1"] {
      drill.command("interfaceconfig-ccs", on: name)
      drill.command("removemachine", on: name)
      drill.run(for: .minutes(1))
    }
    #expect(!drill.holds("CompanyName", "exists"))
    drill.command("create-cluster", on: "lab1", [word("name", "CompanyName")])
    for name in ["lab2", "lab3"] {
      #expect(
        drill.complete("join-cluster", on: name, [("member", drill.machine("lab1"))]) == "done")
      drill.run(for: .minutes(1))
    }
    #expect(drill.count("CompanyName", "links_up") == 3)
    #expect(drill.values("dnsconfig") == ["corp", "corp", "corp"])
    for name in ["lab1", "lab2", "lab3"] { #expect(!drill.holds(name, "ccs")) }
  }
}
