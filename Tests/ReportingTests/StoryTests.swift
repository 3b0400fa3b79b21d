import Observations
import Testing
import Units

@testable import Reporting

@Suite struct StoryTests {
  /// Decisions a minute apart with these words.
  private func decisions(_ words: [String]) -> [Decision] {
    words.enumerated().map { minute, text in
      Decision(at: .start + .minutes(Int64(minute)), kind: .system, subject: "pce:us", text: text)
    }
  }

  private func entries(_ words: [String]) -> [Story.Entry] {
    Story(decisions(words), telling: Array(words.indices)).entries
  }

  @Test func `what comes four times in a row is told once`() {
    let flapping = Array(repeating: ["warns", "is normal"], count: 4).flatMap { $0 }
    #expect(
      entries(["starts"] + flapping + ["stops"]) == [
        .decision(0), .decision(1), .decision(2),
        .again(lines: 2, times: 3, until: .start + .minutes(8)), .decision(9),
      ])
  }

  @Test func `what comes three times is told three times`() {
    let words = Array(repeating: ["warns", "is normal"], count: 3).flatMap { $0 }
    #expect(entries(words) == words.indices.map { .decision($0) })
  }

  @Test func `a single line that repeats is a succession too, and a rest of it is told`() {
    let words = Array(repeating: "sheds", count: 5) + ["a", "b", "a", "b", "a", "b", "a", "b", "a"]
    #expect(
      entries(words) == [
        .decision(0), .again(lines: 1, times: 4, until: .start + .minutes(4)), .decision(5),
        .decision(6), .again(lines: 2, times: 3, until: .start + .minutes(12)), .decision(13),
      ])
  }

  @Test func `every decision is told or counted, whatever the order`() {
    var state: UInt64 = 7
    for _ in 0..<200 {
      let words = (0..<60).map { _ in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return (state >> 60) < 13 ? "a" : "b"
      }
      let told = entries(words).reduce(0) { count, entry in
        switch entry {
        case .decision: count + 1
        case .again(let lines, let times, _): count + lines * times
        }
      }
      #expect(told == words.count)
    }
  }

  @Test func `another subject, kind or source is another line`() {
    var all = decisions(Array(repeating: "warns", count: 4))
    all[1].subject = "pce:eu"
    all[2].kind = .hazard
    all[3].sources = ["SC-HEALTH-007"]
    #expect(Story(all, telling: [0, 1, 2, 3]).entries.count == 4)
  }

  @Test func `a golden report read back knows a repetition as a line of its story`() {
    var record = DrillRecord(header: LeaderSiteOutage.asWritten.header)
    record.decisions = decisions(Array(repeating: ["warns", "is normal"], count: 9).flatMap { $0 })
    let golden = GoldenReport(MarkdownReport(records: [record]).text)
    #expect(golden.story.map(\.kind) == ["system", "system", "again"])
    #expect(golden.story.last?.what == "the 2 lines above, 8 times more until now")
    #expect(golden.story.last?.sinceStart == "+0:17:00")
  }
}
