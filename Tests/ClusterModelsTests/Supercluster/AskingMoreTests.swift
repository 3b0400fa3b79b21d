import Drills
import Foundation
import Observations
import ScenarioFiles
import TestSupport
import Testing

@testable import ClusterModels

/// A drill is the same drill however much is asked of it.
@Suite struct AskingMoreTests {
  /// An expectation at the end only, for which nobody is followed.
  private static let little = "expect:\n  still-there: {at_end: count(pce) == 3}\n"

  /// A look that makes every step of a VEN an event, from the start to the end.
  private static let much = """
    expect:
      nobody-is-many: {never: "any(pce, flow_rate > 100000) or any(vens, blind > 100000)"}

    """

  /// The record of a shipped scenario with a hundredth of its VENs and other expectations.
  private func play(_ name: String, asking expectations: String) throws -> DrillRecord {
    let path = URL(filePath: #filePath).appending(
      path: "../../../../Scenarios/supercluster/\(name)"
    )
    .standardizedFileURL
    let shipped = try String(contentsOf: path, encoding: .utf8)
    let end = try #require(shipped.range(of: "\nexpect:\n")).lowerBound
    let text = shipped[..<end].replacing(/count: (\d+)00([,}])/) {
      "count: \($0.output.1)\($0.output.2)"
    }
    let reading = ScenarioFile.read(
      text: text + "\n" + expectations, named: name, catalogue: ModelCatalogue(Catalog.models))
    let scenario = try #require(reading.scenario?.variants.first, "\(reading.problemText)")
    return Drill(scenario, seed: 3).run()
  }

  @Test(arguments: [
    "data-node-lost", "dns-failover-of-vens", "member-lost-vens-stay", "planned-leader-change",
    "restore-member",
  ])
  func `looking at every VEN all the time leaves the fingerprint as it is`(name: String) throws {
    let plain = try play(name + ".yaml", asking: Self.little)
    let watched = try play(name + ".yaml", asking: Self.much)
    #expect(watched.eventCount > plain.eventCount, "nobody was followed for the look")
    #expect(watched.fingerprint == plain.fingerprint)
  }
}
