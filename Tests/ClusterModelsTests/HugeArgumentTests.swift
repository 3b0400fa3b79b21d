import Drills
import Foundation
import Observations
import ScenarioFiles
import Testing

@testable import ClusterModels

/// A number in a command's arguments may be anything; the command refuses it or takes its range.
@Suite struct HugeArgumentTests {
  private func play(_ name: String, _ word: String, becomes huge: String) throws
    -> [DrillRecord]
  {
    let path = URL(filePath: #filePath).appending(path: "../../../Scenarios/\(name)")
      .standardizedFileURL
    let shipped = try String(contentsOf: path, encoding: .utf8)
    #expect(shipped.contains(word))
    let reading = ScenarioFile.read(
      text: shipped.replacing(word, with: huge), named: name,
      catalogue: ModelCatalogue(Catalog.models))
    let variants = try #require(reading.scenario?.variants, "\(reading.problemText)")
    return variants.map { Drill($0, seed: 1, isNominal: true).run() }
  }

  @Test(arguments: [
    ("standby-pair/both-sites-lost.yaml", "backup: 2}", "there are 2 backups, from 1"),
    ("supercluster/reassign-vens-by-api.yaml", "level: 2}", "runlevel"),
  ])
  func `a number that nothing has is refused, however high`(
    name: String, word: String, refusal: String
  ) throws {
    for number in ["99999999999999999999", "9223372036854775807"] {
      let huge = word.replacing("2", with: number)
      let decisions = try play(name, word, becomes: huge).flatMap(\.decisions)
      #expect(decisions.contains { $0.kind == .refusal && $0.text.contains(refusal) })
    }
  }

  @Test func `a limit beyond any number of VENs lets all of them in`() throws {
    let records = try play(
      "supercluster/mass-pairing-to-the-limit.yaml", "value: 900}",
      becomes: "value: 9223372036854775807}")
    #expect(records.allSatisfy { $0.ending == .completed })
  }
}
