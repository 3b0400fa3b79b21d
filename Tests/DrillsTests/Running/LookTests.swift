import Drills
import Observations
import Testing
import Units

/// A drill reads a condition only after something changed that it reads; nobody may notice.
@Suite struct LookTests {
  @Test(arguments: 0..<8 as Range<UInt64>)
  func `sparing looks at what did not change says the same as looking at everything`(
    lot: UInt64
  ) throws {
    var played = 0
    var exercised = 0
    for seed in lot * 15..<(lot + 1) * 15 {
      var random = RandomEvening(seed: seed)
      let text = random.text(claims: 6)
      for variant in ["right", "wrong"] {
        guard let scenario = Evening.scenarioIfRight(text, variant: variant) else { continue }
        let sparing = Drill(scenario, seed: seed).run()
        let everything = Drill(scenario, seed: seed, looksAtEverything: true).run()
        for (spared, full) in zip(sparing.verdicts, everything.verdicts) {
          #expect(spared == full, "\(text)")
        }
        for (spared, full) in zip(sparing.decisions, everything.decisions) where spared != full {
          #expect(spared == full, "\(text)")
          break
        }
        #expect(sparing.fingerprint == everything.fingerprint, "\(text)")
        exercised += sparing.verdicts.count { $0.exercised > 0 }
        played += 1
      }
    }
    #expect(played > 20 && exercised > 100)
  }

  @Test func `a condition is seen to change at the instant to which its reading was limited`()
    throws
  {
    let sections = """
      load: {rain: {kind: flicker, every: {constant: 7s}}}
      expect:
        warm: {never: "lamp:hall.heat > 30m", exercised: ">= 0"}
        dark: {after: t.start, within: 1h, eventually: "lamp:hall.heat > 50m", hold_for: 1m}
      timeline:
        - {id: t, at: 10m, mark: now}
      """
    for looksAtEverything in [true, false] {
      let scenario = try Evening.scenario(sections)
      let record = Drill(scenario, looksAtEverything: looksAtEverything).run()
      let warm = try #require(record.verdicts.first { $0.name == "warm" })
      #expect(warm.firstViolation == Instant(.minutes(30) + .nanoseconds(1)))
      let dark = try #require(record.verdicts.first { $0.name == "dark" })
      #expect(dark.outcome == .satisfied)
    }
  }
}
