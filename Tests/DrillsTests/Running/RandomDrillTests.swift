import ClusterModeling
import Drills
import Observations
import Testing
import Units

/// Scenarios put together by chance, with mistakes, each played twice with invariants on.
@Suite struct RandomDrillTests {
  @Test(arguments: 0..<8 as Range<UInt64>)
  func `whatever is put together plays to its end and says the same twice`(lot: UInt64) throws {
    var played = 0
    for seed in lot * 20..<(lot + 1) * 20 {
      var random = RandomEvening(seed: seed)
      let text = random.text()
      for variant in ["right", "wrong"] {
        guard let scenario = Evening.scenarioIfRight(text, variant: variant) else { continue }
        let record = Drill(scenario, seed: seed, checksInvariants: true).run()
        let again = Drill(scenario, seed: seed).run()
        #expect(record.ending == .completed, "\(text)")
        #expect(record.fingerprint == again.fingerprint && record.trace == again.trace, "\(text)")
        check(record, text)
        played += 1
      }
    }
    #expect(played > 30)
  }

  /// What must be true of every record.
  private func check(_ record: DrillRecord, _ text: String) {
    var last = Instant.start
    for (index, decision) in record.decisions.enumerated() {
      #expect(decision.at >= last, "\(text)")
      #expect(decision.cause.map { Int($0.index) < index } ?? true, "\(text)")
      last = decision.at
    }
    for band in record.bands { #expect(band.end.map { $0 >= band.start } ?? true, "\(text)") }
    for outage in record.outages {
      let end = outage.end ?? Instant(record.header.length)
      #expect(outage.phases.reduce(.zero, +) == end - outage.start, "\(text)")
    }
    for verdict in record.verdicts where ["ann", "crew"].contains(verdict.name) {
      #expect(verdict.outcome == .satisfied, "\(verdict)\n\(text)")
    }
    // What was begun was ended at most once.
    let begun = record.decisions.filter { $0.text.hasPrefix("begins ") && !$0.text.contains("/") }
    let ended = record.decisions.filter {
      $0.text.hasPrefix("is done with ") || $0.text.hasPrefix("stops ")
    }
    let commands = record.decisions.filter { $0.text.hasPrefix("stops switch") }
    #expect(ended.count - commands.count <= begun.count, "\(text)")
  }
}
