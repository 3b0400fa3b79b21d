import ClusterModeling
import Drills
import Observations
import ScenarioFiles
import Testing

@testable import ClusterModels

/// A model says of each call what it changed; what it leaves out is not looked at.
@Suite struct ChangedFieldsTests {
  private static let catalogue = ModelCatalogue(Catalog.models)

  /// A claim about each number and each truth of a system, which counts how often that changes.
  private func claims(on kinds: [EntityKind]) -> String {
    var lines: [String] = []
    for kind in kinds where !kind.entities.isEmpty {
      for field in kind.fields {
        let name = "\(kind.name).\(field.name)"
        let claim: String
        switch field.type {
        case .boolean: claim = "any(\(kind.name), \(field.name))"
        case .symbol, .entity: continue
        default: claim = "max(\(name)) == max(\(name))"
        }
        lines.append(
          "  f\(lines.count): {always: \"\(claim)\", exercised: \">= 0\", allow: any}")
      }
    }
    return lines.joined(separator: "\n")
  }

  @Test(arguments: ["leader-site", "wan-cut"])
  func `no field of a Supercluster changes at a call that is said to leave it as it is`(
    fault: String
  ) throws {
    let first = try #require(SuperclusterFirstScenario.text(pces: 3, fault: fault))
      .replacing("count: 5000", with: "count: 40")
    let plain = ScenarioFile.read(text: first, named: "first.yaml", catalogue: Self.catalogue)
    let kinds = try #require(plain.scenario?.variants.first, "\(plain.problemText)")
      .systems.flatMap { $0.prototype.entityKinds }
    let text = first.replacing("\nexpect:\n", with: "\nexpect:\n\(claims(on: kinds))\n")
    let reading = ScenarioFile.read(text: text, named: "all.yaml", catalogue: Self.catalogue)
    let scenario = try #require(reading.scenario?.variants.first, "\(reading.problemText)")
    let sparing = Drill(scenario, isNominal: true).run()
    let everything = Drill(scenario, isNominal: true, looksAtEverything: true).run()
    for (spared, full) in zip(sparing.verdicts, everything.verdicts) {
      #expect(spared == full)
    }
    #expect(sparing.fingerprint == everything.fingerprint)
    #expect(sparing.verdicts.count { $0.exercised > 0 } > 10)
  }

  @Test func `what a PCE believes is looked at when it is shown something new`() throws {
    let first = try #require(SuperclusterFirstScenario.text(pces: 3, fault: "leader-site"))
      .replacing("count: 5000", with: "count: 40")
    let plain = ScenarioFile.read(text: first, named: "first.yaml", catalogue: Self.catalogue)
    let kinds = try #require(plain.scenario?.variants.first, "\(plain.problemText)")
      .systems.flatMap { $0.prototype.entityKinds }
    let pces = try #require(kinds.first { $0.name == "pce" }).entities
    let claims = pces.flatMap { observer in
      pces.map { subject in
        "  \(observer)-\(subject): {always: \"view(pce:\(observer)).pce:\(subject).answers\", "
          + "exercised: \">= 0\", allow: any}"
      }
    }
    let text = first.replacing(
      "\nexpect:\n", with: "\nexpect:\n\(claims.joined(separator: "\n"))\n")
    let reading = ScenarioFile.read(text: text, named: "views.yaml", catalogue: Self.catalogue)
    let scenario = try #require(reading.scenario?.variants.first, "\(reading.problemText)")
    let sparing = Drill(scenario, seed: 3).run()
    let everything = Drill(scenario, seed: 3, looksAtEverything: true).run()
    for (spared, full) in zip(sparing.verdicts, everything.verdicts) {
      #expect(spared == full)
    }
    // Drawn delays: beliefs change at instants of their own, most of which nothing else shares.
    let seen = sparing.verdicts.filter { verdict in
      pces.contains { verdict.name.hasPrefix("\($0)-") }
    }
    #expect(Set(seen.compactMap(\.firstViolation)).count > 2)
  }
}
