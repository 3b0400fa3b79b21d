import Observations
import Testing
import Units

@testable import Reporting

@Suite struct DifferenceTests {
  @Test func `the first decision in which two variants part is named with its causes`() {
    let diff = RunDiff(LeaderSiteOutage.asWritten, LeaderSiteOutage.isolationOmitted)
    #expect(!diff.isSame)
    #expect(diff.firstDivergence == 8)
    #expect(diff.text.contains("the runs part after 8 equal decisions"))
    #expect(diff.text.contains("is omitted; the operator counts it as done [mistake]"))
    #expect(diff.text.contains("because +0:41:00 promotion begins [procedure]"))
    #expect(diff.text.contains("rests on AS-HUM-007"))
  }

  @Test func `verdicts, figures and hazards that differ are listed`() {
    let text = RunDiff(LeaderSiteOutage.asWritten, LeaderSiteOutage.isolationOmitted)
      .text
    #expect(text.contains("dual_leader.duration"))
    #expect(text.contains("hazard two-leaders at pce:us-east and pce:eu-west"))
    #expect(text.contains("satisfied, margin n/a"))
    #expect(!text.contains("rpo "))
  }

  @Test func `a run is the same as itself`() {
    let diff = RunDiff(LeaderSiteOutage.asWritten, LeaderSiteOutage.asWritten)
    #expect(diff.isSame)
    #expect(diff.text.contains("the same in every decision"))
  }

  @Test func `a run that goes on is no run that parts`() {
    var shorter = LeaderSiteOutage.asWritten
    shorter.decisions.removeLast()
    let diff = RunDiff(shorter, LeaderSiteOutage.asWritten)
    #expect(diff.firstDivergence == shorter.decisions.count)
    #expect(diff.text.contains("nothing more happens"))
  }

  @Test func `a golden report reads back`() {
    let golden = GoldenReport(MarkdownReport(records: LeaderSiteOutage.both).text)
    #expect(golden.story.count == LeaderSiteOutage.both.reduce(0) { $0 + $1.decisions.count })
    #expect(golden.story[9].what == LeaderSiteOutage.asWritten.decisions[9].text)
    #expect(golden.story.last?.variant == "isolation-omitted")
    #expect(golden.assumptionIDs == LeaderSiteOutage.asWritten.assumptions.map(\.id).sorted())
  }

  @Test(arguments: HostileNames.all)
  func `a hostile name in a golden report reads back as it is shown`(name: String) {
    let golden = GoldenReport(MarkdownReport(records: [HostileNames.record(name)]).text)
    #expect(golden.story.count == LeaderSiteOutage.isolationOmitted.decisions.count)
  }

  @Test func `after a change of an assumption the first changed decision names it`() {
    var changed = LeaderSiteOutage.asWritten
    changed.assumptions[7].value = "120 s"
    for index in 11..<changed.decisions.count { changed.decisions[index].at += .seconds(40) }
    let diff = GoldenDiff(
      golden: MarkdownReport(records: [LeaderSiteOutage.asWritten]).text,
      report: MarkdownReport(records: [changed]).text)
    #expect(diff.changedAssumptions == ["AS-PCE-033"])
    #expect(diff.text.contains("AS-PCE-033 runlevel_5_to_2_time: 80 s → 120 s"))
    #expect(diff.text.contains("was  +0:53:20 pce:eu-west supercluster-drop us-east is done"))
    #expect(diff.text.contains("now  +0:54:00 pce:eu-west supercluster-drop us-east is done"))
    #expect(diff.text.contains("of which changed: AS-PCE-033"))
    #expect(diff.text.contains("@@ Variant as-written, Story"))
  }

  @Test func `an assumption that is used on one side only has not changed`() {
    var without = LeaderSiteOutage.asWritten
    let gone = without.assumptions.remove(at: 7)
    let (old, new) = (
      MarkdownReport(records: [LeaderSiteOutage.asWritten]).text,
      MarkdownReport(records: [without]).text
    )
    let diff = GoldenDiff(golden: old, report: new)
    #expect(diff.changedAssumptions.isEmpty)
    #expect(diff.text.contains("use of assumptions:\n  \(gone.id) \(gone.name): no longer used"))
    let back = GoldenDiff(golden: new, report: old)
    #expect(back.changedAssumptions.isEmpty)
    #expect(back.text.contains("\(gone.id) \(gone.name): newly used"))
  }

  @Test func `a change outside the story says that no decision changed`() {
    var changed = LeaderSiteOutage.asWritten
    changed.fingerprint += 1
    let diff = GoldenDiff(
      golden: MarkdownReport(records: [LeaderSiteOutage.asWritten]).text,
      report: MarkdownReport(records: [changed]).text)
    #expect(!diff.isSame)
    #expect(diff.text.contains("no decision changed"))
  }

  @Test func `equal reports have no difference`() {
    let text = MarkdownReport(records: LeaderSiteOutage.both).text
    #expect(GoldenDiff(golden: text, report: text).text.isEmpty)
  }

  @Test func `a line difference turns the old list into the new one`() {
    let old = ["a", "b", "c", "d", "e"]
    let new = ["a", "x", "c", "e", "f"]
    let rebuilt = LineDifference(old: old, new: new).edits.compactMap { edit -> String? in
      switch edit {
      case .kept(_, let index), .added(let index): new[index]
      case .removed: nil
      }
    }
    #expect(rebuilt == new)
  }
}
