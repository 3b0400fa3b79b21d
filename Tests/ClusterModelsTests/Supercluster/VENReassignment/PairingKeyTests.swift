import ClusterModeling
import Observations
import TestSupport
import Testing
import Units

@testable import ClusterModels

@Suite struct PairingKeyTests {
  private func drill(
    keys: [(String, ConfigurationValue.Content)] = [("pairing_profile", .text("none"))],
    load: [(String, ConfigurationValue.Content)] = []
  ) -> Rehearsal {
    var text = SystemText(keys: keys)
    text.groups = [SystemText.Group(name: "vens-eu", home: "eu", count: 10)]
    text.loads = [("new", "pairing", [("vens", .text("vens-eu"))] + load)]
    var drill = Rehearsal(text)
    drill.run(until: .minutes(5))
    return drill
  }

  @Test(.shows("SC-ROLE-008", "SC-VEN-001", "SC-VEN-005", "SC-DOC-053", "SC-DOC-055", "SC-DOC-052"))
  func `a member makes keys once a profile has arrived, and any member takes them`() {
    var drill = drill()
    #expect(
      drill.command("generate-pairing-key", on: "eu").refusalReason == "profile not yet replicated")
    #expect(
      drill.command("create-pairing-profile", on: "eu").refusalSources
        == ["SC-ROLE-007", "SC-DOC-052"])
    drill.arrive(0, ordinal: 0)
    drill.run(for: .minutes(5))
    #expect(drill.reading("supercluster", "bigco", "pairings") == .number(0))
    drill.command("create-pairing-profile", on: "us")
    drill.run(for: .minutes(1))
    #expect(drill.pce("ap", "has_profile") == .boolean(true))
    #expect(drill.command("generate-pairing-key", on: "ap") == .done)
    #expect(
      drill.notes(about: "pce:ap").contains(
        "makes key 1: --management-server ap.pce.example.com:8443"))
    drill.arrive(0, ordinal: 1)  // the key made at ap, used at eu
    drill.run(for: .minutes(5))
    #expect(drill.reading("supercluster", "bigco", "pairings") == .number(1))
  }

  @Test(.shows("SC-VEN-006"))
  func `a member that was away has the profile when it is back`() {
    var drill = drill()
    drill.power(false, at: 2)
    drill.run(for: .minutes(5))
    drill.command("create-pairing-profile", on: "us")
    drill.run(for: .minutes(10))
    #expect(drill.pce("eu", "has_profile") == .boolean(true))
    #expect(drill.pce("ap", "has_profile") == .boolean(false))
    drill.power(true, at: 2)
    drill.run(for: .minutes(30))
    #expect(drill.pce("ap", "has_profile") == .boolean(true))
    #expect(drill.notes(about: "pce:ap").contains("has received the new pairing profile"))
  }

  @Test(.shows("SC-VEN-003"))
  func `a script with another port pairs nobody`() {
    var drill = drill(keys: [], load: [("port", .count(443))])
    drill.arrive(0, ordinal: 0)
    drill.run(for: .minutes(5))
    #expect(drill.reading("supercluster", "bigco", "pairings_refused") == .number(1))
    let refusals = drill.record.decisions.filter { $0.kind == .refusal }
    #expect(refusals.first?.sources == ["SC-VEN-003"])
  }

  @Test(.shows("SC-VEN-009", "SC-LB-002"))
  func `without a bundle or a forwarded port nobody is paired`() {
    for (key, fact) in [
      (("ven_bundles", ConfigurationValue.Content.boolean(false)), "SC-VEN-009"),
      (("forwards", .list([SystemText.value(.count(8302))])), "SC-LB-002"),
    ] {
      var text = SystemText()
      text.groups = [SystemText.Group(name: "vens-eu", home: "eu", count: 10)]
      text.loads = [("new", "pairing", [("vens", .text("vens-eu"))])]
      text.pces[1].keys = [key]
      var drill = Rehearsal(text)
      drill.run(until: .minutes(5))
      drill.arrive(0, ordinal: 0)
      drill.run(for: .minutes(5))
      let refusals = drill.record.decisions.filter { $0.kind == .refusal }
      #expect(refusals.first?.sources.contains(fact) == true)
    }
  }
}
