import ClusterModeling
import TestSupport
import Testing
import Units

@testable import ClusterModels

/// Groups, disconnecting, leaving, restricted commands, logins.
@Suite struct PeerClusterMemberTests {
  private func word(_ name: String, _ value: String) -> (name: String, value: Value) {
    (name, .symbol(value))
  }

  @Test(.shows("PC-ARCH-003", "PC-GROUP-003", "PC-GAP-019", "PC-ARCH-002"))
  func `groups partition the members, and one with members is not deleted`() {
    var text = PeerClusterText.sixPeers
    text.standalone = ["new"]
    var drill = PeerClusterRehearsal(text)
    #expect(drill.count("CompanyName/Paris", "machines") == 2)
    let early = drill.refusal(
      "configure", on: "lab1",
      [word("setting", "dnsconfig"), word("to", "x"), word("mode", "machine-new")])
    #expect(early?.reason == "not-a-member: new has not joined")
    let full = drill.refusal("deletegroup", on: "lab1", [word("group", "Paris")])
    #expect(full?.reason == "group-not-empty: Paris has machines")
    for name in ["lab3", "lab4"] {
      drill.command("setgroup", on: "lab1", [("host", drill.machine(name)), word("group", "Rome")])
    }
    #expect(drill.command("deletegroup", on: "lab1", [word("group", "Paris")]) == .done)
    drill.run(for: .minutes(1))
    #expect(drill.listing(on: "lab5") == ["Main_Group: lab1 lab2", "Rome: lab3 lab4 lab5 lab6"])
    var single = PeerClusterRehearsal()
    for name in ["lab1", "lab2", "lab3"] {
      #expect(single.symbol(name, "group") == "Main_Group")
    }
    single.command("addgroup", on: "lab1", [word("group", "Paris")])
    for name in ["lab1", "lab2", "lab3"] {
      single.command(
        "setgroup", on: "lab1", [("host", single.machine(name)), word("group", "Paris")])
    }
    #expect(single.command("deletegroup", on: "lab1", [word("group", "Main_Group")]) == .done)
    #expect(single.refusal("deletegroup", on: "lab1", [word("group", "Paris")]) != nil)
  }

  @Test(.shows("PC-GROUP-007", "PC-GROUP-008", "PC-CREATE-007"))
  func `renaming Main_Group moves its settings and is warned of`() {
    var text = PeerClusterText.sixPeers
    text.groupSettings = ["Main_Group": [("dnsconfig", "main")]]
    var drill = PeerClusterRehearsal(text)
    drill.command("renamegroup", on: "lab1", [word("group", "Main_Group"), word("to", "Berlin")])
    drill.run(for: .minutes(1))
    #expect(drill.symbol("lab2", "group") == "Berlin")
    #expect(drill.symbol("lab2/dnsconfig", "value") == "main")
    #expect(drill.notes("PC-GROUP-007").first?.contains("main-group-renamed") == true)
    drill.command("setname", on: "lab1", [word("to", "Paris")])
    #expect(drill.notes("PC-GROUP-008").first?.contains("name-clash") == true)
  }

  @Test(.shows("PC-ARCH-006", "PC-CMD-008"))
  func `one passphrase serves all machines, and a guest changes it silently`() {
    var drill = PeerClusterRehearsal()
    drill.command("passwd", on: "lab2", [word("to", "secret")])
    #expect(drill.notes("PC-CMD-005").count == 1)
    #expect(drill.symbol("lab2", "mode") == "cluster-mode")
    drill.run(for: .minutes(1))
    for name in ["lab1", "lab3"] {
      #expect(drill.refusal("login", on: name, [word("passphrase", "passphrase")]) != nil)
      #expect(drill.command("login", on: name, [word("passphrase", "secret")]) == .done)
    }
    drill.command("passwd", on: "lab3", [word("to", "g1"), ("guest", .boolean(true))])
    drill.run(for: .minutes(1))
    #expect(drill.symbol("lab3", "mode") == "machine-mode")
    #expect(drill.notes("PC-CMD-005").count == 1)
    #expect(drill.content("userconfig", at: "cluster", on: "lab1") == "secret-guest-g1")
  }

  @Test(.shows("PC-ARCH-009", "PC-ARCH-010"))
  func `a machine without login takes changes from others, and login again when turned on`() {
    var drill = PeerClusterRehearsal()
    drill.commit("loginaccess", "off", at: "machine-lab3", on: "lab1")
    drill.run(for: .minutes(1))
    #expect(drill.refusal("login", on: "lab3")?.sources == ["PC-ARCH-009"])
    #expect(
      drill.refusal("configure", on: "lab3", [word("setting", "dnsconfig"), word("to", "x")])?
        .sources == ["PC-ARCH-009"])
    drill.commit("dnsconfig", "new-dns", on: "lab1")
    drill.run(for: .minutes(1))
    #expect(drill.content("dnsconfig", at: "cluster", on: "lab3") == "new-dns")
    drill.commit("loginaccess", "on", at: "machine-lab3", on: "lab1")
    drill.run(for: .minutes(1))
    #expect(drill.command("login", on: "lab3") == .done)
  }

  /// The guide's list.
  private static let tiedToMachines = [
    "antispamstatus", "antispamupdate", "antivirusstatus", "antivirusupdate", "bouncerecipients",
    "deleterecipients", "delivernow", "diagnostic", "dnsflush", "dnslistflush", "dnslisttest",
    "dnsstatus", "etherconfig", "featurekey", "hostrate", "hoststatus", "interfaceconfig",
    "ldapflush", "ldaptest", "nslookup", "quarantineconfig", "rate", "reboot", "resetcounters",
    "resume", "resumedel", "resumelister", "rollovernow", "routeconfig", "sbstatus", "setgateway",
    "sethostname", "settime", "shutdown", "status", "suspend", "suspenddel", "suspendlistener",
    "techsupport", "tophosts", "topin", "trace", "version", "vofflush", "vofstatus", "workqueue",
  ]

  @Test(.shows("PC-CMD-004", "PC-CMD-005", "PC-CMD-006", "PC-CMD-007", "PC-GAP-025", "PC-CMD-009"))
  func `commands are tied to modes by the guide's three lists`() {
    var drill = PeerClusterRehearsal()
    func refusal(_ command: String, _ mode: String) -> String? {
      drill.refusal(
        "issue", on: "lab1",
        [word("command", command), word("mode", mode), ("auto_switch", .boolean(false))])?.reason
    }
    for command in ["clusterconfig", "sshconfig", "clustercheck", "userconfig", "passwd"] {
      #expect(refusal(command, "machine-lab1")?.hasPrefix("restricted-to-cluster") == true)
      #expect(refusal(command, "cluster-mode") == nil)
    }
    #expect(Self.tiedToMachines.count == 46)
    for command in Self.tiedToMachines {
      #expect(refusal(command, "cluster-mode")?.hasPrefix("restricted-to-machine") == true)
      #expect(refusal(command, "group-Main_Group") != nil)
      #expect(refusal(command, "machine-lab2") == nil)
    }
    for command in [
      "last", "ping", "resetconfig", "supportrequest", "tail", "telnet", "upgrade", "who",
    ] {
      #expect(refusal(command, "machine-lab2")?.hasPrefix("login-host-only") == true)
      #expect(refusal(command, "machine-lab1") == nil)
    }
    #expect(refusal("dnsconfig", "cluster-mode") == nil)
    #expect(
      drill.command("issue", on: "lab1", [word("command", "status"), word("mode", "cluster-mode")])
        == .done)
    #expect(drill.symbol("lab1", "mode") == "machine-mode")
    #expect(drill.notes("PC-CMD-006").last?.contains("tied to machine mode") == true)
  }

  @Test(.shows("PC-ARCH-013", "PC-CMD-012", "PC-GUI-002", "PC-GUI-003"))
  func `logs, counters and overviews belong to machines`() {
    var drill = PeerClusterRehearsal()
    for page in ["logs", "counters", "reports"] {
      let whole = drill.refusal("view", on: "lab1", [word("page", page)])
      #expect(whole?.sources.contains("PC-ARCH-013") == true)
      #expect(
        drill.command("view", on: "lab1", [word("page", page), ("of", drill.machine("lab2"))])
          == .done)
    }
    let overview = [word("page", "overview"), ("of", drill.machine("lab2"))]
    #expect(drill.refusal("view", on: "lab1", overview)?.sources == ["PC-GUI-002"])
    #expect(drill.command("view", on: "lab2", overview) == .done)
    let page = [word("page", "machine-page"), ("of", drill.machine("lab2"))]
    #expect(drill.command("view", on: "lab1", page) == .done)
    #expect(drill.notes("PC-GUI-003").last == "(Machine lab1)> shows machine-page of lab2")
  }

  @Test(.shows("PC-CCS-001", "PC-CCS-004", "PC-CCS-002", "PC-GAP-001"))
  func `CCS is off unless somebody says yes, takes no logins, and is warned of`() {
    var drill = PeerClusterRehearsal()
    #expect(!drill.holds("lab1", "ccs"))
    drill.command("interfaceconfig-ccs", on: "lab1")
    #expect(!drill.holds("lab1", "ccs"))
    drill.command("interfaceconfig-ccs", on: "lab1", [("enable", .boolean(true))])
    #expect(drill.holds("lab1", "ccs"))
    #expect(drill.notes("PC-CCS-002").first?.contains("ccs-without-need") == true)
    #expect(drill.refusal("login", on: "lab1", [word("port", "ccs")])?.sources == ["PC-CCS-001"])
  }

  @Test(.shows("PC-DISC-001", "PC-DISC-003", "PC-DISC-006", "PC-DISC-009", "PC-GAP-016"))
  func `a disconnected machine stays a member and changes nobody else's settings`() {
    var drill = PeerClusterRehearsal()
    drill.run(until: .minutes(5))
    drill.command("disconnect", on: "lab1", [("host", drill.machine("lab3"))])
    #expect(drill.instants("PC-DISC-006") == [Instant(.minutes(5))])
    #expect(drill.holds("lab3", "member"))
    #expect(drill.symbol("lab3", "state") == "disconnected")
    #expect(drill.symbol("lab3", "cause") == "operator")
    #expect(
      drill.set("dnsconfig", "x", at: "machine-lab1", on: "lab3")
        == .refused(
          Refusal(
            "disconnected: lab3 cannot change the settings of lab1",
            sources: ["PC-DISC-003", "PC-GAP-016"])))
    drill.commit("dnsconfig", "there", on: "lab3")
    #expect(drill.content("dnsconfig", at: "cluster", on: "lab3") == "there")
    drill.run(for: .minutes(5))
    #expect(drill.content("dnsconfig", at: "cluster", on: "lab1") == "not-set")
    drill.command("list", on: "lab1")
    #expect(drill.notes("PC-DISC-009").last?.contains("lab3 (serial-of-lab3) disconnected") == true)
    // Nothing is flattened: the value still comes from the cluster.
    #expect(drill.symbol("lab3/dnsconfig", "from") == "cluster-level")
  }

  @Test(.shows("PC-DISC-010", "PC-DISC-004", "PC-GAP-029"))
  func `a deliberate disconnect lasts until somebody reconnects, on either side`() {
    for side in ["lab1", "lab3"] {
      var drill = PeerClusterRehearsal()
      drill.command("disconnect", on: "lab3")
      drill.run(for: .days(2))
      #expect(drill.count("lab3", "links") == 0)
      #expect(drill.notes("PC-DISC-008").isEmpty)
      drill.command("reconnect", on: side, [("host", drill.machine("lab3"))])
      // All at one tick, one span after the order.
      let before = drill.now
      for pair in ["lab1-lab3", "lab2-lab3"] { #expect(drill.symbol(pair, "state") == "down") }
      drill.run(until: before.sinceStart + .seconds(8) - .milliseconds(1))
      for pair in ["lab1-lab3", "lab2-lab3"] { #expect(drill.symbol(pair, "state") == "down") }
      drill.run(for: .milliseconds(1))
      for pair in ["lab1-lab3", "lab2-lab3"] {
        #expect(drill.symbol(pair, "state") == "synchronizing")
      }
      drill.run(for: .minutes(1))
      #expect(drill.count("lab3", "links") == 2)
    }
  }

  @Test(.shows("PC-DISC-007", "PC-RTO-001"))
  func `a planned detachment leaves the cluster manageable from any other machine`() {
    var drill = PeerClusterRehearsal()
    drill.command("disconnect", on: "lab1")
    #expect(drill.holds("CompanyName", "managed"))
    #expect(drill.command("login", on: "lab2") == .done)
    drill.run(for: .minutes(20))
    drill.command("reconnect", on: "lab2", [("host", drill.machine("lab1"))])
    drill.run(for: .minutes(2))
    #expect(drill.holds("CompanyName", "agreed"))
    #expect(drill.symbol("lab1", "state") == "connected")
    for name in ["lab1", "lab2", "lab3"] { drill.power(false, at: name) }
    #expect(!drill.holds("CompanyName", "managed"))
    #expect(drill.model.summaryLines.contains { $0.contains("PC-RTO-001") })
  }

  @Test(.shows("PC-ARCH-014"))
  func `removing the last machine removes the cluster`() {
    var drill = PeerClusterRehearsal(PeerClusterText(groups: [("Main_Group", ["lab1", "lab2"])]))
    drill.command("removemachine", on: "lab2")
    drill.run(for: .minutes(1))
    #expect(drill.holds("CompanyName", "exists"))
    #expect(drill.listing(on: "lab1") == ["Main_Group: lab1"])
    drill.command("removemachine", on: "lab1")
    #expect(!drill.holds("CompanyName", "exists"))
    let refusal = drill.refusal("list", on: "lab1")
    #expect(refusal?.reason.hasPrefix("no-such-cluster") == true)
  }

  @Test(.shows("PC-GAP-020"))
  func `a machine removed in its absence is turned away and keeps an unflattened copy`() {
    var text = PeerClusterText()
    text.clusterSettings = [("dnsconfig", "corp")]
    var drill = PeerClusterRehearsal(text)
    drill.power(false, at: "lab3")
    drill.run(for: .minutes(5))
    drill.command("removemachine", on: "lab1", [("host", drill.machine("lab3"))])
    drill.run(for: .minutes(1))
    #expect(drill.listing(on: "lab2") == ["Main_Group: lab1 lab2"])
    drill.power(true, at: "lab3")
    drill.run(for: .minutes(30))
    #expect(drill.count("lab3", "links") == 0)
    #expect(drill.notes("PC-GAP-020").last?.hasPrefix("not-a-member") == true)
    #expect(drill.symbol("lab3/dnsconfig", "from") == "cluster-level")
    #expect(drill.holds("CompanyName", "exists"))
  }

  @Test(.shows("PC-LEAVE-005", "PC-GAP-023"))
  func `a machine joins under a name only when nobody lists it any more`() {
    var drill = PeerClusterRehearsal()
    let away = drill.split(["lab3"], from: ["lab1", "lab2"])
    drill.run(until: .minutes(5))
    drill.command("removemachine", on: "lab3")
    #expect(drill.symbol("lab3", "state") == "standalone")
    drill.heal(away)
    drill.command("sethostname", on: "lab3")
    let stale = drill.refusal("join-cluster", on: "lab3", [("member", drill.machine("lab1"))])
    #expect(stale?.reason == "stale-name: lab3 is still listed")
    drill.command("removemachine", on: "lab1", [("host", drill.machine("lab3"))])
    drill.command("saveconfig", on: "lab3")
    #expect(drill.notes("PC-GAP-023") == ["saves its configuration"])
    #expect(
      drill.complete("join-cluster", on: "lab3", [("member", drill.machine("lab1"))]) == "done")
    drill.run(for: .minutes(2))
    #expect(drill.count("lab3", "links") == 2)
  }
}
