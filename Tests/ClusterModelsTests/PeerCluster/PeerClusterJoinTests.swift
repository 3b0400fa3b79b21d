import ClusterModeling
import TestSupport
import Testing
import Units

@testable import ClusterModels

/// Creating clusters, joining them over SSH and CCS, and what a join costs.
@Suite struct PeerClusterJoinTests {
  typealias Arguments = PeerClusterRehearsal.Arguments

  private func word(_ name: String, _ value: String) -> (name: String, value: Value) {
    (name, .symbol(value))
  }

  /// A cluster of two, and a machine that is to join.
  private func text(_ keys: PeerClusterText.Keys = []) -> PeerClusterText {
    var text = PeerClusterText(groups: [
      ("Main_Group", ["lab1", "lab2"]), ("Paris", ["lab3", "lab4"]),
    ])
    text.standalone = ["new"]
    text.clusterSettings = [("dnsconfig", "corp"), ("smtproutes", "relays")]
    text.groupSettings = ["Paris": [("smtproutes", "paris")]]
    text.machineSettings = ["new": [("dnsconfig", "own"), ("hat", "own"), ("featurekey", "k1")]]
    text.keys["new"] = keys
    return text
  }

  private func join(
    _ drill: inout PeerClusterRehearsal, _ arguments: Arguments = []
  ) -> String {
    drill.complete(
      "join-cluster", on: "new", [("member", drill.machine("lab1"))] + arguments)
  }

  @Test(
    .shows(
      "PC-CREATE-001", "PC-CREATE-002", "PC-CREATE-003", "PC-CREATE-004", "PC-CREATE-005",
      "PC-GAP-028"))
  func `a new cluster takes its settings from the machine that creates it, at once`() {
    var text = PeerClusterText(groups: nil)
    text.standalone = ["lab1", "lab2"]
    text.machineSettings = ["lab1": [("dnsconfig", "own"), ("featurekey", "k1")]]
    var drill = PeerClusterRehearsal(text)
    #expect(!drill.holds("CompanyName", "exists"))
    #expect(drill.command("create-cluster", on: "lab1", [word("name", "CompanyName")]) == .done)
    #expect(drill.holds("CompanyName", "exists"))
    #expect(drill.listing(on: "lab1") == ["Main_Group: lab1"])
    #expect(drill.content("dnsconfig", at: "cluster", on: "lab1") == "own")
    #expect(drill.content("dnsconfig", at: "group-Main_Group", on: "lab1") == "not-set")
    #expect(drill.content("dnsconfig", at: "machine-lab1", on: "lab1") == "not-set")
    #expect(drill.content("featurekey", at: "machine-lab1", on: "lab1") == "k1")
    #expect(drill.content("featurekey", at: "cluster", on: "lab1") == "not-set")
    #expect(drill.notes("PC-CREATE-005") == ["new cluster committed by lab1"])
    #expect(drill.symbol("lab1/dnsconfig", "value") == "own")
  }

  @Test(.shows("PC-CREATE-006", "PC-CREATE-007", "PC-REQ-005", "PC-GUI-001"))
  func `the cluster is run with clusterconfig in the command line only`() {
    var drill = PeerClusterRehearsal(text())
    for (command, arguments) in [
      ("create-cluster", [word("name", "Other")]), ("addgroup", [word("group", "Rome")]),
    ] as [(String, Arguments)] {
      let on = command == "addgroup" ? "lab1" : "new"
      let refusal = drill.refusal(command, on: on, arguments + [word("via", "gui")])
      #expect(refusal?.sources.contains("PC-REQ-005") == true)
    }
    #expect(join(&drill, [word("via", "gui")]).hasPrefix("cli-only"))
    // In no cluster there is nothing to administer; in one, nothing to create or join.
    for command in [
      "addgroup", "setgroup", "renamegroup", "deletegroup", "removemachine", "setname",
    ]
      + ["list", "listdetail", "disconnect", "reconnect", "prepjoin"]
    {
      #expect(drill.refusal(command, on: "new")?.sources.contains("PC-CREATE-006") == true)
      #expect(PeerCluster.Command(rawValue: command)?.isClusterOperation == true)
    }
    let refusal = drill.refusal("create-cluster", on: "lab1", [word("name", "Other")])
    #expect(refusal?.sources == ["PC-CREATE-006"])
  }

  @Test(.shows("PC-JOIN-001", "PC-JOIN-002", "PC-JOIN-003", "PC-GAP-011", "PC-JOIN-008"))
  func `a machine that joins loses all but its machine settings and enters in Main_Group`() {
    var drill = PeerClusterRehearsal(text())
    #expect(join(&drill) == "done")
    drill.run(for: .minutes(2))
    #expect(drill.symbol("new", "group") == "Main_Group")
    #expect(drill.symbol("new/dnsconfig", "value") == "corp")
    #expect(drill.symbol("new/hat", "value") == "not-set")
    #expect(drill.symbol("new/featurekey", "value") == "k1")
    #expect(drill.content("featurekey", at: "machine-new", on: "lab4") == "k1")
    #expect(drill.content("hat", at: "cluster", on: "lab1") == "not-set")
    #expect(drill.notes("PC-JOIN-001") == ["has joined, in Main_Group; lost: dnsconfig, hat"])
    #expect(drill.count("new", "links") == 4)
    drill.finish()
    #expect(drill.metric("joiner_settings.lost") == 2)
  }

  @Test(.shows("PC-JOIN-004", "PC-GROUP-004"))
  func `until it is moved a new machine works with the settings of the wrong group`() {
    var drill = PeerClusterRehearsal(text([("intended_group", .text("Paris"))]))
    #expect(join(&drill) == "done")
    #expect(drill.holds("new", "in_wrong_group"))
    #expect(drill.symbol("new/smtproutes", "value") == "relays")
    #expect(drill.notes("PC-JOIN-004").first?.contains("not of Paris: smtproutes") == true)
    #expect(drill.hazards.contains("wrong-group"))
    drill.run(for: .minutes(10))
    drill.command("setgroup", on: "lab1", [("host", drill.machine("new")), word("group", "Paris")])
    drill.run(for: .minutes(1))
    #expect(drill.symbol("new/smtproutes", "value") == "paris")
    #expect(drill.notes("PC-GROUP-004").last?.hasSuffix("other values: smtproutes") == true)
    drill.finish()
    #expect((drill.metric("wrong_group.duration") ?? 0) > 600)
    #expect((drill.metric("wrong_group.duration") ?? 0) < 605)
  }

  @Test(.shows("PC-JOIN-005", "AS-AOS-013"), arguments: [1, 6, 11])
  func `a join takes 60 s and 20 s for each machine that is there`(count: Int) {
    var text = PeerClusterText.mesh(of: count)
    text.standalone = ["new"]
    var drill = PeerClusterRehearsal(text)
    drill.complete("join-cluster", on: "new", [("member", drill.machine("m1"))])
    #expect(drill.now == Instant(.seconds(60 + 20 * Int64(count))))
    drill.finish()
    #expect(drill.metric("joins.longest") == Double(60 + 20 * count))
    #expect(drill.metric("joins") == 1)
  }

  @Test(.shows("PC-JOIN-005"))
  func `a more complex configuration takes longer when the scenario gives a figure`() {
    var simple = text()
    simple.timing.append(("join_per_setting", .duration(.seconds(1))))
    var complex = simple
    complex.clusterSettings += [("hat", "x"), ("ntpconfig", "y"), ("bounceconfig", "z")]
    func time(_ text: PeerClusterText) -> Duration {
      var drill = PeerClusterRehearsal(text)
      _ = join(&drill)
      return drill.now.sinceStart
    }
    #expect(time(complex) - time(simple) == .seconds(3))
  }

  @Test(.shows("PC-JOIN-006"))
  func `progress of a join is listed`() {
    var drill = PeerClusterRehearsal(text())
    drill.command("join-cluster", on: "new", [("member", drill.machine("lab1"))])
    #expect(drill.symbol("new", "state") == "joining")
    drill.command("connstatus", on: "lab1")
    #expect(drill.notes("PC-JOIN-006").last?.hasSuffix("joining: new") == true)
  }

  @Test(.shows("PC-JOIN-007", "PC-GAP-012", "PC-JOIN-003"))
  func `a machine is not pulled in from a member, nor into a group of its choice`() {
    var drill = PeerClusterRehearsal(text())
    let pulled = drill.refusal(
      "join-cluster", on: "lab1",
      [("member", drill.machine("lab2")), ("joiner", drill.machine("new"))])
    #expect(pulled?.reason == "run-on-joiner: clusterconfig is run on new itself")
    #expect(join(&drill, [word("group", "Paris")]).contains("setgroup afterwards"))
  }

  @Test(.shows("PC-REQ-008", "PC-JOIN-008", "PC-JOIN-019"))
  func `host key, reach and passphrase are asked for in this order, with the guide's defaults`() {
    var drill = PeerClusterRehearsal(text())
    let wrong: Arguments = [("host_key", .boolean(false)), word("passphrase", "guess")]
    let cut = drill.begin("machine.cut", at: "lab1")
    #expect(join(&drill, wrong).hasPrefix("hostkey"))
    #expect(join(&drill, [wrong[1]]).hasPrefix("unreachable"))
    drill.end(cut)
    #expect(join(&drill, [wrong[1]]).hasPrefix("passphrase"))
    #expect(join(&drill, [("port", .number(2_222))]).hasPrefix("wrong-port"))
    #expect(join(&drill, [("port", .number(22))]) == "done")
    // CCS stays off unless somebody says yes (PC-CCS-004).
    #expect(!drill.holds("new", "ccs"))
  }

  @Test(.shows("PC-REQ-002"))
  func `another version cannot join`() {
    var drill = PeerClusterRehearsal(text([("version", .text("13.5"))]))
    #expect(join(&drill) == "version-mismatch: new runs 13.5, the cluster 14.0")
  }

  @Test(.shows("PC-REQ-007", "PC-JOIN-010"))
  func `with two factors only a prepared key that was committed lets a machine join`() {
    let keys: Arguments = [("pre_shared_keys", .boolean(true))]
    func drill() -> PeerClusterRehearsal {
      PeerClusterRehearsal(text([("two_factor", .boolean(true))]))
    }
    var unprepared = drill()
    #expect(join(&unprepared).hasPrefix("two-factor"))
    #expect(join(&unprepared, keys).hasPrefix("two-factor"))
    unprepared.command("prepjoin", on: "lab1", [("host", unprepared.machine("new"))])
    #expect(join(&unprepared, keys).hasPrefix("two-factor"))
    unprepared.command("commit", on: "lab1")
    #expect(join(&unprepared, keys) == "done")
    var without = drill()
    without.command("two-factor-off", on: "new")
    #expect(join(&without) == "done")
  }

  @Test(.shows("PC-JOIN-009", "PC-JOIN-011", "PC-JOIN-012", "PC-REQ-003", "PC-JOIN-016"))
  func `a join over CCS needs host, serial number and key in the pending list`() {
    var text = text([("serial", .text("s-77"))])
    text.keys["lab1"] = [("ccs", .boolean(true))]
    var drill = PeerClusterRehearsal(text)
    let ccs = [word("over", "ccs")]
    #expect(join(&drill, ccs).hasPrefix("not-prepared"))
    drill.command("prepjoin", on: "new", [word("act", "print")])
    #expect(drill.notes("PC-JOIN-012").last?.contains("serial s-77") == true)
    drill.command(
      "prepjoin", on: "lab1", [("host", drill.machine("new")), word("serial", "s-78")])
    drill.command("commit", on: "lab1")
    #expect(drill.count("CompanyName", "pending_joins") == 1)
    #expect(join(&drill, ccs).hasPrefix("key-mismatch"))
    drill.command(
      "prepjoin", on: "lab1", [("host", drill.machine("new")), word("act", "delete")])
    drill.command("commit", on: "lab1")
    #expect(drill.count("CompanyName", "pending_joins") == 0)
    drill.command("prepjoin", on: "lab1", [("host", drill.machine("new"))])
    drill.command("commit", on: "lab1")
    #expect(join(&drill, ccs) == "done")
    #expect(drill.notes("PC-JOIN-016").count == 1)
    var plain = PeerClusterRehearsal(self.text())
    #expect(join(&plain, ccs).hasPrefix("unreachable: no CCS"))
  }

  @Test(.shows("PC-DNS-004", "AS-AOS-023"))
  func `by address a join fails where the member cannot look up its caller`() {
    var text = PeerClusterText(groups: [("Main_Group", ["lab1"])])
    text.standalone = ["new"]
    text.keys["lab1"] = [("address", .text("ip")), ("reverse", .boolean(false))]
    var drill = PeerClusterRehearsal(text)
    #expect(join(&drill).hasPrefix("reverse-lookup"))
    #expect(drill.now == Instant(.seconds(30)))
    text.keys["lab1"] = [("address", .text("ip"))]
    var other = PeerClusterRehearsal(text)
    #expect(join(&other) == "done")
  }

  @Test(.shows("PC-CREATE-008", "PC-JOIN-013", "PC-JOIN-015", "PC-JOIN-018"))
  func `a join without backup, fingerprint or with an open GUI is warned of`() {
    var hasty = PeerClusterRehearsal(text([("gui_session", .boolean(true))]))
    #expect(join(&hasty) == "done")
    #expect(hasty.notes("PC-CREATE-008") == ["warns: gui-session-open on new"])
    #expect(hasty.notes("PC-JOIN-015").contains { $0.contains("no-backup") })
    #expect(hasty.notes("PC-JOIN-018").contains { $0.contains("hostkey-blind") })
    #expect(
      hasty.notes("PC-JOIN-013").first?.hasSuffix("do not fit its network: dnsconfig") == true)
    var careful = PeerClusterRehearsal(text([("gui_session", .boolean(true))]))
    careful.command("logout-gui", on: "new")
    careful.command("saveconfig", on: "new")
    careful.command("print-fingerprint", on: "lab1")
    #expect(join(&careful) == "done")
    #expect(careful.notes("PC-CREATE-008").isEmpty)
    #expect(!careful.notes("PC-JOIN-015").contains { $0.contains("no-backup") })
    #expect(!careful.notes("PC-JOIN-018").contains { $0.contains("hostkey-blind") })
  }

  @Test(.shows("PC-JOIN-014", "PC-LEAVE-004", "PC-LEAVE-001", "PC-LEAVE-002", "PC-LEAVE-003"))
  func `a machine that leaves keeps the cluster's settings and not those before it joined`() {
    var text = text()
    text.clusterSettings.append(("unsubscribe", "table"))
    var drill = PeerClusterRehearsal(text)
    _ = join(&drill)
    drill.run(for: .minutes(2))
    drill.command("removemachine", on: "lab1", [("host", drill.machine("new"))])
    drill.run(for: .minutes(1))
    #expect(drill.symbol("new", "state") == "standalone")
    #expect(drill.symbol("new/dnsconfig", "value") == "corp")
    #expect(drill.symbol("new/unsubscribe", "value") == "table")
    #expect(drill.symbol("new/unsubscribe", "from") == "machine-level")
    #expect(drill.listing(on: "lab4") == ["Main_Group: lab1 lab2", "Paris: lab3 lab4"])
    #expect(drill.notes("PC-LEAVE-004").last?.hasSuffix("dnsconfig, hat") == true)
    drill.commit("dnsconfig", "newer", on: "lab1")
    drill.run(for: .minutes(5))
    #expect(drill.symbol("new/dnsconfig", "value") == "corp")
  }

  @Test(.shows("PC-JOIN-017", "PC-GROUP-001", "PC-GROUP-002", "PC-GROUP-006"))
  func `the example cluster of three sites is built in the guide's order`() {
    var text = PeerClusterText(groups: nil)
    text.standalone = (1...6).map { "lab\($0)" }
    text.machineSettings = ["lab1": [("smtproutes", "relays")]]
    var drill = PeerClusterRehearsal(text)
    drill.command("create-cluster", on: "lab1", [word("name", "CompanyName")])
    #expect(
      drill.complete("join-cluster", on: "lab2", [("member", drill.machine("lab1"))]) == "done")
    drill.run(for: .minutes(1))
    for group in ["Paris", "Rome"] {
      drill.command("addgroup", on: "lab2", [word("group", group)])
      drill.command(
        "clusterset", on: "lab2",
        [
          word("setting", "smtproutes"), word("from", "cluster-mode"), word("to", "group-\(group)"),
        ])
    }
    drill.command("commit", on: "lab2")
    #expect(drill.content("smtproutes", at: "group-Rome", on: "lab2") == "relays")
    for name in ["lab3", "lab4", "lab5", "lab6"] {
      drill.run(for: .minutes(1))
      #expect(
        drill.complete("join-cluster", on: name, [("member", drill.machine("lab2"))]) == "done")
    }
    drill.run(for: .minutes(1))
    for (name, group) in [("lab3", "Paris"), ("lab4", "Paris"), ("lab5", "Rome"), ("lab6", "Rome")]
    {
      drill.command("setgroup", on: "lab1", [("host", drill.machine(name)), word("group", group)])
    }
    drill.run(for: .minutes(1))
    #expect(drill.holds("CompanyName", "agreed"))
    #expect(drill.count("CompanyName", "links_up") == 15)
    #expect(
      drill.listing(on: "lab6") == ["Main_Group: lab1 lab2", "Paris: lab3 lab4", "Rome: lab5 lab6"])
    drill.command("list", on: "lab6")
    #expect(drill.notes("PC-GROUP-006").last?.contains("Paris: lab3 (serial-of-lab3)") == true)
  }
}
