import ClusterModeling
import Observations
import TestSupport
import Testing
import Units

@testable import ClusterModels

@Suite struct PublicAddressTests {
  /// eu's VENs are to fail over to ap, whose addresses changed; eu had heard of it or not.
  private func failOver(hears: Bool) -> Rehearsal {
    var text = SystemText()
    text.keys = [("dns_ttl", .duration(.seconds(30)))]
    text.groups = [
      SystemText.Group(
        name: "vens-eu", home: "eu", count: 40, keys: [("unusable_trust", .fraction(0))])
    ]
    var drill = Rehearsal(text)
    drill.run(until: .minutes(10))
    if !hears { drill.begin("replication.stall", at: "ap->eu") }
    #expect(drill.command("change-public-address", on: "ap") == .done)
    drill.run(for: .minutes(2))
    return drill
  }

  @Test(.shows("SC-TOPO-008"))
  func `VENs move to a PCE whose addresses their own PCE has been told of, and not else`() {
    for hears in [true, false] {
      var drill = failOver(hears: hears)
      #expect(drill.pce("eu", "public_addresses_known") == .number(hears ? 3 : 2))
      #expect(drill.pce("us", "public_addresses_known") == .number(3))
      drill.command("change-dns", on: "eu", [drill.argument("to", "ap")])
      drill.run(for: .hours(2))
      #expect(drill.pce("ap", "vens") == .number(hears ? 40 : 0))
    }
  }

  @Test(.shows("SC-TOPO-008"))
  func `nobody lists the others' addresses by hand: all know all from the start`() {
    let drill = Rehearsal()
    for pce in ["us", "eu", "ap"] {
      #expect(drill.pce(pce, "public_addresses_known") == .number(3))
    }
  }
}
