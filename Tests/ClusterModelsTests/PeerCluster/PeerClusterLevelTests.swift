import ClusterModeling
import TestSupport
import Testing
import Units

@testable import ClusterModels

/// Cluster, group and machine: what overrides what, and what an empty setting is.
@Suite struct PeerClusterLevelTests {
  private func word(_ name: String, _ value: String) -> (name: String, value: Value) {
    (name, .symbol(value))
  }

  @Test(.shows("PC-LEVEL-001", "PC-LEVEL-003", "PC-LEVEL-004", "PC-LEVEL-010"))
  func `the lowest level that has settings wins, and a deleted one inherits again`() {
    var text = PeerClusterText.sixPeers
    text.clusterSettings = [("dnsconfig", "a")]
    text.groupSettings = ["Paris": [("dnsconfig", "b")]]
    text.machineSettings = ["lab3": [("dnsconfig", "c")]]
    var drill = PeerClusterRehearsal(text)
    #expect(drill.values("dnsconfig") == ["a", "a", "c", "b", "a", "a"])
    #expect(drill.symbol("lab3/dnsconfig", "from") == "machine-level")
    #expect(drill.symbol("lab4/dnsconfig", "from") == "group-level")
    #expect(drill.symbol("lab5/dnsconfig", "from") == "cluster-level")
    drill.command(
      "delete-settings", on: "lab3", [word("setting", "dnsconfig"), word("mode", "machine-lab3")])
    drill.command("commit", on: "lab3")
    #expect(drill.symbol("lab3/dnsconfig", "from") == "group-level")
    #expect(drill.symbol("lab3/dnsconfig", "value") == "b")
  }

  @Test(.shows("PC-LEVEL-005", "PC-LEVEL-006", "PC-LEVEL-007"))
  func `the three stages of the guide's example: inherited, emptied, replaced as a whole`() {
    var text = PeerClusterText(groups: [("Main_Group", ["lab1"])])
    text.clusterSettings = [("ldapconfig", "a-b-c")]
    var drill = PeerClusterRehearsal(text)
    #expect(drill.symbol("lab1/ldapconfig", "value") == "a-b-c")
    drill.command(
      "new-settings", on: "lab1", [word("setting", "ldapconfig"), word("mode", "group-Main_Group")])
    #expect(drill.symbol("lab1/ldapconfig", "value") == "a-b-c")
    drill.command("commit", on: "lab1")
    #expect(drill.symbol("lab1/ldapconfig", "value") == "empty")
    #expect(drill.symbol("lab1/ldapconfig", "from") == "group-level")
    drill.commit("ldapconfig", "d", at: "group-Main_Group", on: "lab1")
    #expect(drill.symbol("lab1/ldapconfig", "value") == "d")
    #expect(drill.content("ldapconfig", at: "cluster", on: "lab1") == "a-b-c")
    #expect(drill.content("ldapconfig", at: "machine-lab1", on: "lab1") == "not-set")
  }

  @Test(.shows("PC-LEVEL-008"))
  func `a table of one machine changes that machine only`() {
    var text = PeerClusterText(groups: [("Main_Group", ["newyork", "boston", "chicago"])])
    text.clusterSettings = [("neighbors", "all")]
    var drill = PeerClusterRehearsal(text)
    drill.commit("neighbors", "own", at: "machine-newyork", on: "boston")
    drill.run(for: .minutes(1))
    #expect(drill.values("neighbors") == ["own", "all", "all"])
  }

  @Test(.shows("PC-LEVEL-002", "PC-MODE-001", "PC-MODE-002", "PC-MODE-003"))
  func `the current mode decides where a change is stored`() {
    var drill = PeerClusterRehearsal(.sixPeers)
    #expect(drill.symbol("lab1", "mode") == "machine-mode")
    drill.command("configure", on: "lab1", [word("setting", "dnsconfig"), word("to", "x")])
    drill.command("clustermode", on: "lab1", [word("mode", "group-Paris")])
    #expect(drill.notes("PC-MODE-003").last == "prompt is (Group Paris)>")
    drill.command("configure", on: "lab1", [word("setting", "dnsconfig"), word("to", "y")])
    drill.command("clustermode", on: "lab1", [word("mode", "cluster-mode")])
    #expect(drill.notes("PC-MODE-003").last == "prompt is (Cluster CompanyName)>")
    drill.command("configure", on: "lab1", [word("setting", "dnsconfig"), word("to", "z")])
    drill.command("commit", on: "lab1")
    #expect(drill.content("dnsconfig", at: "machine-lab1", on: "lab1") == "x")
    #expect(drill.content("dnsconfig", at: "group-Paris", on: "lab1") == "y")
    #expect(drill.content("dnsconfig", at: "cluster", on: "lab1") == "z")
    let refusal = drill.refusal("clustermode", on: "lab1", [word("mode", "group")])
    #expect(refusal?.sources == ["PC-LEVEL-002"])
    #expect(drill.refusal("clustermode", on: "lab1", [word("mode", "group-Oslo")]) != nil)
  }

  @Test(.shows("PC-LEVEL-011", "PC-CMD-011", "PC-CMD-010", "PC-CMD-009"))
  func `some settings exist at machine level only, users at cluster level only`() {
    var drill = PeerClusterRehearsal()
    func refusal(_ setting: String, _ mode: String) -> [String] {
      drill.refusal(
        "configure", on: "lab1",
        [word("setting", setting), word("to", "x"), word("mode", mode)])?.sources ?? []
    }
    #expect(refusal("interfaceconfig", "cluster-mode").contains("PC-LEVEL-011"))
    #expect(refusal("featurekey", "group-Main_Group").contains("PC-LEVEL-011"))
    #expect(refusal("interfaceconfig", "machine-lab2").isEmpty)
    #expect(refusal("userconfig", "machine-lab1").contains("PC-CMD-011"))
    #expect(refusal("userconfig", "group-Main_Group").contains("PC-CMD-011"))
    #expect(refusal("userconfig", "cluster-mode").isEmpty)
    #expect(refusal("settz", "cluster-mode").isEmpty)
    #expect(refusal("ntpconfig", "group-Main_Group").isEmpty)
    let time = drill.refusal(
      "issue", on: "lab1",
      [word("command", "settime"), word("mode", "cluster-mode"), ("auto_switch", .boolean(false))])
    #expect(time?.reason == "restricted-to-machine: settime is tied to machine mode")
  }

  @Test(.shows("PC-SET-001", "PC-SET-002", "PC-SET-003", "PC-SET-009"))
  func `a copy keeps the source, a move clears it`() {
    var text = PeerClusterText.sixPeers
    text.clusterSettings = [("dnsconfig", "a")]
    var drill = PeerClusterRehearsal(text)
    func shown() -> String {
      drill.command("clustershow", on: "lab2", [word("setting", "dnsconfig")])
      return drill.notes("PC-SET-003").last ?? ""
    }
    #expect(shown().contains("cluster: yes, group Main_Group: no, group Paris: no, group Rome: no"))
    drill.command(
      "clusterset", on: "lab2",
      [word("setting", "dnsconfig"), word("from", "cluster-mode"), word("to", "group-Paris")])
    #expect(
      shown().contains("cluster: yes, group Main_Group: no, group Paris: yes, group Rome: no"))
    #expect(shown().contains("machine lab2: no"))
    drill.command("commit", on: "lab2")
    #expect(drill.symbol("lab2/dnsconfig", "value") == "a")
    drill.command(
      "clusterset", on: "lab2",
      [
        word("setting", "dnsconfig"), word("from", "group-Paris"), word("to", "machine-lab3"),
        word("act", "move"),
      ])
    drill.command("commit", on: "lab2")
    #expect(drill.content("dnsconfig", at: "group-Paris", on: "lab2") == "not-set")
    #expect(drill.content("dnsconfig", at: "machine-lab3", on: "lab2") == "a")
  }

  @Test(.shows("PC-SET-004", "PC-SET-005", "PC-SET-012", "PC-GAP-024"))
  func `a table moved down to one machine leaves the others blank and stops their mail`() {
    var text = PeerClusterText.sixPeers
    text.clusterSettings = [("smtproutes", "relays")]
    var drill = PeerClusterRehearsal(text)
    let move = [
      word("setting", "smtproutes"), word("from", "cluster-mode"), word("to", "machine-lab3"),
      word("act", "move"),
    ]
    drill.command("clusterset", on: "lab1", move)
    #expect(drill.notes("PC-GAP-024").first?.contains("lab1, lab2, lab4, lab5, lab6") == true)
    drill.command("commit", on: "lab1")
    drill.run(for: .minutes(1))
    #expect(drill.values("smtproutes").filter { $0 == "not-set" }.count == 5)
    #expect(!drill.holds("lab1", "mail"))
    #expect(drill.holds("lab3", "mail"))
    #expect(drill.hazards.filter { $0 == "blank-table" }.count == 5)
    // The way back up is the advised one, and nobody is warned.
    drill.command(
      "clusterset", on: "lab1",
      [
        word("setting", "smtproutes"), word("from", "machine-lab3"), word("to", "cluster-mode"),
        word("act", "move"),
      ])
    #expect(drill.notes("PC-GAP-024").count == 1)
    drill.command("commit", on: "lab1")
    drill.run(for: .minutes(1))
    #expect(drill.holds("lab1", "mail"))
    drill.command(
      "delete-settings", on: "lab1", [word("setting", "smtproutes"), word("mode", "cluster-mode")])
    drill.command("commit", on: "lab1")
    #expect(!drill.holds("lab1", "mail"))
  }

  @Test(.shows("PC-SET-006", "PC-DEP-001", "PC-DEP-003"))
  func `a listener on machines without its disclaimer does no stamping`() {
    var text = PeerClusterText(groups: [("Main_Group", ["run", "walk"])])
    text.clusterSettings = [("listenerconfig", "incoming-mail")]
    text.machineSettings = ["walk": [("textconfig", "disclaimer")]]
    var drill = PeerClusterRehearsal(text)
    #expect(drill.symbol("walk/listenerconfig", "works") == "ok")
    #expect(drill.symbol("run/listenerconfig", "works") == "dangling-reference")
    #expect(drill.hazards == ["feature-off"])
    drill.command(
      "clusterset", on: "run",
      [
        word("setting", "textconfig"), word("from", "machine-walk"), word("to", "cluster-mode"),
        word("act", "move"),
      ])
    drill.command("commit", on: "run")
    #expect(drill.symbol("run/listenerconfig", "works") == "ok")
    drill.command(
      "clusterset", on: "run",
      [
        word("setting", "textconfig"), word("from", "cluster-mode"), word("to", "machine-walk"),
        word("act", "move"),
      ])
    #expect(drill.notes("PC-SET-006").last?.contains("textconfig, which run lack") == true)
  }

  @Test(.shows("PC-DEP-004"))
  func `a listener without its interface is disabled on that machine`() {
    var text = PeerClusterText(groups: [("Main_Group", ["lab1", "lab2"])])
    text.clusterSettings = [("listenerconfig", "incoming"), ("textconfig", "legal")]
    text.keys["lab2"] = [("interfaces", PeerClusterText.words(["management"]))]
    let drill = PeerClusterRehearsal(text)
    #expect(drill.symbol("lab1/listenerconfig", "works") == "ok")
    #expect(drill.symbol("lab2/listenerconfig", "works") == "no-interface")
  }

  @Test(.shows("PC-SET-007"))
  func `a change is tried on one machine, then published to all`() {
    var text = PeerClusterText()
    text.clusterSettings = [("listenerconfig", "old")]
    var drill = PeerClusterRehearsal(text)
    drill.command(
      "clusterset", on: "lab1",
      [word("setting", "listenerconfig"), word("from", "cluster-mode"), word("to", "machine-lab2")])
    drill.commit("listenerconfig", "new", at: "machine-lab2", on: "lab1")
    drill.run(for: .minutes(1))
    #expect(drill.values("listenerconfig") == ["old", "new", "old"])
    drill.command(
      "clusterset", on: "lab1",
      [
        word("setting", "listenerconfig"), word("from", "machine-lab2"), word("to", "cluster-mode"),
        word("act", "move"),
      ])
    drill.command("commit", on: "lab1")
    drill.run(for: .minutes(1))
    #expect(drill.values("listenerconfig") == ["new", "new", "new"])
    #expect(drill.symbol("lab2/listenerconfig", "from") == "cluster-level")
  }

  @Test(.shows("PC-SET-008"))
  func `only the command line copies to all groups at once`() {
    var text = PeerClusterText.sixPeers
    text.clusterSettings = [("dnsconfig", "a")]
    var drill = PeerClusterRehearsal(text)
    let copy = [
      word("setting", "dnsconfig"), word("from", "cluster-mode"), word("to", "all-groups"),
    ]
    let refusal = drill.refusal("clusterset", on: "lab1", copy + [word("via", "gui")])
    #expect(refusal?.sources == ["PC-SET-008"])
    #expect(drill.command("clusterset", on: "lab1", copy) == .done)
    drill.command("commit", on: "lab1")
    for group in ["Main_Group", "Paris", "Rome"] {
      #expect(drill.content("dnsconfig", at: "group-\(group)", on: "lab1") == "a")
    }
  }

  @Test(.shows("PC-SET-010", "PC-SET-011"))
  func `an override begins with defaults or with a copy that is independent`() {
    var text = PeerClusterText()
    text.clusterSettings = [("dnsconfig", "a"), ("smtproutes", "relays")]
    var drill = PeerClusterRehearsal(text)
    for setting in ["dnsconfig", "smtproutes"] {
      drill.command(
        "override-settings", on: "lab1",
        [word("setting", setting), word("mode", "machine-lab1"), word("start", "default")])
    }
    drill.command(
      "override-settings", on: "lab1",
      [word("setting", "dnsconfig"), word("mode", "machine-lab2"), word("start", "copy")])
    drill.command("commit", on: "lab1")
    drill.run(for: .minutes(1))
    #expect(drill.symbol("lab1/dnsconfig", "value") == "root-servers")
    #expect(drill.symbol("lab1/smtproutes", "value") == "empty")
    #expect(drill.symbol("lab2/dnsconfig", "value") == "a")
    drill.commit("dnsconfig", "b", at: "machine-lab2", on: "lab1")
    drill.run(for: .minutes(1))
    #expect(drill.values("dnsconfig") == ["root-servers", "b", "a"])
  }

  @Test(.shows("PC-SET-013", "PC-SET-014"))
  func `lower modes that a change does not affect are listed`() {
    var text = PeerClusterText.sixPeers
    text.clusterSettings = [("dnsconfig", "a")]
    text.groupSettings = [
      "Main_Group": [("dnsconfig", "m")], "Paris": [("dnsconfig", "p")],
      "Rome": [("dnsconfig", "r")],
    ]
    text.machineSettings = ["lab4": [("dnsconfig", "own")]]
    var drill = PeerClusterRehearsal(text)
    drill.set("dnsconfig", "b", at: "cluster-mode", on: "lab1")
    #expect(
      drill.notes("PC-SET-014").last
        == "dnsconfig at cluster does not affect group Main_Group, group Paris, group Rome, "
        + "machine lab4")
    drill.set("dnsconfig", "q", at: "group-Paris", on: "lab1")
    #expect(drill.notes("PC-SET-014").last?.hasSuffix("does not affect machine lab4") == true)
    drill.command(
      "clusterset", on: "lab1",
      [
        word("setting", "dnsconfig"), word("from", "cluster-mode"), word("to", "machine-lab1"),
        word("act", "move"),
      ])
    #expect(drill.notes("PC-SET-013").first?.contains("no-cluster-default") == true)
  }

  @Test(.shows("PC-GUI-004", "PC-GUI-005", "PC-GAP-015"))
  func `the preview shows the cluster's value also where a group's is inherited`() {
    var text = PeerClusterText.sixPeers
    text.clusterSettings = [("dnsconfig", "a")]
    text.groupSettings = ["Paris": [("dnsconfig", "empty")]]
    var drill = PeerClusterRehearsal(text)
    #expect(drill.symbol("lab3/dnsconfig", "preview") == "a")
    #expect(drill.symbol("lab3/dnsconfig", "value") == "empty")
    drill.command("clustershow", on: "lab3", [word("setting", "dnsconfig")])
    let line = drill.notes("PC-GUI-004").last ?? ""
    #expect(line.contains("group Paris: yes") && line.contains("machine lab3: no"))
    #expect(line.contains("preview a, which is not what is inherited from the group"))
    drill.command("clustershow", on: "lab1", [word("setting", "dnsconfig")])
    #expect(drill.notes("PC-GUI-005").last?.contains("which is not") == false)
  }

  @Test(.shows("PC-ARCH-015"))
  func `a destination limit holds for each machine`() {
    var text = PeerClusterText.sixPeers
    text.clusterSettings = [("destconfig", "limit-50")]
    let lines = PeerClusterRehearsal(text).model.summaryLines
    #expect(
      lines.contains("destination limit 50 for each machine, 300 in all (PC-ARCH-015)"))
  }
}
