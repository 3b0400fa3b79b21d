import ClusterModeling
import NetworkModel
import Observations
import TestSupport
import Testing
import Units

@testable import ClusterModels

@Suite struct PairingTests {
  private func drill(pce: String? = nil) -> Rehearsal {
    var text = SystemText()
    text.groups = [SystemText.Group(name: "vens-eu", home: "eu", count: 50)]
    var keys: [(String, ConfigurationValue.Content)] = [("vens", .text("vens-eu"))]
    if let pce { keys.append(("pce", .text(pce))) }
    text.loads = [("new", "pairing", keys)]
    var drill = Rehearsal(text)
    drill.run(until: .minutes(10))
    return drill
  }

  @Test(.shows("SC-VEN-002", "AS-VEN-028"))
  func `a paired workload is managed by the PCE of its script`() {
    var drill = drill(pce: "ap")
    drill.arrive(0, ordinal: 0)
    #expect(drill.pce("ap", "vens") == .number(0))
    drill.run(for: .minutes(5))
    #expect(drill.pce("ap", "vens") == .number(1))
    #expect(drill.reading("vens", "vens-eu", "total") == .number(51))
  }

  @Test(.shows("SC-HA-007", "SC-VEN-007"))
  func `members pair workloads while the leader is lost and while they are cut off`() {
    var drill = drill()
    drill.power(false, at: 0)
    drill.arrive(0, ordinal: 0)
    drill.run(for: .minutes(5))
    #expect(drill.reading("supercluster", "bigco", "pairings") == .number(1))
    drill.cut(1, 2)
    drill.arrive(0, ordinal: 1)
    drill.run(for: .minutes(5))
    #expect(drill.reading("supercluster", "bigco", "pairings") == .number(2))
    #expect(drill.reading("supercluster", "bigco", "pairings_refused") == .number(0))
  }

  @Test(.shows("SC-VEN-009"))
  func `a PCE without the VEN bundle pairs nobody until it is installed`() {
    var drill = drill()
    drill.model.pces[1].hasBundles = false
    drill.arrive(0, ordinal: 0)
    drill.run(for: .minutes(5))
    #expect(drill.reading("supercluster", "bigco", "pairings_refused") == .number(1))
    #expect(drill.notes(about: "load:new").last?.hasSuffix("bundle is not installed") == true)
    #expect(drill.command("install-ven-bundles", on: "eu") == .done)
    drill.arrive(0, ordinal: 1)
    drill.run(for: .minutes(5))
    #expect(drill.reading("supercluster", "bigco", "pairings") == .number(1))
  }

  @Test(.shows("SC-RUNLEVEL-004"))
  func `a PCE below 5 pairs nobody`() {
    var drill = drill()
    drill.setRunlevel(2, on: ["eu"])
    drill.arrive(0, ordinal: 0)
    drill.run(for: .minutes(5))
    #expect(drill.reading("supercluster", "bigco", "pairings_refused") == .number(1))
    #expect(drill.reading("supercluster", "bigco", "pairings") == .number(0))
  }

  @Test(.shows("SC-VEN-010"))
  func `a pairing that dies with its PCE before it is replicated is unknown to the others`() {
    var drill = drill()
    let cuts = [drill.cut(1, 0), drill.cut(1, 2)]
    drill.arrive(0, ordinal: 0)
    drill.run(for: .minutes(5))
    drill.power(false, at: 1)
    #expect(drill.reading("supercluster", "bigco", "pairings_lost") == .number(1))
    drill.command("change-dns", on: "eu", [drill.argument("to", "ap")])
    for cut in cuts { drill.heal(cut) }
    drill.run(for: .hours(12))
    guard case .number(let lost) = drill.reading("vens", "vens-eu", "lost_agent") else { return }
    #expect(lost >= 1)
  }
}
