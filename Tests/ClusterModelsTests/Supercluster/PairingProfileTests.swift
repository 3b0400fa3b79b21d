import ClusterModeling
import Observations
import TestSupport
import Testing
import Units

@testable import ClusterModels

@Suite struct PairingProfileTests {
  /// A Supercluster without a profile, and a workload to pair with eu.
  private func bare() -> Rehearsal {
    var text = SystemText()
    text.keys = [("pairing_profile", .text("none"))]
    text.groups = [SystemText.Group(name: "vens-eu", home: "eu", count: 10)]
    text.loads = [("new", "pairing", [("vens", .text("vens-eu"))])]
    var drill = Rehearsal(text)
    drill.run(until: .minutes(10))
    return drill
  }

  private func script(on pce: String, _ drill: inout Rehearsal) -> CommandResponse {
    drill.command("request", on: pce, [("operation", .symbol("pairing script"))])
  }

  @Test(.shows("SC-VEN-001", "SC-ROLE-008", "SC-VEN-003"))
  func `no script and no pairing before a profile has reached the PCE`() {
    var drill = bare()
    #expect(script(on: "eu", &drill).refusalSources.contains("SC-ROLE-008"))
    drill.arrive(0, ordinal: 0)
    drill.run(for: .minutes(5))
    #expect(drill.reading("supercluster", "bigco", "pairings_refused") == .number(1))
    #expect(drill.command("create-pairing-profile", on: "us") == .done)
    drill.run(for: .minutes(1))
    #expect(script(on: "eu", &drill) == .done)
    #expect(
      drill.notes(about: "pce:eu").last
        == "makes a script for eu.pce.example.com:8443 with an activation code")
    drill.arrive(0, ordinal: 1)
    drill.run(for: .minutes(5))
    #expect(drill.reading("supercluster", "bigco", "pairings") == .number(1))
  }

  @Test(.shows("SC-VEN-004"))
  func `a script names the PCE on which it is made`() {
    var drill = bare()
    drill.command("create-pairing-profile", on: "us")
    drill.run(for: .minutes(1))
    for pce in ["us", "eu", "ap"] {
      let address = "\(pce).pce.example.com:8443"
      #expect(script(on: pce, &drill) == .done)
      #expect(
        drill.notes(about: "pce:\(pce)").last
          == "makes a script for \(address) with an activation code")
      #expect(drill.command("generate-pairing-key", on: pce) == .done)
      #expect(drill.notes(about: "pce:\(pce)").last?.hasSuffix("server \(address)") == true)
    }
  }

  @Test(.shows("SC-VEN-006"))
  func `a member that was away when the profile was made has it after its return`() {
    var drill = bare()
    drill.power(false, at: 1)
    drill.run(for: .minutes(5))
    #expect(drill.command("create-pairing-profile", on: "us") == .done)
    drill.run(for: .minutes(5))
    #expect(drill.number("replication", "us->eu", "backlog_changes") == 1)
    #expect(!drill.model.hasPairingProfile(1))
    drill.power(true, at: 1)
    drill.run(for: .minutes(20))
    #expect(drill.model.hasPairingProfile(1))
  }

  @Test(.shows("SC-ROLE-007", "SC-DOC-052"))
  func `members do not make profiles`() {
    var drill = bare()
    let response = drill.command("create-pairing-profile", on: "eu")
    #expect(response.refusalSources == ["SC-ROLE-007", "SC-DOC-052"])
  }

  @Test(.shows("SC-VEN-005", "SC-DOC-055"))
  func `a script made anywhere is accepted by any member that has the profile`() {
    var drill = bare()
    drill.command("create-pairing-profile", on: "us")
    drill.run(for: .minutes(1))
    #expect(script(on: "ap", &drill) == .done)
    drill.arrive(0, ordinal: 0)
    drill.run(for: .minutes(5))
    #expect(drill.pce("eu", "vens") == .number(11))
  }

  /// What the leader tells of the first workload of a group.
  private func record(of group: String, _ drill: inout Rehearsal) -> String {
    drill.command(
      "request", on: "us",
      [("operation", .symbol("GET workload")), drill.argument("vens", group)])
    return drill.notes(about: "pce:us").last ?? ""
  }

  @Test(.shows("SC-VEN-002"))
  func `a workload is labelled from the profile with which it is paired`() {
    let labels = SystemText.entries([("role", .text("web")), ("env", .text("production"))])
    var text = SystemText()
    text.keys = [("pairing_profile", .text("none")), ("pairing_labels", .map(labels))]
    text.groups = [0, 1].map { SystemText.Group(name: "vens-\($0)", home: "eu", count: $0) }
    text.loads = [("new", "pairing", [("vens", .text("vens-0"))])]
    var drill = Rehearsal(text)
    drill.run(until: .minutes(10))
    drill.command("create-pairing-profile", on: "us")
    drill.run(for: .minutes(1))
    drill.arrive(0, ordinal: 0)
    drill.run(for: .minutes(5))
    let paired = record(of: "vens-0", &drill)
    #expect(paired.contains("managed by eu.pce.example.com"))
    #expect(paired.contains("; labels role=web, env=production; "))
    // It was there before the profile.
    #expect(!record(of: "vens-1", &drill).contains("labels"))
  }

  @Test(.shows("SC-VEN-002"), arguments: [true, false])
  func `workloads there at the start have the labels of the profile that is there then`(
    hasLabels: Bool
  ) {
    var text = SystemText()
    if hasLabels {
      text.keys = [("pairing_labels", .map(SystemText.entries([("loc", .text("frankfurt"))])))]
    }
    text.groups = [SystemText.Group(name: "vens-eu", home: "eu", count: 10)]
    var drill = Rehearsal(text)
    drill.run(until: .minutes(10))
    #expect(record(of: "vens-eu", &drill).contains("; labels loc=frankfurt; ") == hasLabels)
  }
}
