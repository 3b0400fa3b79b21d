import Observations
import Testing
import Units

@testable import Reporting

@Suite struct ConsoleSummaryTests {
  private func summary(_ records: [DrillRecord], usesColor: Bool = false) -> String {
    ConsoleSummary(
      records: records, exitCode: 11, exitMeaning: "an expectation was not exercised",
      usesColor: usesColor
    ).text
  }

  @Test func `the summary of the leader site outage is the reviewed one`() throws {
    try Golden.expect(summary(LeaderSiteOutage.both), is: "LeaderSiteOutage.console.txt")
  }

  @Test func `no line is wider than 100 columns`() {
    for record in LeaderSiteOutage.both + [StationPair.record] {
      for line in summary([record]).split(separator: "\n") { #expect(line.count <= 100, "\(line)") }
    }
  }

  @Test func `words that do not fit stand on the next line, whole`() {
    #expect(Wrapping.lines("one two three", first: 8, others: 20) == ["one two", "three"])
    #expect(Wrapping.lines("one two three", first: 2, others: 7) == ["", "one two", "three"])
    #expect(Wrapping.lines("unbreakable", first: 5, others: 5) == ["unbreakable"])
  }

  @Test func `colour changes no word`() {
    let plain = summary(LeaderSiteOutage.both)
    let painted = summary(LeaderSiteOutage.both, usesColor: true)
    #expect(painted != plain)
    #expect(painted.replacing(/\u{1B}\[[0-9]+m/, with: "") == plain)
  }

  @Test func `a terminal gets no control sequence without colour`() {
    for name in HostileNames.all {
      let text = summary([HostileNames.record(name)])
      #expect(!text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || $0.value == 0x9B })
    }
  }

  @Test func `a run that was not steady says what failed and claims no verdict`() {
    var record = LeaderSiteOutage.asWritten
    record.ending = .steadyStateNotMet(["all(pce, health == normal)"])
    let text = summary([record])
    #expect(text.contains("steady state not met"))
    #expect(text.contains("not steady before the first fault: all(pce, health == normal)"))
  }

  @Test func `a negative expectation that is violated at the wrong time is missed`() {
    var record = LeaderSiteOutage.isolationOmitted
    record.verdicts[0].isFirstViolationMisplaced = true
    let text = summary([record])
    #expect(text.contains("✗  single-leader"))
    #expect(
      text.contains("violated, but not when expected\n        first +11m after power-loss.end"))
  }

  @Test func `in brief there is one line for each variant`() {
    let brief = ConsoleSummary(
      records: LeaderSiteOutage.both, exitCode: 11, exitMeaning: "not exercised"
    ).brief
    #expect(
      brief == """
        ○  leader-site-outage / as-written         not exercised  6 of 8 as wanted, 1 warning
        ○  leader-site-outage / isolation-omitted  not exercised  6 of 8 as wanted, 1 warning

        """)
  }

  @Test func `no run and an empty run have a summary`() {
    #expect(summary([]).contains("nothing was played"))
    let empty = DrillRecord(header: LeaderSiteOutage.asWritten.header)
    #expect(summary([empty]).contains("no expectation was set"))
  }

  @Test func `one missed expectation makes the whole summary bad`() {
    var good = LeaderSiteOutage.asWritten
    good.verdicts = good.verdicts.filter(\.isAsWanted)
    var bad = good
    bad.verdicts[0].outcome = .violated
    #expect(summary([good, good]).contains("✓ as expected"))
    #expect(summary([good, bad]).contains("✗ not as expected"))
  }
}
