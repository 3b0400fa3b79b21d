import ClusterModeling
import TestSupport
import Testing
import Units

@testable import ClusterModels

/// What is refused or warned about before anything is played, each with its id.
@Suite struct PeerClusterCheckTests {
  private func found(
    _ text: PeerClusterText, _ severity: Problem.Severity, _ source: String
  ) -> [String] {
    PeerClusterRehearsal.problems(text)
      .filter { $0.severity == severity && $0.sources.contains(source) }.map(\.message)
  }

  @Test(.shows("PC-GROUP-006"))
  func `the guide's example is without a problem`() {
    #expect(PeerClusterRehearsal.problems(PeerClusterText.sixPeers).isEmpty)
    #expect(PeerClusterRehearsal(.sixPeers).listing(on: "lab1").count == 3)
  }

  @Test(.shows("PC-ARCH-002", "PC-ARCH-003"))
  func `a cluster has a group, and a machine is in one of them`() {
    #expect(found(PeerClusterText(groups: []), .error, "PC-ARCH-002").count == 1)
    let twice = PeerClusterText(groups: [("Main_Group", ["lab1", "lab2"]), ("Paris", ["lab1"])])
    #expect(found(twice, .error, "PC-ARCH-003") == ["lab1 is in two groups"])
  }

  @Test(.shows("PC-ARCH-007", "PC-GAP-021", "PC-COMM-009"))
  func `more than 20 machines are warned of with links and pings`() {
    #expect(found(.mesh(of: 20), .warning, "PC-ARCH-007").isEmpty)
    let many = found(.mesh(of: 21), .warning, "PC-ARCH-007")
    #expect(many.first?.hasSuffix("210 connections, 420 pings a minute") == true)
    #expect(found(.mesh(of: 21), .warning, "PC-GAP-021").count == 1)
  }

  @Test(.shows("PC-ARCH-012", "PC-LEVEL-009"))
  func `a group or machine that overrides most of the settings is named`() {
    var text = PeerClusterText.sixPeers
    text.clusterSettings = [("dnsconfig", "a"), ("hat", "b"), ("ntpconfig", "c")]
    text.groupSettings = ["Paris": [("dnsconfig", "x")]]
    text.machineSettings = ["lab5": [("dnsconfig", "x")]]
    #expect(found(text, .warning, "PC-ARCH-012").isEmpty)
    #expect(found(text, .warning, "PC-LEVEL-009").isEmpty)
    text.groupSettings["Paris"]?.append(("hat", "y"))
    text.machineSettings["lab5"]?.append(("hat", "y"))
    #expect(found(text, .warning, "PC-ARCH-012") == ["Paris overrides 2 of 3 cluster settings"])
    #expect(found(text, .warning, "PC-LEVEL-009").first?.contains("2 of 3 features") == true)
    let drill = PeerClusterRehearsal(text)
    #expect(drill.read("lab5", "override_ratio") == .number(2.0 / 3))
  }

  @Test(.shows("PC-ARCH-017"))
  func `lab and production in one cluster are warned of`() {
    var text = PeerClusterText()
    text.keys = ["lab1": [("tag", .text("lab"))], "lab2": [("tag", .text("lab"))]]
    #expect(found(text, .warning, "PC-ARCH-017").isEmpty)
    text.keys["lab2"] = [("tag", .text("production"))]
    #expect(found(text, .warning, "PC-ARCH-017").count == 1)
  }

  @Test(.shows("PC-REQ-001", "PC-GAP-003", "PC-DNS-004"))
  func `host names and addresses are not mixed, and addresses still need DNS`() {
    var text = PeerClusterText()
    text.keys = ["lab1": [("address", .text("ip"))]]
    #expect(found(text, .error, "PC-REQ-001").count == 1)
    for name in ["lab2", "lab3"] { text.keys[name] = [("address", .text("ip"))] }
    #expect(found(text, .error, "PC-REQ-001").isEmpty)
    #expect(found(text, .warning, "PC-GAP-003").count == 1)
  }

  @Test(.shows("PC-REQ-002"))
  func `a cluster of two versions is refused`() {
    var text = PeerClusterText()
    text.keys = ["lab3": [("version", .text("15.0"))]]
    #expect(
      found(text, .error, "PC-REQ-002") == ["version-mismatch: lab1 runs 14.0, lab3 15.0"])
  }

  @Test(.shows("PC-REQ-003", "PC-REQ-004", "PC-COMM-006", "PC-CCS-002", "PC-GAP-001"))
  func `the transport's port must be open, and CCS is for blocked port 22 only`() {
    var text = PeerClusterText()
    text.keys = ["lab2": [("blocked_ports", .list([SystemText.value(.count(22))]))]]
    #expect(found(text, .error, "PC-REQ-004").first?.contains("port 22 of lab2") == true)
    text.system = [("transport", .text("ccs"))]
    #expect(found(text, .error, "PC-REQ-004").count == 3)
    for name in ["lab1", "lab2", "lab3"] {
      text.keys[name, default: []].append(("ccs", .boolean(true)))
    }
    #expect(PeerClusterRehearsal.problems(text).isEmpty)
    #expect(PeerClusterRehearsal(text).model.summaryLines.contains { $0.contains("ccs port 2222") })
    text.keys["lab2"] = [("ccs", .boolean(true))]
    let unneeded = PeerClusterRehearsal.problems(text)
    #expect(unneeded.contains { $0.sources.contains("PC-CCS-002") })
    #expect(unneeded.contains { $0.sources.contains("PC-GAP-001") && $0.hint.contains("default") })
    let plain = PeerClusterRehearsal().model
    #expect(plain.plan.transport == .ssh && plain.plan.port == 22)
  }

  @Test(.shows("PC-DNS-002", "PC-DNS-003", "PC-DNS-001", "PC-DNS-005"))
  func `the main host name leads to the interface with SSH`() {
    func text(_ keys: PeerClusterText.Keys) -> PeerClusterText {
      var text = PeerClusterText()
      text.keys["lab3"] = keys
      return text
    }
    #expect(found(text([("dns_interface", .text("data1"))]), .error, "PC-DNS-002").count == 1)
    #expect(found(text([("dns_interface", .text("management"))]), .error, "PC-DNS-002").isEmpty)
    #expect(found(text([("named_by", .text("interface"))]), .error, "PC-DNS-003").count == 1)
    #expect(found(text([("resolves", .boolean(false))]), .warning, "PC-DNS-001").count == 1)
    #expect(found(text([("new_name_due", .boolean(true))]), .error, "PC-DNS-005").count == 1)
    var played = text([("dns_interface", .text("data1"))])
    played.system = [("checks", .text("permissive"))]
    #expect(PeerClusterRehearsal(played).count("lab3", "links") == 0)
    played.keys["lab3"] = [("named_by", .text("interface"))]
    #expect(PeerClusterRehearsal(played).count("lab3", "links") == 0)
  }

  @Test(.shows("PC-GROUP-005", "PC-GROUP-007", "PC-GROUP-008", "PC-GROUP-009"))
  func `shapes and names that the guide advises against are warned of`() {
    let single = PeerClusterText(groups: [("Main_Group", ["lab1", "lab2"]), ("Paris", ["lab3"])])
    #expect(found(single, .warning, "PC-GROUP-005").count == 1)
    let renamed = PeerClusterText(groups: [("Berlin", ["lab1", "lab2"])])
    #expect(found(renamed, .warning, "PC-GROUP-007").count == 1)
    let empty = PeerClusterText(groups: [("Main_Group", []), ("Paris", ["lab1", "lab2"])])
    #expect(found(empty, .warning, "PC-GROUP-009").count == 1)
    var clash = PeerClusterText.sixPeers
    clash.clusterName = "Paris"
    #expect(found(clash, .warning, "PC-GROUP-008").count == 1)
    for id in ["PC-GROUP-005", "PC-GROUP-007", "PC-GROUP-008", "PC-GROUP-009"] {
      #expect(found(.sixPeers, .warning, id).isEmpty)
    }
  }

  @Test(.shows("PC-SET-013"))
  func `groups that all set what the cluster does not are warned of`() {
    var text = PeerClusterText.sixPeers
    text.groupSettings = [
      "Main_Group": [("hat", "a")], "Paris": [("hat", "b")], "Rome": [("hat", "c")],
    ]
    #expect(found(text, .warning, "PC-SET-013").count == 1)
    text.clusterSettings = [("hat", "d")]
    #expect(found(text, .warning, "PC-SET-013").isEmpty)
  }

  @Test(.shows("PC-LEVEL-011", "PC-CMD-011"))
  func `settings at a level where they cannot be are refused`() {
    var text = PeerClusterText()
    text.clusterSettings = [("featurekey", "k")]
    #expect(found(text, .error, "PC-LEVEL-011").count == 1)
    var users = PeerClusterText()
    users.groupSettings = ["Main_Group": [("userconfig", "x")]]
    users.machineSettings = ["lab1": [("userconfig", "x")]]
    #expect(found(users, .error, "PC-CMD-011").count == 2)
  }

  @Test(.shows("PC-DEP-001", "PC-DEP-002", "PC-DEP-003", "PC-DEP-005"))
  func `references that a machine lacks are named with both remedies, the preferred one first`() {
    var text = PeerClusterText(groups: [("Main_Group", ["walk", "run"])])
    text.clusterSettings = [("listenerconfig", "incoming")]
    text.machineSettings = ["walk": [("textconfig", "disclaimer")]]
    let problems = PeerClusterRehearsal.problems(text)
    let dangling = problems.filter { $0.sources.contains("PC-DEP-001") }
    #expect(dangling.count == 1)
    #expect(dangling.first?.message.hasSuffix("unavailable on run") == true)
    #expect(
      dangling.first?.hint.contains("promote textconfig to cluster level (preferred), or") == true)
    text.keys["run"] = [("interfaces", PeerClusterText.words(["management", "data2"]))]
    let names = found(text, .warning, "PC-DEP-005")
    #expect(names.contains { $0.contains("interface-names: data1, data2") })
  }
}
